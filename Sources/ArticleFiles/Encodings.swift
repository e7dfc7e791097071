/// What the bytes of a file look like, counted in one pass.
private struct ByteCensus {
  var nulCount = 0
  var firstNul: Int?
  var controlCount = 0
  var firstControl: Int?
  var invalidCount = 0
  var firstInvalid: Int?
  /// Scalars of two and more bytes.
  var multibyteCount = 0
  /// Invalid bytes that would be a letter or mark of Latin-1 beside an ASCII letter or space.
  var latinCount = 0
  /// Invalid bytes that are marks in Windows-1252 and controls in Latin-1.
  var windowsCount = 0
  /// Something besides white space and a byte order mark.
  var hasContent = false

  init(_ bytes: [UInt8]) {
    var index = byteOrderMarkLength(bytes)
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x21...0x7E:
        hasContent = true
        index += 1
      case 9...13, 0x20: index += 1
      case 0:
        nulCount += 1
        firstNul = firstNul ?? index
        index += 1
      case 1..<0x20, 0x7F:
        // Escape begins terminal sequences, which the check of control characters reports.
        if byte != 0x1B {
          controlCount += 1
          firstControl = firstControl ?? index
        }
        hasContent = true
        index += 1
      default:
        switch sequence(bytes, at: index) {
        case .valid(let length):
          multibyteCount += 1
          hasContent = hasContent || !isWhiteSpace(bytes, at: index, length: length)
          index += length
        case .invalid(let length):
          hasContent = true
          firstInvalid = firstInvalid ?? index
          for place in index..<(index + length) { count(invalid: bytes, at: place) }
          index += length
        }
      }
    }
  }

  private mutating func count(invalid bytes: [UInt8], at index: Int) {
    invalidCount += 1
    func isTextual(_ at: Int) -> Bool {
      guard bytes.indices.contains(at) else { return true }
      return switch bytes[at] {
      case 0x20...0x7E, 9, 10, 13, 0xC0...: true
      default: false
      }
    }
    guard isTextual(index - 1), isTextual(index + 1) else { return }
    switch bytes[index] {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, 0xA0, 0xA7, 0xAB, 0xB0, 0xB4, 0xB7, 0xBB:
      latinCount += 1
    case 0x80, 0x82, 0x84, 0x85, 0x91...0x97:
      latinCount += 1
      windowsCount += 1
    default: break
    }
  }
}

/// Invalid bytes from which a file counts as written in another encoding; fewer are strays, and
/// the rest of the file is checked.
private let fewestLatinBytes = 3

/// Refuses what is not UTF-8 text.
///
/// - Returns: whether some bytes are not UTF-8.
func examine(_ bytes: [UInt8]) throws(ArticleError) -> Bool {
  if bytes.isEmpty { throw .empty }
  if let encoding = wideEncoding(bytes) { throw .otherEncoding(encoding) }
  if let kind = announcedKind(bytes) { throw .binary(offset: 0, kind: kind) }
  let census = ByteCensus(bytes)
  // A few NUL bytes in a text are debris that the checks report; many are another kind of file.
  if census.nulCount > max(8, bytes.count / 500) || census.nulCount * 4 > bytes.count {
    throw .binary(offset: census.firstNul ?? 0, kind: nil)
  }
  if census.controlCount > max(16, bytes.count / 20) {
    throw .binary(offset: census.firstControl ?? 0, kind: nil)
  }
  if census.invalidCount >= fewestLatinBytes, census.latinCount * 5 >= census.invalidCount * 4,
    census.multibyteCount * 4 <= census.invalidCount
  {
    throw .otherEncoding(census.windowsCount > 0 ? "WINDOWS-1252" : "ISO-8859-1")
  }
  if census.invalidCount > max(16, bytes.count / 10) {
    throw .unknownEncoding(offset: census.firstInvalid ?? 0)
  }
  if !census.hasContent { throw .blank }
  return census.invalidCount > 0
}

/// UTF-16 and UTF-32, by their mark or by where the zeros of Latin letters stand.
private func wideEncoding(_ bytes: [UInt8]) -> String? {
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32" }
  if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
  // Without a mark iconv must be told the order. 4 KiB hold more than enough letters.
  let sample = min(bytes.count, 4096) & ~3
  guard sample >= 8 else { return nil }
  var zeros = [0, 0, 0, 0]
  for index in 0..<sample where bytes[index] == 0 { zeros[index & 3] += 1 }
  let quarter = sample / 4
  func many(_ place: Int) -> Bool { zeros[place] * 10 >= quarter * 7 }
  func few(_ place: Int) -> Bool { zeros[place] * 10 <= quarter }
  return switch (many(0), many(1), many(2), many(3)) {
  case (false, true, true, true) where few(0): "UTF-32LE"
  case (true, true, true, false) where few(3): "UTF-32BE"
  case (false, true, false, true) where few(0) && few(2): "UTF-16LE"
  case (true, false, true, false) where few(1) && few(3): "UTF-16BE"
  default: nil
  }
}

private func announcedKind(_ bytes: [UInt8]) -> String? {
  let kinds: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x50, 0x4B, 3, 4], "ZIP/DOCX/ODT"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x1F, 0x8B], "gzip"),
    ([0xD0, 0xCF, 0x11, 0xE0], "Word 97"), (Array("GIF8".utf8), "GIF"),
    (Array("{\\rtf".utf8), "RTF"),
  ]
  return kinds.first { bytes.starts(with: $0.0) }?.1
}
