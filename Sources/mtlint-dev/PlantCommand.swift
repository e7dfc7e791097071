import Checks
import CommandLineArguments
import FileAccess
import Measuring

/// Plants errors in clean text.
struct PlantCommand: DevelopmentCommand {
  var output: String?
  var score = false
  var missed = false
  var count: Int?
  var seed: Int?
  var kinds: [String] = []
  var dictionaries: String?
  var files: [String] = []

  static let name = "plant"
  static let summary = Bilingual("plants errors in clean text, and prints how many are found")
  static let details = Bilingual(
    """
    Half of the recipes of a kind are scored only: their texts are never written or printed, so \
    that no rule can be tuned on them. An error is found when a finding touches it or names it as \
    a related place. Errors in names need whole articles, most of those \
    in grammar the annotated sentences of a treebank.

    Kinds: \(Planter.kinds.joined(separator: ", ")).
    """)
  static var options: [Option<Self>] {
    [
      .value("--output", short: "o", "FILE", \.output, de: "", en: "write the planted texts"),
      .flag("--score", \.score, de: "", en: "run the linter and print recall by kind and recipe"),
      .flag("--missed", \.missed, de: "", en: "with --score: print what open recipes lost"),
      .number("--n", "N", in: 1...100_000, \.count, de: "", en: "texts a recipe (default 100)"),
      .number("--seed", "N", in: 0...Int.max, \.seed, de: "", en: "default 1"),
      .list("--kind", "KIND", \.kinds, de: "", en: "these kinds only"),
      .value("--dictionaries", "DIR", \.dictionaries, de: "", en: "default: Dictionaries"),
    ]
  }
  static var arguments: [Argument<Self>] {
    [.list("FILE", \.files, de: "", en: "clean texts: .jsonl, .jsonl.gz or .conllu")]
  }

  func run() async throws {
    if let kind = kinds.first(where: { !Planter.kinds.contains($0) }) {
      throw UsageError(.other(Bilingual("there is no kind “\(printable(kind))”")), command: "plant")
    }
    // Articles of the other folds are fresh text, which nobody reads while rules are written.
    let records = try files.flatMap { path in
      path.hasSuffix(".conllu")
        ? try treebank(path).map { CorpusRecord($0) } : try JSONLinesReader.all(path)
    }
    .filter { Folds.tuning.contains($0.fold) }
    let planter = Planter(records, seed: UInt64(seed ?? 1))
    let planted = planter.plant(
      kinds: Set(kinds.isEmpty ? Planter.kinds : kinds), count: count ?? 100,
      withScoredOnly: score)
    if let output {
      let lines = planted.filter { !$0.isScoredOnly }.map { $0.json + "\n" }.joined()
      try writeFile(Array(lines.utf8), to: output)
    }
    guard score else { return }
    let predictor = try Predictor(
      data: try languageData(dictionaries), checks: Catalog.checks, includePreview: true)
    let result = PlantScore(planted, try await predictor.predict(planted.map(\.record)))
    printOut(result.table)
    guard missed else { return }
    for text in result.missed {
      printOut("\(text.kind)/\(text.recipe)\t\(printable(text.excerpt))\n")
    }
  }
}
