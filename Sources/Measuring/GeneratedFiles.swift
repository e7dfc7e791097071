import ArticleFiles
import FileAccess
import LintEngine
package import LintModel
import TextAnalysis

/// The files that `mtlint-dev docs` makes from others; a test fails when one is stale.
package enum GeneratedFiles {
  package static let precisionPath = "Sources/Checks/MeasuredPrecision.swift"
  package static let findingsPath = "Reports/corpus.tsv"

  /// Swift source of the table that `Catalog` reads.
  package static func precisionSource(of measured: [String: Measured]) -> String {
    let rows = measured.sorted { $0.key < $1.key }.map { check, measured in
      "    \"\(check)\": Measured(\n      right: \(measured.right), wrong: \(measured.wrong), "
        + "findings: \(measured.findings)),\n"
    }
    let table = rows.isEmpty ? "[:]" : "[\n\(rows.joined())  ]"
    return """
      import LintModel

      // Made by `swift run mtlint-dev docs` from Reports/judged.tsv and Reports/fresh.tsv.

      /// What was judged of each check's findings on fresh text.
      enum MeasuredPrecision {
        static let byCheck: [String: Measured] = \(table)
      }

      """
  }

  /// The table of measurements of the checkout at `root`; empty where nothing was judged.
  package static func measured(root: String) throws -> [String: Measured] {
    measuredChecks(try judged(root: root), try fresh(root: root))
  }

  package static func judged(root: String) throws -> JudgedTable {
    let path = "\(root)/Reports/judged.tsv"
    guard fileKind(of: path) != nil else { return JudgedTable() }
    return try JudgedTable(text: String(decoding: readFile(path), as: UTF8.self), path: path)
  }

  package static func fresh(root: String) throws -> FreshCounts {
    let path = "\(root)/Reports/fresh.tsv"
    guard fileKind(of: path) != nil else { return FreshCounts(rows: []) }
    return try FreshCounts(text: String(decoding: readFile(path), as: UTF8.self), path: path)
  }

  /// Every finding of every check, preview or not, on our own sample articles.
  package static func sampleFindings(
    root: String, data: LanguageData, checks: [any Check]
  ) throws -> String {
    var options = LintOptions()
    options.includePreview = true
    let linter = try Linter(checks: checks, options: options)
    var analyzer = try data.analyzer()
    var lines = ["file\tline\tcolumn\tcheck\ttext"]
    let folder = "\(root)/Reports/sample"
    for name in try listFolder(folder) where name.hasSuffix(".md") {
      let bytes = try readFile("\(folder)/\(name)")
      let report = linter.report(
        on: try analyzer.analyze(readArticle(bytes, name: name, format: .markdown)))
      for reported in report.findings {
        let (line, column) = position(of: Int(reported.place.range.start), in: bytes)
        let text = report.article.document.string(reported.finding.range)
        let shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        lines.append("\(name)\t\(line)\t\(column)\t\(reported.finding.check)\t\(shown)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Line and column from 1, in code points.
  private static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 10 } + 1
    let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    return (line, before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
