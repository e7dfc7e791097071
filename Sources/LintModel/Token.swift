/// Identifies a word form (surface) or a folded word form in the lexeme table of a document.
///
/// Three layers: the frozen lexicon, words of our own lists, words of this document only
/// (`LexemeTable`). Equal bytes have equal ids within one document.
public struct LexemeID: Hashable, Sendable, BitwiseCopyable, Comparable {
  public let rawValue: UInt32
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }
  public static func < (a: LexemeID, b: LexemeID) -> Bool { a.rawValue < b.rawValue }
}

public enum TokenKind: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  /// Letters, with inner hyphens, apostrophes, digits: *Haus*, *US-Präsident*, *Farb-*, *geht’s*.
  case word
  /// A word with its own full stop: *Dr.*, *z. B.* gives two, *usw.*
  case abbreviation
  /// Digits with separators: *12*, *3.000*, *3,5*.
  case number
  /// Digits or a Roman numeral with a stop that belongs to them: *3.* Oktober, *XII.*
  case ordinal
  /// *19.06.2024*, *2024-06-19*, *6/19/2024*.
  case date
  /// *18:30*, *18.30* before *Uhr*.
  case time
  /// *2:0*, *3-1* as a result.
  case score
  /// *€*, *$*, *US$*.
  case currency
  /// *km*, *kg*, *%*, *°C*, *km/h* after a number.
  case unit
  case url
  case email
  case hashtag
  case mention
  case emoji
  /// A mark that can only open: „ « ‚ “ by its place.
  case openingQuote
  case closingQuote
  /// A straight mark whose side is not known.
  case quote
  case apostrophe
  case openingBracket
  case closingBracket
  /// . ! ? … that ends something.
  case stop
  case comma
  case colon
  case semicolon
  /// – — and a spaced hyphen.
  case dash
  /// A hyphen that stands alone or before a word: *-Einsätze*.
  case hyphen
  case slash
  /// Everything else that prints.
  case symbol
  /// Control, bidirectional and zero-width characters outside words, U+FFFD.
  case control
}

/// Kinds of tokens that a sentence has.
public struct TokenKinds: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  @inlinable
  public init(_ kind: TokenKind) { rawValue = 1 << UInt32(kind.rawValue) }
}

/// Letter case and a few facts about the form of a token, in one byte.
public struct TokenShape: OptionSet, Hashable, Sendable, BitwiseCopyable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The first letter is a capital.
  public static var capitalised: TokenShape { TokenShape(rawValue: 1) }
  /// Two or more letters, all capitals.
  public static var allCapitals: TokenShape { TokenShape(rawValue: 2) }
  /// A capital after a small letter: *iPhone*, *McDonald*.
  public static var innerCapital: TokenShape { TokenShape(rawValue: 4) }
  public static var hasDigit: TokenShape { TokenShape(rawValue: 8) }
  /// Has a hyphen inside or at an end.
  public static var hyphenated: TokenShape { TokenShape(rawValue: 16) }
  /// White space or the start of a block comes before.
  public static var spaceBefore: TokenShape { TokenShape(rawValue: 32) }
  /// A piece of something longer than a token's length field; the next piece follows at once.
  public static var split: TokenShape { TokenShape(rawValue: 64) }
  /// Written with soft hyphens, zero-width or combining characters; the folded id has none.
  public static var decorated: TokenShape { TokenShape(rawValue: 128) }
}

/// A piece of text without white space: 16 trivial bytes.
public struct Token: Sendable, BitwiseCopyable, Equatable {
  public let start: UInt32
  public let length: UInt16
  public let kind: TokenKind
  public let shape: TokenShape
  /// The bytes as they stand.
  public let surface: LexemeID
  /// Lower case, NFC, without soft hyphens and zero-width characters: *Gestern gestern* is one word twice.
  public let folded: LexemeID

  public init(
    start: UInt32, length: UInt16, kind: TokenKind, shape: TokenShape, surface: LexemeID,
    folded: LexemeID
  ) {
    self.start = start
    self.length = length
    self.kind = kind
    self.shape = shape
    self.surface = surface
    self.folded = folded
  }

  @inlinable
  public var end: UInt32 { start + UInt32(length) }
  @inlinable
  public var range: TextRange { TextRange(start..<end) }
  @inlinable
  public var hasSpaceBefore: Bool { shape.contains(.spaceBefore) }
  @inlinable
  public var isCapitalised: Bool { shape.contains(.capitalised) }
  /// A word or an abbreviation: something with letters that is read as language.
  @inlinable
  public var isWordLike: Bool { kind == .word || kind == .abbreviation }
}
