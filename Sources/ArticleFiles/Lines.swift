/// A line without its end.
struct Line {
  let start: Int
  let end: Int
  /// A page or paragraph separator follows: more than the end of a line.
  let endsParagraph: Bool
  /// Without white space at both ends; empty for a blank line.
  let content: Range<Int>
}

/// The length of the end of a line at `index`, 0 where there is none.
private func lineEnd(_ text: [UInt8], _ index: Int) -> (length: Int, endsParagraph: Bool) {
  switch text[index] {
  case 10, 11: (1, false)
  case 12: (1, true)
  case 13: (index + 1 < text.count && text[index + 1] == 10 ? 2 : 1, false)
  case 0xC2 where index + 1 < text.count && text[index + 1] == 0x85: (2, false)
  case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
    switch text[index + 2] {
    case 0xA8: (3, false)
    case 0xA9: (3, true)
    default: (0, false)
    }
  default: (0, false)
  }
}

/// Calls `body` for every line: LF, CRLF, CR, VT, NEL and U+2028 end one, FF and U+2029 a paragraph.
func forEachLine(_ text: [UInt8], from first: Int, _ body: (Line) -> Void) {
  var start = first
  var index = first
  while index < text.count {
    let byte = text[index]
    if byte > 13 && byte != 0xC2 && byte != 0xE2 {
      index += 1
      continue
    }
    let (length, endsParagraph) = lineEnd(text, index)
    if length == 0 {
      index += 1
      continue
    }
    body(
      Line(
        start: start, end: index, endsParagraph: endsParagraph,
        content: trimmed(text, start..<index)))
    index += length
    start = index
  }
  if start < text.count {
    body(
      Line(
        start: start, end: text.count, endsParagraph: true,
        content: trimmed(text, start..<text.count)))
  }
}

/// The range without white space and byte order marks at its ends.
func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var from = range.lowerBound
  var to = range.upperBound
  while from < to {
    let length = whiteSpaceLength(text, at: from)
    if length == 0 { break }
    from += length
  }
  trailing: while from < to {
    for length in 1...3 where to - length >= from {
      if whiteSpaceLength(text, at: to - length) == length {
        to -= length
        continue trailing
      }
    }
    break
  }
  return from..<max(from, to)
}

/// The length of the white space that begins at `index`, 0 where there is none.
private func whiteSpaceLength(_ text: [UInt8], at index: Int) -> Int {
  switch text[index] {
  case 9...13, 32: 1
  case 0xC2: isWhiteSpace(text, at: index, length: 2) ? 2 : 0
  case 0xE2, 0xE3, 0xEF: isWhiteSpace(text, at: index, length: 3) ? 3 : 0
  default: 0
  }
}

/// Whether the scalar is white space of more than one byte: NBSP, the spaces of U+2000 and so on.
func isWhiteSpace(_ text: [UInt8], at index: Int, length: Int) -> Bool {
  guard index + length <= text.count else { return false }
  if length == 2 {
    return text[index] == 0xC2 && (text[index + 1] == 0xA0 || text[index + 1] == 0x85)
  }
  guard length == 3 else { return false }
  let scalar =
    UInt32(text[index] & 15) << 12 | UInt32(text[index + 1] & 63) << 6
    | UInt32(text[index + 2] & 63)
  return switch scalar {
  case 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
  default: false
  }
}

/// Code points in a range of valid UTF-8.
func scalarCount(_ text: [UInt8], _ range: Range<Int>) -> Int {
  text[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
}
