import LintModel

/// Forms that follow from the infinitive.
enum RegularVerb {
  static func present(_ infinitive: Word) -> [VerbForm] {
    let verb = VerbStem(infinitive)
    let stem = verb.stem
    let second = stem + verb.joint
    var forms = firstPersons(verb).map {
      VerbForm(word: $0, forms: [VerbForms.firstSingular.bothMoods, erSubjunctive, .imperative])
    }
    // *ich geh*, *geh!*; of *handeln* nobody says *handel*.
    if !verb.endsInLiquid {
      forms.append(VerbForm(word: stem, forms: [.firstSingular, .imperative]))
    }
    forms += [
      VerbForm(word: second + (stem.endsInSibilant ? "t" : "st"), forms: .secondSingular),
      VerbForm(word: second + "t", forms: [.thirdSingular, .secondPlural, .imperative]),
      VerbForm(word: stem + "est", forms: VerbForms.secondSingular.subjunctive),
      VerbForm(word: stem + "et", forms: VerbForms.secondPlural.subjunctive),
      VerbForm(word: infinitive, forms: VerbForms.firstAndThirdPlural.bothMoods),
    ]
    return forms
  }

  /// *machte*; indicative and subjunctive are the same.
  static func past(_ infinitive: Word) -> [VerbForm] {
    let verb = VerbStem(infinitive)
    let past = verb.stem + verb.joint + "te"
    return pastEndings(past, bothMoods: true)
  }

  /// The persons of a past in -te.
  static func pastEndings(_ past: Word, bothMoods: Bool) -> [VerbForm] {
    let forms = [
      VerbForm(word: past, forms: .firstAndThirdSingular),
      VerbForm(word: past + "st", forms: .secondSingular),
      VerbForm(word: past + "n", forms: .firstAndThirdPlural),
      VerbForm(word: past + "t", forms: .secondPlural),
    ]
    return forms.map {
      VerbForm(word: $0.word, forms: [bothMoods ? $0.forms.bothMoods : $0.forms, .past])
    }
  }

  /// The participle without *ge-*: *macht*, *arbeitet*.
  static func participle(_ infinitive: Word) -> Word {
    let verb = VerbStem(infinitive)
    return verb.stem + verb.joint + "t"
  }

  private static let erSubjunctive = VerbForms.thirdSingular.subjunctive

  /// *handle* and *handele*, *ändere* and *ändre*.
  private static func firstPersons(_ verb: VerbStem) -> [Word] {
    let stem = verb.stem
    guard verb.endsInLiquid else { return [stem + "e"] }
    let last = Word(stem.utf8.suffix(1))
    return [stem + "e", stem.dropLast(2) + last + "e"]
  }
}
