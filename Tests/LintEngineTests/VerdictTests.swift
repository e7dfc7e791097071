import LintEngine
import LintModel
import Testing

@Suite struct VerdictTests {
  private let clean = Array(
    repeating: "Am Morgen fuhren zehn Busse ohne Halt durch die ganze Stadt.", count: 12)

  @Test func aCriticalErrorBlocksWhateverTheLength() throws {
    let result = try report(
      clean + ["Hier steht Köln."], checks: [WordMarker("Köln", id: "city", severity: .critical)])
    #expect(result.verdict == .block)
    #expect(result.reasons.first?.id == "critical")
    #expect(result.score != nil)
  }

  @Test func aShortArticleHasNoScoreAndAVerdictByCounts() throws {
    let check = WordMarker("Köln", id: "city", severity: .minor)
    let few = try report(["Köln und Köln."], checks: [check])
    #expect(few.score == nil)
    #expect(few.verdict == .publish)
    let more = try report(["Köln und Köln.", "Köln."], checks: [check])
    #expect(more.verdict == .review)
    #expect(more.reasons.map(\.id) == ["minor"])
  }

  @Test func oneMajorErrorAsksForAReader() throws {
    let result = try report(clean + ["Hier steht Köln."], checks: [WordMarker("Köln", id: "city")])
    #expect(result.verdict == .review)
    #expect(FailThreshold.review.isReached(by: result))
    #expect(FailThreshold.major.isReached(by: result))
    #expect(!FailThreshold.critical.isReached(by: result))
    #expect(!FailThreshold.block.isReached(by: result))
  }

  @Test func manyErrorsBlock() throws {
    let result = try report(
      clean + ["Köln.", "Köln.", "Köln."], checks: [WordMarker("Köln", id: "city")])
    #expect(result.verdict == .block)
  }

  @Test func aTextWithoutWordsIsClean() throws {
    let result = try report(["…"], checks: [WordMarker("Köln", id: "city")])
    #expect(result.verdict == .publish)
    #expect(result.findings.isEmpty)
  }
}
