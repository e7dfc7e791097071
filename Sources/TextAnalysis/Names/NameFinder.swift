import LintModel

/// A name where it stands, before it is known who bears it.
struct FoundName: Equatable {
  /// Indices into the tokens of the document.
  let tokens: Range<Int>
  /// The noun directly before it that says what the name is of: *Präsident*, *Herr*, *Stadt*.
  let title: Int?
  /// Bytes of the first token that belong to it, where it is a part of a compound: *Putin* of
  /// *Putin-Vertrauter*. 0 for the whole.
  let partLength: UInt16
  /// An article, adjective or numeral stands before it: a noun, perhaps.
  let followsArticle: Bool
}

/// A noun that might be a slip of a name: *Schotland*, *Span Cooper*.
struct NameCandidate {
  /// Index into the tokens of the document, as the others.
  let token: Int
  /// The lexicon has it, so that only its company can make a name of it.
  let isWord: Bool
  let before: Int?
  let behind: Int?
  let title: Int?
}

/// Finds names without a model: by the lexicon, by position, and by the words beside them.
///
/// German writes every noun with a capital, so a capital alone says little. A word is *surely* a
/// name when the lexicon knows nothing but a name by it, or nobody knows it; it *can* be one
/// (*Koch*, *Trump*, *Bush*) when it is a noun, too. The latter counts after a given name, an office
/// or a form of address, and then in the whole article where no article stands before it.
struct NameFinder {
  struct Role: OptionSet {
    let rawValue: UInt8
    static let office = Role(rawValue: 1)
    static let honorific = Role(rawValue: 2)
    static let given = Role(rawValue: 4)
    static let particle = Role(rawValue: 8)
    static let calendar = Role(rawValue: 16)
  }

  /// By lexeme of the pack.
  private let roles: [Role]
  private let pack: LanguagePack
  /// Bytes of the offices, for compounds, *Außenministerin*, by their last byte.
  private let heads: [[[UInt8]]]

  init(_ pack: LanguagePack) {
    var roles = [Role](repeating: [], count: pack.lexemes.count)
    var heads = [[[UInt8]]](repeating: [], count: 256)
    let lists: [(String, Role)] = [
      ("offices", .office), ("honorifics", .honorific), ("given-names", .given),
      ("name-particles", .particle), ("months", .calendar),
    ]
    for (name, role) in lists {
      let list = pack.words(name)
      for id in roles.indices where list.contains(LexemeID(UInt32(id))) {
        roles[id].insert(role)
        let form = pack.lexemes.utf8(id)
        if role == .office, form.count >= Self.shortestHead, let last = form.last {
          heads[Int(last)].append(Array(form))
        }
      }
    }
    self.pack = pack
    self.roles = roles
    self.heads = heads
  }

  /// A shorter office would end too many other words.
  private static let shortestHead = 4  // bytes

  /// - Returns: disjoint names in text order.
  /// - Complexity: O(tokens).
  func names(
    in tokens: [Token], sentences: [SentenceSpan], lexemes: LexemeTable, words: WordTable
  ) -> [FoundName] {
    var reader = NameReader(finder: self, tokens: tokens, lexemes: lexemes, words: words)
    for sentence in sentences { reader.judge(sentence.tokens) }
    reader.spread(over: sentences)
    var found: [FoundName] = []
    for sentence in sentences { reader.collect(sentence.tokens, into: &found) }
    return found
  }

  /// Nouns without an article that no name covers, for comparison with the names of the document.
  ///
  /// - Parameter found: the names, in text order.
  func candidates(
    beside found: [FoundName], in tokens: [Token], sentences: [SentenceSpan],
    lexemes: LexemeTable, words: WordTable
  ) -> [NameCandidate] {
    let reader = NameReader(finder: self, tokens: tokens, lexemes: lexemes, words: words)
    return reader.candidates(beside: found, sentences: sentences)
  }

  func role(_ token: Token) -> Role {
    let id = Int(token.folded.rawValue)
    return id < roles.count ? roles[id] : []
  }

  /// *Jean-Baptiste*, *Hans-Peter*: a given name begins it.
  func beginsWithGivenName(_ token: Token, _ lexemes: LexemeTable) -> Bool {
    let first = lexemes.utf8(token.folded).prefix { $0 != UInt8(ascii: "-") }
    guard let id = pack.lexeme(Array(first)) else { return false }
    return roles[Int(id.rawValue)].contains(.given)
  }

  /// Whether the token ends in an office: *Verteidigungsminister*, *US-Senator*.
  func isOffice(_ token: Token, _ lexemes: LexemeTable) -> Bool {
    guard token.isCapitalised, token.kind == .word else { return false }
    if role(token).contains(.office) { return true }
    let form = lexemes.utf8(token.folded)
    guard form.count > 6, let last = form.last else { return false }
    return heads[Int(last)].contains {
      $0.count < form.count && form.suffix($0.count) == $0[...]
    }
  }
}
