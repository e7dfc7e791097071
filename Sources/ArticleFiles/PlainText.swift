package import LintModel

/// Reads plain text that is known to be UTF-8; invalid bytes become U+FFFD.
package func readPlainText(_ bytes: [UInt8], name: String) -> RawArticle {
  let isInvalid = String(validating: bytes, as: UTF8.self) == nil
  return plainText(decode(bytes, invalid: isInvalid), bytes: bytes, name: name)
}

func plainText(_ decoded: DecodedText, bytes: [UInt8], name: String) -> RawArticle {
  let (blocks, isOneLine) = plainTextBlocks(decoded.bytes, from: decoded.start)
  return RawArticle(
    name: name, format: ArticleFormat.text.rawValue, parts: [Part(name: name, bytes: bytes)],
    text: decoded.bytes, blocks: assignKinds(blocks, decoded.bytes, isOneLine: isOneLine),
    runs: decoded.runs, defects: decoded.defects)
}

/// Cuts text into blocks: at blank lines, and at line ends where lines are paragraphs.
func plainTextBlocks(_ text: [UInt8], from start: Int) -> (blocks: [RawBlock], isOneLine: [Bool]) {
  let layout = LineLayout(text, from: start)
  var blocks: [RawBlock] = []
  var isOneLine: [Bool] = []
  var open: (kind: BlockKind, range: Range<Int>, lines: Int)?
  var last: Line?
  func close() {
    guard let (kind, range, lines) = open else { return }
    blocks.append(RawBlock(kind: kind, range: TextRange(range.lowerBound, range.upperBound)))
    isOneLine.append(lines == 1)
    open = nil
  }
  forEachLine(text, from: start) { line in
    guard !line.content.isEmpty else {
      close()
      last = nil
      return
    }
    let previous = last
    let mayBeItem =
      previous == nil || open?.kind == .listItem
      || previous.map { blockEnd(text, $0.content) != .none } == true
    if mayBeItem, let content = listItemContent(text, line.content) {
      close()
      open = (.listItem, content, 1)
    } else if let block = open, let previous, layout.joins(text, previous, line) {
      open = (block.kind, block.range.lowerBound..<line.content.upperBound, block.lines + 1)
    } else {
      close()
      open = (.paragraph, line.content, 1)
    }
    last = line
    if line.endsParagraph {
      close()
      last = nil
    }
  }
  close()
  return (blocks, isOneLine)
}

/// The text of a list item without its bullet or number; `nil` for any other line.
private func listItemContent(_ text: [UInt8], _ content: Range<Int>) -> Range<Int>? {
  let bytes = text[content]
  var index = bytes.startIndex
  switch bytes[index] {
  case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
  case 0xE2:
    // • ‣ – — ● ▪: the dash is the bullet of German agencies.
    let marks: [[UInt8]] = [
      [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA3], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94],
      [0xE2, 0x97, 0x8F], [0xE2, 0x96, 0xAA],
    ]
    guard marks.contains(where: { bytes.starts(with: $0) }) else { return nil }
    index += 3
  case 0x30...0x39:
    while index < bytes.endIndex, index - bytes.startIndex < 3, 0x30...0x39 ~= bytes[index] {
      index += 1
    }
    // “1)” only: “3. Oktober” at the start of a line is a date.
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: ")") else { return nil }
    index += 1
  default: return nil
  }
  guard index < bytes.endIndex, bytes[index] == 32 || bytes[index] == 9 else { return nil }
  let rest = trimmed(text, index..<content.upperBound)
  return rest.isEmpty ? nil : rest
}
