import LintModel

struct WrongJoint: SentenceCheck {
  let info = CheckInfo(
    id: "wrong-joint", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "In einem Kompositum fehlt das Fugen-s, oder es steht eines zu viel.",
      en: "A compound lacks its linking s, or has one too many."),
    explanation: Text(
      de: """
        Nach -ung, -heit, -keit, -schaft, -tion und -tät steht in Zusammensetzungen immer ein s: \
        „Regierungschef“, „Freiheitskampf“. Ein Kompositum mit s, das ohne ein gebräuchliches \
        Wort ist, selbst aber nie vorkommt, hat eines zu viel: „Umweltsschutz“.
        """,
      en: """
        After -ung, -heit, -keit, -schaft, -tion and -tät compounds always have an s: \
        “Regierungschef”, “Freiheitskampf”. A compound with an s that is a usual word without it, \
        but is itself never used, has one too many: “Umweltsschutz”.
        """),
    messages: [
      "lost": Text(
        de: "Fugen-s fehlt in „{word}“: „{correction}“",
        en: "linking s missing in “{word}”: “{correction}”"),
      "added": Text(
        de: "falsches Fugen-s in „{word}“: „{correction}“",
        en: "wrong linking s in “{word}”: “{correction}”"),
    ],
    needs: [.readings],
    examples: [
      .bad("Der ⟦Zeitungleser⟧ sitzt am Fenster."),
      .bad("Die ⟦Mannschaftleitung⟧ lobt den ⟦Gesundheitdienst⟧."),
      .bad("Der ⟦Umweltsschutz⟧ kostet Geld."),
      .good("Der Zeitungsleser sitzt am Fenster."),
      .good("Das Sprungbrett und das Schwungrad sind neu."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.wordKinds.contains(.variant) else { return }
    for token in sentence.tokens where token.kind == .word && token.length > 8 {
      guard sentence.facts(token).origin == .spellingVariant,
        let correction = sentence.document.annotations.words.corrections[token.surface]?.first,
        // A variant spelling of another kind has as many bytes.
        abs(correction.utf8.count - Int(token.length)) == 1,
        !token.shape.contains(.hyphenated)
      else { continue }
      findings.add(
        correction.utf8.count > Int(token.length) ? "lost" : "added",
        ["word": sentence.text(token), "correction": correction], at: token.range,
        fix: .suggestion(.replace(token.range, with: correction)))
    }
  }
}
