import LintModel

/// Where a byte of a file stands, in every unit that a reader may count in.
struct Position: Hashable {
  /// From the start of the file, a byte order mark included.
  var byte = 0
  /// From the start of the file, without a byte order mark.
  var codePoint = 0
  var utf16 = 0
  /// From 1; LF, CRLF and a lone CR end a line.
  var line = 1
  /// From 1; a byte order mark takes no column.
  var byteColumn = 1
  var column = 1
  var utf16Column = 1
}

/// Positions of the places that a report speaks of.
///
/// - Complexity: one pass over each part, whatever the number of places; memory grows with the places.
struct Positions {
  private var tables: [PositionTable] = []

  init(_ places: [OriginalPlace], in raw: RawArticle) {
    var offsets = [[Int]](repeating: [], count: raw.parts.count)
    for place in places where place.part < offsets.count {
      offsets[place.part].append(Int(place.range.start))
      if !place.range.isEmpty { offsets[place.part].append(Int(place.range.end)) }
    }
    tables = zip(raw.parts, offsets).map { PositionTable($0.bytes, $1) }
  }

  func start(of place: OriginalPlace) -> Position { find(place.part, Int(place.range.start)) }
  func end(of place: OriginalPlace) -> Position { find(place.part, Int(place.range.end)) }

  private func find(_ part: Int, _ offset: Int) -> Position {
    part < tables.count ? tables[part].find(offset) : Position()
  }
}

extension ArticleReport {
  /// All places that a format may name.
  ///
  /// - Parameter allSentences: whether the starts of sentences without findings are named as well.
  func places(allSentences: Bool) -> [OriginalPlace] {
    var result: [OriginalPlace] = []
    for found in findings {
      result.append(found.place)
      result += found.relatedPlaces
      for fix in found.fixes { result += fix.edits.map(\.place) }
    }
    for sentence in sentences where allSentences || !sentence.findings.isEmpty {
      // Its start alone: of the ends of 250,000 sentences nobody speaks.
      let start = sentence.place.range.start
      result.append(OriginalPlace(part: sentence.place.part, range: TextRange(start..<start)))
    }
    result += unusedSuppressions.map(\.suppression.place)
    return result
  }
}

/// Positions of chosen offsets in one part.
struct PositionTable {
  /// Ascending by `byte`.
  private var positions: [Position] = []

  init(_ bytes: [UInt8], _ wanted: [Int]) {
    var walker = PositionWalker(bytes)
    var last = -1
    positions.reserveCapacity(wanted.count)
    for offset in wanted.sorted() where offset != last {
      positions.append(walker.advance(to: offset))
      last = offset
    }
  }

  /// The position of a wanted offset; of any other, the last wanted one before it.
  func find(_ offset: Int) -> Position {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle].byte <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? Position() : positions[low - 1]
  }
}

/// Walks over bytes once and counts lines and characters.
private struct PositionWalker {
  private let bytes: [UInt8]
  private var at = 0
  private var codePoints = 0
  private var utf16 = 0
  private var line = 1
  private var lineByte = 0
  private var lineCodePoint = 0
  private var lineUTF16 = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      at = 3
      lineByte = 3
    }
  }

  /// - Parameter offset: not before that of an earlier call; inside a character, its start counts.
  mutating func advance(to offset: Int) -> Position {
    let goal = min(offset, bytes.count)
    while at < goal {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        codePoints += 1
        utf16 += 1
        let endsLine =
          byte == 0x0A || byte == 0x0D && !(at < bytes.count && bytes[at] == 0x0A)
        if endsLine {
          line += 1
          lineByte = at
          lineCodePoint = codePoints
          lineUTF16 = utf16
        }
      } else {
        let length = characterLength(bytes, at: at)
        if at + length > goal { break }
        at += length
        codePoints += 1
        utf16 += length == 4 ? 2 : 1
      }
    }
    return Position(
      byte: offset, codePoint: codePoints, utf16: utf16, line: line,
      byteColumn: max(0, goal - lineByte) + 1, column: codePoints - lineCodePoint + 1,
      utf16Column: utf16 - lineUTF16 + 1)
  }
}

/// Bytes of the character that starts at `index`; of ill-formed UTF-8, those that decode to one U+FFFD.
///
/// - Source: Unicode Standard, table 3-7 and “substitution of maximal subparts”.
func characterLength(_ bytes: [UInt8], at index: Int) -> Int {
  let first = bytes[index]
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  let length: Int
  switch first {
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF:
    length = 3
    if first == 0xE0 { low = 0xA0 }
    if first == 0xED { high = 0x9F }
  case 0xF0...0xF4:
    length = 4
    if first == 0xF0 { low = 0x90 }
    if first == 0xF4 { high = 0x8F }
  default: return 1
  }
  var count = 1
  while count < length, index + count < bytes.count {
    let next = bytes[index + count]
    guard low <= next, next <= high else { break }
    low = 0x80
    high = 0xBF
    count += 1
  }
  return count
}
