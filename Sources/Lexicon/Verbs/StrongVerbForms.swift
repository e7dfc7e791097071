import LintModel

extension StrongVerb {
  /// All finite forms and imperatives.
  func finiteForms() -> [VerbForm] {
    presentForms() + past.flatMap(Self.pastForms) + subjunctive.flatMap(Self.subjunctiveForms)
  }

  private func presentForms() -> [VerbForm] {
    var forms = RegularVerb.present(infinitive)
    guard !present.isEmpty else { return forms }
    // *gibst*, *gibt* stand for *gebst*, *gebt*; *ihr gebt* stays.
    for at in forms.indices {
      forms[at].forms.subtract([.secondSingular, .thirdSingular])
    }
    for third in present {
      forms.append(VerbForm(word: third, forms: .thirdSingular))
      forms.append(VerbForm(word: secondPerson(third), forms: .secondSingular))
      if let imperative = imperative(third) {
        forms.append(VerbForm(word: imperative, forms: .imperative))
      }
    }
    return forms.filter { !$0.forms.isEmpty }
  }

  /// *gibst*, *liest*, *hältst*, *lädst*.
  private func secondPerson(_ third: Word) -> Word {
    let stem = withoutEnding(third)
    // *birst*, of *bersten*.
    if VerbStem(infinitive).stem.hasSuffix("st") { return stem }
    return stem + (stem.endsInSibilant ? "t" : "st")
  }

  /// *gib*, *nimm*: only where e becomes i.
  private func imperative(_ third: Word) -> Word? {
    let changesToI = third.utf8.contains(UInt8(ascii: "i")) && third.utf8.allSatisfy { $0 < 0x80 }
    return changesToI ? withoutEnding(third) : nil
  }

  /// *gilt*, *hält* have no -t of their own after the stem's.
  private func withoutEnding(_ third: Word) -> Word {
    VerbStem(infinitive).stem.hasSuffix("t") ? third : third.dropLast(1)
  }

  private static func pastForms(_ past: Word) -> [VerbForm] {
    if past.hasSuffix("te") { return RegularVerb.pastEndings(past, bothMoods: false) }
    let joint: Word = past.endsInDental ? "e" : ""
    return [
      VerbForm(word: past, forms: [.firstAndThirdSingular, .past]),
      VerbForm(
        word: past + joint + (past.endsInSibilant ? "t" : "st"), forms: [.secondSingular, .past]),
      VerbForm(word: past + "est", forms: [.secondSingular, .past]),
      VerbForm(
        word: past + (past.hasSuffix("ie") ? "n" : "en"), forms: [.firstAndThirdPlural, .past]),
      VerbForm(word: past + joint + "t", forms: [.secondPlural, .past]),
    ]
  }

  private static func subjunctiveForms(_ form: Word) -> [VerbForm] {
    [
      VerbForm(word: form, forms: [VerbForms.firstAndThirdSingular.subjunctive, .past]),
      VerbForm(word: form + "st", forms: [VerbForms.secondSingular.subjunctive, .past]),
      VerbForm(word: form + "n", forms: [VerbForms.firstAndThirdPlural.subjunctive, .past]),
      VerbForm(word: form + "t", forms: [VerbForms.secondPlural.subjunctive, .past]),
    ]
  }
}

extension IrregularVerb {
  func finiteForms() -> [VerbForm] {
    var forms: [VerbForm] = []
    for person in 0..<6 {
      let indicative = VerbForms.person(person)
      forms += present[person].map { VerbForm(word: $0, forms: indicative) }
      forms += subjunctive1[person].map { VerbForm(word: $0, forms: indicative.subjunctive) }
      forms += past[person].map { VerbForm(word: $0, forms: [indicative, .past]) }
      forms += subjunctive2[person].map {
        VerbForm(word: $0, forms: [indicative.subjunctive, .past])
      }
    }
    return forms + imperatives.map { VerbForm(word: $0, forms: .imperative) }
  }
}
