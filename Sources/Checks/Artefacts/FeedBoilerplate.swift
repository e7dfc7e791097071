import LintModel

struct FeedBoilerplate: SentenceCheck {
  let info = CheckInfo(
    id: "feed-boilerplate", family: .artefacts, category: .accuracy, its: .addition,
    severity: .major,
    summary: Text(
      de: "Eine Zeile der Quelle gehört nicht zum Artikel.",
      en: "A line of the source does not belong to the article."),
    explanation: Text(
      de: """
        Bildunterschriften, Agenturzeilen, Hinweise auf Newsletter und auf weitere Artikel wurden \
        mit übersetzt. Die Wendungen stehen in `phrases.tsv`.
        """,
      en: """
        Captions, agency lines, and hints at newsletters and other articles were translated along. \
        The phrases are in `phrases.tsv`.
        """),
    messages: [
      "line": Text(
        de: "„{text}“ gehört zur Seite der Quelle, nicht zum Artikel",
        en: "“{text}” belongs to the page of the source, not to the article")
    ],
    needs: [.phrases],
    languages: .any,
    examples: [
      .bad("⟦Datei –⟧ Der Kanzler bei einer Rede in Kiel."),
      .bad("⟦Read more⟧: Was der Beschluss bedeutet."),
      .good("Die Datei – sie lag auf dem Server – war leer."),
      .good("Auf dem Plakat stand nur: Wir lesen mehr."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    reportPhrases("line", in: sentence, into: &findings)
  }
}
