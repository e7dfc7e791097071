import LintModel

extension WordTable {
  /// Fills the facts of words in small letters by the speller alone: for languages without lexicon.
  ///
  /// Words with a capital or a figure are not asked: most that a dictionary lacks are names.
  mutating func fill(
    from tokens: [Token], _ text: [UInt8], _ lexemes: LexemeOverlay,
    _ speller: inout Speller
  ) {
    facts = [WordFacts](repeating: .none, count: lexemes.totalCount)
    for token in tokens
    where token.kind == .word && token.shape.isDisjoint(with: [.capitalised, .hasDigit]) {
      let id = Int(token.surface.rawValue)
      guard facts[id].origin == .notAsked,
        let isAccepted = speller.accepts(text[Int(token.start)..<Int(token.end)])
      else { continue }
      facts[id].origin = isAccepted ? .speller : .unknown
    }
  }
}
