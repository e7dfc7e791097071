import FileAccess
import Glibc

/// What a finished program left behind.
package struct ProgramOutcome: Sendable {
  /// Exit status; 128 + number for a signal, 124 when its time was up.
  package let status: Int32
  package let output: [UInt8]
  package let errors: [UInt8]
  package let seconds: Double
  /// Of the largest process; infinite where it was not measured.
  package let peakMiB: Double

  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }
}

package enum RunError: Error {
  case cannotStart(String, Int32)
}

/// The folder that the build puts programs into: the one this test bundle lies in.
package func builtProgram(_ name: String) -> String {
  let bundle = executablePath() ?? ""
  // swiftpm-testing-helper or the bundle itself; the bundle's path is an argument then.
  for argument in [bundle] + CommandLine.arguments where argument.contains(".xctest") {
    return folder(of: argument) + "/" + name
  }
  return folder(of: bundle) + "/" + name
}

package func folder(of path: String) -> String {
  path.split(separator: "/").dropLast().reduce(into: "") { $0 += "/\($1)" }
}

/// An empty folder that is removed when the value goes.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    var template = Array("/tmp/mtlint-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw RunError.cannotStart("mkdtemp", errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Writes a file and returns its path.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try writeFile(bytes, to: file)
    return file
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in (try? listFolder(path)) ?? [] { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

/// Runs a program to its end, bounded in time, and accounts for it as the system does.
///
/// - Parameters:
///   - descriptor: where standard output goes instead of into the outcome.
///   - measuresPeak: costs the start of an interpreter; without it the peak is infinite.
package func run(
  _ program: String, _ arguments: [String], in folder: String? = nil, input: [UInt8] = [],
  environment: [String: String] = [:], timeLimit seconds: Int = 60,
  output descriptor: Int32? = nil, measuresPeak: Bool = true
) throws -> ProgramOutcome {
  let scratch = try TemporaryFolder()
  let stdin = try scratch.write(input, to: "stdin")
  let (stdout, stderr) = (scratch.path + "/stdout", scratch.path + "/stderr")

  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 0, stdin, O_RDONLY, 0)
  if let descriptor {
    posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
  } else {
    posix_spawn_file_actions_addopen(&actions, 1, stdout, O_WRONLY | O_CREAT, 0o600)
  }
  posix_spawn_file_actions_addopen(&actions, 2, stderr, O_WRONLY | O_CREAT, 0o600)
  // What other tests have open at the moment is none of the program's: a pipe's other end there
  // would keep it open.
  for other in Int32(3)..<256 { _ = fcntl(other, F_SETFD, FD_CLOEXEC) }

  // The limit is another program's job: nothing here can hang.
  let chdir = folder.map { ["/usr/bin/env", "--chdir=\($0)"] } ?? []
  let peak = scratch.path + "/peak"
  // A child inherits the peak of the process that starts it, and a test process is large: a small
  // one in between keeps the accounts.
  let words =
    (measuresPeak ? ["/usr/bin/python3", "-c", accountant, peak] : [])
    + ["/usr/bin/timeout", "--kill-after=5", "\(seconds)"] + chdir + [program] + arguments
  var variables = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
  // The tests of a checkout share one lexicon.
  variables["MTLINT_CACHE"] =
    builtProgram("").split(separator: "/")
    .prefix { $0 != ".build" }.reduce(into: "") { $0 += "/\($1)" } + "/.build/lexicon"
  variables.merge(environment) { $1 }

  var argv = words.map { strdup($0) } + [nil]
  var envp = variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for string in argv + envp { free(string) } }

  var process = pid_t()
  let started = now()
  let failure = posix_spawn(&process, words[0], &actions, nil, &argv, &envp)
  guard failure == 0 else { throw RunError.cannotStart(program, failure) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  let exited = status & 0x7F == 0
  return ProgramOutcome(
    status: exited ? (status >> 8) & 0xFF : 128 + (status & 0x7F),
    output: descriptor == nil ? try readFile(stdout) : [], errors: try readFile(stderr),
    seconds: now() - started,
    peakMiB: measuresPeak
      ? (Double(String(decoding: try readFile(peak), as: UTF8.self)) ?? .infinity) / 1024
      : .infinity)
}

/// Runs a command and writes the largest resident set of its processes, in KiB.
private let accountant = """
  import resource, subprocess, sys
  status = subprocess.call(sys.argv[2:])
  with open(sys.argv[1], "w") as file:
      file.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
  sys.exit(status if status >= 0 else 128 - status)
  """

private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
