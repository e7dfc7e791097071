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
  // A child inherits the peak of the process that starts it, and this one has held a corpus: a
  // small process in between keeps the accounts.
  let peakFile = FileManager.default.temporaryDirectory.appending(path: "peak-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: peakFile) }
  let command = ["/usr/bin/python3", "-c", accountant, peakFile.path, path] + arguments
  let words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  var child: pid_t = 0
  let code = posix_spawn(&child, command[0], &actions, nil, words, environ)
  guard code == 0 else {
    throw .unreadable(path: path, reason: String(cString: strerror(code)))
  }
  var status: Int32 = 0
  while waitpid(child, &status, 0) < 0 {
    guard errno == EINTR else { throw .failed(command: path, output: "waitpid") }
  }
  let account = ((try? String(contentsOf: peakFile, encoding: .utf8)) ?? "").split(separator: " ")
  guard account.count == 2, let kibibytes = Double(account[0]), let seconds = Double(account[1])
  else { throw .failed(command: path, output: "no account") }
  // Exit status in bits 8-15, the signal in bits 0-6; maximal resident set in KiB.
  return ChildRun(
    status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), seconds: seconds,
    peakMebibytes: kibibytes / 1024)
}

/// Runs a command and writes the largest resident set of its processes in KiB, and its seconds.
private let accountant = """
  import resource, subprocess, sys, time
  start = time.perf_counter()
  status = subprocess.call(sys.argv[2:])
  seconds = time.perf_counter() - start
  peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
  with open(sys.argv[1], "w") as file:
      file.write(f"{peak} {seconds}")
  sys.exit(status if status >= 0 else 128 - status)
  """
