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
