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
        end = index + spelling.wordCount
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
    let form = document.lexemes.utf8(document.tokens[index].folded)
    if let word = table.word(form) {
      for number in table.spellings(from: word) {
        let spelling = table.spellings[Int(number)]
        if let ending = ending(of: spelling, at: index, sentence, document, table) {
          return (spelling, ending)
        }
      }
    }
    guard form.last == UInt8(ascii: "s"), form.count > 3, let base = table.word(form.dropLast())
    else { return nil }
    for number in table.spellings(from: base) {
      let spelling = table.spellings[Int(number)]
      if spelling.wordCount == 1 { return (spelling, 1) }
    }
    return nil
  }

  /// Bytes of the case ending of a spelling that begins at a token; `nil` when it does not stand there.
  private func ending(
    of spelling: NameTable.Spelling, at index: Int, _ sentence: Range<Int>, _ document: Document,
    _ table: NameTable
  ) -> Int? {
    let count = spelling.wordCount
    guard index + count <= sentence.upperBound else { return nil }
    guard count > 1 else { return 0 }
    let words = table.words(of: spelling)
    for place in 1..<count {
      let form = document.lexemes.utf8(document.tokens[index + place].folded)
      let word = table.utf8(words[words.startIndex + place])
      if form == word { continue }
      guard place == count - 1, form.starts(with: word) else { return nil }
      // *des Weißen Hauses*
      let ending = form.dropFirst(word.count)
      return ending.elementsEqual("s".utf8) || ending.elementsEqual("es".utf8) ? ending.count : nil
    }
    return 0
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
