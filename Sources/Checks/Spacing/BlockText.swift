import LintModel

/// The bytes of one block, for checks of marks and spaces.
///
/// Such checks look at bytes, not tokens: how a tokeniser reads a broken place is exactly what
/// is in doubt there, and a lost space may lie between two sentences. Reads outside the block
/// give 0.
struct BlockText {
  let document: Document
  let kind: BlockKind
  private let text: [UInt8]
  let start: Int
  let end: Int

  init(_ document: Document, _ block: Block) {
    self.document = document
    kind = block.kind
    text = document.text
    start = min(Int(block.range.start), text.count)
    end = min(Int(block.range.end), text.count)
  }

  var indices: Range<Int> { start..<max(start, end) }

  /// The indices of marks and figures, see `Annotations.marks`.
  var marks: some Sequence<Int> {
    let marks = document.annotations.marks
    let first = Self.position(in: marks, of: start)
    return marks[first..<Self.position(in: marks, of: max(start, end), from: first)].lazy.map(
      Int.init)
  }

  /// The first position whose offset is not below `offset`.
  private static func position(in marks: [UInt32], of offset: Int, from: Int = 0) -> Int {
    var low = from
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(marks[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  subscript(index: Int) -> UInt8 { index >= start && index < end ? text[index] : 0 }

  func string(_ range: Range<Int>) -> String { document.string(TextRange(range)) }

  /// Whether the bytes at `index` are those of `literal`.
  func has(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= start, index + count <= end else { return false }
    return literal.withUTF8Buffer { buffer in
      for offset in buffer.indices where unsafe buffer[offset] != text[index + offset] {
        return false
      }
      return true
    }
  }

  /// The scalar that starts at `index`; 0 outside the block or inside a scalar.
  func scalar(at index: Int) -> UInt32 {
    let lead = self[index]
    func tail(_ offset: Int) -> UInt32 { UInt32(self[index + offset] & 0x3F) }
    switch lead {
    case ..<0x80: return UInt32(lead)
    case 0xC2..<0xE0: return UInt32(lead & 0x1F) << 6 | tail(1)
    case 0xE0..<0xF0: return UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
    case 0xF0...: return UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
    default: return 0
    }
  }

  /// Where the scalar before `index` starts.
  func before(_ index: Int) -> Int {
    var at = index - 1
    while at > start, self[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  func after(_ index: Int) -> Int {
    var at = index + 1
    while at < end, self[at] & 0xC0 == 0x80 { at += 1 }
    return at
  }

  func scalar(before index: Int) -> UInt32 { scalar(at: before(index)) }

  func isLetter(at index: Int) -> Bool { LetterCase.isLetter(scalar(at: index)) }
  func isLetter(before index: Int) -> Bool { LetterCase.isLetter(scalar(before: index)) }
  func isSmall(at index: Int) -> Bool { LetterCase.isSmall(scalar(at: index)) }
  func isCapital(at index: Int) -> Bool { LetterCase.isCapital(scalar(at: index)) }
  func isDigit(at index: Int) -> Bool { self[index] >= 48 && self[index] <= 57 }
  func isEnd(at index: Int) -> Bool { index >= end || index < start }

  /// Start of the letters (and inner hyphens) that end at `index`.
  func wordStart(before index: Int) -> Int {
    var at = index
    while at > start, isLetter(before: at) { at = before(at) }
    return at
  }

  /// End of the letters that start at `index`.
  func wordEnd(from index: Int) -> Int {
    var at = index
    while at < end, isLetter(at: at) { at = after(at) }
    return at
  }

  /// Bytes of blanks (space, tab, no-break spaces) that start at `index`; 0 when none do.
  func blank(at index: Int) -> Int {
    switch self[index] {
    case 32, 9: 1
    case 0xC2: self[index + 1] == 0xA0 ? 2 : 0
    case 0xE2: self[index + 1] == 0x80 && self[index + 2] == 0xAF ? 3 : 0
    default: 0
    }
  }

  func isSpace(at index: Int) -> Bool {
    self[index] == 10 || self[index] == 13 || blank(at: index) > 0
  }

  /// Start of the blanks that end at `index`.
  func blanksStart(before index: Int) -> Int {
    var at = index
    while at > start {
      let previous = before(at)
      guard previous >= start, blank(at: previous) == at - previous, at > previous else { break }
      at = previous
    }
    return at
  }

  func blanksEnd(from index: Int) -> Int {
    var at = index
    while true {
      let count = blank(at: at)
      if count == 0 { return at }
      at += count
    }
  }

  /// What stands around `index` between white space.
  func chunk(around index: Int) -> Range<Int> {
    // A byte at a time is enough: no white space that ends a chunk has a byte in common with text.
    var from = index
    while from > start, !isSpace(at: before(from)), index - from < 200 { from = before(from) }
    var to = index
    while to < end, !isSpace(at: to), to - index < 200 { to = after(to) }
    return from..<to
  }

  /// Whether `index` lies in something that is not language: an address, a path, code, a handle.
  func isAddress(around index: Int) -> Bool {
    let range = chunk(around: index)
    for at in range {
      switch self[at] {
      // @ \ _ = # { } | < >
      case 0x40, 0x5C, 0x5F, 0x3D, 0x23, 0x7B, 0x7D, 0x7C, 0x3C, 0x3E: return true
      case 0x2F: if has("//", at: at) || at == range.lowerBound { return true }
      case 0x77, 0x57: if has("www.", at: at) || has("WWW.", at: at) { return true }
      default: break
      }
    }
    return false
  }
}

/// Letter case without tables: enough for German and its neighbours.
enum LetterCase {
  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 65...90, 97...122, 0xAA, 0xB5, 0xBA: true
    case 0xC0...0x24F: scalar != 0xD7 && scalar != 0xF7
    case 0x300...0x36F: true
    case 0x370...0x1FFF: true
    case 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF: true
    default: false
    }
  }

  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 65...90: true
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    case 0x391...0x3A9, 0x400...0x42F: true
    default: false
    }
  }

  static func isSmall(_ scalar: UInt32) -> Bool { isLetter(scalar) && !isCapital(scalar) }
}

extension Article {
  /// The blocks of the translation, as bytes.
  var blockTexts: some Sequence<BlockText> {
    let document = document
    return document.blocks.lazy.map { BlockText(document, $0) }
  }

  /// Those blocks that have one of the marks or figures.
  func blockTexts(with marks: ByteSet) -> some Sequence<BlockText> {
    let document = document
    return document.blocks.indices.lazy.filter { !document.marks[$0].isDisjoint(with: marks) }
      .map { BlockText(document, document.blocks[$0]) }
  }
}

extension TextRange {
  init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }
}

/// Closed classes of German: they cannot be names, so a place beside them can be judged.
enum ClosedClass {
  /// Conjunctions and prepositions after which a compound may leave out its first part:
  /// *Ein- und -Ausgang*.
  static let joins: Set<String> = [
    "und", "oder", "bzw", "beziehungsweise", "sowie", "noch", "wie", "als", "statt", "bis",
    "an", "auf", "aus", "bei", "durch", "für", "gegen", "in", "im", "mit", "nach", "ohne", "über",
    "um", "unter", "von", "vom", "vor", "zu", "zum", "zur", "zwischen", "weder", "sondern", "aber",
  ]

  /// Words that begin clauses and noun phrases.
  static let opens: Set<String> = [
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines",
    "und", "oder", "aber", "denn", "sondern", "dass", "weil", "wenn", "als", "ob", "wie", "wo",
    "was", "wer", "ich", "du", "er", "sie", "es", "wir", "ihr", "man", "sich", "nicht", "auch",
    "nur", "noch", "schon", "so", "dann", "da", "hier", "dort", "jetzt", "nun", "doch", "dabei",
    "damit", "dadurch", "daher", "danach", "dies", "diese", "dieser", "dieses", "diesen", "diesem",
    "mit", "von", "vom", "zu", "zum", "zur", "bei", "beim", "nach", "aus", "auf", "für", "durch",
    "über", "unter", "vor", "seit", "während", "trotz", "wegen", "ist", "sind", "war", "waren",
    "hat", "haben", "hatte", "wird", "werden", "wurde", "wurden", "kann", "können", "soll", "sein",
    "seine", "ihre", "im", "am", "in", "an", "bis", "um", "ohne", "gegen",
  ]
}
