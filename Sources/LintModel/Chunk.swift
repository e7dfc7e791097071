/// A noun phrase from its determiner to its noun, *die drei sehr alten Häuser*, with the preposition
/// before it and the readings that unification leaves.
///
/// Genitive attributes, appositions and conjuncts are chunks of their own, which say how they follow
/// the chunk before. A pronoun is no chunk.
public struct Chunk: Hashable, Sendable {
  /// `prepositionalPhrase` where a preposition stands directly before.
  public enum Kind: UInt8, Sendable, BitwiseCopyable {
    case nounPhrase, prepositionalPhrase
  }

  /// How a chunk follows the one before.
  public enum Relation: UInt8, Sendable, BitwiseCopyable {
    case none
    /// Directly, and it can be a genitive: *die Truppen des Landes*.
    case genitiveAttribute
    /// Directly after a measure or a kind: *zwei Liter Wasser*, *eine Art Vertrag*; or a name after
    /// what it names.
    case unmarked
    /// After a comma or a bracket.
    case apposition
    /// After *und*, *oder*, *sowie*, *bis*.
    case conjunct
  }

  /// Indices into `Document.tokens`; without preposition, and without the fused one that has the
  /// article of the phrase.
  public let tokens: Range<Int>
  /// The noun.
  public let head: Int
  /// An article or another word that asks adjectives for an ending; of *im* the preposition itself.
  public let determiner: Int?
  /// Of *im* the same index as the determiner.
  public let preposition: Int?
  /// Bit i: the token `tokens.lowerBound + i` is an attributive adjective.
  public let adjectives: UInt32
  /// Bit i: the token `tokens.lowerBound + i` is a number.
  public let numerals: UInt32
  public let relation: Relation
  /// Which endings the determiner asks adjectives for.
  public let declension: Declension
  /// What the determiner allows; everything where there is none.
  public let determinerAgreement: Agreement
  /// What the adjectives have in common after this determiner; everything where there are none.
  public let adjectiveAgreement: Agreement
  /// What the noun can be.
  public let nounAgreement: Agreement
  /// Cases that the preposition governs; all where there is none.
  public let government: CaseSet

  public init(
    tokens: Range<Int>, head: Int, determiner: Int? = nil, preposition: Int? = nil,
    adjectives: UInt32 = 0, numerals: UInt32 = 0, relation: Relation = .none,
    declension: Declension = .strong, determinerAgreement: Agreement = .all,
    adjectiveAgreement: Agreement = .all, nounAgreement: Agreement = .all,
    government: CaseSet = .all
  ) {
    self.tokens = tokens
    self.head = head
    self.determiner = determiner
    self.preposition = preposition
    self.adjectives = adjectives
    self.numerals = numerals
    self.relation = relation
    self.declension = declension
    self.determinerAgreement = determinerAgreement
    self.adjectiveAgreement = adjectiveAgreement
    self.nounAgreement = nounAgreement
    self.government = government
  }

  public var kind: Kind { preposition == nil ? .nounPhrase : .prepositionalPhrase }

  /// What determiner, adjectives and noun have in common; empty when they clash.
  public var agreement: Agreement {
    determinerAgreement.intersection(adjectiveAgreement).intersection(nounAgreement)
  }

  /// From the preposition on.
  public var tokensWithPreposition: Range<Int> {
    (preposition ?? tokens.lowerBound)..<tokens.upperBound
  }

  public var hasFusedPreposition: Bool { preposition != nil && preposition == determiner }

  /// Indices of the attributive adjectives, in order.
  public var adjectiveIndices: some Sequence<Int> {
    let (start, bits) = (tokens.lowerBound, adjectives)
    return (0..<32).lazy.filter { bits >> UInt32($0) & 1 != 0 }.map { start + $0 }
  }
}

/// Which endings adjectives have.
public enum Declension: UInt8, Sendable, BitwiseCopyable {
  /// Without determiner: *guter Wein*.
  case strong
  /// After *ein, kein, mein*.
  case mixed
  /// After *der, dieser, jeder*.
  case weak
  /// After words where usage wavers: *solche, manche, sämtliche*.
  case any
}

extension AdjectiveEnding {
  public func agreement(_ declension: Declension) -> Agreement {
    switch declension {
    case .strong: strong
    case .mixed: mixed
    case .weak: weak
    case .any: agreement
    }
  }
}

extension CaseSet {
  public static let all = CaseSet(rawValue: 15)
}

extension Sentence {
  /// The chunks that begin in the sentence.
  public var chunks: ArraySlice<Chunk> { document.chunks(ofSentence: index) }
}
