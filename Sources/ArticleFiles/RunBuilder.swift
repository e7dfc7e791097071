import LintModel

/// Collects runs in text order and joins those that continue each other.
struct RunBuilder {
  private(set) var runs: [RunMap.Run] = []
  private var lastIsVerbatim = false

  var map: RunMap { RunMap(runs: runs) }

  /// A stretch that stands in both byte by byte.
  mutating func add(text start: Int, _ end: Int, original from: Int, _ to: Int) {
    guard start < end else { return }
    if lastIsVerbatim, let last = runs.last, Int(last.text.end) == start,
      Int(last.original.end) == from
    {
      runs[runs.count - 1] = RunMap.Run(
        text: TextRange(Int(last.text.start), end),
        original: TextRange(Int(last.original.start), to))
    } else {
      runs.append(RunMap.Run(text: TextRange(start, end), original: TextRange(from, to)))
    }
    lastIsVerbatim = true
  }

  /// One thing that was written differently, such as `&amp;` for `&`.
  mutating func addIndivisible(text start: Int, _ end: Int, original from: Int, _ to: Int) {
    guard start < end else { return }
    runs.append(RunMap.Run(text: TextRange(start, end), original: TextRange(from, to)))
    lastIsVerbatim = false
  }
}
