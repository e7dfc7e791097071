import LintModel

extension Tokenizer {
  /// A mark of ASCII, alone or as a run.
  mutating func asciiMark(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    let mark = text[index]
    var to = index + 1
    let kind: TokenKind
    switch mark {
    case UInt8(ascii: "."):
      while byte(text, to, end) == mark { to += 1 }
      // Three dots and more are one mark; two are a mark set twice.
      if to - index == 2 { to = index + 1 }
      kind = .stop
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      while byte(text, to, end) == UInt8(ascii: "!") || byte(text, to, end) == UInt8(ascii: "?") {
        to += 1
      }
      kind = .stop
    case UInt8(ascii: ","): kind = .comma
    case UInt8(ascii: ":"): kind = .colon
    case UInt8(ascii: ";"): kind = .semicolon
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): kind = .openingBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): kind = .closingBracket
    case UInt8(ascii: "/"), UInt8(ascii: "\\"): kind = .slash
    case UInt8(ascii: "$"): kind = .currency
    case UInt8(ascii: "%"): kind = .unit
    case UInt8(ascii: "-"):
      while byte(text, to, end) == mark { to += 1 }
      let isSpaced = followsSpace && isSpaceOrEnd(text, to, end)
      kind = to - index > 1 || isSpaced ? .dash : .hyphen
    case UInt8(ascii: "\""): kind = straightQuote(text, index, end)
    case UInt8(ascii: "'"): kind = straightApostrophe(text, index, end)
    case UInt8(ascii: "#"):
      if isWordCharacter(text, to, end) {
        to = endOfTag(text, to, end)
        kind = .hashtag
      } else {
        kind = .symbol
      }
    case UInt8(ascii: "@"):
      if isWordCharacter(text, to, end) {
        to = endOfTag(text, to, end)
        kind = .mention
      } else {
        kind = .symbol
      }
    case 0..<32, 127:
      while byte(text, to, end) == mark, to < end { to += 1 }
      kind = .control
    default: kind = .symbol
    }
    emit(text, index, to, kind)
    return to
  }

  /// A mark beyond ASCII.
  mutating func otherMark(
    _ text: Span<UInt8>, _ index: Int, _ end: Int, _ value: UInt32, _ length: Int,
    _ kind: ScalarClass
  ) -> Int {
    let next = index + length
    switch kind {
    case .emoji:
      let to = endOfEmoji(text, index, end)
      emit(text, index, to, .emoji)
      return to
    case .control:
      // A run of one character is one token, so that a megabyte of it is one finding.
      var to = next
      while to < end, text[to] == text[index], scalar(text, to, end) == (value, length) {
        to += length
      }
      emit(text, index, to, .control)
      return to
    case .mark:
      // A mark without a letter to stand on; a run of them is one token.
      var to = next
      while to < end, text[to] >= 0x80 {
        let (value, length) = scalar(text, to, end)
        guard classify(value) == .mark else { break }
        to += length
      }
      emit(text, index, to, isInvisible(value) ? .control : .symbol)
      return to
    case .stop:
      var to = next
      while to < end, text[to] == text[index], scalar(text, to, end) == (value, length) {
        to += length
      }
      emit(text, index, to, .stop)
      return to
    default:
      break
    }
    var to = next
    var result: TokenKind
    switch value {
    case 0x201E, 0x201A: result = .openingQuote
    case 0x201C, 0x2018: result = quoteByPlace(text, next, end)
    case 0xAB, 0xBB, 0x2039, 0x203A: result = guillemet(text, value, next, end)
    case 0x201D: result = .closingQuote
    case 0x2019: result = curlyApostrophe(text, index, next, end)
    case 0xB4, 0x2BC, 0x2032: result = .apostrophe
    case 0x2033: result = .quote
    case 0xB0:
      if byte(text, to, end) == UInt8(ascii: "C") || byte(text, to, end) == UInt8(ascii: "F"),
        !isWordCharacter(text, to + 1, end)
      {
        to += 1
      }
      result = .unit
    case 0x2030: result = .unit
    case 0x3001, 0xFF0C: result = .comma
    case 0xFF1A: result = .colon
    case 0xFF1B: result = .semicolon
    case 0x2044: result = .slash
    default:
      switch kind {
      case .currency: result = .currency
      case .otherNumber: result = .number
      case .openingBracket: result = .openingBracket
      case .closingBracket: result = .closingBracket
      case .dash: result = .dash
      case .hyphen: result = .hyphen
      default: result = .symbol
      }
    }
    // ✓️ ☀️ ™️: a variation selector makes an emoji of a symbol.
    if result == .symbol, to < end, text[to] >= 0x80 {
      let after = scalar(text, to, end)
      if after.value == 0xFE0F {
        to = endOfEmoji(text, index, end)
        result = .emoji
      } else if classify(after.value) == .mark {
        to += after.length
      }
    }
    emit(text, index, to, result)
    return to
  }

  private func isInvisible(_ value: UInt32) -> Bool {
    value == 0xAD || value >= 0x200B && value < 0x2070 || value >= 0xFE00 && value <= 0xFE0F
  }

  private func endOfTag(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end {
      if isAsciiDigit(text[index]) || text[index] == UInt8(ascii: "_") {
        index += 1
      } else if isLetter(text, index, end) {
        index += scalar(text, index, end).length
      } else {
        return index
      }
    }
    return index
  }

  /// The end of an emoji with its selectors, skin tones, tags, and all it is joined to.
  private func endOfEmoji(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    let first = scalar(text, from, end)
    var index = from + first.length
    if (0x1F1E6...0x1F1FF).contains(first.value), index < end {
      let second = scalar(text, index, end)
      if (0x1F1E6...0x1F1FF).contains(second.value) { index += second.length }
    }
    while index < end, text[index] >= 0x80 {
      let (value, length) = scalar(text, index, end)
      switch value {
      case 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: index += length
      case 0x200D:
        index += length
        guard index < end, text[index] >= 0x80 else { return index }
        let joined = scalar(text, index, end)
        let kind = classify(joined.value)
        guard kind == .emoji || kind == .symbol else { return index }
        index += joined.length
      default: return index
      }
    }
    return index
  }
}
