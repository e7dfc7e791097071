import LintModel

/// The forms of one determiner, *der, die, das, den, dem, des*, with what each allows.
struct DeterminerForms {
  struct Form {
    let text: String
    let agreement: Agreement
  }

  let all: [Form]

  /// - Parameter form: in small letters; `nil` for words that are not in these paradigms.
  init?(of form: String) {
    if let fused = Self.fused(form) {
      all = fused
      return
    }
    if Self.article.contains(where: { $0.text == form }) {
      all = Self.article
      return
    }
    for stem in Self.stemsLikeEin where Self.has(form, stem: stem, Self.endingsOfEin) {
      all = Self.forms(stem, Self.endingsOfEin)
      return
    }
    for stem in Self.stemsLikeDieser where Self.has(form, stem: stem, Self.endingsOfDieser) {
      all = Self.forms(stem, Self.endingsOfDieser)
      return
    }
    return nil
  }

  private static func has(_ form: String, stem: String, _ endings: [Form]) -> Bool {
    form.hasPrefix(stem) && endings.contains { stem + $0.text == form }
  }

  private static func forms(_ stem: String, _ endings: [Form]) -> [Form] {
    let isSingularOnly = stem == "ein" || stem == "jed"
    return endings.map {
      Form(
        text: stem + $0.text,
        agreement: isSingularOnly ? $0.agreement.intersection(.singular) : $0.agreement)
    }
  }

  private static let stemsLikeEin = [
    "kein", "mein", "dein", "sein", "ihr", "unser", "ein",
  ]
  private static let stemsLikeDieser = ["dies", "jen", "jed"]

  private static let article: [Form] = [
    Form(text: "der", agreement: AdjectiveEnding.er.strong),
    Form(text: "die", agreement: AdjectiveEnding.e.strong),
    Form(text: "das", agreement: AdjectiveEnding.es.strong),
    Form(text: "den", agreement: AdjectiveEnding.en.strong.subtracting(.genitive)),
    Form(text: "dem", agreement: AdjectiveEnding.em.strong),
    Form(text: "des", agreement: genitive),
  ]

  private static let endingsOfDieser: [Form] = [
    Form(text: "er", agreement: AdjectiveEnding.er.strong),
    Form(text: "e", agreement: AdjectiveEnding.e.strong),
    Form(text: "es", agreement: AdjectiveEnding.es.strong.union(genitive)),
    Form(text: "en", agreement: AdjectiveEnding.en.strong.subtracting(.genitive)),
    Form(text: "em", agreement: AdjectiveEnding.em.strong),
  ]

  private static let endingsOfEin: [Form] = [
    Form(
      text: "",
      agreement: AdjectiveEnding.es.strong
        .union(Agreement.nominative.intersection(.masculine).intersection(.singular))),
    Form(text: "e", agreement: AdjectiveEnding.e.strong),
    Form(
      text: "er",
      agreement: AdjectiveEnding.er.strong.subtracting(.nominative)),
    Form(text: "en", agreement: AdjectiveEnding.en.strong.subtracting(.genitive)),
    Form(text: "em", agreement: AdjectiveEnding.em.strong),
    Form(text: "es", agreement: genitive),
  ]

  private static let genitive = Agreement.genitive.intersection(.singular)
    .intersection([.masculine, .neuter])

  /// *im* as *in der* before a feminine.
  private static func fused(_ form: String) -> [Form]? {
    let dative = Agreement.dative
    let masculine = AdjectiveEnding.em.strong
    let feminine = dative.intersection(.singular).intersection(.feminine)
    let accusative = AdjectiveEnding.e.strong.intersection(.accusative)
    switch form {
    case "zum", "zur":
      return [
        Form(text: "zum", agreement: masculine), Form(text: "zur", agreement: feminine),
        Form(text: "zu den", agreement: dative.intersection(.plural)),
      ]
    case "im", "vom", "beim", "am":
      let preposition = ["im": "in", "vom": "von", "beim": "bei", "am": "an"][form] ?? form
      return [
        Form(text: form, agreement: masculine),
        Form(text: preposition + " der", agreement: feminine),
        Form(text: preposition + " den", agreement: dative.intersection(.plural)),
      ]
    case "ins", "ans", "aufs":
      let preposition = ["ins": "in", "ans": "an", "aufs": "auf"][form] ?? form
      return [
        Form(text: form, agreement: AdjectiveEnding.es.strong.intersection(.accusative)),
        Form(text: preposition + " die", agreement: accusative),
        Form(
          text: preposition + " den",
          agreement: Agreement.accusative.intersection(.singular).intersection(.masculine)),
      ]
    default: return nil
    }
  }
}

extension NounPhrase {
  /// The one form of the determiner that goes with the noun and its adjectives, in a case that the
  /// preposition governs; without preposition, in one that the determiner had.
  var correctedDeterminer: String? {
    guard let determiner, let forms = DeterminerForms(of: folded(determiner)) else { return nil }
    let cases: CaseSet =
      chunk.preposition == nil
      ? chunk.determinerAgreement.cases : chunk.government
    let wanted = chunk.nounAgreement.intersection(chunk.adjectiveAgreement)
      .intersection(.inCases(cases))
    var found = forms.all.filter { !$0.agreement.isDisjoint(with: wanted) }
    // The number that the determiner had goes before the other.
    let numbered = wanted.intersection(chunk.determinerAgreement.number)
    if found.count > 1, !numbered.isEmpty {
      found = found.filter { !$0.agreement.isDisjoint(with: numbered) }
    }
    guard found.count == 1, let form = found.first, form.text != folded(determiner) else {
      return nil
    }
    return determiner.isCapitalised ? form.text.capitalizingFirst : form.text
  }

  /// The one ending that the only adjective can have, and the adjective with it.
  var correctedAdjective: String? {
    guard let adjective = adjectives.first, adjectives.count == 1 else { return nil }
    let text = sentence.text(adjective)
    let endings: Set<AdjectiveEnding> = Set(
      sentence.foldedReadings(adjective).filter { $0.wordClass == .adjective }.map(\.ending))
    guard endings.count == 1, let ending = endings.first, ending != .bare,
      text.hasSuffix("\(ending)")
    else { return nil }
    let wanted = chunk.nounAgreement.intersection(chunk.determinerAgreement)
      .intersection(.inCases(chunk.government))
    let found = AdjectiveEnding.allCases.filter {
      $0 != .bare && !$0.agreement(chunk.declension).isDisjoint(with: wanted)
    }
    guard found.count == 1, let right = found.first else { return nil }
    return text.dropLast("\(ending)".count) + "\(right)"
  }
}

extension Agreement {
  /// Everything in the numbers that occur.
  fileprivate var number: Agreement {
    var number: Agreement = []
    if !isDisjoint(with: .singular) { number.formUnion(.singular) }
    if !isDisjoint(with: .plural) { number.formUnion(.plural) }
    return number
  }
}

extension String {
  /// *Die* of *die*.
  var capitalizingFirst: String { prefix(1).uppercased() + dropFirst() }
}
