import LintModel
import Testing

@testable import TextAnalysis

@Suite struct DictionaryLoadingTests {
  private static let header = "check\tentry\tphrase\tanchor\tseverity\treplacement\n"

  @Test func wordsAreFoldedAndCommentsLeftOut() throws {
    let pack = try load(["de/words/some.txt": "# Überschrift\nÜber\r\n\n  noch \nüber\n"])
    #expect(pack.words("some").count == 2)
    #expect(strings(pack) == ["über", "noch"])
  }

  @Test func lineWithTwoWordsIsRefusedWithItsPlace() throws {
    #expect(
      try failure(["de/words/some.txt": "# eins\n\ndie die\n"])
        == "de/words/some.txt:3: “die die” is more than one word")
  }

  @Test func phraseKeepsAllItsColumns() throws {
    let pack = try load([
      "de/phrases.tsv": Self.header + "some-check\tsome-entry\tRead more\tblock\tminor\t-\n"
    ])
    let phrase = try #require(pack.phrases.phrases.first)
    #expect(phrase.check == "some-check")
    #expect(phrase.entry == "some-entry")
    #expect(
      phrase.tokens.map { String(decoding: pack.lexemes.utf8(Int($0.rawValue)), as: UTF8.self) }
        == ["read", "more"])
    #expect(phrase.anchor == .block)
    #expect(phrase.severity == .minor)
    #expect(phrase.replacement == "")
  }

  @Test func emptySeverityAndReplacementAreNone() throws {
    let pack = try load(["de/phrases.tsv": Self.header + "a\tb\tRead more\tanywhere\t\t\n"])
    #expect(pack.phrases.phrases.first?.severity == nil)
    #expect(pack.phrases.phrases.first?.replacement == nil)
  }

  @Test(arguments: [
    ("a\tb\tc\tanywhere\t\n", "5 columns where 6 are expected"),
    ("A\tb\tc\tanywhere\t\t\n", "“A” cannot be the check"),
    ("a\tb c\tc\tanywhere\t\t\n", "“b c” cannot be the entry"),
    ("a\tb\t \tanywhere\t\t\n", "the phrase is empty"),
    ("a\tb\tc\tend\t\t\n", "“end” is no anchor"),
    ("a\tb\tc\tanywhere\tbad\t\n", "“bad” is no severity"),
  ])
  func malformedPhraseIsRefusedWithItsPlace(line: String, reason: String) throws {
    #expect(
      try failure(["de/phrases.tsv": Self.header + "# note\n" + line])
        == "de/phrases.tsv:3: \(reason)")
  }

  @Test func entryNamedTwiceIsRefused() throws {
    let line = "a\tb\tc\tanywhere\t\t\n"
    #expect(
      try failure(["de/phrases.tsv": Self.header + line + line])
        == "de/phrases.tsv:3: two lines are named “a/b”")
  }

  @Test func phrasesWithoutHeaderAreRefused() throws {
    #expect(
      try failure(["de/phrases.tsv": "a\tb\tc\tanywhere\t\t\n"])
        == "de/phrases.tsv:1: the first line does not name the columns")
  }

  @Test func versionChangesWithTheContentOnly() throws {
    let version = { (text: String) in
      try load(["de/words/some.txt": text]).versions.first { $0.name == "de/words/some.txt" }
    }
    #expect(try version("ein\n") == version("ein\n"))
    #expect(try version("ein\n") != version("eine\n"))
    // The published test vector of 64-bit FNV-1a for “a”.
    #expect(contentHash([0x61]) == "af63dc4c8601ec8c")
  }

  @Test func localeIsKept() throws {
    #expect(try load(["de/words/some.txt": "ein"], locale: "de-AT").locale == "de-AT")
  }

  private func load(
    _ files: KeyValuePairs<String, String>, locale: String = "de-DE"
  ) throws -> LanguagePack {
    let tree = try TemporaryTree(folders: ["de"], files: files)
    return try LanguagePack.load(
      code: "de", locale: locale, from: DictionaryFolder(path: tree.root))
  }

  private func strings(_ pack: LanguagePack) -> [String] {
    (0..<pack.lexemes.count).map { String(decoding: pack.lexemes.utf8($0), as: UTF8.self) }
  }

  /// `path:line: reason` of the error, with the path inside the folder.
  private func failure(_ files: KeyValuePairs<String, String>) throws -> String? {
    let tree = try TemporaryTree(folders: ["de"], files: files)
    do {
      _ = try LanguagePack.load(
        code: "de", locale: "de-DE", from: DictionaryFolder(path: tree.root))
      return nil
    } catch .badLine(let path, let line, let reason, let advice) {
      #expect(!advice.de.isEmpty && !advice.en.isEmpty)
      return "\(path.dropFirst(tree.root.count + 1)):\(line): \(reason.en)"
    }
  }
}
