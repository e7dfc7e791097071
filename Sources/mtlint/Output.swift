import FileAccess
import Glibc

/// Where a report goes: standard output, a device, or a file that is replaced in one step.
struct Output {
  private enum Target {
    case descriptor(Int32, path: String)
    case file(String)
  }
  private let target: Target
  private var waiting: [UInt8] = []
  /// The first thing that went wrong; from then on nothing is written.
  private(set) var failure: FileError?

  /// - Parameter path: `nil` or `-` for standard output.
  init(_ path: String?) {
    guard let path, path != "-" else {
      target = .descriptor(1, path: "stdout")
      if !Surroundings.isOpen(1) { failure = .system(path: "stdout", code: EBADF) }
      return
    }
    // A pipe or device cannot be replaced by a new file.
    if let kind = fileKind(of: path), kind != .file {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { failure = .system(path: path, code: errno) }
      target = .descriptor(descriptor, path: path)
    } else {
      target = .file(path)
    }
  }

  /// The descriptor, to ask whether it is a terminal; `nil` for a file.
  var descriptor: Int32? {
    if case .descriptor(let descriptor, _) = target { descriptor } else { nil }
  }

  mutating func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    waiting += bytes
    // Readers of a pipe see an article as soon as it is checked.
    if case .descriptor = target { flush() }
  }

  private mutating func flush() {
    guard case .descriptor(let descriptor, let path) = target, !waiting.isEmpty else { return }
    do {
      try FileAccess.write(waiting, to: descriptor, path: path)
    } catch {
      if case .system(_, EPIPE) = error { endByBrokenPipe() }
      failure = error
    }
    waiting.removeAll(keepingCapacity: true)
  }

  /// Writes what is left; call once, at the end.
  ///
  /// - Returns: why the report is not complete.
  mutating func finish() -> FileError? {
    guard failure == nil else { return failure }
    switch target {
    case .descriptor(let descriptor, let path):
      flush()
      // A full disk may show only here.
      if failure == nil, descriptor != 1, close(descriptor) != 0 {
        failure = .system(path: path, code: errno)
      }
    case .file(let path):
      do { try writeFile(waiting, to: path) } catch { failure = error }
    }
    return failure
  }
}

/// Ends as other programs do when `head` has seen enough: without a word, by SIGPIPE.
///
/// A shell shows that as status 141, as for `cat`; the run was cut short by its reader, so none of
/// the statuses of `ExitStatus` would be true.
private func endByBrokenPipe() -> Never {
  signal(SIGPIPE, SIG_DFL)
  raise(SIGPIPE)
  exit(128 + SIGPIPE)
}
