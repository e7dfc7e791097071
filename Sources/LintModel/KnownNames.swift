/// A line of the lists of names: which spelling is usual, which are accepted, which are not German.
public struct KnownName: Hashable, Sendable {
  /// What a list says of a spelling.
  public enum Standing: String, Sendable, BitwiseCopyable, CaseIterable {
    case usual
    /// Also right; which one is used is a choice of the house.
    case variant
    /// Not used in German.
    case never
    /// Not used in German, but it can be another name, too: *Georgia*, *Milan*.
    case ambiguous
  }

  public enum Kind: String, Sendable, BitwiseCopyable, CaseIterable {
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

/// The lines of the lists as bytes of their files: of three thousand names an article has ten, and
/// to decode all took a third of a cold start.
public struct KnownNames: Sendable {
  public struct Row: Sendable, BitwiseCopyable {
    /// Where the fields begin and end in `bytes`: form, variants, never, note.
    public let form: TextRange
    public let variants: TextRange
    public let never: TextRange
    public let note: TextRange
    public let kind: KnownName.Kind
    public let isOfProject: Bool
    public init(
      form: TextRange, variants: TextRange, never: TextRange, note: TextRange,
      kind: KnownName.Kind, isOfProject: Bool
    ) {
      self.form = form
      self.variants = variants
      self.never = never
      self.note = note
      self.kind = kind
      self.isOfProject = isOfProject
    }
  }

  /// UTF-8 of all files, one after the other.
  public let bytes: [UInt8]
  public let rows: [Row]

  public init(bytes: [UInt8], rows: [Row]) {
    self.bytes = bytes
    self.rows = rows
  }

  public var count: Int { rows.count }
  public var indices: Range<Int> { rows.indices }

  /// The name of a row, decoded.
  public subscript(index: Int) -> KnownName {
    let row = rows[index]
    return KnownName(
      form: string(row.form), variants: pieces(row.variants).map(string),
      never: pieces(row.never).map { piece in
        let isAmbiguous = bytes[Int(piece.end) - 1] == UInt8(ascii: "?")
        return (string(TextRange(piece.start..<piece.end - (isAmbiguous ? 1 : 0))), isAmbiguous)
      },
      kind: row.kind, note: string(row.note), isOfProject: row.isOfProject)
  }

  /// Whether the last word of a person is the surname. Of the peoples who say the family name first
  /// it says nothing alone.
  public func hasSurnameLast(_ index: Int) -> Bool {
    let code = bytes[rows[index].note.indices].prefix { $0 != 32 }
    return !Self.familyNameFirst.contains { code == $0[...] }
  }

  private static let familyNameFirst = ["zh", "ko", "vi", "hu", "km"].map { Array($0.utf8) }

  private func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// The spellings of a field, with semicolons between them; never empty ones.
  public func pieces(_ field: TextRange) -> [TextRange] {
    guard !field.isEmpty else { return [] }
    var pieces: [TextRange] = []
    var start = field.start
    var at = field.start
    while at <= field.end {
      if at == field.end || bytes[Int(at)] == UInt8(ascii: ";") {
        var (from, to) = (start, at)
        while from < to, bytes[Int(from)] == 32 { from += 1 }
        while to > from, bytes[Int(to) - 1] == 32 { to -= 1 }
        if from < to { pieces.append(TextRange(from..<to)) }
        start = at + 1
      }
      at += 1
    }
    return pieces
  }
}

/// All names of a language's lists and of the project, found by their first word.
public struct NameTable: Sendable {
  public struct Spelling: Sendable, BitwiseCopyable {
    /// Where its words begin in `wordNumbers`.
    let firstWord: Int32
    public let wordCount: Int
    /// Index into `names`.
    public let name: Int
    public let standing: KnownName.Standing
    public let isSurname: Bool

    /// - Parameter firstWord: index of its first word among the `wordNumbers` of the table.
    public init(
      firstWord: Int, wordCount: Int, name: Int, standing: KnownName.Standing, isSurname: Bool
    ) {
      self.firstWord = Int32(firstWord)
      self.wordCount = wordCount
      self.name = name
      self.standing = standing
      self.isSurname = isSurname
    }
  }

  public let names: KnownNames
  public let spellings: [Spelling]
  private let wordNumbers: [LexemeID]
  /// Indices into `spellings`, by first word; of one word longest first, then in order of the lists.
  private let order: [Int32]
  /// By word: where its spellings begin in `order`; one more at the end.
  private let starts: [Int32]
  private let words: LexemeIndex

  public static let empty = NameTable(
    names: KnownNames(bytes: [], rows: []), spellings: [], wordNumbers: [], words: .empty,
    wordCount: 0)

  /// - Parameters:
  ///   - spellings: each of one word at least.
  ///   - wordNumbers: numbers of the words of all spellings, one spelling after the other.
  ///   - words: the folded words by number.
  public init(
    names: KnownNames, spellings: [Spelling], wordNumbers: [LexemeID], words: LexemeIndex,
    wordCount: Int
  ) {
    self.names = names
    self.words = words
    self.spellings = spellings
    self.wordNumbers = wordNumbers
    var starts = [Int32](repeating: 0, count: wordCount + 1)
    for spelling in spellings {
      starts[Int(wordNumbers[Int(spelling.firstWord)].rawValue) + 1] += 1
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var order = [Int32](repeating: 0, count: spellings.count)
    for (index, spelling) in spellings.enumerated() {
      let first = Int(wordNumbers[Int(spelling.firstWord)].rawValue)
      order[Int(next[first])] = Int32(index)
      next[first] += 1
    }
    for first in starts.indices.dropLast() where starts[first + 1] - starts[first] > 1 {
      order[Int(starts[first])..<Int(starts[first + 1])].sort {
        (-spellings[Int($0)].wordCount, $0) < (-spellings[Int($1)].wordCount, $1)
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

  /// The numbers of the words of a spelling.
  public func words(of spelling: Spelling) -> ArraySlice<LexemeID> {
    wordNumbers[Int(spelling.firstWord)..<Int(spelling.firstWord) + spelling.wordCount]
  }

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
