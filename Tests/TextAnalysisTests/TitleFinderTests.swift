import LintModel
import Testing

@testable import TextAnalysis

@Suite struct TitleFinderTests {
  /// Enough of the lists for the texts below.
  private static let lists = [
    "title-nouns": ["film", "serie", "song", "motto", "album", "lied"],
    "organisation-words-english": ["times", "university", "health", "matter", "lives"],
    "title-connectors-english": ["of", "the", "and", "to", "a", "for"],
    "title-connectors-romance": ["de", "la", "le", "della"],
    "languages/de/function-words": [
      "der", "die", "das", "in", "und", "er", "sie", "an", "ist", "mit", "von", "nicht", "es",
      "wir",
    ],
    "languages/en/function-words": [
      "the", "of", "and", "is", "in", "this", "not", "we", "will", "who",
    ],
    "languages/fr/function-words": ["le", "la", "est", "pas", "une"],
  ]

  private func titles(_ text: String) throws -> [String] {
    var analyzer = try Analyzer(pack: pack(Self.lists))
    let bytes = Array(text.utf8)
    let raw = RawArticle(
      name: "a", format: "text", parts: [], text: bytes,
      blocks: [RawBlock(kind: .paragraph, range: TextRange(0, bytes.count))])
    let document = try analyzer.analyze(raw).document
    return document.annotations.titles.map { document.string($0) }
  }

  @Test(arguments: [
    ("Er sang das Lied „Wind of Change“ zweimal.", "Wind of Change"),
    ("Der Film „Das Boot“ lief lange.", "Das Boot"),
    ("Die Fernsehserie »Dark« kommt wieder.", "Dark"),
    ("Ihr Debütalbum \"Home\" verkauft sich gut.", "Home"),
    ("Unter dem Motto ‚Gemeinsam weiter‘ zogen sie los.", "Gemeinsam weiter"),
    ("Der Song des Duos „Zwei Boote“ wurde ein Hit.", "Zwei Boote"),
  ]) func aQuotationAfterATitleNounIsATitle(text: String, title: String) throws {
    #expect(try titles(text) == [title])
  }

  @Test(arguments: [
    "Er sagte: „Das ist nicht gut“, und ging.",
    "Im Film sagt er: „Wir bleiben“.",
    "Sie nannte ihn einen „Helden“ und lachte.",
    "Die „neue Brücke“ ist gesperrt.",
  ]) func aGermanQuotationIsNone(text: String) throws {
    #expect(try titles(text).isEmpty)
  }

  @Test(arguments: [
    ("Er rief: „This is not the end“, dann ging er.", "This is not the end"),
    ("Auf dem Schild steht „Le pont est une merveille“.", "Le pont est une merveille"),
    ("Sie lachte über „Green Light Nights“ im Radio.", "Green Light Nights"),
  ]) func aQuotationInAnotherLanguageIsSpared(text: String, title: String) throws {
    #expect(try titles(text) == [title])
  }

  @Test(arguments: [
    ("Das schrieb die New York Times am Montag.", "New York Times"),
    ("Er arbeitet für The Guardian in London.", "The Guardian"),
    ("Sie studiert an der University of Leeds.", "University of Leeds"),
    ("Die World Health Organization warnt.", "World Health Organization"),
    ("Die Bewegung heißt Black Lives Matter.", "Black Lives Matter"),
    ("Das Bed & Breakfast schließt.", "Bed & Breakfast"),
    ("Das berichtet Le Monde heute.", "Le Monde"),
    ("Er las den Corriere della Sera.", "Corriere della Sera"),
    ("Sie sah Game of Thrones zu Ende.", "Game of Thrones"),
    ("Der Film Silver Creek lief lange.", "Silver Creek"),
  ]) func aForeignNameIsATitle(text: String, title: String) throws {
    #expect(try titles(text) == [title])
  }

  @Test(arguments: [
    "Angela Merkel und Emmanuel Macron sprachen in Berlin.",
    "Die Stadt Leeds liegt in England.",
    "He said nothing.",
    "Brot und Spiele der Stadt",
    "Der Bürgermeister von Hamburg, The",
  ]) func germanNounsAndNamesAreNone(text: String) throws {
    #expect(try titles(text).isEmpty)
  }

  @Test func titlesAreDisjointAndInTextOrder() throws {
    let text = "Der Song „Sound of a Times University“ und die Serie „House of the Lives Matter“."
    #expect(
      try titles(text) == ["Sound of a Times University", "House of the Lives Matter"])
  }

  @Test func aQuotationBeforeAHyphenIsATitle() throws {
    #expect(try titles("Der „Nachtwache“-Star kam.") == ["Nachtwache"])
  }

  @Test func aNameDoesNotCrossABlock() throws {
    var analyzer = try Analyzer(pack: pack(Self.lists))
    let bytes = Array("Game of\n\nThrones".utf8)
    let raw = RawArticle(
      name: "a", format: "text", parts: [], text: bytes,
      blocks: [
        RawBlock(kind: .headline, range: TextRange(0, 7)),
        RawBlock(kind: .paragraph, range: TextRange(9, 16)),
      ])
    #expect(try analyzer.analyze(raw).document.annotations.titles.isEmpty)
  }
}
