import LintModel

struct RepeatedParagraph: ArticleCheck {
  let info = CheckInfo(
    id: "repeated-paragraph", family: .repetition, category: .accuracy, its: .duplication,
    severity: .major,
    summary: Text(
      de: "Ein Absatz steht zweimal im Artikel.", en: "A paragraph stands twice in the article."),
    explanation: Text(
      de: """
        Derselbe Absatz aus mindestens zwei Sätzen und zwölf Wörtern kommt noch einmal. \
        Überschriften, Bildunterschriften und Zitate sind ausgenommen.
        """,
      en: """
        The same paragraph of at least two sentences and twelve words comes again. \
        Headlines, captions and quotations are left alone.
        """),
    messages: [
      "again": Text(
        de: "der Absatz „{start} …“ steht schon weiter oben",
        en: "the paragraph “{start} …” stands further up already")
    ],
    languages: .any,
    examples: [
      .bad(
        """
        Die Brücke ist seit Montag gesperrt. Der Rat will sie bis Mai erneuern lassen.

        Der Verkehr rollt über die alte Straße.

        ⟦Die Brücke ist seit Montag gesperrt. Der Rat will sie bis Mai erneuern lassen.⟧
        """),
      .bad(
        """
        Am Abend begann es zu regnen. Die Feuerwehr pumpte zwei Keller in der Altstadt leer.

        ⟦Am Abend begann es zu regnen. Die Feuerwehr pumpte zwei Keller in der Altstadt leer.⟧
        """),
      .good(
        """
        Die Brücke ist seit Montag gesperrt. Der Rat will sie bis Mai erneuern lassen.

        Die Brücke ist seit Montag gesperrt. Der Rat will sie bis Juni erneuern lassen.
        """),
      .good(
        """
        Herzlichen Dank für alles.

        Wir sehen uns im Sommer wieder.

        Herzlichen Dank für alles.
        """),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    for (index, earlier) in document.earlierCopies().enumerated() {
      guard let earlier else { continue }
      let tokens = document.tokens(ofBlock: index)
      let range = document.blocks[index].range
      let start = tokens.prefix(4).reduce(TextRange(range.start..<range.start)) {
        $0.union($1.range)
      }
      findings.add(
        "again", ["start": document.string(start)], at: range,
        related: [RelatedPlace(range: document.blocks[earlier].range, role: .firstOccurrence)],
        fix: .suggestion(.delete(range)))
    }
  }
}
