import LintModel
import Testing

@testable import Lexicon

@Suite struct WordTests {
  @Test func capitalsOfGermanAreChangedInPlace() {
    #expect(Word("übung").capitalized == "Übung")
    #expect(Word("Äste").uncapitalized == "äste")
    #expect(Word("").capitalized == "")
    #expect(Word("élan").capitalized == "élan")
  }

  @Test func readingsOfOneLemmaUnite() {
    var table = FormTable(capacity: 8)
    table.add(noun: "Tage", lemma: "Tag", [.nominative])
    table.add(noun: "Tage", lemma: "Tag", [.accusative])
    table.add(verb: "tage", lemma: "tagen", .imperative)
    #expect(
      table.readings("Tage").map(\.features) == [Agreement([.nominative, .accusative]).rawValue])
    #expect(table.contains("tage"))
    #expect(!table.contains("Tag"))
  }
}
