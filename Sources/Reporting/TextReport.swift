import LintModel

/// The report for people: verdict, what to read first, then sentence by sentence.
struct TextReport: ReportWriter {
  private let context: ReportContext
  private var summary = RunSummary()
  private var isFirst = true
  /// Whether the last article took more than one line, so that a blank line must follow.
  private var wasLong = false

  init(_ context: ReportContext) { self.context = context }

  mutating func begin() -> [UInt8] { [] }

  mutating func article(_ report: ArticleReport) -> [UInt8] {
    summary.add(report)
    var out = TerminalWriter(color: context.color, width: context.width)
    let isLong = !report.isClean
    if !isFirst, wasLong || isLong { out.newline() }
    ArticleText(report, context).write(to: &out)
    wasLong = isLong
    isFirst = false
    return out.bytes
  }

  mutating func failure(name: String, reason: String) -> [UInt8] {
    summary.addFailure(name: name, reason: reason)
    var out = TerminalWriter(color: context.color, width: context.width)
    if wasLong { out.newline() }
    out.write(Wording.failed(context.language), .bad)
    out.write("  \(shorten(name, to: 200)): ")
    out.wrap(reason, indent: 8)
    out.newline()
    wasLong = false
    isFirst = false
    return out.bytes
  }

  mutating func end() -> [UInt8] {
    guard summary.rows.count > 1 else { return [] }
    var out = TerminalWriter(color: context.color, width: context.width)
    out.newline()
    SummaryTable(summary, context).write(to: &out)
    return out.bytes
  }
}

extension ArticleReport {
  /// Whether one line says everything.
  var isClean: Bool { findings.isEmpty && skipped.isEmpty && unusedSuppressions.isEmpty }
}

extension Verdict {
  var style: Style {
    switch self {
    case .publish: .good
    case .review: .doubtful
    case .block: .bad
    }
  }
}
