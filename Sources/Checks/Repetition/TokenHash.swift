import LintModel

/// Compares stretches of words by a hash of their folded ids; marks are left out.
struct TokenHash: Hashable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var words = 0

  func hash(into hasher: inout Hasher) { hasher.combine(value) }

  init(_ tokens: ArraySlice<Token>) {
    for token in tokens where token.isWord {
      value = (value ^ UInt64(token.folded.rawValue)) &* 0x100_0000_01B3
      words += 1
    }
  }

  /// Whether two stretches have the same words; settles what equal hashes promise.
  static func sameWords(_ a: ArraySlice<Token>, _ b: ArraySlice<Token>) -> Bool {
    var rest = b.makeIterator()
    func nextWord() -> Token? {
      while let token = rest.next() { if token.isWord { return token } }
      return nil
    }
    for token in a where token.isWord {
      guard nextWord()?.folded == token.folded else { return false }
    }
    return nextWord() == nil
  }
}

extension Document {
  func tokens(ofSentence index: Int) -> ArraySlice<Token> { tokens[sentences[index].tokens] }
  func tokens(ofBlock index: Int) -> ArraySlice<Token> { tokens[blocks[index].tokens] }

  /// By block: the first block with the same words, where it is another one.
  ///
  /// Only blocks of running text with two sentences and twelve words: shorter ones are headings,
  /// signatures and refrains.
  func earlierCopies() -> [Int?] {
    var first: [TokenHash: Int] = [:]
    var copies = [Int?](repeating: nil, count: blocks.count)
    for (index, block) in blocks.enumerated()
    where block.sentences.count >= 2 && block.tokens.count >= 12 && block.kind == .paragraph {
      let hash = TokenHash(tokens(ofBlock: index))
      guard hash.words >= 12 else { continue }
      if let earlier = first[hash] {
        if TokenHash.sameWords(tokens(ofBlock: index), tokens(ofBlock: earlier)) {
          copies[index] = earlier
        }
      } else {
        first[hash] = index
      }
    }
    return copies
  }
}
