import LintModel
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct PhraseReaderTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") {
    $0 += "/\($1)"
  }

  private func document(_ text: String) throws -> Document {
    let pack = try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: Self.root + "/Dictionaries"))
    var analyzer = try Analyzer(pack: pack, words: testLexicon(root: Self.root))
    let bytes = Array(text.utf8)
    return try analyzer.analyze(
      RawArticle(
        name: "a", format: "text", parts: [Part(name: "a", bytes: bytes)], text: bytes,
        blocks: [RawBlock(kind: .paragraph, range: TextRange(0, bytes.count))])
    ).document
  }

  private func text(_ chunk: Chunk, _ document: Document) -> String {
    document.string(
      document.tokens[chunk.tokens.lowerBound].range.union(document.tokens[chunk.head].range))
  }

  private func chunks(_ text: String) throws -> [String] {
    let document = try document(text)
    return document.annotations.chunks.map { chunk in self.text(chunk, document) }
  }

  @Test(arguments: [
    ("Die drei sehr alten Häuser standen am Rand.", ["Die drei sehr alten Häuser", "Rand"]),
    ("Er sah große und kleine Hunde.", ["große und kleine Hunde"]),
    ("All die Leute lasen ein paar Bücher.", ["All die Leute", "ein paar Bücher"]),
    ("Einige der Leute blieben.", ["der Leute"]),
    ("Sie lobte die beiden Kinder vor allem.", ["die beiden Kinder"]),
    ("Die Vor- und Nachteile sind klar.", ["Die Vor- und Nachteile"]),
    (
      "Die Deutsche Bank liegt in der Berliner Mitte.", ["Die Deutsche Bank", "der Berliner Mitte"]
    ),
    (
      "Gute Grüße sendet der am besten geeignete Koch.",
      [
        "Gute Grüße", "der am besten geeignete Koch",
      ]
    ),
    ("Man sah niemanden, denen er half.", []),
    ("Das bedeutet großen Ärger.", ["großen Ärger"]),
    ("Wir erwarten gute Ernten.", ["gute Ernten"]),
  ])
  func phrasesOfASentence(_ sentence: String, _ expected: [String]) throws {
    #expect(try chunks(sentence) == expected)
  }

  @Test func agreementIsWhatAllWordsHaveInCommon() throws {
    let document = try document("Er gab dem alten Mann das neue Frau.")
    let chunks = document.annotations.chunks
    try #require(chunks.count == 2)
    let dative = Agreement.dative.intersection(.singular).intersection(.masculine)
    #expect(chunks[0].agreement == dative)
    #expect(chunks[1].agreement.isEmpty)
    #expect(chunks[1].nounAgreement == Agreement.feminine.intersection(.singular))
  }

  @Test(arguments: [
    ("Sie ging mit dem Hund.", CaseSet.dative), ("Sie ging durch den Wald.", CaseSet.accusative),
    ("Sie ging im Wald.", CaseSet.dative),
    ("Sie blieb in dem Wald.", CaseSet([.accusative, .dative])),
  ])
  func prepositionsGovern(_ sentence: String, _ cases: CaseSet) throws {
    let chunk = try #require(try document(sentence).annotations.chunks.last)
    #expect(chunk.kind == .prepositionalPhrase)
    #expect(chunk.government == cases)
  }

  @Test(arguments: [
    ("Die Farbe des Hauses blieb.", Chunk.Relation.genitiveAttribute),
    ("Der Hund und die Katze schliefen.", Chunk.Relation.conjunct),
    ("Sie sah Bonn, die alte Stadt.", Chunk.Relation.apposition),
    ("Er trank zwei Liter Wasser.", Chunk.Relation.unmarked),
  ])
  func aChunkSaysHowItFollowsTheOneBefore(_ sentence: String, _ relation: Chunk.Relation) throws {
    #expect(try document(sentence).annotations.chunks.last?.relation == relation)
  }

  @Test func adjectivesAndNumbersAreMarked() throws {
    let document = try document("Sie kaufte die drei sehr alten Häuser.")
    let chunk = try #require(document.annotations.chunks.first)
    #expect(chunk.adjectiveIndices.map { document.string(document.tokens[$0].range) } == ["alten"])
    #expect(chunk.numerals.nonzeroBitCount == 1)
    #expect(chunk.declension == .weak)
  }
}
