import LintModel

struct MisspelledWord: SentenceCheck {
  let info = CheckInfo(
    id: "misspelled-word", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Ein Wort ist falsch geschrieben.", en: "A word is misspelled."),
    explanation: Text(
      de: """
        Das Wort gibt es nicht, aber eines, das sich in einem Buchstaben unterscheidet. \
        Großgeschriebene Wörter zählen nur, wo ein Begleiter oder ein Adjektiv davor zeigt, dass es \
        Substantive sind und keine Namen.
        """,
      en: """
        The word does not exist, but one that differs in a letter does. Words with a capital count \
        only where a determiner or an adjective before them shows that they are nouns, not names.
        """),
    messages: [
      "misspelled": Text(
        de: "„{word}“ ist falsch geschrieben: „{correction}“?",
        en: "“{word}” is misspelled: “{correction}”?"),
      "listed": Text(
        de: "das Wörterbuch führt die Schreibung als häufigen Fehler",
        en: "the dictionary lists the spelling as a common mistake"),
    ],
    needs: [.readings, .glosses, .englishWords, .speller],
    examples: [
      .bad("Der Wind ⟦weeht⟧ über die Dächer."),
      .bad("Sie suchte einen neuen ⟦Schlüsel⟧ für die Tür."),
      .good("Der Wind weht über die Dächer."),
      .good("Die Schwelle heißt lateinisch schwele, in Kiel schweele „Stufe“."),
      .good("Sie sprach mit Herrn Schlüsel über die Tür."),
      .good("Das neue Schlüsel Radio ist teuer."),
    ])

  /// Of one word in small letters in an article; more often it is a term, *die nafs*.
  private static let mostSlips = 2
  private static let shortestNoun = 6  // bytes; shorter ones are near too many names

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard !sentence.wordKinds.isDisjoint(with: [.nonword, .unknownNoun]) else { return }
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      guard sentence.isNonword(token) || isUnknownNoun(token, sentence) else { continue }
      let facts = sentence.facts(token)
      guard
        let correction = sentence.document.annotations.words.corrections[token.surface]?.first
      else { continue }
      // Who mistypes a noun hits the capital; a name begins as it likes.
      if token.isCapitalised, correction.prefix(1) != sentence.text(token).prefix(1) { continue }
      let place = WordPlace(sentence, index)
      guard !place.isSheltered, !token.isCapitalised || isSurelyNoun(place) else { continue }
      if !token.isCapitalised, place.isCited { continue }
      // A name or a term comes again; so do errors, but less often.
      if isRepeated(token, sentence) { continue }
      findings.add(
        "misspelled", ["word": sentence.text(token), "correction": correction], at: token.range,
        evidence: facts.traits.contains(.isForbidden) ? ["listed"] : [],
        fix: .suggestion(.replace(token.range, with: correction)))
    }
  }

  private func isUnknownNoun(_ token: Token, _ sentence: Sentence) -> Bool {
    guard token.kind == .word, token.isCapitalised, token.length >= Self.shortestNoun,
      token.shape.isDisjoint(with: [
        .hasDigit, .innerCapital, .allCapitals, .hyphenated, .decorated, .split,
      ])
    else { return false }
    let facts = sentence.facts(token)
    return facts.origin == .unknown && facts.germanBand == 0 && facts.englishBand == 0
      && facts.traits.isDisjoint(with: [.isEnglish, .isEnglishName])
      && sentence.isLettersOnly(token)
  }

  private func isRepeated(_ token: Token, _ sentence: Sentence) -> Bool {
    var count = 0
    for other in sentence.document.tokens where other.folded == token.folded { count += 1 }
    return count > (token.isCapitalised ? 1 : Self.mostSlips)
  }

  private func isSurelyNoun(_ place: WordPlace) -> Bool {
    guard place.followsDeterminer || place.followsAdjective else { return false }
    // “das neue Schlüsel Radio”, “der Sprecher Kunze”
    guard let after = place.after else { return true }
    return !(after.isWordLike && after.isCapitalised)
  }
}
