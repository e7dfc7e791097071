import FileAccess
import TestSupport
import Testing

@testable import Lexicon

@Suite struct LexiconSourcesTests {
  private static let lists =
    #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/\($1)" } + "/Dictionaries"

  private let shop: Workshop

  init() throws { shop = try Workshop() }

  @Test func aDictionaryWithOtherFlagsIsRefusedByItsPath() throws {
    let sources = LexiconSources(
      germanAffix: Array("# frami\nSET UTF-8\nSFX S Y 1\nSFX S 0 s .\n".utf8),
      germanDictionary: Array("1\nGarten/S\n".utf8), ding: [], englishAffix: [],
      englishDictionary: [], lists: Self.lists)
    let error = try #require(throws: LexiconError.self) { try compileLexicon(sources, key: "") }
    guard case .otherDictionary(let path) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(path == "/usr/share/hunspell/de_DE.dic")
  }

  @Test(arguments: [SourcePackage.dictionaryOfTranslations, .englishDictionary])
  func aLexiconWithoutASourceSaysSo(package: SourcePackage) throws {
    // Small sources: what comes from the whole ones without one is tested with the program.
    let sources = LexiconSources(
      germanAffix: Array("# igerman98\n# Version: 20161207\nSET UTF-8\n".utf8),
      germanDictionary: Array("1\nGarten/S\n".utf8),
      ding: package == .dictionaryOfTranslations ? [] : Array("Haus {n} :: house\n".utf8),
      englishAffix: [],
      englishDictionary: package == .englishDictionary ? [] : Array("1\nhouse\n".utf8),
      lists: Self.lists, missing: [package])
    let key = String(repeating: "0", count: LexiconFile.keyLength)
    let bytes = MappedFile(try compileLexicon(sources, key: key))
    let lexicon = Lexicon(try #require(LexiconFile(bytes, key: key)))
    #expect(lexicon.missingPackages == [package])
    #expect(lexicon.germanGlosses(of: "house").isEmpty == (package == .dictionaryOfTranslations))
    // Its frequency is ours, that it is a word the dictionary says.
    let house = try #require(lexicon.english(Array("house".utf8)))
    #expect(house.isWord == (package == .dictionaryOfTranslations) && house.band > 0)
  }

  @Test func aPackageThatIsMissingMakesAnotherKey() throws {
    try shop.write("de_DE.dic", "1\nGarten/S\n")
    try shop.write("de-en", "Haus {n} :: house\n")
    let files = ["\(shop.path)/de_DE.dic", "\(shop.path)/de-en"]
    let both = try LexiconSources.key(lists: Self.lists, packages: files)
    #expect(try LexiconSources.key(lists: Self.lists, packages: [files[0]]) != both)
  }

  @Test func aChangedPackageMakesAnotherKey() throws {
    try shop.write("de_DE.dic", "1\nGarten/S\n")
    let files = ["\(shop.path)/de_DE.dic"]
    let key = try LexiconSources.key(lists: Self.lists, packages: files)
    #expect(try LexiconSources.key(lists: Self.lists, packages: files) == key)
    try shop.write("de_DE.dic", "2\nGarten/S\nHaus/S\n")
    #expect(try LexiconSources.key(lists: Self.lists, packages: files) != key)
  }

  @Test func aListOfOursThatChangesMakesAnotherKey() throws {
    try shop.write("de/words/abbreviations.txt", "bzw.\n")
    try shop.write("de/lexicon/adverbs.txt", "sehr\n")
    try shop.write("frequencies/de.bands", "")
    let key = try LexiconSources.key(lists: shop.path, packages: [])
    try shop.write("de/lexicon/adverbs.txt", "sehr auch\n")
    #expect(try LexiconSources.key(lists: shop.path, packages: []) != key)
  }
}
