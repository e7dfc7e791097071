import LintModel

/// Cuts the phrases of data files into folded tokens, as articles are cut.
struct PhraseCutter {
  init(_ reader: DictionaryReader) {}

  /// Folded ids of the tokens of a phrase.
  mutating func cut(_ phrase: String, _ interner: inout LexemeInterner) -> [LexemeID] {
    func isWordByte(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte >= 48 && byte <= 57 || byte | 32 >= 97 && byte | 32 <= 122
    }
    let text = Array(phrase.lowercased().utf8)
    var ids: [LexemeID] = []
    var index = 0
    while index < text.count {
      var next = index + 1
      if isWordByte(text[index]) {
        while next < text.count, isWordByte(text[next]) || text[next] == 45 { next += 1 }
      }
      if text[index] > 32 {
        let bytes = text[index..<next]
        ids.append(LexemeID(interner.intern(bytes, hash: LexemeInterner.hash(bytes))))
      }
      index = next
    }
    return ids
  }
}

/// Folds a word of a data file.
func foldForm(_ word: ArraySlice<UInt8>, into folded: inout [UInt8]) {
  folded = Array(String(decoding: word, as: UTF8.self).lowercased().utf8)
}
