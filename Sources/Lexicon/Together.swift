import Dispatch
import Synchronization

/// Runs two pieces of work that share nothing, the second on another core where there is one.
func together<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, and second: @Sendable () -> Second
) -> (First, Second) {
  let results = Mutex<(first: First?, second: Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { number in
    if number == 0 {
      let value = first()
      results.withLock { $0.first = value }
    } else {
      let value = second()
      results.withLock { $0.second = value }
    }
  }
  let (one, other) = results.withLock { $0 }
  // Both are there: the call above returns when both are done.
  return (one ?? first(), other ?? second())
}
