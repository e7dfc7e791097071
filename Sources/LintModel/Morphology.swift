/// One way in which a word form can be read.
///
/// - Source: the compiled lexicon, or derived from it for compounds and derivations.
public struct Reading: Hashable, Sendable, BitwiseCopyable {
  public let wordClass: WordClass
  /// Of inflected adjectives and nominalised adjectives; `.bare` otherwise.
  public let ending: AdjectiveEnding
  public let traits: ReadingTraits
  /// Folded, in the lexeme table of the document.
  public let lemma: LexemeID
  /// What it means depends on the word class: see `agreement`, `verbForms`, `government`.
  public let features: UInt32

  public init(
    wordClass: WordClass, ending: AdjectiveEnding = .bare, traits: ReadingTraits = [],
    lemma: LexemeID, features: UInt32 = 0
  ) {
    self.wordClass = wordClass
    self.ending = ending
    self.traits = traits
    self.lemma = lemma
    self.features = features
  }

  /// Case × number × gender of nouns, names, adjectives, determiners and pronouns, and of the
  /// article in a fused preposition.
  public var agreement: Agreement {
    switch wordClass {
    case .adjective, .nominalizedAdjective: ending.agreement
    case .verb: []
    case .preposition, .fusedPreposition, .postposition:
      Agreement(rawValue: features >> 4 & 0xFF_FFFF)
    default: Agreement(rawValue: features & 0xFF_FFFF)
    }
  }
  /// Persons that a personal pronoun has as subject, as in `VerbForms.persons`; of *sie* two.
  public var persons: UInt32 { wordClass == .personalPronoun ? features >> 24 & 0x3F : 0 }
  public var verbForms: VerbForms { VerbForms(rawValue: wordClass == .verb ? features : 0) }
  /// The cases that a preposition asks for, as in `Agreement.cases`.
  public var government: CaseSet { CaseSet(rawValue: wordClass.governs ? UInt8(features & 15) : 0) }
}

/// Word classes finer than Universal Dependencies' parts of speech, where rules tell them apart.
public enum WordClass: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case noun, properNoun
  /// *der Angestellte*: declined like an adjective.
  case nominalizedAdjective
  /// *das Gehen*.
  case nominalizedInfinitive
  /// An inflected form, *kleinen*; with the ending `bare`, one that is never inflected, *Berliner*.
  case adjective
  /// The bare form, *klein*, *kleiner* as comparative; also used as adverb.
  case predicativeAdjective
  case verb
  case definiteArticle, indefiniteArticle, demonstrative, indefinite, possessive
  case personalPronoun, reflexivePronoun, relativeOrInterrogative
  case interrogativeAdverb, adverb, negation, particle
  /// The separable part of a verb at the end of its clause.
  case verbParticle
  case preposition
  /// *im*, *zur*.
  case fusedPreposition
  case postposition
  case subordinator, coordinator, comparisonParticle
  /// *um*, *ohne*, *statt* before *zu* + infinitive.
  case infinitiveConjunction
  case numeral, interjection, abbreviation

  /// Nouns and names; everything else only at the beginning of a sentence.
  public var isWrittenWithCapital: Bool {
    switch self {
    case .noun, .properNoun, .nominalizedAdjective, .nominalizedInfinitive: true
    default: false
    }
  }

  public var governs: Bool {
    self == .preposition || self == .fusedPreposition || self == .postposition
  }

  /// Universal Dependencies' tag; an auxiliary is a verb here.
  public var partOfSpeech: PartOfSpeech {
    switch self {
    case .noun, .nominalizedAdjective, .nominalizedInfinitive: .noun
    case .properNoun: .properNoun
    case .adjective, .predicativeAdjective: .adjective
    case .verb: .verb
    case .definiteArticle, .indefiniteArticle, .possessive: .determiner
    case .demonstrative, .indefinite, .personalPronoun, .reflexivePronoun, .relativeOrInterrogative:
      .pronoun
    case .interrogativeAdverb, .adverb: .adverb
    case .negation, .particle, .infinitiveConjunction: .particle
    case .verbParticle, .preposition, .fusedPreposition, .postposition: .adposition
    case .subordinator: .subordinatingConjunction
    case .coordinator, .comparisonParticle: .coordinatingConjunction
    case .numeral: .numeral
    case .interjection: .interjection
    case .abbreviation: .other
    }
  }
}

public struct ReadingTraits: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Gender and class are well attested: only such nouns may raise errors.
  public static let isConfident = ReadingTraits(rawValue: 1)
  public static let isComparative = ReadingTraits(rawValue: 2)
  public static let isSuperlative = ReadingTraits(rawValue: 4)
  public static let isParticiple1 = ReadingTraits(rawValue: 8)
  public static let isParticiple2 = ReadingTraits(rawValue: 16)
  /// A country, region or place.
  public static let isPlace = ReadingTraits(rawValue: 32)
  /// haben, sein, werden; können, müssen …
  public static let isAuxiliary = ReadingTraits(rawValue: 64)
  /// Old spelling (*daß*), or one that only Switzerland uses.
  public static let isVariantSpelling = ReadingTraits(rawValue: 128)
}

/// Case × number × gender: bit = case × 6 + (plural ? 3 : 0) + gender, with cases in the order
/// nominative, accusative, dative, genitive and genders masculine, feminine, neuter.
public struct Agreement: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let all = Agreement(rawValue: 0xFF_FFFF)
  public static let nominative = Agreement(rawValue: 0x3F)
  public static let accusative = Agreement(rawValue: 0x3F << 6)
  public static let dative = Agreement(rawValue: 0x3F << 12)
  public static let genitive = Agreement(rawValue: 0x3F << 18)
  public static let singular = Agreement(rawValue: 0o0707_0707)
  public static let plural = Agreement(rawValue: 0o7070_7070)
  public static let masculine = Agreement(rawValue: 0o1111_1111)
  public static let feminine = Agreement(rawValue: 0o2222_2222)
  public static let neuter = Agreement(rawValue: 0o4444_4444)

  /// The cases that occur.
  public var cases: CaseSet {
    var set: UInt8 = 0
    for number in 0..<4 where rawValue >> UInt32(6 * number) & 0x3F != 0 {
      set |= 1 << UInt8(number)
    }
    return CaseSet(rawValue: set)
  }

  /// Everything in these cases.
  public static func inCases(_ cases: CaseSet) -> Agreement {
    var bits: UInt32 = 0
    for number in 0..<4 where cases.rawValue >> UInt8(number) & 1 != 0 {
      bits |= 0x3F << UInt32(6 * number)
    }
    return Agreement(rawValue: bits)
  }
}

public struct CaseSet: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let nominative = CaseSet(rawValue: 1)
  public static let accusative = CaseSet(rawValue: 2)
  public static let dative = CaseSet(rawValue: 4)
  public static let genitive = CaseSet(rawValue: 8)
}

/// The ending of an inflected adjective, and what it allows after each kind of determiner.
///
/// An adjective that is never inflected (*Berliner*, *lila*) is read as `adjective` with the ending
/// `bare`, and allows everything.
public enum AdjectiveEnding: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case bare, e, en, er, es, em

  /// After *der, dieser, jeder*.
  public var weak: Agreement {
    switch self {
    case .bare: .all
    case .er, .es, .em: []
    case .e: Self.weakE
    case .en: Agreement.all.subtracting(Self.weakE)
    }
  }

  /// After *ein, kein, mein*.
  public var mixed: Agreement {
    switch self {
    case .bare: .all
    case .em: []
    case .e: [.nominativeAndAccusative(.feminine, .singular)]
    case .en: Agreement.all.subtracting(Self.weakE)
    case .er: Agreement.nominative.intersection(.masculine).intersection(.singular)
    case .es: .nominativeAndAccusative(.neuter, .singular)
    }
  }

  /// Without a determiner.
  public var strong: Agreement {
    switch self {
    case .bare: .all
    case .e:
      [.nominativeAndAccusative(.feminine, .singular), .nominativeAndAccusative(.all, .plural)]
    case .en:
      [
        Agreement.accusative.intersection(.masculine).intersection(.singular),
        Agreement.genitive.intersection([.masculine, .neuter]).intersection(.singular),
        Agreement.dative.intersection(.plural),
      ]
    case .er:
      [
        Agreement.nominative.intersection(.masculine).intersection(.singular),
        Agreement([.dative, .genitive]).intersection(.feminine).intersection(.singular),
        Agreement.genitive.intersection(.plural),
      ]
    case .es: .nominativeAndAccusative(.neuter, .singular)
    case .em: Agreement.dative.intersection([.masculine, .neuter]).intersection(.singular)
    }
  }

  /// After whatever precedes.
  public var agreement: Agreement { [weak, mixed, strong] }

  private static let weakE: Agreement = [
    Agreement.nominative.intersection(.singular),
    Agreement.accusative.intersection([.feminine, .neuter]).intersection(.singular),
  ]
}

extension Agreement {
  fileprivate static func nominativeAndAccusative(
    _ gender: Agreement, _ number: Agreement
  ) -> Agreement {
    Agreement([.nominative, .accusative]).intersection(gender).intersection(number)
  }
}

/// What a verb form can be. Bits 0-5: indicative, first to third person singular, then plural;
/// bits 6-11: the same in the subjunctive.
public struct VerbForms: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let firstSingular = VerbForms(rawValue: 1)
  public static let secondSingular = VerbForms(rawValue: 1 << 1)
  public static let thirdSingular = VerbForms(rawValue: 1 << 2)
  public static let firstPlural = VerbForms(rawValue: 1 << 3)
  public static let secondPlural = VerbForms(rawValue: 1 << 4)
  public static let thirdPlural = VerbForms(rawValue: 1 << 5)
  public static let indicative = VerbForms(rawValue: 0x3F)
  public static let subjunctive = VerbForms(rawValue: 0x3F << 6)
  public static let infinitive = VerbForms(rawValue: 1 << 12)
  public static let participle2 = VerbForms(rawValue: 1 << 13)
  /// *abzugeben*.
  public static let zuInfinitive = VerbForms(rawValue: 1 << 14)
  public static let imperative = VerbForms(rawValue: 1 << 15)
  /// Finite with its separable part in front, so only at the end of a subordinate clause: *aufgibt*.
  public static let onlyVerbFinal = VerbForms(rawValue: 1 << 16)
  public static let participle1 = VerbForms(rawValue: 1 << 17)
  public static let past = VerbForms(rawValue: 1 << 18)

  public var isFinite: Bool { rawValue & 0xFFF != 0 }
  /// Bits 0-5: which person and number the form can have, in either mood.
  public var persons: UInt32 { (rawValue | rawValue >> 6) & 0x3F }
  /// Whether it can have one of these persons, in either mood.
  public func canBe(_ person: VerbForms) -> Bool { persons & person.rawValue != 0 }
}
