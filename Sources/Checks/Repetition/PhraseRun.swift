import LintModel

/// A phrase of two tokens or more that stands at least twice at once.
struct PhraseRun {
  /// Tokens of a phrase at most; keeps the search linear in the length of a sentence.
  static let longestPhrase = 12

  /// Words of a phrase that holds a comma or dash at least; chosen on folds 0-4 and on novels.
  private static let shortestWithMarks = 6

  /// Index of the first token of the first copy.
  let start: Int
  /// Tokens of one copy.
  let length: Int
  let copies: Int

  var end: Int { start + length * copies }
  var first: Range<Int> { start..<start + length }

  /// The first run at or after `from`, shortest phrase first; one word over and over is none.
  ///
  /// - Complexity: at most 12 comparisons a token, and 12 more where two tokens agree.
  static func next(in sentence: Sentence, from: Int) -> PhraseRun? {
    let tokens = sentence.tokens
    let recurrences = sentence.document.recurrences
    var start = from
    while start + 4 <= tokens.endIndex {
      let distance = Int(recurrences[start])
      guard distance > 0, distance <= longestPhrase else {
        start += 1
        continue
      }
      let wanted = tokens[start].folded
      var length = max(2, distance)
      while length <= longestPhrase, start + 2 * length <= tokens.endIndex {
        if tokens[start + length].folded == wanted,
          let run = PhraseRun(in: tokens, start: start, length: length)
        {
          return run
        }
        length += 1
      }
      start += 1
    }
    return nil
  }

  private init?(in tokens: ArraySlice<Token>, start: Int, length: Int) {
    var isOneWord = true
    for index in start..<start + length {
      guard tokens[index].folded == tokens[index + length].folded else { return nil }
      if tokens[index].folded != tokens[start].folded { isOneWord = false }
    }
    if isOneWord { return nil }
    var end = start + 2 * length
    while end < tokens.endIndex, tokens[end].folded == tokens[end - length].folded { end += 1 }
    self.start = start
    self.length = length
    copies = (end - start) / length
  }

  /// Whether German forms such runs itself, or they are names, figures or sounds.
  func isOrdinary(in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let mayRepeat = sentence.language.words("may-repeat")
    let prepositions = sentence.language.words("prepositions")
    var words = 0
    var capitalised = 0
    var telling = 0
    for token in tokens[first] {
      // “minus 120, minus 120”: figures may agree.
      if token.shape.contains(.hasDigit) { return true }
      guard token.isWordLike else { continue }
      words += 1
      if token.isCapitalised { capitalised += 1 }
      if token.length > 2, !mayRepeat.contains(token.folded), !joins(token, in: sentence) {
        telling += 1
      }
    }
    // “ja, ja, ja”, “2 : 2”, “er sie er sie”.
    if telling == 0 { return true }
    // “New York, New York”: names and titles; a longer row of capitals is no name.
    if words == capitalised, words <= 3, copies == 2 { return true }
    // “ein Wunder, ein Wunder, ein Wunder”: with marks between, a short phrase is emphasis.
    if words < length, words < Self.shortestWithMarks { return true }
    // “und noch ein Antrag und noch ein Antrag”, “Der Hase und Der Hase und der Igel”: a row that
    // begins or ends with its conjunction is speech or a list of titles.
    if copies == 2,
      joins(tokens[start], in: sentence) || joins(tokens[start + length - 1], in: sentence)
    {
      return true
    }
    // “ein Dienst ein Dienst ist”
    if copies == 2, let after = sentence.token(at: end), after.length < 8,
      ["ist", "sein", "bleibt", "bleiben"].contains(sentence.text(after))
    {
      return true
    }
    guard length == 2 else { return false }
    // “Schritt für Schritt für”, “und träumt und träumt”: the run may start on either word.
    // “fand in fand in” may not: a verb or adverb is no step.
    return prepositions.contains(tokens[start + 1].folded)
      && (tokens[start].isCapitalised || sentence.token(at: end)?.folded == tokens[start].folded)
      || tokens[first].contains { joins($0, in: sentence) }
  }

  private func joins(_ token: Token, in sentence: Sentence) -> Bool {
    token.length < 5 && sentence.language.words("conjunctions").contains(token.folded)
  }
}
