/// A set of word classes.
public struct WordClasses: Hashable, Sendable, BitwiseCopyable {
  private(set) public var rawValue: UInt32

  public init(_ classes: WordClass...) {
    rawValue = classes.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }
  private init(rawValue: UInt32) { self.rawValue = rawValue }

  public static var none: WordClasses { WordClasses(rawValue: 0) }

  /// What stands before adjectives and noun: *der, ein, dieser, mein, kein*.
  public static let determiners = WordClasses(
    .definiteArticle, .indefiniteArticle, .demonstrative, .indefinite, .possessive,
    .relativeOrInterrogative)
  /// What is written with a capital and heads a phrase.
  public static let nouns = WordClasses(
    .noun, .properNoun, .nominalizedAdjective, .nominalizedInfinitive)
  /// What can stand before an adjective and say how much: *sehr*, *gestern*, *nicht*.
  public static let adverbs = WordClasses(
    .adverb, .predicativeAdjective, .particle, .negation, .interrogativeAdverb)

  @inlinable
  public func contains(_ wordClass: WordClass) -> Bool {
    rawValue & 1 << UInt32(wordClass.rawValue) != 0
  }

  /// Whether it has one class and no other.
  @inlinable
  public func isOnly(_ wordClass: WordClass) -> Bool {
    rawValue == 1 << UInt32(wordClass.rawValue)
  }

  @inlinable
  public func isDisjoint(with other: WordClasses) -> Bool { rawValue & other.rawValue == 0 }

  /// Whether it has classes, and no others than these.
  @inlinable
  public func isWithin(_ other: WordClasses) -> Bool {
    rawValue != 0 && rawValue & ~other.rawValue == 0
  }

  public func union(_ other: WordClasses) -> WordClasses {
    WordClasses(rawValue: rawValue | other.rawValue)
  }

  @inlinable
  public var isEmpty: Bool { rawValue == 0 }

  public mutating func insert(_ wordClass: WordClass) {
    rawValue |= 1 << UInt32(wordClass.rawValue)
  }
}
