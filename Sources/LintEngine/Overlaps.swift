import LintModel

/// A finding with the weaker ones that say the same of the same place.
struct MergedFinding {
  var finding: Finding
  var merged: [Finding]
}

/// Shared part of two ranges over all they cover, from which findings of different families count
/// as one. A space before a hyphen inside a repeated sentence is its own issue; two checks that
/// mark the same two words are not.
let sameplaceShare = 0.8

/// Puts findings into text order and merges those at the same place into the strongest.
///
/// - Parameter findings: in the order of the catalog, which decides between equals.
/// - Complexity: O(n log n) plus the number of overlapping pairs that are kept apart.
func mergeOverlaps(_ findings: [Finding]) -> [MergedFinding] {
  let order = findings.indices.sorted {
    (findings[$0].range.start, -findings[$0].range.count, $0)
      < (findings[$1].range.start, -findings[$1].range.count, $1)
  }
  var result: [MergedFinding] = []
  /// Indices into `result` whose ranges may still overlap what follows.
  var open: [Int] = []
  for index in order {
    let finding = findings[index]
    open.removeAll {
      let range = result[$0].finding.range
      // An empty range ends where it starts, and may have a twin there.
      return range.end < finding.range.start || range.end == finding.range.start && !range.isEmpty
    }
    if let same = open.first(where: { isSamePlace(result[$0].finding, finding) }) {
      if isStronger(finding, than: result[same].finding) {
        result[same].merged.insert(result[same].finding, at: 0)
        result[same].finding = finding
      } else {
        result[same].merged.append(finding)
      }
    } else {
      open.append(result.count)
      result.append(MergedFinding(finding: finding, merged: []))
    }
  }
  return result.sorted { $0.finding.range < $1.finding.range }
}

private func isSamePlace(_ a: Finding, _ b: Finding) -> Bool {
  if a.range == b.range { return true }
  let shared = Int(min(a.range.end, b.range.end)) - Int(max(a.range.start, b.range.start))
  guard shared > 0 else { return false }
  if a.family == b.family { return true }
  return Double(shared) >= sameplaceShare * Double(a.range.union(b.range).count)
}

private func isStronger(_ a: Finding, than b: Finding) -> Bool {
  let rank = { (finding: Finding) in
    (
      finding.tier == .error ? 2 : finding.tier == .warning ? 1 : 0, finding.severity.penalty,
      finding.confidence == .high ? 1 : 0
    )
  }
  return rank(a) > rank(b)
}
