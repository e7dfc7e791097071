import LintModel

struct UnbalancedQuotes: ArticleCheck {
  let info = CheckInfo(
    id: "unbalanced-quotes", family: .spacing, category: .linguisticConventions,
    its: .typographical, severity: .minor,
    summary: Text(
      de: "Ein Anführungszeichen wird nicht geschlossen.",
      en: "A quotation mark is never closed."),
    explanation: Text(
      de: """
        Gezählt wird über einen Absatz. Zitate über mehrere Absätze, die jeden Absatz neu mit „ \
        beginnen oder in einem späteren enden, sind ausgenommen.
        """,
      en: """
        Counted over a paragraph. Quotations over several paragraphs, which begin each of them \
        anew with „ or end in a later one, are left out.
        """),
    messages: [
      "open": Text(de: "Anführung wird nicht geschlossen", en: "quotation is never closed"),
      "close": Text(de: "Anführung wurde nicht geöffnet", en: "quotation was never opened"),
    ],
    examples: [
      .bad("Sie sagte: ⟦„⟧Der Markt bleibt offen und ging."),
      .bad("Das ⟦„⟧Haus am See steht leer. Niemand kam."),
      .good("Sie sagte: „Der Markt bleibt offen“ und ging."),
      .good("Sie sagte: „Der Markt bleibt. „Er ist alt und laut.“ Dann ging sie."),
      .good("„Der Markt bleibt offen.\n\n„Und der Laden auch“, sagte sie."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let marks = article.document.marks
    guard marks.contains(where: { !$0.isDisjoint(with: "„") }) else { return }
    let blocks = Array(article.blockTexts)
    for (number, block) in blocks.enumerated() where !marks[number].isDisjoint(with: "„") {
      var open: [Int] = []
      for index in block.marks {
        switch block[index] {
        case 0xE2 where block.has("„", at: index):
          // A quotation that opens anew after a stop goes on: paragraphs that were joined.
          if open.isEmpty || !followsStop(block, index) { open.append(index) }
        case 0xE2 where block.has("“", at: index) || block.has("”", at: index):
          open = open.dropLast()
        case 0x22 where block.isEnd(at: index + 1) || !block.isLetter(at: index + 1):
          open = open.dropLast()
        // French marks, reversed or not, close what a decoder opened.
        case 0xC2 where block[index + 1] == 0xAB || block[index + 1] == 0xBB: open = open.dropLast()
        default: break
        }
      }
      guard let first = open.first, !continues(blocks, number) else { continue }
      findings.add("open", at: TextRange(first, first + 3), confidence: .low)
    }
  }

  private func followsStop(_ block: BlockText, _ index: Int) -> Bool {
    switch block[block.blanksStart(before: index) - 1] {
    case 0x2E, 0x21, 0x3F: true
    default: false
    }
  }

  /// Whether the quotation goes on in one of the next paragraphs.
  private func continues(_ blocks: [BlockText], _ number: Int) -> Bool {
    for block in blocks[(number + 1)...].prefix(12) {
      if block.has("„", at: block.start) { return true }
      for index in block.marks where block[index] == 0xE2 {
        if block.has("„", at: index) { return false }
        if block.has("“", at: index) || block.has("”", at: index) { return true }
      }
    }
    return false
  }
}
