/// How a run ended, for scripts; README, “Exit status”.
enum ExitStatus: Int32 {
  case clean = 0
  /// Findings at or above `--fail-at`.
  case findings = 1
  /// Wrong use or configuration.
  case usage = 2
  /// An input could not be read or an output not written; the rest was still done.
  case inputOrOutput = 3

  /// Of two things that happened in one run, the one that is told: 2 over all, 3 over 1.
  mutating func raise(to other: ExitStatus) {
    if other.weight > weight { self = other }
  }

  private var weight: Int {
    switch self {
    case .clean: 0
    case .findings: 1
    case .inputOrOutput: 2
    case .usage: 3
    }
  }
}
