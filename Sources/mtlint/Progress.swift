import CommandLineArguments
import Synchronization

/// Shows how far a long run has come; only to a terminal, only after a second.
///
/// A task of its own draws the line, so that one long article shows as well.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var isVisible = false
    /// Between `pause` and `resume` the terminal belongs to the report.
    var isPaused = false
  }

  private let names: [String]
  private let messenger: Messenger
  private let state = Mutex(State())

  private static let delay = Duration.seconds(1)
  private static let interval = Duration.milliseconds(250)

  init(_ names: [String], _ messenger: Messenger) {
    self.names = names
    self.messenger = messenger
    guard Surroundings.isTerminal(2), Surroundings.variable("TERM") != "dumb" else { return }
    Task.detached { [weak self] in
      try? await Task.sleep(for: Self.delay)
      while let self, self.draw() { try? await Task.sleep(for: Self.interval) }
    }
  }

  /// - Returns: false when the run is over.
  private func draw() -> Bool {
    state.withLock { state in
      guard state.done < names.count else { return false }
      guard !state.isPaused else { return true }
      let (number, total) = (state.done + 1, names.count)
      let name = printable(names[state.done])
      let text =
        messenger.language == .de
        ? "prüfe \(number) von \(total): \(name)" : "checking \(number) of \(total): \(name)"
      // A line that wraps could not be taken back.
      messenger.write("\r\u{1B}[K\(text.prefix(max(1, Surroundings.width(2) - 1)))")
      state.isVisible = true
      return true
    }
  }

  /// Call before anything else is written to the terminal.
  func pause() {
    state.withLock { state in
      if state.isVisible { messenger.write("\r\u{1B}[K") }
      state.isVisible = false
      state.isPaused = true
    }
  }

  func resume(after done: Int) {
    state.withLock { state in
      state.done = done
      state.isPaused = false
    }
  }
}
