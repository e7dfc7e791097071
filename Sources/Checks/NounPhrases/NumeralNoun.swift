import LintModel

struct NumeralNoun: SentenceCheck {
  let info = CheckInfo(
    id: "numeral-noun", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .major,
    summary: Text(
      de: "Nach einer Zahl oder „mehrere“ steht der Singular.",
      en: "A number or “mehrere” is followed by a singular."),
    explanation: Text(
      de: """
        „zwei Soldat“, „mehrere Land“: Nach Zahlen ab zwei, „mehrere“, „viele“ und „einige“ steht ein \
        zählbares Substantiv im Plural. Maße („drei Prozent“, „zehn Mann“) und Stoffe bleiben im \
        Singular und werden nicht gemeldet, ebenso Zahlen, die etwas benennen („Artikel 5“).
        """,
      en: """
        “zwei Soldat”, “mehrere Land”: after numbers from two on, “mehrere”, “viele” and “einige” a noun \
        that can be counted is plural. Measures (“drei Prozent”, “zehn Mann”) and substances stay \
        singular and are not reported, nor are numbers that name something (“Artikel 5”).
        """),
    messages: [
      "singular": Text(
        de: "nach „{number}“ stünde der Plural; „{noun}“ ist Singular",
        en: "“{number}” asks for a plural; “{noun}” is singular")
    ],
    needs: [
      .readings, .chunks, .englishWords, .words("doubtful-nouns"), .words("bare-nouns"),
      .words("count-nouns"), .words("measures"),
      .words("case-prepositions"),
    ],
    examples: [
      .bad("Im Hof standen ⟦zwei Soldat⟧ und warteten."),
      .bad("Der Sturm traf ⟦drei kleine Stadt⟧ am Meer."),
      .bad("In ⟦mehreren Land⟧ fiel der Strom aus."),
      .good("Im Hof standen zwei Soldaten, zehn Mann fehlten, drei Prozent mehr."),
      .good("Weil viele Geld brauchen, kostet Band 3 heute zwei Euro."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks
    where chunk.nounAgreement.isDisjoint(with: .plural) && !chunk.nounAgreement.isEmpty {
      let phrase = NounPhrase(chunk, in: sentence)
      guard let number = phrase.pluralNumber, phrase.isNounSure, !phrase.mayBePluralInS,
        phrase.isCountable
      else {
        continue
      }
      findings.add(
        "singular", ["number": sentence.text(number), "noun": sentence.text(phrase.noun)],
        at: number.range.union(phrase.noun.range))
    }
  }
}

extension NounPhrase {
  /// A number word from two on or *mehrere* that belongs to the noun.
  fileprivate var pluralNumber: Token? {
    for index in chunk.tokens
    where chunk.numerals != 0 && chunk.numerals >> UInt32(index - chunk.tokens.lowerBound) & 1 != 0
    {
      let token = sentence.tokens[index]
      if token.kind == .word, !token.isCapitalised || token.start == sentence.tokens.first?.start,
        sentence.foldedReadings(token).contains(where: {
          $0.wordClass == .numeral && $0.agreement.isSubset(of: .plural)
        }), folded(token) != "null"
      {
        return isAlone(index) ? nil : token
      }
    }
    guard let determiner, chunk.declension == .any,
      chunk.determinerAgreement.isDisjoint(with: chunk.nounAgreement),
      isMany(folded(determiner))
    else { return nil }
    return needsDeterminer || chunk.preposition != nil && chunk.adjectives == 0 ? determiner : nil
  }

  /// *mehrere*, *einigen*, *viele*: plurals, or of a feminine.
  private func isMany(_ form: String) -> Bool {
    ["mehrere", "einige", "viele", "wenige", "etliche"].contains {
      form.hasPrefix($0) && (form.count == $0.count || form.hasSuffix("n"))
    }
  }

  /// *die zwei Geld gaben*: directly before the noun and not after a preposition, a number may be a
  /// pronoun, unless an article stands before it.
  private func isAlone(_ index: Int) -> Bool {
    chunk.tokens.count == 2 && chunk.preposition == nil && !needsDeterminer
      // *zwei Soldat*: the nominative of a weak noun is no object.
      && !chunk.nounAgreement.isSubset(of: .nominative)
  }

  /// Not *zwei Bier*, *drei Kaffee*, *vier Uhr*, nor *sieben Zwerglein*, whose plural is the same.
  fileprivate var isCountable: Bool {
    !sentence.language.words("measures").contains(noun.folded)
      && !sentence.language.words("bare-nouns").contains(noun.folded)
      && !sentence.text(noun).hasSuffix("lein") && !sentence.text(noun).hasSuffix("chen")
  }
}
