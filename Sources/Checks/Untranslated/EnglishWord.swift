import LintModel

struct EnglishWord: SentenceCheck {
  let info = CheckInfo(
    id: "english-word", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .major,
    summary: Text(
      de: "Ein englisches Wort steht, wo es ein deutsches gibt.",
      en: "An English word stands where there is a German one."),
    explanation: Text(
      de: """
        Das Wort ist häufig im Englischen und keines des Deutschen, auch kein Lehnwort. Titel, \
        Namen und Wörter neben Namen zählen nicht.
        """,
      en: """
        The word is frequent in English and none of German, not even a loan. Titles, names and \
        words beside names do not count.
        """),
    messages: [
      "word": Text(de: "„{text}“ ist englisch", en: "“{text}” is English"),
      "meaning": Text(
        de: "„{text}“ ist englisch und heißt „{german}“",
        en: "“{text}” is English for “{german}”"),
    ],
    needs: [.phrases, .readings],
    examples: [
      .bad("Er ⟦said⟧ am Montag nichts."),
      .bad("Die ⟦government⟧ plant neue Steuern."),
      .good("Er sah den Film „The Government“ zweimal."),
      .good("Das Online-Meeting war okay."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let document = sentence.document
    if document.sentences[sentence.index].language.isForeign(to: document.pack.code) { return }
    for match in sentence.language.phrases.matches(of: info.id, in: sentence) {
      let tokens = sentence.indices(in: match.range)
      guard tokens.allSatisfy({ !sentence.tokens[$0].isCapitalised }),
        !tokens.contains(where: { sentence.foldedFacts(sentence.tokens[$0]).isKnown }),
        !sentence.hasKnownNameBeside(tokens), !sentence.isQuoted(tokens),
        sentence.title(around: match.range) == nil
      else { continue }
      findings.add(
        match.phrase.replacement == nil ? "word" : "meaning", match.phrase, at: match.range,
        in: sentence)
    }
  }
}
