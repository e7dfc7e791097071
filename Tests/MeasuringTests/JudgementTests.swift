import Checks
import FileAccess
import LintModel
import TestSupport
import Testing
import TextAnalysis

@testable import Measuring

private func row(_ set: String, _ start: Int, _ verdict: JudgedVerdict) -> JudgedFinding {
  JudgedFinding(
    set: set, id: "a", start: start, end: start + 1, check: "doubled-word", verdict: verdict,
    reason: "r")
}

@Suite struct JudgementTests {
  @Test func aTableIsReadBackAsItWasWritten() throws {
    var table = JudgedTable()
    table.merge([row("news/5", 9, .wrong), row("news/5", 2, .right)])
    #expect(try JudgedTable(text: table.text, path: "t").rows == table.rows)
    #expect(table.rows.map(\.start) == [2, 9])
  }

  @Test func aLaterJudgementReplacesTheEarlier() {
    var table = JudgedTable(rows: [row("news/5", 2, .wrong)])
    table.merge([row("news/5", 2, .right)])
    #expect(table.rows.map(\.verdict) == [.right])
  }

  @Test func aSheetWithoutVerdictGivesNoRow() throws {
    let sheet = """
      verdict\trule\treason\tset\tid\tstart\tend\ttext\tsource
      right\tdoubled-word\tja\tnews/5\ta\t1\t4\t…\t
      \tdoubled-word\t\tnews/5\tb\t1\t4\t…\t
      false\tdoubled-word\tName\tnews/5\tc\t1\t4\t…\t
      """
    #expect(try Sheet.read(sheet, path: "s").map(\.verdict) == [.right, .wrong])
  }

  @Test func anUnknownVerdictIsNamedWithItsLine() {
    let sheet = "verdict\nmaybe\tdoubled-word\t\tnews/5\ta\t1\t4\t…\t\n"
    #expect(throws: MeasuringError.self) { try Sheet.read(sheet, path: "s") }
  }

  @Test func textForTuningDoesNotCountAsEvidence() {
    let table = JudgedTable(rows: [row("news/3", 1, .right), row("news/5", 2, .right)])
    let measured = measuredChecks(
      table, FreshCounts(rows: [.init(set: "news/5", check: "doubled-word", findings: 4)]))
    #expect(measured["doubled-word"] == Measured(right: 1, wrong: 0, findings: 4))
  }

  @Test func theTableOfMeasuredPrecisionIsUpToDate() throws {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let root = parts.dropLast(3).joined(separator: "/")
    let source = GeneratedFiles.precisionSource(of: try GeneratedFiles.measured(root: root))
    let file = try readFile("\(root)/\(GeneratedFiles.precisionPath)")
    #expect(
      String(decoding: file, as: UTF8.self) == source,
      "stale: run `swift run mtlint-dev docs` and commit the result")
  }

  @Test func theFindingsOnOurOwnArticlesAreUpToDate() throws {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    let root = parts.dropLast(3).joined(separator: "/")
    let pack = try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: "\(root)/Dictionaries"))
    let findings = try GeneratedFiles.sampleFindings(
      root: root, data: LanguageData(pack: pack, words: testLexicon(root: root)),
      checks: Catalog.checks)
    let file = try readFile("\(root)/\(GeneratedFiles.findingsPath)")
    #expect(
      String(decoding: file, as: UTF8.self) == findings,
      "stale: run `swift run mtlint-dev docs`, explain each new false alarm in the commit")
  }
}
