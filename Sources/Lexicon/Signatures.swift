package import LintModel

/// A reading as the file stores it: the lemma as bytes.
package struct LexiconReading: Hashable, Sendable {
  package let wordClass: WordClass
  package let ending: AdjectiveEnding
  package let traits: ReadingTraits
  package let lemma: [UInt8]
  package let features: UInt32

  package init(
    wordClass: WordClass, ending: AdjectiveEnding = .bare, traits: ReadingTraits = [],
    lemma: [UInt8], features: UInt32 = 0
  ) {
    self.wordClass = wordClass
    self.ending = ending
    self.traits = traits
    self.lemma = lemma
    self.features = features
  }
}

/// Sets of readings with their lemmas as rules, “cut n bytes, append s”: a million forms share some
/// ten thousand of them.
///
/// Layout: number of signatures u32 · number of suffixes u32 · offset of each signature and of the
/// end, u32 · offset of each suffix and of the end, u32 · suffixes · signatures. A reading is
/// class u8 · ending u8 · traits u8 · cut u8 · suffix u16 · features u32.
struct Signatures: Sendable {
  private static let readingLength = 10  // bytes
  private let section: Section
  private let signatureCount: Int
  private let suffixCount: Int

  init(_ section: Section) {
    self.section = section
    signatureCount = Int(section.uint32(0))
    suffixCount = Int(section.uint32(4))
  }

  func readings(_ signature: UInt32, of form: [UInt8]) -> [LexiconReading] {
    guard Int(signature) < signatureCount else { return [] }
    let suffixTable = 8 + 4 * (signatureCount + 1)
    var at = Int(section.uint32(8 + 4 * Int(signature)))
    let end = min(Int(section.uint32(12 + 4 * Int(signature))), section.count)
    var readings: [LexiconReading] = []
    while at + Self.readingLength <= end {
      defer { at += Self.readingLength }
      guard let wordClass = WordClass(rawValue: section.byte(at)),
        let ending = AdjectiveEnding(rawValue: section.byte(at + 1))
      else { continue }
      let suffix = Int(section.uint16(at + 4))
      guard suffix < suffixCount else { continue }
      let from = Int(section.uint32(suffixTable + 4 * suffix))
      let to = Int(section.uint32(suffixTable + 4 * suffix + 4))
      guard from <= to else { continue }
      var lemma = Array(form.dropLast(Int(section.byte(at + 3))))
      lemma.append(contentsOf: section.bytes(from..<to))
      readings.append(
        LexiconReading(
          wordClass: wordClass, ending: ending,
          traits: ReadingTraits(rawValue: section.byte(at + 2)), lemma: lemma,
          features: section.uint32(at + 6)))
    }
    return readings
  }
}

/// Numbers the sets of readings of the forms of a table.
struct SignatureWriter {
  private var numbers: [Word: UInt32] = [:]
  private var records: [[UInt8]] = []
  private var suffixNumbers: [Word: UInt16] = [:]
  private var suffixes: [[UInt8]] = []

  var count: Int { records.count }

  /// The number of the readings of a form.
  mutating func number(of readings: [CompiledReading], of form: Word, in table: FormTable) -> UInt32
  {
    var packed: [[UInt8]] = []
    packed.reserveCapacity(readings.count)
    for reading in readings {
      let lemma = table.word(reading.lemma).utf8
      var shared = 0
      while shared < min(lemma.count, form.count), lemma[shared] == form.utf8[shared] {
        shared += 1
      }
      // A lemma that shares nothing is stored whole; the cut has one byte.
      var record: [UInt8] = [
        reading.wordClass.rawValue, reading.ending.rawValue, reading.traits.rawValue,
        UInt8(truncatingIfNeeded: form.count - shared),
      ]
      record.append(uint16: number(ofSuffix: Word(lemma[shared...])))
      record.append(uint32: reading.features)
      packed.append(record)
    }
    packed.sort { $0.lexicographicallyPrecedes($1) }
    let record = Word(Array(packed.joined()))
    if let known = numbers[record] { return known }
    let number = UInt32(records.count)
    numbers[record] = number
    records.append(record.utf8)
    return number
  }

  private mutating func number(ofSuffix suffix: Word) -> UInt16 {
    if let known = suffixNumbers[suffix] { return known }
    // Past what the format can number, lemmas are lost and nothing else; a test counts them.
    guard suffixes.count < Int(UInt16.max) else { return 0 }
    let number = UInt16(suffixes.count)
    suffixNumbers[suffix] = number
    suffixes.append(suffix.utf8)
    return number
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(uint32: UInt32(records.count))
    bytes.append(uint32: UInt32(suffixes.count))
    let tables = 8 + 4 * (records.count + 1) + 4 * (suffixes.count + 1)
    var offset = tables + suffixes.reduce(0) { $0 + $1.count }
    for record in records {
      bytes.append(uint32: UInt32(offset))
      offset += record.count
    }
    bytes.append(uint32: UInt32(offset))
    offset = tables
    for suffix in suffixes {
      bytes.append(uint32: UInt32(offset))
      offset += suffix.count
    }
    bytes.append(uint32: UInt32(offset))
    for suffix in suffixes { bytes.append(contentsOf: suffix) }
    for record in records { bytes.append(contentsOf: record) }
    return bytes
  }
}
