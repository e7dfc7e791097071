/// Who and what is named in an article, and how it is spelled where.
///
/// Made in TextAnalysis over the whole article. Three layers: the *words* of names without their
/// case endings, the *mentions* that are made of them, and the *clusters* of mentions that name the
/// same. Beside them stand what may be a slip, the *variants*, and what the lists of names know, the
/// *hits*.
public struct NameLedger: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case person, place, organisation, other
  }

  /// A word of names, as the article spells it: *Selenskyj* and *Zelensky* are two.
  public struct Word: Hashable, Sendable {
    /// Without case ending, as it stands first.
    public let text: String
    /// Where it stands, without case endings, in text order; never empty.
    public let places: [TextRange]
    /// Folded bytes of `text`.
    public let stem: [UInt8]
    /// To the lexicon, the given names or the frequencies: no slip.
    public let isKnown: Bool
    public init(text: String, places: [TextRange], stem: [UInt8] = [], isKnown: Bool = false) {
      self.text = text
      self.places = places
      self.stem = stem
      self.isKnown = isKnown
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
    public let otherPlaces: [TextRange]
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
  /// In order of first mention.
  public let clusters: [Cluster]
  /// In order of the first place of `other`.
  public let variants: [Variant]
  /// In text order, disjoint.
  public let hits: [Hit]

  public init(
    words: [Word], mentions: [Mention], clusters: [Cluster], variants: [Variant], hits: [Hit]
  ) {
    self.words = words
    self.mentions = mentions
    self.clusters = clusters
    self.variants = variants
    self.hits = hits
  }

  public static let empty = NameLedger(
    words: [], mentions: [], clusters: [], variants: [], hits: [])
}

/// A line of the lists of names: which spelling is usual, which are accepted, which are not German.
public struct KnownName: Hashable, Sendable {
  /// What a list says of a spelling.
  public enum Standing: String, Sendable, CaseIterable {
    case usual
    /// Also right; which one is used is a choice of the house.
    case variant
    /// Not used in German.
    case never
    /// Not used in German, but it can be another name, too: *Georgia*, *Milan*.
    case ambiguous
  }

  public enum Kind: String, Sendable, CaseIterable {
    case place, state, region, city, river, sea, lake, mountain, island
    case person
    case givenName = "given-name"
    case organisation, office, other

    public var ledgerKind: NameLedger.Kind {
      switch self {
      case .place, .state, .region, .city, .river, .sea, .lake, .mountain, .island: .place
      case .person, .givenName: .person
      case .organisation: .organisation
      case .office, .other: .other
      }
    }
  }

  public let form: String
  public let variants: [String]
  /// Never forms; `isAmbiguous` those that can be another name.
  public let never: [(text: String, isAmbiguous: Bool)]
  public let kind: Kind
  public let note: String
  /// From a project's own file, which wins over everything.
  public let isOfProject: Bool

  public init(
    form: String, variants: [String], never: [(text: String, isAmbiguous: Bool)], kind: Kind,
    note: String, isOfProject: Bool
  ) {
    self.form = form
    self.variants = variants
    self.never = never
    self.kind = kind
    self.note = note
    self.isOfProject = isOfProject
  }

  public static func == (a: KnownName, b: KnownName) -> Bool {
    a.form == b.form && a.kind == b.kind && a.isOfProject == b.isOfProject
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(form) }
}

/// All names of a language's lists and of the project, found by their first word.
public struct NameTable: Sendable {
  public struct Spelling: Sendable {
    /// Folded ids of its words; never empty.
    public let words: [LexemeID]
    /// Index into `names`.
    public let name: Int
    public let standing: KnownName.Standing
    public let isSurname: Bool
    public init(words: [LexemeID], name: Int, standing: KnownName.Standing, isSurname: Bool) {
      self.words = words
      self.name = name
      self.standing = standing
      self.isSurname = isSurname
    }
  }

  public let names: [KnownName]
  public let spellings: [Spelling]
  /// By first word; indices into `spellings`, longest first, then those of the project.
  private let starts: [LexemeID: [Int32]]
  private let firsts: WordList

  public static let empty = NameTable(names: [], spellings: [])

  public init(names: [KnownName], spellings: [Spelling]) {
    self.names = names
    self.spellings = spellings
    var starts: [LexemeID: [Int32]] = [:]
    starts.reserveCapacity(spellings.count)
    for (index, spelling) in spellings.enumerated() {
      guard let first = spelling.words.first else { continue }
      starts[first, default: []].append(Int32(index))
    }
    for (first, indices) in starts where indices.count > 1 {
      starts[first] = indices.sorted {
        (-spellings[Int($0)].words.count, $0) < (-spellings[Int($1)].words.count, $1)
      }
    }
    self.starts = starts
    firsts = WordList(starts.keys)
  }

  public var isEmpty: Bool { spellings.isEmpty }

  /// Whether a name begins with this word.
  public func begins(with word: LexemeID) -> Bool { firsts.contains(word) }

  /// Spellings that begin with the word, longest first.
  public func spellings(from word: LexemeID) -> [Int32] {
    begins(with: word) ? starts[word] ?? [] : []
  }
}
