import LintModel

struct EnglishRun: PreparedCheck {
  let info = CheckInfo(
    id: "english-run", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .major,
    summary: Text(
      de: "Mehrere Wörter hintereinander sind englisch.", en: "Several words in a row are English."),
    explanation: Text(
      de: """
        Ein Stück des Satzes blieb unübersetzt. Titel, Namen, fremde Zitate und Wörter, die das \
        Deutsche kennt, zählen nicht; zwei Wörter in kleinen Buchstaben, die nur englisch sind, \
        genügen.
        """,
      en: """
        A piece of the sentence was left untranslated. Titles, names, foreign quotations and words \
        that German knows do not count; two words in small letters that are only English suffice.
        """),
    messages: ["run": Text(de: "„{text}“ ist englisch", en: "“{text}” is English")],
    needs: [
      .englishWords, .words("languages/en/function-words"), .words("languages/de/function-words"),
    ],
    examples: [
      .bad("Der Minister kam ⟦because of the⟧ Krise nicht."),
      .bad("Sie blieb ⟦with their⟧ Kindern zu Hause."),
      .good("Er las „The End of the Affair“ im Zug."),
      .good("Die Bank of England und die University of Leeds warnen."),
      .good("Last but not least ist die Technik up to date."),
      .good("Die Stadt am Fluss hat all das in einer Nacht erlebt."),
    ])

  func prepare(for document: Document) -> EnglishReader { EnglishReader(document.pack) }

  func inspect(
    _ sentence: Sentence, with reader: EnglishReader, into findings: inout Findings
  ) {
    let document = sentence.document
    // The whole sentence is the business of `foreign-sentence`.
    if document.sentences[sentence.index].language.isForeign(to: document.pack.code) { return }
    guard sentence.tokens.contains(where: { isEnglish($0, sentence, reader) }) else { return }
    let runs = sentence.foreignRuns(
      of: { token in
        guard sentence.title(around: token.range) == nil else { return .none }
        return reader.evidence(token, in: sentence)
      }, isFunctionWord: reader.isFunctionWord)
    for run in runs
    where isSure(run, in: sentence) && !isGloss(run, in: sentence)
      && !sentence.isInLoanPhrase(sentence.range(ofTokens: run.tokens))
    {
      findings.add(
        "run", ["text": sentence.text(sentence.range(ofTokens: run.tokens))],
        at: sentence.range(ofTokens: run.tokens))
    }
  }

  /// Without such a word in small letters there is no run.
  private func isEnglish(_ token: Token, _ sentence: Sentence, _ reader: EnglishReader) -> Bool {
    token.kind == .word && !token.isCapitalised
      && (reader.isFunctionWord(token)
        || sentence.wordKinds.contains(.english) && reader.isContentWord(token, in: sentence))
  }

  /// *Straßenköter (stray dogs of the city)*: brackets give the original beside the German.
  private func isGloss(_ run: ForeignRun, in sentence: Sentence) -> Bool {
    sentence.token(before: run.tokens.lowerBound)?.kind == .openingBracket
  }

  private func touchesName(_ run: ForeignRun, in sentence: Sentence) -> Bool {
    sentence.hasKnownNameBeside(run.tokens) || sentence.isInEnglishName(run.tokens)
  }

  private func isSure(_ run: ForeignRun, in sentence: Sentence) -> Bool {
    // *Proceedings of the 4th Workshop*: small words alone hold names together.
    run.functionWords < run.foreign + (touchesName(run, in: sentence) ? 0 : 1)
      && run.lowerCase >= 2 && run.unknown < run.foreign
      && (run.functionWords >= 1 || run.foreign >= 3)
  }
}
