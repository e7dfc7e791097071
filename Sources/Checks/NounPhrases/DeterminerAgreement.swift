import LintModel

struct DeterminerAgreement: SentenceCheck {
  let info = CheckInfo(
    id: "determiner-agreement", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .major,
    summary: Text(
      de: "Artikel und Substantiv passen in Genus, Numerus oder Kasus nicht zusammen.",
      en: "Article and noun do not agree in gender, number or case."),
    explanation: Text(
      de: """
        „das Regierung“, „einem Raketen“: Kein Kasus, Numerus und Genus passt zu beiden Wörtern. \
        Gemeldet wird nur, wo das Substantiv im Lexikon gut belegt und kein Name ist, und wo der \
        Artikel kein Pronomen sein kann („weil das Zeit kostet“). Gilt auch in Überschriften, \
        Bildunterschriften und Listen; Titel von Werken bleiben, wie sie sind.
        """,
      en: """
        “das Regierung”, “einem Raketen”: no case, number and gender fits both words. Reported only \
        where the noun is well attested and no name, and where the article cannot be a pronoun (“weil \
        das Zeit kostet”). Headlines, captions and lists included; titles of works are left alone.
        """),
    messages: [
      "clash": Text(
        de: "„{determiner}“ passt nicht zu „{noun}“", en: "“{determiner}” does not go with “{noun}”"
      ),
      "corrected": Text(
        de: "„{determiner}“ passt nicht zu „{noun}“; richtig wäre „{correction}“",
        en: "“{determiner}” does not go with “{noun}”; right would be “{correction}”"),
      "readings": Text(
        de: "„{determiner}“ ist {determinerReadings}; „{noun}“ ist {nounReadings}",
        en: "“{determiner}” is {determinerReadings}; “{noun}” is {nounReadings}"),
    ],
    needs: [
      .readings, .chunks, .englishWords, .words("doubtful-nouns"), .words("bare-nouns"),
      .words("count-nouns"),
    ],
    examples: [
      .bad("⟦Das Regierung⟧ tagte lange."),
      .bad("Er kaufte ⟦eine neue Mantel⟧ für den Winter."),
      .bad("Sie wohnt ⟦im alten Stadt⟧ am Fluss."),
      .bad("Er sprach mit ⟦einem Frauen⟧ auf der Straße."),
      .good("Die Regierung tagte, weil das Zeit kostet, und am meisten Geld fehlt."),
      .good("Die Krise, der Politiker nicht gewachsen waren, dauerte den Sommer über."),
      .good("Sie las „Die Zeit“ und Artikel über die Ende Mai gewählte Kanzlerin."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks
    where chunk.determinerAgreement.isDisjoint(with: chunk.nounAgreement) {
      let phrase = NounPhrase(chunk, in: sentence)
      guard let determiner = phrase.determiner, phrase.clashes, !phrase.isGenitiveClash,
        !phrase.isWeakClash,
        // *den Tech-Brothers*: the parts may be of any language.
        chunk.numerals == 0, !phrase.noun.shape.contains(.hyphenated)
      else { continue }
      let correction = phrase.correctedDeterminer
      findings.add(
        correction == nil ? "clash" : "corrected",
        [
          "determiner": sentence.text(determiner), "noun": sentence.text(phrase.noun),
          "correction": correction ?? "",
        ],
        terms: [
          "determinerReadings": chunk.determinerAgreement.described,
          "nounReadings": chunk.nounAgreement.described,
        ],
        at: phrase.range, evidence: ["readings"],
        fix: correction.map { .suggestion(.replace(determiner.range, with: $0)) })
    }
  }
}
