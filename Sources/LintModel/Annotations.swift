/// Tables beside the tokens of a document, made in TextAnalysis because checks see no C.
///
/// A table is empty until its analysis exists; a check says in `needs` which it reads.
public struct Annotations: Sendable {
  /// By lexeme, not by token.
  public var words = WordTable()
  /// By token: Universal Dependencies part of speech.
  public var tags: [PartOfSpeech] = []
  /// In text order, disjoint.
  public var chunks: [Chunk] = []
  /// In text order, disjoint.
  public var values: [TypedValue] = []
  /// Offsets of the bytes that begin something other than a letter or a blank: ASCII marks, figures
  /// and controls, and the lead bytes C2 and E2 of typographic marks. One byte in twelve of German
  /// text, so that checks of marks need not read the others.
  public var marks: [UInt32] = []
  /// Titles of works, in text order, disjoint.
  public var titles: [TextRange] = []
  /// Which needs can be met.
  public var available: Set<Need> = []
  /// Why others cannot, where a person can mend that: a package that is not installed, a
  /// dictionary that cannot be used.
  public var missing: [Need: Message] = [:]
  public init() {}
}

/// Universal Dependencies' parts of speech.
public enum PartOfSpeech: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case adjective, adposition, adverb, auxiliary, coordinatingConjunction, determiner
  case interjection, noun, numeral, particle, pronoun, properNoun, punctuation
  case subordinatingConjunction, symbol, verb, other
}

/// A number, date, amount or measure with its value, for comparisons.
public struct TypedValue: Hashable, Sendable {
  public enum Kind: UInt8, Sendable, BitwiseCopyable {
    case number, date, time, amountOfMoney, measure, percentage, score
  }
  public let kind: Kind
  public let range: TextRange
  /// Digits without grouping, `.` as decimal mark; dates and times as ISO 8601.
  public let value: String
  /// Currency (ISO 4217) or unit (UCUM), where there is one.
  public let unit: String?

  public init(kind: Kind, range: TextRange, value: String, unit: String?) {
    self.kind = kind
    self.range = range
    self.value = value
    self.unit = unit
  }
}

/// Sentences of the translation and of the source that belong together; either side may be empty.
public struct SentencePair: Hashable, Sendable {
  public let translation: Range<Int>
  public let source: Range<Int>
  public init(translation: Range<Int>, source: Range<Int>) {
    self.translation = translation
    self.source = source
  }
}

/// An analysed article: the translation, and its source where there is one.
public final class Article: Sendable {
  public let raw: RawArticle
  public let document: Document
  public let source: Document?
  /// Empty without a source.
  public let pairs: [SentencePair]
  public let names: NameLedger

  public init(
    raw: RawArticle, document: Document, source: Document? = nil, pairs: [SentencePair] = [],
    names: NameLedger = .empty
  ) {
    self.raw = raw
    self.document = document
    self.source = source
    self.pairs = pairs
    self.names = names
  }

  public var metadata: Metadata { raw.metadata }
}
