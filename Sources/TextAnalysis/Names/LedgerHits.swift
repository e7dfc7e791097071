import LintModel

extension LedgerBuilder {
  /// Where names of the lists stand, longest first at one place, without overlaps.
  func hits(in document: Document, names: [NameLedger.Mention]) -> [NameLedger.Hit] {
    let table = pack.names
    guard !table.isEmpty else { return [] }
    var hits: [NameLedger.Hit] = []
    var end = 0
    var mention = 0
    for sentence in document.sentences {
      for index in sentence.tokens where index >= end {
        let token = document.tokens[index]
        guard token.kind == .word || token.kind == .abbreviation,
          token.isCapitalised || token.shape.contains(.innerCapital),
          let (spelling, ending) = match(at: index, sentence.tokens, document, table)
        else { continue }
        end = index + spelling.words.count
        while mention < names.count, names[mention].tokens.upperBound <= index { mention += 1 }
        let range = TextRange(token.start..<document.tokens[end - 1].end - UInt32(ending))
        hits.append(
          NameLedger.Hit(
            name: spelling.name, standing: spelling.standing, range: range, tokens: index..<end,
            isSurname: spelling.isSurname,
            isPartOfLonger: isPart(index..<end, of: mention < names.count ? names[mention] : nil)))
      }
    }
    return hits
  }

  private func isPart(_ tokens: Range<Int>, of mention: NameLedger.Mention?) -> Bool {
    guard let mention, mention.tokens.overlaps(tokens) else { return false }
    return mention.tokens.lowerBound < tokens.lowerBound
      || mention.tokens.upperBound > tokens.upperBound
  }

  private func match(
    at index: Int, _ sentence: Range<Int>, _ document: Document, _ table: NameTable
  ) -> (NameTable.Spelling, ending: Int)? {
    let token = document.tokens[index]
    for number in table.spellings(from: token.folded) {
      let spelling = table.spellings[Int(number)]
      let count = spelling.words.count
      guard index + count <= sentence.upperBound else { continue }
      var isMatch = true
      for place in 1..<max(1, count) where place < count - 1 {
        isMatch = isMatch && document.tokens[index + place].folded == spelling.words[place]
      }
      guard isMatch else { continue }
      if count == 1 { return (spelling, 0) }
      let last = document.tokens[index + count - 1]
      if last.folded == spelling.words[count - 1] { return (spelling, 0) }
      if withoutS(last, document) == spelling.words[count - 1] { return (spelling, 1) }
      // *des Weißen Hauses*
      if withoutS(last, document, count: 2) == spelling.words[count - 1] { return (spelling, 2) }
    }
    guard token.isCapitalised, let base = withoutS(token, document) else { return nil }
    for number in table.spellings(from: base) {
      let spelling = table.spellings[Int(number)]
      if spelling.words.count == 1 { return (spelling, 1) }
    }
    return nil
  }

  /// The word of the pack that this is the genitive of.
  private func withoutS(_ token: Token, _ document: Document, count: Int = 1) -> LexemeID? {
    let form = document.lexemes.utf8(token.folded)
    guard form.last == UInt8(ascii: "s"), form.count > 3,
      count == 1 || form[form.endIndex - 2] == UInt8(ascii: "e")
    else { return nil }
    return pack.lexeme(Array(form.dropLast(count)))
  }
}

extension LanguagePack {
  /// The id of a folded word, where the data of the pack has it.
  func lexeme(_ form: [UInt8]) -> LexemeID? {
    var hash = LexemeHash()
    for byte in form { hash.add(byte) }
    return index.find(form.span, hash: hash).map { LexemeID($0) }
  }
}
