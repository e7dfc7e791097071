import LintModel

/// Finds titles of works, names in another language, and quotations left in their language.
///
/// Checks of single words and of foreign runs spare what lies in a title. Three things count: a
/// quotation after a noun that titles follow, or foreign throughout; a run of capitalised words
/// held together by foreign function words; such a run with a word of English organisations.
struct TitleFinder {
  private struct Role: OptionSet {
    let rawValue: UInt8
    static let titleNoun = Role(rawValue: 1)
    static let organisation = Role(rawValue: 2)
    static let english = Role(rawValue: 4)
    static let romance = Role(rawValue: 8)
    /// A function word of German, whatever else it is.
    static let german = Role(rawValue: 16)
    /// A function word of another language and not of German.
    static let foreign = Role(rawValue: 32)
  }

  /// By lexeme of the pack.
  private let roles: [Role]
  /// Bytes of the nouns, for compounds, *Fernsehserie*, by their last three: every noun of a text is
  /// asked, and nearly none ends so.
  private let heads: [[[UInt8]]]

  private static func bucket(_ form: some BidirectionalCollection<UInt8>) -> Int {
    Int(form.suffix(3).reduce(0 as UInt32) { $0 &* 31 &+ UInt32($1) } & 1023)
  }

  init(_ pack: LanguagePack) {
    var roles = [Role](repeating: [], count: pack.lexemes.count)
    let lists: [(String, Role)] = [
      ("title-nouns", .titleNoun), ("organisation-words-english", .organisation),
      ("title-connectors-english", .english), ("title-connectors-romance", .romance),
      ("languages/\(pack.code)/function-words", .german),
      ("languages/en/function-words", .foreign), ("languages/fr/function-words", .foreign),
      ("languages/es/function-words", .foreign), ("languages/it/function-words", .foreign),
    ]
    var heads = [[[UInt8]]](repeating: [], count: 1024)
    for (name, role) in lists {
      let list = pack.words(name)
      for id in roles.indices where list.contains(LexemeID(UInt32(id))) {
        if role == .foreign && roles[id].contains(.german) { continue }
        roles[id].insert(role)
        // A shorter head would end too many other words.
        if role == .titleNoun, pack.lexemes.utf8(id).count >= 4 {
          let bytes = Array(pack.lexemes.utf8(id))
          heads[Self.bucket(bytes)].append(bytes)
        }
      }
    }
    self.roles = roles
    self.heads = heads
  }

  /// - Parameters:
  ///   - blocks: token ranges of the blocks; no title crosses one.
  ///   - words: empty where no lexicon was read; then German nouns are not told from foreign ones.
  /// - Returns: ranges of whole tokens, in text order, disjoint.
  /// - Complexity: O(tokens).
  func titles(
    in tokens: [Token], blocks: [Block], lexemes: LexemeTable, words: WordTable
  ) -> [TextRange] {
    var found: [TextRange] = []
    let reader = TitleReader(finder: self, tokens: tokens, lexemes: lexemes, words: words)
    for block in blocks {
      reader.quotations(in: block.tokens, into: &found)
      reader.names(in: block.tokens, into: &found)
    }
    return merged(found)
  }

  private func merged(_ ranges: [TextRange]) -> [TextRange] {
    var result: [TextRange] = []
    for range in ranges.sorted() {
      if let last = result.last, range.start < last.end {
        result[result.count - 1] = last.union(range)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private func role(_ token: Token) -> Role {
    let id = Int(token.folded.rawValue)
    return id < roles.count ? roles[id] : []
  }

  /// Reads the tokens of one document.
  private struct TitleReader {
    let finder: TitleFinder
    let tokens: [Token]
    let lexemes: LexemeTable
    let words: WordTable

    // MARK: Quotations

    /// Words; a longer quotation is speech, unless it is in another language.
    private static let longestTitle = 12
    /// Tokens between a noun and the title it announces: *Film des Regisseurs „…“*.
    private static let reach = 4

    func quotations(in block: Range<Int>, into found: inout [TextRange]) {
      var open: [Int] = []
      for index in block {
        let token = tokens[index]
        let closes: Bool
        switch token.kind {
        case .openingQuote:
          open.append(index)
          continue
        case .closingQuote: closes = true
        case .quote: closes = open.last.map { tokens[$0].folded == token.folded } ?? false
        default: continue
        }
        guard closes else {
          open.append(index)
          continue
        }
        guard let start = open.popLast() else { continue }
        let inner = start + 1..<index
        if isTitle(inner, in: block) {
          found.append(tokens[inner.lowerBound].range.union(tokens[index - 1].range))
        }
      }
    }

    private func isTitle(_ inner: Range<Int>, in block: Range<Int>) -> Bool {
      guard !inner.isEmpty else { return false }
      var count = 0
      var capitals = 0
      var german = 0
      var foreign = 0
      var strange = 0
      for token in tokens[inner] where token.isWordLike {
        count += 1
        let role = finder.role(token)
        if role.contains(.german) || isGerman(token) { german += 1 }
        if role.contains(.foreign) || isEnglish(token) { foreign += 1 }
        if token.isCapitalised { capitals += 1 } else if role.isEmpty { strange += 1 }
      }
      guard count > 0 else { return false }
      if count <= Self.longestTitle {
        if isAnnounced(before: inner.lowerBound - 1, in: block) { return true }
        if isModifier(after: inner.upperBound, in: block) { return true }
        // Every word but small foreign ones with a capital: no German sentence is written so.
        if count >= 2, capitals >= 2, strange == 0, german < foreign || capitals == count {
          return true
        }
      }
      return count >= 2 && foreign >= 1 && german * 3 <= foreign
    }

    /// Whether a noun that titles follow stands shortly before the opening mark.
    private func isAnnounced(before mark: Int, in block: Range<Int>) -> Bool {
      var index = mark - 1
      while index >= block.lowerBound, index >= mark - Self.reach {
        let token = tokens[index]
        if token.kind == .stop || token.kind == .colon || token.kind == .semicolon { return false }
        if token.kind == .word, isTitleNoun(token) { return true }
        index -= 1
      }
      return false
    }

    /// *„Game of Thrones“-Star*: the quotation is part of a compound.
    private func isModifier(after mark: Int, in block: Range<Int>) -> Bool {
      guard mark + 1 < block.upperBound else { return false }
      let next = tokens[mark + 1]
      return next.kind == .hyphen
        && (!next.hasSpaceBefore
          || mark + 2 < block.upperBound
            && !tokens[mark + 2].hasSpaceBefore)
    }

    func isTitleNoun(_ token: Token) -> Bool {
      guard token.isCapitalised else { return false }
      if finder.role(token).contains(.titleNoun) { return true }
      let form = lexemes.utf8(token.folded)
      guard form.count > 6 else { return false }
      return finder.heads[TitleFinder.bucket(form)].contains {
        $0.count < form.count && form.suffix($0.count) == $0[...]
      }
    }

    // MARK: Names

    /// A run of capitalised words and the small foreign words between them.
    private struct Run {
      var first: Int
      var last: Int
      var capitals = 1
      var english = 0
      var romance = 0
      var organisations = 0
      var isAnnounced: Bool
      var beginsWithArticle = false

      var isTitle: Bool {
        english > 0 || romance > 0 || organisations > 0 && capitals >= 2
          || (isAnnounced || beginsWithArticle) && capitals >= 2
      }
    }

    func names(in block: Range<Int>, into found: inout [TextRange]) {
      var index = block.lowerBound
      var isAnnounced = false
      while index < block.upperBound {
        let token = tokens[index]
        guard token.isWordLike, token.isCapitalised else {
          isAnnounced = false
          index += 1
          continue
        }
        if isTitleNoun(token) {
          isAnnounced = true
          index += 1
          continue
        }
        guard canBePart(token) else {
          isAnnounced = false
          index += 1
          continue
        }
        let run = run(from: index, in: block, isAnnounced: isAnnounced)
        if run.isTitle {
          found.append(tokens[run.first].range.union(tokens[run.last].range))
        }
        isAnnounced = false
        index = run.last + 1
      }
    }

    private func run(from first: Int, in block: Range<Int>, isAnnounced: Bool) -> Run {
      var run = Run(first: first, last: first, isAnnounced: isAnnounced)
      let article = finder.role(tokens[first])
      run.beginsWithArticle = !article.isDisjoint(with: [.english, .romance])
      if article.contains(.organisation) { run.organisations += 1 }
      var english = 0
      var romance = 0
      var index = first + 1
      while index < block.upperBound, index - run.last <= 4 {
        let token = tokens[index]
        let role = finder.role(token)
        if token.isWordLike, token.isCapitalised, canBePart(token), !isTitleNoun(token) {
          run.last = index
          run.capitals += 1
          run.english += english
          run.romance += romance
          if role.contains(.organisation) { run.organisations += 1 }
          english = 0
          romance = 0
        } else if token.isWordLike, role.contains(.english) {
          english += 1
        } else if token.isWordLike, role.contains(.romance) {
          romance += 1
        } else if token.kind == .number || isAmpersand(token) {
          if isAmpersand(token) { english += 1 }
        } else {
          break
        }
        index += 1
      }
      return run
    }

    /// German words end a name; without a lexicon, its function words do.
    private func canBePart(_ token: Token) -> Bool {
      let role = finder.role(token)
      if role.contains(.german) { return !role.isDisjoint(with: [.english, .romance]) }
      return !isGerman(token)
    }

    private func isAmpersand(_ token: Token) -> Bool {
      token.kind == .symbol && token.length == 1
        && lexemes.utf8(token.surface).first == UInt8(ascii: "&")
    }

    // MARK: Lexicon

    /// Known to German, and no English word: *Tollwut*.
    private func isGerman(_ token: Token) -> Bool {
      let facts = words.facts(token.surface)
      return facts.isKnown && !words.facts(token.folded).traits.contains(.isEnglish)
        && !facts.traits.contains(.isEnglishName)
        && facts.classes != .none && !facts.classes.isOnly(.properNoun)
    }

    /// An English word that German does not know.
    private func isEnglish(_ token: Token) -> Bool {
      let facts = words.facts(token.folded)
      return facts.traits.contains(.isEnglish) && !facts.isKnown
        && !words.facts(token.surface).isKnown
    }
  }
}
