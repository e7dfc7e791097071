import LintModel

/// A headline longer than this, in code points, is a paragraph that lacks its stop.
private let longestHeadline = 150
private let longestSubheadline = 70
private let longestTeaser = 250
private let longestCredit = 80

/// How a block of text ends.
enum BlockEnd {
  /// A mark that ends a sentence, with closing quotes or brackets after it.
  case stop
  case colon
  case none
}

func blockEnd(_ text: [UInt8], _ range: Range<Int>) -> BlockEnd {
  var end = range.upperBound
  // Closing marks: " ' ) ] and those of two and three bytes.
  while end > range.lowerBound {
    let byte = text[end - 1]
    if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D {
      end -= 1
    } else if end - 2 >= range.lowerBound, text[end - 2] == 0xC2, byte == 0xAB || byte == 0xBB {
      end -= 2
    } else if end - 3 >= range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80,
      0x98...0x9F ~= byte || byte == 0xB9 || byte == 0xBA
    {
      end -= 3
    } else {
      break
    }
  }
  guard end > range.lowerBound else { return .none }
  switch text[end - 1] {
  case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
  case UInt8(ascii: ":"): return .colon
  case 0xA6 where end - 3 >= range.lowerBound && text[end - 3] == 0xE2 && text[end - 2] == 0x80:
    return .stop
  default: return .none
  }
}

/// Captions and credits, told by what they begin or end with.
func pictureKind(_ text: [UInt8], _ range: Range<Int>) -> BlockKind? {
  // Nothing that identifies them lies deeper than this.
  let head = String(decoding: text[range].prefix(24), as: UTF8.self)
  if captionStarts.contains(where: { head.hasPrefix($0) }) { return .caption }
  let isShort = range.count <= longestCredit * 4 && scalarCount(text, range) <= longestCredit
  if creditStarts.contains(where: { head.hasPrefix($0) }) {
    return isShort && blockEnd(text, range) == .none ? .credit : .caption
  }
  guard isShort || range.count < 2000, text[range.upperBound - 1] == UInt8(ascii: ")") else {
    return nil
  }
  let tail = text[range].suffix(longestCredit)
  guard let open = tail.lastIndex(of: UInt8(ascii: "(")) else { return nil }
  let inside = String(decoding: text[(open + 1)..<(range.upperBound - 1)], as: UTF8.self)
  if creditStarts.contains(where: { inside.hasPrefix($0) }) {
    return open == range.lowerBound ? .credit : .caption
  }
  return open == range.lowerBound && isAgencies(inside) ? .credit : nil
}

private let captionStarts = [
  "Datei –", "Datei -", "Datei —", "DATEI –", "DATEI -", "FILE –", "FILE -", "FILE —",
  "Archivbild", "Archivfoto", "Symbolbild", "Symbolfoto", "Dateifoto",
]
private let creditStarts = [
  "Foto:", "Fotos:", "Bild:", "Bilder:", "Grafik:", "Video:", "Foto ©", "©", "Bildquelle:",
  "Bildnachweis:", "Credit:",
]

/// `dpa`, `dpa/afp`, `AP, Reuters`: short words without anything else.
private func isAgencies(_ inside: String) -> Bool {
  let known = ["dpa", "afp", "ap", "reuters", "apa", "epd", "kna", "sid", "sda", "dts", "dapd"]
  let words = inside.utf8.split { $0 == 0x2F || $0 == 0x2C || $0 == 0x20 }
  return !words.isEmpty
    && words.allSatisfy { word in
      known.contains(
        String(decoding: word.map { 0x41...0x5A ~= $0 ? $0 + 32 : $0 }, as: UTF8.self))
    }
}

/// Gives headline, teaser, captions and credits their kinds, by form and place.
///
/// Only paragraphs of one line are looked at: `isOneLine` has one entry a block.
func assignKinds(_ blocks: [RawBlock], _ text: [UInt8], isOneLine: [Bool]) -> [RawBlock] {
  var result = blocks
  func set(_ index: Int, _ kind: BlockKind) {
    result[index] = RawBlock(kind: kind, range: blocks[index].range)
  }
  func isShort(_ index: Int, _ limit: Int) -> Bool {
    let range = blocks[index].range.indices
    return range.count <= limit * 4 && scalarCount(text, range) <= limit
  }
  var teaserMayFollow = false
  for index in blocks.indices where blocks[index].kind == .paragraph {
    let range = blocks[index].range.indices
    if let kind = pictureKind(text, range) {
      set(index, kind)
      continue
    }
    let hasNext = index + 1 < blocks.count && blocks[index + 1].kind == .paragraph
    guard isOneLine[index], hasNext else { continue }
    let end = blockEnd(text, range)
    if index == 0 {
      guard end == .none, isShort(index, longestHeadline) else { continue }
      set(index, .headline)
      teaserMayFollow = true
    } else if index == 1, teaserMayFollow {
      if isShort(index, longestTeaser) { set(index, .teaser) }
    } else if end == .none, isShort(index, longestSubheadline), beginsLikeHeadline(text, range) {
      set(index, .headline)
    }
  }
  return result
}

/// A capital, a digit or a quotation mark; what begins small is a piece of a sentence.
private func beginsLikeHeadline(_ text: [UInt8], _ range: Range<Int>) -> Bool {
  switch text[range.lowerBound] {
  case 0x41...0x5A, 0x30...0x39, 0xE2, 0xC2, 0x22: true
  case 0xC3: range.count > 1 && text[range.lowerBound + 1] < 0x9F
  default: false
  }
}
