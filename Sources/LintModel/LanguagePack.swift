/// What mtlint knows about a language: word lists, phrases, and choices a project may make.
///
/// Made by TextAnalysis from `Dictionaries/<code>/`; immutable, shared by all workers.
public final class LanguagePack: Sendable {
  /// BCP 47, such as `de`.
  public let code: String
  /// BCP 47 with the region whose conventions hold, such as `de-AT`.
  public let locale: String
  public let lexemes: Lexemes
  /// Finds a lexeme of the pack by its bytes.
  public let index: LexemeIndex
  public let phrases: PhraseTable
  public let names: NameTable
  /// Name, row count and content hash of every file read, in order of name.
  public let versions: [DataVersion]
  /// Whether the language has a folder of its own; without one, there is nothing but the name of the
  /// language and what its dictionary for Hunspell knows.
  public let hasOwnData: Bool
  private let lists: NamedLists

  public init(
    code: String, locale: String, lexemes: Lexemes, lists: [String: WordList],
    phrases: PhraseTable, names: NameTable = .empty, versions: [DataVersion],
    hasOwnData: Bool = true
  ) {
    self.code = code
    self.locale = locale
    self.lexemes = lexemes
    index = LexemeIndex(lexemes)
    self.lists = NamedLists(lists)
    self.phrases = phrases
    self.names = names
    self.versions = versions
    self.hasOwnData = hasOwnData
  }

  /// The list `name`, from `words/<name>.txt`; empty when the language has none.
  ///
  /// A look-up by name costs as much as the rest of a check: do the cheap tests first.
  public func words(_ name: String) -> WordList { lists[name] ?? .empty }

  public func has(list name: String) -> Bool { lists[name] != nil }
}

/// Word lists by name. Checks ask for them in every sentence, and the hash of `Dictionary` costs more
/// than the rest of such a check; a weak one does for a hundred names.
private struct NamedLists: Sendable {
  /// By hash; names with the same one stand together.
  private let buckets: [[(name: String, list: WordList)]]

  init(_ lists: [String: WordList]) {
    var buckets = [[(name: String, list: WordList)]](repeating: [], count: Self.size)
    for (name, list) in lists.sorted(by: { $0.key < $1.key }) {
      buckets[Self.hash(name)].append((name, list))
    }
    self.buckets = buckets
  }

  subscript(name: String) -> WordList? {
    for entry in buckets[Self.hash(name)] where entry.name == name { return entry.list }
    return nil
  }

  private static let size = 256

  private static func hash(_ name: String) -> Int {
    var hash: UInt32 = 0
    for byte in name.utf8 { hash = hash &* 31 &+ UInt32(byte) }
    return Int((hash ^ hash >> 8) & UInt32(size - 1))
  }
}

/// A set of folded lexeme ids of the language pack.
public struct WordList: Sendable {
  @usableFromInline let bits: [UInt64]
  public let count: Int
  public static let empty = WordList([])

  public init(_ ids: some Sequence<LexemeID>) {
    var bits: [UInt64] = []
    var count = 0
    for id in ids {
      let word = Int(id.rawValue >> 6)
      if word >= bits.count {
        bits.append(contentsOf: repeatElement(0, count: word + 1 - bits.count))
      }
      let bit: UInt64 = 1 << UInt64(id.rawValue & 63)
      if bits[word] & bit == 0 { count += 1 }
      bits[word] |= bit
    }
    self.bits = bits
    self.count = count
  }

  /// The ids of this list that stand in none of the others.
  public func subtracting(_ others: WordList...) -> WordList {
    var bits = bits
    for other in others {
      for word in bits.indices.prefix(other.bits.count) { bits[word] &= ~other.bits[word] }
    }
    return WordList(bits: bits)
  }

  public func union(_ other: WordList) -> WordList {
    let (longer, fewer) = bits.count < other.bits.count ? (other.bits, bits) : (bits, other.bits)
    var more = longer
    for word in fewer.indices { more[word] |= fewer[word] }
    return WordList(bits: more)
  }

  private init(bits: [UInt64]) {
    self.bits = bits
    count = bits.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  @inlinable
  public func contains(_ id: LexemeID) -> Bool {
    let word = Int(id.rawValue >> 6)
    return word < bits.count && bits[word] & (1 << UInt64(id.rawValue & 63)) != 0
  }
}

/// What a report names so that a later run can be compared with it.
public struct DataVersion: Hashable, Sendable {
  public let name: String
  public let version: String
  public init(name: String, version: String) {
    self.name = name
    self.version = version
  }
}
