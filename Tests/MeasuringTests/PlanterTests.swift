import Testing

@testable import Measuring

private let article = CorpusRecord(
  id: "a",
  paragraphs: [
    "Der alte Leuchtturm steht seit langem allein auf der kleinen Insel im Norden.",
    "Die Wärterin der Küste zählte gestern (wie jeden Tag) die grauen See-Vögel, dann ging sie heim.",
  ])

@Suite struct PlanterTests {
  @Test func theSameSeedPlantsTheSameErrors() {
    let kinds = Set(Planter.kinds)
    let first = Planter([article], seed: 7).plant(kinds: kinds, count: 3, withScoredOnly: true)
    let second = Planter([article], seed: 7).plant(kinds: kinds, count: 3, withScoredOnly: true)
    #expect(first.map(\.json) == second.map(\.json))
    #expect(!first.isEmpty)
  }

  @Test func theMarkedStretchOfADoubledWordIsTheWordTwice() throws {
    let planted = Planter([article], seed: 1).plant(
      kinds: ["doubled-word"], count: 1, withScoredOnly: false)
    let text = try #require(planted.first { $0.recipe == "long" })
    let scalars = Array(text.paragraphs.joined(separator: "\n\n").unicodeScalars)
    let marked = String(String.UnicodeScalarView(scalars[text.span]))
    let words = marked.split(separator: " ")
    #expect(words.count == 2)
    #expect(words.first == words.last)
  }

  @Test func aSpacedHyphenIsMadeFromACompoundOfTheText() throws {
    let planted = Planter([article], seed: 1).plant(
      kinds: ["spaced-hyphen"], count: 1, withScoredOnly: false)
    let text = try #require(planted.first)
    #expect(text.paragraphs[1].contains("See -Vögel"))
  }

  @Test func scoredOnlyRecipesStayOutUnlessWanted() {
    let planted = Planter([article], seed: 1).plant(
      kinds: Set(Planter.kinds), count: 1, withScoredOnly: false)
    #expect(!planted.contains { $0.isScoredOnly })
  }

  @Test func aboutHalfOfTheRecipesOfEachKindAreScoredOnly() {
    for kind in Planter.kinds {
      let recipes = Planter.recipes.filter { $0.kind == kind }
      let hidden = recipes.count { $0.isScoredOnly }
      #expect(hidden * 2 >= recipes.count, "\(kind)")
      #expect(hidden < recipes.count, "\(kind)")
    }
  }

  @Test func everySpanLiesWithinItsText() {
    for seed in 0..<20 {
      let planted = Planter([article], seed: UInt64(seed)).plant(
        kinds: Set(Planter.kinds), count: 1, withScoredOnly: true)
      for text in planted {
        let count = text.paragraphs.joined(separator: "\n\n").unicodeScalars.count
        #expect(text.span.upperBound <= count, "\(text.kind)/\(text.recipe)")
      }
    }
  }
}
