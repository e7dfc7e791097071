import LintModel

extension NounCompiler {
  /// A place of Ding with a gender, but for those whose end is a common noun: *Ostseeküste*.
  func addPlace(
    _ lemma: NounLemma, _ genders: GenderSet, to table: inout FormTable
  ) -> Bool {
    guard let number = lemma.number else { return false }
    let word = lemma.word
    let noun = facts.ding.nouns[number]
    guard noun.isPlace, noun.genderCount > 0, facts.plurals(lemma).isEmpty else { return false }
    guard noun.isCertainPlace || facts.tail(of: word) == nil else { return false }
    addName(lemma, genders, traits: [.isPlace, .isConfident], to: &table)
    addInhabitants(of: word, to: &table)
    return true
  }

  func addListedName(_ lemma: NounLemma, to table: inout FormTable) {
    let word = lemma.word
    let traits: ReadingTraits =
      lemma.has(.place) ? [.isPlace, .isConfident] : .isConfident
    if lemma.has(.plural) {
      NounWriter(word, .properNoun, traits: traits, in: &table)
        .plural(word, .all, to: &table)
      return
    }
    addInhabitants(of: word, to: &table)
    addName(lemma, lemma.listed?.genders ?? .all, traits: traits, to: &table)
  }

  /// A name of Ding without gender: *Nuuk*, *Almut*.
  func addUngenderedName(_ lemma: NounLemma, to table: inout FormTable) -> Bool {
    guard let number = lemma.number, facts.ding.nouns[number].isName else { return false }
    let noun = facts.ding.nouns[number]
    addInhabitants(of: lemma.word, to: &table)
    addName(lemma, .all, traits: noun.isPlace ? .isPlace : [], to: &table)
    return true
  }

  /// A word of the dictionary that no rule makes a noun.
  func addUnknownName(_ word: Word, _ flags: AffixFlags, to table: inout FormTable) {
    let writer = NounWriter(word, .properNoun, in: &table)
    writer.singular(word, flags.contains(.withS) ? .notGenitive : .all, .all, to: &table)
    if flags.contains(.withS) { writer.singular(word + "s", .genitive, .all, to: &table) }
  }

  private func addName(
    _ lemma: NounLemma, _ genders: GenderSet, traits: ReadingTraits, to table: inout FormTable
  ) {
    let word = lemma.word
    let writer = NounWriter(word, .properNoun, traits: traits, in: &table)
    writer.singular(word, .notGenitive, genders, to: &table)
    writer.singular(word, .genitive, genders.intersection(.feminine), to: &table)
    let notFeminine = genders.intersection(.notFeminine)
    if word.endsInSibilant {
      // des Kosovos, but des Irak, Laos’
      writer.singular(word, .genitive, notFeminine, to: &table)
    } else {
      writer.singular(word + "s", .genitive, notFeminine, to: &table)
      if lemma.flags.contains(.withEs) {
        writer.singular(word + "es", .genitive, notFeminine, to: &table)
      }
      if genders == .notFeminine || genders == .masculine {
        writer.singular(word, .genitive, notFeminine, to: &table)
      }
    }
  }

  func addInhabitants(of place: Word, to table: inout FormTable) {
    guard facts.dictionary.flags(place).contains(.withEr) else { return }
    for form in facts.dictionary.expand(place, .withEr) where form.hasSuffix("er") {
      addInhabitant(form, to: &table)
    }
  }
}
