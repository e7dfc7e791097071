import CTextBreak
package import LintModel

package enum AnalysisError: Error {
  /// ICU could not be opened or refused a text.
  case textBreak
}

/// Turns articles as their files give them into analysed articles. One per worker.
package struct Analyzer: ~Copyable {
  private let pack: LanguagePack
  private let iterator: OpaquePointer

  package init(pack: LanguagePack) throws(AnalysisError) {
    guard let iterator = text_break_open(pack.code) else { throw .textBreak }
    self.pack = pack
    self.iterator = iterator
  }

  deinit { text_break_close(iterator) }

  package mutating func analyze(_ raw: RawArticle) throws(AnalysisError) -> Article {
    var tokenizer = Tokenizer(
      lexemes: LexemeOverlay(base: pack.index, baseCount: pack.lexemes.count),
      abbreviations: pack.words("abbreviations"))
    var sentences: [SentenceSpan] = []
    var blocks: [Block] = []
    let german = LanguageGuess(code: "de", confidence: .high)
    for (number, rawBlock) in raw.blocks.enumerated() {
      let firstToken = tokenizer.tokens.count
      let firstSentence = sentences.count
      for range in try boundaries(raw.text, rawBlock.range) {
        let from = tokenizer.tokens.count
        tokenizer.tokenize(raw.text.span, range.indices)
        let tokens = tokenizer.tokens
        if tokens.count > from {
          let trimmed = tokens[from].range.union(tokens[tokens.count - 1].range)
          sentences.append(
            SentenceSpan(
              range: trimmed, tokens: from..<tokens.count, block: number, language: german))
        }
      }
      blocks.append(
        Block(
          kind: rawBlock.kind, range: rawBlock.range, tokens: firstToken..<tokenizer.tokens.count,
          sentences: firstSentence..<sentences.count, language: german))
    }
    let document = Document(
      text: raw.text, blocks: blocks, sentences: sentences, tokens: tokenizer.tokens,
      lexemes: LexemeTable(base: pack.lexemes, overlay: tokenizer.lexemes.lexemes), pack: pack,
      language: german, annotations: Annotations())
    return Article(raw: raw, document: document)
  }

  private func boundaries(
    _ text: [UInt8], _ range: TextRange
  ) throws(AnalysisError) -> [TextRange] {
    var ends: [Int] = []
    let opened = text[range.indices].withUnsafeBytes { bytes in
      let characters = bytes.bindMemory(to: CChar.self)
      guard text_break_set(iterator, characters.baseAddress, Int64(characters.count)) else {
        return false
      }
      while true {
        let next = text_break_next(iterator)
        if next < 0 { break }
        ends.append(Int(next))
      }
      return true
    }
    guard opened else { throw .textBreak }
    var start = Int(range.start)
    return ends.map { end in
      defer { start = Int(range.start) + end }
      return TextRange(start, Int(range.start) + end)
    }
  }
}
