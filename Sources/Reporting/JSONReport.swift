import LintModel

struct JSONReport: ReportWriter {
  init(_ context: ReportContext) {}
  mutating func begin() -> [UInt8] { [] }
  mutating func article(_ report: ArticleReport) -> [UInt8] { [] }
  mutating func failure(name: String, reason: String) -> [UInt8] { [] }
  mutating func end() -> [UInt8] { [] }
}
typealias JSONLinesReport = JSONReport
typealias SARIFReport = JSONReport
