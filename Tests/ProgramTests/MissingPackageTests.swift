import Checks
import Foundation
import LintModel
import TestSupport
import Testing

/// The checks that need the German lexicon.
private let needy = Catalog.checks.map(\.info).filter {
  !Set($0.needs).isDisjoint(with: [.readings, .glosses, .englishWords])
}.map(\.id)

/// What mtlint does where a package with dictionaries is not installed.
@Suite struct MissingPackageTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  /// Runs the check in a place where a folder of dictionaries is empty.
  private func withoutDictionaries(_ folder: String, _ arguments: String) throws -> Run {
    try shop.write("a.txt", cleanText)
    return try shop.isolated(
      ["--mount"],
      """
      mount -t tmpfs none \(folder) || exit 99
      exec '\(builtPrograms)/mtlint' check --preview \(arguments) a.txt
      """)
  }

  @Test(arguments: [
    ("/usr/share/hunspell", "hunspell-de-de"), ("/usr/share/trans", "trans-de-en"),
  ])
  func aMissingPackageIsNamedAndForbidsAPlainPublish(folder: String, package: String) throws {
    let run = try withoutDictionaries(folder, "--fail-at review")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.hasPrefix("REVIEW"), "\(run.output)")
    #expect(run.output.contains(package), "\(run.output)")
    #expect(!needy.isEmpty)
    let words = run.output.split { $0 == " " || $0 == "\n" }
    for check in needy { #expect(words.contains("[\(check)]"), "\(run.output)") }
    // The report is not clogged: one reason, one line.
    #expect(run.output.components(separatedBy: "Did not run").count - 1 <= 2)
  }

  @Test(arguments: ["json", "sarif", "jsonl"])
  func aMissingPackageStandsInFormatsForMachines(format: String) throws {
    let run = try withoutDictionaries("/usr/share/hunspell", "--fail-at block --format \(format)")
    #expect(run.status == 0, "\(run.errors)")
    for check in needy { #expect(run.output.contains("\"\(check)\"")) }
    #expect(run.output.contains("hunspell-de-de"))
  }

  @Test func withRequireAllAMissingPackageIsAFaultOfTheConfiguration() throws {
    let run = try withoutDictionaries("/usr/share/hunspell", "--fail-at block --require-all")
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.output.contains("a.txt"))
  }
}
