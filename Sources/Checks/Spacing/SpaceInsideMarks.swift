import LintModel

struct SpaceInsideMarks: ArticleCheck {
  let info = CheckInfo(
    id: "space-inside-marks", family: .spacing, category: .linguisticConventions,
    its: .whitespace, severity: .minor,
    summary: Text(
      de: "Innen an einer Klammer oder einem Anführungszeichen steht ein Leerzeichen.",
      en: "A space stands on the inner side of a bracket or quotation mark."),
    explanation: Text(
      de: """
        Klammern und Anführungszeichen umschließen ihren Inhalt ohne Abstand: „(siehe Karte)“. \
        Schmale Zwischenräume in «…» sind in der Schweiz möglich und werden nicht gemeldet.
        """,
      en: """
        Brackets and quotation marks hold their content without a gap: “(siehe Karte)”. \
        Thin spaces inside «…» are possible in Switzerland and are not reported.
        """),
    messages: [
      "after": Text(de: "Leerzeichen nach „{mark}“", en: "space after “{mark}”"),
      "before": Text(de: "Leerzeichen vor „{mark}“", en: "space before “{mark}”"),
    ],
    languages: .any,
    examples: [
      .bad("Die Karte ⟦( ⟧siehe Anhang) ist neu."),
      .bad("Die Karte (siehe Anhang⟦ )⟧ ist neu."),
      .bad("Sie fragte: „Wann beginnt der Markt?⟦ “⟧"),
      .bad("Das ⟦„ ⟧Haus am See“ steht leer."),
      .good("Punkt a ) fehlt, und das Feld ( ) ist leer."),
      .good("Die Karte (siehe Anhang) ist neu :( und teuer."),
      .good("Er sagte « oui » und „nein“."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts(with: "()„") {
      var openBrackets = 0
      var openQuote = false
      for index in block.marks {
        switch block[index] {
        case 0x28:
          openBrackets += 1
          after(block, index, index + 1, into: &findings)
        case 0x29:
          if openBrackets > 0 {
            openBrackets -= 1
            before(block, index, index + 1, into: &findings)
          }
        case 0xE2:
          if block.has("„", at: index) {
            openQuote = true
            // At the end of a word it is a closing mark of another system, not a space too many.
            if index == block.start || block.isSpace(at: index - 1) || block[index - 1] == 0x28 {
              after(block, index, index + 3, into: &findings)
            }
          } else if block.has("“", at: index) || block.has("”", at: index) {
            // Only where a German quotation is open is its side known.
            if openQuote, !block.isLetter(at: index + 3) {
              before(block, index, index + 3, into: &findings)
            }
            openQuote = false
          }
        default: break
        }
      }
    }
  }

  private func after(_ block: BlockText, _ mark: Int, _ end: Int, into findings: inout Findings) {
    let content = block.blanksEnd(from: end)
    // Faces “:(” and empty fields “( )”.
    let previous = block[mark - 1]
    guard content > end, content < block.end, !block.isSpace(at: content),
      block[content] != 0x29, previous != 0x3A, previous != 0x3B, previous != 0x2D
    else { return }
    // “„ “Wort”: a lost word or a stray mark, not a space.
    let next = block.scalar(at: content)
    if next == 0x201C || next == 0x201D || next == 0x22 || next == 0x2C || next == 0x2E { return }
    findings.add(
      "after", ["mark": block.string(mark..<end)], at: TextRange(mark, content),
      fix: .safe(.delete(TextRange(end, content))))
  }

  private func before(_ block: BlockText, _ mark: Int, _ end: Int, into findings: inout Findings) {
    let blanks = block.blanksStart(before: mark)
    guard blanks < mark, blanks > block.start else { return }
    let last = block.scalar(before: blanks)
    // “:-) )”, “:| )”, “( )” and a gap that is meant: “(siehe … )”.
    if last == 0x28 || last == 0x201E || last == 0x29 || last == 0x3A || last == 0x7C {
      return
    }
    findings.add(
      "before", ["mark": block.string(mark..<end)], at: TextRange(blanks, end),
      fix: .safe(.delete(TextRange(blanks, mark))))
  }
}
