import LintModel
import Testing

@testable import Reporting

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("\u{1B}[31mrot", "␛[31mrot"), ("a\u{7}b", "a␇b"), ("a\u{7F}", "a␡"), ("a\u{0}b", "a␀b"),
    ("\u{202E}txt", "<U+202E>txt"), ("\u{2066}x", "<U+2066>x"), ("\u{9B}2J", "<U+009B>2J"),
    ("a\u{200B}b", "a<U+200B>b"), ("a\u{2028}b", "a<U+2028>b"), ("\u{FEFF}a", "<U+FEFF>a"),
    ("a\tb\r\nc", "a b  c"), ("Schiff\u{AD}fahrt", "Schifffahrt"),
    ("\u{E0041}", "<U+E0041>"),
  ])
  func whatCannotBeSeenIsShownOrLeftOut(text: String, shown: String) {
    #expect(String(decoding: TerminalText(text).bytes, as: UTF8.self) == shown)
  }

  @Test(arguments: [
    ("Größe", 5), ("Gro\u{308}ße", 5), ("日本", 4), ("🚂", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇩🇪🇫🇷", 4), ("☀️", 2),
    ("한글", 4), ("ﬀ", 1), ("e\u{301}\u{302}", 1),
  ])
  func columnsAreThoseOfATerminal(text: String, columns: Int) {
    #expect(TerminalText(text).width == columns)
  }

  @Test func tenThousandMarksOnOneLetterStayShort() {
    let text = TerminalText("e" + String(repeating: "\u{301}", count: 10_000) + "x")
    #expect(text.width == 2)
    #expect(text.bytes.count < 40)
  }

  @Test(arguments: [ReportFormat.text, .brief])
  func hostileTextNeverReachesTheTerminalRaw(format: ReportFormat) {
    let hostile = "\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{0}\u{8}\u{2029}\u{2066}\u{E0001}"
    var sample = SampleReport(
      name: "a\(hostile)\n.md", sentences: ["Er \(hostile) ging\(hostile) ging.", "Gut."])
    let place = sample.range(of: "ging")
    let spoken = message("x", de: "{a}", en: "{a}", ["a": hostile])
    sample.add(
      "check\(hostile)", at: place.union(sample.range(of: "ging", occurrence: 1)), message: spoken,
      evidence: [spoken],
      related: [RelatedPlace(range: sample.range(of: hostile), role: .antecedent)],
      fix: .safe(.replace(place, with: hostile)), entry: hostile,
      merged: [SampleReport.finding("b\(hostile)", at: place, message: spoken)])
    let report = sample.report(
      reasons: [spoken], readFirst: [0],
      skipped: [SkippedCheck(check: hostile, reason: spoken)])
    var writer = reportWriter(format, SampleReport.context(.de, color: false))
    let bytes =
      writer.begin() + writer.article(report) + writer.article(report)
      + writer.failure(name: hostile, reason: hostile) + writer.end()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\n" {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        Issue.record("U+\(String(scalar.value, radix: 16)) is written raw")
      default: break
      }
    }
  }
}
