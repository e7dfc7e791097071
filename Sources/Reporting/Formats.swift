/// The formats a report can be written in.
package enum ReportFormat: String, Sendable, CaseIterable {
  case text, json, jsonl, sarif
}
