import LintModel

struct EnglishUnit: SentenceCheck {
  let info = CheckInfo(
    id: "english-unit", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .major,
    summary: Text(
      de: "Nach einer Zahl steht eine englische Einheit.",
      en: "An English unit follows a figure."),
    explanation: Text(
      de: """
        „20 miles“, „3 percent“. Große Schreibung zählt nur bei Maßen, die es deutsch nicht \
        gibt („6 Feet“): „21 Days“ kann ein Titel sein.
        """,
      en: """
        “20 miles”, “3 percent”. Capitals count only with measures that German lacks (“6 Feet”): \
        “21 Days” can be a title.
        """),
    messages: [
      "unit": Text(de: "„{text}“ heißt „{german}“", en: "“{text}” is “{german}” in German")
    ],
    needs: [.phrases, .words("english-measures")],
    examples: [
      .bad("Der Ort liegt 20 ⟦miles⟧ entfernt."),
      .bad("Die Mauer ist 6 ⟦Feet⟧ hoch."),
      .bad("Die Preise stiegen um 3,5 ⟦percent⟧ im Jahr."),
      .good("Der Ort liegt 20 Meilen entfernt, die Miles Davis Band spielt."),
      .good("Die Serie Six Feet Under lief 5 Jahre."),
      .good("Er sah 21 Days im Kino."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for match in sentence.language.phrases.matches(of: info.id, in: sentence) {
      let tokens = sentence.indices(in: match.range)
      guard let first = sentence.token(at: tokens.lowerBound),
        let number = sentence.token(before: tokens.lowerBound), number.kind == .number,
        !first.isCapitalised
          || sentence.language.words("english-measures").contains(first.folded)
            && !sentence.canBeName(sentence.token(at: tokens.upperBound)),
        sentence.title(around: match.range) == nil,
        // *800 km/h (497 mph)* gives the source's figure beside the German one.
        sentence.token(before: tokens.lowerBound - 1)?.kind != .openingBracket
      else { continue }
      findings.add("unit", match.phrase, at: match.range, in: sentence)
    }
  }
}
