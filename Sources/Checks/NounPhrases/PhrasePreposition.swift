import LintModel

extension NounPhrase {
  /// *mehr*, *weniger* and what else turns the adjective into an adverb.
  var hasComparison: Bool {
    chunk.tokens.contains { index in
      index < chunk.head && ["mehr", "weniger"].contains(folded(sentence.tokens[index]))
    }
  }

  /// *den staatlichen auch private Gelder*: an adverb after an adjective begins another phrase.
  var hasAdverbAfterAdjective: Bool {
    let parts = chunk.adjectives | chunk.numerals
    return chunk.adjectiveIndices.contains { index in
      let next = index + 1
      guard next < chunk.head, parts >> UInt32(next - chunk.tokens.lowerBound) & 1 == 0 else {
        return false
      }
      let token = sentence.tokens[next]
      return token.kind == .word && !isCoordinator(token)
    }
  }

  /// *die alte oder andere Häuser*, *keine Industrie- oder größere Gewerbegebiete*: what follows the
  /// conjunction has an ending of its own.
  var isCoordinatedInside: Bool {
    let inside = sentence.tokens[chunk.tokens].dropLast()
    return inside.contains { $0.shape.contains(.hyphenated) && $0.isCapitalised }
      || inside.contains(where: isCoordinator)
        && adjectives.dropFirst().contains {
          sentence.foldedFacts($0).classes.contains(.indefinite)
        }
  }

  /// Whether nothing but the phrase itself says what ending its adjectives have. Without determiner
  /// that is so after a preposition and at the beginning of a sentence: elsewhere a determiner may
  /// stand far in front, *die von ihm erdachten Pläne*.
  var isWhole: Bool {
    if chunk.determiner != nil { return true }
    guard let first = adjectives.first else { return false }
    let classes = sentence.foldedFacts(first).classes
    guard !classes.contains(.adverb), !isTitle else {
      return false
    }
    return chunk.preposition == nil
      ? chunk.tokens.lowerBound == sentence.tokens.startIndex && first.isCapitalised
      : isPrepositionSure
  }

  /// Whether the preposition is one here, and belongs to this phrase.
  var isPrepositionSure: Bool {
    guard let preposition, let index = chunk.preposition, preposition.kind == .word,
      sentence.language.words("case-prepositions").contains(preposition.folded)
    else { return false }
    switch folded(preposition) {
    // *leicht zu bedienende Geräte*, *zu viele Leute*
    case "zu" where chunk.adjectives != 0 || chunk.determiner != nil:
      guard let determiner,
        !sentence.foldedFacts(determiner).classes.isDisjoint(
          with: Self.plainDeterminers.union(WordClasses(.demonstrative)))
      else { return false }
    // *von Natur aus geringeres Risiko*
    // *von Anfang an ein Rätsel*
    case "aus" where stands(["von", "vom"], within: 4, before: index): return false
    case "an" where stands(["von", "vom"], within: 3, before: index): return false
    // *seit die Regierung schweigt*
    case "seit" where chunk.agreement.cases.contains(.nominative): return false
    // *zahlt mit die höchsten Preise*, *ist mit das Beste*
    case "mit" where isAmongOthers: return false
    // *was für ein Mann*
    case "für" where stands(["was"], within: 20, before: index): return false
    default: break
    }
    if chunk.determiner == nil {
      // *von früher alte Sprachen*, *gegenüber liegende Ufer*
      // *weiter außerhalb liegende Gebiete*
      guard chunk.adjectives & 1 != 0, !isTitle, !chunk.government.contains(.genitive),
        !sentence.foldedFacts(preposition).classes.contains(.postposition)
      else { return false }
      // *kurz für zoologischer Garten*
      if folded(preposition) == "für", chunk.agreement.cases.contains(.nominative) { return false }
    }
    // *an eines Königs Hof*
    if chunk.agreement.isSubset(of: .genitive), after?.isCapitalised == true { return false }
    // *ohne dem Hund zu schaden*
    if sentence.foldedFacts(preposition).classes.contains(.infinitiveConjunction) {
      guard !isBeforeInfinitive else { return false }
    }
    // *Butter bei die Fische*
    if folded(preposition) == "bei", folded(noun) == "fische" { return false }
    guard let before, before.kind == .word else { return true }
    // *Kerstin von der Decken*
    if folded(preposition) == "von", before.isCapitalised,
      !sentence.facts(before).classes.contains(.noun)
    {
      return false
    }
    return !isAdverb(preposition, after: before)
  }

  /// *meiner Meinung nach die Regierung*, *ihm gegenüber eine Haltung*, *nach und nach die Führung*,
  /// *nach wie vor ein Rätsel*, *ist mit die beste Lösung*.
  private func isAdverb(_ preposition: Token, after before: Token) -> Bool {
    let classes = sentence.foldedFacts(preposition).classes
    let earlier = sentence.foldedFacts(before).classes
    // *nach wie vor ein*, *bis zu einen Meter*
    if ["wie", "bis"].contains(folded(before)) { return true }
    // *ab und zu*, *nach und nach*
    if earlier.contains(.coordinator), let index = chunk.preposition,
      let first = sentence.token(before: index - 1), first.kind == .word,
      sentence.foldedFacts(first).classes.contains(.preposition)
    {
      return true
    }
    guard classes.contains(.postposition) else { return false }
    if earlier.contains(.personalPronoun) || earlier.contains(.relativeOrInterrogative)
      || earlier.contains(.coordinator)
    {
      return true
    }
    // *Jahre nach der Wahl*, *auf der Suche nach einem Weg*: what has no determiner, or a preposition
    // of its own, is governed by no other.
    guard before.isCapitalised, let index = chunk.preposition else { return false }
    guard let governed = sentence.chunks.last(where: { $0.tokens.upperBound == index }) else {
      return true
    }
    return governed.determiner != nil && governed.preposition == nil
      && !governed.determinerAgreement.isDisjoint(with: [.dative, .genitive])
  }

  /// *ohne dem Hund zu schaden*
  private var isBeforeInfinitive: Bool {
    for token in sentence.tokens[(chunk.head + 1)...].prefix(20) {
      guard token.kind == .word || token.kind == .number else { return false }
      if folded(token) == "zu"
        || sentence.readings(token).contains(where: { $0.verbForms.contains(.zuInfinitive) })
      {
        return true
      }
    }
    return false
  }

  /// *mit* as an adverb: before a superlative, or beside *sein*.
  private var isAmongOthers: Bool {
    guard let index = chunk.preposition else { return false }
    if adjectives.contains(where: {
      sentence.foldedReadings($0).contains { $0.traits.contains(.isSuperlative) }
    }) {
      return true
    }
    // *ist mit das Beste*, *Mit ein Grund dafür ist …*, *was mit ein Anlass war*
    guard chunk.agreement.cases.contains(.nominative) else { return false }
    let near = [sentence.token(before: index), after].compactMap { $0 }
    return determiner.map { folded($0) == "ein" } == true
      && !sentence.chunks.contains {
        $0.tokens.lowerBound > chunk.head && $0.preposition == nil
          && $0.agreement.cases.contains(.nominative) && $0.determiner != nil
      }
      || near.contains { sentence.readings($0).contains { $0.traits.contains(.isAuxiliary) } }
  }

  /// *mit Lebendige Schatten*: a title, as it stands.
  private var isTitle: Bool {
    guard let first = adjectives.first else { return false }
    return first.isCapitalised && first.start != sentence.tokens.first?.start
  }

  private func stands(_ forms: [String], within count: Int, before index: Int) -> Bool {
    sentence.tokens[..<index].suffix(count).contains { forms.contains(folded($0)) }
  }
}
