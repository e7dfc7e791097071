/// Who and what is named in an article, and how it is spelled where.
///
/// Made in TextAnalysis over the whole article. Two layers: the *words* of names without their case
/// endings, and the *mentions* that are made of them. Beside them stand what may be a slip, the
/// *variants*, and what the lists of names know, the *hits*. Who is who, the *clusters*, is made when
/// it is asked for.
public struct NameLedger: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case person, place, organisation, other
  }

  /// A word of names, as the article spells it: *Selenskyj* and *Zelensky* are two.
  public struct Word: Hashable, Sendable {
    public struct Traits: OptionSet, Hashable, Sendable, BitwiseCopyable {
      public let rawValue: UInt8
      public init(rawValue: UInt8) { self.rawValue = rawValue }
      /// To the lexicon, the given names or the frequencies: no slip.
      public static let isKnown = Traits(rawValue: 1)
      public static let isGivenName = Traits(rawValue: 2)
      public static let isPlace = Traits(rawValue: 4)
      public static let isAllCapitals = Traits(rawValue: 8)
    }

    /// Without case ending, as it stands first.
    public let text: String
    /// Where it stands, without case endings, in text order; never empty.
    public let places: [TextRange]
    /// Folded bytes of `text`.
    public let stem: [UInt8]
    public let traits: Traits
    public init(text: String, places: [TextRange], stem: [UInt8], traits: Traits) {
      self.text = text
      self.places = places
      self.stem = stem
      self.traits = traits
    }
  }

  public struct Mention: Hashable, Sendable {
    /// As it stands.
    public let range: TextRange
    /// Without case ending.
    public let name: TextRange
    /// Indices into `Document.tokens`.
    public let tokens: Range<Int>
    /// Indices into `words`, one for each word of the name; particles and initials are left out.
    public let words: [Int]
    /// Index of the token before it that says what it names: *Präsident*, *Herr*.
    public let title: Int?
    public init(
      range: TextRange, name: TextRange, tokens: Range<Int>, words: [Int], title: Int?
    ) {
      self.range = range
      self.name = name
      self.tokens = tokens
      self.words = words
      self.title = title
    }
  }

  public struct Cluster: Hashable, Sendable {
    public let kind: Kind
    /// The form that the article uses most; of equals, the longer, then the first.
    public let form: String
    /// Indices into `mentions`, in text order; never empty.
    public let mentions: [Int]
    /// Index into the names of the pack.
    public let known: Int?
    public init(kind: Kind, form: String, mentions: [Int], known: Int?) {
      self.kind = kind
      self.form = form
      self.mentions = mentions
      self.known = known
    }
  }

  public struct WordPair: Hashable, Sendable, BitwiseCopyable {
    public let first: Int
    public let second: Int
    public init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// Two spellings that the article uses for one name.
  public struct Variant: Hashable, Sendable {
    public enum Relation: String, Sendable, CaseIterable {
      /// Two ways to write one sound: *Wladimir*, *Vladimir*.
      case romanisation
      /// One letter more, less, changed or moved.
      case oneEdit
      /// One word and two: *Nordkorea*, *Nord Korea*.
      case split
      /// As `romanisation`, but the usual spelling stands in other articles of the run.
      case otherArticle
    }
    /// Why the two are held for one name.
    public enum Reason: String, Sendable, CaseIterable {
      /// They sound alike, and nothing in the article tells them apart.
      case sound
      /// The same given name stands before both, or the same surname behind.
      case partner
      /// The same office or form of address stands before both.
      case title
      /// A list of names joins them.
      case list
    }
    /// Why one of them is held for the right one, strongest first.
    public enum Preference: String, Sendable, CaseIterable {
      case list, lexicon, majority, first
    }
    public let relation: Relation
    public let reason: Reason
    public let preference: Preference
    /// The spelling that is held for right.
    public let usual: String
    /// Where it stands.
    public let usualPlaces: [TextRange]
    /// Its places in other articles of the run.
    public let usualElsewhere: Int
    public let other: String
    public private(set) var otherPlaces: [TextRange]
    public init(
      relation: Relation, reason: Reason, preference: Preference, usual: String,
      usualPlaces: [TextRange], usualElsewhere: Int = 0, other: String, otherPlaces: [TextRange]
    ) {
      self.relation = relation
      self.reason = reason
      self.preference = preference
      self.usual = usual
      self.usualPlaces = usualPlaces
      self.usualElsewhere = usualElsewhere
      self.other = other
      self.otherPlaces = otherPlaces
    }

    /// Notes a further place of the unusual spelling, behind the others.
    public mutating func add(_ place: TextRange) { otherPlaces.append(place) }
  }

  /// A place where a name of the lists stands.
  public struct Hit: Hashable, Sendable {
    /// Index into the names of the pack.
    public let name: Int
    public let standing: KnownName.Standing
    /// Without case ending.
    public let range: TextRange
    public let tokens: Range<Int>
    /// The surname of a person who is listed with the full name.
    public let isSurname: Bool
    /// More words of a name stand directly beside it: *Warsaw* in *Warsaw Philharmonic*.
    public let isPartOfLonger: Bool
    public init(
      name: Int, standing: KnownName.Standing, range: TextRange, tokens: Range<Int>,
      isSurname: Bool, isPartOfLonger: Bool
    ) {
      self.name = name
      self.standing = standing
      self.range = range
      self.tokens = tokens
      self.isSurname = isSurname
      self.isPartOfLonger = isPartOfLonger
    }
  }

  public let words: [Word]
  /// In text order, disjoint.
  public let mentions: [Mention]
  /// Pairs of words that are spellings of one name; indices into `words`.
  public let joined: [WordPair]
  /// In order of the first place of `other`.
  public let variants: [Variant]
  /// In text order, disjoint.
  public let hits: [Hit]

  public init(
    words: [Word], mentions: [Mention], joined: [WordPair] = [], variants: [Variant] = [],
    hits: [Hit] = []
  ) {
    self.words = words
    self.mentions = mentions
    self.joined = joined
    self.variants = variants
    self.hits = hits
  }

  public static let empty = NameLedger(words: [], mentions: [])
}
