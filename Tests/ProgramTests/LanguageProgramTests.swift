import Foundation
import TestSupport
import Testing

/// Articles in other languages than German.
struct LanguageProgramTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  private let french = """
    Les pompiers ont sauvé lundi un chien tombé dans la rivière. L'animal s'était aventuré sur une \
    glace trop mince , et avait disparu sous l'eau. Que s'est-il passé ensuite ? Il a été sauvé !

    """

  @Test func aFrenchArticleIsCheckedAsFrench() throws {
    try shop.write("a.txt", french)
    let run = try shop.mtlint("check", "--language", "fr", "--brief", "--fail-at", "minor", "a.txt")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.split(separator: "\n").count == 1, "\(run.output)")
    #expect(run.output.contains("[space-before-mark]"))
    #expect(run.errors.contains("checks know the language “fr”"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func checksThatDoNotKnowTheLanguageAreNotSkippedOnes() throws {
    try shop.write("a.txt", french)
    let run = try shop.mtlint(
      "check", "--language", "fr", "--preview", "--format", "json", "--require-all",
      "--fail-at", "block", "a.txt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(#""skipped":[]"#))
    #expect(run.output.contains(#""Hunspell fr"#))
  }

  @Test func anArticleInAnotherLanguageThanAskedIsBlocked() throws {
    try shop.write("a.txt", cleanText)
    for language in ["fr", "es", "en"] {
      let run = try shop.mtlint("check", "--language", language, "--brief", "a.txt")
      #expect(run.status == 1)
      #expect(run.output.contains("[foreign-article]"), "\(language): \(run.output)")
    }
    let run = try shop.mtlint("check", "--language", "de", "--brief", "a.txt")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    (["--language", "xx"], "hunspell-xx"),
    (["--language", "french"], "a language code such as “fr”"),
    (["--language", "../de"], "a language code such as “fr”"),
    (["--language", "fr", "--locale", "de-AT"], "--locale is for German articles"),
    (["--language", "de-AT", "--locale", "de-AT"], "one too many"),
    (["--language", "fr", "--only", "english-run"], "none of the chosen checks knows"),
  ])
  func aLanguageThatCannotBeCheckedIsWrongUse(arguments: [String], part: String) throws {
    try shop.write("a.txt", french)
    let run = try shop.mtlint(["check"] + arguments + ["a.txt"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(part), "\(run.errors)")
  }

  @Test func theLanguagesThatCanBeCheckedAreListed() throws {
    let run = try shop.mtlint("languages")
    #expect(run.status == 0, "\(run.errors)")
    let codes = run.output.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }.map { $0.prefix(2) }
    #expect(Set(codes).isSuperset(of: ["de", "en", "es", "fr"]), "\(run.output)")
    #expect(codes == codes.sorted())
  }
}
