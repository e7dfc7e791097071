import LintEngine
import LintModel
import Testing
import TextAnalysis

@Suite struct LinterTests {
  private let sentence = "Der Zug kam am Abend in Köln an und fuhr bald weiter."

  @Test func aFindingKnowsItsSentencePlaceAndFix() throws {
    let result = try report(
      ["Erster Absatz hier.", sentence], checks: [WordMarker("Köln", id: "city")])
    let found = try #require(result.findings.first)
    #expect(result.findings.count == 1)
    #expect(result.article.document.string(found.finding.range) == "Köln")
    #expect(found.sentence == 1)
    #expect(found.fixes.first?.edits.first?.replacement == "KÖLN")
    #expect(result.sentences[1].findings == [0])
    #expect(result.sentences[1].penalty == 5)
    #expect(result.readFirst == [1])
  }

  @Test func previewChecksRunOnlyWhenAskedForAndNeverCount() throws {
    let check = WordMarker("Köln", id: "city", isStable: false)
    #expect(try report([sentence], checks: [check]).findings.isEmpty)
    var options = LintOptions()
    options.includePreview = true
    let all = try report([sentence], checks: [check], options: options)
    #expect(all.findings.count == 1)
    #expect(all.penalty == 0)
    #expect(!FailThreshold.minor.isReached(by: all))
    #expect(all.verdict == .publish)
    options.includePreview = false
    options.only = ["city"]
    #expect(try report([sentence], checks: [check], options: options).findings.count == 1)
  }

  @Test func disabledChecksAndUnknownNames() throws {
    let checks = [WordMarker("Köln", id: "city"), WordMarker("Zug", id: "train")]
    var options = LintOptions()
    options.disabled = ["city"]
    #expect(
      try report([sentence], checks: checks, options: options).findings.map(\.finding.check)
        == ["train"])
    options.disabled = ["cities"]
    let error = #expect(throws: UnknownCheck.self) {
      try report([sentence], checks: checks, options: options)
    }
    #expect(error?.name == "cities")
    #expect(error?.known == ["city", "train"])
  }

  @Test func twoChecksOfOneFamilyAtOnePlaceBecomeOneFinding() throws {
    let checks = [
      WordMarker("Köln", id: "weak", severity: .minor), WordMarker("Köln", id: "strong"),
    ]
    let result = try report([sentence], checks: checks)
    #expect(result.findings.map(\.finding.check) == ["strong"])
    #expect(result.findings.first?.merged.map(\.check) == ["weak"])
    #expect(result.penalty == 5)
  }

  @Test func aSuppressionSilencesItsBlockOnly() throws {
    let result = try report(
      [sentence, sentence], checks: [WordMarker("Köln", id: "city")], suppressions: [("city", 0)])
    #expect(result.findings.map(\.sentence) == [1])
    #expect(result.silenced.bySuppression == 1)
    #expect(result.unusedSuppressions.isEmpty)
  }

  @Test func suppressionsThatSilenceNothingAreReported() throws {
    let result = try report(
      ["Nichts hier.", sentence], checks: [WordMarker("Köln", id: "city")],
      suppressions: [("city", 0), ("citi", 1), ("", 1)])
    #expect(
      result.unusedSuppressions.map(\.reason.id) == ["nothing-found", "unknown-check", "no-check"])
  }

  @Test func aSuppressionOfACheckThatDoesNotRunIsNotUnused() throws {
    var options = LintOptions()
    options.disabled = ["city"]
    let result = try report(
      [sentence], checks: [WordMarker("Köln", id: "city")], options: options,
      suppressions: [("city", 0)])
    #expect(result.unusedSuppressions.isEmpty)
  }

  @Test(arguments: [Need.readings, .glosses, .englishWords, .speller, .tags, .chunks, .names])
  func aCheckWithoutItsAnalysisIsSkippedForTheReasonThatIsKnown(need: Need) throws {
    var annotations = Annotations()
    let article = { (annotations: Annotations) in
      let document = Document(
        text: [], blocks: [], sentences: [], tokens: [],
        lexemes: LexemeTable(base: .empty, overlay: .empty), pack: emptyPack, language: .unknown,
        annotations: annotations)
      return Article(raw: rawArticle([]), document: document)
    }
    let linter = try Linter(checks: [WordMarker("Köln", id: "city", needs: [need])])

    let unexplained = linter.report(on: article(annotations))
    #expect(unexplained.skipped.map(\.reason.id) == ["missing-analysis"])
    #expect(unexplained.verdict == .review)

    annotations.missing[need] = missingPackage("hunspell-de-de")
    let explained = linter.report(on: article(annotations))
    #expect(explained.skipped.map(\.check) == ["city"])
    #expect(explained.skipped.first?.reason.text(.en).contains("hunspell-de-de") == true)
    #expect(explained.verdict == .review)
    #expect(explained.reasons.map(\.id) == ["skipped"])

    annotations.available.insert(need)
    let able = linter.report(on: article(annotations))
    #expect(able.skipped.isEmpty)
    #expect(able.verdict == .publish)
  }

  @Test func aCheckOfEveryLanguageNeedsTheLexiconInGermanOnly() throws {
    let french = LanguagePack(
      code: "fr", locale: "fr", lexemes: .empty, lists: [:], phrases: .empty, versions: [])
    let marker = WordMarker("Köln", id: "city", needs: [.readings], languages: .any)
    for (pack, skipped) in [(emptyPack, ["city"]), (french, [])] {
      var analyzer = try Analyzer(pack: pack)
      let article = try analyzer.analyze(rawArticle([sentence]))
      let result = try Linter(checks: [marker], pack: pack).report(on: article)
      #expect(result.skipped.map(\.check) == skipped)
    }
  }

  @Test func aCheckThatDoesNotKnowTheLanguageIsLeftOutAndNotSkipped() throws {
    let french = LanguagePack(
      code: "fr", locale: "fr", lexemes: .empty, lists: [:], phrases: .empty, versions: [])
    let checks = [
      WordMarker("Köln", id: "german", needs: [.words("nowhere")]),
      WordMarker("Zug", id: "neutral", languages: .any),
    ]
    let linter = try Linter(checks: checks, pack: french)
    #expect(linter.activeChecks.map(\.id) == ["neutral"])
    #expect(linter.chosenCount == 2)
    var analyzer = try Analyzer(pack: french)
    let result = linter.report(on: try analyzer.analyze(rawArticle([sentence])))
    #expect(result.skipped.isEmpty)
    #expect(result.findings.map(\.finding.check) == ["neutral"])
  }

  @Test func aCheckWhoseListIsMissingIsSkippedAndForbidsAPlainPublish() throws {
    let result = try report(
      [sentence], checks: [WordMarker("Köln", id: "city", needs: [.words("nowhere")])])
    #expect(result.findings.isEmpty)
    #expect(result.skipped.map(\.check) == ["city"])
    #expect(result.verdict == .review)
    let withoutSource = try report(
      [sentence], checks: [WordMarker("Köln", id: "city", needs: [.source])])
    #expect(withoutSource.skipped.isEmpty)
    #expect(withoutSource.verdict == .publish)
  }
}
