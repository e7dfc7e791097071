import FileAccess
import Foundation
import TestSupport
import Testing

/// `mtlint lexicon` and the cache behind it.
struct LexiconTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  private func lexicon(_ words: String..., environment: [String: String] = [:]) throws -> Run {
    try shop.mtlint(["lexicon"] + words, environment: environment)
  }

  private var compiled: [String] {
    ((try? listFolder("\(shop.path)/cache")) ?? []).filter { $0.hasSuffix(".bin") }
  }

  @Test func aFormIsShownWithItsReadings() throws {
    let run = try lexicon("lookup", "Häuser", "Zzyzx", "im")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Häuser: in the lexicon\n  noun Haus"), "\(run.output)")
    #expect(run.output.contains("Zzyzx: unknown"), "\(run.output)")
    #expect(run.output.contains("fusedPreposition im governs:d sg.m:d sg.n:d"), "\(run.output)")
  }

  @Test func theLexiconIsCompiledOnceAndSaysWhatItIsMadeFrom() throws {
    let cache = ["MTLINT_CACHE": "\(shop.path)/cache"]
    let first = try lexicon("info", environment: cache)
    #expect(first.status == 0 && first.errors.contains("compiling"), "\(first.errors)")
    let second = try lexicon("info", environment: cache)
    #expect(second.errors.isEmpty && second.output == first.output, "\(second.errors)")
    for package in ["hunspell-de-de", "trans-de-en", "hunspell-en-us"] {
      #expect(first.output.contains("\(package)\t"), "\(first.output)")
    }
    #expect(compiled.count == 1)
  }

  @Test func tenProcessesAtOnceCompileItOnce() throws {
    let script = """
      for number in 1 2 3 4 5 6 7 8 9 10; do
        MTLINT_CACHE=$PWD/cache \(builtPrograms)/mtlint lexicon lookup Haus >$number.out 2>$number.err &
      done
      wait
      """
    #expect(try shop.run("/bin/sh", ["-c", script]).status == 0)
    let outputs = try (1...10).map { try shop.read("\($0).out") }
    let errors = try (1...10).map { try shop.read("\($0).err") }
    #expect(outputs.allSatisfy { $0.contains("in the lexicon") }, "\(errors)")
    #expect(errors.count { $0.contains("compiling the lexicon from") } == 1, "\(errors)")
    #expect(compiled.count == 1)
  }

  @Test func aDamagedFileIsCompiledAnew() throws {
    let cache = ["MTLINT_CACHE": "\(shop.path)/cache"]
    #expect(try lexicon("info", environment: cache).status == 0)
    let path = "\(shop.path)/cache/\(try #require(compiled.first))"
    try writeFile(Array("no lexicon".utf8), to: path)
    let run = try lexicon("lookup", "Haus", environment: cache)
    #expect(run.status == 0 && run.output.contains("in the lexicon"), "\(run.errors)")
    #expect(run.errors.contains("compiling"))
  }

  @Test func aFolderThatCannotBeWrittenIsNoObstacle() throws {
    // Below a file nobody can make a folder, not even root.
    try shop.write("file", "")
    let run = try lexicon(
      "lookup", "Haus", environment: ["MTLINT_CACHE": "\(shop.path)/file/cache"])
    #expect(run.status == 0 && run.output.contains("in the lexicon"), "\(run.errors)")
    #expect(run.errors.contains("cannot be kept") && run.errors.contains("MTLINT_CACHE"))
  }

  @Test func aFullDiskIsNoObstacleAndKeepsNoHalfFile() throws {
    try FileManager.default.createDirectory(
      atPath: "\(shop.path)/cache", withIntermediateDirectories: true)
    let script = """
      mount -t tmpfs -o size=1m none cache || exit 99
      MTLINT_CACHE=$PWD/cache \(builtPrograms)/mtlint lexicon lookup Haus; status=$?
      ls cache | sed "s/^/left: /" >&2; exit $status
      """
    let run = try shop.run(
      "/usr/bin/unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", script])
    #expect(run.status == 0 && run.output.contains("in the lexicon"), "\(run.status) \(run.errors)")
    #expect(run.errors.contains("cannot be kept"), "\(run.errors)")
    #expect(!run.errors.contains("left: lexicon-"), "\(run.errors)")
  }

  @Test func wrongUseIsExplained() throws {
    let misspelt = try lexicon("lokup", "Haus")
    #expect(misspelt.status == 2 && misspelt.errors.contains("lookup"), "\(misspelt.errors)")
    #expect(try lexicon("lookup").status == 2)
    #expect(try lexicon("build", "Haus").status == 2)
  }
}
