import LintModel
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct NameLedgerTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") {
    $0 += "/\($1)"
  }

  private func article(_ text: String, names: SharedNames? = nil) throws -> Article {
    let pack = try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: Self.root + "/Dictionaries"))
    var analyzer = try Analyzer(
      pack: pack, words: testLexicon(root: Self.root), names: names)
    return try analyzer.analyze(Self.raw(text))
  }

  private static func raw(_ text: String) -> RawArticle {
    let bytes = Array(text.utf8)
    return RawArticle(
      name: "a", format: "text", parts: [Part(name: "a", bytes: bytes)], text: bytes,
      blocks: [RawBlock(kind: .paragraph, range: TextRange(0, bytes.count))])
  }

  private func names(_ text: String) throws -> [String] {
    let article = try article(text)
    return article.names.mentions.map { article.document.string($0.name) }
  }

  /// `form: spelling, spelling` of each cluster.
  private func clusters(_ text: String) throws -> [String] {
    let article = try article(text)
    return article.names.clusters(in: article.document).map { cluster in
      cluster.form + ": "
        + cluster.mentions.map { article.document.string(article.names.mentions[$0].name) }
        .joined(separator: ", ")
    }
  }

  private func variants(_ text: String) throws -> [String] {
    try article(text).names.variants.map { "\($0.usual) ≠ \($0.other)" }
  }

  // MARK: - Names

  @Test(arguments: [
    ("Am Montag sprach Präsident Koch im Saal.", ["Koch"]),
    ("Am Montag aß der Koch im Saal.", []),
    ("Gestern traf Frau Vogel den Minister.", ["Vogel"]),
    ("Dort wohnt Ursula von der Leyen.", ["Ursula von der Leyen"]),
    ("Dort wohnte Osama bin Laden.", ["Osama bin Laden"]),
    ("Dort wohnte Lyndon B. Johnson.", ["Lyndon B. Johnson"]),
    ("Er kritisierte Putins Rede.", ["Putin"]),
    ("Ein Putin-Vertrauter kam nach Kiew.", ["Putin", "Kiew"]),
    ("Die Regierung nahm Stellung.", []),
    ("Trotz allem ging Helmut Kohl.", ["Helmut Kohl"]),
    ("Es kostete 17 Mark und zwei Pfund.", []),
    ("Die UNO und die EU berieten in Brüssel.", ["UNO", "EU", "Brüssel"]),
    ("Dann will der Minister Reformen.", []),
  ]) func namesAreFoundByTheLexiconAndTheirCompany(text: String, expected: [String]) throws {
    #expect(try names(text) == expected, "\(text)")
  }

  @Test func whatAnOfficeShowedIsANameLater() throws {
    let found = try names("Am Montag sprach Präsident Koch. Später schwieg Koch. Der Koch aß.")
    #expect(found == ["Koch", "Koch"])
  }

  // MARK: - Who is who

  @Test func surnameGivenNameAndEndingsJoinTheFullName() throws {
    #expect(
      try clusters("Angela Merkel kam. Merkels Rede war kurz. Später ging Angela.")
        == ["Angela Merkel: Angela Merkel, Merkel, Angela"])
  }

  @Test func anAbbreviationInBracketsJoinsItsName() throws {
    #expect(
      try clusters("Gestern tagte Ärzte Grebno (ÄGB). Die ÄGB schwieg.").contains {
        $0.hasSuffix("Grebno, ÄGB, ÄGB")
      })
  }

  @Test func theListsJoinExonymAndEndonym() throws {
    #expect(
      try clusters("Er flog nach Pjöngjang. In Pyongyang schneite es.")
        == ["Pjöngjang: Pjöngjang, Pyongyang"])
  }

  @Test func twoBearersOfASurnameStayTwo() throws {
    #expect(
      try clusters("Jens Holdorf kam. Peter Holdorf ging.")
        == ["Jens Holdorf: Jens Holdorf", "Peter Holdorf: Peter Holdorf"])
  }

  // MARK: - Variants

  @Test(arguments: [
    "Jens Müller kam an. Erik Miller ging fort. Müller und Miller schwiegen.",
    "Der Iran schwieg. Auch der Irak schwieg dazu.",
    "Georg Kranz kam an. George Wolff ging fort. Georg lachte, und George lachte.",
    "Hans Meier kam an. Peter Maier ging fort. Meier lachte. Maier weinte.",
    "Der Wrangelsee (auch Wrangellsee) ist tief.",
    "Olga Medwedewa kam an. Oleg Medwedew ging fort.",
    "Jean-Luc Mélenchon kam an. Später ging Melenchon fort.",
  ]) func differentNamesStayApart(text: String) throws {
    #expect(try variants(text).isEmpty, "\(text)")
  }

  @Test func theArticleJoinsGeorgAndGeorgeBySurname() throws {
    #expect(
      try variants("Georg Drammel kam an. Am Abend ging Georgj Drammel fort.").count == 1)
  }

  @Test func theMoreUsualSpellingIsHeldForRight() throws {
    #expect(
      try variants("Der Abgeordnete Lawkow kam. Später ging Lavkov fort. Lawkow lachte.")
        == ["Lawkow ≠ Lavkov"])
    #expect(
      try variants("Der Abgeordnete Lavkov kam. Später ging Lawkow fort. Lavkov lachte.")
        == ["Lavkov ≠ Lawkow"])
  }

  @Test func theLedgerIsTheSameWhateverTheWorkerReadBefore() throws {
    let text = "Wladimir Grebnew kam. Vladimir Grebnev ging. Nordkorea und Nord Korea schwiegen."
    let pack = try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: Self.root + "/Dictionaries"))
    let words = try testLexicon(root: Self.root)
    var fresh = try Analyzer(pack: pack, words: words)
    var used = try Analyzer(pack: pack, words: words)
    _ = try used.analyze(Self.raw("Sergej Lawrow traf Sergey Lavrov. Vladimir lachte."))
    let (a, b) = (try fresh.analyze(Self.raw(text)).names, try used.analyze(Self.raw(text)).names)
    #expect(a.words == b.words)
    #expect(a.mentions == b.mentions)
    #expect(a.variants == b.variants)
    #expect(a.hits == b.hits)
    #expect(!a.variants.isEmpty)
  }

  @Test func articlesThatShareALedgerSpellNamesAlike() throws {
    var shared = SharedNames()
    let first = try article("Der Abgeordnete Lawkow kam. Lawkow lachte, und Lawkow ging.")
    let second = try article("Am Abend sprach Lavkov im Rathaus.")
    shared.add(first.names, article: 0)
    shared.add(second.names, article: 1)
    let alike = try article("Am Abend sprach Lavkov im Rathaus.", names: shared).names.variants
    #expect(alike.map(\.relation) == [.otherArticle])
    #expect(alike.map(\.usual) == ["Lawkow"])
    #expect(alike.map(\.usualElsewhere) == [3])
    #expect(second.names.variants.isEmpty)
  }

  @Test func thousandsOfNamesTakeNoQuadraticTime() throws {
    // 30,000 names that share beginning and end: compared pair by pair they would take minutes.
    let text = (0..<30_000).map { "Am Tag kam Grebno\(Self.letters($0))witsch." }
      .joined(separator: " ")
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try article(text) }
    #expect(time < .seconds(60))
  }

  private static func letters(_ number: Int) -> String {
    var number = number
    var word = ""
    for _ in 0..<4 {
      word.unicodeScalars.append(Unicode.Scalar(UInt8(97 + number % 26)))
      number /= 26
    }
    return word
  }
}
