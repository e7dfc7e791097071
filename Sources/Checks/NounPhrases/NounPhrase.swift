import LintModel

/// A noun phrase with what stands around it, and how far a clash in it can be trusted.
struct NounPhrase {
  let sentence: Sentence
  let chunk: Chunk

  init(_ chunk: Chunk, in sentence: Sentence) {
    self.sentence = sentence
    self.chunk = chunk
  }

  var noun: Token { sentence.tokens[chunk.head] }
  var determiner: Token? { chunk.determiner.map { sentence.tokens[$0] } }
  var preposition: Token? { chunk.preposition.map { sentence.tokens[$0] } }
  /// From the determiner on, were it fused with the preposition.
  var range: TextRange {
    sentence.tokens[min(chunk.tokens.lowerBound, chunk.determiner ?? chunk.head)].range
      .union(noun.range)
  }
  var adjectives: [Token] { chunk.adjectiveIndices.map { sentence.tokens[$0] } }

  /// Before the phrase and its preposition.
  var before: Token? {
    sentence.token(before: chunk.preposition ?? chunk.tokens.lowerBound)
  }
  /// Before the phrase, perhaps its preposition.
  var previous: Token? { sentence.token(before: chunk.tokens.lowerBound) }
  var after: Token? { sentence.token(at: chunk.head + 1) }

  func folded(_ token: Token) -> String { sentence.document.lexemes.string(token.folded) }
}

extension NounPhrase {
  /// Whether a clash of determiner, adjectives and noun can be believed.
  var clashes: Bool {
    isNounSure && !isOldDative && !mayBePluralInS && !mayBePronoun && !hasComparison
  }

  /// *des Ministerium*: the noun lacks its ending, or has none as a name.
  var isGenitiveClash: Bool {
    chunk.determinerAgreement.isSubset(of: .genitive)
      && chunk.determinerAgreement.isSubset(of: .singular)
      && !chunk.nounAgreement.isDisjoint(with: chunk.determinerAgreement.inAllCases)
  }
}

extension Agreement {
  /// The same genders and numbers in whatever case.
  var inAllCases: Agreement {
    let slots = (rawValue | rawValue >> 6 | rawValue >> 12 | rawValue >> 18) & 0x3F
    return Agreement(rawValue: slots | slots << 6 | slots << 12 | slots << 18)
  }
}

extension NounPhrase {
  /// A singular that hardly ever stands without a determiner: what looks like one here is one.
  var needsDeterminer: Bool {
    chunk.nounAgreement.isDisjoint(with: .plural)
      && sentence.language.words("count-nouns").contains(noun.folded)
  }
}

// MARK: - The noun

extension NounPhrase {
  /// Whether gender and number of the noun are beyond doubt: well attested, and no name.
  var isNounSure: Bool {
    let facts = sentence.facts(noun)
    switch facts.origin {
    case .lexicon, .compound, .hyphenated: break
    default: return false
    }
    guard noun.kind == .word, facts.classes.contains(.noun),
      facts.classes.isWithin(WordClasses(.noun, .nominalizedInfinitive)),
      noun.shape.isDisjoint(with: [.allCapitals, .hasDigit, .innerCapital, .split]),
      sentence.readings(noun).allSatisfy({
        $0.traits.contains(.isConfident) && !$0.traits.contains(.isPlace)
      }),
      !sentence.foldedFacts(noun).classes.contains(.adjective)
    else { return false }
    return !isEnglish(facts) && !isInTitle && !isPhrase && !isFollowedByMore && !isDoubtful(facts)
  }

  /// English nouns have the gender of the German word that somebody thinks of, and their own plural.
  private func isEnglish(_ facts: WordFacts) -> Bool {
    facts.traits.contains(.isEnglish)
      && (facts.germanBand < Self.usual && facts.englishBand >= facts.germanBand
        || sentence.text(noun).hasSuffix("s"))
  }

  /// Zipf × 10: once in 60,000 words. *Plan* and *Land* are so frequent that the dictionaries know them.
  private static let usual: UInt8 = 42

  /// What the dictionaries do not say reliably: whoever trusts them on it is wrong in clean text.
  private func isDoubtful(_ facts: WordFacts) -> Bool {
    // *Jericho*: a name; rare words of one dictionary; words whose use contradicts it.
    if facts.traits.contains(.isEnglishName) && facts.englishBand >= facts.germanBand
      || facts.origin == .lexicon && facts.germanBand == 0
      || sentence.language.words("doubtful-nouns").contains(noun.folded)
      // *die ersten Drei*
      || sentence.foldedFacts(noun).classes.contains(.numeral)
    {
      return true
    }
    return sentence.readings(noun).allSatisfy { reading in
      // *einen Polizeibeamten* is declined like an adjective, though the dictionary has a plural only.
      reading.agreement.isSubset(of: .plural)
        && (hasDoubtfulHead
          // *Feuerwehren* as the dative of *Feuerwehre*.
          || reading.agreement.isSubset(of: Agreement.dative.intersection(.feminine))
          // *beim Schneeschaufeln*: an infinitive that looks like a plural.
          || mayBeInfinitive)
    }
  }

  /// *die Bauherrn*, too.
  private var hasDoubtfulHead: Bool {
    let text = sentence.text(noun)
    return ["beamten", "beamter", "herrn"].contains { text.hasSuffix($0) }
  }

  private var mayBeInfinitive: Bool {
    let text = sentence.text(noun)
    return (text.hasSuffix("en") || text.hasSuffix("eln") || text.hasSuffix("ern"))
      && !chunk.determinerAgreement.isDisjoint(with: Agreement.neuter.intersection(.singular))
      && (chunk.hasFusedPreposition || chunk.adjectives == 0)
      && sentence.facts(noun).origin != .lexicon
  }

  private var isInTitle: Bool {
    sentence.document.annotations.titles.contains { $0.contains(noun.start) }
  }

  /// *das Copy-and-paste*, *ein Jump-and-Run*
  private var isPhrase: Bool {
    noun.shape.contains(.hyphenated)
      && sentence.document.utf8(noun.range).count { $0 == UInt8(ascii: "-") } > 1
  }

  /// The phrase goes on: *Champions League*, *die Chemie Praktikum*, *der vergangene Woche gewählte*.
  private var isFollowedByMore: Bool {
    guard let after else { return false }
    guard after.kind == .word else {
      if isAbbreviated { return true }
      // *Partner/-innen*, *die Top 10*
      return after.kind == .number
        || !after.hasSpaceBefore && (after.kind == .slash || after.kind == .symbol)
        || after.kind == .comma && isFirstOfList
    }
    let facts = sentence.facts(after)
    if facts.classes.contains(.coordinator) { return isPluralOfSeveral }
    // *die Top vier*
    if facts.classes.contains(.numeral) { return true }
    // *der Neutron star*
    if !after.isCapitalised, !facts.isKnown, facts.traits.contains(.isEnglish) { return true }
    guard after.isCapitalised else {
      return facts.classes.contains(.adjective) && !facts.classes.contains(.verb)
    }
    // *der neuer Minister Koch*: where determiner and noun agree, the noun is the head.
    if !chunk.determinerAgreement.isDisjoint(with: chunk.nounAgreement), chunk.determiner != nil {
      return after.shape.contains(.hyphenated)
        || !chunk.determinerAgreement.isDisjoint(with: agreement(after))
    }
    return !facts.isKnown || facts.classes.contains(.properNoun)
      || facts.traits.contains(.isEnglish) && facts.germanBand < facts.englishBand
      || after.shape.contains(.hyphenated) || sentence.text(noun).hasSuffix("er")
      || !chunk.determinerAgreement.isDisjoint(with: agreement(after))
  }

  /// *des Art. 57*
  private var isAbbreviated: Bool {
    guard let after, after.kind == .stop else { return false }
    let document = sentence.document
    let next = chunk.head + 2
    return next < document.tokens.count && document.tokens[next].kind == .number
  }

  /// *die kältesten Januar und Februar*, *in der Theater und Philharmonie*: the determiner goes with
  /// several nouns, or with the next.
  private var isPluralOfSeveral: Bool {
    guard chunk.determinerAgreement.isDisjoint(with: chunk.nounAgreement) else { return false }
    let next = sentence.tokens[(chunk.head + 1)...].dropFirst().prefix(3)
    if let first = next.first, !sentence.foldedFacts(first).classes.isDisjoint(with: .determiners) {
      return false
    }
    return next.contains {
      $0.kind == .word && $0.isCapitalised
        && (!chunk.determinerAgreement.isDisjoint(with: .plural)
          || !chunk.determinerAgreement.isDisjoint(with: agreement($0)))
    }
  }

  /// *die Januar, Februar und März*
  private var isFirstOfList: Bool {
    guard let second = sentence.token(at: chunk.head + 2), second.kind == .word,
      second.isCapitalised, let third = sentence.token(at: chunk.head + 3)
    else { return false }
    return (third.kind == .comma || sentence.foldedFacts(third).classes.contains(.coordinator))
      && !chunk.determinerAgreement.isDisjoint(with: .plural)
  }

  /// What a noun can be.
  func agreement(_ token: Token) -> Agreement {
    sentence.readings(token).reduce(into: Agreement()) {
      if $1.wordClass.isWrittenWithCapital { $0.formUnion($1.agreement) }
    }
  }

  /// *dem Staate*: the old dative, where the lexicon has another noun or none.
  var isOldDative: Bool {
    let text = sentence.text(noun)
    guard text.hasSuffix("e"),
      !chunk.determinerAgreement.isDisjoint(with: Agreement.dative.intersection(.singular))
    else { return false }
    return sentence.readings(noun).contains {
      sentence.document.lexemes.utf8($0.lemma).count == noun.length - 1
    }
  }

  /// *die Scheichs*: genitives that are plurals of loans, too. Nouns in *-er*, *-el*, *-en* have none.
  var mayBePluralInS: Bool {
    let text = sentence.text(noun)
    guard text.hasSuffix("s"),
      sentence.readings(noun).allSatisfy({ $0.agreement.isSubset(of: .genitive) })
    else { return false }
    return !["ers", "els", "ens"].contains { text.hasSuffix($0) }
  }
}

extension Sentence {
  /// What adjectives and noun have in common without a determiner.
  func strongAgreement(of chunk: Chunk) -> Agreement {
    var agreement = chunk.nounAgreement
    for index in chunk.adjectiveIndices {
      agreement.formIntersection(
        foldedReadings(tokens[index]).reduce(into: Agreement()) {
          if $1.wordClass == .adjective { $0.formUnion($1.ending.strong) }
        })
    }
    return agreement
  }
}
