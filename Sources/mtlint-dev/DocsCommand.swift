import Checks
import CommandLineArguments
import FileAccess
import Measuring

/// Renews the files that are made from others.
struct DocsCommand: DevelopmentCommand {
  static let name = "docs"
  static let summary = Bilingual("renews the files made from checks, samples and judgements")

  func run() async throws {
    let source = GeneratedFiles.precisionSource(of: try GeneratedFiles.measured(root: "."))
    let old = try readFile(GeneratedFiles.precisionPath)
    if old != Array(source.utf8) {
      try writeFile(Array(source.utf8), to: GeneratedFiles.precisionPath)
      // The checks of this process still have the old table.
      printOut("\(GeneratedFiles.precisionPath) renewed; build and run docs once more\n")
    }
    let findings = try GeneratedFiles.sampleFindings(
      root: ".", data: try languageData(nil), checks: Catalog.checks)
    try writeFile(Array(findings.utf8), to: GeneratedFiles.findingsPath)
  }
}
