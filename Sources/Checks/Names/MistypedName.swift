import LintModel

struct MistypedName: ArticleCheck {
  let info = CheckInfo(
    id: "mistyped-name", family: .names, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Ein Name weicht in einem Buchstaben von sich selbst ab.",
      en: "A name differs from itself in one letter."),
    explanation: Text(
      de: """
        Gemeldet wird ein Name, der sich von einem anderen des Artikels um einen Buchstaben \
        unterscheidet, wenn derselbe Vorname, Nachname oder dasselbe Amt dabeisteht und nicht beide \
        bekannte Namen sind.
        """,
      en: """
        A name is reported that differs from another of the article in one letter, when the same \
        given name, surname or office stands with it and not both are well-known names.
        """),
    messages: VariantFinding.messages.merging([
      "edit": Text(
        de: "„{other}“ weicht in einem Buchstaben von „{usual}“ ab",
        en: "“{other}” differs from “{usual}” in one letter")
    ]) { first, _ in first },
    needs: [.readings, .names],
    examples: [
      .bad(
        "Petra Drosselmann stimmte zu. Am Ende lehnte Petra ⟦Drosselmnan⟧ doch ab. Drosselmann ging."
      ),
      .bad(
        "Ministerin Kowaltschuk reist ab. Gestern hatte Ministerin ⟦Kowaltschok⟧ gewarnt. Kowaltschuk schwieg."
      ),
      .bad("Petra Grebnowski stimmte zu. Am Ende lehnte Petra ⟦Grebnowskin⟧ doch ab."),
      .good("Petra Drosselmann stimmte zu. Jens Drosselman war anderer Meinung."),
      .good("Die Läuferin Olga Medrowa siegte. Ihr Vater Oleg Medrow sah zu."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for variant in article.names.variants where variant.relation == .oneEdit {
      VariantFinding.add(variant, "edit", in: article.document, to: &findings)
    }
  }
}
