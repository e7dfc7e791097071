import LintModel

struct KnownNameMisspelled: ArticleCheck {
  let info = CheckInfo(
    id: "known-name-misspelled", family: .names, category: .linguisticConventions,
    its: .misspelling, severity: .minor,
    summary: Text(
      de: "Ein bekannter Name ist so geschrieben, wie ihn niemand schreibt.",
      en: "A well-known name is spelled as nobody spells it."),
    explanation: Text(
      de: """
        „Wladimir Puttin“, „Pjoengjang“: der Name klingt wie einer der Listen, steht so aber in \
        keiner Spalte. Bei Menschen müssen Vor- und Nachname passen.
        """,
      en: """
        “Wladimir Puttin”, “Pjoengjang”: the name sounds like one of the lists but stands in none of \
        their columns. Of persons both given name and surname must fit.
        """),
    messages: VariantFinding.messages.merging([
      "misspelled": Text(
        de: "„{other}“ schreibt man im Deutschen „{usual}“",
        en: "“{other}” is spelled “{usual}” in German")
    ]) { first, _ in first },
    needs: [.readings, .names],
    examples: [
      .bad("Am Abend sprach ⟦Wladimir Puttin⟧ im Fernsehen."),
      .bad("Die Lage in ⟦Taschkennt⟧ bleibt ruhig."),
      .good("Am Abend sprach Wladimir Putin im Fernsehen."),
      .good("Am Abend sprach Wladimir Pütz im Fernsehen."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for variant in article.names.variants where variant.reason == .list {
      VariantFinding.add(variant, "misspelled", in: article.document, to: &findings)
    }
  }
}
