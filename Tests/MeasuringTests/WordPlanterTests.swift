import Testing

@testable import Measuring

private let records = [
  CorpusRecord(
    id: "a",
    paragraphs: [
      "Gestern sah das Amt den Hafenbetrieb, und alle lobten den Betrieb dort sehr.",
      "Der Wirt kennt den Hafen, den Betriebswagen und die Küste, dass weiß jeder von dem Hof.",
      "Am Abend trug die Frau den schweren Koffer über die Brücke, weil der Wagen stand.",
    ])
]

private func marked(_ planted: Planted) -> String {
  let scalars = Array(planted.paragraphs.joined(separator: "\n\n").unicodeScalars)
  return String(scalars: Array(scalars[planted.span]))
}

private func plant(_ kind: String, seed: UInt64 = 1) -> [Planted] {
  Planter(records, seed: seed).plant(kinds: [kind], count: 1, withScoredOnly: true)
}

@Suite struct WordPlanterTests {
  @Test func aNounIsAWordThatStoodAfterAnArticle() {
    let vocabulary = CleanVocabulary(
      records.map { CleanText(id: $0.id, paragraphs: $0.paragraphs) })
    #expect(vocabulary.nouns.contains("Hafenbetrieb"))
    #expect(!vocabulary.nouns.contains("Gestern"))
    #expect(vocabulary.isKnown("gestern"))
  }

  @Test func aWordAlsoWrittenSmallIsNoNoun() {
    let text = CleanText(id: "a", paragraphs: ["Wir sehen das Leben, denn alle leben hier."])
    #expect(!CleanVocabulary([text]).nouns.contains("Leben"))
  }

  @Test func aNameAfterATitleLeavesTheTitleNoNoun() {
    let text = CleanText(id: "a", paragraphs: ["Dann kam der Sprecher Kunze aus dem Haus."])
    #expect(CleanVocabulary([text]).nouns == ["Haus"])
  }

  @Test func aTypoIsNoWordOfTheTexts() throws {
    let folded = CleanVocabulary(
      records.map { CleanText(id: $0.id, paragraphs: $0.paragraphs) }
    ).folded
    for seed in 0..<30 {
      for planted in plant("typo", seed: UInt64(seed)) {
        #expect(!folded.contains(marked(planted).lowercased()), "\(planted.recipe)")
        #expect(marked(planted).unicodeScalars.count >= 4)
      }
    }
  }

  @Test func aLowerCasedNounLosesItsCapitalOnly() throws {
    let planted = try #require(plant("lower-case-noun").first)
    let word = marked(planted)
    #expect(word == word.lowercased())
    #expect(records[0].paragraphs.joined().contains(capitalised(word)))
  }

  @Test func aCompoundIsSplitBetweenTwoNounsOfTheTexts() throws {
    let planted = try #require(plant("split-compound").first)
    #expect(marked(planted) == "Hafen Betrieb")
  }

  @Test func theJointIsKeptWhereOneStood() throws {
    let planted = try #require(plant("split-compound").first { $0.recipe == "joint-s" })
    #expect(marked(planted) == "Betriebs Wagen")
  }

  @Test func aClauseIsReplacedByAsManyWords() throws {
    let planted = try #require(plant("english-run").first { $0.recipe == "clause" })
    #expect((3...8).contains(marked(planted).split(separator: " ").count))
    #expect(PlantedLanguages.english.contains { $0.contains(marked(planted)) })
  }

  @Test func recipesForLettersFindTheirPlaces() {
    let kinds = Set((SpellingRecipes.all + CompoundRecipes.all).map(\.kind))
    let planted = Planter(records, seed: 3).plant(kinds: kinds, count: 1, withScoredOnly: true)
    let found = Set(planted.map { "\($0.kind)/\($0.recipe)" })
    for recipe in ["typo/transposition", "umlaut-transcribed/umlaut", "old-spelling/dass"] {
      #expect(found.contains(recipe), "\(recipe)")
    }
  }

  @Test func noPairTranslatesAWordIntoItself() {
    for (german, english) in PlantedLanguages.pairs + PlantedLanguages.inflected {
      #expect(german.lowercased() != english.lowercased())
    }
    #expect(PlantedLanguages.pairs.count >= 150)
  }
}
