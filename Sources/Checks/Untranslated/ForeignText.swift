import LintModel

/// What the checks of this family ask of a place in a sentence.
extension Sentence {
  /// Indices of the tokens of a range that begins and ends with one.
  func indices(in range: TextRange) -> Range<Int> {
    var first = tokens.startIndex
    while first < tokens.endIndex, tokens[first].start < range.start { first += 1 }
    var end = first
    while end < tokens.endIndex, tokens[end].start < range.end { end += 1 }
    return first..<end
  }

  /// The title that a range lies in.
  func title(around range: TextRange) -> TextRange? {
    let titles = document.annotations.titles
    var low = 0
    var high = titles.count
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < titles.count && titles[low].overlaps(range) ? titles[low] : nil
  }

  /// Whether a range lies in a title that goes on beyond it: *Bank of South Africa*.
  func isInsideLongerTitle(_ range: TextRange) -> Bool {
    guard let title = title(around: range) else { return false }
    return title.start < range.start || title.end > range.end
  }

  /// Whether quotation marks stand around exactly these tokens, or on one side of them.
  func isQuoted(_ range: Range<Int>) -> Bool {
    [token(before: range.lowerBound), token(at: range.upperBound)].contains {
      $0?.kind == .openingQuote || $0?.kind == .closingQuote || $0?.kind == .quote
    }
  }

  /// Whether a token can be part of a name or of a foreign title: a capital, and no German noun.
  ///
  /// Without a lexicon every capitalised word but a function word can.
  func canBeName(_ token: Token?) -> Bool {
    guard let token, token.isWordLike, token.isCapitalised else { return false }
    if language.words("languages/de/function-words").contains(token.folded) { return false }
    let facts = facts(token)
    guard facts.origin != .notAsked, facts.isKnown else { return true }
    return facts.classes.isOnly(.properNoun)
  }

  /// Whether a name goes on before or after these tokens: *Air India*, *Paris Hilton*.
  func hasNameBeside(_ range: Range<Int>) -> Bool {
    canBeName(token(before: range.lowerBound)) || canBeName(token(at: range.upperBound))
  }

  /// Whether *de*, *la*, *del* stand beside these tokens: German has them in quoted names only.
  func hasRomanceWordBeside(_ range: Range<Int>) -> Bool {
    [token(before: range.lowerBound), token(at: range.upperBound)].contains {
      $0.map(isRomanceWord) ?? false
    }
  }

  func isRomanceWord(_ token: Token) -> Bool {
    token.kind == .word && !token.isCapitalised
      && language.words("loan-function-words").contains(token.folded)
      && !language.words("languages/de/function-words").contains(token.folded)
  }

  /// Whether a range touches an English phrase that German uses as it is: *last but not least*.
  func isInLoanPhrase(_ range: TextRange) -> Bool {
    language.phrases.matches(of: "loan-phrase", in: self).contains { $0.range.overlaps(range) }
  }

  /// Whether tokens are part of a longer English name: *Scotland Yard*, *Germany First*, *France 2*,
  /// *made in Germany*, *US Army in Europe*.
  func isInEnglishName(_ range: Range<Int>) -> Bool {
    if let after = token(at: range.upperBound) {
      if after.kind == .number || isEnglishPart(after) { return true }
    }
    guard let before = token(before: range.lowerBound) else { return false }
    if isEnglishPart(before) { return true }
    guard before.isWordLike, language.words("title-connectors-english").contains(before.folded)
    else { return false }
    guard let first = token(before: range.lowerBound - 1) else { return false }
    return isEnglishPart(first)
      || !facts(first).isKnown && foldedFacts(first).traits.contains(.isEnglish)
  }

  /// A capitalised English word, though German may have borrowed it.
  private func isEnglishPart(_ token: Token) -> Bool {
    guard token.isWordLike, token.isCapitalised else { return false }
    let folded = foldedFacts(token)
    return folded.traits.contains(.isEnglish)
      && Int(folded.englishBand) >= Int(folded.germanBand) + Self.leadInNames
  }

  /// Zipf × 10: *Yard*, *First*, *Hub* are English though German knows them; *Winter* is not.
  private static let leadInNames = 5

  /// The same, where the lexicon says so: without one, a German noun may stand beside.
  func hasKnownNameBeside(_ range: Range<Int>) -> Bool {
    [token(before: range.lowerBound), token(at: range.upperBound)].contains { token in
      token.map { facts($0).origin != .notAsked && canBeName($0) } ?? false
    }
  }

  func isCapitalised(_ range: Range<Int>) -> Bool {
    let small = language.words("title-connectors-english")
    return tokens[range].allSatisfy {
      !$0.isWordLike || $0.isCapitalised || small.contains($0.folded)
    }
  }
}

extension Findings {
  /// Adds a finding for a line of `phrases.tsv`; the fix is what the line suggests.
  mutating func add(
    _ message: String, _ phrase: Phrase, at range: TextRange, in sentence: Sentence
  ) {
    add(
      message, ["text": sentence.text(range), "german": phrase.replacement ?? ""], at: range,
      severity: phrase.severity, entry: phrase.entry,
      fix: phrase.replacement.map { .suggestion(.replace(range, with: $0)) })
  }
}
