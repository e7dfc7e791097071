import Foundation
import TestSupport
import Testing

/// What is written where, and in which dress.
struct OutputTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  private let escape = "\u{1B}["

  @Test func aPipeGetsNoColor() throws {
    try shop.write("a.txt", faultyText)
    let run = try shop.mtlint("check", "--only", "doubled-word", "a.txt")
    #expect(!run.output.contains(escape))
  }

  @Test func colorIsWrittenWhenItIsAskedFor() throws {
    try shop.write("a.txt", faultyText)
    let run = try shop.mtlint(
      "check", "--only", "doubled-word", "--color", "always", "a.txt",
      environment: ["NO_COLOR": "1"])
    #expect(run.output.contains(escape))
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false), (["NO_COLOR": ""], true),
  ])
  func aTerminalGetsColorUnlessTheEnvironmentForbidsIt(
    environment: [String: String], expected: Bool
  ) throws {
    try shop.write("a.txt", faultyText)
    let terminal = try #require(Terminal())
    _ = try shop.mtlint(
      "check", "--only", "doubled-word", "a.txt",
      environment: ["TERM": "xterm"].merging(environment) { $1 },
      output: terminal.handle.fileDescriptor)
    #expect(terminal.read().contains(escape) == expected)
  }

  /// Input that comes late makes the run long, whatever the machine.
  @Test func aRunOverASecondShowsItsProgressOnATerminal() throws {
    try shop.write("a.txt", cleanText)
    #expect(mkfifo("\(shop.path)/waits", 0o600) == 0)
    let script = "exec 3<>waits; (read -t 2 x <&3; cat a.txt) | '\(builtPrograms)/mtlint' check -"
    try shop.write("slow.sh", script)
    let run = try shop.run(
      "/usr/bin/env", ["TERM=xterm", "script", "-qec", "bash slow.sh", "/dev/null"])
    #expect(run.output.contains("checking 1 of 1: stdin"), "\(run.output)")
    let plain = try shop.run("/usr/bin/env", ["bash", "slow.sh"])
    #expect(plain.status == 0 && plain.errors.isEmpty, "\(plain.errors)")
  }

  @Test func machineFormatsAreEnglishAndAloneOnStandardOutput() throws {
    try shop.write("a.txt", faultyText)
    let run = try shop.mtlint(
      "check", "--only", "doubled-word", "--format", "json", "--color", "always", "a.txt",
      "gone.txt", environment: ["LC_ALL": "de_DE.UTF-8"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect(object is [String: Any])
    #expect(run.output.contains("stands twice"), "\(run.output)")
    #expect(run.errors.contains("gone.txt"))
  }

  @Test func theReportGoesToTheFileThatIsNamed() throws {
    try shop.write("a.txt", faultyText)
    let direct = try shop.mtlint("check", "--only", "doubled-word", "a.txt")
    let run = try shop.mtlint("check", "--only", "doubled-word", "-o", "report.txt", "a.txt")
    #expect(run.output.isEmpty && run.status == direct.status)
    #expect(try shop.read("report.txt") == direct.output)
  }

  @Test func whatStandsInTheBaselineIsNotReportedAgain() throws {
    try shop.write("a.txt", faultyText)
    let first = try shop.mtlint(
      "check", "--only", "doubled-word", "--baseline", "known.tsv", "--write-baseline", "a.txt")
    #expect(first.status == 0 && first.output.isEmpty)
    #expect(first.errors.contains("known.tsv: 1 finding written"), "\(first.errors)")

    let again = try shop.mtlint(
      "check", "--only", "doubled-word", "--brief", "--baseline", "known.tsv", "a.txt")
    #expect(!again.output.contains("a.txt:"))

    // The old finding moves, a new one comes.
    try shop.write("a.txt", "Ein Satz kam kam davor.\n\n" + faultyText)
    let later = try shop.mtlint(
      "check", "--only", "doubled-word", "--brief", "--baseline", "known.tsv", "a.txt")
    #expect(later.output.contains("a.txt:1:"))
    #expect(!later.output.contains("a.txt:3:"))
  }

  @Test func whatTheUserTypedReachesNoTerminalAsControlCharacter() throws {
    let run = try shop.mtlint("check", "a\u{1B}[31m.txt")
    #expect(run.status == 3)
    #expect(!run.errors.contains("\u{1B}") && run.errors.contains("\\u{1B}"), "\(run.errors)")
    #expect(!run.output.contains("\u{1B}"), "\(run.output)")
  }
}

/// A pseudo terminal; what is written to `handle` comes out of `read`.
private final class Terminal {
  private let leader: Int32
  let handle: FileHandle

  init?() {
    leader = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // Linux: TIOCSPTLCK unlocks the terminal, TIOCGPTN gives its number. Neither is imported.
    var locked: Int32 = 0
    var number: Int32 = 0
    guard leader >= 0, ioctl(leader, 0x4004_5431, &locked) == 0,
      ioctl(leader, 0x8004_5430, &number) == 0,
      let handle = FileHandle(forWritingAtPath: "/dev/pts/\(number)")
    else { return nil }
    self.handle = handle
  }

  deinit { close(leader) }

  private static func readSome(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
    Foundation.read(descriptor, &buffer, buffer.count)
  }

  /// What was written; call when the writer has ended.
  func read() -> String {
    try? handle.close()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Self.readSome(leader, &buffer)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
