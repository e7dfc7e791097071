import LintModel

/// What is kept of each article until the end of a run.
struct RunSummary {
  struct Row {
    let name: String
    /// `nil` when the article could not be read.
    let verdict: Verdict?
    let score: Double?
    /// Penalty points on one word, for the order of what has the same verdict.
    let density: Double
    let words: Int
    let errors: Int
    let warnings: Int
    let previews: Int
  }
  private(set) var rows: [Row] = []

  var failures: Int { rows.count { $0.verdict == nil } }

  mutating func add(_ report: ArticleReport) {
    rows.append(
      Row(
        name: report.article.raw.name, verdict: report.verdict, score: report.score,
        density: Double(report.penalty) / Double(max(1, report.words)), words: report.words,
        errors: report.count(of: .error), warnings: report.count(of: .warning),
        previews: report.count(of: .preview)))
  }

  mutating func addFailure(name: String, reason: String) {
    rows.append(
      Row(
        name: name, verdict: nil, score: nil, density: 0, words: 0, errors: 0, warnings: 0,
        previews: 0))
  }

  func count(of verdict: Verdict) -> Int { rows.count { $0.verdict == verdict } }
}

/// The end of a report on several articles: a table, worst last, and a line of sums.
struct SummaryTable {
  private let summary: RunSummary
  private let context: ReportContext

  private static let mostRows = 60  // about a screen; the worst are the last

  init(_ summary: RunSummary, _ context: ReportContext) {
    self.summary = summary
    self.context = context
  }

  func write(to out: inout TerminalWriter) {
    let language = context.language
    let ordered = summary.rows.indices.sorted { isBetter($0, than: $1) }
    let header = [
      Text(de: "", en: ""), Wording.score, Text(de: "Wörter", en: "words"),
      Text(de: "Fehler", en: "errors"), Text(de: "Warnungen", en: "warnings"),
    ].map { $0(language) }
    let widths = header.map { max(7, TerminalText($0).width) }
    for (text, width) in zip(header, widths) { cell(text, width, .dim, &out) }
    out.write(Wording.article(language), .dim)
    out.newline()
    let hidden = max(0, ordered.count - Self.mostRows)
    if hidden > 0 {
      out.write("… " + Wording.betterOnes(hidden)(language), .dim)
      out.newline()
    }
    for index in ordered.dropFirst(hidden) {
      let row = summary.rows[index]
      let verdict = row.verdict.map(Wording.verdict) ?? Wording.failed
      out.write(verdict(language), row.verdict?.style ?? .bad)
      out.indent(to: widths[0] + 2)
      let isRead = row.verdict != nil
      cell(row.score.map { tenths($0, language) } ?? "–", widths[1], .plain, &out)
      cell(isRead ? String(row.words) : "–", widths[2], .plain, &out)
      cell(isRead ? String(row.errors) : "–", widths[3], .plain, &out)
      cell(isRead ? String(row.warnings) : "–", widths[4], .plain, &out)
      out.write(clipStart(row.name, to: max(20, context.width - out.column)))
      out.newline()
    }
    out.newline()
    writeSums(&out)
  }

  private func cell(_ text: String, _ width: Int, _ style: Style, _ out: inout TerminalWriter) {
    let visible = TerminalText(text)
    out.indent(to: out.column + max(0, width - visible.width))
    out.write(visible, style)
    out.write("  ")
  }

  private func writeSums(_ out: inout TerminalWriter) {
    let language = context.language
    var parts = [Wording.articles(summary.rows.count)(language)]
    for verdict in Verdict.allCases.reversed() {
      let count = summary.count(of: verdict)
      if count > 0 { parts.append("\(count) \(Wording.verdict(verdict)(language))") }
    }
    if summary.failures > 0 { parts.append(Wording.failures(summary.failures)(language)) }
    parts.append(Wording.words(summary.rows.reduce(0) { $0 + $1.words })(language))
    parts.append(Wording.errors(summary.rows.reduce(0) { $0 + $1.errors })(language))
    let warnings = summary.rows.reduce(0) { $0 + $1.warnings }
    if warnings > 0 { parts.append(Wording.warnings(warnings)(language)) }
    let previews = summary.rows.reduce(0) { $0 + $1.previews }
    if previews > 0 { parts.append(Wording.previews(previews)(language)) }
    out.wrap(parts: parts, indent: 2, .bold)
    out.newline()
  }

  /// By verdict, what could not be read last; then by density; then in the order of the run.
  private func isBetter(_ a: Int, than b: Int) -> Bool {
    let rank = { (row: RunSummary.Row) in
      switch row.verdict {
      case .publish: 0
      case .review: 1
      case .block: 2
      case nil: 3
      }
    }
    let (first, second) = (summary.rows[a], summary.rows[b])
    return (rank(first), first.density, a) < (rank(second), second.density, b)
  }

  /// A path's end says more than its beginning.
  private func clipStart(_ name: String, to limit: Int) -> TerminalText {
    let whole = TerminalText(shorten(name, to: 300))
    guard whole.width > limit else { return whole }
    var result = TerminalText("…")
    for scalar in name.unicodeScalars.suffix(limit / 2) { result.append(scalar) }
    return result
  }
}
