import Checks
import CommandLineArguments
import FileAccess
import LintModel
import Measuring
import TextAnalysis

/// Writes the findings in files of records, as the scorers of the evaluation read them.
struct PredictCommand: DevelopmentCommand {
  var output: String?
  var taste = false
  var preview = false
  var only: [String] = []
  var dictionaries: String?
  var files: [String] = []

  static let name = "predict"
  static let summary = Bilingual("writes findings in the format of the evaluation")
  static let details = Bilingual(
    """
    Each span has start, end, rule, category, severity and tier, and “related” (a list of start and \
    end) where the finding speaks of other places. Offsets are code points.
    """)
  static var options: [Option<Self>] {
    [
      .value("--output", short: "o", "DIR", \.output, de: "", en: "folder for the predictions"),
      .flag("--taste", \.taste, de: "", en: "with neutral findings"),
      .flag("--preview", \.preview, de: "", en: "with checks not yet shown to be right"),
      .list("--only", "CHECK", \.only, de: "", en: "these checks only, preview or not"),
      .value("--dictionaries", "DIR", \.dictionaries, de: "", en: "default: Dictionaries"),
    ]
  }
  static var arguments: [Argument<Self>] {
    [.list("FILE", \.files, de: "", en: "records with `id` and `text` or `paragraphs`")]
  }

  func run() async throws {
    guard let output else {
      throw UsageError(.missingValue(option: "--output", placeholder: "DIR"), command: "predict")
    }
    let predictor = try Predictor(
      data: try languageData(dictionaries), checks: Catalog.checks, only: only,
      includeTaste: taste, includePreview: preview)
    try await writePredictions(predictor, of: files, to: output)
  }
}

/// German, from the folder given or that of the checkout.
func languageData(_ folder: String?) throws -> LanguageData {
  try LanguageData(german: DictionaryFolder(path: folder ?? "Dictionaries"))
}
