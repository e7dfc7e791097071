import LintModel

/// Tells whether a text is in the language of a dictionary: for languages whose function words
/// `LanguageIdentifier` lacks.
struct SpellerGate {
  /// Different words in small letters that are asked; names and figures say nothing.
  private static let sample = 120
  /// With fewer, nothing is said.
  private static let leastWords = 20
  /// Shares of known words. Text in its own language has nine in ten; a neighbouring language
  /// shares up to half (Spanish words asked of a Portuguese dictionary), another hardly a fifth.
  private static let shareAtHome = 0.7
  private static let shareAbroad = 0.35

  let identifier: LanguageIdentifier
  let code: String

  func guess(
    _ tokens: [Token], _ lexemes: LexemeTable, _ speller: inout Speller
  ) -> LanguageGuess {
    var seen = [Bool](repeating: false, count: lexemes.count)
    var asked = 0
    var known = 0
    for token in tokens where token.kind == .word && !token.isCapitalised {
      let id = Int(token.folded.rawValue)
      guard asked < Self.sample, id < seen.count, !seen[id] else { continue }
      seen[id] = true
      guard let answer = speller.accepts(lexemes.utf8(token.folded)) else { continue }
      asked += 1
      if answer { known += 1 }
    }
    guard asked >= Self.leastWords else { return .unknown }
    let share = Double(known) / Double(asked)
    if share >= Self.shareAtHome { return LanguageGuess(code: code, confidence: .high) }
    guard share <= Self.shareAbroad else { return .unknown }
    return LanguageGuess(code: identifier.likeliest(tokens, lexemes), confidence: .high)
  }
}
