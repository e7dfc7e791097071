import LintModel
import Testing

@testable import Measuring

private let records = [
  CorpusRecord(
    id: "a",
    paragraphs: [
      "Am Montag kam Viktor Zeminow zum Bürgermeister. Gestern sprach der Bürgermeister Zeminow mit Ulla "
        + "Hoffwarth über den Hafen.",
      "Dann reiste Viktor Zeminow ab. Am Ende lobte Ulla Hoffwarth noch Zeminows Geduld und die "
        + "Bürger. Nur Hoffwarth blieb dort. Man sah, wie Hoffwarths Bruder weinte.",
      "Sie flogen nach Moskau und später aus Saudi-Arabien zurück. In Moskau schneite es sehr. Auch "
        + "wegen Saudi-Arabien gab es Streit.",
    ]),
  CorpusRecord(
    id: "b",
    paragraphs: [
      "Heute traf Vera Kolbach den Wirt. Nur wenig später ging Vera Kolbach heim. Doch Kolbach "
        + "kam wieder. Auch Uwe Rinkel kam. Danach sah Uwe Rinkel den Wirt, weil Rinkel müde war."
    ]),
]

private let texts = records.map { CleanText(id: $0.id, paragraphs: $0.paragraphs) }

private func marked(_ planted: Planted) -> String {
  let scalars = Array(planted.paragraphs.joined(separator: "\n\n").unicodeScalars)
  return String(scalars: Array(scalars[planted.span]))
}

private func plant(_ kind: String, seed: UInt64 = 1, count: Int = 20) -> [Planted] {
  Planter(records, seed: seed).plant(kinds: [kind], count: count, withScoredOnly: true)
}

private func rewrite(_ name: String, _ table: [Correspondence], all: Bool = true) -> String? {
  var generator = SeededGenerator(seed: 1)
  return Romanisation.rewrite(name, by: table, all: all, &generator)
}

@Suite struct NamePlanterTests {
  @Test func namesShowThemselvesByTheirCompany() {
    let vocabulary = NameVocabulary(texts)
    #expect(vocabulary.names.isSuperset(of: ["Zeminow", "Hoffwarth", "Viktor", "Kolbach"]))
    #expect(vocabulary.names.isDisjoint(with: ["Montag", "Hafen", "Bürger", "Bürgermeister"]))
    #expect(vocabulary.firstNames == ["Ulla", "Uwe", "Vera", "Viktor"])
  }

  @Test func aWordThatStandsOnceIsNoRepeatedName() {
    let text = texts[0].withVocabulary(CleanVocabulary(texts))
    let names = text.repeatedNames().compactMap(\.first?.name)
    #expect(names == ["Viktor", "Zeminow", "Hoffwarth"])
  }

  @Test func theGenitiveCountsAsTheSameName() throws {
    let text = texts[0].withVocabulary(CleanVocabulary(texts))
    let mentions = try #require(text.repeatedNames().first { $0.first?.name == "Zeminow" })
    #expect(mentions.map(\.isGenitive) == [false, false, false, true])
  }

  @Test func allCorrespondencesApplyAtOnceOrOneAtATime() {
    #expect(rewrite("Selenskij", Romanisation.toEnglish) == "Selensky")
    #expect(rewrite("Wladimirow", Romanisation.toEnglish) == "Vladimirov")
    #expect(rewrite("Wasilew", Romanisation.toEnglish) == "Vazilev")
    #expect(rewrite("Vazilev", Romanisation.toGerman) == "Wasilew")
    let one = rewrite("Wasilew", Romanisation.toEnglish, all: false)
    #expect(["Vasilew", "Wazilew", "Wasilev"].contains(one))
  }

  @Test func namesThatGermanMadeAreNotRomanised() {
    #expect(rewrite("Wasilland", Romanisation.toEnglish) == nil)
    #expect(rewrite("Wilsonwood", Romanisation.toEnglish) == nil)
  }

  @Test func noNameStaysAsItWasAndNoKnownWordIsMade() {
    let vocabulary = CleanVocabulary(texts)
    for seed in 0..<10 {
      for kind in ["name-variant", "name-letters", "name-typo"] {
        for planted in plant(kind, seed: UInt64(seed)) {
          #expect(!vocabulary.isKnown(marked(planted)), "\(planted.recipe)")
          #expect(marked(planted).first?.isUppercase == true)
        }
      }
    }
  }

  @Test func aTypoStandsBehindAFirstNameOrAnOfficeThatComesAgain() {
    let planted = plant("name-typo")
    #expect(!planted.isEmpty)
    for text in planted {
      let before = ["Viktor ", "Bürgermeister ", "Ulla ", "Vera ", "Uwe "].map { $0 + marked(text) }
      #expect(before.contains { text.paragraphs.joined(separator: " ").contains($0) })
    }
  }

  @Test func anotherFirstNameComesFromAnotherTextAndStandsAtTheSecondPlace() throws {
    let planted = plant("name-first").filter { $0.id.hasPrefix("a") && $0.recipe == "any" }
    #expect(!planted.isEmpty)
    for text in planted {
      #expect(["Vera", "Uwe"].contains(marked(text)))
      #expect(text.paragraphs[0] == records[0].paragraphs[0])
    }
  }

  @Test func anExonymIsReplacedAtOnePlaceOnly() throws {
    let planted = plant("name-exonym")
    let city = try #require(planted.first { marked($0) == "Moscow" })
    #expect(city.paragraphs[2].contains("Moskau"))
    #expect(planted.contains { marked($0) == "Saudi Arabia" })
  }

  @Test func peopleAndClubsAreNoExonyms() {
    let text = CleanText(
      id: "c",
      paragraphs: ["Dann jubelten die Schweden sehr. Auch der FC Bayern München kam aus Bayern."])
    let mentions = text.mentions(of: ["Schweden": "Sweden", "Bayern": "Bavaria"])
    #expect(mentions.map(\.native) == ["Bavaria"])
  }

  @Test func theEnglishGenitiveHasAnApostrophe() {
    let planted = Set(plant("name-genitive", count: 50).map(marked))
    #expect(
      planted.isSubset(of: [
        "Zeminow's", "Zeminow’s", "Zeminows's", "Zeminows’s", "Hoffwarth's", "Hoffwarth’s",
        "Hoffwarths's", "Hoffwarths’s",
      ]))
    #expect(planted.count >= 4)
  }

  @Test func aNameIsCutOrLosesItsJoint() {
    let planted = plant("name-split", count: 50)
    let cut = planted.filter { $0.recipe == "cut" }.map(marked)
    #expect(cut.contains { $0.hasPrefix("Zemi Now") || $0.hasPrefix("Hoff Warth") })
    let joined = Set(planted.filter { $0.recipe == "joint-lost" }.map(marked))
    #expect(joined.contains("Saudi Arabien"))
    #expect(joined.contains("VeraKolbach"))
  }

  @Test func oneTextIsPlantedInMoreThanOnceButNeverTheSameWay() {
    let planted = plant("name-variant", count: 100)
    let texts = planted.map { [$0.recipe] + $0.paragraphs }
    #expect(Set(texts).count == texts.count)
    #expect(Set(planted.map(\.id)).count == planted.count)
    #expect(planted.count > 8)
  }

  @Test func noExonymIsItsOwnTranslationAndTheListsShareNone() {
    for (german, native) in PlantedExonyms.first.merging(
      PlantedExonyms.second, uniquingKeysWith: { $1 })
    {
      #expect(german != native)
    }
    #expect(Set(PlantedExonyms.first.keys).isDisjoint(with: PlantedExonyms.second.keys))
    #expect(Set(PlantedExonyms.first.values).isDisjoint(with: PlantedExonyms.second.values))
  }
}

@Suite struct PlantScoreTests {
  private let planted = Planted(
    id: "x", paragraphs: ["Zeminow und Zeminov"], kind: "name-variant", recipe: "english-one",
    isScoredOnly: false, span: 12..<19)

  private func found(_ range: Range<Int>, related: [Range<Int>], tier: Tier = .error) -> PlantScore
  {
    let span = PredictedSpan(
      range: range, check: "name-spelled-two-ways", category: .terminology, severity: .minor,
      tier: tier, related: related)
    return PlantScore(
      [planted], [Prediction(id: "x", spans: [span], penalty: 1, sentences: 1)])
  }

  @Test func aFindingAtTheOtherMentionCountsWhenItNamesThePlantedOne() {
    let score = found(0..<7, related: [12..<19])
    #expect(score.rows.map(\.found) == [1])
    #expect(score.rows.map(\.foundByStable) == [1])
    #expect(score.missed.isEmpty)
  }

  @Test func aFindingAtTheOtherMentionAloneDoesNotCount() {
    let score = found(0..<7, related: [8..<11])
    #expect(score.rows.map(\.found) == [0])
    #expect(score.missed.count == 1)
  }

  @Test func aRelatedPlaceOfAPreviewFindingIsNoneOfAStableCheck() {
    let score = found(0..<7, related: [13..<14], tier: .preview)
    #expect(score.rows.map(\.found) == [1])
    #expect(score.rows.map(\.foundByStable) == [0])
  }
}
