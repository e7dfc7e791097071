import FileAccess
import LintModel
import Testing

@testable import Lexicon

/// The rules on dictionaries of a few lines, written for the purpose.
@Suite struct NounRulesTests {
  @Test(
    arguments: [
      // Flags alone.
      ("Krug", "nom/acc/dat.sg.m"), ("Kruge", "dat.sg.m"), ("Kruges", "gen.sg.m"),
      ("Krüge", "nom/acc/gen.pl.m"), ("Krügen", "dat.pl.m"),
      ("Bote", "nom.sg.m"), ("Boten", "acc/dat/gen.sg.m pl.m"), ("Kelle", "sg.f"),
      ("Kellen", "pl.f"),
      ("Kenntnis", "sg.f"), ("Kenntnisse", "nom/acc/gen.pl.f"), ("Kenntnissen", "dat.pl.f"),
      ("Wärterin", "sg.f"), ("Wärterinnen", "pl.f"), ("Wärters", "gen.sg.m"),
      ("Wärter", "nom/acc/dat.sg.m nom/acc/gen.pl.m"), ("Wärtern", "dat.pl.m"),
      ("Krügchen", "nom/acc/dat.sg.n pl.n"),
      // Ding alone.
      ("Gerüst", "nom/acc/dat.sg.n"), ("Gerüste", "nom/acc/gen.pl.n"), ("Gerüsten", "dat.pl.n"),
      ("Spesen", "pl.m/f/n"), ("Garten", "nom/acc/dat.sg.m"), ("Gärten", "pl.m"),
      ("Laie", "nom.sg.m"), ("Laien", "acc/dat/gen.sg.m pl.m"),
      // Compounds take after their head.
      ("Eilbote", "nom.sg.m"), ("Eilboten", "acc/dat/gen.sg.m pl.m"),
      ("Baugerüste", "nom/acc/gen.pl.n"), ("Bierkrüge", "nom/acc/gen.pl.m/f"),
      ("Bierkrug", "nom/acc/dat.sg.m sg.f"),
      // Our list.
      ("Wille", "nom.sg.m"), ("Unwillen", "acc/dat.sg.m pl.m"), ("Unwillens", "gen.sg.m"),
      ("Elle", "sg.f pl.f"),
    ] as [(String, String)])
  func aFormHasTheseCases(form: String, expected: String) throws {
    let wanted = try #require(ListedFeatures(expected[...]))
    #expect(Self.table.agreement(Word(form), .noun) == wanted.agreement)
  }

  @Test func whatIsNoGermanFormIsNotThere() {
    for form in [
      "Botes", "Krugs", "Krügs", "Willes", "krug", "Deutschlands", "Uhrlaub",
    ]
      as [Word]
    {
      #expect(!Self.table.contains(form), "\(form)")
    }
  }

  @Test func nominalizedAdjectivesAreDeclinedLikeAdjectives() {
    for (form, ending) in [
      ("Genesende", .e), ("Genesender", .er), ("Genesenden", .en), ("Genesendem", .em),
    ] as [(Word, AdjectiveEnding)] {
      let readings = Self.table.readings(form)
      #expect(readings.map(\.wordClass) == [.nominalizedAdjective])
      #expect(readings.map(\.ending) == [ending])
    }
    #expect(Self.table.agreement("Waise", .noun).contains(.singular(.all, .feminine)))
  }

  @Test func placesAreProperNounsWithInhabitants() {
    let table = Self.table
    #expect(table.agreement("Ulm", .properNoun) == .singular(.notGenitive, .neuter))
    #expect(table.agreement("Ulms", .properNoun) == .singular(.genitive, .neuter))
    #expect(table.readings("Ulm").allSatisfy { $0.traits.contains(.isPlace) })
    #expect(table.agreement("Ulmer", .noun).contains(.plural(.nominative, .masculine)))
    #expect(table.readings("Ulmer").contains { $0.wordClass == .predicativeAdjective })
    #expect(table.agreement("Hilde", .properNoun) == .singular(.notGenitive, .all))
    #expect(table.agreement("Nordreich", .properNoun).isEmpty)
    #expect(table.agreement("Inseln", .properNoun) == .plural(.all, .all))
  }

  @Test func infinitivesAreNouns() {
    #expect(
      Self.table.agreement("Rennen", .nominalizedInfinitive) == .singular(.notGenitive, .neuter))
    #expect(
      Self.table.agreement("Rennens", .nominalizedInfinitive) == .singular(.genitive, .neuter))
  }

  @Test func onlyWellAttestedNounsAreConfident() {
    func isConfident(_ word: Word) -> Bool {
      Self.table.readings(word).contains { $0.traits.contains(.isConfident) }
    }
    #expect(isConfident("Gerüst"))  // two entries
    #expect(isConfident("Krug"))  // one entry and flags
    #expect(isConfident("Baugerüst"))  // its head has two
    #expect(!isConfident("Zeug"))  // one entry
    #expect(!isConfident("Bierkrug"))  // Ding contradicts its head
  }

  private static let table: FormTable = {
    let affix = """
      SFX S Y 1
      SFX S 0 s .
      SFX F Y 3
      SFX F 0 in [^i]n
      SFX F 0 in r
      SFX F 0 innen r
      SFX M Y 1
      SFX M ug ügchen ug
      SFX p Y 2
      SFX p ug üge ug
      SFX p ug ügen ug
      SFX q Y 1
      SFX q 0 se s
      SFX R Y 2
      SFX R 0 er [^e]
      SFX R e r e
      """
    let dictionary = """
      20
      Krug/TpM
      krug/o
      Bote/N
      Kelle/N
      Kenntnis/q
      Wärter/NSF
      Ulm/SR
      Hilde/S
      Wille/
      Uhrlaub/d
      bau/ij
      eil/ij
      bier/ij
      nord/ij
      rennen/DIX
      """
    let ding = """
      Krug {m} :: jug
      Bote {m} | Boten {pl} :: herald | heralds
      Kelle {f} :: ladle
      Kenntnis {f} :: notion
      Wärter {m} :: guard
      Gerüst {n}; Gestell {n} | Gerüste {pl}; Gestelle {pl} :: rack | racks
      Gerüst {n} :: scaffold
      Baugerüst {n} :: scaffolding
      Garten {m} | Gärten {pl} :: garden | gardens
      Laie {m} | Laien {pl} :: layman | laymen
      Eilbote {m} :: express
      Bierkrug {f} :: mug
      Zeug {n} :: stuff
      Spesen {pl} :: expenses
      Wille {m} :: will
      Unwille {m} :: indignation
      Elle {f} :: ell
      Genesende {m,f} :: convalescent
      Waise {m,f} :: orphan
      Ulm {n} (Stadt) [geogr.] :: Ulm
      Nordreich {n} [geogr.] :: the North
      Reich {n} :: realm
      Inseln {pl} [geogr.] :: Islands
      """
    let list = """
      Wille\tm\t-\tlike-name
      Elle\t-\t-\tmeasure
      Waise\t-\t-\tno-adjective
      """
    var table = FormTable(capacity: 64)
    guard
      let nouns = try? NounList(
        ListFile(Array(list.utf8), path: "nouns.tsv", columns: 4, required: 4))
    else { return table }
    addNouns(
      to: &table,
      dictionary: GermanDictionary(affix: Array(affix.utf8), dictionary: Array(dictionary.utf8)),
      ding: Ding(Array(ding.utf8)), list: nouns, infinitives: ["rennen"])
    return table
  }()
}

extension FormTable {
  /// Of all readings of a class.
  func agreement(_ form: Word, _ wordClass: WordClass) -> Agreement {
    readings(form).filter { $0.wordClass == wordClass }
      .reduce(into: []) { $0.formUnion(Agreement(rawValue: $1.features)) }
  }
}
