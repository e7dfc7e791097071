import LintModel
import Testing

@testable import TextAnalysis

@Suite struct LanguageIdentifierTests {
  static let samples: [(code: String, text: String)] = [
    ("de", "Der Rat hat gestern beschlossen, dass die Brücke im Herbst nicht mehr gesperrt wird."),
    ("en", "The council has decided that the bridge will not be closed again in the autumn."),
    ("fr", "Le conseil a décidé hier que le pont ne sera plus fermé à la fin de l'année."),
    ("es", "El consejo decidió ayer que el puente no se cierra más en los meses de otoño."),
    ("it", "Il consiglio ha deciso ieri che il ponte non sarà più chiuso alla fine dell'anno."),
    ("nl", "De raad heeft gisteren besloten dat de brug in het najaar niet meer wordt gesloten."),
    (
      "pl", "Rada zdecydowała wczoraj, że most nie będzie już zamknięty jesienią, ale tylko w nocy."
    ),
    ("ru", "Совет вчера решил, что мост осенью больше не будет закрыт, потому что это дорого."),
    ("uk", "Рада вчора вирішила, що міст восени більше не буде закритий, тому що це дуже дорого."),
  ]

  @Test(arguments: samples)
  func languageOfSentenceIsNamed(code: String, text: String) throws {
    let sentence = try #require(try article(text).document.sentences.first)
    #expect(sentence.language == LanguageGuess(code: code, confidence: .high))
  }

  @Test(arguments: samples)
  func languageOfArticleIsNamed(code: String, text: String) throws {
    let document = try article(text + "\n\n" + text).document
    #expect(document.language == LanguageGuess(code: code, confidence: .high))
    #expect(document.blocks.allSatisfy { $0.language == document.language })
  }

  @Test(arguments: [
    "Merkel, Macron, Johnson, Trump und Putin",
    "Bayern München – Manchester United 2:1",
    "New York Times, The Guardian, Le Monde, El País",
    "Charles de Gaulle, Simone de Beauvoir, Guy de Maupassant",
    "Café de la Paix", "",
  ])
  func listOfNamesIsOfNoForeignLanguage(text: String) throws {
    for sentence in try article(text).document.sentences {
      #expect(!sentence.language.isForeign(to: "de"))
    }
  }

  @Test(arguments: [
    "„We will not be part of this, and they know it“, sagte er.",
    "Ihr Lied „The Day That I Was Born“ war in allen Ländern zu hören.",
    "Das Startup The Way We Are hat für sein Produkt Out of the Box einen Preis bekommen.",
    "\"You have to be here when they are coming to the city\" stand auf dem Schild.",
  ])
  func foreignWordsInGermanSentenceLeaveItGerman(text: String) throws {
    for sentence in try article(text).document.sentences {
      #expect(!sentence.language.isForeign(to: "de"))
    }
  }

  @Test func foreignSentenceIsNamedWithinGermanBlock() throws {
    let document = try article(Self.samples[0].text + " " + Self.samples[1].text).document
    #expect(document.sentences.map(\.language.code) == ["de", "en"])
  }

  @Test func languageOutsideTheListHasTheCodeForUncodedOnes() throws {
    let swedish = "Rådet beslutade att bron inte ska vara stängd på hösten eftersom det är dyrt. "
    let document = try article(String(repeating: swedish, count: 6)).document
    #expect(document.language == LanguageGuess(code: "mis", confidence: .high))
  }

  @Test func otherScriptHasTheCodeForUncodedLanguages() throws {
    let greek = "Το συμβούλιο αποφάσισε χθες ότι η γέφυρα δεν θα κλείσει το φθινόπωρο. "
    let document = try article(String(repeating: greek, count: 6)).document
    #expect(document.language == LanguageGuess(code: "mis", confidence: .high))
  }

  private func article(_ text: String) throws -> Article {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
      .joined(separator: "/")
    let pack = try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: root + "/Dictionaries"))
    var analyzer = try Analyzer(pack: pack)
    return try analyzer.analyze(raw(text))
  }

  /// Blocks separated by blank lines.
  private func raw(_ text: String) -> RawArticle {
    let bytes = Array(text.utf8)
    var blocks: [RawBlock] = []
    var start = 0
    for index in bytes.indices
    where bytes[index] == 10 && index + 1 < bytes.count && bytes[index + 1] == 10 {
      blocks.append(RawBlock(kind: .paragraph, range: TextRange(start, index)))
      start = index + 2
    }
    blocks.append(RawBlock(kind: .paragraph, range: TextRange(start, bytes.count)))
    return RawArticle(
      name: "sample.txt", format: "text", parts: [Part(name: "sample.txt", bytes: bytes)],
      text: bytes, blocks: blocks)
  }
}
