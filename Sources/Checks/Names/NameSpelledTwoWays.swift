import LintModel

struct NameSpelledTwoWays: ArticleCheck {
  let info = CheckInfo(
    id: "name-spelled-two-ways", family: .names, category: .terminology,
    its: .inconsistentEntities, severity: .minor,
    summary: Text(
      de: "Ein Name steht in zwei Schreibungen im Artikel.",
      en: "A name is spelled two ways in the article."),
    explanation: Text(
      de: """
        Eine Maschine übersetzt Satz für Satz und schreibt denselben Menschen hier „Wladimir“ und \
        dort „Vladimir“. Verglichen wird nach dem Klang über die gebräuchlichen Umschriften; Müller \
        und Miller oder Georg und George bleiben zwei, solange der Artikel sie nicht verbindet.
        """,
      en: """
        A machine translates sentence by sentence and writes one person as “Wladimir” here and as \
        “Vladimir” there. Names are compared by sound over the usual romanisations; Müller and \
        Miller, Georg and George stay two unless the article joins them.
        """),
    messages: VariantFinding.messages.merging([
      "two-ways": Text(
        de: "„{other}“ heißt anderswo im Artikel „{usual}“ ({count}-mal)",
        en: "“{other}” is “{usual}” elsewhere in the article ({count} times)"),
      "other-articles": Text(
        de: "„{other}“ heißt in anderen Artikeln des Laufs „{usual}“ ({count}-mal)",
        en: "“{other}” is “{usual}” in other articles of the run ({count} times)"),
    ]) { first, _ in first },
    needs: [.readings, .names],
    examples: [
      .bad("Wladimir Grebnew kam am Montag an. Am Abend sprach ⟦Vladimir⟧ Grebnew im Rathaus."),
      .bad(
        "Der Abgeordnete Lawkow schwieg dazu. Später widersprach ⟦Lavkov⟧ dem Bericht. Lawkow blieb dabei."
      ),
      .good("Jens Müller traf Erik Miller. Danach sprach Müller mit Miller über den Bau."),
      .good("Georg Kranz und George Wolff kamen an. Danach schwieg Kranz, und Wolff ging."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for variant in article.names.variants where variant.reason != .list {
      switch variant.relation {
      case .romanisation:
        VariantFinding.add(variant, "two-ways", in: article.document, to: &findings)
      // Only with `--ledger shared`.
      case .otherArticle:
        VariantFinding.add(variant, "other-articles", in: article.document, to: &findings)
      case .oneEdit, .split: break
      }
    }
  }
}
