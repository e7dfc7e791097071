import LintModel
import Testing

@testable import TextAnalysis

@Suite struct AnalyzerTests {
  private func block(_ text: String, _ piece: String) -> RawBlock {
    let before = text.range(of: piece)
    let start = text.utf8.distance(from: text.startIndex, to: before)
    return RawBlock(kind: .paragraph, range: TextRange(start, start + piece.utf8.count))
  }

  @Test func whatStandsBetweenBlocksIsNotRead() throws {
    let text = "Eins ist da.<!-- x -->Zwei auch."
    var analyzer = try Analyzer(pack: pack())
    let raw = RawArticle(
      name: "a", format: "text", parts: [], text: Array(text.utf8),
      blocks: [block(text, "Eins ist da."), block(text, "Zwei auch.")])
    let document = try analyzer.analyze(raw).document
    #expect(document.sentences.map { document.string($0.range) } == ["Eins ist da.", "Zwei auch."])
    #expect(document.blocks.map(\.tokens.count) == [4, 3])
    #expect(document.sentences.map(\.block) == [0, 1])
  }

  @Test func aSourceIsAnalysedAndPairedByBlocks() throws {
    let text = "Der Zug kam. Er hielt."
    let source = "The train came and stopped."
    var analyzer = try Analyzer(pack: pack(["sentence-starters": ["er"]]))
    let raw = RawArticle(
      name: "a", format: "text", parts: [], text: Array(text.utf8), blocks: [block(text, text)],
      source: RawSource(
        language: "en", text: Array(source.utf8), blocks: [block(source, source)],
        pairs: [.init(translation: 0, source: 0), .init(translation: 7, source: 0)]))
    let article = try analyzer.analyze(raw)
    #expect(article.source?.sentences.count == 1)
    #expect(article.pairs == [SentencePair(translation: 0..<2, source: 0..<1)])
  }

  @Test func oneAnalyzerGivesTheSameIdsForTheSameArticle() throws {
    var analyzer = try Analyzer(pack: pack(["x": ["haus"]]))
    let text = "Ein Haus am See."
    let raw = RawArticle(
      name: "a", format: "text", parts: [], text: Array(text.utf8), blocks: [block(text, text)])
    let first = try analyzer.analyze(raw).document.tokens
    #expect(try analyzer.analyze(raw).document.tokens == first)
  }

  @Test func aDocumentSaysWhatItsSentencesAndBlocksHave() throws {
    let text = "Der Hund (2 Jahre), der Hund. Er bellte."
    var analyzer = try Analyzer(pack: pack(["sentence-starters": ["er"]]))
    let raw = RawArticle(
      name: "a", format: "text", parts: [], text: Array(text.utf8), blocks: [block(text, text)])
    let document = try analyzer.analyze(raw).document
    let sentences = document.sentences.indices.map(document.sentence)
    #expect(sentences.map { $0.has(.number) } == [true, false])
    #expect(sentences.map { $0.has(.stop) } == [true, true])
    #expect(sentences.map { $0.shapes.contains(.hasDigit) } == [true, false])
    #expect(document.sentences.indices.map(document.wordCount(ofSentence:)) == [6, 2])
    #expect(!document.marks[0].isDisjoint(with: "(") && document.marks[0].isDisjoint(with: "-"))
    // Der Hund ( 2 Jahre ) , der Hund .: twice the same seven tokens on, and the stop.
    #expect(document.recurrences == [7, 7, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0])
  }

  @Test func anArticleWithoutTextHasNoSentences() throws {
    var analyzer = try Analyzer(pack: pack())
    let raw = RawArticle(name: "a", format: "text", parts: [], text: [], blocks: [])
    #expect(try analyzer.analyze(raw).document.sentences.isEmpty)
  }
}

extension String {
  /// Where a piece starts; the end when it does not occur.
  fileprivate func range(of piece: String) -> String.Index {
    var at = startIndex
    while at < endIndex, !self[at...].hasPrefix(piece) { at = index(after: at) }
    return at
  }
}
