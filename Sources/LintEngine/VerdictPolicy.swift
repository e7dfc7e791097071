package import LintModel

/// All thresholds of score and verdict.
///
/// Linear model of MQM: penalty points over words. Only stable checks count; typography is neutral
/// and costs nothing. Chosen by judgement and tried on articles of 100 words or more in folds 0-4:
/// *review* or worse for 5 of 504 machine-translated news articles of good systems, 5 of 33 bad
/// ones and 0 of 143 translated by people; for shops and chats 30 of 321. They hold for news.
package enum VerdictPolicy {
  /// Words under which there is no score: one finding would decide it.
  package static let minimumScoredWords = 100
  /// Penalty points of errors per 100 words from which an article is blocked.
  package static let blockDensity = 5.0
  /// The same, from which a person must read it.
  package static let reviewDensity = 1.0
  /// Without a score: major errors from which an article is blocked.
  package static let blockMajors = 3
  /// Without a score: minor errors from which a person must read it.
  package static let reviewMinors = 3
  /// Sentences that are named to be read first.
  package static let sentencesToReadFirst = 3

  /// 0 to 100; floored.
  static func score(penalty: Int, words: Int) -> Double {
    guard words > 0 else { return penalty == 0 ? 100 : 0 }
    return max(0, 100 * (1 - Double(penalty) / Double(words)))
  }

  /// - Parameter errors: findings of the error tier.
  static func verdict(
    errors: [Finding], words: Int, skipped: [SkippedCheck]
  ) -> (Verdict, [Message]) {
    var reasons: [(Verdict, Message)] = []
    let criticals = errors.count { $0.severity == .critical }
    let majors = errors.count { $0.severity == .major }
    let minors = errors.count { $0.severity == .minor }
    if criticals > 0 { reasons.append((.block, count("critical", criticals))) }
    if words >= minimumScoredWords {
      let density = 100 * Double(errors.reduce(0) { $0 + $1.severity.penalty }) / Double(words)
      if density >= blockDensity || density >= reviewDensity {
        reasons.append((density >= blockDensity ? .block : .review, points(density)))
      }
    } else if majors >= blockMajors {
      reasons.append((.block, count("major", majors)))
    } else if minors >= reviewMinors {
      reasons.append((.review, count("minor", minors)))
    }
    if majors > 0, !reasons.contains(where: { $0.1.id == "major" }) {
      reasons.append((.review, count("major", majors)))
    }
    if !skipped.isEmpty { reasons.append((.review, count("skipped", skipped.count))) }
    let verdict = reasons.map(\.0).max() ?? .publish
    // Stable: of equal verdicts, the order above.
    let sorted = reasons.filter { $0.0 == verdict } + reasons.filter { $0.0 != verdict }
    return (verdict, sorted.map(\.1))
  }

  private static func count(_ id: String, _ number: Int) -> Message {
    let one = number == 1
    let template =
      switch id {
      case "critical":
        Text(
          de: one ? "ein kritischer Fehler" : "{count} kritische Fehler",
          en: one ? "one critical error" : "{count} critical errors")
      case "major":
        Text(
          de: one ? "ein schwerer Fehler" : "{count} schwere Fehler",
          en: one ? "one major error" : "{count} major errors")
      case "minor":
        Text(de: "{count} leichte Fehler", en: "{count} minor errors")
      default:
        Text(
          de: one ? "eine Prüfung konnte nicht laufen" : "{count} Prüfungen konnten nicht laufen",
          en: one ? "one check could not run" : "{count} checks could not run")
      }
    return Message(id: id, template: template, ["count": String(number)])
  }

  private static func points(_ density: Double) -> Message {
    let tenths = Int((density * 10).rounded())
    return Message(
      id: "density",
      template: Text(
        de: "{whole},{tenths} Strafpunkte auf 100 Wörter",
        en: "{whole}.{tenths} penalty points per 100 words"),
      ["whole": String(tenths / 10), "tenths": String(tenths % 10)])
  }
}

/// What makes a run fail.
package enum FailThreshold: String, Sendable, CaseIterable {
  case minor, major, critical, review, block

  /// Whether an article reaches the threshold; preview and neutral findings never do.
  package func isReached(by report: ArticleReport) -> Bool {
    switch self {
    case .minor: isReached(by: report, severity: .minor)
    case .major: isReached(by: report, severity: .major)
    case .critical: isReached(by: report, severity: .critical)
    case .review: report.verdict >= .review
    case .block: report.verdict == .block
    }
  }

  private func isReached(by report: ArticleReport, severity: Severity) -> Bool {
    report.findings.contains { $0.finding.tier != .preview && $0.finding.severity >= severity }
  }
}
