import LintModel

// Made by `swift run mtlint-dev docs` from Reports/judged.tsv and Reports/fresh.tsv.

/// What was judged of each check's findings on fresh text.
enum MeasuredPrecision {
  static let byCheck: [String: Measured] = [:]
}
