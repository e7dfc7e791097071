import LintModel
import TestSupport
import Testing

@testable import TextAnalysis

/// A language without function words of ours: its dictionary says whether an article is in it.
struct SpellerGateTests {
  private let scratch: TemporaryFolder
  init() throws { scratch = try TemporaryFolder() }

  private let swedish = """
    Brandkåren räddade på måndagen en hund som hade gått genom isen på sjön. Djuret hade sprungit \
    ut på för tunn is och försvunnit under vattnet. En granne hörde skallen och ringde efter hjälp.
    """
  private let german = """
    Die Feuerwehr hat am Montag einen Hund aus dem Fluss gerettet. Das Tier war auf dünnes Eis \
    gelaufen und eingebrochen, und es konnte sich nicht mehr aus dem Wasser befreien. Ein Nachbar \
    hörte das Bellen, rief die Leitstelle an und wartete auf die Helfer, die schon bald kamen.
    """

  private func guess(_ text: String, known: String) throws -> LanguageGuess {
    let words = known.split { !$0.isLetter }
    try scratch.write(Array("SET UTF-8\n".utf8), to: "sv_SE.aff")
    try scratch.write(
      Array("\(words.count)\n\(words.joined(separator: "\n"))\n".utf8), to: "sv_SE.dic")
    let bare = LanguagePack(
      code: "sv", locale: "sv", lexemes: .empty, lists: [:], phrases: .empty, versions: [],
      hasOwnData: false)
    let identifier = LanguageIdentifier(bare)
    #expect(!identifier.knowsHome)
    var speller = Speller(locale: "sv", in: SpellingFolders(paths: [scratch.path]))
    let cut = Cut(text)
    return SpellerGate(identifier: identifier, code: "sv").guess(cut.tokens, cut.lexemes, &speller)
  }

  @Test func anArticleThatItsDictionaryKnowsIsAtHome() throws {
    #expect(try guess(swedish, known: swedish) == LanguageGuess(code: "sv", confidence: .high))
  }

  @Test func anArticleThatItHardlyKnowsIsForeign() throws {
    let guess = try guess(german, known: swedish)
    #expect(guess.isForeign(to: "sv"))
  }

  @Test func halfKnownIsNothingSaid() throws {
    let half = swedish.split(separator: " ").enumerated().filter { $0.offset.isMultiple(of: 2) }
    #expect(
      try guess(swedish, known: half.map { String($0.element) }.joined(separator: " ")) == .unknown)
  }

  @Test func aFewWordsSayNothing() throws {
    #expect(try guess("En hund på isen.", known: german) == .unknown)
  }
}
