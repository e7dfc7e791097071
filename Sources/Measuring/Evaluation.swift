import FileAccess
import Foundation
package import LintModel
import TextAnalysis

/// Runs the linter over the corpora and writes what comes out as Markdown.
package struct Evaluation: Sendable {
  private let corpora: String
  private let scorers: String
  private let checks: [any Check]
  private let data: LanguageData
  private let judged: JudgedTable
  private let isFresh: Bool

  /// - Parameters:
  ///   - corpora: the folder that holds `clean`, `articles`, `badmt` …; the scorers lie in `../eval`.
  ///   - isFresh: score the fresh fold instead of those for tuning; to be done once, after a freeze.
  package init(
    corpora: String, checks: [any Check], data: LanguageData, judged: JudgedTable, isFresh: Bool
  ) throws(MeasuringError) {
    guard fileKind(of: "\(corpora)/clean") == .folder else { throw .corporaMissing(path: corpora) }
    self.corpora = corpora
    scorers = "\(corpora)/../eval"
    self.checks = checks
    self.data = data
    self.judged = judged
    self.isFresh = isFresh
  }

  /// The report, and how many findings each check has in each fresh set.
  package func run(dictionaries: String) async throws -> (report: String, fresh: FreshCounts) {
    let folder = FileManager.default.temporaryDirectory.path + "/mtlint-evaluate-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let predictor = try Predictor(data: data, checks: checks, includePreview: true)
    let folds = isFresh ? Folds.fresh..<Folds.fresh + 1 : Folds.tuning
    func sets(_ group: String, _ folds: Range<Int>?) async throws -> [EvaluationSet] {
      var sets: [EvaluationSet] = []
      for name in try listFolder("\(corpora)/\(group)") where name.contains(".jsonl") {
        sets.append(
          try await EvaluationSet(
            "\(corpora)/\(group)/\(name)", folds: folds, predictor: predictor, folder: folder))
      }
      return sets
    }
    let clean = try await sets("clean", folds)
    let articles = try await sets("articles", folds)
    let rated = try await sets("mqm", folds).filter { !$0.name.hasSuffix("_human") }
    // The marked articles are few and were read by whoever wrote a rule: whole, and no evidence.
    let marked = isFresh ? [] : try await sets("badmt", nil) + sets("kursk", nil)

    var report = heading
    report += try checkTable(rated: rated, articles: articles, clean: clean)
    for (name, set) in zip(["badmt", "kursk"], marked) { report += try markedTable(name, set) }
    report += try cleanTable(clean)
    if !isFresh {
      report += try await plantedTable(clean, predictor)
      report += sentenceTable(
        try sentenceAccuracy(
          corpora: corpora, dictionaries: DictionaryFolder(path: dictionaries)))
    }
    return (report, FreshCounts(rows: isFresh ? counts(clean + articles) : []))
  }

  private var heading: String {
    let text = isFresh ? "fold \(Folds.fresh), which no rule was tuned on" : "folds 0-4"
    return """
      # Quality\(isFresh ? " on fresh text" : "")

      Made by `mtlint-dev evaluate\(isFresh ? " --fresh" : "")` from \(text). “Stable” counts findings of \
      stable checks only, “all” those of preview checks as well. Taste is left out.

      Raters marked at most five errors a segment, so a finding off every mark may still be right; \
      chance is the share of words that a mark touches. Precision is that of `Reports/judged.tsv`.


      """
  }

  // MARK: - Tables

  private func checkTable(
    rated: [EvaluationSet], articles: [EvaluationSet], clean: [EvaluationSet]
  ) throws -> String {
    var onMark: [String: (found: Int, touching: Double)] = [:]
    var chance: [String] = []
    for set in rated where !set.records.isEmpty {
      let score = try runScorer(
        "\(scorers)/score.py", ["--gold", set.goldPath, "--pred", set.allPath, "--json", "-"],
        as: RatedScore.self)
      guard let view = score.views["all/any"] else { continue }
      chance.append("\(set.name) \(thousandths(view.chance))")
      for (check, rule) in view.rules {
        onMark[check, default: (0, 0)].found += rule.predicted
        onMark[check, default: (0, 0)].touching += rule.precision * Double(rule.predicted)
      }
    }
    let inArticles = counts(articles)
    let inClean = counts(clean)
    var text = """
      ## Checks

      Chance: \(chance.joined(separator: ", ")).

      | check | status | rated segments | on a mark | machine articles | clean | right | taste | wrong | precision |
      | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

      """
    for check in checks.map(\.info) {
      func sum(_ rows: [FreshCounts.Row]) -> Int {
        rows.reduce(0) { $0 + ($1.check == check.id ? $1.findings : 0) }
      }
      func verdicts(_ verdict: JudgedVerdict) -> Int {
        judged.rows.count { $0.check == check.id && $0.verdict == verdict }
      }
      let (right, taste, wrong) = (verdicts(.right), verdicts(.taste), verdicts(.wrong))
      let rate = onMark[check.id] ?? (0, 0)
      text +=
        "| \(check.id) | \(check.status.rawValue) | \(rate.found)"
        + " | \(share(Int(rate.touching.rounded()), rate.found)) | \(sum(inArticles))"
        + " | \(sum(inClean)) | \(right) | \(taste) | \(wrong) | \(share(right, right + wrong)) |\n"
    }
    return text + "\n"
  }

  private func markedTable(_ name: String, _ set: EvaluationSet) throws -> String {
    func score(_ path: String) throws -> MarkedScore {
      try runScorer(
        "\(scorers)/badmt_score.py", [set.goldPath, path, "--json"], as: MarkedScore.self)
    }
    let (stable, all) = (try score(set.stablePath), try score(set.allPath))
    var text = """
      ## Marks found: \(name)

      Stable: \(stable.findings) findings, \(stable.touching) on a mark; all: \(all.findings), \
      \(all.touching) on a mark (\(share(all.touching, all.findings)); chance \
      \(thousandths(all.chance))).

      | category or ~severity | marks | stable | all | recall of all |
      | --- | ---: | ---: | ---: | ---: |

      """
    for key in all.hit.keys.sorted() {
      guard let found = all.hit[key], found.count == 2 else { continue }
      text +=
        "| \(key) | \(found[1]) | \(stable.hit[key]?.first ?? 0) | \(found[0])"
        + " | \(share(found[0], found[1])) |\n"
    }
    return text + "\n"
  }

  private func cleanTable(_ sets: [EvaluationSet]) throws -> String {
    var text = """
      ## Findings per 1,000 sentences of clean text

      Clean is relative: chat and social media hold real mistakes.

      | set | domain | sentences of the set | stable | all |
      | --- | --- | ---: | ---: | ---: |

      """
    for set in sets where !set.records.isEmpty {
      func score(_ path: String) throws -> CleanScore {
        try runScorer(
          "\(scorers)/score.py", ["--clean", set.goldPath, "--pred", path, "--json", "-"],
          as: CleanScore.self)
      }
      let (stable, all) = (try score(set.stablePath), try score(set.allPath))
      let domains = all.groups.keys.filter { $0 == "all" || $0.hasPrefix("domain:") }.sorted()
      for domain in domains {
        let stableRate = stable.groups[domain]?.rate ?? 0
        let allRate = all.groups[domain]?.rate ?? 0
        text +=
          "| \(set.name) | \(domain.replacingOccurrences(of: "domain:", with: ""))"
          + " | \(all.sentences) | \(tenths(stableRate)) | \(tenths(allRate)) |\n"
      }
    }
    return text + "\n"
  }

  private func plantedTable(_ clean: [EvaluationSet], _ predictor: Predictor) async throws -> String
  {
    let news = ["ud_pud", "ud_gsd", "newstest2020_en-de_references"]
    // A name is wrong by its other mentions, and single sentences have none.
    let whole = news + ["wmt22_de-en_originals", "wmt22_fr-de_references"]
    // Only annotation tells where an article is surely wrong: the treebanks, with their tags.
    let treebanks = ["PUD/de_pud-ud-test", "GSD/de_gsd-ud-test", "GSD/de_gsd-ud-dev"]
    let annotated = try treebanks.flatMap {
      try treebank("\(corpora)/treebanks/\($0).conllu").map { CorpusRecord($0) }
    }.filter { Folds.tuning.contains($0.fold) }
    func plant(
      _ names: [String], _ kinds: [String], and more: [CorpusRecord] = []
    ) -> [Planted] {
      let records = clean.filter { names.contains($0.name) }.flatMap(\.records) + more
      return Planter(records, seed: 1).plant(kinds: Set(kinds), count: 100, withScoredOnly: true)
    }
    let (nameKinds, grammarKinds) = (Planter.nameKinds, Planter.grammarKinds)
    let others = Planter.kinds.filter { !nameKinds.contains($0) && !grammarKinds.contains($0) }
    let planted =
      plant(news, others) + plant(whole, nameKinds)
      + plant(["newstest2020_en-de_references"], grammarKinds, and: annotated)
    let score = PlantScore(planted, try await predictor.predict(planted.map(\.record)))
    return """
      ## Planted errors found

      At most 100 texts a recipe, of \(news.joined(separator: ", ")); those of names also of \
      \(whole.dropFirst(news.count).joined(separator: ", ")); those of grammar of the annotated \
      sentences.

      \(score.table)

      """
  }

  private func sentenceTable(_ results: [SentenceAccuracy]) -> String {
    "## Sentence splitter\n\n" + sentenceAccuracyTable(results)
  }

  private func counts(_ sets: [EvaluationSet]) -> [FreshCounts.Row] {
    sets.flatMap { set in
      var count: [String: Int] = [:]
      for (record, prediction) in zip(set.records, set.predictions) {
        for span in prediction.spans {
          count["\(set.name)/\(record.fold)\t\(span.check)", default: 0] += 1
        }
      }
      return count.sorted { $0.key < $1.key }.map { key, findings in
        let parts = key.split(separator: "\t").map(String.init)
        return FreshCounts.Row(set: parts[0], check: parts[1], findings: findings)
      }
    }
  }
}

/// F1 of the splitter by treebank, as a Markdown table.
package func sentenceAccuracyTable(_ results: [SentenceAccuracy]) -> String {
  var text = """
    | treebank | ends with a mark | precision | recall | F1 | all ends | F1 of all |
    | --- | ---: | ---: | ---: | ---: | ---: | ---: |

    """
  for result in results {
    let (marked, all) = (result.restricted, result.unrestricted)
    text +=
      "| \(result.corpus) | \(marked.gold) | \(thousandths(marked.precision))"
      + " | \(thousandths(marked.recall)) | \(thousandths(marked.f1)) | \(all.gold)"
      + " | \(thousandths(all.f1)) |\n"
  }
  return text
}

func thousandths(_ value: Double) -> String { share(Int((value * 1000).rounded()), 1000) }
func tenths(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
