import LintModel

struct SuperlativeAfterEin: SentenceCheck {
  let info = CheckInfo(
    id: "superlative-after-ein", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .minor,
    summary: Text(
      de: "Ein Superlativ steht nach „ein“.", en: "A superlative stands after “ein”."),
    explanation: Text(
      de: """
        „einem besten russischen Beamten“: Ein Superlativ meint nur einen und verlangt den bestimmten \
        Artikel; gemeint ist oft „einem der besten“ oder „einem hohen“. „ein jüngster Bericht“, „ein \
        letzter Versuch“ und Zusammensetzungen („bestmöglich“) werden nicht gemeldet.
        """,
      en: """
        “einem besten russischen Beamten”: a superlative means only one and asks for the definite \
        article; “einem der besten” or “einem hohen” may be meant. “ein jüngster Bericht”, “ein letzter \
        Versuch” and compounds are not reported.
        """),
    messages: [
      "superlative": Text(
        de: "nach „{article}“ steht kein Superlativ; vielleicht „{article} der {adjective}“",
        en: "“{article}” takes no superlative; perhaps “{article} der {adjective}”")
    ],
    needs: [.readings, .chunks, .words("superlatives-after-ein")],
    examples: [
      .bad("Er sprach mit ⟦einem besten⟧ russischen Beamten im Amt."),
      .bad("Das ist ⟦eine größte⟧ Stadt im Land."),
      .good("Das ist eine der größten Städte, ein letzter Versuch, ein jüngster Bericht."),
      .good("Sie lebte mit einem ältesten Sohn und in bester Lage."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks where chunk.adjectives != 0 && chunk.declension == .mixed {
      let phrase = NounPhrase(chunk, in: sentence)
      guard let determiner = phrase.determiner,
        sentence.foldedFacts(determiner).classes.contains(.indefiniteArticle),
        let adjective = phrase.adjectives.first, !adjective.isCapitalised,
        let reading = sentence.foldedReadings(adjective).first(where: {
          $0.wordClass == .adjective && $0.traits.contains(.isSuperlative)
        }), !chunk.agreement.isEmpty,
        chunk.determiner.map({ sentence.tokens[$0 + 1].start == adjective.start }) == true,
        !sentence.language.words("superlatives-after-ein").contains(reading.lemma)
      else { continue }
      findings.add(
        "superlative",
        ["article": sentence.text(determiner), "adjective": sentence.text(adjective)],
        at: determiner.range.union(adjective.range))
    }
  }
}
