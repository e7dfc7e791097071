import LintModel

struct StopAfterQuotation: ArticleCheck {
  let info = CheckInfo(
    id: "stop-after-quotation", family: .typography, category: .localeConventions,
    its: .typographical, severity: .neutral,
    summary: Text(
      de: "Der Punkt eines angekündigten Satzes steht nach dem Schlusszeichen.",
      en: "The stop of an announced sentence stands after the closing mark."),
    explanation: Text(
      de: """
        Nach einem Doppelpunkt gehört der Punkt zum Zitat: „Er sagte: ‚Das Tor ist zu.‘“ \
        Zitierte Wörter und Satzteile behalten den Punkt außen. Häuser halten es verschieden: eine \
        Meldung je Artikel.
        """,
      en: """
        After a colon the stop belongs to the quotation: “Er sagte: ‚Das Tor ist zu.‘” \
        Quoted words and parts of sentences keep the stop outside. House styles differ: one finding \
        per article.
        """),
    messages: [
      "stop": Text(
        de: "Punkt nach statt vor dem Schlusszeichen (im Artikel: {count})",
        en: "stop after instead of before the closing mark (in the article: {count})")
    ],
    examples: [
      .bad("Sie sagte: „Der Markt bleibt bis acht offen⟦“.⟧"),
      .bad("Er rief: \"Das Tor ist seit gestern zu⟦\".⟧ Dann ging er."),
      .good("Sie sagte: „Der Markt bleibt bis acht offen.“"),
      .good("Der Titel lautet: „Am See“. Er spricht von „Haus und Hof“."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    var tally = TypographyTally()
    for block in article.blockTexts(with: "\"“") {
      for index in block.marks where block[index] == 0x2E {
        let mark = block.before(index)
        let isStraight = block[mark] == 0x22
        guard isStraight || block.has("“", at: mark), block.isLetter(before: mark),
          block.isSpace(at: index + 1) || block.isEnd(at: index + 1)
        else { continue }
        guard announces(block, mark, isStraight) else { continue }
        let text = block.string(mark..<index)
        let range = TextRange(mark, index + 1)
        tally.add(range, .replace(range, with: "." + text))
      }
    }
    tally.report("stop", into: &findings)
  }

  /// Whether the quotation that ends at `mark` follows a colon and is a sentence of some words.
  private func announces(_ block: BlockText, _ mark: Int, _ isStraight: Bool) -> Bool {
    var words = 0
    var at = mark - 1
    while at > block.start, mark - at < 600 {
      if block[at] == 32 { words += 1 }
      if isStraight ? block[at] == 0x22 : block.has("„", at: at) {
        let content = at + (isStraight ? 1 : 3)
        return words >= 4 && block[at - 1] == 32 && block[at - 2] == 0x3A
          && block.isCapital(at: content)
      }
      at -= 1
    }
    return false
  }
}
