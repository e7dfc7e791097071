import Checks
import CommandLineArguments
import FileAccess
import LintModel
import Measuring
import TextAnalysis

/// Runs over the corpora and renews `Reports/quality.md`.
struct EvaluateCommand: DevelopmentCommand {
  var corpora: String?
  var dictionaries: String?
  var fresh = false
  var errors = false
  var part: String?

  static let name = "evaluate"
  static let summary = Bilingual("scores mtlint on the corpora and renews Reports/quality.md")
  static let details = Bilingual(
    "With the argument “sentences”: only the accuracy of the sentence splitter, on standard output."
  )
  static var options: [Option<Self>] {
    [
      .value("--corpora", "DIR", \.corpora, de: "", en: "default: ../shared/corpora"),
      .value("--dictionaries", "DIR", \.dictionaries, de: "", en: "default: Dictionaries"),
      .flag(
        "--fresh", \.fresh, de: "",
        en: "score the fresh fold, once; renews Reports/quality-fresh.md and fresh.tsv"),
      .flag("--errors", \.errors, de: "", en: "with sentences: print every wrong end"),
    ]
  }
  static var arguments: [Argument<Self>] {
    [.value("PART", \.part, isRequired: false, de: "", en: "sentences")]
  }

  func run() async throws {
    let corpora = corpora ?? "../shared/corpora"
    let dictionaries = dictionaries ?? "Dictionaries"
    if let part {
      guard part == "sentences" else {
        throw UsageError(.needlessArgument(given: part), command: Self.name)
      }
      guard fileKind(of: "\(corpora)/treebanks") == .folder else {
        throw MeasuringError.corporaMissing(path: corpora)
      }
      let results = try sentenceAccuracy(
        corpora: corpora, dictionaries: DictionaryFolder(path: dictionaries))
      printOut(sentenceAccuracyTable(results))
      guard errors else { return }
      for result in results {
        for error in result.errors { printOut("\(result.corpus)\t\(printable(error))\n") }
      }
      return
    }
    let evaluation = try Evaluation(
      corpora: corpora, checks: Catalog.checks, data: try languageData(dictionaries),
      judged: try GeneratedFiles.judged(root: "."), isFresh: fresh)
    let (report, counts) = try await evaluation.run(dictionaries: dictionaries)
    let path = fresh ? "Reports/quality-fresh.md" : "Reports/quality.md"
    try writeFile(Array(report.utf8), to: path)
    if fresh { try writeFile(Array(counts.text.utf8), to: "Reports/fresh.tsv") }
    printOut(report)
  }
}
