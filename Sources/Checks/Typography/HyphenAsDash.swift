import LintModel

struct HyphenAsDash: ArticleCheck {
  let info = CheckInfo(
    id: "hyphen-as-dash", family: .typography, category: .localeConventions, its: .typographical,
    severity: .neutral,
    summary: Text(
      de: "Ein Bindestrich steht für einen Gedankenstrich.", en: "A hyphen stands for a dash."),
    explanation: Text(
      de: """
        Der Gedankenstrich ist länger: „das Wetter – es regnete – war schlecht“. Eine Meldung je \
        Artikel; Rechenzeichen zwischen Zahlen und Aufzählungsstriche zählen nicht.
        """,
      en: """
        A dash is longer: “das Wetter – es regnete – war schlecht”. One finding per article; \
        signs between figures and list bullets do not count.
        """),
    messages: [
      "dash": Text(
        de: "Bindestrich statt Gedankenstrich (im Artikel: {count})",
        en: "hyphen instead of dash (in the article: {count})")
    ],
    examples: [
      .bad("Das Wetter ⟦-⟧ es regnete - war schlecht."),
      .bad("Das Wetter ⟦--⟧ es regnete -- war schlecht."),
      .good("Das Wetter – es regnete – war schlecht."),
      .good("Die Rechnung 5 - 3 geht auf, ein Ein- und Ausgang auch."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    var tally = TypographyTally()
    for block in article.blockTexts(with: "-") {
      for index in block.marks where block[index] == 0x2D && block[index - 1] == 32 {
        let end = block[index + 1] == 0x2D ? index + 2 : index + 1
        guard block[end] == 32 else { continue }
        let before = block[block.blanksStart(before: index) - 1]
        if before >= 48, before <= 57, block.isDigit(at: end + 1) { continue }
        if before == 0 || before == 10 { continue }
        let range = TextRange(index, end)
        tally.add(range, .replace(range, with: "–"))
      }
    }
    tally.report("dash", into: &findings)
  }
}
