import LintModel

/// A word with what stands around it, for checks of spelling.
struct WordPlace {
  let sentence: Sentence
  let index: Int
  let token: Token

  init(_ sentence: Sentence, _ index: Int) {
    self.sentence = sentence
    self.index = index
    token = sentence.tokens[index]
  }

  var before: Token? { sentence.token(before: index) }
  var after: Token? { sentence.token(at: index + 1) }
  var facts: WordFacts { sentence.facts(token) }

  /// Where a word may be of another language, a name or a sound whatever it looks like: in a title,
  /// alone between marks, beside words that nobody knows, after a mark that ties it to something.
  var isSheltered: Bool {
    isTied || isQuotedAlone || isInTitle || isStrange(before)
      // Particles of names are short: a longer word may stand before a name that nobody knows.
      || isStrange(after)
        && !(token.length >= Self.longerThanParticles && after?.isCapitalised == true)
  }

  private static let longerThanParticles = 6  // bytes

  var isInTitle: Bool {
    sentence.document.annotations.titles.contains { $0.contains(token.start) }
  }

  /// *@wort*, *wort/*, *’wort*: nothing that is read as a word by itself.
  var isTied: Bool {
    if !token.hasSpaceBefore, let before {
      switch before.kind {
      case .openingQuote, .quote, .openingBracket, .dash: break
      default: return true
      }
    }
    guard let after, !after.hasSpaceBefore else { return false }
    // *travel.gov.gr*: what the tokeniser took for no address.
    if after.kind == .stop, let next = sentence.token(at: index + 2), !next.hasSpaceBefore {
      return next.kind == .word && !next.isCapitalised
    }
    switch after.kind {
    case .apostrophe, .slash, .hyphen, .symbol, .control: return true
    default: return false
    }
  }

  /// A word spoken about, or a translation of one: „annihilieren“, (aves).
  private var isQuotedAlone: Bool {
    guard let before, let after else { return false }
    switch (before.kind, after.kind) {
    case (.openingQuote, .closingQuote), (.quote, .quote), (.openingQuote, .quote),
      (.quote, .closingQuote), (.openingBracket, .closingBracket):
      return true
    default: return false
    }
  }

  /// A word of another language, or a name nobody knows.
  private func isStrange(_ neighbour: Token?) -> Bool {
    guard let neighbour, neighbour.kind == .word, neighbour.length > 1 else { return false }
    let facts = sentence.facts(neighbour)
    return facts.origin == .unknown && !facts.traits.contains(.isNounWithCapital)
      && !(neighbour.isCapitalised && sentence.foldedFacts(neighbour).isKnown)
  }

  /// Directly after an article, *dieser*, *mein*, *zum*.
  var followsDeterminer: Bool { before.map(isDeterminer) ?? false }

  func isDeterminer(_ token: Token) -> Bool {
    token.kind == .word && sentence.foldedReadings(token).contains { $0.wordClass.isDeterminer }
  }

  /// Directly after an inflected adjective.
  var followsAdjective: Bool {
    guard let before, before.kind == .word,
      !before.isCapitalised || index == sentence.tokens.startIndex + 1
    else {
      return false
    }
    let readings = sentence.foldedReadings(before)
    guard readings.contains(where: { $0.wordClass == .adjective }) else { return false }
    // *erwartete*, *kannten* are verbs, too, unless a determiner stands before.
    return readings.allSatisfy {
      $0.wordClass == .adjective || $0.wordClass == .predicativeAdjective
    } || sentence.token(before: index - 1).map(isDeterminer) ?? false
  }
}

extension WordClass {
  var isDeterminer: Bool {
    switch self {
    case .definiteArticle, .indefiniteArticle, .demonstrative, .indefinite, .possessive,
      .fusedPreposition:
      true
    default: false
    }
  }
}

extension Sentence {
  /// Readings in lower case.
  func foldedReadings(_ token: Token) -> ArraySlice<Reading> {
    document.annotations.words.readings(token.folded)
  }
}
