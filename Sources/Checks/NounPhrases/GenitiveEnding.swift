import LintModel

struct GenitiveEnding: SentenceCheck {
  let info = CheckInfo(
    id: "genitive-ending", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .minor,
    summary: Text(
      de: "Einem Substantiv im Genitiv fehlt die Endung.",
      en: "A noun in the genitive lacks its ending."),
    explanation: Text(
      de: """
        „des Ministerium“, „eines Vertrag“: Maskulina und Neutra haben im Genitiv -s oder -es. Namen, \
        Monate und Fremdwörter („des Brexit“) stehen auch ohne Endung und werden nicht gemeldet.
        """,
      en: """
        “des Ministerium”, “eines Vertrag”: masculine and neuter nouns have -s or -es in the genitive. \
        Names, months and loan words (“des Brexit”) may stand without and are not reported.
        """),
    messages: [
      "ending": Text(
        de: "nach „{determiner}“ steht „{noun}“ im Genitiv, mit der Endung -s oder -es",
        en: "after “{determiner}” “{noun}” is in the genitive, with the ending -s or -es")
    ],
    needs: [
      .readings, .chunks, .englishWords, .words("doubtful-nouns"), .words("bare-nouns"),
      .words("count-nouns"),
      .words("months"),
      .words("genitives-without-ending"),
    ],
    examples: [
      .bad("Die Sprecherin ⟦des Ministerium⟧ schwieg."),
      .bad("Die Folgen ⟦eines langen Krieg⟧ sind schwer."),
      .good("Die Sprecherin des Ministeriums nannte die Folgen des Brexit."),
      .good("Anfang des Januar begann der Bau des Minister Koch genannten Hauses."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks where chunk.determinerAgreement.isSubset(of: Self.genitive) {
      guard chunk.nounAgreement.isDisjoint(with: .genitive),
        !chunk.nounAgreement.isDisjoint(with: Self.others)
      else { continue }
      let phrase = NounPhrase(chunk, in: sentence)
      guard let determiner = phrase.determiner, phrase.clashes, phrase.isNative,
        chunk.numerals == 0
      else { continue }
      findings.add(
        "ending", ["determiner": sentence.text(determiner), "noun": sentence.text(phrase.noun)],
        at: phrase.range)
    }
  }

  private static let genitive = Agreement.genitive.intersection(.singular)
    .intersection([.masculine, .neuter])
  private static let others = genitive.inAllCases.subtracting(.genitive)
}

extension NounPhrase {
  /// Zipf × 10: half as frequent in English as in German.
  private static let half: UInt8 = 3

  /// No month, title before a name, name of a style or loan, which may stand without ending.
  fileprivate var isNative: Bool {
    let facts = sentence.facts(noun)
    let word = sentence.text(noun)
    return !(facts.traits.contains(.isEnglish) && facts.englishBand + Self.half >= facts.germanBand)
      && !facts.traits.contains(.isEnglishName)
      && !sentence.language.words("months").contains(noun.folded)
      && !sentence.language.words("genitives-without-ending").contains(noun.folded)
      // *des Absatz 9*, *des Minister Koch*: what follows names it.
      && after?.isCapitalised != true && after?.kind != .number
      // *des Index*, *des Kollaps*; *des Sturm und Drang*; hyphens join names.
      && !noun.shape.contains(.hyphenated) && !["s", "x", "ß"].contains { word.hasSuffix($0) }
      && (after.map { sentence.text($0) } != "und")
  }
}
