import LintModel

/// Adds nouns, nominalisations and names of the sources to the table.
///
/// - Parameter infinitives: of all verbs; each is a noun as well.
func addNouns(
  to table: inout FormTable, dictionary: GermanDictionary, ding: Ding, list: NounList,
  infinitives: [Word]
) {
  let compiler = NounCompiler(
    facts: NounFacts(dictionary, ding, list), infinitives: WordIndex(infinitives))
  compiler.addLemmas(to: &table)
  compiler.addPluralsOfDing(to: &table)
  compiler.addInfinitives(to: &table)
  // The suffix as a head, for compounds that the sources lack.
  let suffix = NounWriter("Schaft", traits: .isConfident, in: &table)
  suffix.singular("Schaft", .all, .feminine, to: &table)
  suffix.plural("Schaften", .feminine, to: &table)
}

/// Decides for each word with a capital what it is, and adds its forms.
struct NounCompiler {
  let facts: NounFacts
  let infinitives: WordIndex

  func addLemmas(to table: inout FormTable) {
    let dictionary = facts.dictionary
    for word in dictionary.words where word.isCapitalized && word.count > 1 {
      add(facts.lemma(word), to: &table)
    }
    for number in facts.ding.nouns.indices {
      guard facts.isNoun(number) || facts.ding.nouns[number].isName else { continue }
      let word = facts.ding.nounIndex[number]
      guard word.count > 1, !dictionary.contains(word), !dictionary.forbidden.contains(word)
      else { continue }
      add(
        NounLemma(word: word, number: number, flags: [], listed: facts.list[word]), to: &table)
    }
    for word in facts.list.words where !dictionary.contains(word) && !facts.isDingNoun(word) {
      add(facts.lemma(word), to: &table)
    }
    for word in facts.ding.capitalizedAdjectives.words { addInhabitant(word, to: &table) }
  }

  private func add(_ lemma: NounLemma, to table: inout FormTable) {
    let word = lemma.word
    if lemma.has(.place) || lemma.has(.name) {
      addListedName(lemma, to: &table)
      return
    }
    addDerivations(word, lemma.flags, to: &table)
    if lemma.has(.inhabitant) || isInhabitant(lemma) { addInhabitant(word, to: &table) }
    if addNominalizedAdjective(lemma, to: &table) { return }
    let genders = facts.genders(lemma)
    if !genders.isEmpty {
      if !addPlace(lemma, genders, to: &table) { addNoun(lemma, genders, to: &table) }
    } else if lemma.has(.plural) {
      addPluralOnly(word, to: &table)
    } else if let number = lemma.number, facts.hasSingular(number) {
      // Its forms come with those of the singular.
      return
    } else if addUngenderedName(lemma, to: &table) {
      return
    } else if isNominalizedInfinitive(word) {
      addNoun(lemma, .neuter, to: &table)
    } else if isLoan(word), !lemma.flags.isEmpty,
      lemma.flags.isDisjoint(with: Self.flagsOfGermanNouns)
    {
      addNoun(lemma, .all, to: &table)
    } else if let number = lemma.number, facts.ding.nouns[number].plural > 0 {
      addPluralOnly(word, to: &table)
    } else {
      addWithoutGender(lemma, to: &table)
    }
  }

  private static let flagsOfGermanNouns: AffixFlags = [
    .withEn, .withE, .withEs, .withEr, .withUng, .withChen, .withSe,
  ]

  /// The noun with what its sources and the head of the compound say.
  func addNoun(_ lemma: NounLemma, _ genders: GenderSet, to table: inout FormTable) {
    let word = lemma.word
    var noun = NounEntry(
      word: word, flags: lemma.flags, genders: genders, plurals: facts.plurals(lemma),
      classes: facts.classes(lemma, genders))
    let isInfinitive = genders == .neuter && isNominalizedInfinitive(word)
    let tail = isInfinitive ? nil : facts.tail(of: word)
    if lemma.flags.isEmpty, let tail {
      let headGenders = facts.genders(tail.number)
      if facts.genderCount(lemma) <= Self.entriesOfRareNoun, headGenders.isDisjoint(with: genders) {
        // One of the two is a misprint of Ding.
        noun.genders.formUnion(headGenders)
      }
      if noun.genders.contains(.masculine), headGenders.contains(.masculine) {
        noun.headIsWeak = isWeak(tail.word, headGenders)
      }
      if noun.plurals.isEmpty {
        noun.plurals = plurals(ofHead: tail).map { facts.compound(word, tail, with: $0) }
      }
    }
    let isConfident = isInfinitive || facts.isConfident(lemma, tail: tail)
    NounParadigm.add(
      noun, isInfinitive: isInfinitive, isLoan: word.mayTakeS && isLoan(word),
      traits: isConfident ? .isConfident : [], facts, to: &table)
  }

  private static let entriesOfRareNoun = 2

  private func isWeak(_ head: Word, _ genders: GenderSet) -> Bool {
    guard genders == .masculine else { return false }
    let classes = facts.list.classes(of: head)
    if !classes.isDisjoint(with: [.weak, .weakOrStrong]) { return true }
    let flags = facts.dictionary.flags(head)
    if !flags.isEmpty { return Declension.isWeak(head, flags) }
    return head.hasSuffix("e") && facts.hasPlural(head, head + "n")
      || head.hasAnySuffix(Declension.weakEndings) && facts.hasPlural(head, head + "en")
      || head.lowercased.isHerr
  }

  /// What the plural of a compound with this head ends in.
  func plurals(ofHead tail: NounFacts.Tail) -> [Word] {
    let head = tail.word
    let listed = facts.plurals(head)
    if !listed.isEmpty { return listed }
    let flags = facts.dictionary.flags(head)
    if flags.isEmpty {
      guard let inner = facts.tail(of: head) else { return [] }
      return plurals(ofHead: inner).map { facts.compound(head, inner, with: $0) }
    }
    if flags.contains([.withE, .withEn]) { return [head + "e"] }
    if flags.contains(.withEn) { return [head + "en"] }
    if flags.contains(.withEr), !head.hasSuffix("e") { return [head + "er"] }
    if flags.contains(.withN) {
      return [head.hasSuffix("e") || facts.genders(tail.number) == .feminine ? head + "n" : head]
    }
    if flags.contains(.withUmlaut) {
      return facts.dictionary.expand(head, .withUmlaut).filter { !$0.hasSuffix("n") }
    }
    return flags.contains(.withSe) ? [head + "se"] : []
  }

  /// Whether the word is an English one as well.
  func isLoan(_ word: Word) -> Bool {
    word.letterCount > 2 && facts.ding.isEnglish(word.lowercased)
  }

  func isNominalizedInfinitive(_ word: Word) -> Bool {
    word.hasSuffix("n") && infinitives.contains(word.uncapitalized)
  }

  func addInfinitives(to table: inout FormTable) {
    for infinitive in infinitives.words {
      let word = infinitive.capitalized
      // „Sein“ is a possessive at the beginning of a sentence far more often.
      guard !facts.dictionary.forbidden.contains(word), infinitive != "sein" else { continue }
      let writer = NounWriter(word, .nominalizedInfinitive, traits: .isConfident, in: &table)
      writer.singular(word, .notGenitive, .neuter, to: &table)
      writer.singular(word + "s", .genitive, .neuter, to: &table)
    }
  }
}
