import LintModel

extension WordAnnotator {
  /// Looks up what two words would be as one: a compound written apart, a word still cut as in print.
  mutating func annotateJoins(
    _ tokens: [Token], _ text: [UInt8], _ lexemes: inout LexemeOverlay,
    _ speller: inout Speller, into words: inout WordTable
  ) {
    var previous: Token?
    for (index, token) in tokens.enumerated() {
      defer { previous = token }
      guard let first = previous, first.end + 1 == token.start, token.hasSpaceBefore,
        first.kind == .word, token.kind == .word, token.length >= 3,
        token.shape.isDisjoint(with: [.hyphenated, .hasDigit, .innerCapital, .allCapitals]),
        first.shape.isDisjoint(with: [.hasDigit, .innerCapital, .allCapitals])
      else { continue }
      let isCut = first.shape.contains(.hyphenated)
      guard isCut ? !token.isCapitalised : first.isCapitalised && token.isCapitalised,
        isCut || mayBeJoined(first, token, words)
      else { continue }
      var form = Array(text[Int(first.start)..<Int(first.end)])
      if isCut {
        guard form.popLast() == UInt8(ascii: "-"), !form.contains(UInt8(ascii: "-")) else {
          continue
        }
      }
      form +=
        isCut
        ? text[Int(token.start)..<Int(token.end)] : Self.uncapitalized(text, token)[...]
      let facts = facts(of: form, &lexemes, &speller)
      if facts.isKnown || facts.germanBand > 0 { words.joins[index - 1] = facts }
    }
  }

  /// Names are left out: the second is a noun, the first one too or something that stands before one.
  private func mayBeJoined(_ first: Token, _ second: Token, _ words: WordTable) -> Bool {
    guard words.facts(second.surface).classes.contains(.noun) else { return false }
    return words.facts(first.surface).isKnown
      || words.facts(first.folded).traits.contains(.isModifier)
  }

  private static func uncapitalized(_ text: [UInt8], _ token: Token) -> [UInt8] {
    var form = Array(text[Int(token.start)..<Int(token.end)])
    if form[0] < 0x80 {
      form[0] |= 0x20
    } else if form[0] == 0xC3, form.count > 1 {
      form[1] |= 0x20
    }
    return form
  }
}
