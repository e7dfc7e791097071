import FileAccess
import Glibc
import LintModel
import Testing

@testable import Lexicon

/// Nouns as the installed dictionaries and our list give them.
@Suite struct InstalledNounTests {
  @Test(
    arguments: [
      ("Haus", "nom/acc/dat.sg.n"), ("Hause", "dat.sg.n"), ("Hauses", "gen.sg.n"),
      ("Häuser", "nom/acc/gen.pl.n"), ("Häusern", "dat.pl.n"),
      ("Staat", "nom/acc/dat.sg.m"), ("Staates", "gen.sg.m"), ("Kraft", "sg.f"),
      ("Kräfte", "nom/acc/gen.pl.f"), ("Kräften", "dat.pl.f"), ("Frau", "sg.f"), ("Frauen", "pl.f"),
      ("Regierung", "sg.f"), ("Regierungen", "pl.f"), ("Freundinnen", "pl.f"), ("Freundin", "sg.f"),
      ("Kenntnisse", "nom/acc/gen.pl.f"), ("Ergebnisses", "gen.sg.n"), ("Ergebnissen", "dat.pl.n"),
      ("Mütter", "nom/acc/gen.pl.f"), ("Städten", "dat.pl.f"), ("Äpfel", "nom/acc/gen.pl.m"),
      ("Apfel", "nom/acc/dat.sg.m"), ("Gärten", "pl.m"), ("Wänden", "dat.pl.f"),
      ("Fenster", "nom/acc/dat.sg.n nom/acc/gen.pl.n"), ("Fenstern", "dat.pl.n"),
      ("Gebäude", "nom/acc/dat.sg.n nom/acc/gen.pl.n"),
      ("Mädchen", "nom/acc/dat.sg.n pl.n"), ("Häuschen", "nom/acc/dat.sg.n pl.n"),
      ("Muskeln", "pl.m dat.pl.m"), ("Kameras", "pl.f"), ("Auto", "nom/acc/dat.sg.n"),
      ("Büros", "gen.sg.n pl.n"), ("Museum", "nom/acc/dat.sg.n"), ("Museen", "pl.n"),
      ("Themen", "pl.n"), ("Kakteen", "pl.m/f"),
      // Weak and mixed.
      ("Mensch", "nom.sg.m"), ("Menschen", "acc/dat/gen.sg.m pl.m"), ("Experte", "nom.sg.m"),
      ("Präsidenten", "acc/dat/gen.sg.m pl.m"), ("Polizist", "nom.sg.m"), ("Magnat", "nom.sg.m"),
      ("Zyprioten", "acc/dat/gen.sg.m pl.m"), ("Herren", "pl.m acc/dat/gen.sg.m"),
      ("Name", "nom.sg.m"),
      ("Namen", "acc/dat.sg.m pl.m"), ("Namens", "gen.sg.m"), ("Gedankens", "gen.sg.m"),
      ("Nachbar", "nom/acc/dat.sg.m"), ("Professoren", "pl.m"), ("Professor", "nom/acc/dat.sg.m"),
      // Two genders.
      ("See", "nom/acc/dat.sg.m sg.f"), ("Band", "sg.f nom/acc/dat.sg.m/n"),
      ("Steuer", "sg.f nom/acc/dat.sg.n nom/acc/gen.pl.f/n"),
      // Without singular; measures.
      ("Kosten", "pl.m/f/n"), ("Leute", "nom/acc/gen.pl.m/f/n"),
      ("Prozent", "nom/acc/dat.sg.n pl.n"),
      // Compounds that only Ding has.
      ("Raketenabwehrsysteme", "nom/acc/gen.pl.n"), ("Sprengköpfe", "nom/acc/gen.pl.m"),
      ("Wohnungsbaugesellschaften", "pl.f"), ("Nachrichtenagentur", "sg.f"),
    ] as [(String, String)])
  func aFormHasTheseCases(form: String, expected: String) throws {
    let wanted = try #require(ListedFeatures(expected[...]))
    let readings = Self.table.readings(Word(form)).filter { $0.wordClass == .noun }
    #expect(Self.table.agreement(Word(form), .noun) == wanted.agreement)
    #expect(readings.contains { $0.traits.contains(.isConfident) })
  }

  @Test(arguments: [
    "Haüser", "Menschs", "Mütters", "Kostens", "Wiederstand", "Kräften ", "Präsidents",
  ])
  func whatIsNoFormIsNotThere(form: String) {
    #expect(Self.table.contains("Haus"))
    #expect(Self.table.agreement(Word(form), .noun).isEmpty)
  }

  @Test func nominalizedAdjectivesAndPlacesHaveTheirClass() {
    let table = Self.table
    #expect(table.readings("Angestellter").map(\.ending) == [.er])
    #expect(table.readings("Vorsitzenden").contains { $0.wordClass == .nominalizedAdjective })
    #expect(table.agreement("Türkei", .properNoun) == .singular(.all, .feminine))
    #expect(table.agreement("Slowenien", .properNoun) == .singular(.notGenitive, .neuter))
    #expect(table.agreement("Sloweniens", .properNoun) == .singular(.genitive, .neuter))
    #expect(table.agreement("Niederlanden", .properNoun) == .plural(.dative, .all))
    #expect(table.readings("Slowenien").contains { $0.traits.contains(.isPlace) })
    for word in ["Londoner", "Prager", "Moskauer"] as [Word] {
      #expect(table.readings(word).contains { $0.wordClass == .predicativeAdjective }, "\(word)")
      #expect(table.agreement(word, .noun).contains(.singular(.nominative, .masculine)))
    }
    #expect(table.agreement("Spanisch", .noun).contains(.singular(.dative, .neuter)))
    #expect(table.agreement("Helga", .properNoun) == .singular(.notGenitive, .all))
  }

  @Test func theListNamesNoWordInVain() throws {
    let list = try NounList.read("\(germanData)/lexicon/nouns.tsv")
    #expect(list.words.count > 500)
    for word in list.words { #expect(Self.table.contains(word), "\(word)") }
  }

  /// Of the entries of Ding that have one of the words, since all would take minutes in debug.
  private static let table: FormTable = {
    var table = FormTable(capacity: 1 << 18)
    do {
      let ding = Ding(try lines(of: readFile("/usr/share/trans/de-en"), with: words))
      addNouns(
        to: &table, dictionary: try InstalledPackages.german(), ding: ding,
        list: try NounList.read("\(germanData)/lexicon/nouns.tsv"), infinitives: [])
    } catch {
      print("no nouns: \(error)")
    }
    return table
  }()

  private static let words: [String] = [
    "Haus", "Staat", "Kraft", "Frau", "Regierung", "Freund", "Kenntnis", "Ergebnis", "Mutter",
    "Stadt", "Apfel", "Garten", "Wand", "Fenster", "Gebäude", "Mädchen", "Muskel", "Kamera",
    "Auto", "Büro", "Museum", "Thema", "Kaktus", "Mensch", "Kollege", "Präsident", "Polizist",
    "Magnat", "Zypriot", "Herr", "Name", "Gedanke", "Nachbar", "Professor", "See", "Band",
    "Steuer", "Kosten", "Leute", "Prozent", "System", "Sprengk", "gesellschaft", "Gesellschaft",
    "Agentur", "agentur", "Angestellte", "Vorsitzende", "Türkei", "Slowenien", "London", "Moskau",
    "Niederlande",
  ]

  private static func lines(of text: [UInt8], with words: [String]) throws -> [UInt8] {
    var starts: Set<Int> = []
    let text = text + [0]
    for word in words {
      let word = Array(word.utf8) + [0]
      var from = 0
      while let at = find(word, in: text, from: from) {
        let start = (text[..<at].lastIndex(of: 10) ?? -1) + 1
        starts.insert(start)
        from = (text[at...].firstIndex(of: 10) ?? text.count - 1) + 1
      }
    }
    return starts.sorted().reduce(into: []) { kept, start in
      kept += text[start...].prefix { $0 != 10 && $0 != 0 } + [10]
    }
  }

  /// The C library's search, of bytes that end in 0: a loop of ours over 25 MB would take minutes in debug.
  private static func find(_ word: [UInt8], in text: [UInt8], from: Int) -> Int? {
    guard from < text.count else { return nil }
    return text.withUnsafeBytes { bytes in
      word.withUnsafeBytes { word in
        guard let start = bytes.baseAddress, let part = word.baseAddress,
          let found = strstr(
            (start + from).assumingMemoryBound(to: CChar.self),
            part.assumingMemoryBound(to: CChar.self))
        else { return nil }
        return UnsafeRawPointer(found) - start
      }
    }
  }
}
