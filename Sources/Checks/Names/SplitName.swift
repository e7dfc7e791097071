import LintModel

struct SplitName: ArticleCheck {
  let info = CheckInfo(
    id: "split-name", family: .names, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Ein Name ist auseinandergeschrieben, der anderswo ein Wort ist.",
      en: "A name is written apart that is one word elsewhere."),
    explanation: Text(
      de: """
        „Nord Korea“ neben „Nordkorea“, „Müller Westernhagen“ neben „Müller-Westernhagen“: gemeldet \
        wird, was im selben Artikel auch zusammen oder mit Bindestrich steht.
        """,
      en: """
        “Nord Korea” beside “Nordkorea”, “Müller Westernhagen” beside “Müller-Westernhagen”: reported \
        is what the same article also writes as one word or with a hyphen.
        """),
    messages: VariantFinding.messages.merging([
      "split": Text(
        de: "„{other}“ heißt anderswo im Artikel „{usual}“",
        en: "“{other}” is “{usual}” elsewhere in the article")
    ]) { first, _ in first },
    needs: [.readings, .names],
    examples: [
      .bad("Nordkorea schwieg. Am Freitag kam ein Brief aus ⟦Nord Korea⟧ an."),
      .bad("Anna Seidel-Wegner kandidiert. ⟦Seidel Wegner⟧ ist Richterin."),
      .good("Nordkorea schwieg. Auch Korea schwieg."),
      .good("Anna Seidel-Wegner kandidiert. Anna Seidel ist Richterin."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for variant in article.names.variants where variant.relation == .split {
      VariantFinding.add(variant, "split", in: article.document, to: &findings)
    }
  }
}
