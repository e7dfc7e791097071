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
        die zu einem Namen gehören können („die Rote Mühle“), bleiben außer Betracht; „der \
        Südafrikanische Präsident“ ist keiner.
        """,
      en: """
        Verbs, conjunctions, prepositions and pronouns are written small inside a sentence. Forms \
        of address (“Sie”, “Ihr”), titles, headings, words after determiners (“das Wenn und Aber”) \
        and adjectives that may belong to a name (“die Rote Mühle”) are left alone; “der \
        Südafrikanische Präsident” is none.
        """),
    messages: [
      "capital": Text(
        de: "„{word}“ ist hier kein Substantiv: „{small}“",
        en: "“{word}” is no noun here: “{small}”"),
      "boundary": Text(
        de: "„{word}“ ist hier kein Substantiv: „{small}“, oder davor fehlt der Punkt",
        en: "“{word}” is no noun here: “{small}”, or the full stop before it is missing"),
    ],
    needs: [.readings, .glosses],
    examples: [
      .bad("Die Stadt ⟦Hatte⟧ damals keinen Hafen."),
      .bad("Der Wind ⟦Und⟧ der Regen nahmen zu."),
      .bad("Er plante, das Gerät neu zu ⟦Programmieren⟧."),
      .bad("Ich ⟦Wünsche⟧ Ihnen Glück, aber ich kann das nicht ⟦Verstehen⟧."),
      .bad("Dort sprach der ⟦Isländische⟧ Präsident über ⟦Die⟧ neue Regel."),
      .bad("Die Ämter ⟦Werden⟧ das prüfen, ⟦Um⟧ Zeit zu gewinnen."),
      .bad("Die Ärzte ⟦Rätseln⟧ noch; ⟦Die⟧ Ursache ist unklar."),
      .bad("Der Streit nahm ihnen die letzte Freude ⟦Weg⟧."),
      .bad("Der ⟦Isländische⟧ Präsident reist ab."),
      .good("Die Ärzte raten ab; Rätseln hilft, und der Bauer Weiß Rat."),
      .good("Er ging den Weg seines Vaters ein letztes Mal."),
      .good("Der Wind und der Regen nahmen zu."),
      .good("Haben Sie Ihre Karte dabei? Ich danke Ihnen."),
      .good("Es gibt kein Wenn und kein Aber."),
      .good("Er zog von der Neuen Welt ins Rote Haus und las Die Zeit."),
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
      guard mayBeSmall(token, in: sentence) || index == sentence.tokens.startIndex + 1 else {
        continue
      }
      let place = WordPlace(sentence, index)
      // *In*, *Am*, *Da* are parts of names.
      guard token.length >= 3 || place.before?.kind == .comma else { continue }
      guard
        SmallWordWithCapital(place).isSmall || VerbWithCapital(place).isVerb
          || AdjectiveWithCapital(place).belongsToPerson
      else { continue }
      let word = sentence.text(token)
      let small = sentence.document.lexemes.string(token.folded)
      let mayBegin = endsClause(place.before, in: sentence)
      findings.add(
        mayBegin ? "boundary" : "capital", ["word": word, "small": small], at: token.range,
        fix: mayBegin ? nil : .suggestion(.replace(token.range, with: small)))
    }
  }

  /// What `SmallWordWithCapital` wants of the form, whatever stands around it; nearly all words with
  /// a capital are nouns and names and end here.
  private func mayBeSmall(_ token: Token, in sentence: Sentence) -> Bool {
    let facts = sentence.facts(token)
    let small = sentence.foldedFacts(token).classes
    return facts.traits.contains(.isKnownInLowerCaseOnly)
      || facts.classes.contains(.nominalizedInfinitive)
      || small.contains(.definiteArticle) || small.contains(.indefiniteArticle)
      || small.contains(.adjective) || small.contains(.verb) || small.contains(.verbParticle)
  }

  /// Whether a sentence could end before the word: after a verb, a participle, an adjective.
  private func endsClause(_ token: Token?, in sentence: Sentence) -> Bool {
    guard let token, token.kind == .word else { return false }
    return sentence.readings(token).contains {
      $0.wordClass == .verb || $0.wordClass == .predicativeAdjective
    }
  }
}
