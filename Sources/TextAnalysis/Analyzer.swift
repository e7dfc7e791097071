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
    var overlay = LexemeInterner()
    var tokens: [Token] = []
    var sentences: [SentenceSpan] = []
    var blocks: [Block] = []
    let german = LanguageGuess(code: "de", confidence: .high)
    for (number, rawBlock) in raw.blocks.enumerated() {
      let firstToken = tokens.count
      let firstSentence = sentences.count
      for range in try boundaries(raw.text, rawBlock.range) {
        let from = tokens.count
        tokenize(raw.text, range, into: &tokens, &overlay)
        if tokens.count > from {
          let trimmed = tokens[from].range.union(tokens[tokens.count - 1].range)
          sentences.append(
            SentenceSpan(
              range: trimmed, tokens: from..<tokens.count, block: number, language: german))
        }
      }
      blocks.append(
        Block(
          kind: rawBlock.kind, range: rawBlock.range, tokens: firstToken..<tokens.count,
          sentences: firstSentence..<sentences.count, language: german))
    }
    let document = Document(
      text: raw.text, blocks: blocks, sentences: sentences, tokens: tokens,
      lexemes: LexemeTable(base: pack.lexemes, overlay: overlay.lexemes), pack: pack,
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

  /// Words, numbers and single marks; the first slice.
  private func tokenize(
    _ text: [UInt8], _ range: TextRange, into tokens: inout [Token], _ overlay: inout LexemeInterner
  ) {
    func isWordByte(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte >= 48 && byte <= 57 || byte | 32 >= 97 && byte | 32 <= 122
    }
    var index = Int(range.start)
    let end = Int(range.end)
    var space = true
    while index < end {
      if text[index] <= 32 {
        space = true
        index += 1
        continue
      }
      var next = index + 1
      if isWordByte(text[index]) {
        while next < end, isWordByte(text[next]) || text[next] == 45 { next += 1 }
      }
      let bytes = text[index..<next]
      let surface = String(decoding: bytes, as: UTF8.self)
      let kind: TokenKind =
        switch text[index] {
        case 44: .comma
        case 46, 33, 63: .stop
        case 48...57: .number
        case let byte where isWordByte(byte): .word
        default: .symbol
        }
      var shape: TokenShape = space ? .spaceBefore : []
      if let first = surface.first, first.isUppercase { shape.insert(.capitalised) }
      let base = UInt32(pack.lexemes.count)
      let id = { (bytes: [UInt8], overlay: inout LexemeInterner) -> LexemeID in
        LexemeID(
          base + overlay.intern(bytes, hash: LexemeInterner.hash(bytes)))
      }
      tokens.append(
        Token(
          start: UInt32(index), length: UInt16(clamping: next - index), kind: kind, shape: shape,
          surface: id(Array(bytes), &overlay),
          folded: id(Array(surface.lowercased().utf8), &overlay)))
      space = false
      index = next
    }
  }
}
