import LintModel

struct SpacedApostrophe: ArticleCheck {
  let info = CheckInfo(
    id: "spaced-apostrophe", family: .spacing, category: .linguisticConventions, its: .whitespace,
    severity: .minor,
    summary: Text(
      de: "An einem Apostroph steht ein Leerzeichen.",
      en: "A space stands beside an apostrophe."),
    explanation: Text(
      de: """
        Ein Name und sein Apostroph gehören zusammen: nicht „Miller ' s“ oder „Sokrates 's“. \
        Das verkürzte „es“ darf für sich stehen („wenn 's regnet“).
        """,
      en: """
        A name and its apostrophe belong together: not “Miller ' s” or “Sokrates 's”. \
        A shortened “es” may stand alone (“wenn 's regnet”).
        """),
    messages: [
      "space": Text(
        de: "Leerzeichen am Apostroph in „{text}“", en: "space at the apostrophe in “{text}”")
    ],
    examples: [
      .bad("Das Café ⟦Miller ' s⟧ öffnet um acht."),
      .bad("Auch ⟦Sokrates 's⟧ Lehre blieb."),
      .good("Sie lacht, wenn 's regnet, und er sagt 's auch."),
      .good("Er nannte es 'so' und 's' und Miller's."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts(with: "'’") {
      for index in block.marks {
        let length: Int
        switch block[index] {
        case 0x27: length = 1
        case 0xE2 where block.has("’", at: index): length = 3
        default: continue
        }
        let blanks = block.blanksStart(before: index)
        let after = block.blanksEnd(from: index + length)
        guard blanks < index, block[after] == 0x73, !block.isLetter(at: after + 1),
          block.isLetter(before: blanks),
          block.isSpace(at: after + 1) || block[after + 1] == 0x2E || block[after + 1] == 0x2C
        else { continue }
        let from = block.wordStart(before: blanks)
        // A name; a small word may carry a shortened “es”.
        let isSpacedOnBothSides = after > index + length
        guard block.isCapital(at: from), blanks - from > 3 || isSpacedOnBothSides,
          isSpacedOnBothSides
            || !ClosedClass.opens.contains(block.string(from..<blanks).lowercased())
        else { continue }
        findings.add(
          "space", ["text": block.string(from..<after + 1)], at: TextRange(from, after + 1),
          confidence: isSpacedOnBothSides ? .high : .low,
          fix: .suggestion(
            .delete(TextRange(blanks, index)), .delete(TextRange(index + length, after))))
      }
    }
  }
}
