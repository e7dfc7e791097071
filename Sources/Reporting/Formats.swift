package import LintModel

/// The formats a report can be written in.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people: sentence by sentence.
  case text
  /// One line a finding.
  case brief
  /// One object for the whole run.
  case json
  /// One object an article.
  case jsonl
  /// SARIF 2.1.0.
  case sarif
}

/// What all writers need to know besides the articles.
package struct ReportContext: Sendable {
  package let versions: ToolVersions
  /// The checks that ran, in the order of the catalog.
  package let checks: [CheckInfo]
  package let language: UILanguage
  /// Whether ANSI colours may be written; nothing is said by colour alone.
  package let color: Bool
  /// Columns of the terminal.
  package let width: Int

  package init(
    versions: ToolVersions, checks: [CheckInfo], language: UILanguage, color: Bool, width: Int
  ) {
    self.versions = versions
    self.checks = checks
    self.language = language
    self.color = color
    self.width = min(max(width, 40), 160)
  }
}

/// Turns reports into bytes, one at a time; between articles only a row of the summary is kept.
package protocol ReportWriter {
  mutating func begin() -> [UInt8]
  mutating func article(_ report: ArticleReport) -> [UInt8]
  /// An article that has no report.
  mutating func failure(name: String, reason: String) -> [UInt8]
  mutating func end() -> [UInt8]
}

package func reportWriter(_ format: ReportFormat, _ context: ReportContext) -> any ReportWriter {
  switch format {
  case .text: TextReport(context)
  case .brief: BriefReport(context)
  case .json: JSONReport(context)
  case .jsonl: JSONLinesReport(context)
  case .sarif: SARIFReport(context)
  }
}
