import LintModel

struct CapitalInside: SentenceCheck {
  let info = CheckInfo(
    id: "capital-inside", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Ein Wort ist im Satz großgeschrieben, obwohl es kein Substantiv ist.",
      en: "A word inside a sentence has a capital though it is no noun."),
    explanation: Text(
      de: """
        Verben, Konjunktionen, Präpositionen und Pronomen stehen im Satz klein. Anreden („Sie“, \
        „Ihr“), Titel, Überschriften, Wörter nach Begleitern („das Wenn und Aber“) und Adjektive, \
        die zu einem Namen gehören können („die Rote Mühle“), bleiben außer Betracht.
        """,
      en: """
        Verbs, conjunctions, prepositions and pronouns are written small inside a sentence. Forms \
        of address (“Sie”, “Ihr”), titles, headings, words after determiners (“das Wenn und Aber”) \
        and adjectives that may belong to a name (“die Rote Mühle”) are left alone.
        """),
    messages: [
      "capital": Text(
        de: "„{word}“ ist hier kein Substantiv: „{small}“",
        en: "“{word}” is no noun here: “{small}”"),
      "boundary": Text(
        de: "„{word}“ ist hier kein Substantiv: „{small}“, oder davor fehlt der Punkt",
        en: "“{word}” is no noun here: “{small}”, or the full stop before it is missing"),
    ],
    needs: [.readings],
    examples: [
      .bad("Die Stadt ⟦Hatte⟧ damals keinen Hafen."),
      .bad("Der Wind ⟦Und⟧ der Regen nahmen zu."),
      .bad("Er plante, das Gerät neu zu ⟦Programmieren⟧."),
      .bad("Die Ämter ⟦Werden⟧ das prüfen, ⟦Um⟧ Zeit zu gewinnen."),
      .good("Der Wind und der Regen nahmen zu."),
      .good("Haben Sie Ihre Karte dabei? Ich danke Ihnen."),
      .good("Es gibt kein Wenn und kein Aber."),
      .good("Ein Film heißt „Und keiner weint“."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for index in sentence.tokens.indices.dropFirst() {
      let token = sentence.tokens[index]
      guard token.kind == .word, token.isCapitalised, token.hasSpaceBefore, token.length >= 2,
        token.shape.isDisjoint(with: [
          .hasDigit, .innerCapital, .allCapitals, .hyphenated, .decorated,
        ])
      else { continue }
      let place = WordPlace(sentence, index)
      // *In*, *Am*, *Da* are parts of names.
      guard token.length >= 3 || place.before?.kind == .comma else { continue }
      guard
        isSurelySmall(place) || isInfinitiveAfterZu(place) || isArticle(place)
          || isAdjective(place)
      else { continue }
      let word = sentence.text(token)
      let small = sentence.document.lexemes.string(token.folded)
      let mayBegin = endsClause(place.before, in: sentence)
      findings.add(
        mayBegin ? "boundary" : "capital", ["word": word, "small": small], at: token.range,
        fix: mayBegin ? nil : .suggestion(.replace(token.range, with: small)))
    }
  }

  /// Whether a sentence could end before the word: after a verb, a participle, an adjective.
  private func endsClause(_ token: Token?, in sentence: Sentence) -> Bool {
    guard let token, token.kind == .word else { return false }
    return sentence.readings(token).contains {
      $0.wordClass == .verb || $0.wordClass == .predicativeAdjective
    }
  }

  /// *ob es Die neue Regel ist*: before a small adjective, since titles write that with a capital.
  private func isArticle(_ place: WordPlace) -> Bool {
    let sentence = place.sentence
    guard let before = place.before, before.kind == .word, !before.isCapitalised,
      let after = place.after, after.kind == .word, !after.isCapitalised, !place.isInTitle,
      sentence.foldedReadings(place.token).contains(where: {
        $0.wordClass == .definiteArticle || $0.wordClass == .indefiniteArticle
      })
    else { return false }
    let readings = sentence.readings(after)
    return readings.contains { $0.wordClass == .adjective }
      && !readings.contains { $0.wordClass == .verb }
  }

  /// *der Südafrikanische Präsident*, *des Verstorbenen früheren Ministers*: no name has these.
  private func isAdjective(_ place: WordPlace) -> Bool {
    let sentence = place.sentence
    guard let before = place.before, before.kind == .word, !before.isCapitalised,
      !place.isInTitle, let after = place.after, after.kind == .word,
      sentence.foldedReadings(place.token).contains(where: { $0.wordClass == .adjective }),
      !sentence.readings(place.token).contains(where: {
        $0.wordClass == .noun || $0.wordClass == .properNoun
      })
    else { return false }
    if after.isCapitalised {
      let form = sentence.document.lexemes.utf8(place.token.folded)
      return sentence.language.words("common-heads").contains(after.folded)
        && ["ische", "ischen", "ischer", "isches", "ischem"].contains {
          form.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }
    guard let noun = sentence.token(at: place.index + 2), noun.kind == .word, noun.isCapitalised,
      sentence.readings(noun).contains(where: { $0.wordClass == .noun })
    else { return false }
    let readings = sentence.readings(after)
    return !readings.isEmpty && readings.allSatisfy { $0.wordClass == .adjective }
      // *im Einzelnen ausgearbeitet*, *des Weiteren* are phrases.
      && sentence.foldedReadings(before).contains { $0.wordClass == .definiteArticle }
      && !sentence.foldedReadings(before).contains { $0.wordClass == .fusedPreposition }
  }

  private func isSurelySmall(_ place: WordPlace) -> Bool {
    let sentence = place.sentence
    guard place.facts.traits.contains(.isKnownInLowerCaseOnly) || isAuxiliaryMadeNoun(place),
      let before = place.before, before.kind == .word || isInsideClause(place), !place.isInTitle,
      !place.followsDeterminer, !place.followsAdjective, !isInPair(place), !isFormOfAddress(place),
      !sentence.foldedReadings(before).contains(where: { $0.wordClass == .preposition }),
      sentence.block.kind == .paragraph
    else { return false }
    // English titles and names are full of *In*, *War* and *Will*; these need German around them.
    let isEnglish =
      place.facts.englishBand >= Self.englishBand
      && Int(place.facts.englishBand) + Self.leadOfGerman >= Int(place.facts.germanBand)
    guard !before.isCapitalised || isNoun(before, place) && !isEnglish && isNoSurname(place) else {
      return false
    }
    if let after = place.after, after.kind == .word, after.isCapitalised {
      guard isNoun(after, place), !isEnglish else { return false }
    }
    let readings = sentence.foldedReadings(place.token)
    return !readings.isEmpty && readings.allSatisfy { isSmallClass($0, place) }
  }

  /// Zipf × 10: once in a hundred thousand words of English.
  private static let englishBand = 40
  /// Zipf × 10: *um* is thirty times as frequent in German.
  private static let leadOfGerman = 15
  /// Zipf × 10: once in ten thousand words of German; rarer verbs are surnames too (*Bell*).
  private static let frequentVerb = 50

  /// *Die Ämter Werden das prüfen*: only philosophers speak of “das Werden”, and with a determiner.
  private func isAuxiliaryMadeNoun(_ place: WordPlace) -> Bool {
    let readings = place.sentence.readings(place.token)
    return !readings.isEmpty && readings.allSatisfy { $0.wordClass == .nominalizedInfinitive }
      && place.sentence.foldedReadings(place.token).contains { $0.traits.contains(.isAuxiliary) }
  }

  /// After a comma, unless a quotation begins or a list of titles goes on.
  private func isInsideClause(_ place: WordPlace) -> Bool {
    guard let comma = place.before, comma.kind == .comma,
      let word = place.sentence.token(before: place.index - 1)
    else { return false }
    return word.kind == .word && !word.isCapitalised || word.kind == .closingBracket
  }

  /// *das Für und Wider*, *kein Wenn und Aber*.
  private func isInPair(_ place: WordPlace) -> Bool {
    let sentence = place.sentence
    for (coordinator, other) in [(-1, -2), (1, 2)] {
      guard let joint = sentence.token(at: place.index + coordinator), joint.kind == .word,
        let word = sentence.token(at: place.index + other), word.isCapitalised,
        sentence.foldedReadings(joint).contains(where: { $0.wordClass == .coordinator })
      else { continue }
      return true
    }
    return false
  }

  /// *Ihrerseits*, *Ihretwegen*.
  private func isFormOfAddress(_ place: WordPlace) -> Bool {
    place.sentence.document.lexemes.utf8(place.token.folded).starts(with: "ihr".utf8)
  }

  /// *Stephan Weil*, *Jack Welch*: after a capital only words that nobody is called.
  private func isNoSurname(_ place: WordPlace) -> Bool {
    place.sentence.foldedReadings(place.token).allSatisfy {
      switch $0.wordClass {
      case .coordinator, .preposition, .fusedPreposition, .postposition, .verbParticle, .adverb,
        .negation, .infinitiveConjunction:
        true
      default: $0.traits.contains(.isAuxiliary)
      }
    }
  }

  private func isNoun(_ token: Token, _ place: WordPlace) -> Bool {
    place.sentence.readings(token).contains { $0.wordClass == .noun }
      && !place.sentence.readings(token).contains { $0.wordClass == .properNoun }
  }

  private func isSmallClass(_ reading: Reading, _ place: WordPlace) -> Bool {
    switch reading.wordClass {
    case .verb:
      // An infinitive or participle may be made a noun by whoever writes: “durch Nachdenken”.
      reading.verbForms.isFinite && place.facts.germanBand >= Self.frequentVerb
        && (reading.traits.contains(.isAuxiliary)
          || reading.verbForms.isDisjoint(with: [.infinitive, .participle2, .participle1]))
    case .coordinator, .subordinator, .negation, .preposition, .fusedPreposition,
      .comparisonParticle, .infinitiveConjunction, .relativeOrInterrogative, .interrogativeAdverb,
      .adverb, .particle, .postposition, .verbParticle:
      true
    default: false
    }
  }

  /// *zu Programmieren*; what is a noun of its own may follow: *zu Essen und Trinken*.
  private func isInfinitiveAfterZu(_ place: WordPlace) -> Bool {
    let sentence = place.sentence
    guard let before = place.before, before.kind == .word,
      sentence.document.lexemes.string(before.surface) == "zu"
    else { return false }
    let readings = sentence.readings(place.token)
    guard !readings.isEmpty, readings.allSatisfy({ $0.wordClass == .nominalizedInfinitive }),
      sentence.foldedReadings(place.token).contains(where: { $0.verbForms.contains(.infinitive) })
    else { return false }
    guard let after = place.after else { return true }
    return after.kind == .comma || after.kind == .stop
  }
}
