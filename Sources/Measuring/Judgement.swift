import FileAccess
package import LintModel

/// What a reader said about a finding.
package enum JudgedVerdict: String, Sendable, CaseIterable {
  case right
  /// Neither an error nor a false alarm: a matter of style.
  case taste
  case wrong
}

/// A row of `Reports/judged.tsv`: a place and what was said about it, no text.
package struct JudgedFinding: Hashable, Sendable {
  /// Base name of the file of records and fold of the article: `newstest2020_en-de/5`.
  package let set: String
  package let id: String
  /// Code points of the record's text.
  package let start: Int
  package let end: Int
  package let check: String
  package let verdict: JudgedVerdict
  package let reason: String

  /// Whether the article lies in a fold that no rule was tuned on.
  var isFresh: Bool { isFreshSet(set) }
}

/// Folds 0-4 are for tuning, later ones are fresh.
func isFreshSet(_ set: String) -> Bool {
  guard let fold = set.split(separator: "/").last.flatMap({ Int($0) }) else { return false }
  return !Folds.tuning.contains(fold)
}

/// The table of judged findings.
package struct JudgedTable: Sendable {
  package private(set) var rows: [JudgedFinding]

  static let header = "set\tid\tstart\tend\tcheck\tverdict\treason"

  package init(rows: [JudgedFinding] = []) { self.rows = rows }

  package init(text: String, path: String) throws(MeasuringError) {
    rows = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard number > 0, !line.isEmpty else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 7, let start = Int(fields[2]), let end = Int(fields[3]),
        let verdict = JudgedVerdict(rawValue: fields[5])
      else {
        throw .badRecord(path: path, line: number + 1, reason: "not \(Self.header)")
      }
      rows.append(
        JudgedFinding(
          set: fields[0], id: fields[1], start: start, end: end, check: fields[4],
          verdict: verdict, reason: fields[6]))
    }
  }

  /// Adds judgements; a later one of the same finding replaces the earlier.
  package mutating func merge(_ new: [JudgedFinding]) {
    struct Key: Hashable {
      let set, id, check: String
      let start, end: Int
      init(_ row: JudgedFinding) {
        (set, id, check, start, end) = (row.set, row.id, row.check, row.start, row.end)
      }
    }
    var byKey: [Key: JudgedFinding] = [:]
    for row in rows + new { byKey[Key(row)] = row }
    rows = byKey.values.sorted {
      ($0.set, $0.id, $0.start, $0.end, $0.check) < ($1.set, $1.id, $1.start, $1.end, $1.check)
    }
  }

  package var text: String {
    ([Self.header]
      + rows.map {
        "\($0.set)\t\($0.id)\t\($0.start)\t\($0.end)\t\($0.check)\t\($0.verdict.rawValue)\t\($0.reason)"
      })
      .joined(separator: "\n") + "\n"
  }
}

/// How many findings each check has in each fresh set: `Reports/fresh.tsv`.
package struct FreshCounts: Sendable {
  package struct Row: Hashable, Sendable {
    package let set: String
    package let check: String
    package let findings: Int

    package init(set: String, check: String, findings: Int) {
      self.set = set
      self.check = check
      self.findings = findings
    }
  }

  package let rows: [Row]
  package init(rows: [Row]) { self.rows = rows }

  package init(text: String, path: String) throws(MeasuringError) {
    var rows: [Row] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard number > 0, !line.isEmpty else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, let findings = Int(fields[2]) else {
        throw .badRecord(path: path, line: number + 1, reason: "not set, check, findings")
      }
      rows.append(Row(set: fields[0], check: fields[1], findings: findings))
    }
    self.rows = rows
  }

  /// The rows of other folds: each was scored once, after a freeze of its own.
  package func outside(fold: Int) -> FreshCounts {
    FreshCounts(rows: rows.filter { !$0.set.hasSuffix("/\(fold)") })
  }

  package static func + (a: FreshCounts, b: FreshCounts) -> FreshCounts {
    FreshCounts(rows: a.rows + b.rows)
  }

  package var text: String {
    (["set\tcheck\tfindings"] + rows.map { "\($0.set)\t\($0.check)\t\($0.findings)" })
      .joined(separator: "\n") + "\n"
  }
}

/// What is known of each check from fresh text.
package func measuredChecks(_ judged: JudgedTable, _ fresh: FreshCounts) -> [String: Measured] {
  var right: [String: Int] = [:]
  var wrong: [String: Int] = [:]
  var taste: [String: Int] = [:]
  for row in judged.rows where row.isFresh {
    switch row.verdict {
    case .right: right[row.check, default: 0] += 1
    case .wrong: wrong[row.check, default: 0] += 1
    case .taste: taste[row.check, default: 0] += 1
    }
  }
  var findings: [String: Int] = [:]
  for row in fresh.rows { findings[row.check, default: 0] += row.findings }
  var result: [String: Measured] = [:]
  for check in Set(findings.keys).union(right.keys).union(wrong.keys) {
    let judged = (right[check] ?? 0, wrong[check] ?? 0)
    // What was called a matter of taste was read, and is neither right nor wrong.
    let open = max((findings[check] ?? 0) - (taste[check] ?? 0), judged.0 + judged.1)
    result[check] = Measured(right: judged.0, wrong: judged.1, findings: open)
  }
  return result
}
