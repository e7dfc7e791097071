import LintModel

struct WrongJoint: SentenceCheck {
  let info = CheckInfo(
    id: "wrong-joint", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "In einem Kompositum fehlt das Fugen-s.",
      en: "A compound lacks its linking s."),
    explanation: Text(
      de: """
        Nach -ung, -heit, -keit, -schaft, -tion und -tät steht in Zusammensetzungen immer ein s: \
        „Regierungschef“, „Freiheitskampf“.
        """,
      en: """
        After -ung, -heit, -keit, -schaft, -tion and -tät compounds always have an s: \
        “Regierungschef”, “Freiheitskampf”.
        """),
    messages: [
      "lost": Text(
        de: "Fugen-s fehlt in „{word}“: „{correction}“",
        en: "linking s missing in “{word}”: “{correction}”")
    ],
    needs: [.readings],
    examples: [
      .bad("Der ⟦Zeitungleser⟧ sitzt am Fenster."),
      .bad("Die ⟦Mannschaftleitung⟧ lobt den ⟦Gesundheitdienst⟧."),
      .good("Der Zeitungsleser sitzt am Fenster."),
      .good("Das Sprungbrett und das Schwungrad sind neu."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for token in sentence.tokens where token.kind == .word && token.length > 8 {
      guard sentence.facts(token).origin == .spellingVariant,
        let correction = sentence.document.annotations.words.corrections[token.surface]?.first,
        // A variant spelling of another kind has as many bytes.
        correction.utf8.count == Int(token.length) + 1
      else { continue }
      findings.add(
        "lost", ["word": sentence.text(token), "correction": correction], at: token.range,
        fix: .suggestion(.replace(token.range, with: correction)))
    }
  }
}
