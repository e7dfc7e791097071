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
///
/// A spelling has at least one word.
public struct NameTable: Sendable {
  public struct Spelling: Sendable {
    /// Numbers of its folded words in the table; never empty.
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
  /// Indices into `spellings`, by first word; of one word longest first, then in order of the lists.
  private let order: [Int32]
  /// By lexeme: where its spellings begin in `order`; one more at the end.
  private let starts: [Int32]
  private let words: LexemeIndex

  public static let empty = NameTable(names: [], spellings: [], words: .empty, wordCount: 0)

  /// - Parameter words: the folded words of the spellings.
  public init(names: [KnownName], spellings: [Spelling], words: LexemeIndex, wordCount: Int) {
    self.names = names
    self.words = words
    self.spellings = spellings
    let firsts = spellings.map { Int($0.words[0].rawValue) }
    var starts = [Int32](repeating: 0, count: wordCount + 1)
    for first in firsts { starts[first + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var order = [Int32](repeating: 0, count: spellings.count)
    for (index, first) in firsts.enumerated() {
      order[Int(next[first])] = Int32(index)
      next[first] += 1
    }
    for first in starts.indices.dropLast() where starts[first + 1] - starts[first] > 1 {
      order[Int(starts[first])..<Int(starts[first + 1])].sort {
        (-spellings[Int($0)].words.count, $0) < (-spellings[Int($1)].words.count, $1)
      }
    }
    self.order = order
    self.starts = starts
  }

  public var isEmpty: Bool { spellings.isEmpty }

  /// The number of a folded word, where a name has it.
  public func word(_ form: ArraySlice<UInt8>) -> LexemeID? {
    var hash = LexemeHash()
    for byte in form { hash.add(byte) }
    return words.find(form.span, hash: hash).map { LexemeID($0) }
  }

  /// The folded bytes of a word.
  public func utf8(_ word: LexemeID) -> ArraySlice<UInt8> { words.utf8(Int(word.rawValue)) }

  /// Whether a name begins with this word.
  public func begins(with word: LexemeID) -> Bool {
    let index = Int(word.rawValue)
    return index + 1 < starts.count && starts[index] < starts[index + 1]
  }

  /// Indices of the spellings that begin with the word, longest first.
  public func spellings(from word: LexemeID) -> ArraySlice<Int32> {
    guard begins(with: word) else { return [] }
    let index = Int(word.rawValue)
    return order[Int(starts[index])..<Int(starts[index + 1])]
  }
}
