import LintModel

/// Finds the noun phrases of a document, from left to right, each word once.
struct PhraseReader {
  private let tokens: [Token]
  private let facts: [WordFacts]
  private let readings: [Reading]
  private let lexemes: LexemeTable
  private let lists: PhraseLists
  private(set) var chunks: [Chunk] = []
  /// Of the sentence that is being read, and where its words begin and end.
  private var words: [NominalWord] = []
  private var start = 0
  private var end = 0

  /// Tokens that a phrase has at most; German news has none longer than half of it.
  private static let longest = 24

  init(_ tokens: [Token], _ words: WordTable, _ lexemes: LexemeTable, _ lists: PhraseLists) {
    self.lists = lists
    self.tokens = tokens
    self.lexemes = lexemes
    facts = words.facts
    readings = words.readings
  }

  mutating func read(_ sentence: Range<Int>) {
    start = sentence.lowerBound
    end = sentence.upperBound
    fillWords()
    var index = start
    while index < end {
      if !words[index - start].roles.isDisjoint(with: Self.openers), let chunk = chunk(at: index) {
        chunks.append(chunk)
        index = chunk.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  private mutating func fillWords() {
    words.removeAll(keepingCapacity: true)
    // After a colon, a dash or an opening mark a sentence may begin: *Datei – Ein Boot*.
    var isFirst = true
    for token in tokens[start..<end] {
      words.append(
        NominalWord(
          token, written: facts(token.surface), small: facts(token.folded), isFirst: isFirst))
      switch token.kind {
      case .openingQuote, .quote, .colon, .dash, .stop, .openingBracket: isFirst = true
      case .word, .abbreviation: isFirst = false
      default: break
      }
    }
  }

  private func facts(_ id: LexemeID) -> WordFacts {
    let index = Int(id.rawValue)
    return index < facts.count ? facts[index] : .none
  }

  private func readings(of facts: WordFacts) -> ArraySlice<Reading> {
    readings[Int(facts.firstReading)..<Int(facts.firstReading) + Int(facts.readingCount)]
  }

  private func word(_ index: Int) -> NominalWord { words[index - start] }

  private func chunk(at start: Int) -> Chunk? {
    var parser = PhraseParser(start: start)
    let opening = word(start)
    var index = start
    if opening.roles.contains(.fusedPreposition) {
      parser.setFused(start, readings(of: opening.small))
      index += 1
    } else if opening.roles.contains(.determiner), !opening.roles.contains(.noun) {
      guard let next = readDeterminers(start, opening, &parser) else { return nil }
      index = next
    }
    let preposition = preposition(before: start, parser)
    // *vor allem*, *seit langem*: these stand alone.
    if preposition != nil, parser.fused == nil, lists.adverbial.contains(tokens[start].folded) {
      return nil
    }
    guard let head = readModifiers(index, &parser) else { return nil }
    // *am schnellsten belastbare Netze*
    if parser.fused != nil, isSuperlative(word(index)), head > index + 1,
      word(index + 1).roles.contains(.adjective)
    {
      return nil
    }
    // *erwartete Hilfe*: without a determiner the first word is the verb.
    guard parser.determiner != nil || head == start || !opening.roles.contains(.verb) else {
      return nil
    }
    return parser.chunk(
      head: head, noun: nounAgreement(head, parser.declension),
      preposition: preposition?.index, government: preposition?.cases,
      relation: relation(start, parser))
  }

  private static let openers: NominalWord.Roles = [
    .determiner, .fusedPreposition, .adjective, .number, .noun, .suspended,
  ]

  // MARK: - Determiners

  /// Reads *der*, *all die*, *ein paar*; returns the index after them.
  private func readDeterminers(
    _ start: Int, _ opening: NominalWord, _ parser: inout PhraseParser
  ) -> Int? {
    if start + 1 < end, tokens[start + 1].kind == .word, !tokens[start + 1].isCapitalised {
      let next = word(start + 1)
      // *ein paar*, *ein wenig*: neither is inflected.
      if opening.small.classes.contains(.indefiniteArticle),
        lists.quantities.contains(tokens[start + 1].folded)
      {
        parser.setDeterminer(start, agreement: .all, declension: .any)
        return start + 2
      }
      // *all die*, *manch ein*: the last one decides. Of others, *einige der Leute*, the first is a
      // pronoun.
      if next.roles.contains(.determiner), !next.small.classes.isDisjoint(with: Self.seconds),
        !lists.adjectival.contains(tokens[start + 1].folded)
      {
        guard isPredeterminer(start, before: next), let reading = determinerReading(next) else {
          return nil
        }
        parser.setDeterminer(start + 1, reading)
        return start + 2
      }
    }
    // *selber gemachte Fehler*
    guard !opening.small.classes.contains(.particle), let reading = determinerReading(opening)
    else { return nil }
    parser.setDeterminer(start, reading)
    return start + 1
  }

  /// *all* goes before articles and possessives, *manch* before *ein*.
  private func isPredeterminer(_ index: Int, before next: NominalWord) -> Bool {
    next.small.classes.contains(.indefiniteArticle)
      ? lists.beforeEin.contains(tokens[index].folded)
      : lists.predeterminers.contains(tokens[index].folded)
  }

  private func determinerReading(_ word: NominalWord) -> DeterminerReading? {
    DeterminerReading(readings(of: word.small), word.small.classes, lexemes)
  }

  private static let seconds = WordClasses(
    .definiteArticle, .indefiniteArticle, .possessive, .demonstrative)

  // MARK: - From the determiner to the noun

  /// Returns the index of the noun, or `nil` where none follows.
  private func readModifiers(_ start: Int, _ parser: inout PhraseParser) -> Int? {
    var index = start
    let limit = min(end, start + Self.longest)
    while index < limit {
      let token = tokens[index]
      switch token.kind {
      case .comma where parser.hasAdjective && isInflected(index + 1):
        index += 1
        continue
      case .openingQuote where index == start && index > parser.start: return nil
      case .word, .abbreviation, .number, .ordinal: break
      default: return nil
      }
      let word = self.word(index)
      if word.roles.contains(.suspended), let joined = readSuspended(index, limit) {
        index = joined
        continue
      }
      if word.roles.contains(.coordinator) {
        // *große und kleine Häuser*
        guard parser.hasAdjective, isInflected(index + 1) else { return nil }
        index += 1
      } else if word.roles.contains(.noun), !isAdjectiveHere(index, word, parser) {
        return index
      } else if word.roles.contains(.number) {
        parser.addNumeral(index)
        index += 1
      } else if word.roles.contains(.adjective), !isAdverbHere(index, word) {
        parser.addAdjective(index, adjectiveEndings(word))
        index += 1
      } else if lists.adjectival.contains(token.folded), parser.determiner != nil {
        // *die beiden Häuser*, *dieses eine Haus*
        parser.addAdjective(index, .all)
        index += 1
      } else if word.roles.contains(.adverb), let next = readAdverbs(index, limit) {
        index = next
      } else {
        return nil
      }
    }
    return nil
  }

  /// *Bau- und*: the index after the conjunction.
  private func readSuspended(_ index: Int, _ limit: Int) -> Int? {
    guard index + 2 < limit else { return nil }
    let next = word(index + 1)
    guard next.roles.contains(.coordinator) || tokens[index + 1].kind == .comma else { return nil }
    return index + 2
  }

  /// Some adverbs before an adjective: the adjective's index.
  private func readAdverbs(_ index: Int, _ limit: Int) -> Int? {
    var at = index
    while at < limit, at < index + Self.mostAdverbs {
      let word = self.word(at)
      guard word.roles.contains(.adverb), tokens[at].kind == .word, !tokens[at].isCapitalised,
        let after = afterAdverb(at, word), after < limit
      else { return nil }
      at = after
      let next = self.word(at)
      if next.roles.contains(.adjective), tokens[at].kind == .word, !tokens[at].isCapitalised,
        !isAdverbHere(at, next)
      {
        return at
      }
    }
    return nil
  }

  private static let mostAdverbs = 4

  /// *am besten* is one adverb; *am* alone is none.
  private func afterAdverb(_ index: Int, _ word: NominalWord) -> Int? {
    guard word.roles.contains(.fusedPreposition) else { return index + 1 }
    guard index + 1 < end else { return nil }
    return isSuperlative(self.word(index + 1)) ? index + 2 : nil
  }

  private func isSuperlative(_ word: NominalWord) -> Bool {
    readings(of: word.small).contains {
      $0.wordClass == .adjective
        && ($0.traits.contains(.isSuperlative)
          // *wenigst-*, which is a word of its own.
          || lexemes.utf8($0.lemma).suffix(2).elementsEqual("st".utf8))
    }
  }

  private func isInflected(_ index: Int) -> Bool {
    guard index < end, tokens[index].kind == .word else { return false }
    let word = self.word(index)
    if word.roles.contains(.adjective), !word.roles.contains(.isCapitalised) {
      return !isAdverbHere(index, word)
    }
    guard word.roles.contains(.adverb), let next = readAdverbs(index, end) else { return false }
    return next > index
  }

  /// *weiter steigende*: inflected, too, but the next word says that it is no adjective.
  private func isAdverbHere(_ index: Int, _ word: NominalWord) -> Bool {
    guard !word.small.classes.isDisjoint(with: Self.adverbial), index + 1 < end,
      tokens[index + 1].kind == .word, !tokens[index + 1].isCapitalised
    else { return false }
    let next = self.word(index + 1)
    // *paarweise nebeneinander angeordnete*, *früher oft verwendete*, *nahe gelegene*
    return next.roles.contains(.adjective) || next.roles.contains(.adverb)
  }

  private static let adverbial = WordClasses(.adverb, .predicativeAdjective, .preposition)

  /// *Deutsche Bundesbank*, *Berliner Mauer*: a noun follows with which it agrees. *die Abgeordneten
  /// Anfang Mai* are two phrases.
  private func isAdjectiveHere(
    _ index: Int, _ word: NominalWord, _ parser: PhraseParser
  ) -> Bool {
    guard word.roles.contains(.adjective), index + 1 < end, tokens[index + 1].kind == .word,
      tokens[index + 1].isCapitalised, self.word(index + 1).roles.contains(.noun)
    else { return false }
    // *auf nationaler Ebene Möglichkeiten*, but *eben* is an adjective, too.
    // At the beginning of a sentence either may be: *Liebe Grüße*.
    guard
      !word.written.classes.contains(.noun) || word.written.classes.contains(.adjective)
        || !word.roles.contains(.isCapitalised)
    else { return false }
    let agreement = adjectiveEndings(word).agreement(parser.declension)
      .intersection(parser.determinerAgreement)
    return !agreement.isDisjoint(with: nounAgreement(index + 1, parser.declension))
  }

  private func adjectiveEndings(_ word: NominalWord) -> AdjectiveEndings {
    var endings = AdjectiveEndings()
    for facts in [word.small, word.written] {
      for reading in readings(of: facts) where reading.wordClass == .adjective {
        endings.insert(reading.ending)
      }
    }
    // *Kaiserslauterer*: of a place that nobody knows.
    if word.roles.contains(.isCapitalised) { endings.insert(.bare, whereOnly: .er) }
    return endings
  }

  // MARK: - Around it

  private func nounAgreement(_ index: Int, _ declension: Declension) -> Agreement {
    let facts = word(index).written
    guard !facts.classes.isEmpty else { return .all }
    var agreement: Agreement = []
    for reading in readings(of: facts) where reading.wordClass.isWrittenWithCapital {
      agreement.formUnion(
        reading.wordClass == .nominalizedAdjective
          ? reading.ending.agreement(declension) : reading.agreement)
    }
    return agreement
  }

  private func preposition(
    before index: Int, _ parser: PhraseParser
  ) -> (index: Int, cases: CaseSet)? {
    if let fused = parser.fused { return (fused.index, fused.cases) }
    guard index > start else { return nil }
    let before = word(index - 1)
    guard before.roles.contains(.preposition) else { return nil }
    var cases: CaseSet = []
    for reading in readings(of: before.small) where reading.wordClass == .preposition {
      cases.formUnion(reading.government)
    }
    return (index - 1, cases)
  }

  private func relation(_ start: Int, _ parser: PhraseParser) -> Chunk.Relation {
    guard let last = chunks.last, parser.fused == nil else { return .none }
    guard last.tokens.lowerBound >= self.start else { return .none }
    switch start - last.tokens.upperBound {
    case 0:
      return parser.determinerAgreement.cases.contains(.genitive) && parser.determiner != nil
        ? .genitiveAttribute : .unmarked
    case 1:
      let between = tokens[start - 1]
      if between.kind == .comma || between.kind == .openingBracket { return .apposition }
      return word(start - 1).roles.contains(.coordinator) ? .conjunct : .none
    default: return .none
    }
  }
}

/// Word lists that say what stands where in a noun phrase.
struct PhraseLists {
  /// *paar*, *wenig* after *ein*.
  let quantities: WordList
  /// *all*, *manch* before another determiner.
  let predeterminers: WordList
  /// *manch* before *ein*.
  let beforeEin: WordList
  /// *beiden*, *solchen* after a determiner.
  let adjectival: WordList
  /// *langem* in *seit langem*.
  let adverbial: WordList

  init(_ pack: LanguagePack) {
    quantities = pack.words("quantities-after-ein")
    predeterminers = pack.words("predeterminers")
    beforeEin = pack.words("predeterminers-of-ein")
    adjectival = pack.words("adjectival-pronouns")
    adverbial = pack.words("adverbial-adjectives")
  }
}
