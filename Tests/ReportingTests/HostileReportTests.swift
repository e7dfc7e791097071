import LintModel
import Reporting
import Testing

@Suite struct HostileReportTests {
  /// Pieces that articles are made of when somebody means ill.
  private static let pieces = [
    "Größe ", "ging ", "\u{1B}[31m", "\u{202E}", "\u{0}", "🚂", "👩‍👩‍👧", "🇩🇪", "e\u{301}\u{302}",
    "\r\n", "\r", "\n", "\t", "\u{AD}", "\u{200B}", "日本", "\u{9B}", "\u{2028}", " ", "\u{FEFF}",
    String(repeating: "\u{301}", count: 300), String(repeating: "y", count: 500), "[", "\\", "\"",
    "{a}", "\u{E0041}",
  ]

  @Test(arguments: 1...40)
  func noReportTrapsOrReachesTheTerminalRaw(seed: UInt64) {
    var random = SplitMix(state: seed)
    func text() -> String {
      (0..<Int.random(in: 0...10, using: &random)).map { _ in
        Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
      }.joined()
    }
    var sample = SampleReport(name: text(), sentences: [text(), text(), text()])
    let count = sample.text.count
    // Beyond the end and inside characters as well.
    func range() -> TextRange {
      let start = Int.random(in: 0...count + 5, using: &random)
      return TextRange(start, start + Int.random(in: 0...400, using: &random))
    }
    for _ in 0..<6 {
      let spoken = message(text(), de: text(), en: text(), ["a": text(), "a": text()])
      sample.add(
        text(), at: range(), tier: Tier.allCases[Int.random(in: 0...2, using: &random)],
        message: spoken, evidence: [spoken],
        related: [RelatedPlace(range: range(), role: .antecedent)],
        fix: Fix(.safe, [.delete(range()), .replace(range(), with: text())]), entry: text(),
        merged: [SampleReport.finding(text(), at: range(), message: spoken)])
    }
    let file = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
    let report = sample.report(score: .nan, readFirst: [9, 0], file: seed % 2 == 0 ? file : nil)
    for format in ReportFormat.allCases {
      var writer = reportWriter(format, SampleReport.context(.de, width: 40))
      let bytes =
        writer.begin() + writer.article(report) + writer.failure(name: text(), reason: text())
        + writer.end()
      let written = String(decoding: bytes, as: UTF8.self)
      #expect(Array(written.utf8) == bytes, "\(format) is not UTF-8")
      let controls = written.unicodeScalars.filter {
        $0 != "\n" && $0.properties.generalCategory == .control
      }
      #expect(controls.isEmpty, "\(format) writes control characters")
    }
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }
}
