import FileAccess
import TestSupport
import Testing

/// A debug build does the same some twenty times slower; it checks the traps, release the clock.
#if DEBUG
  private let secondsPerMegabyte = 40.0
#else
  private let secondsPerMegabyte = 2.0
#endif
private let startSeconds = 2.0
/// A file that is nothing but findings needs most: each names its place, reason and fix.
private let mebibytesPerMegabyte = 150.0
private let startMebibytes = 60.0

@Suite(.serialized) struct HostileTests {
  @Test func thereAreEnoughOfThem() {
    #expect(hostileFiles.count >= 30)
    #expect(Set(hostileFiles.map(\.name)).count == hostileFiles.count)
  }

  @Test(arguments: hostileFiles)
  func aHostileFileIsReportedOnInBoundedTimeAndMemory(_ file: HostileFile) throws {
    let folder = try TemporaryFolder()
    let content = file.content()
    let path = try folder.write(content, to: file.name)
    let megabytes = Double(content.count) / 1e6
    let seconds = startSeconds + secondsPerMegabyte * megabytes
    let outcome = try run(
      builtProgram("mtlint"), ["check", "--preview", path], timeLimit: Int(seconds) + 1)
    #expect(
      file.status.contains(outcome.status),
      "status \(outcome.status): \(outcome.errorText.suffix(300))")
    #expect(outcome.seconds <= seconds, "\(outcome.seconds) s for \(megabytes) MB")
    #expect(
      outcome.peakMiB <= startMebibytes + mebibytesPerMegabyte * megabytes,
      "\(outcome.peakMiB) MiB for \(megabytes) MB")
    let everything = outcome.outputText + outcome.errorText
    #expect(everything.contains(file.says), "says: \(everything.prefix(500))")
    #expect(outcome.status != 3 || !outcome.errors.isEmpty, "a refusal gives its reason")
    expectNoRawControls(outcome.output)
    expectNoRawControls(outcome.errors)
  }

  @Test(arguments: ["json", "jsonl", "sarif"])
  func machineFormatsStayValidUTF8(_ format: String) throws {
    let folder = try TemporaryFolder()
    for file in hostileFiles where file.status.contains(1) {
      let content = file.content()
      guard content.count < 100_000 else { continue }
      let path = try folder.write(content, to: file.name)
      let outcome = try run(
        builtProgram("mtlint"), ["check", "--preview", "--format", format, path])
      #expect(outcome.status <= 1, "\(file.name): \(outcome.errorText)")
      #expect(String(validating: outcome.output, as: UTF8.self) != nil, "\(file.name)")
      #expect(outcome.output.allSatisfy { $0 >= 32 || $0 == 10 }, "\(file.name)")
    }
  }

  /// Nothing that a terminal obeys may come from the text of an article.
  private func expectNoRawControls(_ bytes: [UInt8]) {
    let text = String(validating: bytes, as: UTF8.self)
    #expect(text != nil, "the output is UTF-8")
    let obeyed = text?.unicodeScalars.first { scalar in
      switch scalar.value {
      case 10: false
      case 0..<32, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
    #expect(obeyed == nil, "U+\(String(obeyed?.value ?? 0, radix: 16)) came through")
  }
}
