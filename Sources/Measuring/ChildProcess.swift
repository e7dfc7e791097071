import Foundation

/// What a run of a program cost.
package struct ChildRun: Sendable {
  package let status: Int32
  package let seconds: Double
  package let peakMebibytes: Double
}

/// Runs a program with its output thrown away, and measures it.
package func measureChild(_ path: String, _ arguments: [String]) throws(MeasuringError) -> ChildRun
{
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  let words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child: pid_t = 0
  let start = ContinuousClock.now
  let code = posix_spawn(&child, path, &actions, nil, words, environ)
  guard code == 0 else {
    throw .unreadable(path: path, reason: String(cString: strerror(code)))
  }
  var status: Int32 = 0
  var usage = rusage()
  while wait4(child, &status, 0, &usage) < 0 {
    guard errno == EINTR else { throw .failed(command: path, output: "wait4") }
  }
  let seconds = start.duration(to: .now).seconds
  // Exit status in bits 8-15, the signal in bits 0-6; maximal resident set in KiB.
  return ChildRun(
    status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), seconds: seconds,
    peakMebibytes: Double(usage.ru_maxrss) / 1024)
}
