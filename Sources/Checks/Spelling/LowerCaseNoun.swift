import LintModel

struct LowerCaseNoun: SentenceCheck {
  let info = CheckInfo(
    id: "lower-case-noun", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Ein Substantiv ist kleingeschrieben.", en: "A noun is written without its capital."),
    explanation: Text(
      de: """
        Das Wort gibt es nur als Substantiv: „die serie“. Ist es klein auch ein Verb, zählt es nur, \
        wo ein Begleiter zeigt, dass es hier Substantiv ist: „beim schreiben“.
        """,
      en: """
        The word exists as a noun only: “die serie”. Where its small spelling is a verb too, it \
        counts only if a determiner shows that it is a noun here: “beim schreiben”.
        """),
    messages: [
      "small": Text(
        de: "das Substantiv „{noun}“ ist kleingeschrieben",
        en: "the noun “{noun}” is written without its capital")
    ],
    needs: [.readings, .glosses, .englishWords, .speller],
    examples: [
      .bad("Wir warten auf die ⟦fähre⟧ nach Norden."),
      .bad("Der Hund lag unter einem ⟦küchentisch⟧."),
      .bad("Beim ⟦schreiben⟧ hört sie Musik, und er sucht eine ⟦6-kant-Schraube⟧."),
      .bad("Am Abend spielt der ⟦fc⟧ Bayern in Kiel."),
      .good("Wir warten auf die Fähre nach Norden."),
      .good("Abends sangen sie a cappella."),
      .good("Das habe ich beim schreibenden Volk bemerkt."),
      .good("Per saldo bleibt erstmal nix übrig."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    var previous: Int?
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      guard token.kind == .word, !token.isCapitalised, token.length >= 2,
        token.shape.isDisjoint(with: [.hasDigit, .innerCapital, .decorated, .split])
          || token.shape.contains(.hyphenated)
      else { continue }
      let facts = sentence.facts(token)
      // What is no noun with a capital can only be an infinitive made one.
      guard facts.origin != .notAsked,
        facts.traits.contains(.isNounWithCapital)
          ? mayBeNoun(facts) || token.shape.contains(.hyphenated) || previous == index - 2
          : facts.isKnown && sentence.isInfinitiveOnly(token)
      else { continue }
      let place = NounWithoutCapital(sentence, index)
      guard place.isNoun || previous == index - 2 && place.isCoordinatedNoun else { continue }
      previous = index
      let noun =
        sentence.document.annotations.words.corrections[token.surface]?.first
        ?? sentence.text(token).capitalisedGerman
      findings.add(
        "small", ["noun": noun], at: token.range,
        fix: .suggestion(.replace(token.range, with: noun)))
    }
  }

  /// A small word that the lexicon has is none, unless it can be a verb only: *sein*, *große*.
  private func mayBeNoun(_ facts: WordFacts) -> Bool {
    facts.origin != .lexicon && facts.origin != .speller || facts.classes.isOnly(.verb)
  }
}

extension Sentence {
  /// Whether a form is an infinitive, perhaps another form of verbs besides, and nothing else.
  func isInfinitiveOnly(_ token: Token) -> Bool {
    facts(token).classes.isOnly(.verb)
      && readings(token).allSatisfy { $0.verbForms.contains(.infinitive) }
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedGerman: String { prefix(1).uppercased() + dropFirst() }
}
