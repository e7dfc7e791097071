import LintModel

struct UninflectedAttribute: SentenceCheck {
  let info = CheckInfo(
    id: "uninflected-attribute", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .minor,
    summary: Text(
      de: "Ein Adjektiv oder Partizip vor seinem Substantiv hat keine Endung.",
      en: "An adjective or participle before its noun has no ending."),
    explanation: Text(
      de: """
        „die verbessert Lage“, „ein neu Haus“: Zwischen Artikel und Substantiv hat ein Adjektiv eine \
        Endung. „ein rein Berliner Haus“, „die lila Blume“ und „ein paar“ sind richtig.
        """,
      en: """
        “die verbessert Lage”, “ein neu Haus”: between article and noun an adjective has an ending. “ein \
        rein Berliner Haus”, “die lila Blume” and “ein paar” are right.
        """),
    messages: [
      "ending": Text(
        de: "„{adjective}“ hat vor „{noun}“ keine Endung",
        en: "“{adjective}” has no ending before “{noun}”")
    ],
    needs: [
      .readings, .chunks, .englishWords, .words("doubtful-nouns"), .words("quantities-after-ein"),
      .words("uninflected-adjectives"),
    ],
    examples: [
      .bad("Sie litt unter der ⟦verbessert Lage⟧ am Rhein."),
      .bad("Er wohnt in einem ⟦groß Haus⟧ am Rhein."),
      .good("Er wohnt in einem rein Berliner Haus mit lila Tür und ein wenig Garten."),
      .good("Heute haben die verbessert, die gestern fehlten; der schnell Jazz spielt."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks where chunk.tokens.count == 1 && chunk.preposition == nil {
      let index = chunk.head
      guard let adjective = sentence.token(before: index), adjective.kind == .word,
        !adjective.isCapitalised,
        sentence.facts(adjective).classes.isWithin(Self.bare),
        sentence.facts(adjective).classes.contains(.predicativeAdjective),
        let article = sentence.token(before: index - 1), article.kind == .word
      else { continue }
      let phrase = NounPhrase(chunk, in: sentence)
      guard phrase.isNounSure, isUnambiguous(article, sentence, index - 2),
        !sentence.language.words("quantities-after-ein").contains(adjective.folded),
        !sentence.language.words("uninflected-adjectives").contains(adjective.folded),
        agrees(article, chunk, sentence),
        phrase.after?.isCapitalised != true
      else { continue }
      findings.add(
        "ending",
        ["adjective": sentence.text(adjective), "noun": sentence.text(phrase.noun)],
        at: adjective.range.union(phrase.noun.range))
    }
  }

  private static let bare = WordClasses(.predicativeAdjective, .verb)

  /// Forms that are articles and nothing else, or after a preposition.
  private func isUnambiguous(_ article: Token, _ sentence: Sentence, _ index: Int) -> Bool {
    let classes = sentence.foldedFacts(article).classes
    if classes.contains(.fusedPreposition) { return !classes.contains(.particle) }
    if classes.contains(.indefiniteArticle) {
      return !classes.contains(.verb) || follows(sentence, index)
    }
    return classes.contains(.definiteArticle) && follows(sentence, index)
  }

  /// Of *eines zusätzlich Biomasse* the article is a pronoun.
  private func agrees(_ article: Token, _ chunk: Chunk, _ sentence: Sentence) -> Bool {
    sentence.foldedReadings(article).contains {
      $0.wordClass.isDeterminer && !$0.agreement.isDisjoint(with: chunk.nounAgreement)
    }
  }

  private func follows(_ sentence: Sentence, _ index: Int) -> Bool {
    guard let before = sentence.token(before: index), before.kind == .word else { return false }
    guard sentence.foldedFacts(before).classes.contains(.preposition) else { return false }
    return sentence.token(before: index - 1).map { $0.kind == .word } ?? true
  }
}
