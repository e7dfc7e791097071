import LintModel

struct CutOffEnd: ArticleCheck {
  let info = CheckInfo(
    id: "cut-off-end", family: .artefacts, category: .accuracy, its: .omission, severity: .major,
    summary: Text(
      de: "Ein Absatz bricht mitten im Satz ab.",
      en: "A paragraph breaks off in the middle of a sentence."),
    explanation: Text(
      de: """
        Der letzte Satz endet mit einem Wort, nach dem noch etwas kommen muss (Artikel, \
        Bindewort, „von“). Überschriften und Listen enden ohne Punkt, aber \
        nicht so; „Sie macht mit“ endet mit einem Verbzusatz und ist ganz.
        """,
      en: """
        The last sentence ends in a word that something must follow (an article, a conjunction, \
        “von”). Headlines and lists end without a full stop, but not like this; \
        “Sie macht mit” ends in a verb’s particle and is whole.
        """),
    messages: [
      "cut": Text(
        de: "nach „{word}“ bricht der Absatz ab",
        en: "the paragraph breaks off after “{word}”")
    ],
    needs: [.words("cannot-end")],
    languages: .any,
    examples: [
      .bad("Der Rat hat entschieden, dass die Brücke im nächsten Jahr gebaut wird ⟦und⟧"),
      .bad("Der Rat tagt. Es dauere noch länger, sagte die Sprecherin ⟦der⟧\n\nEs wird teurer."),
      .good("Die Sprecherin sagte, dass alle am Ende mitmachen, nur die Stadt macht nicht mit"),
      .good("Sehr geehrte Damen und Herren, liebe Gäste aus Nah und Fern,"),
      .good("Warum der Rat so entschieden hat und was man dazu wissen muss"),
    ])

  /// Kinds of running text; captions, credits and list items may end anyhow.
  private static let runsOn: Set<BlockKind> = [.paragraph, .teaser, .headline]
  private static let wordsOfParagraph = 8

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    let cannotEnd = document.pack.words("cannot-end")
    for block in document.blocks where Self.runsOn.contains(block.kind) {
      let tokens = document.tokens[block.tokens]
      guard let last = tokens.last, last.kind == .word, !last.isCapitalised,
        cannotEnd.contains(last.folded),
        tokens.count(where: \.isWord) >= Self.wordsOfParagraph
      else { continue }
      findings.add("cut", ["word": document.string(last.range)], at: last.range)
    }
  }
}
