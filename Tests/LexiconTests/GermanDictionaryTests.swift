import FileAccess
import Testing

@testable import Lexicon

@Suite struct GermanDictionaryTests {
  private static let affix = """
    # igerman98
    # Version: 20161207
    SFX S Y 1
    SFX S 0 s .
    SFX G Y 3
    SFX G 0 ig [^aä]ß
    SFX G ß sig/xy [aä]ß
    SFX G e 0 e
    PFX U Y 1
    PFX U 0 un .
    SFX j Y 1
    SFX j 0 0/xoc .
    """

  private static let dictionary = """
    7
    \tlicence/S
    Garten/S
    garten/So
    Garten/G
    garten/hij
    sommer/ij
    Zaum/d
    Gartn/d
    klug/U
    """

  private let german = GermanDictionary(
    affix: Array(affix.utf8), dictionary: Array(dictionary.utf8))

  @Test func entriesOfOneWordGiveTheirFlagsTogether() {
    #expect(german.words == ["Garten", "sommer", "klug"])
    #expect(german.flags("Garten") == AffixFlags(letters: "SG".utf8))
    #expect(german.flags("Gärten").isEmpty)
  }

  @Test func anEntryForInsideCompoundsMakesTheNounCommonButIsNoWord() {
    #expect(german.commonNouns.words == ["Garten"])
    #expect(!german.contains("garten"))
  }

  @Test func modifiersAndMisspellingsAreKeptApart() {
    #expect(german.modifiers.words == ["garten", "sommer"])
    #expect(german.forbidden.words == ["Zaum", "Gartn"])
    #expect(!german.contains("Zaum"))
  }

  @Test func affixesFitByTheLettersAroundThem() {
    let flag = AffixFlags(letters: "G".utf8)
    #expect(german.expand("Gruß", flag) == ["Grußig"])
    #expect(german.expand("Maß", flag) == ["Masig"])
    #expect(german.expand("Gefäß", flag) == ["Gefäsig"])
    #expect(german.expand("Ruhe", flag) == ["Ruh"])
    #expect(german.expand("Ruh", flag).isEmpty)
    #expect(german.expand("klug", .withUn) == ["unklug"])
    #expect(german.expand("Ei", .withS) == ["Eis"])
  }

  @Test func anotherAffixFileIsTold() {
    #expect(german.isIgerman98)
    let other = Self.affix.replacing("20161207", with: "20170112")
    #expect(!GermanDictionary(affix: Array(other.utf8), dictionary: []).isIgerman98)
  }

  @Test func theInstalledDictionaryIsTheOneOurRulesKnow() throws {
    let german = try InstalledPackages.german()
    #expect(german.isIgerman98)
    #expect(german.flags("Haus").contains(.withUmlaut))
    #expect(german.expand("Haus", .withUmlaut) == ["Häuser", "Häusern"])
    #expect(german.expand("Lehrer", .withIn).starts(with: ["Lehrerin", "Lehrerinnen"]))
    #expect(german.commonNouns.contains("Haus"))
    #expect(!german.commonNouns.contains("Helga"))
    #expect(german.words.count > 40_000)
  }
}

/// The packages that `.ci/install` installs; a test that needs one fails without it.
enum InstalledPackages {
  static func german() throws -> GermanDictionary {
    GermanDictionary(
      affix: try readFile("/usr/share/hunspell/de_DE.aff"),
      dictionary: try readFile("/usr/share/hunspell/de_DE.dic"))
  }

  static func ding() throws -> Ding { Ding(try readFile("/usr/share/trans/de-en")) }
}
