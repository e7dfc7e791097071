package import LintModel

/// What a verb can have beside its subject, in one of its uses.
package struct VerbFrame: Hashable, Sendable {
  package struct Objects: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let accusative = Objects(rawValue: 1)
    package static let dative = Objects(rawValue: 2)
    /// Written *einer Sache*, which does not tell.
    package static let genitiveOrDative = Objects(rawValue: 4)
    package static let reflexive = Objects(rawValue: 8)
    /// Known from the class of the verb alone, {vt} or {vr}; no object is written.
    package static let isFromClass = Objects(rawValue: 16)
  }

  package struct Preposition: Hashable, Sendable {
    package let word: String
    /// Of persons, whose form tells; none of *etw.*
    package let cases: CaseSet
    package let isOptional: Bool
  }

  package var objects: Objects = []
  package var prepositions: [Preposition] = []
  /// How many alternatives of Ding have it.
  package var entryCount = 1

  /// Prepositions that frames know; the number of one is stored.
  static let known: [Word] = [
    "an", "auf", "aus", "bei", "für", "gegen", "in", "mit", "nach", "über", "um", "unter", "von",
    "vor", "zu", "zwischen", "durch", "als", "hinter", "neben", "ohne", "wegen",
  ]
}

/// All that Ding says about how a verb is used.
package struct VerbFrames: Sendable, Equatable {
  package struct Classes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let transitive = Classes(rawValue: 1)
    package static let intransitive = Classes(rawValue: 2)
    package static let reflexive = Classes(rawValue: 4)
  }

  /// Commonest first.
  package var frames: [VerbFrame] = []
  package var classes: Classes = []
  /// Examples in which a clause with *dass* follows it. None proves nothing: common verbs are
  /// described worst.
  package var dassCount = 0
}

// MARK: - Bytes

/// Layout of a verb: frames u8 · classes u8 · examples with *dass* u8 · frames. A frame: objects u8
/// · entries u8 · prepositions u8 · for each one byte: number in bits 0-4, accusative bit 5, dative
/// bit 6, optional bit 7. Counts stop at 255.
extension VerbFrames {
  var bytes: [UInt8] {
    let frames = frames.prefix(255)
    var bytes = [UInt8(frames.count), classes.rawValue, UInt8(clamping: dassCount)]
    for frame in frames {
      let prepositions = frame.prepositions.prefix(255).compactMap(\.byte)
      bytes += [
        frame.objects.rawValue, UInt8(clamping: frame.entryCount), UInt8(prepositions.count),
      ]
      bytes += prepositions
    }
    return bytes
  }

  /// Reads what `bytes` wrote; beyond the end of a damaged section are zeros.
  init(_ section: Section, at start: Int) {
    classes = Classes(rawValue: section.byte(start + 1))
    dassCount = Int(section.byte(start + 2))
    var at = start + 3
    for _ in 0..<section.byte(start) {
      let count = Int(section.byte(at + 2))
      frames.append(
        VerbFrame(
          objects: .init(rawValue: section.byte(at)),
          prepositions: (0..<count).compactMap { .init(byte: section.byte(at + 3 + $0)) },
          entryCount: Int(section.byte(at + 1))))
      at += 3 + count
    }
  }
}

extension VerbFrame.Preposition {
  fileprivate var byte: UInt8? {
    guard let number = VerbFrame.known.firstIndex(of: Word(word)) else { return nil }
    return UInt8(number) | (cases.contains(.accusative) ? 32 : 0)
      | (cases.contains(.dative) ? 64 : 0) | (isOptional ? 128 : 0)
  }

  fileprivate init?(byte: UInt8) {
    guard Int(byte & 31) < VerbFrame.known.count else { return nil }
    var cases: CaseSet = []
    if byte & 32 != 0 { cases.insert(.accusative) }
    if byte & 64 != 0 { cases.insert(.dative) }
    self.init(
      word: VerbFrame.known[Int(byte & 31)].string, cases: cases, isOptional: byte & 128 != 0)
  }
}

/// Verb frames in a compiled lexicon: infinitive → offset, and the bytes of all verbs.
struct VerbFrameTable: Sendable {
  let index: FrontCodedTable
  let section: Section

  func frames(_ infinitive: Word) -> VerbFrames? {
    index.find(infinitive.utf8.span).map { VerbFrames(section, at: Int($0)) }
  }

  /// Both parts of the file.
  static func bytes(_ verbs: [(infinitive: Word, frames: VerbFrames)]) -> (
    index: [UInt8], frames: [UInt8]
  ) {
    let words = verbs.map(\.infinitive)
    var index = FrontCodedWriter(valueSize: 4)
    var bytes: [UInt8] = []
    for number in sortedByBytes(words, words.indices.map(Int32.init)) {
      index.add(words[Int(number)].utf8, UInt32(bytes.count))
      bytes += verbs[Int(number)].frames.bytes
    }
    return (index.bytes, bytes)
  }
}
