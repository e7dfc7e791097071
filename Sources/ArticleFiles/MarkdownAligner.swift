/// Finds where decoded text of Markdown stands in the source.
///
/// cmark tells line and column of every inline, but wrongly in lazy block quotes, autolinks, cells
/// with escaped pipes and after link definitions. So its word is a hint: where the literal does not
/// stand there, it is searched from the last place on, and failing that the rest of the line counts.
struct MarkdownAligner {
  /// A stretch of decoded text, `count` bytes long, in order.
  struct Piece {
    let count: Int
    let original: Range<Int>
    let isVerbatim: Bool
  }

  let source: [UInt8]
  /// Decoded text of all blocks, one after the other.
  private(set) var text: [UInt8] = []
  private(set) var pieces: [Piece] = []
  /// Nothing before it is looked at again, so that pieces never run backwards.
  var cursor = 0
  /// The end of the block.
  var limit = 0

  private var entities = Entities()
  /// Bytes that may still be compared while searching: keeps hostile files linear.
  private var budget: Int

  init(source: [UInt8]) {
    self.source = source
    budget = source.count * 8 + 1_000_000
  }

  /// Adds a literal that may stand at `hint`, on the line that is `line`.
  mutating func add(_ literal: [UInt8], hint: Int, line: Range<Int>) {
    guard !literal.isEmpty else { return }
    if hint >= cursor, hint < limit, align(literal, at: hint) { return }
    var start = max(cursor, min(line.lowerBound, limit))
    while start < limit, budget > 0 {
      budget -= 1
      let byte = source[start]
      if byte == literal[0] || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == 0,
        align(literal, at: start)
      {
        return
      }
      start += 1
    }
    let end = max(cursor, min(line.upperBound, limit))
    addIndivisible(literal, from: cursor..<end)
  }

  /// Adds text for something that was written differently.
  mutating func addIndivisible(_ decoded: [UInt8], from original: Range<Int>) {
    text.append(contentsOf: decoded)
    var range = original
    // A run map takes equal lengths for equal bytes.
    if decoded.count == range.count, !source[range].elementsEqual(decoded) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    pieces.append(Piece(count: decoded.count, original: range, isVerbatim: false))
    cursor = max(cursor, original.upperBound)
  }

  /// Adds the end of the line that the cursor is in.
  mutating func addLineEnd() {
    guard let at = source[cursor..<max(cursor, limit)].firstIndex(where: { $0 == 10 || $0 == 13 })
    else { return addIndivisible([10], from: cursor..<cursor) }
    let isPair = source[at] == 13 && at + 1 < limit && source[at + 1] == 10
    let place = isPair ? at + 1 : at
    text.append(source[place])
    pieces.append(Piece(count: 1, original: place..<(place + 1), isVerbatim: true))
    cursor = place + 1
  }

  /// The next place of `needle` within the block.
  func find(_ needle: [UInt8]) -> Range<Int>? {
    guard !needle.isEmpty, needle.count <= limit - cursor else { return nil }
    for start in cursor...(limit - needle.count)
    where source[start] == needle[0]
      && source[start..<(start + needle.count)].elementsEqual(needle)
    {
      return start..<(start + needle.count)
    }
    return nil
  }

  /// The next code span, with its marks.
  func findCode() -> Range<Int>? {
    let mark = UInt8(ascii: "`")
    guard cursor < limit, let start = source[cursor..<limit].firstIndex(of: mark) else {
      return nil
    }
    var index = start
    while index < limit, source[index] == mark { index += 1 }
    let length = index - start
    while index < limit {
      guard let from = source[index..<limit].firstIndex(of: mark) else { return nil }
      index = from
      while index < limit, source[index] == mark { index += 1 }
      if index - from == length { return start..<index }
    }
    return nil
  }

  /// Takes back what was added since; the cursor stays.
  mutating func truncate(text textCount: Int, pieces pieceCount: Int) {
    text.removeLast(max(0, text.count - textCount))
    pieces.removeLast(max(0, pieces.count - pieceCount))
  }

  private mutating func align(_ literal: [UInt8], at start: Int) -> Bool {
    let textCount = text.count
    let pieceCount = pieces.count
    var from = start
    var at = start
    var index = 0
    func verbatim(_ aligner: inout MarkdownAligner, to end: Int) {
      guard from < end else { return }
      aligner.text.append(contentsOf: aligner.source[from..<end])
      aligner.pieces.append(Piece(count: end - from, original: from..<end, isVerbatim: true))
    }
    while index < literal.count {
      guard at < limit else { break }
      let byte = source[at]
      if byte == UInt8(ascii: "\\"), at + 1 < limit, isPunctuation(source[at + 1]),
        literal[index] == source[at + 1]
      {
        verbatim(&self, to: at)
        text.append(literal[index])
        pieces.append(Piece(count: 1, original: at..<(at + 2), isVerbatim: false))
        at += 2
        from = at
        index += 1
      } else if byte == UInt8(ascii: "&"), let length = matchReference(literal, index, at) {
        verbatim(&self, to: at)
        text.append(contentsOf: literal[index..<(index + length.decoded)])
        pieces.append(
          Piece(count: length.decoded, original: at..<(at + length.written), isVerbatim: false))
        at += length.written
        from = at
        index += length.decoded
      } else if byte == literal[index] {
        at += 1
        index += 1
      } else if byte == 0, literal[index...].starts(with: [0xEF, 0xBF, 0xBD]) {
        // cmark replaces NUL; the file's own byte is kept, so that the checks can report it.
        at += 1
        index += 3
      } else {
        break
      }
    }
    budget -= index
    guard index == literal.count else {
      truncate(text: textCount, pieces: pieceCount)
      return false
    }
    verbatim(&self, to: at)
    cursor = at
    return true
  }

  private mutating func matchReference(
    _ literal: [UInt8], _ index: Int, _ at: Int
  ) -> (decoded: Int, written: Int)? {
    // A literal “&” is either itself or written as a reference to it; only the latter names it.
    if literal[index] == UInt8(ascii: "&") {
      let tail = source[at..<min(limit, at + 8)]
      let names = ["&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;", "&#038;"]
      return names.first { tail.starts(with: $0.utf8) }.map { (1, $0.utf8.count) }
    }
    guard let (length, decoded) = entities.reference(source, at: at, limit: limit),
      literal[index...].starts(with: decoded)
    else { return nil }
    return (decoded.count, length)
  }
}

private func isPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
