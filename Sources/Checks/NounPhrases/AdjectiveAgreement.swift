import LintModel

struct AdjectiveAgreement: SentenceCheck {
  let info = CheckInfo(
    id: "adjective-agreement", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .major,
    summary: Text(
      de: "Die Endung eines Adjektivs passt nicht zu Artikel und Substantiv.",
      en: "The ending of an adjective does not agree with article and noun."),
    explanation: Text(
      de: """
        „eine wohltätigen Stiftung“, „der neuer Wagen“, „in alten Stadt“: Nach diesem Artikel, \
        oder ohne ihn, hat das Adjektiv eine andere Endung. Ohne Artikel wird nur nach einer \
        Präposition und am Satzanfang geprüft, denn sonst kann der Artikel weit vorn stehen („die von \
        ihm erdachten Pläne“). Gilt auch in Überschriften und Listen, nicht in Titeln von Werken.
        """,
      en: """
        “eine wohltätigen Stiftung”, “der neuer Wagen”, “in alten Stadt”: after this article, or \
        without one, the adjective has another ending. Without an article only phrases after a \
        preposition and at the beginning of a sentence are read: elsewhere the article may stand far in \
        front. Headlines and lists included, titles of works are not.
        """),
    messages: [
      "ending": Text(
        de: "die Endung von „{adjective}“ passt nicht zu „{rest}“",
        en: "the ending of “{adjective}” does not go with “{rest}”"),
      "corrected": Text(
        de: "die Endung von „{adjective}“ passt nicht zu „{rest}“; richtig wäre „{correction}“",
        en: "the ending of “{adjective}” does not go with “{rest}”; right would be “{correction}”"),
      "readings": Text(
        de: "„{rest}“ ist {restReadings}; mit dieser Endung stünde hier {adjectiveReadings}",
        en: "“{rest}” is {restReadings}; with this ending one would expect {adjectiveReadings}"),
    ],
    needs: [
      .readings, .chunks, .englishWords, .words("doubtful-nouns"), .words("bare-nouns"),
      .words("count-nouns"), .words("case-prepositions"),
    ],
    examples: [
      .bad("Sie gründete ⟦eine wohltätigen Stiftung⟧ in Bonn."),
      .bad("⟦Der neuer Wagen⟧ stand im Hof."),
      .bad("Er wohnte in ⟦alten Stadt⟧ am Fluss."),
      .bad("Es ging um ⟦ein anderen Land⟧ im Süden."),
      .good("Mit großem persönlichen Einsatz half sie den am meisten betroffenen Leuten."),
      .good("Die von ihm erdachten Pläne und die früher oft verwendeten Wege sind alt."),
      .good("Das Gewicht der Tiere übertrifft das anderer Arten und das seltener Vögel."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks where chunk.adjectives != 0 && chunk.agreement.isEmpty {
      let phrase = NounPhrase(chunk, in: sentence)
      guard !chunk.determinerAgreement.isDisjoint(with: chunk.nounAgreement), phrase.clashes,
        chunk.numerals == 0, phrase.isWhole, !phrase.hasAdverbAfterAdjective,
        !phrase.isCoordinatedInside,
        // *ein paar kleine Fehler*
        chunk.determiner == nil || chunk.determinerAgreement != .all,
        let adjective = phrase.adjectives.first
      else { continue }
      let correction = phrase.correctedAdjective
      let rest = [phrase.determiner, phrase.noun].compactMap { $0.map(sentence.text) }
        .joined(separator: " … ")
      findings.add(
        correction == nil ? "ending" : "corrected",
        [
          "adjective": phrase.adjectives.map(sentence.text).joined(separator: " "), "rest": rest,
          "correction": correction ?? "",
        ],
        terms: [
          "restReadings": chunk.determinerAgreement.intersection(chunk.nounAgreement).described,
          "adjectiveReadings": chunk.adjectiveAgreement.described,
        ],
        at: phrase.range, evidence: chunk.adjectiveAgreement.isEmpty ? [] : ["readings"],
        fix: correction.map { .suggestion(.replace(adjective.range, with: $0)) })
    }
  }
}
