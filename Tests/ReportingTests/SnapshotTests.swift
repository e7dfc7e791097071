import FileAccess
import LintModel
import Reporting
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct SnapshotTests {
  @Test(arguments: [
    ("text.de.txt", ReportFormat.text, UILanguage.de, 80),
    ("text.en.txt", .text, .en, 120),
    ("brief.txt", .brief, .en, 80),
    ("report.json", .json, .en, 80),
    ("report.jsonl", .jsonl, .en, 80),
    ("report.sarif", .sarif, .en, 80),
  ])
  func aFormatWritesWhatItsSnapshotSays(
    name: String, format: ReportFormat, language: UILanguage, width: Int
  ) throws {
    var writer = reportWriter(format, SampleReport.context(language, width: width))
    let clean = SampleReport(name: "rein.txt", sentences: ["Alles ist gut."])
      .report(verdict: .publish, score: nil)
    let bytes =
      writer.begin() + writer.article(SampleReport.whole()) + writer.article(clean)
      + writer.failure(name: "fehlt.md", reason: "No such file or directory") + writer.end()
    try expectSnapshot(name, bytes)
  }

  @Test func thePageOfACheckIsAsInItsSnapshot() throws {
    let context = SampleReport.context(.en)
    try expectSnapshot("explain.txt", describeCheck(context.checks[0], context))
    try expectSnapshot("checks.txt", listChecks(context.checks, context))
  }

  /// Compares with a file beside the tests; `RENEW_SNAPSHOTS=1` writes it instead.
  private func expectSnapshot(_ name: String, _ bytes: [UInt8]) throws {
    let folder = #filePath.split(separator: "/").dropLast().reduce(into: "") { $0 += "/\($1)" }
    let path = "\(folder)/Snapshots/\(name)"
    if getenv("RENEW_SNAPSHOTS") != nil {
      try writeFile(bytes, to: path)
      return
    }
    let expected = (try? readFile(path)) ?? []
    let matches = expected == bytes
    #expect(
      matches,
      """
      \(path) is stale. Renew it with `RENEW_SNAPSHOTS=1 swift test --filter SnapshotTests`, \
      then read the difference. Now written:
      \(String(decoding: bytes, as: UTF8.self))
      """)
  }
}
