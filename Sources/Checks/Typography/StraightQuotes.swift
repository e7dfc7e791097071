import LintModel

struct StraightQuotes: ArticleCheck {
  let info = CheckInfo(
    id: "straight-quotes", family: .typography, category: .localeConventions, its: .typographical,
    severity: .neutral,
    summary: Text(
      de: "Der Artikel steht mit geraden Anführungszeichen.",
      en: "The article uses straight quotation marks."),
    explanation: Text(
      de: """
        Üblich sind „…“ in Deutschland und Österreich, «…» in der Schweiz. Zoll- und Sekundenzeichen \
        nach einer Zahl zählen nicht. Eine Meldung je Artikel.
        """,
      en: """
        Usual are „…“ in Germany and Austria, «…» in Switzerland. Inch and second signs after a \
        figure do not count. One finding per article.
        """),
    messages: [
      "straight": Text(
        de: "gerade Anführungszeichen (im Artikel: {count})",
        en: "straight quotation marks (in the article: {count})")
    ],
    examples: [
      .bad("Er sagte ⟦\"⟧nein\" und ging."),
      .bad("Das Schiff ⟦\"⟧Möwe\" sank, die \"Krähe\" nicht."),
      .good("Er sagte „nein“ und ging."),
      .good("Der Bildschirm misst 24\" und ist neu."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let isSwiss = article.document.pack.locale == "de-CH"
    var tally = TypographyTally()
    for block in article.blockTexts(with: "\"") {
      for index in block.marks where block[index] == 0x22 && !block.isDigit(at: index - 1) {
        let opens = index == block.start || block.isSpace(at: index - 1) || block[index - 1] == 0x28
        let glyph = opens ? (isSwiss ? "«" : "„") : (isSwiss ? "»" : "“")
        let range = TextRange(index, index + 1)
        tally.add(range, .replace(range, with: glyph))
      }
    }
    tally.report("straight", into: &findings)
  }
}
