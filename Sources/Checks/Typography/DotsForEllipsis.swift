import LintModel

struct DotsForEllipsis: ArticleCheck {
  let info = CheckInfo(
    id: "dots-for-ellipsis", family: .typography, category: .localeConventions,
    its: .typographical, severity: .neutral,
    summary: Text(
      de: "Drei Punkte stehen für das Auslassungszeichen.", en: "Three dots stand for an ellipsis."),
    explanation: Text(
      de: "Satz und Druck haben ein eigenes Zeichen „…“. Eine Meldung je Artikel.",
      en: "Typesetting has a mark of its own, “…”. One finding per article."),
    messages: [
      "dots": Text(
        de: "drei Punkte statt „…“ (im Artikel: {count})",
        en: "three dots instead of “…” (in the article: {count})")
    ],
    examples: [
      .bad("Und dann ⟦...⟧ kam nichts."),
      .bad("Wer weiß⟦...⟧"),
      .good("Und dann … kam nichts."),
      .good("Inhalt ........ Seite 3"),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    var tally = TypographyTally()
    for block in article.blockTexts {
      for index in block.marks where block[index] == 0x2E && block[index - 1] != 0x2E {
        guard block[index + 1] == 0x2E, block[index + 2] == 0x2E, block[index + 3] != 0x2E else {
          continue
        }
        if block[index + 3] == 0x2F { continue }
        let range = TextRange(index, index + 3)
        tally.add(range, .replace(range, with: "…"))
      }
    }
    tally.report("dots", into: &findings)
  }
}
