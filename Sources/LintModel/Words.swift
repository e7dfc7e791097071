/// What is known of each distinct word form of a document.
///
/// Indexed by lexeme id, so that a form is looked up once and not at each of its places. Facts
/// stand under surface ids and under folded ids: those of *Gestern* say that no such noun is
/// known, those of *gestern* that it is an adverb.
public struct WordTable: Sendable {
  /// By lexeme id; empty where no lexicon was read.
  public var facts: [WordFacts] = []
  public var readings: [Reading] = []
  /// Spellings that an unknown form may be meant for, likeliest first, at most three; of a variant
  /// spelling the one that the lexicon has.
  public var corrections: [LexemeID: [String]] = [:]
  /// What an English word that German does not have means in German, likeliest first, at most two.
  public var glosses: [LexemeID: [String]] = [:]
  /// By index of a token that could be one word with the next, *Pfeffer Spray*, *Regie- rung*: what
  /// is known of that word. Readings are left out; names and words nobody knows have no entry.
  public var joins: [Int: WordFacts] = [:]
  public init() {}

  @inlinable
  public func facts(_ id: LexemeID) -> WordFacts {
    let index = Int(id.rawValue)
    return index < facts.count ? facts[index] : .none
  }

  @inlinable
  public func readings(_ id: LexemeID) -> ArraySlice<Reading> { readings(of: facts(id)) }

  @inlinable
  public func readings(of facts: WordFacts) -> ArraySlice<Reading> {
    readings[Int(facts.firstReading)..<Int(facts.firstReading) + Int(facts.readingCount)]
  }
}

/// What a word is that checks look for: a sentence without such words need not be read.
public struct WordKinds: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// In small letters, and nobody knows it: neither as it is written nor as English or by its use.
  public static var nonword: WordKinds { WordKinds(rawValue: 1) }
  /// The same of one with a capital.
  public static var unknownNoun: WordKinds { WordKinds(rawValue: 8) }
  /// Its origin is `spellingVariant`.
  public static var variant: WordKinds { WordKinds(rawValue: 2) }
  /// English in small letters, where German does not know it.
  public static var english: WordKinds { WordKinds(rawValue: 4) }
}

extension WordTable {
  func kinds(of token: Token) -> WordKinds {
    var kinds: WordKinds = []
    guard token.isWordLike else { return kinds }
    let written = facts(token.surface)
    if written.origin == .unknown, written.germanBand == 0, written.englishBand == 0,
      written.traits.isDisjoint(with: [.isEnglish, .isEnglishName])
    {
      kinds.insert(token.isCapitalised ? .unknownNoun : .nonword)
    }
    if written.origin == .spellingVariant { kinds.insert(.variant) }
    let small = token.folded == token.surface ? written : facts(token.folded)
    if small.traits.contains(.isEnglish), !small.isKnown { kinds.insert(.english) }
    return kinds
  }
}

/// How a word form is known.
public enum WordOrigin: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  /// Never looked up: no lexicon, or no word.
  case notAsked
  case lexicon
  /// *Bundesnetzagentur*: the head is in the lexicon, and what precedes can modify it.
  case compound
  /// *unbespielbar*, *Nichtraucher*, *neoliberal*.
  case derivation
  /// Its parts are known: *Klima-Gipfel*.
  case hyphenated
  /// Old or Swiss spelling of a known form, one without umlauts or without its joint: *daß*,
  /// *Strasse*, *Buero*, *Regierungchef*.
  case spellingVariant
  /// Neither lexicon nor analysis know it, the speller's dictionary does.
  case speller
  /// Nobody knows it.
  case unknown

  @inlinable
  public var isKnown: Bool { self != .notAsked && self != .unknown }
}

public struct WordFacts: Hashable, Sendable, BitwiseCopyable {
  public var firstReading: UInt32
  public var readingCount: UInt8
  public var origin: WordOrigin
  /// Zipf frequency × 10 in German text: 0 below the table, 30 once in a million words, 60 once
  /// in a thousand. Case is folded.
  public var germanBand: UInt8
  /// The same in English text.
  public var englishBand: UInt8
  public var traits: WordTraits
  /// Of all readings together.
  public var classes: WordClasses

  public init(
    firstReading: UInt32 = 0, readingCount: UInt8 = 0, origin: WordOrigin = .notAsked,
    germanBand: UInt8 = 0, englishBand: UInt8 = 0, traits: WordTraits = [],
    classes: WordClasses = .none
  ) {
    self.classes = classes
    self.firstReading = firstReading
    self.readingCount = readingCount
    self.origin = origin
    self.germanBand = germanBand
    self.englishBand = englishBand
    self.traits = traits
  }

  public static var none: WordFacts { WordFacts() }
  @inlinable
  public var isKnown: Bool { origin.isKnown }
}

public struct WordTraits: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// A form of the English dictionary, without proper names; letter case is folded.
  public static var isEnglish: WordTraits { WordTraits(rawValue: 1) }
  /// Asked of a form in lower case: with a capital it is a noun, and no adjective or infinitive made
  /// one.
  public static var isNounWithCapital: WordTraits { WordTraits(rawValue: 2) }
  /// A form that the dictionary lists as a known misspelling.
  public static var isForbidden: WordTraits { WordTraits(rawValue: 4) }
  /// Asked of a form with a capital: in lower case it is known, and no noun or name with it.
  public static var isKnownInLowerCaseOnly: WordTraits { WordTraits(rawValue: 8) }
  /// Can stand before the head of a compound: *Staats-*, *Erklärungs-*.
  public static var isModifier: WordTraits { WordTraits(rawValue: 16) }
  /// The English dictionary has it with a capital only: a name, a weekday, a nationality.
  public static var isEnglishName: WordTraits { WordTraits(rawValue: 32) }
  /// Beside `isNounWithCapital`: the noun is in no dictionary, but a compound of its words, or it is
  /// the name of a place only.
  public static var isRarelyNounWithCapital: WordTraits { WordTraits(rawValue: 64) }
  /// Asked of a form with hyphens: a name or a word that nobody knows begins it and a noun ends it,
  /// *Putin-Vertrauter*.
  public static var beginsWithName: WordTraits { WordTraits(rawValue: 128) }
}

extension Sentence {
  /// What is known of a token's form, as it is written.
  @inlinable
  public func facts(_ token: Token) -> WordFacts { document.annotations.words.facts(token.surface) }
  /// What is known of it in lower case.
  @inlinable
  public func foldedFacts(_ token: Token) -> WordFacts {
    document.annotations.words.facts(token.folded)
  }
  @inlinable
  public func readings(_ token: Token) -> ArraySlice<Reading> {
    document.annotations.words.readings(token.surface)
  }
}
