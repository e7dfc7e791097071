import LintModel
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct WordAnnotatorTests {
  private func facts(
    of words: [String], in text: String, after earlier: [String] = []
  ) throws -> [WordFacts] {
    let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }
    var analyzer = try Analyzer(pack: pack(), words: testLexicon(root: root))
    for text in earlier { _ = try analyzer.analyze(article(text)) }
    let document = try analyzer.analyze(article(text)).document
    return words.map { word in
      let id = (0..<document.lexemes.count).map { LexemeID(UInt32($0)) }
        .first { document.lexemes.string($0) == word }
      return id.map { document.annotations.words.facts($0) } ?? .none
    }
  }

  private func article(_ text: String) -> RawArticle {
    let bytes = Array(text.utf8)
    return RawArticle(
      name: "a", format: "text", parts: [Part(name: "a", bytes: bytes)], text: bytes,
      blocks: [RawBlock(kind: .paragraph, range: TextRange(0, bytes.count))])
  }

  @Test func whatIsKnownDoesNotDependOnWhatTheWorkerReadBefore() throws {
    let words = ["Tippfehlerkönig", "tippfehlerkönig", "krauchten", "Krauchten", "feuerwehr"]
    let text = "Krauchten sie? Der Tippfehlerkönig und die Feuerwehr krauchten."
    let alone = try facts(of: words, in: text)
    let earlier = ["Die feuerwehr und der tippfehlerkönig.", "Krauchten, krauchten.", text]
    let after = try facts(of: words, in: text, after: earlier)
    // Where the readings lie differs; what they are and how the word is known does not.
    #expect(alone.map(\.origin) == after.map(\.origin))
    #expect(alone.map(\.traits) == after.map(\.traits))
    #expect(alone.map(\.readingCount) == after.map(\.readingCount))
    #expect(alone.contains { $0.origin.isKnown })
  }

  @Test func aNounWithoutItsCapitalIsUnknownAndSaysSo() throws {
    let small = try facts(of: ["feuerwehr"], in: "Die Feuerwehr kam.")
    #expect(small.map(\.origin) == [.unknown])
    #expect(small.first?.traits.contains(.isNounWithCapital) == true)
  }
}
