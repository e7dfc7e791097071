/// The parts of a compiled lexicon, by number in the file.
enum LexiconPart: UInt32, CaseIterable {
  /// Lines `name<TAB>value`: what the file was made from.
  case info = 1
  /// German form → number of its signature.
  case germanForms = 2
  /// Number → readings.
  case signatures = 3
  /// What can stand before the head of a compound and is no form itself, such as *erklärungs* → 0.
  case modifiers = 4
  /// Known misspellings → 0.
  case forbidden = 5
  /// English form, folded → `EnglishEntry`.
  case englishForms = 6
  /// German form, folded → Zipf frequency × 10.
  case germanBands = 7
  /// German verb → offset into `verbFrames`.
  case verbFrameIndex = 8
  case verbFrames = 9
  /// English word, folded → offset into `glosses`.
  case glossIndex = 10
  case glosses = 11
  /// German forms and modifiers, as `WordFilter`.
  case filter = 12
  /// German word → offset into `germanGlosses`.
  case germanGlossIndex = 13
  case germanGlosses = 14

  /// Goes up when the layout of the part changes.
  var version: UInt32 { 1 }
}

/// One file of numbered parts: magic 8 bytes · format u32 · number of parts u32 · key 16 bytes ·
/// for each part number u32, version u32, offset u32, length u32 · the parts.
struct LexiconFile: Sendable {
  private static let magic = Array("MTLEXICN".utf8)
  private static let format: UInt32 = 1
  static let keyLength = 16  // bytes, hexadecimal digits
  private static let headerLength = 16 + keyLength

  let file: MappedFile
  private let sections: [UInt32: Section]

  /// `nil` when the bytes are no lexicon of this format with all its parts, or of another key.
  init?(_ file: MappedFile, key: String) {
    guard file.bytes(0..<8) == Self.magic, file.uint32(8) == Self.format,
      file.bytes(16..<Self.headerLength) == Array(key.utf8)
    else { return nil }
    var sections: [UInt32: Section] = [:]
    for number in 0..<min(Int(file.uint32(12)), 64) {
      let at = Self.headerLength + 16 * number
      let start = Int(file.uint32(at + 8))
      let count = Int(file.uint32(at + 12))
      guard let part = LexiconPart(rawValue: file.uint32(at)), file.uint32(at + 4) == part.version,
        start + count <= file.count
      else { return nil }
      sections[part.rawValue] = Section(file: file, start: start, count: count)
    }
    guard sections.count == LexiconPart.allCases.count else { return nil }
    self.file = file
    self.sections = sections
  }

  func section(_ part: LexiconPart) -> Section {
    sections[part.rawValue] ?? Section(file: file, start: 0, count: 0)
  }

  func table(_ part: LexiconPart) -> FrontCodedTable { FrontCodedTable(section(part)) }

  /// The bytes of a file with these parts; a part that is not given is empty.
  static func bytes(key: String, _ parts: [LexiconPart: [UInt8]]) -> [UInt8] {
    var bytes = magic
    bytes.append(uint32: format)
    bytes.append(uint32: UInt32(LexiconPart.allCases.count))
    bytes.append(contentsOf: Array(key.utf8))
    var offset = headerLength + 16 * LexiconPart.allCases.count
    for part in LexiconPart.allCases {
      let count = parts[part]?.count ?? 0
      for value in [part.rawValue, part.version, UInt32(offset), UInt32(count)] {
        bytes.append(uint32: value)
      }
      offset += count
    }
    bytes.reserveCapacity(offset)
    for part in LexiconPart.allCases { bytes.append(contentsOf: parts[part] ?? []) }
    return bytes
  }
}
