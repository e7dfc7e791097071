import LintModel

struct TranslatorNote: SentenceCheck {
  let info = CheckInfo(
    id: "translator-note", family: .artefacts, category: .accuracy, its: .addition,
    severity: .major,
    summary: Text(
      de: "Eine Anmerkung des Übersetzers steht im Text.",
      en: "A translator’s note stands in the text."),
    explanation: Text(
      de: """
        Der Übersetzer hat sich an die Redaktion gewandt. „Anm. d. Red.“ ist eine Anmerkung der \
        Redaktion und bleibt.
        """,
      en: """
        The translator addressed the desk. “Anm. d. Red.” is a note of the desk and stays.
        """),
    messages: [
      "note": Text(
        de: "„{text}“ ist eine Anmerkung des Übersetzers",
        en: "“{text}” is a translator’s note")
    ],
    needs: [.phrases], languages: .any, readsEveryLanguage: true,
    examples: [
      .bad("Der Begriff (⟦Anmerkung des Übersetzers⟧: unübersetzbar) ist alt."),
      .bad("[⟦Translator's note⟧: Wortspiel] Der Abend war lang."),
      .good("Der Begriff (Anmerkung der Redaktion: von 1912) ist alt."),
      .good("Die Anmerkungen des Übersetzers füllen einen zweiten Band."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    reportPhrases("note", in: sentence, into: &findings)
  }
}
