package import LintModel

/// Runs checks over articles and turns findings into reports.
package struct Linter: Sendable {
  private let checks: [any Check]

  package init(checks: [any Check]) { self.checks = checks }

  /// All findings of all checks, unresolved, in the order of the checks.
  package func findings(in article: Article) -> [Finding] {
    var collected = checks.map { Findings(of: $0.info) }
    for index in article.document.sentences.indices {
      let sentence = article.document.sentence(index)
      for (number, check) in checks.enumerated() {
        (check as? any SentenceCheck)?.inspect(sentence, into: &collected[number])
      }
    }
    for (number, check) in checks.enumerated() {
      (check as? any ArticleCheck)?.inspect(article, into: &collected[number])
    }
    return collected.flatMap(\.all)
  }
}
