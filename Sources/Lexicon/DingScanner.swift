/// Reads Ding line by line; see `DingEntries` for what a German side says.
struct DingScanner {
  let bytes: [UInt8]
  var lines: [Ding.Line] = []
  var nounIndex = WordIndex(capacity: 1 << 18)
  var nouns: [Ding.Noun] = []
  var plurals = PluralPairs()
  var adjectives = WordIndex(capacity: 1 << 15)
  var capitalizedAdjectives = WordIndex()
  var adverbs = WordIndex(capacity: 1 << 12)
  var verbs = WordIndex(capacity: 1 << 14)
  var englishWords = WordIndex(capacity: 1 << 16)
  var englishCounts: [UInt32] = []
  /// The German side of the line without brackets.
  var text: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() {
    lines.reserveCapacity(bytes.count / 100)
    nouns.reserveCapacity(1 << 18)
    var start = 0
    while start < bytes.count {
      var end = start
      var separator = -1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: ":"), separator < 0, isSeparator(end) { separator = end - 1 }
        end += 1
      }
      if separator >= 0, bytes[start] != UInt8(ascii: "#") {
        let line = Ding.Line(
          start: UInt32(start), separator: UInt32(separator), end: UInt32(end))
        lines.append(line)
        countEnglishWords(line.english)
        scanEntries(line)
      }
      start = end + 1
    }
  }

  /// Whether ` :: ` stands around the first colon at `index`.
  private func isSeparator(_ index: Int) -> Bool {
    index > 0 && index + 2 < bytes.count && bytes[index - 1] == 32
      && bytes[index + 1] == UInt8(ascii: ":") && bytes[index + 2] == 32
  }

  /// Counts runs of three or more small letters without other letters or digits beside them.
  private mutating func countEnglishWords(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      guard Self.isWordByte(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      var isLower = true
      while end < range.upperBound, Self.isWordByte(bytes[end]) {
        isLower = isLower && bytes[end] >= 97 && bytes[end] <= 122
        end += 1
      }
      if isLower, end - start >= 3 {
        let number = englishWords.insert(bytes, start..<end)
        if number == englishCounts.count { englishCounts.append(0) }
        englishCounts[number] += 1
      }
      start = end
    }
  }

  /// Letters, digits, the underscore, and every byte of a letter outside of ASCII.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 97 && byte | 0x20 <= 122 || byte >= 48 && byte <= 57
      || byte == UInt8(ascii: "_")
  }

  /// Copies the German side to `text` without `[…]`, `<…>`, `/…/` and with a space for `(…)`.
  ///
  /// - Returns: whether a bracket says that it is geography, and whether one says that it is a
  ///   first or family name.
  mutating func removeBrackets(_ range: Range<Int>) -> (isGeography: Bool, isPersonName: Bool) {
    text.removeAll(keepingCapacity: true)
    var isGeography = false
    var isPersonName = false
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      guard let close = Self.closing(byte), let end = find(close, after: at, range) else {
        text.append(byte)
        at += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "["):
        isGeography = isGeography || bytes[at..<end].dropFirst().starts(with: "geogr.".utf8)
      case UInt8(ascii: "("):
        isPersonName =
          isPersonName || contains("Vorname", at..<end) || contains("Familienname", at..<end)
        text.append(32)
      // *einplanen/vorsehen/veranschlagen*, which is no abbreviation between slashes.
      case UInt8(ascii: "/"): text.append(32)
      default: break
      }
      at = end + 1
    }
    return (isGeography, isPersonName)
  }

  func contains(_ part: StaticString, _ range: Range<Int>) -> Bool {
    let part = Word(part.description).utf8
    guard range.count >= part.count else { return false }
    return (range.lowerBound...range.upperBound - part.count).contains { start in
      bytes[start] == part[0] && bytes[start..<start + part.count].elementsEqual(part)
    }
  }

  private static func closing(_ open: UInt8) -> UInt8? {
    switch open {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "<"): UInt8(ascii: ">")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "/"): UInt8(ascii: "/")
    default: nil
    }
  }

  /// Where a bracket closes; an abbreviation between slashes has no space in it.
  private func find(_ close: UInt8, after open: Int, _ range: Range<Int>) -> Int? {
    for at in open + 1..<max(open + 1, range.upperBound) {
      if bytes[at] == close { return at }
      if close == UInt8(ascii: "/"), bytes[at] == 32 { return nil }
    }
    return nil
  }
}
