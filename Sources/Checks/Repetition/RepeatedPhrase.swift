import LintModel

struct RepeatedPhrase: SentenceCheck {
  let info = CheckInfo(
    id: "repeated-phrase", family: .repetition, category: .linguisticConventions,
    its: .duplication, severity: .major,
    summary: Text(
      de: "Eine Wortgruppe steht mehrmals hintereinander.",
      en: "A phrase stands several times in a row."),
    explanation: Text(
      de: """
        Dieselben zwei bis zwölf Wörter folgen unmittelbar aufeinander („der Truppen der \
        Truppen“): Der Übersetzer ist in eine Schleife geraten. Namen, Zahlen und Wendungen \
        wie „und nach und nach“ sind ausgenommen.
        """,
      en: """
        The same two to twelve words follow each other at once (“der Truppen der Truppen”): \
        the decoder went round in a loop. Names, figures and idioms such as “und nach und \
        nach” are left alone.
        """),
    messages: [
      "twice": Text(de: "„{phrase}“ steht zweimal", en: "“{phrase}” stands twice"),
      "often": Text(de: "„{phrase}“ steht {count}-mal", en: "“{phrase}” stands {count} times"),
    ],
    needs: [.words("may-repeat"), .words("prepositions"), .words("conjunctions")],
    languages: .any,
    examples: [
      .bad("Der Abzug ⟦der Truppen der Truppen der Truppen⟧ begann im Mai."),
      .bad("Er kam ⟦mit dem Bus mit dem Bus⟧ nach Hause."),
      .bad("⟦Firmen, die an der Börse handeln Firmen, die an der Börse handeln⟧ sind vorsichtig."),
      .good("Nach und nach und nach wurde es hell."),
      .good("Sie lernten Schritt für Schritt für Schritt."),
      .good("Sie sang „New York, New York“ bis zum Schluss."),
      .good("Er sagte ja, ja, ja und ging."),
      .good("Es war ein Fest, ein Fest, ein Fest der Sinne."),
      .good("Er bat um Geld und schrieb einen Brief und schrieb einen Brief."),
      .good("Sie las Der Hase und Der Hase und der Igel vor."),
      .good("Sie saß da und träumt und träumt."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    var from = tokens.startIndex
    while let run = PhraseRun.next(in: sentence, from: from) {
      from = run.end
      guard !run.isOrdinary(in: sentence) else { continue }
      let first = sentence.range(ofTokens: run.first)
      let whole = sentence.range(ofTokens: run.start..<run.end)
      findings.add(
        run.copies == 2 ? "twice" : "often",
        ["phrase": sentence.text(first), "count": String(run.copies)],
        at: whole, related: [RelatedPlace(range: first, role: .firstOccurrence)],
        fix: .safe(.delete(TextRange(first.end..<whole.end))))
    }
  }
}
