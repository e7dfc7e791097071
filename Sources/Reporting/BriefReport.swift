import LintModel

/// One line a finding: `path:line:column: severity: message [check]`, columns in code points.
struct BriefReport: ReportWriter {
  private let context: ReportContext

  init(_ context: ReportContext) { self.context = context }

  mutating func begin() -> [UInt8] { [] }

  mutating func article(_ report: ArticleReport) -> [UInt8] {
    let positions = Positions(report.findings.map(\.place), in: report.article.raw)
    let name = TerminalText(report.article.raw.name)
    var out = TerminalWriter(color: context.color, width: context.width)
    for found in report.findings {
      let finding = found.finding
      let position = positions.start(of: found.place)
      out.write(name)
      out.write(":\(position.line):\(position.column): ")
      out.write(
        finding.severity.rawValue,
        finding.tier == .error && finding.severity >= .major ? .bad : .doubtful)
      out.write(": " + shorten(finding.message.text(context.language), to: 300))
      let entry = finding.entry.map { "/\($0)" } ?? ""
      out.write(" [\(finding.check)\(entry)]", .dim)
      out.newline()
    }
    return out.bytes
  }

  mutating func failure(name: String, reason: String) -> [UInt8] {
    var out = TerminalWriter(color: context.color, width: context.width)
    out.write(name)
    out.write(": \(Wording.failed(context.language)): \(reason)")
    out.newline()
    return out.bytes
  }

  mutating func end() -> [UInt8] { [] }
}
