import LintModel
import Testing

@testable import Lexicon

/// `Dictionaries/de` of this checkout.
let germanData = "\(checkout)/Dictionaries/de"

private var checkout: String {
  #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }
}

@Suite struct FeatureNotationTests {
  @Test func casesNumberAndGenderRestrictEachOther() {
    #expect(
      Agreement(notation: "nom/acc.sg.f")
        == Agreement([.nominative, .accusative]).intersection([.singular])
        .intersection([.feminine]))
    #expect(Agreement(notation: "pl") == .plural)
    #expect(Agreement(notation: "all") == .all)
    #expect(Agreement(notation: "nom.xx") == nil)
    #expect(Agreement(notation: "nom/.sg") == nil)
  }

  @Test func governmentPersonAndDeclensionAreTold() throws {
    let fused = try #require(ListedFeatures("+dat dat.sg.f"))
    #expect(fused.government == .dative)
    #expect(fused.agreement == Agreement(notation: "dat.sg.f"))
    #expect(ListedFeatures("3sg 3pl")?.persons == 0b100100)
    #expect(ListedFeatures("like:dieser.sg")?.number == .singular)
    #expect(ListedFeatures("like:nothing") == nil)
    #expect(ListedFeatures("+instr") == nil)
  }
}

@Suite struct ListFileTests {
  @Test func commentsAndBlankLinesAreNoContent() throws {
    let file = try ListFile(
      Array("# head\r\n\r\na\tb\r\nc\n".utf8), path: "x.tsv", columns: 2, required: 1)
    #expect(file.lines.map { "\($0.number):\($0[0])/\($0[1])" } == ["3:a/b", "4:c/"])
  }

  @Test(arguments: [
    ("# head\nsee\tseen", 2), ("a\tb\tc\td\te\tf", 1), ("geben\tgibt\t-\tgäbe\tgegeben", 1),
  ])
  func aLineThatCannotBeUsedIsNamed(_ text: String, line: Int) {
    #expect(
      performing: {
        try StrongVerb.verbs(ListFile(Array(text.utf8), path: "s.tsv", columns: 5, required: 5))
      },
      throws: { error in
        guard case .badLine("s.tsv", line, let reason, let advice) = error as? LexiconError else {
          return false
        }
        return !reason.de.isEmpty && !advice.en.isEmpty
      })
  }

  @Test func aStemWithoutHyphenIsRefused() {
    #expect(throws: LexiconError.self) {
      try ClosedClassEntry.entries(
        ListFile(Array("dies\tdemonstrative\tlike:dieser".utf8), path: "c", columns: 4, required: 2)
      )
    }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    #expect(throws: LexiconError.self) {
      try ListFile([0x61, 0xFF, 0x0A], path: "c", columns: 1, required: 1)
    }
  }
}

@Suite struct ClosedClassTests {
  private static func table() throws -> FormTable {
    var table = FormTable(capacity: 4096)
    table.add(verb: "eine", lemma: "einen", VerbForms(rawValue: 1))
    table.add(verb: "sein", lemma: "sein", .infinitive)
    table.add(verb: "fast", lemma: "fasten", .imperative)
    table.add(verb: "mein", lemma: "meinen", [.imperative, .firstSingular])
    table.add(verb: "meine", lemma: "meinen", VerbForms.firstSingular.bothMoods)
    table.add("seinem", lemma: "sein", .adjective, ending: .em)
    table.add("sicher", lemma: "sicher", .predicativeAdjective)
    table.add("weiter", lemma: "weit", .predicativeAdjective, traits: .isComparative)
    table.add("über", lemma: "über", .predicativeAdjective)
    addClosedClasses(to: &table, lists: try LexiconLists(folder: germanData))
    return table
  }

  private static func agreement(_ table: FormTable, _ word: Word, _ wordClass: WordClass)
    -> Agreement
  {
    table.readings(word).filter { $0.wordClass == wordClass }.reduce(into: []) {
      $0.formUnion(Agreement(rawValue: $1.features & 0xFF_FFFF))
    }
  }

  @Test(arguments: [
    ("der", WordClass.definiteArticle, "nom.sg.m", true),
    ("der", .definiteArticle, "acc.sg.m", false),
    ("ein", .indefiniteArticle, "nom.sg.n", true),
    ("einer", .indefiniteArticle, "nom.sg.m", false),
    ("einer", .indefinite, "nom.sg.m", true),
    ("eine", .indefiniteArticle, "nom.pl.f", false),
    ("dieses", .demonstrative, "gen.sg.m", true),
    ("diesen", .demonstrative, "gen.sg.m", false),
    ("jeden", .indefinite, "gen.sg.m", true),
    ("jede", .indefinite, "nom.pl", false),
    ("viele", .indefinite, "acc.pl", true),
    ("beiden", .demonstrative, "nom.pl.f", true),
    ("alles", .indefinite, "acc.sg.n", true),
    ("mehreren", .indefinite, "dat.pl.n", true),
    ("unserer", .possessive, "gen.pl.m", true),
    ("desselben", .demonstrative, "gen.sg.n", true),
    ("zwölf", .numeral, "dat.pl.f", true),
    ("dreiundzwanzig", .numeral, "nom.pl.f", true),
  ])
  func determinersAgreeAsInGrammar(
    _ word: String, _ wordClass: WordClass, _ notation: String, allowed: Bool
  ) throws {
    let wanted = try #require(Agreement(notation: Substring(notation)))
    let found = Self.agreement(try Self.table(), Word(word), wordClass)
    #expect(allowed ? found.isSuperset(of: wanted) : found.isDisjoint(with: wanted))
  }

  @Test func prepositionsGovernAndFusedOnesHoldAnArticle() throws {
    let table = try Self.table()
    let zur = try #require(table.readings("zur").first { $0.wordClass == .fusedPreposition })
    let reading = Reading(wordClass: zur.wordClass, lemma: LexemeID(0), features: zur.features)
    #expect(reading.government == .dative)
    #expect(reading.agreement == Agreement(notation: "dat.sg.f"))
    let auf = try #require(table.readings("auf").first { $0.wordClass == .preposition })
    #expect(
      Reading(wordClass: .preposition, lemma: LexemeID(0), features: auf.features).government
        == [.accusative, .dative])
  }

  @Test func pronounsTellTheirPersons() throws {
    let sie = try #require(
      try Self.table().readings("sie").first { $0.wordClass == .personalPronoun })
    let reading = Reading(wordClass: sie.wordClass, lemma: LexemeID(0), features: sie.features)
    #expect(reading.persons == 0b100100)
    #expect(reading.agreement.isSuperset(of: .accusative.intersection(.plural)))
    #expect(reading.agreement.isDisjoint(with: .dative))
  }

  @Test func readingsThatAreNeverMeantAreTakenAway() throws {
    let table = try Self.table()
    #expect(!table.readings("eine").contains { $0.wordClass == .verb })
    #expect(!table.readings("fast").contains { $0.wordClass == .verb })
    #expect(!table.readings("über").contains { $0.wordClass == .predicativeAdjective })
    #expect(!table.readings("mein").contains { $0.wordClass == .verb })
    #expect(table.readings("meine").contains { $0.wordClass == .verb })
    #expect(!table.readings("seinem").contains { $0.wordClass == .adjective })
    #expect(table.readings("sein").contains { $0.wordClass == .verb })
  }

  @Test func anAdverbThatIsABareAdjectiveStaysOne() throws {
    let table = try Self.table()
    #expect(!table.readings("sicher").contains { $0.wordClass == .adverb })
    #expect(table.readings("weiter").contains { $0.wordClass == .adverb })
    #expect(table.readings("aufwärts").contains { $0.wordClass == .adverb })
  }

  @Test func separablePartsAndOrdinaryDeclensionAreThere() throws {
    let table = try Self.table()
    #expect(table.readings("hinauf").contains { $0.wordClass == .verbParticle })
    #expect(!table.readings("ver").contains { $0.wordClass == .verbParticle })
    #expect(table.readings("anderen").contains { $0.wordClass == .adjective && $0.ending == .en })
    #expect(table.readings("van").contains { $0.wordClass == .properNoun })
    #expect(!table.readings("von").contains { $0.wordClass == .properNoun })
  }
}

@Suite struct OurVerbListTests {
  @Test func ourListsAreReadWithoutAFault() throws {
    let lists = try LexiconLists(folder: germanData)
    #expect(lists.strongVerbs.count > 170)
    #expect(lists.irregularVerbs.map(\.infinitive).contains("sein"))
    #expect(lists.prefixes.kinds["hinauf"] == .separable)
    #expect(lists.prefixes.kinds["ver"] == .inseparable)
    #expect(lists.abbreviations.contains("usw."))
    let twice = Dictionary(grouping: lists.strongVerbs, by: \.infinitive).filter { $1.count > 1 }
    #expect(twice.isEmpty, "listed twice: \(twice.keys.map(\.string))")
  }
}
