import LintModel

extension NounPhrase {
  /// Whether the determiner may be a pronoun, so that the noun begins another phrase.
  var mayBePronoun: Bool {
    guard let index = chunk.determiner, let determiner else { return false }
    if chunk.hasFusedPreposition { return isAdverbial }
    // *von Der Wolf*, a title.
    if determiner.isCapitalised, index > sentence.tokens.startIndex,
      sentence.tokens[index - 1].kind == .word, folded(determiner) != "ihr"
    {
      return true
    }
    let classes = sentence.foldedFacts(determiner).classes
    if classes.contains(.relativeOrInterrogative), startsClause { return true }
    if isBareAfterPronoun(classes) || isPronounWithAttribute(classes) || belongsToLaterNoun {
      return true
    }
    // *ich meine damit gute Leute*
    if classes.contains(.verb), let previous,
      sentence.foldedFacts(previous).classes.contains(.personalPronoun)
    {
      return true
    }
    switch folded(determiner) {
    case "ihr", "sein", "dies": return true
    case "das":
      // *macht das Sinn*, *weil das Zeit kostet*, *sind das alte Rezepte*
      if chunk.preposition == nil, let previous, !isCoordinator(previous), !needsDeterminer {
        return true
      }
    default: break
    }
    if classes.isDisjoint(with: Self.plainDeterminers) { return !isPlain(classes) }
    // *einer davon übrigens deutscher Bürger*
    if classes.contains(.indefiniteArticle), hasAdverb, !sentence.strongAgreement(of: chunk).isEmpty
    {
      return true
    }
    guard let previous else { return false }
    let earlier = sentence.foldedFacts(previous).classes
    // *das eine Mal*, *zum einen große Häuser*
    if classes.contains(.indefiniteArticle),
      !earlier.isDisjoint(with: .determiners) || earlier.contains(.fusedPreposition)
    {
      return true
    }
    // *und der Leuten hilft*, *und von der Leute sprechen*: the second of two relative clauses.
    guard classes.contains(.relativeOrInterrogative), let before, isCoordinator(before) else {
      return false
    }
    return sentence.tokens[..<index].contains { $0.kind == .comma }
  }

  /// Of *kein*, *dieser*, *jeder* and others: only where the word can hardly be a pronoun. *weil
  /// viele Geld brauchen*, *für alle Platz*, *dass jeder Zeit hat*.
  private func isPlain(_ classes: WordClasses) -> Bool {
    if chunk.declension == .mixed { return true }
    // *der eine oder andere Punkt*, *eines jeden Menschen*
    if let previous,
      isCoordinator(previous)
        || !sentence.foldedFacts(previous).classes.isDisjoint(with: .determiners)
    {
      return false
    }
    if chunk.adjectives == 0, needsDeterminer { return true }
    guard chunk.declension == .weak, let determiner else { return false }
    if classes.contains(.demonstrative) {
      // *von diesen die besten*, *diese also gute Leute*, *in diesem neue Häuser bauen*
      guard folded(determiner).hasPrefix("dies"), !hasAdverb else { return false }
      return determiner.isCapitalised
        || chunk.adjectives == 0
          && (chunk.preposition != nil
            || previous.map { $0.kind == .word && !isClauseOpener($0) } ?? true)
    }
    return chunk.preposition != nil && chunk.adjectives == 0
  }

  private func isClauseOpener(_ token: Token) -> Bool {
    let classes = sentence.foldedFacts(token).classes
    return classes.contains(.subordinator) || classes.contains(.verb)
      || classes.contains(.coordinator) || classes.contains(.personalPronoun)
  }

  func isCoordinator(_ token: Token) -> Bool {
    sentence.foldedFacts(token).classes.contains(.coordinator)
  }

  /// Something between determiner and noun that is neither adjective nor number.
  private var hasAdverb: Bool {
    let parts = chunk.adjectives.nonzeroBitCount + chunk.numerals.nonzeroBitCount
    return chunk.tokens.count > parts
      + (chunk.determiner == nil || chunk.hasFusedPreposition ? 1 : 2)
  }

  /// *am meisten Geld*, *zum anderen gute Leute*: the preposition goes with the adjective alone.
  private var isAdverbial: Bool {
    guard let first = adjectives.first else { return false }
    return sentence.foldedReadings(first).contains {
      $0.traits.contains(.isSuperlative) || $0.wordClass == .indefinite
    }
  }

  /// *dem Rechnung tragen*, *das macht einem Angst*: a noun that stands without a determiner.
  private func isBareAfterPronoun(_ classes: WordClasses) -> Bool {
    chunk.adjectives == 0 && chunk.preposition == nil
      && chunk.determiner != sentence.tokens.startIndex
      && (!classes.isDisjoint(with: WordClasses(.definiteArticle, .demonstrative))
        || ["einem", "einen"].contains(determiner.map(folded) ?? ""))
      && sentence.language.words("bare-nouns").contains(noun.folded)
  }

  /// *dem anderer Leute*, *die größerer Tiere*, *wo dem neue Gesetze entgegenstehen*: adjectives and
  /// noun are a phrase without a determiner.
  private func isPronounWithAttribute(_ classes: WordClasses) -> Bool {
    guard chunk.adjectives != 0,
      !classes.isDisjoint(with: WordClasses(.definiteArticle, .demonstrative))
    else { return false }
    // *von denen die wenigsten Erfahrung haben*, *wer den anderen Dummheit vorwirft*
    if chunk.adjectives.nonzeroBitCount == 1, let first = adjectives.first,
      ["wenigsten", "meisten", "anderen"].contains(folded(first))
    {
      return true
    }
    let agreement = sentence.strongAgreement(of: chunk)
    // *Der neuer Wagen*: the first word of a sentence is no such pronoun.
    guard chunk.determiner != sentence.tokens.startIndex else { return false }
    return !agreement.isDisjoint(with: Agreement.genitive.intersection(.plural))
      || !agreement.isEmpty && !needsDeterminer
        && chunk.determinerAgreement.isDisjoint(with: chunk.nounAgreement)
  }

  /// *einer große Teile des Landes umfassenden Studie*: a phrase without a determiner of its own
  /// follows with which this one agrees.
  private var belongsToLaterNoun: Bool {
    let end = chunk.head + 1 + Self.longestAttribute
    guard
      let later = sentence.chunks.first(where: {
        $0.tokens.lowerBound > chunk.head && $0.head < end
          && ($0.determiner == nil || $0.determinerAgreement == .all) && $0.adjectives != 0
          && $0.preposition == nil
      }), !later.nounAgreement.isDisjoint(with: chunk.determinerAgreement)
    else { return false }
    return sentence.tokens[chunk.head..<later.head].allSatisfy {
      $0.kind == .word || $0.kind == .number || $0.kind == .ordinal
    }
  }

  private static let longestAttribute = 9  // tokens

  static let plainDeterminers = WordClasses(
    .definiteArticle, .indefiniteArticle, .possessive)

  /// After a comma, a dash or a bracket, perhaps with a preposition: *…, in der …*.
  private var startsClause: Bool {
    guard let before else { return false }
    switch before.kind {
    case .comma, .dash, .openingBracket, .slash, .semicolon, .colon: return true
    default: return false
    }
  }
}
