import LintModel

struct PromptResidue: SentenceCheck {
  let info = CheckInfo(
    id: "prompt-residue", family: .artefacts, category: .accuracy, its: .addition,
    severity: .critical,
    summary: Text(
      de: "Der Übersetzer spricht selbst.", en: "The translator itself speaks."),
    explanation: Text(
      de: """
        Ein Sprachmodell hat seine Antwort eingeleitet, sich entschuldigt oder einen Hinweis \
        angehängt. Die Wendungen stehen in `phrases.tsv`.
        """,
      en: """
        A language model introduced its answer, apologised, or added a note. \
        The phrases are in `phrases.tsv`.
        """),
    messages: [
      "residue": Text(
        de: "„{text}“ gehört zur Antwort eines Sprachmodells, nicht zum Artikel",
        en: "“{text}” belongs to the answer of a language model, not to the article")
    ],
    needs: [.phrases], languages: .any, readsEveryLanguage: true,
    examples: [
      .bad("⟦Hier ist die Übersetzung⟧ des Artikels: Der Rat tagt heute."),
      .bad("⟦Als KI-Modell⟧ kann ich dazu nichts sagen."),
      .good("Auf dem Tisch liegt die Übersetzung, hier ist das Original."),
      .good("Das Unternehmen will sein KI-Modell als Dienst anbieten."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    reportPhrases("residue", in: sentence, into: &findings)
  }
}

/// Reports the phrases of `phrases.tsv` that belong to the check of `findings`.
func reportPhrases(_ message: String, in sentence: Sentence, into findings: inout Findings) {
  for match in sentence.language.phrases.matches(of: findings.info.id, in: sentence) {
    let fix = match.phrase.replacement.map {
      Fix.suggestion(.replace(match.range, with: $0))
    }
    findings.add(
      message, ["text": sentence.text(match.range)], at: match.range,
      severity: match.phrase.severity, entry: match.phrase.entry, fix: fix)
  }
}
