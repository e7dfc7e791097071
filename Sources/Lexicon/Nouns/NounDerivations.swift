import LintModel

extension NounCompiler {
  /// *Lehrerin, Häuschen, Ächtung* and *Fotografie* for *Photographie*, by flags.
  func addDerivations(_ word: Word, _ flags: AffixFlags, to table: inout FormTable) {
    if flags.contains(.withIn) { addFeminines(word, to: &table) }
    if flags.contains(.withChen) {
      for form in facts.dictionary.expand(word, .withChen) where !form.hasSuffix("s") {
        addDerived(form, .neuter, genitive: form + "s", plural: form, to: &table)
      }
    }
    if flags.contains(.withUng) {
      for form in facts.dictionary.expand(word, .withUng) where !form.hasSuffix("en") {
        addDerived(form, .feminine, genitive: form, plural: form + "en", to: &table)
      }
    }
    if flags.contains(.withFForPh) {
      for form in facts.dictionary.expand(word, .withFForPh) where form.hasSuffix("ie") {
        addDerived(form, .feminine, genitive: form, plural: form + "n", to: &table)
      }
    }
  }

  private func addDerived(
    _ word: Word, _ gender: GenderSet, genitive: Word, plural: Word, to table: inout FormTable
  ) {
    let writer = NounWriter(word, traits: .isConfident, in: &table)
    writer.singular(word, .notGenitive, gender, to: &table)
    writer.singular(genitive, .genitive, gender, to: &table)
    writer.plural(plural, gender, to: &table)
  }

  private func addFeminines(_ word: Word, to table: inout FormTable) {
    // The flag also makes Lehrerin of Lehrer, Lehrerinnen of Lehrerin, and LehrerInnen.
    for form in facts.dictionary.expand(word, .withIn) {
      if form.hasSuffix("in") {
        addDerived(form, .feminine, genitive: form, plural: form + "nen", to: &table)
      } else if form.hasSuffix("nen"), word.hasSuffix("in") {
        NounWriter(word, traits: .isConfident, in: &table).plural(form, .feminine, to: &table)
      }
    }
  }

  /// *Angestellte*, declined like an adjective.
  ///
  /// - Returns: whether that is all that the word is.
  func addNominalizedAdjective(
    _ lemma: NounLemma, to table: inout FormTable
  ) -> Bool {
    let word = lemma.word
    guard word.hasAnySuffix(["e", "er"]), !lemma.has(.noAdjective) else { return false }
    let isStrongForm = word.hasSuffix("er") && isNominalizedAdjective(word.dropLast(1))
    let isWeakForm = word.hasSuffix("e") && isNominalizedAdjective(word)
    guard isStrongForm || isWeakForm else { return false }
    let stem = word.dropLast(isStrongForm ? 2 : 1)
    for ending in AdjectiveEnding.inflected {
      table.add(
        stem + ending.letters, lemma: stem + "e", .nominalizedAdjective, ending: ending,
        traits: .isConfident)
    }
    return lemma.listed == nil
  }

  private func isNominalizedAdjective(_ word: Word) -> Bool {
    if facts.list[word]?.classes.contains(.noAdjective) == true { return false }
    return facts.ding.noun(word).isNominalizedAdjective
      || facts.dictionary.flags(word).contains(.withEr)
  }

  /// *Moskauer* beside *Moskau*, *Karlsruher* beside *Karlsruhe*.
  func isInhabitant(_ lemma: NounLemma) -> Bool {
    guard lemma.flags.contains(.withIn), lemma.word.hasSuffix("er") else { return false }
    return facts.ding.noun(lemma.word.dropLast(2)).isPlace
      || facts.ding.noun(lemma.word.dropLast(1)).isPlace
  }

  /// *Londoner*: the inhabitant, and the adjective that is not declined.
  func addInhabitant(_ word: Word, to table: inout FormTable) {
    table.add(word, lemma: word, .predicativeAdjective, features: Agreement.all.rawValue)
    let writer = NounWriter(word, in: &table)
    writer.singular(word, .notGenitive, .masculine, to: &table)
    writer.singular(word + "s", .genitive, .masculine, to: &table)
    writer.plural(word, .masculine, to: &table)
  }
}
