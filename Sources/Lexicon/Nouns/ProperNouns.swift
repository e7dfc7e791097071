import LintModel

extension NounCompiler {
  /// A place of Ding with a gender, but for those whose end is a common noun: *Ostseeküste*.
  func addPlace(_ word: Word, _ genders: GenderSet, to table: inout FormTable) -> Bool {
    let noun = facts.ding.noun(word)
    guard noun.isPlace, noun.genderCount > 0, facts.plurals(word).isEmpty else { return false }
    guard noun.isCertainPlace || facts.tail(of: word) == nil else { return false }
    addName(word, genders, traits: [.isPlace, .isConfident], to: &table)
    addInhabitants(of: word, to: &table)
    return true
  }

  func addListedName(_ word: Word, _ listed: NounList.Entry, to table: inout FormTable) {
    let traits: ReadingTraits =
      listed.classes.contains(.place) ? [.isPlace, .isConfident] : .isConfident
    if listed.classes.contains(.plural) {
      NounWriter(word, .properNoun, traits: traits, in: &table)
        .plural(word, .all, to: &table)
      return
    }
    addName(word, listed.genders, traits: traits, to: &table)
  }

  /// A name of Ding without gender: *Nuuk*, *Almut*.
  func addUngenderedName(_ word: Word, to table: inout FormTable) -> Bool {
    let noun = facts.ding.noun(word)
    guard noun.isName else { return false }
    addName(word, .all, traits: noun.isPlace ? .isPlace : [], to: &table)
    return true
  }

  /// A word of the dictionary that no rule makes a noun.
  func addUnknownName(_ word: Word, _ flags: AffixFlags, to table: inout FormTable) {
    let writer = NounWriter(word, .properNoun, in: &table)
    writer.singular(word, flags.contains(.withS) ? .notGenitive : .all, .all, to: &table)
    if flags.contains(.withS) { writer.singular(word + "s", .genitive, .all, to: &table) }
  }

  private func addName(
    _ word: Word, _ genders: GenderSet, traits: ReadingTraits, to table: inout FormTable
  ) {
    let writer = NounWriter(word, .properNoun, traits: traits, in: &table)
    writer.singular(word, .notGenitive, genders, to: &table)
    writer.singular(word, .genitive, genders.intersection(.feminine), to: &table)
    let notFeminine = genders.intersection(.notFeminine)
    if word.endsInSibilant {
      // des Kosovos, but des Irak, Laos’
      writer.singular(word, .genitive, notFeminine, to: &table)
    } else {
      writer.singular(word + "s", .genitive, notFeminine, to: &table)
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
