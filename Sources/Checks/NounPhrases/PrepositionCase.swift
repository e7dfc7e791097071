import LintModel

struct PrepositionCase: SentenceCheck {
  let info = CheckInfo(
    id: "preposition-case", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .major,
    summary: Text(
      de: "Nach der Präposition steht ein falscher Kasus.",
      en: "The preposition governs another case."),
    explanation: Text(
      de: """
        „mit den Zug“, „durch dem Krieg“, „zu einen Plan“: Die Wortgruppe stimmt in sich, kann aber \
        nicht in dem Kasus stehen, den die Präposition verlangt. Geprüft werden Präpositionen, deren \
        Kasus niemand bestreitet, nicht „wegen“ oder „trotz“ mit Dativ. Gilt auch in Überschriften.
        """,
      en: """
        “mit den Zug”, “durch dem Krieg”, “zu einen Plan”: the phrase agrees in itself but cannot stand \
        in the case that the preposition governs. Read are prepositions whose case nobody disputes, not \
        “wegen” or “trotz” with the dative. Headlines included.
        """),
    messages: [
      "case": Text(
        de: "„{preposition}“ verlangt {case}; „{phrase}“ ist das nicht",
        en: "“{preposition}” governs the {case}; “{phrase}” is none"),
      "corrected": Text(
        de: "„{preposition}“ verlangt {case}: „{correction} …“ statt „{determiner} …“",
        en: "“{preposition}” governs the {case}: “{correction} …” instead of “{determiner} …”"),
      "readings": Text(
        de: "„{phrase}“ ist {readings}", en: "“{phrase}” is {readings}"),
    ],
    needs: [
      .readings, .chunks, .englishWords, .words("doubtful-nouns"), .words("bare-nouns"),
      .words("count-nouns"), .words("case-prepositions"),
    ],
    examples: [
      .bad("Er kam ⟦mit den Zug⟧ aus Kiel."),
      .bad("Sie starb ⟦durch dem Krieg⟧ und seine Folgen."),
      .bad("Das führte ⟦zu einen neuen Plan⟧ der Stadt."),
      .good("Er kam mit dem Zug aus Kiel und wegen dem Regen zu spät."),
      .good("Sie zahlen mit die höchsten Preise, von Anfang an ein Ärgernis, zu viele Leute."),
      .good(
        "Was ist er für ein Mann? Der Regierung gegenüber eine klare Haltung, meiner Meinung nach."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks where chunk.preposition != nil && !chunk.hasFusedPreposition {
      guard !chunk.agreement.isEmpty,
        chunk.agreement.isDisjoint(with: .inCases(chunk.government)),
        chunk.determiner != nil || chunk.adjectives != 0, chunk.numerals == 0
      else { continue }
      let phrase = NounPhrase(chunk, in: sentence)
      guard let preposition = phrase.preposition, phrase.clashes, phrase.isPrepositionSure else {
        continue
      }
      let correction = phrase.correctedDeterminer
      findings.add(
        correction == nil ? "case" : "corrected",
        [
          "preposition": sentence.text(preposition), "phrase": sentence.text(phrase.range),
          "determiner": phrase.determiner.map(sentence.text) ?? "", "correction": correction ?? "",
        ],
        terms: ["case": chunk.government.described, "readings": chunk.agreement.described],
        at: preposition.range.union(phrase.range), evidence: ["readings"],
        fix: correction.flatMap { form in
          phrase.determiner.map { .suggestion(.replace($0.range, with: form)) }
        })
    }
  }
}
