import LintModel

/// Which side a quotation mark is on, by what stands around it.
extension Tokenizer {
  /// « » ‹ › by the language where it has one habit: French sets spaces inside them, so that their
  /// place says nothing.
  func guillemet(_ text: Span<UInt8>, _ value: UInt32, _ next: Int, _ end: Int) -> TokenKind {
    guard guillemetsPointOutwards else { return quoteByPlace(text, next, end) }
    return value == 0xAB || value == 0x2039 ? .openingQuote : .closingQuote
  }

  /// “ opens in English and closes in German; « » ‹ › ‘ go both ways.
  func quoteByPlace(_ text: Span<UInt8>, _ next: Int, _ end: Int) -> TokenKind {
    opensHere && !isSpaceOrEnd(text, next, end) ? .openingQuote : .closingQuote
  }

  func straightQuote(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> TokenKind {
    let next = index + 1
    let spaceAfter = isSpaceOrEnd(text, next, end)
    if opensHere { return spaceAfter ? .quote : .openingQuote }
    return spaceAfter || !isWordCharacter(text, next, end) ? .closingQuote : .quote
  }

  mutating func straightApostrophe(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> TokenKind {
    if opensHere, isWordCharacter(text, index + 1, end) {
      // *'s ist*, *'ne*, *'90*: an apostrophe for what is left out.
      var to = index + 1
      while to < end, to - index <= 4, isWordCharacter(text, to, end) {
        to += scalar(text, to, end).length
      }
      if to - index <= 4, !isSpaceBeforeQuote(text, to, end), isElision(text, index + 1, to) {
        return .apostrophe
      }
      singleQuoteIsOpen = true
      return .openingQuote
    }
    if opensHere { return .quote }
    if singleQuoteIsOpen {
      singleQuoteIsOpen = false
      return .closingQuote
    }
    return .apostrophe
  }

  /// ’ after a word ends a quotation, or stands for the s of a genitive: *Hans’ Haus*.
  mutating func curlyApostrophe(
    _ text: Span<UInt8>, _ index: Int, _ next: Int, _ end: Int
  ) -> TokenKind {
    if opensHere { return isWordCharacter(text, next, end) ? .apostrophe : .closingQuote }
    guard index > blockStart, isSpaceOrEnd(text, next, end) else { return .closingQuote }
    switch text[index - 1] {
    case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "S"), 0x9F:
      return .apostrophe
    default: return .closingQuote
    }
  }

  private func isSpaceBeforeQuote(_ text: Span<UInt8>, _ to: Int, _ end: Int) -> Bool {
    byte(text, to, end) == UInt8(ascii: "'")
  }

  private func isElision(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    if isAsciiDigit(text[from]) { return to - from == 2 }
    switch to - from {
    case 1: return text[from] == UInt8(ascii: "s") || text[from] == UInt8(ascii: "n")
    case 2: return matches(text, from, to, "ne")
    case 3: return matches(text, from, to, "nen") || matches(text, from, to, "ner")
    default: return false
    }
  }

  /// Whether what stands before can come before an opening mark.
  private var opensHere: Bool {
    if followsSpace { return true }
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .openingBracket, .openingQuote, .dash, .slash, .hyphen, .quote: return true
    default: return false
    }
  }
}
