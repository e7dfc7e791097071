import LintModel

struct DoubledArticle: SentenceCheck {
  let info = CheckInfo(
    id: "doubled-article", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .major,
    summary: Text(
      de: "Ein Substantiv hat zwei Artikel.", en: "A noun has two articles."),
    explanation: Text(
      de: """
        „zur der Stadt“, „im dem Haus“, „beim unserem Nachbarn“: In „zur“ steckt der Artikel schon. „zum \
        einen“ und Sätze wie „in der im Krieg zerstörten Stadt“ sind richtig.
        """,
      en: """
        “zur der Stadt”, “im dem Haus”, “beim unserem Nachbarn”: the article is already in “zur”. “zum \
        einen” and sentences like “in der im Krieg zerstörten Stadt” are right.
        """),
    messages: [
      "fused": Text(
        de: "in „{first}“ steckt schon ein Artikel; „{second}“ ist der zweite",
        en: "“{first}” already has an article in it; “{second}” is the second")
    ],
    needs: [.readings, .chunks],
    examples: [
      .bad("Sie fuhr ⟦zur der⟧ Stadt."),
      .bad("Er lag ⟦im seinem⟧ Bett."),
      .good("Zum einen regnet es, zum anderen lebt sie in der im Krieg zerstörten Stadt."),
      .good("Der Mann, mit dem seine Frau kam, las „Im Das Magazin“."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for index in sentence.tokens.indices.dropLast() {
      let token = sentence.tokens[index]
      guard token.kind == .word, token.length <= Self.longest,
        !token.isCapitalised || index == sentence.tokens.startIndex
      else { continue }
      let next = sentence.tokens[index + 1]
      guard next.kind == .word, !next.isCapitalised, next.length <= Self.longest,
        sentence.foldedFacts(token).classes.contains(.fusedPreposition),
        isArticle(sentence.facts(next).classes), !belongsToAttribute(sentence, index + 1)
      else { continue }
      findings.add(
        "fused", ["first": sentence.text(token), "second": sentence.text(next)],
        at: token.range.union(next.range))
    }
  }

  private static let longest: UInt16 = 8  // bytes; no article is longer

  /// *zum einen* is right.
  private func isArticle(_ classes: WordClasses) -> Bool {
    !classes.isDisjoint(with: WordClasses(.definiteArticle, .possessive))
  }

  /// *beim die Weser begleitenden Damm*: the second article has a noun of its own, which an
  /// adjective follows.
  private func belongsToAttribute(_ sentence: Sentence, _ index: Int) -> Bool {
    guard let chunk = sentence.chunks.first(where: { $0.tokens.lowerBound == index }),
      let after = sentence.token(at: chunk.head + 1), after.kind == .word
    else { return false }
    return !after.isCapitalised && sentence.facts(after).classes.contains(.adjective)
  }
}
