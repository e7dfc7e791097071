import LintModel

struct PrintHyphenation: SentenceCheck {
  let info = CheckInfo(
    id: "print-hyphenation", family: .spelling, category: .linguisticConventions,
    its: .typographical, severity: .minor,
    summary: Text(
      de: "Ein Wort ist noch getrennt wie am Ende einer gedruckten Zeile.",
      en: "A word is still cut as at the end of a printed line."),
    explanation: Text(
      de: """
        Aus einem gesetzten Text kommt „Regie- rung“ statt „Regierung“. Die Teile ergeben zusammen ein \
        Wort des Lexikons. Ergänzungsstriche („Ein- und Ausgang“, „Links- statt Rechtsverkehr“) \
        bleiben außer Betracht.
        """,
      en: """
        Typeset text brings “Regie- rung” for “Regierung”. Together the parts are a word of the \
        lexicon. Suspended hyphens (“Ein- und Ausgang”, “Links- statt Rechtsverkehr”) are left alone.
        """),
    messages: [
      "cut": Text(de: "getrenntes Wort: „{word}“", en: "word cut in two: “{word}”")
    ],
    needs: [.readings, .englishWords],
    examples: [
      .bad("Die ⟦Regie- rung⟧ tagte bis in die Nacht."),
      .bad("Sie ⟦verkauf- ten⟧ das alte Boot, und die ⟦Regie-rung⟧ sah zu."),
      .good("Die nicht-öffentliche Sitzung der Links-Partei begann."),
      .good("Der Ein- und Ausgang war gesperrt."),
      .good("Links- statt Rechtsverkehr gilt auf der Insel."),
      .good("Die Früh- oder Spätschicht beginnt."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.shapes.contains(.hyphenated) else { return }
    for index in sentence.tokens.indices
    where sentence.tokens[index].shape.contains(.hyphenated) && sentence.tokens[index].kind == .word
    {
      let token = sentence.tokens[index]
      guard sentence.facts(token).origin == .spellingVariant,
        let word = sentence.document.annotations.words.corrections[token.surface]?.first,
        !word.utf8.contains(UInt8(ascii: "-")), !WordPlace(sentence, index).isSheltered
      else { continue }
      findings.add(
        "cut", ["word": word], at: token.range,
        fix: .suggestion(.replace(token.range, with: word)))
    }
    for (first, second) in zip(sentence.tokens.indices, sentence.tokens.indices.dropFirst()) {
      let (left, right) = (sentence.tokens[first], sentence.tokens[second])
      guard left.shape.contains(.hyphenated), left.kind == .word, !right.isCapitalised,
        let join = sentence.document.annotations.words.joins[first]
      else { continue }
      // “Früh- bis Spätdienst”: a word that joins belongs to what follows.
      guard join.origin == .lexicon || join.germanBand > 0,
        !sentence.readings(right).contains(where: { $0.wordClass.isSmallWord })
      else { continue }
      let range = left.range.union(right.range)
      let word =
        String(sentence.text(left).dropLast()) + sentence.text(right)
      findings.add(
        "cut", ["word": word], at: range, fix: .suggestion(.replace(range, with: word)))
    }
  }
}

extension WordClass {
  /// Prepositions, conjunctions, particles.
  var isSmallWord: Bool {
    switch self {
    case .preposition, .fusedPreposition, .coordinator, .subordinator, .comparisonParticle,
      .infinitiveConjunction, .negation:
      true
    default: false
    }
  }
}
