import LintModel

/// Cuts the phrases of data files into folded tokens, by the tokeniser that cuts articles.
struct PhraseCutter {
  private let words: Lexemes
  private let index: LexemeIndex
  private let abbreviations: WordList

  /// Enough for eight words; longer phrases grow it.
  private static let slotsOfPhrase = 16

  /// Knows the abbreviations that were read before.
  init(_ reader: DictionaryReader) {
    words = reader.interner.lexemes
    index = LexemeIndex(words)
    abbreviations = reader.lists["abbreviations"] ?? .empty
  }

  /// Folded ids of the tokens of a phrase.
  func cut(_ phrase: String, _ interner: inout LexemeInterner) -> [LexemeID] {
    let text = Array(phrase.utf8)
    var tokenizer = Tokenizer(
      lexemes: LexemeOverlay(base: index, baseCount: words.count, slotCount: Self.slotsOfPhrase),
      abbreviations: abbreviations)
    tokenizer.tokenize(text.span, 0..<text.count)
    let table = LexemeTable(base: words, overlay: tokenizer.lexemes.lexemes)
    return tokenizer.tokens.map { token in
      let bytes = table.utf8(token.folded)
      return LexemeID(interner.intern(bytes, hash: LexemeInterner.hash(bytes)))
    }
  }
}

/// Folds a word of a data file as the tokeniser folds those of articles.
func foldForm(_ word: ArraySlice<UInt8>, into folded: inout [UInt8]) {
  _ = fold(Array(word).span, into: &folded)
}
