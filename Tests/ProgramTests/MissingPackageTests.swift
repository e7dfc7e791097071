import Checks
import Foundation
import LintModel
import TestSupport
import Testing

/// The checks that have one of these needs.
private func checks(needing needs: Set<Need>) -> Set<String> {
  Set(Catalog.checks.map(\.info).filter { !needs.isDisjoint(with: $0.needs) }.map(\.id))
}

/// The checks that do not run without the German dictionary.
private let needy = checks(needing: [.readings, .glosses, .englishWords])

/// What mtlint does where a package with dictionaries is not installed.
@Suite struct MissingPackageTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  /// Shell lines that hide a package.
  private static let hiding = [
    "trans-de-en": "mount -t tmpfs none /usr/share/trans || exit 99",
    "hunspell-en-us": """
    mkdir kept && cp -p /usr/share/hunspell/de_DE.* kept || exit 99
    mount -t tmpfs none /usr/share/hunspell && cp -p kept/* /usr/share/hunspell || exit 99
    """,
    "hunspell-de-de": "mount -t tmpfs none /usr/share/hunspell || exit 99",
  ]

  /// Runs mtlint where a package is hidden, with a cache of its own: lexica that lack a source would
  /// push the whole one out of the tests' cache.
  private func without(_ package: String, _ arguments: String) throws -> Run {
    try shop.isolated(
      ["--mount"],
      """
      \(try #require(Self.hiding[package]))
      MTLINT_CACHE=$PWD/cache exec '\(builtPrograms)/mtlint' \(arguments)
      """)
  }

  @Test func withoutTheGermanDictionaryAPlainPublishIsForbidden() throws {
    try shop.write("a.txt", cleanText)
    let run = try without("hunspell-de-de", "check --preview --fail-at review a.txt")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.hasPrefix("REVIEW"), "\(run.output)")
    #expect(run.output.contains("hunspell-de-de"), "\(run.output)")
    #expect(!needy.isEmpty)
    let words = run.output.split { $0 == " " || $0 == "\n" }
    for check in needy { #expect(words.contains("[\(check)]"), "\(run.output)") }
    // The report is not clogged: one reason, one line.
    #expect(run.output.components(separatedBy: "Did not run").count - 1 <= 2)
  }

  @Test(arguments: [("trans-de-en", Need.glosses), ("hunspell-en-us", .englishWords)])
  func withoutAnotherSourceOnlyTheChecksThatNeedItAreLeftOut(package: String, need: Need) throws {
    try shop.write("a.txt", cleanText + "\nSie sagte, daß der Zug dort nicht hält.\n")
    let run = try without(package, "check --preview --fail-at review --format jsonl a.txt")
    #expect(run.status == 1, "\(run.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let skipped = try #require(report["skipped"] as? [[String: Any]])
    #expect(Set(skipped.compactMap { $0["check"] as? String }) == checks(needing: [need]))
    #expect(skipped.allSatisfy { "\($0)".contains("sudo apt install \(package)") }, "\(skipped)")
    #expect(report["verdict"] as? String == "review")
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["check"] as? String == "old-spelling" }, "\(findings)")
    let data = try #require(report["data"] as? [String: String])
    #expect(data["lexicon \(package)"] == "missing", "\(data)")
    #expect(data["lexicon hunspell-de-de"]?.count == 16, "\(data)")
  }

  @Test func theLexiconItselfSaysWhatItLacks() throws {
    let run = try without("trans-de-en", "lexicon lookup Haus")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Haus: in the lexicon"), "\(run.output)")
    #expect(run.output.contains("source of Haus: igerman98"), "\(run.output)")
    #expect(run.errors.contains("sudo apt install trans-de-en"), "\(run.errors)")
  }

  @Test(arguments: ["json", "sarif", "jsonl"])
  func aMissingPackageStandsInFormatsForMachines(format: String) throws {
    try shop.write("a.txt", cleanText)
    let run = try without(
      "hunspell-de-de", "check --preview --fail-at block --format \(format) a.txt")
    #expect(run.status == 0, "\(run.errors)")
    for check in needy { #expect(run.output.contains("\"\(check)\"")) }
    #expect(run.output.contains("hunspell-de-de"))
  }

  @Test func withRequireAllAMissingPackageIsAFaultOfTheConfiguration() throws {
    try shop.write("a.txt", cleanText)
    let run = try without(
      "hunspell-de-de", "check --preview --fail-at block --require-all a.txt")
    #expect(run.status == 2, "\(run.errors)")
    #expect(run.output.contains("a.txt"))
  }
}
