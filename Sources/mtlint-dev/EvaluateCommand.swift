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
    "With the argument “sentences”, “lexicon”, “names” or “chunks”: only the accuracy of the sentence splitter, the lexicon, the name finder or the noun phrases, on standard output."
  )
  static var options: [Option<Self>] {
    [
      .value("--corpora", "DIR", \.corpora, de: "", en: "default: ../shared/corpora"),
      .value("--dictionaries", "DIR", \.dictionaries, de: "", en: "default: Dictionaries"),
      .flag(
        "--fresh", \.fresh, de: "",
        en: "score the fresh fold, once; renews Reports/quality-fresh.md and fresh.tsv"),
      .flag("--errors", \.errors, de: "", en: "with a part: print everything that is wrong"),
    ]
  }
  static var arguments: [Argument<Self>] {
    [.value("PART", \.part, isRequired: false, de: "", en: "sentences, lexicon, names or chunks")]
  }

  enum Part: String { case sentences, lexicon, names, chunks }

  func run() async throws {
    let corpora = corpora ?? "../shared/corpora"
    let dictionaries = dictionaries ?? "Dictionaries"
    if let part {
      guard let part = Part(rawValue: part) else {
        throw UsageError(.needlessArgument(given: part), command: Self.name)
      }
      guard fileKind(of: "\(corpora)/treebanks") == .folder else {
        throw MeasuringError.corporaMissing(path: corpora)
      }
      switch part {
      case .sentences: return try evaluateSentences(corpora, dictionaries)
      case .lexicon: return try evaluateLexicon(corpora, dictionaries)
      case .names: return try evaluateNames(corpora, dictionaries)
      case .chunks: return try evaluateChunks(corpora, dictionaries)
      }
    }
    let evaluation = try Evaluation(
      corpora: corpora, checks: Catalog.checks, data: try languageData(dictionaries),
      judged: try GeneratedFiles.judged(root: "."), isFresh: fresh)
    let (report, counts) = try await evaluation.run(dictionaries: dictionaries)
    let path = fresh ? "Reports/quality-fresh.md" : "Reports/quality.md"
    try writeFile(Array(report.utf8), to: path)
    if fresh {
      let kept = try GeneratedFiles.fresh(root: ".").outside(fold: Folds.fresh)
      try writeFile(Array((counts + kept).text.utf8), to: "Reports/fresh.tsv")
    }
    printOut(report)
  }

  private func evaluateSentences(_ corpora: String, _ dictionaries: String) throws {
    let results = try sentenceAccuracy(
      corpora: corpora, dictionaries: DictionaryFolder(path: dictionaries))
    printOut(sentenceAccuracyTable(results))
    guard errors else { return }
    for result in results {
      for error in result.errors { printOut("\(result.corpus)\t\(printable(error))\n") }
    }
  }

  private func evaluateNames(_ corpora: String, _ dictionaries: String) throws {
    let results = try nameAccuracy(corpora: corpora, data: try languageData(dictionaries))
    printOut(nameAccuracyTable(results))
    guard errors else { return }
    for result in results {
      for error in result.errors { printOut("\(result.corpus)\t\(printable(error))\n") }
    }
  }

  private func evaluateChunks(_ corpora: String, _ dictionaries: String) throws {
    let results = try chunkAccuracy(corpora: corpora, data: try languageData(dictionaries))
    printOut(chunkAccuracyTable(results))
    guard errors else { return }
    for result in results {
      for error in result.errors { printOut("\(result.corpus)\t\(printable(error))\n") }
    }
  }

  private func evaluateLexicon(_ corpora: String, _ dictionaries: String) throws {
    let results = try lexiconAccuracy(corpora: corpora, data: try languageData(dictionaries))
    printOut(lexiconAccuracyTable(results))
    guard errors else { return }
    for result in results {
      let misses = result.misses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      for (miss, count) in misses {
        printOut("\(result.corpus)\t\(count)\t\(printable(miss))\n")
      }
    }
  }
}
