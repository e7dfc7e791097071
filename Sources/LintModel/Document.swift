/// A piece of text that stands by itself, cut into sentences and tokens.
public struct Block: Hashable, Sendable {
  public let kind: BlockKind
  public let range: TextRange
  /// Indices into `Document.tokens`.
  public let tokens: Range<Int>
  /// Indices into `Document.sentences`.
  public let sentences: Range<Int>
  public let language: LanguageGuess

  public init(
    kind: BlockKind, range: TextRange, tokens: Range<Int>, sentences: Range<Int>,
    language: LanguageGuess
  ) {
    self.kind = kind
    self.range = range
    self.tokens = tokens
    self.sentences = sentences
    self.language = language
  }
}

/// What language a text seems to be in.
public struct LanguageGuess: Hashable, Sendable {
  /// BCP 47; `und` when there is too little text, or none of the languages fits.
  public let code: String
  public let confidence: Confidence

  public init(code: String, confidence: Confidence) {
    self.code = code
    self.confidence = confidence
  }

  public static let unknown = LanguageGuess(code: "und", confidence: .low)

  /// Whether the text is surely in another language than `code`.
  public func isForeign(to code: String) -> Bool {
    confidence == .high && self.code != code && self.code != "und"
  }
}

/// Where a sentence stands; `Sentence` is the view that checks see.
public struct SentenceSpan: Hashable, Sendable {
  public let range: TextRange
  public let tokens: Range<Int>
  /// Index into `Document.blocks`.
  public let block: Int
  public let language: LanguageGuess

  public init(range: TextRange, tokens: Range<Int>, block: Int, language: LanguageGuess) {
    self.range = range
    self.tokens = tokens
    self.block = block
    self.language = language
  }
}

/// Analysed text: one buffer of bytes, one contiguous array of tokens, and tables beside it.
public final class Document: Sendable {
  /// Valid UTF-8. Everything else indexes it.
  public let text: [UInt8]
  public let blocks: [Block]
  public let sentences: [SentenceSpan]
  public let tokens: [Token]
  public let lexemes: LexemeTable
  public let pack: LanguagePack
  public let language: LanguageGuess
  public let annotations: Annotations
  /// In text order.
  private let phraseHits: [PhraseHit]
  /// By sentence.
  fileprivate let contents: [Contents]

  /// By token: how many tokens further the same folded form comes again; 0 where that is more than
  /// 255 or never. What repeats itself begins where it is small.
  public let recurrences: [UInt8]
  /// By block: which of `annotations.marks` stand in it.
  public let marks: [ByteSet]
  /// Bytes beyond ASCII that stand in the text: German has few of them.
  public let bytesBeyondASCII: ByteSet

  /// What a sentence has among its tokens.
  fileprivate struct Contents {
    var kinds: TokenKinds = []
    var shapes: TokenShape = []
    var words: WordKinds = []
    var wordCount = 0
    var phraseHits: Range<Int>
    var chunks: Range<Int>
  }

  public init(
    text: [UInt8], blocks: [Block], sentences: [SentenceSpan], tokens: [Token],
    lexemes: LexemeTable, pack: LanguagePack, language: LanguageGuess, annotations: Annotations
  ) {
    self.text = text
    self.blocks = blocks
    self.sentences = sentences
    self.tokens = tokens
    self.lexemes = lexemes
    self.pack = pack
    self.language = language
    self.annotations = annotations
    let hits = pack.phrases.hits(in: tokens)
    phraseHits = hits
    let chunks = annotations.chunks
    var hit = 0
    var chunk = 0
    contents = sentences.map { span in
      while hit < hits.count, hits[hit].token < span.tokens.lowerBound { hit += 1 }
      var contents = Contents(phraseHits: hit..<hit, chunks: chunk..<chunk)
      while hit < hits.count, hits[hit].token < span.tokens.upperBound { hit += 1 }
      contents.phraseHits = contents.phraseHits.lowerBound..<hit
      while chunk < chunks.count, chunks[chunk].tokens.lowerBound < span.tokens.upperBound {
        chunk += 1
      }
      contents.chunks = contents.chunks.lowerBound..<chunk
      for token in tokens[span.tokens] {
        if token.isWord { contents.wordCount += 1 }
        contents.kinds.formUnion(TokenKinds(token.kind))
        contents.shapes.formUnion(token.shape)
        contents.words.formUnion(annotations.words.kinds(of: token))
      }
      return contents
    }
    recurrences = Self.recurrences(of: tokens, lexemeCount: lexemes.count)
    var mark = 0
    marks = blocks.map { block in
      var set: ByteSet = []
      while mark < annotations.marks.count, annotations.marks[mark] < block.range.end {
        let offset = annotations.marks[mark]
        if offset >= block.range.start, Int(offset) < text.count { set.insert(text[Int(offset)]) }
        mark += 1
      }
      return set
    }
    bytesBeyondASCII = ByteSet(beyondASCII: text)
  }

  private static func recurrences(of tokens: [Token], lexemeCount: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: tokens.count)
    // By lexeme: index + 1 of where it was met last.
    var last = [UInt32](repeating: 0, count: lexemeCount)
    for index in tokens.indices {
      let id = Int(tokens[index].folded.rawValue)
      guard id < last.count else { continue }
      let earlier = Int(last[id]) - 1
      if earlier >= 0, index - earlier <= 255 { result[earlier] = UInt8(index - earlier) }
      last[id] = UInt32(index + 1)
    }
    return result
  }

  /// The hits that begin in a sentence.
  func phraseHits(of sentence: Sentence) -> ArraySlice<PhraseHit> {
    phraseHits[sentence.phraseHits]
  }

  /// What `Sentence.wordKinds` says, without making one.
  public func wordKinds(ofSentence index: Int) -> WordKinds { contents[index].words }

  func chunks(ofSentence index: Int) -> ArraySlice<Chunk> {
    annotations.chunks[contents[index].chunks]
  }

  public func sentence(_ index: Int) -> Sentence { Sentence(self, index) }

  /// The text of a range; what lies outside the document is left out.
  public func string(_ range: TextRange) -> String { String(decoding: utf8(range), as: UTF8.self) }

  @inlinable
  public func utf8(_ range: TextRange) -> ArraySlice<UInt8> {
    text[min(text.count, Int(range.start))..<min(text.count, Int(range.end))]
  }

  /// The index of the sentence that holds an offset, or of the last one that starts before it.
  public func sentenceIndex(at offset: UInt32) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// Tokens of a sentence that are read as language or as a figure: the unit of all rates.
  public func wordCount(ofSentence index: Int) -> Int { contents[index].wordCount }
}

extension Token {
  /// Counts as a word in scores: letters or digits.
  public var isWord: Bool {
    switch kind {
    case .word, .abbreviation, .number, .ordinal, .date, .time, .score, .hashtag: true
    default: false
    }
  }
}

/// A sentence of a document, as checks see it.
///
/// `tokens` is a slice of the document's array: its indices are the document's, so `tokens[0]`
/// traps; use `first`, `last`, `indices`.
///
/// A class, since checks pass it on and keep it: one count of references instead of two.
public final class Sentence: Sendable {
  public let document: Document
  /// Index into `document.sentences`.
  public let index: Int
  public let range: TextRange
  public let tokens: ArraySlice<Token>
  /// Kinds of its tokens: what they lack need not be looked for.
  public let kinds: TokenKinds
  /// What any of its tokens is shaped like.
  public let shapes: TokenShape
  /// What is known of any of its words.
  public let wordKinds: WordKinds
  /// Indices of hits of phrases in the document.
  let phraseHits: Range<Int>

  public init(_ document: Document, _ index: Int) {
    let span = document.sentences[index]
    kinds = document.contents[index].kinds
    shapes = document.contents[index].shapes
    wordKinds = document.contents[index].words
    phraseHits = document.contents[index].phraseHits
    self.document = document
    self.index = index
    range = span.range
    tokens = document.tokens[span.tokens]
  }

  /// Whether a token of the kind is there.
  @inlinable
  public func has(_ kind: TokenKind) -> Bool { kinds.contains(TokenKinds(kind)) }

  /// The pack of the article's language, with its word lists.
  public var language: LanguagePack { document.pack }
  public var block: Block { document.blocks[document.sentences[index].block] }

  public func text(_ token: Token) -> String { document.string(token.range) }
  public func text(_ range: TextRange) -> String { document.string(range) }
  public var text: String { document.string(range) }
}
