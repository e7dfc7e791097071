import LintModel

/// Adds adjectives, participles used as adjectives, ordinals and indeclinable adjectives.
///
/// The lemma of a participle is its verb's infinitive: *mangelnd* and *mangeln* are one word.
/// Comparatives that no source attests, and what only Ding knows, are not confident.
func addAdjectives(
  to table: inout FormTable, dictionary: GermanDictionary, ding: Ding, lists: LexiconLists,
  verbs: VerbInventory
) {
  let rules = AdjectiveRules(dictionary: dictionary, ding: ding, lists: lists, verbs: verbs)
  for word in dictionary.words where !word.isCapitalized {
    rules.addEntry(word, to: &table)
  }
  rules.addStemChangingDegrees(to: &table)
  rules.addParticiples(verbs, to: &table)
  rules.addAdjectivesOfDing(to: &table)
  for word in lists.adjectives where !table.contains(word) {
    addAdjective(
      word, stem: word.adjectiveStem, lemma: word, traits: .isConfident, to: &table)
  }
  PlaceAdjectives(dictionary: dictionary, ding: ding).add(to: &table)
  table.add("hoch", lemma: "hoch", .predicativeAdjective, traits: .isConfident)
  // *die andern*, *im innern Kreis*: after -er the ending may lose its vowel.
  for stem in elidingStems {
    for (letters, ending) in [("n", .en), ("m", .em)] as [(Word, AdjectiveEnding)] {
      table.add(stem + letters, lemma: stem, .adjective, ending: ending)
    }
  }
  for decade in NumberWords.decades { addIndeclinable(decade, traits: .isConfident, to: &table) }
  for stem in NumberWords.ordinals {
    addInflected(stem, lemma: stem, traits: .isConfident, to: &table)
  }
}

/// Stems whose short forms are in use; of others they are verbs (*ändern*) or verse.
private let elidingStems: [Word] = [
  "ander", "inner", "äußer", "ober", "unter", "hinter", "vorder", "mittler", "besser", "höher",
  "größer", "älter",
]

/// Adds what is left of the dictionary in lower case, and adverbs of Ding, as adverbs without
/// confidence; *ältest* is an entry for its endings only. Comes last.
func addRemainingWords(to table: inout FormTable, dictionary: GermanDictionary, ding: Ding) {
  for word in ding.adverbs.words where !table.contains(word) {
    table.add(word, lemma: word, .adverb)
  }
  for word in dictionary.words
  where !word.isCapitalized && !dictionary.flags(word).contains(.adjective)
    && !table.contains(word)
  {
    table.add(word, lemma: word, .adverb)
  }
}

struct AdjectiveRules {
  let dictionary: GermanDictionary
  let ding: Ding
  private let comparison: StemChangingComparison
  private let participles: Set<Word>
  /// Words of our own lists, which no other source makes an adjective.
  private let listed: Set<Word>

  init(
    dictionary: GermanDictionary, ding: Ding, lists: LexiconLists, verbs: VerbInventory
  ) {
    // *weg* is listed as a part of verbs, *hoch* with adjectives.
    let parts = lists.prefixes.kinds.filter {
      $0.value != .compound && dictionary.flags($0.key).isEmpty
    }
    listed = Set(lists.adverbs).union(parts.keys)
      .union(lists.closedClasses.flatMap { $0.forms.map(\.form) })
    self.dictionary = dictionary
    self.ding = ding
    comparison = StemChangingComparison(dictionary)
    participles = Set(verbs.participles.map(\.word))
  }

  /// Everything that the flags of one entry say of adjectives.
  func addEntry(_ word: Word, to table: inout FormTable) {
    let flags = dictionary.flags(word)
    if flags.contains(.adjective), comparison.degrees[word] == nil {
      // *bekannt* was a participle and is a word of its own, since it has degrees.
      if !participles.contains(word) || flags.contains(.comparison) {
        addDeclined(word, to: &table)
      }
      if flags.contains(.withUn) {
        addAdjective(
          "un" + word, stem: "un" + word.adjectiveStem, lemma: "un" + word, traits: .isConfident,
          to: &table)
      }
      if flags.contains(.comparison) {
        addListedComparison(word, to: &table)
      } else if word.canBeCompared, !participles.contains(word), !listed.contains(word) {
        addComparison(word, to: &table)
      }
    }
    if flags.contains(.withBar) { addDerived(word, .withBar, "bar", to: &table) }
    if flags.contains(.withLich) { addDerived(word, .withLich, "lich", to: &table) }
    // *abzugebende Stimmen*: the infinitive with *zu* is an entry that takes -d.
    if flags.contains(.participle1), word.hasSuffix("n") {
      addInflected(
        word + "d", lemma: word, traits: [.isParticiple1, .isConfident], to: &table)
    }
  }

  /// Forms by the dictionary's own rule.
  private func addDeclined(_ word: Word, to table: inout FormTable) {
    let lemma: Word = word == "hohe" ? "hoch" : word
    // *letzte*, *äußere* have no bare form; *leise*, *müde* do, and Ding has them in it.
    if !word.hasSuffix("e") || ding.adjectives.contains(word) {
      table.add(word, lemma: lemma, .predicativeAdjective, traits: .isConfident)
    }
    let forms = dictionary.expand(word, .adjective) + (word.hasSuffix("e") ? [word] : [])
    for form in forms {
      guard let ending = AdjectiveEnding(of: form) else { continue }
      table.add(form, lemma: lemma, .adjective, ending: ending, traits: .isConfident)
    }
  }

  private func addListedComparison(_ word: Word, to table: inout FormTable) {
    for form in dictionary.expand(word, .comparison) {
      guard let ending = AdjectiveEnding(of: form) else { continue }
      let stem = form.dropLast(ending.letters.count)
      let isComparative = stem.hasSuffix("er")
      let degree: ReadingTraits = isComparative ? .isComparative : .isSuperlative
      table.add(
        form, lemma: word, .adjective, ending: ending, traits: [degree, .isConfident])
      if isComparative, ending == .e {
        table.add(
          stem, lemma: word, .predicativeAdjective, traits: [.isComparative, .isConfident])
      }
    }
  }

  private func addComparison(_ word: Word, to table: inout FormTable) {
    addAdjective(
      word.comparative, stem: word.comparative, lemma: word, traits: .isComparative, to: &table)
    addInflected(word.superlative, lemma: word, traits: .isSuperlative, to: &table)
  }

  func addStemChangingDegrees(to table: inout FormTable) {
    for degree in comparison.all {
      let traits = degree.trait.union(.isConfident)
      if degree.trait == .isComparative {
        table.add(degree.stem, lemma: degree.adjective, .predicativeAdjective, traits: traits)
      }
      addInflected(degree.stem, lemma: degree.adjective, traits: traits, to: &table)
    }
  }

  private func addDerived(
    _ word: Word, _ flag: AffixFlags, _ suffix: StaticString, to table: inout FormTable
  ) {
    for form in dictionary.expand(word, flag) where form.hasSuffix(suffix) {
      addAdjective(form, stem: form, lemma: form, traits: .isConfident, to: &table)
    }
  }

  // MARK: - Participles

  /// No adjectives: *worden* is part of the passive only.
  private static let neverAdjectives: Set<Word> = ["worden"]

  func addParticiples(_ verbs: VerbInventory, to table: inout FormTable) {
    for participle in verbs.participles where !Self.neverAdjectives.contains(participle.word) {
      addAdjective(
        participle.word, stem: participle.word, lemma: participle.infinitive,
        traits: .isParticiple2, to: &table)
    }
    for participle in verbs.presentParticiples {
      addAdjective(
        participle.word, stem: participle.word, lemma: participle.infinitive,
        traits: .isParticiple1, to: &table)
    }
  }

  // MARK: - Other sources

  /// What the dictionary has as an adjective is there already; a verb is none, whatever Ding says.
  private static let adjectiveOrVerb: AffixFlags = [
    .adjective, .participle1, .firstPerson, .secondAndThirdPerson, .weakPast, .strongPast,
    .bareStem,
  ]

  func addAdjectivesOfDing(to table: inout FormTable) {
    for word in ding.adjectives.words
    where !word.isCapitalized && !listed.contains(word) && !participles.contains(word)
      && dictionary.flags(word).isDisjoint(with: Self.adjectiveOrVerb)
    {
      if word.isUninflectedByItsVowel {
        table.add(word, lemma: word, .predicativeAdjective)
        addIndeclinable(word, to: &table)
      } else if word.hasSuffix("e") || isUninflected(word) {
        // *klasse*, *quitt*; *müde* is an entry that the dictionary declines.
        table.add(word, lemma: word, .predicativeAdjective)
      } else {
        addAdjective(word, stem: word.adjectiveStem, lemma: word, to: &table)
      }
    }
    for word in ding.capitalizedAdjectives.words {
      addIndeclinable(word, traits: .isConfident, to: &table)
    }
  }

  /// Whether the dictionary has a word without any ending: *quitt*, *sofort*.
  private func isUninflected(_ word: Word) -> Bool {
    dictionary.contains(word) && dictionary.flags(word).isEmpty
  }
}
