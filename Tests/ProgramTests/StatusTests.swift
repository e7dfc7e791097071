import Foundation
import TestSupport
import Testing

/// What ends with which status, and what is said then.
struct StatusTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  @Test func aCleanArticleEndsWithZero() throws {
    try shop.write("a.txt", cleanText)
    let run = try shop.mtlint("check", "--only", "doubled-word", "a.txt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("a.txt"))
  }

  @Test func whatReachesTheThresholdEndsWithOne() throws {
    try shop.write("a.txt", cleanText)
    // Without its word list the check is skipped, and such an article is never simply published.
    try FileManager.default.copyItem(
      atPath: "\(checkout)/Dictionaries", toPath: "\(shop.path)/data")
    try FileManager.default.removeItem(atPath: "\(shop.path)/data/de/words/may-repeat.txt")
    let check = ["check", "--only", "doubled-word", "--dictionaries", "data", "a.txt"]
    #expect(try shop.mtlint(check + ["--fail-at", "review"]).status == 1)
    #expect(try shop.mtlint(check + ["--fail-at", "block"]).status == 0)
    #expect(try shop.mtlint(check + ["--require-all"]).status == 2)
  }

  @Test func aFindingIsShownWithItsCheckAndPlace() throws {
    try shop.write("a.txt", faultyText)
    let run = try shop.mtlint("check", "--only", "doubled-word", "--brief", "a.txt")
    #expect(run.output.contains("a.txt:1:"))
    #expect(run.output.contains("doubled-word"))
  }

  @Test(arguments: [
    (["--unknown"], "unknown option"),
    (["chek", "a.txt"], "Did you mean “check”?"),
    (["check"], "ARTICLE is missing"),
    (["check", "--bref", "a.txt"], "Did you mean “--brief”?"),
    (["check", "--format", "jsno", "a.txt"], "Did you mean “json”?"),
    (["check", "--only", "doubld-word", "a.txt"], "Did you mean “doubled-word”?"),
    (["check", "--disable", "nothing-like-it", "a.txt"], "unknown check"),
    (["check", "--write-baseline", "a.txt"], "--write-baseline needs --baseline FILE"),
    (["check", "--baseline", "missing.tsv", "a.txt"], "missing.tsv"),
    (["check", "--baseline", "a.txt", "a.txt"], "no baseline of mtlint"),
    (["check", "--jobs", "0", "a.txt"], "a whole number from 1 to"),
    (["check", "-", "-"], "only once"),
    (["check", "-o", "./a.txt", "a.txt"], "would overwrite the article"),
    (["explain", "doubledword"], "Did you mean “doubled-word”?"),
    (["a.txt"], "mtlint check a.txt"),
  ])
  func wrongUseEndsWithTwoAndSaysWhatIsExpected(arguments: [String], part: String) throws {
    try shop.write("a.txt", cleanText)
    let run = try shop.mtlint(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(part), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func usageErrorsSpeakTheLanguageOfTheEnvironment() throws {
    let german = try shop.mtlint("check", environment: ["LC_ALL": "", "LANG": "de_DE.UTF-8"])
    #expect(german.errors.contains("fehlt"))
    let asked = try shop.mtlint("check", "--ui-language", "de")
    #expect(asked.errors.contains("fehlt"))
    let overridden = try shop.mtlint(
      "check", environment: ["LC_ALL": "C", "LANG": "de_DE.UTF-8"])
    #expect(overridden.errors.contains("missing"))
  }

  @Test func aMissingFileIsNamedAndTheRestIsChecked() throws {
    try shop.write("a.txt", faultyText)
    let run = try shop.mtlint("check", "--only", "doubled-word", "--brief", "gone.txt", "a.txt")
    #expect(run.status == 3)
    #expect(run.errors.contains("gone.txt") && run.errors.contains("No such file"))
    #expect(run.output.contains("a.txt:1:"))
  }

  @Test func anUnreadableFileIsNamedWithItsReason() throws {
    let path = try shop.write("a.txt", cleanText)
    chmod(path, 0)
    // Root reads everything, so nobody is asked; the folder is open to all.
    chmod(shop.path, 0o755)
    let program = ["\(builtPrograms)/mtlint", "check", "a.txt"]
    let run =
      geteuid() == 0
      ? try shop.run(
        "/usr/bin/setpriv",
        ["--reuid=65534", "--clear-groups", "/usr/bin/env"] + program)
      : try shop.run(program[0], Array(program.dropFirst()))
    #expect(run.status == 3)
    #expect(run.errors.contains("a.txt") && run.errors.contains("Permission denied"))
  }

  @Test func anEmptyFileIsNamedWithItsReason() throws {
    try shop.write("a.txt", "")
    let run = try shop.mtlint("check", "a.txt")
    #expect(run.status == 3)
    #expect(run.errors.contains("a.txt") && run.errors.contains("empty"), "\(run.errors)")
  }

  @Test func aBinaryFileIsNamedWithItsReason() throws {
    try shop.write("a.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xFF, 0xFE, 0, 1])
    let run = try shop.mtlint("check", "a.txt")
    #expect(run.status == 3)
    #expect(run.errors.contains("a.txt") && run.errors.contains("not text"), "\(run.errors)")
  }

  @Test func latin1IsRefusedWithTheCommandThatConvertsIt() throws {
    let text = String(repeating: "Über die Brücke fährt früh ein großer, grüner Zug. ", count: 9)
    let latin1 = try #require(text.data(using: .isoLatin1))
    try shop.write("a.txt", latin1)
    let run = try shop.mtlint("check", "a.txt")
    #expect(run.status == 3)
    #expect(run.errors.contains("iconv -f"), "\(run.errors)")
  }

  @Test func utf16IsRefusedWithTheCommandThatConvertsIt() throws {
    let utf16 = try #require(faultyText.data(using: .utf16))
    try shop.write("a.txt", utf16)
    let run = try shop.mtlint("check", "a.txt")
    #expect(run.status == 3)
    #expect(run.errors.contains("iconv -f UTF-16"), "\(run.errors)")
  }

  @Test func aFullDeviceAsOutputEndsWithThree() throws {
    try shop.write("a.txt", cleanText)
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let run = try shop.mtlint("check", "a.txt", output: full.fileDescriptor)
    #expect(run.status == 3)
    #expect(run.errors.contains("No space left"), "\(run.errors)")
  }

  @Test func anOutputFileThatCannotBeWrittenEndsWithThree() throws {
    try shop.write("a.txt", cleanText)
    let run = try shop.mtlint("check", "--output", "no/such/folder/report.txt", "a.txt")
    #expect(run.status == 3)
    #expect(run.errors.contains("report.txt: not written"), "\(run.errors)")
  }

  @Test func aClosedOutputIsNamedAsThat() throws {
    try shop.write("a.txt", cleanText)
    let run = try shop.run(
      "/bin/sh", ["-c", "exec '\(builtPrograms)/mtlint' check a.txt >&-"])
    #expect(run.status == 3)
    #expect(run.errors == "mtlint: stdout: not written: it is closed\n")
  }

  @Test func aReaderThatLeavesEndsTheRunQuietly() throws {
    try shop.write("a.txt", cleanText)
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try shop.mtlint("check", "a.txt", output: pipe.fileHandleForWriting.fileDescriptor)
    #expect(run.status == 128 + SIGPIPE)
    #expect(run.errors.isEmpty)
  }

  @Test func theProgramAloneShowsItsHelp() throws {
    let run = try shop.mtlint()
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Usage: mtlint"))
  }

  @Test func theVersionNamesProgramAndData() throws {
    let run = try shop.mtlint("--version")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("mtlint ") == true)
    for name in ["ICU", "cmark-gfm", "de/words/may-repeat.txt"] {
      #expect(lines.contains { $0.hasPrefix("  \(name) ") }, "\(run.output)")
    }
  }

  @Test func theVersionTakesTheDataThatIsNamed() throws {
    try FileManager.default.copyItem(
      atPath: "\(checkout)/Dictionaries", toPath: "\(shop.path)/data")
    try shop.write("data/de/words/only-here.txt", "wort\n")
    let run = try shop.mtlint("--version", "--dictionaries", "data")
    #expect(run.status == 0 && run.output.contains("de/words/only-here.txt"), "\(run.output)")
    let missing = try shop.mtlint("--version", "--dictionaries=nowhere")
    #expect(missing.status == 2 && missing.errors.contains("nowhere"))
  }

  @Test func aBadLineOfAWordListIsNamedInGerman() throws {
    try FileManager.default.copyItem(
      atPath: "\(checkout)/Dictionaries", toPath: "\(shop.path)/data")
    try shop.write("data/de/words/may-repeat.txt", "die die\n")
    let run = try shop.mtlint(
      "check", "--ui-language", "de", "--dictionaries", "data", "-", input: cleanText)
    #expect(run.status == 2)
    #expect(run.errors.contains("may-repeat.txt:1: „die die“ ist mehr als ein Wort"))
    #expect(run.errors.contains("  Ein Wort je Zeile"), "\(run.errors)")
  }

  @Test func everyListedCheckIsExplained() throws {
    let list = try shop.mtlint("checks")
    #expect(list.status == 0 && list.output.contains("doubled-word"))
    let page = try shop.mtlint("explain", "doubled-word", "--ui-language", "de")
    #expect(page.status == 0 && page.output.contains("doubled-word"))
  }
}
