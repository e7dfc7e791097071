import LintModel

struct PercentWithoutSpace: ArticleCheck {
  let info = CheckInfo(
    id: "percent-without-space", family: .typography, category: .localeConventions,
    its: .typographical, severity: .neutral,
    summary: Text(
      de: "Vor dem Prozentzeichen fehlt der Abstand.",
      en: "The space before a percent sign is missing."),
    explanation: Text(
      de: """
        DIN 5008 setzt einen Abstand: „75 %“. Ableitungen („100%ig“) und Zusammensetzungen mit \
        Bindestrich bleiben. Eine Meldung je Artikel.
        """,
      en: """
        DIN 5008 puts a space: “75 %”. Derivations (“100%ig”) and hyphenated compounds are \
        right. One finding per article.
        """),
    messages: [
      "percent": Text(
        de: "Prozentzeichen ohne Abstand (im Artikel: {count})",
        en: "percent sign without a space (in the article: {count})")
    ],
    examples: [
      .bad("Rund ⟦75%⟧ stimmten zu, 20% nicht."),
      .bad("Es sind ⟦3,5%⟧."),
      .good("Rund 75 % stimmten zu."),
      .good("Das ist 100%ig die 5%-Hürde."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    var tally = TypographyTally()
    for block in article.blockTexts(with: "%") {
      for index in block.marks where block[index] == 0x25 && block.isDigit(at: index - 1) {
        if block.isLetter(at: index + 1) || block[index + 1] == 0x2D || block.isDigit(at: index + 1)
        {
          continue
        }
        if block.isAddress(around: index) { continue }
        var from = index
        while block.isDigit(at: from - 1) || block[from - 1] == 0x2C || block[from - 1] == 0x2E {
          from -= 1
        }
        tally.add(TextRange(from, index + 1), .insert("\u{A0}", at: UInt32(index)))
      }
    }
    tally.report("percent", into: &findings)
  }
}
