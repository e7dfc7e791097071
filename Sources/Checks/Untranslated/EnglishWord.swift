import LintModel

struct EnglishWord: PreparedCheck {
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
    needs: [.phrases, .readings, .glosses, .englishWords],
    examples: [
      .bad("Er ⟦said⟧ am Montag nichts."),
      .bad("Die ⟦government⟧ plant neue Steuern."),
      .bad("Icelandic ⟦shipbuilder⟧ Jonsson kam nach Kiel."),
      .bad("⟦In fact,⟧ das Boot war neu."),
      .good("Er sah den Film „The Government“ zweimal."),
      .good("Das Online-Meeting war okay."),
      .good("Der Bericht nennt Gelände für Wohnhäuser (zoning and housing), dazu den iPod touch."),
    ])

  func prepare(for document: Document) -> EnglishReader { EnglishReader(document.pack) }

  func inspect(
    _ sentence: Sentence, with reader: EnglishReader, into findings: inout Findings
  ) {
    let document = sentence.document
    if document.sentences[sentence.index].language.isForeign(to: document.pack.code) { return }
    let listed = sentence.language.phrases.matches(of: info.id, in: sentence)
    for match in listed {
      let tokens = sentence.indices(in: match.range)
      // What begins a sentence and ends with a comma is an English adverbial in whole: *In fact,*.
      let isAdverbial = match.phrase.anchor == .start
      guard isAdverbial || isSmallOrNoun(tokens, in: sentence),
        !EnglishWords(sentence, tokens).isSheltered
      else { continue }
      findings.add(
        match.phrase.replacement == nil ? "word" : "meaning", match.phrase, at: match.range,
        in: sentence)
    }
    guard sentence.wordKinds.contains(.english) else { return }
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      guard token.kind == .word, token.length >= Self.shortest,
        token.shape.isDisjoint(with: [
          .hasDigit, .innerCapital, .allCapitals, .hyphenated, .decorated, .split,
        ]), sentence.foldedFacts(token).traits.contains(.isEnglish),
        !sentence.foldedFacts(token).isKnown
      else { continue }
      guard !token.isCapitalised, reader.isContentWord(token, in: sentence),
        !LearnedWord.isLikely(document.lexemes.utf8(token.folded)),
        !listed.contains(where: { $0.range.overlaps(token.range) })
      else { continue }
      let word = EnglishWords(sentence, index..<index + 1)
      guard !word.isRareTerm, !word.isBesideOtherLanguage, !word.isSheltered || word.isApposition
      else { continue }
      let meanings = document.annotations.words.glosses[token.folded] ?? []
      findings.add(
        meanings.isEmpty ? "word" : "meaning",
        ["text": sentence.text(token), "german": meanings.joined(separator: ", ")],
        at: token.range)
    }
  }

  /// Zipf × 10: German borrows nouns more than anything else, *Meeting*, *Statement*; a word that is
  /// used sixty times as often in English is none of those.
  private static let leadOfNoun = 18
  private static let shortest = 4  // bytes; shorter ones are names and abbreviations

  /// Words that German does not have, small or where nouns stand.
  private func isSmallOrNoun(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
    tokens.allSatisfy {
      isSmallOrNoun($0, in: sentence) && !sentence.foldedFacts(sentence.tokens[$0]).isKnown
    }
  }

  /// *die Government*: with a capital only after a determiner, and not before another word of a name.
  private func isSmallOrNoun(_ index: Int, in sentence: Sentence) -> Bool {
    guard sentence.tokens[index].isCapitalised else { return true }
    let place = WordPlace(sentence, index)
    let facts = sentence.foldedFacts(place.token)
    guard place.followsDeterminer || place.followsAdjective,
      Int(facts.englishBand) >= Int(facts.germanBand) + Self.leadOfNoun,
      !sentence.language.words("english-and-german").contains(place.token.folded)
    else { return false }
    guard let after = place.after else { return true }
    if sentence.language.words("title-connectors-english").contains(after.folded) { return false }
    return !(after.isWordLike && after.isCapitalised) && after.kind != .hyphen
      && after.kind != .number
  }
}
