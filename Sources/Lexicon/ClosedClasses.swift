import LintModel

/// Adds articles, pronouns, prepositions, conjunctions, adverbs and other words that are listed by
/// hand, and takes away readings of them that are right and never meant (*eine* of *einen*).
///
/// Comes after verbs and adjectives.
func addClosedClasses(to table: inout FormTable, lists: LexiconLists) {
  let verbs = Set(frequentVerbs.map { table.intern($0) })
  let adjectives = Set(frequentAdjectives.map { table.intern($0) })
  for entry in lists.closedClasses {
    for (form, _) in entry.forms {
      removeNoise(of: form, as: entry, except: verbs, adjectives, from: &table)
    }
  }
  for word in NumberWords.cardinals {
    // *sieben* and *achten* are rare as verbs.
    table.removeReadings(of: word) {
      $0.wordClass == .verb || $0.wordClass == .predicativeAdjective
    }
    table.add(word, lemma: word, .numeral, features: Agreement.plural.rawValue)
  }
  for entry in lists.closedClasses {
    for (form, agreement) in entry.forms {
      table.add(
        form, lemma: entry.lemma, entry.wordClass, features: entry.compiledFeatures(agreement),
        traits: .isConfident)
    }
    if entry.features.declension == .adjective {
      addInflected(entry.form, lemma: entry.form, to: &table)
    }
  }
  addAdverbs(lists.adverbs, to: &table)
  for (prefix, kind) in lists.prefixes.kinds where kind == .separable || kind == .dual {
    table.add(prefix, lemma: prefix, .verbParticle, traits: .isConfident)
  }
  for word in lists.abbreviations {
    for form in [word, word.capitalized] { table.add(form, lemma: word, .abbreviation) }
  }
  for word in lists.nameParticles where !table.contains(word) {
    table.add(word, lemma: word, .properNoun, features: Agreement.all.rawValue)
  }
}

extension ClosedClassEntry {
  /// Each form with what its ending allows.
  var forms: [(form: Word, agreement: Agreement)] {
    guard let declension = features.declension else { return [(form, features.agreement)] }
    return DeterminerEnding.all(declension).map { ending in
      (form + ending.letters, ending.agreement.intersection(features.number))
    }
  }

  func compiledFeatures(_ agreement: Agreement) -> UInt32 {
    switch wordClass {
    case .preposition, .fusedPreposition, .postposition:
      UInt32(features.government.rawValue) | agreement.rawValue << 4
    case .personalPronoun: agreement.rawValue | features.persons << 24
    default: agreement.rawValue
    }
  }
}

/// An ending of *dieser* or *ein* and what it allows.
struct DeterminerEnding {
  let letters: Word
  let agreement: Agreement

  static func all(_ declension: ListedFeatures.Declension) -> [DeterminerEnding] {
    switch declension {
    case .dieser: dieser
    case .ein: ein
    case .adjective:
      AdjectiveEnding.inflected.map {
        DeterminerEnding(letters: $0.letters, agreement: $0.strong)
      }
    }
  }

  private static let genitiveOfMen = Agreement.genitive.intersection(.singular)
    .intersection([.masculine, .neuter])

  private static let dieser = AdjectiveEnding.inflected.map { ending in
    var agreement = ending.strong
    // dieses Mannes, where an adjective without determiner has -en: guten Mutes.
    if ending == .es { agreement.formUnion(genitiveOfMen) }
    if ending == .en { agreement.subtract(genitiveOfMen) }
    return DeterminerEnding(letters: ending.letters, agreement: agreement)
  }

  private static let nominativeOfMen = Agreement.nominative.intersection(.singular)
    .intersection(.masculine)
  private static let neuter = Agreement([.nominative, .accusative]).intersection(.singular)
    .intersection(.neuter)

  private static let ein =
    [DeterminerEnding(letters: "", agreement: [nominativeOfMen, neuter])]
    + dieser.map { ending in
      DeterminerEnding(
        letters: ending.letters,
        agreement: ending.agreement.subtracting([nominativeOfMen, neuter]))
    }
}

// MARK: - Readings that are never meant

/// Verbs with forms in a closed class that are meant often enough: *sein*, *meine*, *entsprechend*.
private let frequentVerbs: Set<Word> = [
  "sein", "meinen", "einigen", "entsprechen", "betreffen", "bitten", "danken",
]

/// Lemmas of prepositions that are in use as adjectives: *die nahe Stadt*, *ein lautes Wort*.
private let frequentAdjectives: Set<Word> = [
  "nah", "nahe", "fern", "entsprechen", "betreffen", "laut", "gemäß",
]

private func removeNoise(
  of form: Word, as entry: ClosedClassEntry, except verbs: Set<FormID>,
  _ adjectives: Set<FormID>, from table: inout FormTable
) {
  let displacesAdjectives =
    switch entry.wordClass {
    case .definiteArticle, .indefiniteArticle, .demonstrative, .indefinite, .possessive,
      .personalPronoun, .reflexivePronoun, .relativeOrInterrogative, .subordinator, .coordinator:
      true
    // *mittels*, *rücksichtlich* and others with the genitive are no rivals of an adjective.
    case .preposition: entry.features.government != .genitive
    default: false
    }
  table.removeReadings(of: form) { reading in
    switch reading.wordClass {
    case .verb: return !verbs.contains(reading.lemma) || isBareStem(reading)
    case .adjective, .predicativeAdjective:
      return displacesAdjectives && !adjectives.contains(reading.lemma)
    default: return false
    }
  }
}

/// The imperative and what *ich* shortens: *mein*, *gleich*.
private func isBareStem(_ reading: CompiledReading) -> Bool {
  reading.wordClass == .verb
    && VerbForms([.imperative, .firstSingular]).isSuperset(
      of: VerbForms(rawValue: reading.features))
}

/// Adverbs; *sicher*, a bare adjective, is one by that reading already.
///
/// Comparatives (*weiter*, *länger*) keep both readings: with the adjective's alone, *die weiter
/// steigende Zahl* would be a phrase with two adjectives.
private func addAdverbs(_ adverbs: [Word], to table: inout FormTable) {
  for word in adverbs {
    table.removeReadings(of: word, where: isBareStem)
    let isBareAdjective = table.readings(word).contains {
      $0.wordClass == .predicativeAdjective && !$0.traits.contains(.isComparative)
    }
    if isBareAdjective { continue }
    // What is finite only: *einst* of *einen*, *heute* of *heuen*.
    table.removeReadings(of: word) { reading in
      reading.wordClass == .verb
        && VerbForms(rawValue: reading.features)
          .isDisjoint(with: [.infinitive, .participle1, .participle2])
    }
    table.add(word, lemma: word, .adverb, traits: .isConfident)
  }
}
