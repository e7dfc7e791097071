import LintModel

/// Collects the places of one taste in an article: they make one finding and one fix.
struct TypographyTally {
  private(set) var first: TextRange?
  private(set) var count = 0
  private var edits: [Edit] = []

  /// A fix with more edits than this is a choice for a tool, not for a report.
  private static let mostEdits = 500

  mutating func add(_ range: TextRange, _ edit: Edit? = nil) {
    if first == nil { first = range }
    count += 1
    if let edit, edits.count < Self.mostEdits { edits.append(edit) }
  }

  /// The one finding of the article, when there is any place.
  func report(_ template: String, into findings: inout Findings) {
    guard let first else { return }
    let isWhole = edits.count == count
    findings.add(
      template, ["count": "\(count)"], at: first, fix: isWhole ? Fix(.safe, edits) : nil)
  }
}
