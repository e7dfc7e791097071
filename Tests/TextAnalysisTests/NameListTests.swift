import FileAccess
import LintModel
import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct NameListTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") {
    $0 += "/\($1)"
  }
  private static let header = "form\tvariants\tnever\tkind\tnote\n"

  private func load(
    _ list: String, project: String? = nil
  ) throws -> LanguagePack {
    let tree = try TemporaryTree(
      folders: ["de", "de/words", "de/names"],
      files: ["de/names/places.tsv": list, "project.tsv": project ?? ""])
    return try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: tree.root),
      projectNames: project == nil ? nil : tree.root + "/project.tsv")
  }

  private func standings(_ pack: LanguagePack, _ word: String) -> [KnownName.Standing] {
    guard let id = pack.names.word(Array(word.lowercased().utf8)[...]) else { return [] }
    return pack.names.spellings(from: id).map { pack.names.spellings[Int($0)].standing }
  }

  @Test func aRowGivesEachSpellingItsStanding() throws {
    let pack = try load(Self.header + "Kiew\tKyjiw\tKiev; Kyiv?\tcity\tuk\n")
    #expect(standings(pack, "Kiew") == [.usual])
    #expect(standings(pack, "Kyjiw") == [.variant])
    #expect(standings(pack, "Kiev") == [.never])
    #expect(standings(pack, "Kyiv") == [.ambiguous])
  }

  @Test func theSurnameOfAPersonStandsAlone() throws {
    let pack = try load(
      Self.header + "Sergej Lawrow\t\tSergey Lavrov\tperson\tru\nXi Jinping\t\tHsi P\tperson\tzh\n")
    #expect(standings(pack, "Lavrov") == [.never])
    #expect(standings(pack, "Lawrow") == [.usual])
    #expect(standings(pack, "Jinping").isEmpty)
  }

  @Test func aForeignSpellingThatIsAGermanGenitiveIsNone() throws {
    #expect(standings(try load(Self.header + "Balkan\t\tBalkans\tregion\ten\n"), "Balkans").isEmpty)
  }

  @Test func namesOfSeveralWordsAreKnownInflected() throws {
    let pack = try load(Self.header + "Weißes Haus\t\tWhite House\torganisation\ten\n")
    #expect(standings(pack, "Weißen") == [.variant])
  }

  @Test func theListOfTheProjectWins() throws {
    let pack = try load(
      Self.header + "Kiew\tKyjiw\tKiev\tcity\tuk\n", project: Self.header + "Kiev\t\tKiew\n")
    #expect(standings(pack, "Kiev") == [.usual])
    #expect(standings(pack, "Kiew") == [.never])
    #expect(standings(pack, "Kyjiw") == [.variant])
  }

  @Test(arguments: [
    ("\tb\tc\tcity\tx\n", "the line names no form"),
    ("a\tb\tc\ttown\tx\n", "“town” is no kind of name"),
    ("a\tb; c\tc\tcity\tx\n", "“c” is both accepted and never right"),
    ("a\tb\tc\tcity\tx\ty\n", "6 columns where at most 5 are expected"),
    ("a\n# b\na\n", "“a” already stands in line 2"),
  ]) func aWrongLineIsRefusedWithItsPlace(line: String, reason: String) throws {
    do {
      _ = try load("", project: Self.header + line)
      Issue.record("no error")
    } catch let DictionaryError.badLine(path, number, text, advice) {
      #expect(path.hasSuffix("/project.tsv"))
      #expect(number == (line.contains("#") ? 4 : 2))
      #expect(text.en == reason)
      #expect(!advice.de.isEmpty && !advice.en.isEmpty)
    }
  }

  @Test func aListWithoutHeaderIsRefused() throws {
    #expect(throws: DictionaryError.self) { try load("", project: "Kiew\tKyjiw\n") }
  }

  // MARK: - Our own lists

  private static let pack = Result {
    try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: root + "/Dictionaries"))
  }

  @Test func ourListsHaveSixHundredNamesOfAllKinds() throws {
    let list = try Self.pack.get().names.names
    let names = list.indices.map { list[$0] }
    #expect(names.count >= 600)
    for kind in KnownName.Kind.allCases where kind != .place {
      #expect(names.contains { $0.kind == kind }, "no \(kind.rawValue)")
    }
  }

  /// What one line has as German no other may call foreign, unless it says that it can be another.
  @Test func noListContradictsAnother() throws {
    let list = try Self.pack.get().names.names
    let names = list.indices.map { list[$0] }
    var german: [String: String] = [:]
    for name in names { for form in [name.form] + name.variants { german[form] = name.form } }
    for name in names {
      for spelling in name.never where !spelling.isAmbiguous {
        #expect(
          german[spelling.text] == nil,
          "“\(spelling.text)” is foreign for \(name.form) and German for \(german[spelling.text] ?? "")"
        )
      }
    }
  }

  @Test func everyNoteNamesALanguage() throws {
    let list = try Self.pack.get().names.names
    for name in list.indices.map({ list[$0] }) {
      let code = name.note.prefix { $0 != " " }
      #expect((2...3).contains(code.utf8.count), "\(name.form): “\(name.note)”")
    }
  }
}
