import LintModel

// Made by `swift run mtlint-dev docs` from Reports/judged.tsv and Reports/fresh.tsv.

/// What was judged of each check's findings on fresh text.
enum MeasuredPrecision {
  static let byCheck: [String: Measured] = [
    "control-character": Measured(
      right: 2, wrong: 0, findings: 2),
    "doubled-mark": Measured(
      right: 2, wrong: 0, findings: 2),
    "doubled-word": Measured(
      right: 5, wrong: 0, findings: 5),
    "foreign-block": Measured(
      right: 2, wrong: 0, findings: 2),
    "markdown-debris": Measured(
      right: 1, wrong: 0, findings: 1),
    "missing-space": Measured(
      right: 15, wrong: 0, findings: 15),
    "space-before-hyphen": Measured(
      right: 1, wrong: 0, findings: 1),
    "space-before-mark": Measured(
      right: 16, wrong: 0, findings: 16),
    "space-in-number": Measured(
      right: 2, wrong: 0, findings: 2),
    "space-inside-marks": Measured(
      right: 3, wrong: 0, findings: 3),
    "unbalanced-quotes": Measured(
      right: 7, wrong: 19, findings: 26),
  ]
}
