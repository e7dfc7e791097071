import ArticleFiles
import LintEngine
package import LintModel
import TextAnalysis

/// What each check alone costs, over texts that were analysed before.
package struct CheckCosts {
  package struct Cost {
    package let check: String
    package let nanosecondsPerSentence: Double
  }

  /// Dearest first.
  package let costs: [Cost]

  /// Article by article, as in a run: the facts of its words are near then. The best of `rounds` for
  /// each article and check; what a run without any check costs is left out.
  package init(
    texts: [[UInt8]], data: LanguageData, checks: [any Check], rounds: Int = 4
  ) throws {
    var analyzer = try data.analyzer()
    var options = LintOptions()
    options.includePreview = true
    let linters =
      [try Linter(checks: [], options: options)]
      + (try checks.map { try Linter(checks: [$0], options: options) })
    var seconds = [Double](repeating: 0, count: linters.count)
    var sentences = 0
    let clock = ContinuousClock()
    for text in texts {
      let article = try analyzer.analyze(readPlainText(text, name: "speed.txt"))
      sentences += article.document.sentences.count
      for (number, linter) in linters.enumerated() {
        var best = Double.infinity
        for _ in 0..<rounds {
          let start = clock.now
          _ = linter.report(on: article)
          best = min(best, start.duration(to: clock.now).seconds)
        }
        seconds[number] += best
      }
    }
    let perSentence = seconds.map { $0 * 1e9 / Double(max(sentences, 1)) }
    var costs = [Cost(check: "no check", nanosecondsPerSentence: perSentence[0])]
    for (check, cost) in zip(checks, perSentence.dropFirst()) {
      costs.append(
        Cost(check: check.info.id, nanosecondsPerSentence: cost - perSentence[0]))
    }
    self.costs = costs.sorted { $0.nanosecondsPerSentence > $1.nanosecondsPerSentence }
  }
}
