import LintModel

struct OneOfMany: SentenceCheck {
  let info = CheckInfo(
    id: "one-of-many", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .minor,
    summary: Text(
      de: "„einer der …“ hat ein anderes Genus als das Substantiv.",
      en: "“einer der …” has another gender than the noun."),
    explanation: Text(
      de: """
        „eine der ersten Produzenten“, „einer der Länder“: Das Pronomen nennt einen aus der Gruppe und \
        hat das Genus ihres Substantivs: „einer der Produzenten“, „eines der Länder“.
        """,
      en: """
        “eine der ersten Produzenten”, “einer der Länder”: the pronoun means one of the group and has \
        the gender of its noun: “einer der Produzenten”, “eines der Länder”.
        """),
    messages: [
      "gender": Text(
        de: "„{noun}“ ist {nounGender}: „{correction} {phrase}“ statt „{pronoun} {phrase}“",
        en: "“{noun}” is {nounGender}: “{correction} {phrase}” instead of “{pronoun} {phrase}”")
    ],
    needs: [.readings, .chunks, .englishWords, .words("doubtful-nouns"), .words("bare-nouns")],
    examples: [
      .bad("Das Land war ⟦eine der ersten Produzenten⟧ von Wein."),
      .bad("Bonn ist ⟦einer der alten Zentren⟧ am Rhein, sagt sie."),
      .bad("Es war ⟦einer der schönsten Häuser⟧ im Ort."),
      .good("Es war eines der schönsten Häuser und einer der ersten Produzenten."),
      .good("Sie kam mit einer der Frauen; eine der Abgeordneten schwieg."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks {
      // *eine der Menschen* may speak of another noun.
      guard let determiner = chunk.determiner, chunk.preposition == nil, chunk.adjectives != 0,
        let pronoun = sentence.token(before: determiner), pronoun.kind == .word,
        pronoun.length >= 4, pronoun.length <= 5,
        sentence.foldedFacts(pronoun).classes.contains(.indefiniteArticle)
      else { continue }
      let phrase = NounPhrase(chunk, in: sentence)
      let plural = chunk.agreement.intersection(Self.genitivePlural)
      guard !plural.isEmpty, chunk.agreement.isSubset(of: .plural), phrase.isNounSure,
        let form = Form(phrase.folded(pronoun)),
        Self.genitivePlural.intersection(form.genders).isDisjoint(with: plural)
      else { continue }
      let correction = form.correction(for: plural)
      let text = sentence.text(pronoun)
      let right = pronoun.isCapitalised ? correction?.capitalizingFirst : correction
      findings.add(
        "gender",
        [
          "noun": sentence.text(phrase.noun), "pronoun": text, "correction": right ?? "…",
          "phrase": sentence.text(phrase.range),
        ],
        terms: ["nounGender": plural.inAllCases.singularGenders.described],
        at: pronoun.range.union(phrase.range),
        fix: right.map { .suggestion(.replace(pronoun.range, with: $0)) })
    }
  }

  private static let genitivePlural = Agreement.genitive.intersection(.plural)

  /// A form of the pronoun *einer*.
  private struct Form {
    let genders: Agreement
    private let cases: CaseSet

    init?(_ form: String) {
      switch form {
      case "eine": (genders, cases) = (.feminine, [.nominative, .accusative])
      case "einer": (genders, cases) = ([.masculine, .feminine], [.nominative])
      case "eines": (genders, cases) = ([.masculine, .neuter], [.nominative, .accusative])
      case "einem": (genders, cases) = ([.masculine, .neuter], [.dative])
      case "einen": (genders, cases) = (.masculine, [.accusative])
      default: return nil
      }
    }

    /// Where the noun has one gender, and the case leaves no choice.
    func correction(for plural: Agreement) -> String? {
      if plural.isSubset(of: .feminine) { return cases == .dative ? "einer" : "eine" }
      if plural.isSubset(of: .neuter) { return cases == .dative ? "einem" : "eines" }
      guard plural.isSubset(of: .masculine) else { return nil }
      return cases == .dative ? "einem" : nil
    }
  }
}

extension Agreement {
  /// The genders that occur, as if in the singular.
  fileprivate var singularGenders: Agreement {
    [Agreement.masculine, .feminine, .neuter].reduce(into: Agreement()) { result, gender in
      if !isDisjoint(with: gender) { result.formUnion(gender.intersection(.singular)) }
    }
  }
}
