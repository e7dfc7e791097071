/// The candidate that was probably meant, for “did you mean”.
///
/// - Returns: the first of the nearest by edit distance, `nil` when more than a third of it
///   (at least one, at most three) would have to change.
package func nearest(to given: String, among candidates: some Sequence<String>) -> String? {
  var best: (candidate: String, distance: Int)?
  let typed = Array(given.unicodeScalars.prefix(100))
  for candidate in candidates {
    let wanted = Array(candidate.unicodeScalars)
    let allowed = min(3, max(1, wanted.count / 3))
    // What was begun but not ended: `--dict` for `--dictionaries`.
    let begun = typed.count >= 3 && wanted.starts(with: typed)
    let distance = begun ? 1 : editDistance(typed, wanted)
    guard distance <= allowed else { continue }
    if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
  }
  return best?.candidate
}

/// Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
///
/// - Source: optimal string alignment distance (Damerau–Levenshtein, no edit of an edited place).
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
