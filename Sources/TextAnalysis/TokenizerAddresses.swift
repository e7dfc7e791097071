import LintModel

/// An e-mail address is looked for this far: enough for any, and no walk through a whole line.
private let longestLocalPart = 64  // bytes

extension Tokenizer {
  /// The end of the URL or e-mail address that begins with the word `from..<to`, or `nil`.
  func endOfAddress(
    _ text: Span<UInt8>, _ from: Int, _ to: Int, _ end: Int
  ) -> (end: Int, kind: TokenKind)? {
    if text[to] == UInt8(ascii: ":") {
      guard byte(text, to + 1, end) == UInt8(ascii: "/"),
        byte(text, to + 2, end) == UInt8(ascii: "/"), to + 3 < end,
        !isSpace(scalar(text, to + 3, end).value)
      else { return nil }
      return (endOfUrl(text, to + 3, end), .url)
    }
    if text[to] == UInt8(ascii: "."), to - from == 3, matches(text, from, end, "www"),
      isWordCharacter(text, to + 1, end)
    {
      return (endOfUrl(text, to + 1, end), .url)
    }
    guard text[to] == UInt8(ascii: "@") || isWordCharacter(text, to + 1, end) else { return nil }
    if let email = endOfEmail(text, from, to, end) { return (email, .email) }
    if text[to] == UInt8(ascii: "."), let domain = endOfDomain(text, to, end) {
      return (domain, .url)
    }
    return nil
  }

  /// Runs to white space or a mark that no URL has, without the marks that end its sentence.
  private func endOfUrl(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var index = from
    var open = 0
    scan: while index < end {
      switch text[index] {
      case 0...32, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "|"):
        break scan
      case UInt8(ascii: "("), UInt8(ascii: "["): open += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        if open == 0 { break scan }
        open -= 1
      case 0x80...0xFF:
        let (value, length) = scalar(text, index, end)
        let kind = classify(value)
        guard kind == .letter || kind == .mark, value != 0xFFFD else { break scan }
        index += length
        continue scan
      default: break
      }
      index += 1
    }
    while index > from {
      switch text[index - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"):
        index -= 1
      default: return index
      }
    }
    return index
  }

  private func endOfEmail(_ text: Span<UInt8>, _ from: Int, _ to: Int, _ end: Int) -> Int? {
    var at = to
    let limit = min(end, from + longestLocalPart)
    while at < limit, isLocalByte(text[at]) { at += 1 }
    guard at < end, text[at] == UInt8(ascii: "@"), isWordCharacter(text, at + 1, end) else {
      return nil
    }
    var last = at + 1
    var hasDot = false
    while last < end {
      let byte = text[last]
      if isAsciiLetter(byte) || isAsciiDigit(byte) {
        last += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"),
        isWordCharacter(text, last + 1, end)
      {
        if byte == UInt8(ascii: ".") { hasDot = true }
        last += 1
      } else {
        break
      }
    }
    return hasDot ? last : nil
  }

  private func isLocalByte(_ byte: UInt8) -> Bool {
    isAsciiLetter(byte) || isAsciiDigit(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }

  /// The end of *spiegel.de*, *bbc.co.uk/news*: small letters after a dot that are a known ending.
  private func endOfDomain(_ text: Span<UInt8>, _ dot: Int, _ end: Int) -> Int? {
    var at = dot
    while byte(text, at, end) == UInt8(ascii: ".") {
      var to = at + 1
      while to < end, isAsciiLetter(text[to]) || isAsciiDigit(text[to]) { to += 1 }
      if isWordCharacter(text, to, end) { return nil }
      if isTopLevelDomain(text, at + 1, to) {
        if byte(text, to, end) == UInt8(ascii: "/"), isWordCharacter(text, to + 1, end) {
          return endOfUrl(text, to, end)
        }
        if byte(text, to, end) != UInt8(ascii: ".") || !isLetter(text, to + 1, end) { return to }
      }
      // Three labels are enough: www.tagesschau.de, news.bbc.co.uk begin with a known word.
      guard to - dot < 40, to > at + 1 else { return nil }
      at = to
    }
    return nil
  }

  private func isTopLevelDomain(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    guard to - from >= 2, to - from <= 4 else { return false }
    for at in from..<to where text[at] < 97 { return false }
    switch to - from {
    case 2:
      switch (text[from], text[from + 1]) {
      case (0x64, 0x65), (0x61, 0x74), (0x63, 0x68), (0x65, 0x75), (0x75, 0x6B), (0x66, 0x72),
        (0x72, 0x75), (0x75, 0x61), (0x70, 0x6C), (0x69, 0x6F), (0x74, 0x76), (0x6E, 0x6C):
        return true
      default: return false
      }
    case 3:
      return matches(text, from, to, "com") || matches(text, from, to, "org")
        || matches(text, from, to, "net") || matches(text, from, to, "edu")
        || matches(text, from, to, "gov")
    default: return matches(text, from, to, "info")
    }
  }
}
