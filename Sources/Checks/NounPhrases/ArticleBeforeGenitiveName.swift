import LintModel

struct ArticleBeforeGenitiveName: SentenceCheck {
  let info = CheckInfo(
    id: "article-before-genitive-name", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .major,
    summary: Text(
      de: "Ein Artikel steht vor einem Namen im Genitiv.",
      en: "An article stands before a name in the genitive."),
    explanation: Text(
      de: """
        „der Russlands Streitkräfte“, „zur Russlands Strategie“: Ein Name im Genitiv vor seinem \
        Substantiv steht an der Stelle des Artikels. Entweder heißt es „Russlands Streitkräfte“ oder \
        „die Streitkräfte Russlands“. Relativsätze („die Russlands Krieg kritisiert“) nicht.
        """,
      en: """
        “der Russlands Streitkräfte”, “zur Russlands Strategie”: a name in the genitive before its noun \
        takes the place of the article. It is either “Russlands Streitkräfte” or “die Streitkräfte \
        Russlands”. Relative clauses (“die Russlands Krieg kritisiert”) are not reported.
        """),
    messages: [
      "article": Text(
        de:
          "„{name}“ steht an der Stelle des Artikels: „{noun} {name}“ mit „{article}“, oder ohne ihn",
        en:
          "“{name}” takes the place of the article: “{noun} {name}” with “{article}”, or without it"
      )
    ],
    needs: [
      .readings, .chunks, .words("given-names"), .words("bare-nouns"), .words("count-nouns"),
    ],
    examples: [
      .bad("Er sprach über die Lage ⟦der Russlands Streitkräfte⟧ im Osten."),
      .bad("Das gehört ⟦zur Russlands neuen Strategie⟧ im Osten."),
      .bad("Sie verurteilte ⟦den Deutschlands Krieg⟧ im Osten."),
      .good("Die Ministerin, die Russlands Krieg verurteilt, schwieg."),
      .good("Zu Russlands Strategie gehört die Stärke des heutigen Deutschlands."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let chunks = sentence.chunks
    for index in chunks.indices.dropLast() {
      let chunk = chunks[index]
      let next = chunks[index + 1]
      guard let determiner = chunk.determiner, next.tokens.lowerBound == chunk.head + 1,
        next.determiner == nil, next.numerals == 0, chunk.adjectives == 0,
        determiner + 1 == chunk.head
      else { continue }
      let phrase = NounPhrase(chunk, in: sentence)
      guard phrase.isGenitiveName, isGerman(next, sentence), phrase.isArticleOfNext(next) else {
        continue
      }
      let noun = sentence.tokens[next.head]
      let article = sentence.tokens[determiner]
      findings.add(
        "article",
        [
          "name": sentence.text(phrase.noun), "article": sentence.text(article),
          "noun": sentence.text(noun),
        ], at: article.range.union(noun.range))
    }
  }
}

extension ArticleBeforeGenitiveName {
  /// Not *beim Rogers Cup*.
  private func isGerman(_ chunk: Chunk, _ sentence: Sentence) -> Bool {
    let facts = sentence.facts(sentence.tokens[chunk.head])
    return facts.isKnown && facts.classes.contains(.noun)
      && !(facts.traits.contains(.isEnglish) && facts.englishBand > facts.germanBand)
  }
}

extension NounPhrase {
  /// A place or person that is a genitive only: *Russlands*, not *Paris*.
  fileprivate var isGenitiveName: Bool {
    let facts = sentence.facts(noun)
    // *dem Andreas Koch*: a given name.
    return facts.classes.isOnly(.properNoun)
      && !sentence.language.words("given-names").contains(noun.folded)
      && sentence.readings(noun).allSatisfy { $0.agreement.isSubset(of: .genitive) }
  }

  /// Not a relative pronoun, nor the article of the name itself, *des Russlands Putins*.
  fileprivate func isArticleOfNext(_ next: Chunk) -> Bool {
    if chunk.hasFusedPreposition { return true }
    // *warfen die Utes Pfeile*: a people, and an object.
    if !chunk.determinerAgreement.isDisjoint(with: .plural),
      !sentence.readings(noun).contains(where: { $0.traits.contains(.isPlace) })
    {
      return false
    }
    guard let determiner,
      !determiner.isCapitalised || chunk.determiner == sentence.tokens.startIndex
    else { return false }
    let classes = sentence.foldedFacts(determiner).classes
    guard
      classes.contains(.definiteArticle) || classes.contains(.indefiniteArticle)
        || classes.contains(.possessive)
    else { return false }
    // *des heutigen Russlands Grenzen*, but *des Russlands Parks*
    guard
      chunk.determinerAgreement.isDisjoint(with: chunk.nounAgreement)
        || next.nounAgreement.isSubset(of: .genitive)
    else { return false }
    if mayBePronoun { return false }
    // *…, der Putins Politik lobt*, *und die Putins Politik loben*
    return previous.map { $0.kind == .word && !isCoordinating($0) } ?? true
  }

  private func isCoordinating(_ token: Token) -> Bool {
    sentence.foldedFacts(token).classes.contains(.coordinator)
      && sentence.tokens.contains { $0.kind == .comma }
  }
}
