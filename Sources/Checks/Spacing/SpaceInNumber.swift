import LintModel

struct SpaceInNumber: ArticleCheck {
  let info = CheckInfo(
    id: "space-in-number", family: .spacing, category: .linguisticConventions, its: .whitespace,
    severity: .minor,
    summary: Text(
      de: "In einer Uhrzeit, einem Ergebnis oder einer Zahl steht ein Leerzeichen.",
      en: "A space stands inside a time, a result or a number."),
    explanation: Text(
      de: """
        Wer Doppelpunkt und Komma für Satzzeichen hält, setzt dahinter ein Leerzeichen: „19: 30 Uhr“, \
        „ein 3: 1“, „4, 5 Prozent“.
        """,
      en: """
        A decoder that takes colon and comma for punctuation puts a space behind them: \
        “19: 30 Uhr”, “ein 3: 1”, “4, 5 Prozent”.
        """),
    messages: [
      "space": Text(de: "Leerzeichen in der Zahl „{text}“", en: "space inside the number “{text}”")
    ],
    examples: [
      .bad("Der Zug fährt um ⟦19: 30⟧ Uhr."),
      .bad("Sie gewannen mit ⟦3: 1⟧ gegen den Meister."),
      .bad("Nach dem ⟦1: 1⟧-Unentschieden war Pause."),
      .bad("Rund ⟦20. 000⟧ Menschen kamen."),
      .good("Kapitel 3: 12 Regeln für den Garten."),
      .good("In Saal 4, 5 und 6 sind Plätze frei."),
      .good("Am 20. 12. endet die Frist, es steht 2:0."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts(with: "0123456789") {
      for index in block.marks where block[index + 1] == 32 && block.isDigit(at: index - 1) {
        switch block[index] {
        case 0x3A where block.isDigit(at: index + 2): afterColon(block, index, into: &findings)
        case 0x2E where block.has("000", at: index + 2): afterStop(block, index, into: &findings)
        default: break
        }
      }
    }
  }

  private func afterColon(_ block: BlockText, _ colon: Int, into findings: inout Findings) {
    let from = figuresStart(block, colon)
    let end = figuresEnd(block, colon + 2)
    guard colon - from <= 2, end - colon <= 4 else { return }
    let isTime = end - colon == 4 && block.has(" Uhr", at: end)
    let isScore =
      block[end] == 0x2D && block.isLetter(at: end + 1) || isScoreContext(block, from, end)
    guard isTime || isScore else { return }
    findings.add(
      "space", ["text": block.string(from..<end)], at: TextRange(from, end),
      fix: .safe(.delete(TextRange(colon + 1, colon + 2))))
  }

  /// A preposition of results before, or what follows results after.
  private func isScoreContext(_ block: BlockText, _ from: Int, _ end: Int) -> Bool {
    guard block[from - 1] == 32 else { return false }
    let before = block.string(block.wordStart(before: from - 1)..<from - 1)
    if ["mit", "beim", "zum", "ein", "einem", "dem", "das"].contains(before) { return true }
    return ["gegen", "gewonnen", "verloren", "geschlagen", "besiegt", "Sieg", "Niederlage"]
      .contains(
        block.string(end + 1..<max(end + 1, block.wordEnd(from: end + 1))))
  }

  private func afterStop(_ block: BlockText, _ stop: Int, into findings: inout Findings) {
    let from = figuresStart(block, stop)
    guard stop - from <= 3, block[from - 1] == 32 || from == block.start,
      !block.isDigit(at: stop + 5),
      block.isSpace(at: stop + 5)
    else { return }
    findings.add(
      "space", ["text": block.string(from..<stop + 5)], at: TextRange(from, stop + 5),
      fix: .safe(.delete(TextRange(stop + 1, stop + 2))))
  }

  private func figuresStart(_ block: BlockText, _ index: Int) -> Int {
    var at = index
    while block.isDigit(at: at - 1) { at -= 1 }
    return at
  }

  private func figuresEnd(_ block: BlockText, _ index: Int) -> Int {
    var at = index
    while block.isDigit(at: at) { at += 1 }
    return at
  }
}
