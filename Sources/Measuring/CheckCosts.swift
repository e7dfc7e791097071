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

  /// The best of `rounds`; what a run without any check costs is left out.
  package init(
    texts: [[UInt8]], data: LanguageData, checks: [any Check], rounds: Int = 5
  ) throws {
    var analyzer = try data.analyzer()
    var articles: [Article] = []
    for text in texts {
      articles.append(try analyzer.analyze(readPlainText(text, name: "speed.txt")))
    }
    let sentences = articles.reduce(0) { $0 + $1.document.sentences.count }
    var options = LintOptions()
    options.includePreview = true
    let clock = ContinuousClock()
    func nanoseconds(_ checks: [any Check]) throws -> Double {
      let linter = try Linter(checks: checks, options: options)
      var best = Double.infinity
      for _ in 0..<rounds {
        let start = clock.now
        for article in articles { _ = linter.report(on: article) }
        best = min(best, start.duration(to: clock.now).seconds)
      }
      return best * 1e9 / Double(max(sentences, 1))
    }
    let idle = try nanoseconds([])
    var costs = [Cost(check: "no check", nanosecondsPerSentence: idle)]
    for check in checks {
      costs.append(
        Cost(check: check.info.id, nanosecondsPerSentence: try nanoseconds([check]) - idle))
    }
    self.costs = costs.sorted { $0.nanosecondsPerSentence > $1.nanosecondsPerSentence }
  }
}
