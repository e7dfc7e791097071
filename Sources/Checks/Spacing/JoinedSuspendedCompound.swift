import LintModel

struct JoinedSuspendedCompound: ArticleCheck {
  let info = CheckInfo(
    id: "joined-suspended-compound", family: .spacing, category: .linguisticConventions,
    its: .whitespace, severity: .minor,
    summary: Text(
      de: "Nach dem Ergänzungsstrich fehlt das Leerzeichen.",
      en: "The space after a suspended hyphen is missing."),
    explanation: Text(
      de: """
        Der Ergänzungsstrich steht am Ende des Wortes, danach folgt ein Leerzeichen: „Obst- und \
        Gemüsebau“. Durchgekoppelte Wörter („Nacht-und-Nebel-Aktion“, „Entweder-oder“) bleiben.
        """,
      en: """
        A suspended hyphen ends its word and a space follows: “Obst- und Gemüsebau”. \
        Words coupled throughout (“Nacht-und-Nebel-Aktion”, “Entweder-oder”) are right.
        """),
    messages: [
      "joined": Text(
        de: "Leerzeichen fehlt nach dem Strich in „{text}“",
        en: "space missing after the hyphen in “{text}”")
    ],
    examples: [
      .bad("Der ⟦Obst-und⟧ Gemüsebau leidet."),
      .bad("Viele ⟦Grund-oder⟧ Hauptschulen schließen."),
      .good("Eine Nacht-und-Nebel-Aktion im Obst- und Gemüsebau."),
      .good("Es gibt kein Entweder-oder und kein Sowohl-als-auch."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts(with: "-") {
      for hyphen in block.marks where block[hyphen] == 0x2D {
        let next = hyphen + 1
        guard
          block.has("und ", at: next) || block.has("oder ", at: next)
            || block.has("bzw. ", at: next)
            || block.has("sowie ", at: next)
        else { continue }
        let end = block.wordEnd(from: next)
        var from = block.wordStart(before: hyphen)
        while block.isDigit(at: from - 1) { from -= 1 }
        // “Entweder-oder” is a noun of its own.
        guard hyphen - from > 2,
          block.isLetter(at: end + 1) || block[next] == 0x62,
          !block.has("Entweder-", at: from), !block.has("entweder-", at: from),
          !block.has("weder-", at: from), block[from - 1] != 0x2D || block.isCapital(at: from)
        else { continue }
        findings.add(
          "joined", ["text": block.string(from..<end)], at: TextRange(from, end),
          fix: .safe(.insert(" ", at: UInt32(next))))
      }
    }
  }
}
