import CTextBreak
package import LintModel

package enum AnalysisError: Error, Equatable {
  /// ICU could not be opened or refused a text.
  case textBreak
  /// A text of this many bytes; offsets have 32 bits.
  case tooLong(byteCount: Int)
}

/// Turns articles as their files give them into analysed articles. One per worker.
package struct Analyzer: ~Copyable {
  private let pack: LanguagePack
  private let splitter: SentenceSplitter
  private let iterator: OpaquePointer
  private let languages: LanguageIdentifier
  private let titles: TitleFinder
  private let ledgers: LedgerBuilder
  private let source: WordSource
  private var words: WordAnnotator?
  /// Lent to the tokeniser while a document is read.
  private var lexemes: LexemeOverlay?
  private var speller: Speller

  /// - Parameters:
  ///   - words: where to ask for forms; without it `annotations.words` stays empty.
  ///   - names: of all articles of the run, where they share a ledger.
  package init(
    pack: LanguagePack, words source: WordSource = .notWanted, names: SharedNames? = nil
  ) throws(AnalysisError) {
    guard let iterator = text_break_open(pack.code) else { throw .textBreak }
    self.source = source
    if case .lexicon(let lexicon) = source {
      words = WordAnnotator(lexicon, pack: pack)
    } else {
      words = nil
    }
    speller = Speller(locale: pack.locale)
    self.pack = pack
    splitter = SentenceSplitter(pack: pack)
    self.iterator = iterator
    languages = LanguageIdentifier(pack)
    titles = TitleFinder(pack)
    ledgers = LedgerBuilder(pack, shared: names)
  }

  deinit { text_break_close(iterator) }

  /// Cuts an article, and its source where it has one, into sentences and tokens.
  ///
  /// - Complexity: O(bytes).
  package mutating func analyze(_ raw: RawArticle) throws(AnalysisError) -> Article {
    let document = try document(raw.text, raw.blocks, asksForWords: true)
    let names = names(of: document)
    guard let source = raw.source else {
      return Article(raw: raw, document: document, names: names)
    }
    // Its words are of another language than the lexicon and the speller.
    let sourceDocument = try self.document(source.text, source.blocks, asksForWords: false)
    return Article(
      raw: raw, document: document, source: sourceDocument,
      pairs: sentencePairs(source.pairs, document, sourceDocument), names: names)
  }

  private mutating func document(
    _ text: [UInt8], _ rawBlocks: [RawBlock], asksForWords: Bool
  ) throws(AnalysisError) -> Document {
    guard text.count < Int(UInt32.max) else { throw .tooLong(byteCount: text.count) }
    // Without copies: of what is remembered there is one, and documents add to it.
    var overlay: LexemeOverlay
    if let known = lexemes.take() {
      overlay = known
    } else {
      overlay = LexemeOverlay(base: pack.index, baseCount: pack.lexemes.count)
      words?.forget()
    }
    overlay.beginDocument()
    var tokenizer = Tokenizer(
      lexemes: consume overlay, abbreviations: splitter.abbreviations,
      conventions: splitter.conventions)
    tokenizer.tokens.reserveCapacity(text.count / 5)
    var sentences: [SentenceSpan] = []
    var blocks: [Block] = []
    var annotations = Annotations()
    for (number, rawBlock) in rawBlocks.enumerated() {
      let firstToken = tokenizer.tokens.count
      let firstSentence = sentences.count
      let range = rawBlock.range.indices.clamped(to: 0..<text.count)
      tokenizer.tokenize(text.span, range)
      let candidates = tokenizer.hasOtherScript ? try boundaries(text.span, range) : []
      let ends = splitter.split(&tokenizer, text.span, from: firstToken, candidates: candidates)
      appendMarks(of: text.span, range, to: &annotations.marks)
      readValues(text.span, tokenizer.tokens[firstToken...], into: &annotations.values)
      var start = firstToken
      for end in ends where end > start {
        sentences.append(
          SentenceSpan(
            range: tokenizer.tokens[start].range.union(tokenizer.tokens[end - 1].range),
            tokens: start..<end, block: number, language: .unknown))
        start = end
      }
      blocks.append(
        Block(
          kind: rawBlock.kind, range: rawBlock.range,
          tokens: firstToken..<tokenizer.tokens.count, sentences: firstSentence..<sentences.count,
          language: .unknown))
    }
    if asksForWords {
      annotateWords(tokenizer.tokens, text, &tokenizer.lexemes, &annotations)
    }
    let lexemes = LexemeTable(base: pack.lexemes, overlay: tokenizer.lexemes.lexemes)
    self.lexemes = tokenizer.lexemes
    var language = languages.identify(
      tokenizer.tokens, lexemes, blocks: &blocks, sentences: &sentences)
    if !languages.knowsHome {
      language = SpellerGate(identifier: languages, code: pack.code)
        .guess(tokenizer.tokens, lexemes, &speller)
    }
    annotations.titles = titles.titles(
      in: tokenizer.tokens, blocks: blocks, lexemes: lexemes, words: annotations.words)
    if annotations.available.contains(.chunks) {
      var reader = PhraseReader(
        tokenizer.tokens, annotations.words, lexemes, PhraseLists(pack))
      for sentence in sentences { reader.read(sentence.tokens) }
      annotations.chunks = reader.chunks
    }
    return Document(
      text: text, blocks: blocks, sentences: sentences, tokens: tokenizer.tokens,
      lexemes: lexemes, pack: pack, language: language, annotations: annotations)
  }

  /// The ledger of names alone. Without a lexicon it is empty: every noun of German would be a name.
  package func names(of document: Document) -> NameLedger {
    document.annotations.available.contains(.names) ? ledgers.ledger(of: document) : .empty
  }

  private mutating func annotateWords(
    _ tokens: [Token], _ text: [UInt8], _ lexemes: inout LexemeOverlay,
    _ annotations: inout Annotations
  ) {
    speller.beginDocument()
    words?.annotate(tokens, text, &lexemes, speller: &speller, into: &annotations.words)
    // What was not answered must not be remembered as unknown.
    if speller.isExhausted { words?.forget() }
    if case .speller = source { annotations.words.fill(from: tokens, text, lexemes, &speller) }
    source.declare(in: &annotations)
    speller.declare(in: &annotations)
  }

  /// Pairs of blocks as pairs of sentence ranges; what points outside either is left out.
  private func sentencePairs(
    _ pairs: [RawSource.BlockPair], _ document: Document, _ source: Document
  ) -> [SentencePair] {
    pairs.compactMap { pair in
      guard document.blocks.indices.contains(pair.translation),
        source.blocks.indices.contains(pair.source)
      else { return nil }
      return SentencePair(
        translation: document.blocks[pair.translation].sentences,
        source: source.blocks[pair.source].sentences)
    }
  }

  /// Where ICU lets sentences begin in a block, as offsets of the text.
  ///
  /// Asked only where another script occurs: in Latin script its candidates are the marks that the
  /// splitter looks at anyway. Its look-ahead after a stop is quadratic in a run of marks (a
  /// million dots), so it gets pieces of bounded length, cut at white space where there is some.
  private func boundaries(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) throws(AnalysisError) -> [UInt32] {
    let pieceLength = 1024  // bytes
    var starts: [UInt32] = []
    var from = range.lowerBound
    while from < range.upperBound {
      var to = min(from + pieceLength, range.upperBound)
      if to < range.upperBound {
        while to > from + pieceLength / 2, text[to - 1] != 32 { to -= 1 }
        if text[to - 1] != 32 {
          to = from + pieceLength
          while to > from + 1, text[to] & 0xC0 == 0x80 { to -= 1 }
        }
      }
      let piece = text.extracting(from..<to)
      let opened = piece.withUnsafeBytes { bytes in
        let characters = bytes.bindMemory(to: CChar.self)
        guard text_break_set(iterator, characters.baseAddress, Int64(characters.count)) else {
          return false
        }
        while true {
          let next = text_break_next(iterator)
          if next < 0 { break }
          // The end of a piece is no candidate: that ICU stops there says nothing.
          if next > 0, next < characters.count { starts.append(UInt32(from + Int(next))) }
        }
        return true
      }
      guard opened else { throw .textBreak }
      from = to
    }
    return starts
  }
}
