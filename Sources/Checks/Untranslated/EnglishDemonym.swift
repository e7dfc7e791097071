import LintModel

struct EnglishDemonym: SentenceCheck {
  let info = CheckInfo(
    id: "english-demonym", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .major,
    summary: Text(
      de: "Angehörige eines Volkes oder einer Gruppe sind englisch benannt.",
      en: "Members of a people or group have their English name."),
    explanation: Text(
      de: """
        „Angolans“ statt „Angolaner“. Formen, die auch deutsch sind („Israelis“, „Filipinos“), \
        und Vereine („die Cleveland Indians“) werden nicht gemeldet.
        """,
      en: """
        “Angolans” for “Angolaner”. Forms that are German too (“Israelis”, “Filipinos”) and \
        clubs (“die Cleveland Indians”) are not reported.
        """),
    messages: [
      "name": Text(de: "„{text}“ heißt „{german}“", en: "“{text}” is “{german}” in German")
    ],
    needs: [.phrases],
    examples: [
      .bad("Viele ⟦Ukrainians⟧ flohen nach Polen."),
      .bad("Die Idee ist, ⟦Kenyans⟧ kleine Kredite zu geben."),
      .good("Viele Israelis und Filipinos arbeiten dort."),
      .good("Der Klub heißt „Canadians“ und spielt heute."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for match in sentence.language.phrases.matches(of: info.id, in: sentence) {
      let tokens = sentence.indices(in: match.range)
      guard sentence.isCapitalised(tokens), !sentence.hasKnownNameBeside(tokens),
        !sentence.isQuoted(tokens), sentence.title(around: match.range) == nil
      else { continue }
      findings.add("name", match.phrase, at: match.range, in: sentence)
    }
  }
}
