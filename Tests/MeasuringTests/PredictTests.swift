import Checks
import LintModel
import Testing
import TextAnalysis

@testable import Measuring

@Suite struct PredictTests {
  @Test func offsetsAreCountedInCodePoints() {
    let bytes = Array("aß€👍z".utf8)
    #expect(codePoints(in: bytes, at: [0, 1, 3, 6, 10, 11, 99]) == [0, 1, 2, 3, 4, 5, 5])
    #expect(codePoints(in: bytes, at: [10, 0]) == [4, 0])
  }

  @Test func aStringOfJSONEscapesQuotesBackslashesAndControls() {
    #expect(quoted("a\"\\\n\u{1}ä") == #""a\"\\\n\u0001ä""#)
  }

  @Test func aPredictionIsOneLineWithAScoreEvenWhenEmpty() {
    let empty = Prediction(id: "x", spans: [], penalty: 0, sentences: 0)
    #expect(empty.json == #"{"id":"x","spans":[],"score":0}"#)
    let span = PredictedSpan(
      range: 3..<5, check: "doubled-word", category: .linguisticConventions, severity: .major,
      tier: .error)
    #expect(
      Prediction(id: "x", spans: [span], penalty: 5, sentences: 1).json
        == #"{"id":"x","spans":[{"start":3,"end":5,"rule":"doubled-word","category":"#
        + #""Linguistic conventions","severity":"major","tier":"error"}],"score":5}"#)
  }

  @Test func relatedPlacesFollowTheTierWhereThereAreAny() {
    let span = PredictedSpan(
      range: 3..<5, check: "doubled-word", category: .linguisticConventions, severity: .major,
      tier: .error, related: [0..<2, 7..<9])
    #expect(
      Prediction(id: "x", spans: [span], penalty: 5, sentences: 1).json.contains(
        #""tier":"error","related":[{"start":0,"end":2},{"start":7,"end":9}]}]"#))
  }

  @Test func relatedPlacesAreCountedInCodePointsAndKeepToTheirFinding() async throws {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let root = parts.dropLast(3).joined(separator: "/")
    let pack = try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: "\(root)/Dictionaries"))
    let predictor = try Predictor(
      data: LanguageData(pack: pack, words: .notWanted), checks: Catalog.checks,
      only: ["repeated-sentence"])
    let first = "Der Rat stimmte am Dienstag für größere Räume."
    let second = "Über Äcker zog später ein kühler Wind."
    let record = CorpusRecord(id: "x", paragraphs: ["\(first) \(first)", "\(second) \(second)"])
    let spans = try #require(try await predictor.predict([record]).first).spans
    let (a, b) = (first.unicodeScalars.count, second.unicodeScalars.count)
    let paragraph = 2 * a + 1 + 2
    #expect(spans.map(\.range) == [a + 1..<2 * a + 1, paragraph + b + 1..<paragraph + 2 * b + 1])
    #expect(spans.map(\.related) == [[0..<a], [paragraph..<paragraph + b]])
  }

  @Test func articlesFallIntoTheFoldsOfTheEvaluation() {
    // crc32("123456789") is the check value of the algorithm.
    #expect(crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CorpusRecord(id: "123456789", paragraphs: []).fold == 2)
  }

  @Test func thePredictionBearsTheNameOfItsRecordsWithoutGz() {
    #expect(predictionName(of: "a/b/news.jsonl.gz") == "news.jsonl")
    #expect(predictionName(of: "news.jsonl") == "news.jsonl")
  }
}
