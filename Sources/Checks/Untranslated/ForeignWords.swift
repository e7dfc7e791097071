import LintModel

struct ForeignWords: PreparedCheck {
  let info = CheckInfo(
    id: "foreign-words", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .major,
    summary: Text(
      de: "Mehrere Wörter sind französisch, spanisch, italienisch oder russisch.",
      en: "Several words are French, Spanish, Italian or Russian."),
    explanation: Text(
      de: """
        Ein Stück des Satzes blieb in seiner Sprache („a-t-elle expliqué“). Zwei kleine \
        Funktionswörter in einer Reihe von mindestens drei Wörtern sind nötig: Wendungen wie „à la \
        carte“ und Namen wie „Cité de la Musique“ sind deutscher Gebrauch.
        """,
      en: """
        A piece of the sentence stayed in its language (“a-t-elle expliqué”). It takes two small \
        function words in a row of three words or more: phrases such as “à la carte” and names such \
        as “Cité de la Musique” are German usage.
        """),
    messages: [
      "fr": Text(de: "„{text}“ ist französisch", en: "“{text}” is French"),
      "es": Text(de: "„{text}“ ist spanisch", en: "“{text}” is Spanish"),
      "it": Text(de: "„{text}“ ist italienisch", en: "“{text}” is Italian"),
      "ru": Text(de: "„{text}“ ist russisch", en: "“{text}” is Russian"),
    ],
    needs: [.englishWords, .words("languages/fr/function-words")],
    examples: [
      .bad("„Wir gehen“, ⟦a-t-elle expliqué⟧ am Montag."),
      .bad("Er sagte das ⟦pour les enfants qui sont⟧ krank."),
      .good("Es gab Suppe à la carte und einen Gruß de la part des Hauses."),
      .good("Sie wohnt in der Rue de la Paix nahe der Cité de la Musique."),
      .good("Er rief: „Je ne suis pas là!“"),
    ])

  fileprivate static let languages = ["fr", "es", "it", "ru"]
  /// Words; a shorter run is a phrase that German took over.
  private static let shortest = 3

  /// Function words by language.
  struct Lists {
    let german: WordList
    let languages: [(code: String, words: WordList, own: WordList)]
    /// Those that tell one of the languages, of all of them.
    let own: WordList

    init(_ pack: LanguagePack) {
      let german = pack.words("languages/de/function-words")
      let english = pack.words("languages/en/function-words")
      let shared = pack.words("loan-function-words")
      languages = ForeignWords.languages.map { code in
        let words = pack.words(
          code == "ru" ? "russian-in-latin" : "languages/\(code)/function-words")
        return (code, words, words.subtracting(german, english, shared))
      }
      own = languages.reduce(.empty) { $0.union($1.own) }
      self.german = german
    }
  }

  func prepare(for document: Document) -> Lists { Lists(document.pack) }

  func inspect(_ sentence: Sentence, with lists: Lists, into findings: inout Findings) {
    let document = sentence.document
    if document.sentences[sentence.index].language.isForeign(to: document.pack.code) { return }
    if sentence.shapes.contains(.hyphenated) {
      for token in sentence.tokens where token.shape.contains(.hyphenated) {
        guard isInversion(token, in: sentence), sentence.title(around: token.range) == nil else {
          continue
        }
        let range = withParticiple(token, in: sentence)
        findings.add("fr", ["text": sentence.text(range)], at: range)
      }
    }
    guard sentence.tokens.contains(where: { lists.own.contains($0.folded) && !$0.isCapitalised })
    else { return }
    let german = lists.german
    for (code, words, own) in lists.languages {
      let isOwn = { (token: Token) in own.contains(token.folded) }
      guard sentence.tokens.contains(where: { !$0.isCapitalised && isOwn($0) }) else { continue }
      let runs = sentence.foreignRuns(
        of: { token in
          guard token.kind == .word, sentence.title(around: token.range) == nil else {
            return .none
          }
          if isOwn(token) { return .foreign }
          if words.contains(token.folded) { return .neutral }
          if german.contains(token.folded) || isGerman(token, in: sentence) { return .german }
          if token.isCapitalised { return .none }
          return isStrange(token, in: sentence) ? .foreign : .neutral
        }, isFunctionWord: { !$0.isCapitalised && isOwn($0) })
      for run in runs where isSure(run) && !isGloss(run, in: sentence) {
        findings.add(
          code, ["text": sentence.text(sentence.range(ofTokens: run.tokens))],
          at: sentence.range(ofTokens: run.tokens))
      }
    }
  }

  /// Two small words of the language, or one among words that neither German nor English knows.
  private func isSure(_ run: ForeignRun) -> Bool {
    run.tokens.count >= Self.shortest
      && (run.functionWords >= 2 && run.unknown <= run.functionWords
        || run.functionWords >= 1 && run.lowerCase >= Self.shortest)
  }

  /// *(del fuego a la palabra)*, *ital. bel canto*: the original beside the German.
  private func isGloss(_ run: ForeignRun, in sentence: Sentence) -> Bool {
    guard let before = sentence.token(before: run.tokens.lowerBound) else { return false }
    return before.kind == .openingBracket || before.kind == .abbreviation
      || sentence.language.words("mention-words").contains(before.folded)
  }

  private func isStrange(_ token: Token, in sentence: Sentence) -> Bool {
    let facts = sentence.facts(token)
    return facts.origin == .unknown && !facts.traits.contains(.isEnglish)
      && facts.traits.isDisjoint(with: [.isNounWithCapital])
  }

  private func isGerman(_ token: Token, in sentence: Sentence) -> Bool {
    sentence.facts(token).isKnown || sentence.foldedFacts(token).isKnown
  }

  /// *a-t-elle*, *dit-il*, *ont-ils*: a verb before its pronoun, written only in French.
  private func isInversion(_ token: Token, in sentence: Sentence) -> Bool {
    guard token.kind == .word, !token.isCapitalised else { return false }
    return WordShape(token.folded, in: sentence).ends(in: [
      "-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-ils", "-elles", "-ils",
    ])
  }

  /// With the word after it, unless that is German: *a-t-elle expliqué*.
  private func withParticiple(_ token: Token, in sentence: Sentence) -> TextRange {
    let index = sentence.indices(in: token.range).lowerBound
    guard let next = sentence.token(at: index + 1), next.kind == .word, !next.isCapitalised,
      !isGerman(next, in: sentence),
      !sentence.language.words("languages/de/function-words").contains(next.folded)
    else { return token.range }
    return token.range.union(next.range)
  }
}
