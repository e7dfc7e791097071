import FileAccess
import LintModel
import TestSupport
import Testing

@testable import TextAnalysis

/// Folders of dictionaries of our own, so that nothing depends on what is installed.
struct SpellerTests {
  private let scratch: TemporaryFolder
  init() throws { scratch = try TemporaryFolder() }

  private var folders: SpellingFolders { SpellingFolders(paths: [scratch.path]) }

  private func add(
    _ name: String, _ words: [String] = ["Boot"], affixes: String = "SET UTF-8\n"
  ) throws {
    try scratch.write(Array(affixes.utf8), to: "\(name).aff")
    try scratch.write(
      Array("\(words.count)\n\(words.joined(separator: "\n"))\n".utf8), to: "\(name).dic")
  }

  private func answer(_ word: String, _ locale: String = "de-DE") -> Bool? {
    var speller = Speller(locale: locale, in: folders)
    return speller.accepts(word.utf8)
  }

  // MARK: - Which dictionary

  @Test(arguments: [
    ("de-DE", "de_DE"), ("de-AT", "de_AT"), ("de-CH", "de_CH"), ("de-LI", "de_CH"),
    ("de", "de_DE"), ("de-LU", "de_DE"), ("en", "en_US"), ("en-GB", "en_US"),
    ("fr", "fr_FR"), ("fr-CA", "fr_CA"), ("sr", "sr_Latn"), ("eo", "eo"),
  ])
  func everyLocaleHasItsDictionary(locale: String, name: String) throws {
    for name in ["de_AT", "de_CH", "de_DE", "en_GB", "en_US", "fr_CA", "fr_FR", "sr_Latn", "eo"] {
      try add(name)
    }
    #expect(folders.dictionary(for: locale)?.name == name)
  }

  @Test func austriaAndSwitzerlandFallBackToGermany() throws {
    try add("de_DE")
    #expect(folders.dictionary(for: "de-AT")?.name == "de_DE")
    #expect(folders.dictionary(for: "de-CH")?.name == "de_DE")
    #expect(folders.dictionary(for: "de-LI")?.name == "de_DE")
  }

  @Test func germanyIsNotSpelledAsInSwitzerland() throws {
    try add("de_CH")
    try add("en_GB")
    #expect(folders.dictionary(for: "de-DE") == nil)
    #expect(folders.dictionary(for: "en") == nil)
  }

  @Test func anotherLanguageTakesAnyRegion() throws {
    try add("pt_BR")
    try add("pt_AO")
    #expect(folders.dictionary(for: "pt-PT")?.name == "pt_AO")
    try add("pt_PT")
    #expect(folders.dictionary(for: "pt")?.name == "pt_PT")
  }

  @Test func bothFilesMustBeThere() throws {
    try scratch.write(Array("1\nbateau\n".utf8), to: "fr_FR.dic")
    #expect(folders.dictionary(for: "fr") == nil)
    #expect(folders.languages.isEmpty)
  }

  @Test func aLocaleIsNoPath() throws {
    try add("de_DE")
    #expect(folders.dictionary(for: "../de_DE") == nil)
    #expect(folders.dictionary(for: "") == nil)
    #expect(folders.dictionary(for: "-") == nil)
  }

  @Test func languagesWithADictionaryAreListedOnce() throws {
    for name in ["fr_FR", "fr_CA", "de_CH", "hyph_de", "es"] { try add(name) }
    // Swiss German alone serves no article from Germany.
    #expect(folders.languages == ["es", "fr"])
  }

  // MARK: - Asking

  @Test func knownWordsAreAcceptedAndOthersAreNot() throws {
    try add("de_DE", ["Boot", "über", "Straße"])
    #expect(answer("Boot") == true)
    #expect(answer("BOOT") == true)
    #expect(answer("Über") == true)
    #expect(answer("Straße") == true)
    #expect(answer("Bott") == false)
  }

  @Test func withoutDictionaryThereIsNoAnswer() {
    #expect(answer("Boot") == nil)
  }

  @Test func decomposedLettersAndSoftHyphensAreNoMatter() throws {
    try add("de_DE", ["Brücke", "Å"])
    #expect(answer("Bru\u{308}cke") == true)
    #expect(answer("Brü\u{AD}cke") == true)
    #expect(answer("A\u{30A}") == true)
    #expect(answer("\u{AD}") == nil)
  }

  @Test func wordsOfEightBitDictionariesAreConverted() throws {
    for encoding in ["ISO8859-1", "ISO8859-15", "microsoft-cp1252"] {
      try scratch.write(Array("SET \(encoding)\n".utf8), to: "fr_FR.aff")
      try scratch.write(Array("1\n".utf8) + [0xEA] + Array("tre\n".utf8), to: "fr_FR.dic")
      #expect(answer("être", "fr") == true, "\(encoding)")
      #expect(answer("etre", "fr") == false, "\(encoding)")
      #expect(answer("Жук", "fr") == nil, "\(encoding)")
    }
  }

  @Test func whatCannotBeAskedHasNoAnswer() throws {
    try add("de_DE", ["Boot", String(repeating: "a", count: 100)])
    #expect(answer("") == nil)
    #expect(answer("Bo\0ot") == nil)
    #expect(answer("Boot\0") == nil)
    #expect(answer(String(repeating: "a", count: 101)) == nil)
    #expect(answer(String(repeating: "ä", count: 51)) == nil)
    #expect(answer(String(repeating: "b", count: 100)) == false)
  }

  @Test func anAnswerIsRemembered() throws {
    try add("de_DE", ["Boot"])
    var speller = Speller(locale: "de-DE", in: folders)
    #expect(speller.accepts("Boot".utf8) == true)
    #expect(speller.accepts("Bott".utf8) == false)
    #expect(speller.accepts("Boot".utf8) == true)
    #expect(speller.accepts("Bott".utf8) == false)
  }

  @Test func aDocumentThatAsksWithoutEndIsSkippedVisibly() throws {
    try add("de_DE", ["Boot"])
    var speller = Speller(locale: "de-DE", in: folders)
    let tail = String(repeating: "x", count: 92)
    for _ in 0..<2 {
      // The second time every answer is remembered, and the end comes at the same word.
      speller.beginDocument()
      var asked = 0
      while asked < 10_000, speller.accepts("\(1000 + asked)\(tail)".utf8) != nil { asked += 1 }
      #expect(asked == 2171)
      var annotations = Annotations()
      speller.declare(in: &annotations)
      #expect(annotations.available.isEmpty)
      #expect(annotations.missing[.speller]?.id == "too-many-words")
    }
    speller.beginDocument()
    #expect(speller.accepts("Boot".utf8) == true)
  }

  /// Hunspell shares a table among its handles without a lock of its own.
  @Test func workersMayOpenAskAndCloseAtOnce() async throws {
    try add("de_DE", ["Boot", "über"])
    let folders = folders
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<16 {
        group.addTask {
          var wrong = 0
          for _ in 0..<100 {
            var speller = Speller(locale: "de-DE", in: folders)
            if speller.accepts("ÜBER".utf8) != true { wrong += 1 }
            if speller.accepts("Bott".utf8) != false { wrong += 1 }
          }
          return wrong
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  // MARK: - Saying what is there

  private func declared(_ locale: String, asking word: String? = nil) -> Annotations {
    var speller = Speller(locale: locale, in: folders)
    if let word { _ = speller.accepts(word.utf8) }
    var annotations = Annotations()
    speller.declare(in: &annotations)
    return annotations
  }

  @Test func aDictionaryIsAvailableBeforeItIsOpened() throws {
    try add("de_DE")
    #expect(declared("de-DE").available == [.speller])
    #expect(declared("de-DE", asking: "Boot").available == [.speller])
  }

  @Test(arguments: [
    ("de-DE", "hunspell-de-de"), ("de-AT", "hunspell-de-at"), ("de-CH", "hunspell-de-ch"),
    ("en", "hunspell-en-us"), ("fr", "hunspell-fr"), ("nl-BE", "hunspell-nl"),
  ])
  func whatIsMissingNamesItsPackage(locale: String, package: String) {
    let annotations = declared(locale, asking: "Boot")
    #expect(annotations.available.isEmpty)
    #expect(annotations.missing[.speller]?.text(.en).contains("apt install \(package)") == true)
    #expect(annotations.missing[.speller]?.text(.de).contains("apt install \(package)") == true)
  }

  @Test(arguments: ["", "nothing\n", "SET NONSENSE\n"])
  func whatIsNoDictionaryIsSaidToBeUnusable(content: String) throws {
    let isAboutEncoding = content.hasPrefix("SET")
    try scratch.write(Array((isAboutEncoding ? content : "SET UTF-8\n").utf8), to: "de_DE.aff")
    try scratch.write(Array((isAboutEncoding ? "1\nBoot\n" : content).utf8), to: "de_DE.dic")
    #expect(answer("Boot") == nil)
    let annotations = declared("de-DE", asking: "Boot")
    #expect(annotations.available.isEmpty)
    #expect(annotations.missing[.speller]?.id == "unusable-dictionary")
    #expect(annotations.missing[.speller]?.text(.en).contains("\(scratch.path)/de_DE.dic") == true)
  }

  @Test func versionsFollowTheContents() throws {
    try add("de_DE", affixes: "# a comment\n# Version: 7.1\nSET UTF-8\n")
    let dictionary = try #require(folders.dictionary(for: "de-DE"))
    let first = try #require(dictionary.version)
    #expect(first.name == "Hunspell de_DE")
    #expect(first.version.hasPrefix("7.1 "))
    #expect(dictionary.version == first)
    try add("de_DE", ["Boor"], affixes: "# a comment\n# Version: 7.1\nSET UTF-8\n")
    #expect(dictionary.version != first)
  }

  // MARK: - Debian's dictionaries

  @Test func theInstalledDictionariesAnswer() {
    var german = Speller(locale: "de-DE")
    #expect(german.accepts("Brücke".utf8) == true)
    #expect(german.accepts("Straßenbahnen".utf8) == true)
    #expect(german.accepts("Brücek".utf8) == false)
    var english = Speller(for: .englishWords, locale: "en")
    #expect(english.accepts("bridges".utf8) == true)
    #expect(english.accepts("don’t".utf8) == true)
    #expect(english.accepts("brigde".utf8) == false)
  }

  /// A word that is made to be cut anywhere must not take seconds: articles come from strangers.
  @Test func hostileWordsAreAnsweredInTime() {
    var speller = Speller(locale: "de-DE")
    let parts = [
      "ei", "ab", "see", "tag", "tee", "bau", "rad", "a", "-", ".", "er", "s", "ß", "SS",
    ]
    var random = SeededGenerator(seed: 5)
    let clock = ContinuousClock()
    for _ in 0..<400 {
      var word = ""
      while word.utf8.count < 97 { word += parts.randomElement(using: &random) ?? "" }
      let time = clock.measure { _ = speller.accepts(word.utf8) }
      #expect(time < .milliseconds(500), "\(word)")
    }
    for word in parts.map({ String(repeating: $0, count: 97 / $0.utf8.count) }) {
      let time = clock.measure { _ = speller.accepts(word.utf8) }
      #expect(time < .milliseconds(500), "\(word)")
    }
  }
}
