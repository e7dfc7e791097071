import LintModel

struct WrongClosingMark: ArticleCheck {
  let info = CheckInfo(
    id: "wrong-closing-mark", family: .typography, category: .localeConventions,
    its: .typographical, severity: .neutral,
    summary: Text(
      de: "Ein Zitat beginnt mit „ und endet mit einem fremden Zeichen.",
      en: "A quotation begins with „ and ends with a foreign mark."),
    explanation: Text(
      de: """
        Zu „ gehört “. Das englische ” und das gerade Zeichen entstehen, wenn nur die Hälfte \
        übersetzt wird. Eine Meldung je Artikel.
        """,
      en: """
        The counterpart of „ is “. English ” and the straight mark appear where only one half is \
        translated. One finding per article.
        """),
    messages: [
      "mark": Text(
        de: "falsches Schlusszeichen (im Artikel: {count})",
        en: "wrong closing mark (in the article: {count})")
    ],
    examples: [
      .bad("Er sagte „nein⟦”⟧ und ging."),
      .bad("Sie rief „halt⟦\"⟧ und „stopp”."),
      .good("Er sagte „nein“ und ging."),
      .good("Der Bildschirm „Möwe 24\" flach“ ist neu, ”so“ auch."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    var tally = TypographyTally()
    for block in article.blockTexts(with: "„") {
      var isOpen = false
      for index in block.marks {
        let length: Int
        switch block[index] {
        case 0x22 where !block.isDigit(at: index - 1) && !block.isLetter(at: index + 1): length = 1
        case 0xE2 where block.has("”", at: index): length = 3
        case 0xE2 where block.has("„", at: index):
          isOpen = true
          continue
        case 0xE2 where block.has("“", at: index):
          isOpen = false
          continue
        default: continue
        }
        guard isOpen, !block.isSpace(at: index - 1) else { continue }
        isOpen = false
        let range = TextRange(index, index + length)
        tally.add(range, .replace(range, with: "“"))
      }
    }
    tally.report("mark", into: &findings)
  }
}
