import LintModel

/// Cuts a block of text into tokens, on the bytes.
///
/// Words and figures are measured in `TokenizerWords`, `TokenizerNumbers`; marks in
/// `TokenizerMarks`. A stop after a figure stays a token of its own: whether it makes an ordinal
/// is the sentence splitter's to say.
struct Tokenizer {
  var tokens: [Token] = []
  var lexemes: LexemeOverlay
  let abbreviations: WordList
  let guillemetsPointOutwards: Bool
  /// Where the block that is being read starts.
  var blockStart = 0
  /// Whether a straight single quote is open.
  var singleQuoteIsOpen = false
  /// Whether a script occurred whose sentences ICU knows better: no Latin, no Cyrillic.
  private(set) var hasOtherScript = false
  private var spaceBefore = true

  /// - Parameter abbreviations: folded ids with their stop, such as that of *dr.*
  init(
    lexemes: LexemeOverlay, abbreviations: WordList, conventions: PrintConventions = .german
  ) {
    self.lexemes = lexemes
    self.abbreviations = abbreviations
    guillemetsPointOutwards = conventions.guillemetsPointOutwards
  }

  /// Appends the tokens of a block.
  ///
  /// - Parameter text: valid UTF-8 of the whole document, n < 2³² bytes.
  /// - Complexity: O(range.count).
  mutating func tokenize(_ text: Span<UInt8>, _ range: Range<Int>) {
    blockStart = range.lowerBound
    spaceBefore = true
    singleQuoteIsOpen = false
    hasOtherScript = false
    let end = min(range.upperBound, text.count)
    var index = range.lowerBound
    while index < end {
      let byte = text[index]
      if byte == 32 || byte >= 9 && byte <= 13 {
        spaceBefore = true
        index += 1
      } else if isAsciiLetter(byte) {
        index = word(text, index, end)
      } else if isAsciiDigit(byte) {
        index = figure(text, index, end)
      } else if byte < 0x80 {
        index = asciiMark(text, index, end)
      } else {
        let (value, length) = scalar(text, index, end)
        if value >= 0x530, value < 0x2000 || value >= 0x2C00 && value < 0x10000 {
          hasOtherScript = true
        }
        let kind: ScalarClass = value == 0xFFFD ? .control : classify(value)
        switch kind {
        case .space:
          spaceBefore = true
          index += length
        case .letter, .digit: index = word(text, index, end)
        default: index = otherMark(text, index, end, value, length, kind)
        }
      }
    }
  }

  /// Whether the token at hand follows white space or begins the block.
  var followsSpace: Bool { spaceBefore }

  /// Appends the token `from..<to`, in pieces where it is longer than its length field.
  mutating func emit(_ text: Span<UInt8>, _ from: Int, _ to: Int, _ kind: TokenKind) {
    var start = from
    while to - start > Int(UInt16.max) {
      var cut = start + Int(UInt16.max)
      while cut > start + 1, text[cut] & 0xC0 == 0x80 { cut -= 1 }
      append(text, start, cut, kind, .split)
      start = cut
    }
    append(text, start, to, kind, [])
  }

  private mutating func append(
    _ text: Span<UInt8>, _ from: Int, _ to: Int, _ kind: TokenKind, _ extra: TokenShape
  ) {
    let form = lexemes.form(text, from, to)
    var shape = form.shape.union(extra)
    if spaceBefore { shape.insert(.spaceBefore) }
    spaceBefore = false
    tokens.append(
      Token(
        start: UInt32(from), length: UInt16(truncatingIfNeeded: to - from), kind: kind,
        shape: shape, surface: form.surface, folded: form.folded))
  }

  /// Two tokens that touch, as one.
  mutating func joined(
    _ text: Span<UInt8>, _ first: Token, _ second: Token, _ kind: TokenKind
  ) -> Token {
    let range = first.range.union(second.range).indices
    let form = lexemes.form(text, range.lowerBound, range.upperBound)
    return Token(
      start: first.start, length: first.length + second.length, kind: kind,
      shape: form.shape.union(first.shape.intersection(.spaceBefore)), surface: form.surface,
      folded: form.folded)
  }

  /// Whether the word with the stop that follows it is a known abbreviation.
  mutating func isAbbreviation(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    guard to - from <= 24, let id = lexemes.known(text, from, to) else { return false }
    return abbreviations.contains(id)
  }
}

/// The byte at an index, 0 at the end.
@inline(__always)
func byte(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> UInt8 {
  index < end ? text[index] : 0
}

/// Whether a letter stands at an index.
@inline(__always)
func isLetter(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
  guard index < end else { return false }
  if text[index] < 0x80 { return isAsciiLetter(text[index]) }
  return classify(scalar(text, index, end).value) == .letter
}

/// Whether a letter or digit stands at an index.
@inline(__always)
func isWordCharacter(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
  guard index < end else { return false }
  return isAsciiDigit(text[index]) || isLetter(text, index, end)
}

/// Whether white space, or the end, stands at an index.
func isSpaceOrEnd(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
  index >= end || isSpace(scalar(text, index, end).value)
}

/// Whether ASCII letters stand at an index, in either case.
func matches(_ text: Span<UInt8>, _ index: Int, _ end: Int, _ small: StaticString) -> Bool {
  let count = small.utf8CodeUnitCount
  guard index >= 0, index + count <= end else { return false }
  return small.withUTF8Buffer { letters in
    for at in 0..<count {
      let byte = text[index + at]
      let folded = byte >= 65 && byte <= 90 ? byte + 32 : byte
      if folded != letters[at] { return false }
    }
    return true
  }
}
