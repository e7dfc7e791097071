import LintModel
import Testing

@testable import Reporting

@Suite struct TextReportTests {
  private func text(_ report: ArticleReport, width: Int = 80, color: Bool = false) -> String {
    var writer = reportWriter(.text, SampleReport.context(.de, color: color, width: width))
    return String(
      decoding: writer.begin() + writer.article(report) + writer.end(), as: UTF8.self)
  }

  private let twice = message("twice", de: "steht zweimal", en: "stands twice")

  @Test func aCleanArticleIsOneLine() {
    let report = SampleReport(sentences: ["Alles gut."]).report(verdict: .publish)
    #expect(text(report).split(separator: "\n").count == 1)
  }

  @Test(arguments: ["Größe 日本 ", "👩‍👩‍👧 e\u{301}", "\t", "\u{1B}", ""])
  func theMarkStandsUnderTheWords(before: String) throws {
    var sample = SampleReport(sentences: ["\(before)ging ging weiter."])
    sample.add("doubled-word", at: sample.range(of: "ging ging"), message: twice)
    let lines = text(sample.report()).split(separator: "\n")
    let mark = try #require(lines.first { $0.contains("^") })
    let line = try #require(lines.first { $0.contains("weiter") })
    let prefix = try #require(line.firstRange(of: "ging")).lowerBound
    #expect(mark.prefix { $0 == " " }.count == TerminalText(String(line[..<prefix])).width)
    #expect(mark.filter { $0 == "^" }.count == 9)
  }

  @Test(arguments: [80, 120])
  func aLongLineIsCutAroundTheMark(width: Int) throws {
    let words = String(repeating: "Der Fluß stieg höher. ", count: 50_000)
    var sample = SampleReport(sentences: [words + "Er ging ging heim. " + words])
    sample.add("doubled-word", at: sample.range(of: "ging ging"), message: twice)
    let lines = text(sample.report(), width: width).split(separator: "\n")
    let line = try #require(lines.first { $0.contains("ging ging") })
    #expect(line.hasPrefix("  …") && line.hasSuffix("…"))
    for line in lines { #expect(TerminalText(String(line)).width <= width) }
  }

  @Test func aMarkLongerThanTheLineIsCut() {
    let words = String(repeating: "immer wieder ", count: 1_000)
    var sample = SampleReport(sentences: [words])
    sample.add("loop", at: TextRange(0, words.utf8.count), message: twice)
    for line in text(sample.report()).split(separator: "\n") {
      #expect(TerminalText(String(line)).width <= 80)
    }
  }

  @Test func checksThatOneMissingPackageStopsShareALine() {
    let missing = message("missing-package", de: "das Paket x fehlt", en: "package x is missing")
    let other = message("missing-list", de: "die Liste y fehlt", en: "list y is missing")
    let report = SampleReport(sentences: ["Alles gut."]).report(
      skipped: [
        SkippedCheck(check: "typo", reason: missing), SkippedCheck(check: "list", reason: other),
        SkippedCheck(check: "non-word", reason: missing),
      ])
    let lines = text(report).split(separator: "\n").suffix(2)
    #expect(
      lines == [
        "Nicht gelaufen: [typo] [non-word] das Paket x fehlt",
        "Nicht gelaufen: [list] die Liste y fehlt",
      ])
  }

  @Test func aCheckWithManyFindingsIsGrouped() {
    var sample = SampleReport(
      sentences: (1...12).map { "Er ging ging zu Haus \($0)." }, separator: "\n")
    for number in 0..<12 {
      let first = sample.range(of: "ging ging", occurrence: number)
      sample.add("doubled-word", at: first, message: twice)
    }
    let shown = text(sample.report())
    #expect(shown.contains("und 7 weitere: Zeilen 6, 7, 8, 9, 10, 11, 12"))
    #expect(shown.split(separator: "\n").count { $0.contains("^") } == 5)
  }

  @Test func withoutColourNoEscapeIsWritten() {
    #expect(!text(SampleReport.whole()).utf8.contains(0x1B))
    #expect(text(SampleReport.whole(), color: true).utf8.contains(0x1B))
  }

  @Test func colourChangesNoCharacter() {
    var plain = ""
    var isEscape = false
    for scalar in text(SampleReport.whole(), color: true).unicodeScalars {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { plain.unicodeScalars.append(scalar) }
      if scalar == "m" { isEscape = false }
    }
    #expect(plain == text(SampleReport.whole()))
  }

  @Test func theWorstArticleComesLast() {
    var writer = reportWriter(.text, SampleReport.context())
    _ = writer.begin()
    _ = writer.article(SampleReport.whole())
    _ = writer.article(SampleReport(name: "rein.md", sentences: ["Gut."]).report(verdict: .publish))
    let lines = String(decoding: writer.end(), as: UTF8.self).split(separator: "\n")
    #expect(lines[1].hasSuffix("rein.md") && lines[2].hasSuffix("artikel.md"))
  }
}
