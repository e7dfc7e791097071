import LintModel
import Testing

@testable import Lexicon

/// Entries in Ding's notation, written for these tests.
private let entries = """
  # comment
  borgen; jdm. etw. borgen {vt} | borgend | geborgt :: to lend {lent; lent} | lending | lent
  sich über jdn./etw. freuen {vr} (auf) [ugs.] | sich freuend :: to be glad
  grübeln {vi} (über etw.) | er grübelte, dass es krachte :: to brood /br./
  eine lange Leine ziehen {vt} :: to have a long line
  Kahn {m} /K./; Boot {n} | Kähne {pl}; Boote {pl} | Ruderboot {n} :: boat /b.; bt./; barge | boats; barges | rowboat
  flink; rasch {adj}; hurtig {adv} :: Swift; nimble {more nimble}
  schwimmen {vi} | über etw. schwimmen :: to swim (across sth.)
  Ich sage, dass es so ist. | Man stellte fest, dass es regnet. :: I say that it is so.

  """

private func section(_ bytes: [UInt8]) -> Section {
  Section(file: MappedFile(bytes), start: 0, count: bytes.count)
}

@Suite struct VerbFrameTests {
  private static let infinitives: Set<Word> = [
    "borgen", "freuen", "grübeln", "ziehen", "schwimmen", "sagen", "feststellen", "stellen",
  ]

  private static func table() -> VerbFrameTable {
    var forms = FormTable(capacity: 64)
    forms.add(verb: "sage", lemma: "sagen", .firstSingular)
    forms.add(verb: "stellte", lemma: "stellen", [.thirdSingular, .past])
    let ding = Ding(Array(entries.utf8))
    let bytes = VerbFrameTable.bytes(
      verbFrames(ding, table: forms, infinitives: infinitives)
        + [("sagen", VerbFrames())]
    )
    return VerbFrameTable(
      index: FrontCodedTable(section(bytes.index)), section: section(bytes.frames))
  }

  @Test func objectsAreReadFromPlaceholders() throws {
    let borgen = try #require(Self.table().frames("borgen"))
    #expect(borgen.classes == .transitive)
    #expect(
      borgen.frames.map(\.objects) == [[.accusative, .isFromClass], [.dative, .accusative]])
  }

  @Test func prepositionsHaveCaseAndMayBeOptional() throws {
    let freuen = try #require(Self.table().frames("freuen")?.frames.first)
    #expect(freuen.objects == .reflexive)
    #expect(
      freuen.prepositions == [
        .init(word: "über", cases: .accusative, isOptional: false),
        .init(word: "auf", cases: [], isOptional: true),
      ])
    let gruebeln = try #require(Self.table().frames("grübeln")?.frames.first)
    #expect(gruebeln.prepositions == [.init(word: "über", cases: [], isOptional: true)])
  }

  @Test func laterSubEntriesAddFramesButNoForms() throws {
    let schwimmen = try #require(Self.table().frames("schwimmen"))
    #expect(schwimmen.frames.count == 2)
    #expect(schwimmen.frames.contains { $0.prepositions.map(\.word) == ["über"] })
  }

  @Test func idiomsAreNoFrames() {
    #expect(Self.table().frames("ziehen") == nil)
    #expect(Self.table().frames("er") == nil)
  }

  @Test func clausesWithDassAreEvidence() {
    var forms = FormTable(capacity: 64)
    forms.add(verb: "sage", lemma: "sagen", .firstSingular)
    forms.add(verb: "stellte", lemma: "stellen", [.thirdSingular, .past])
    let found = dassEvidence(Ding(Array(entries.utf8)), table: forms) {
      Self.infinitives.contains($0)
    }
    #expect(found == ["sagen": 1, "feststellen": 1])
  }

  @Test func whatIsWrittenIsReadBack() {
    let all = VerbFrames(
      frames: [
        VerbFrame(
          objects: [.genitiveOrDative, .reflexive],
          prepositions: [
            .init(word: "zwischen", cases: [.accusative, .dative], isOptional: true),
            .init(word: "wegen", cases: [], isOptional: false),
          ], entryCount: 7),
        VerbFrame(),
      ], classes: [.intransitive, .reflexive], dassCount: 3)
    #expect(VerbFrames(section(all.bytes), at: 0) == all)
    var many = all
    many.dassCount = 1000
    #expect(VerbFrames(section(many.bytes), at: 0).dassCount == 255)
  }

  @Test func aDamagedSectionGivesNoTrap() {
    let table = VerbFrameTable(
      index: Self.table().index, section: section([9, 1, 1, 255, 255, 255, 31]))
    #expect(table.frames("borgen") != nil)
  }
}

@Suite struct GlossTests {
  private static let both: (fromEnglish: GlossTable, fromGerman: GlossTable) = {
    var reader = GlossReader()
    let pairs = reader.read(Ding(Array(entries.utf8)))
    let tables = [pairs.fromEnglish(), pairs.fromGerman()].map { bytes in
      GlossTable(index: FrontCodedTable(section(bytes.index)), section: section(bytes.glosses))
    }
    return (tables[0], tables[1])
  }()

  @Test func singleWordsOfOneMeaningArePaired() {
    #expect(Self.both.fromEnglish.glosses("boat").map(\.word) == ["Kahn", "Boot"])
    #expect(Self.both.fromGerman.glosses("Kahn").map(\.word) == ["boat", "barge"])
    #expect(Self.both.fromEnglish.glosses("rowboat").map(\.word) == ["Ruderboot"])
    #expect(Self.both.fromGerman.glosses("borgen").map(\.word) == ["lend"])
  }

  @Test func formsAndPhrasesAreNot() {
    #expect(Self.both.fromEnglish.glosses("boats").isEmpty)
    #expect(Self.both.fromEnglish.glosses("lending").isEmpty)
    #expect(Self.both.fromGerman.glosses("freuen").isEmpty)
    #expect(Self.both.fromEnglish.glosses("nothing").isEmpty)
  }

  @Test func aClassHoldsForTheAlternativesBeforeIt() {
    let glosses = Self.both.fromEnglish.glosses("nimble")
    #expect(glosses.map(\.word) == ["flink", "rasch", "hurtig"])
    #expect(glosses.map(\.partOfSpeech) == [.adjective, .adjective, .adverb])
    #expect(Self.both.fromEnglish.glosses("lend").map(\.partOfSpeech) == [.verb])
    #expect(Self.both.fromEnglish.glosses("barge").map(\.partOfSpeech) == [.noun, .noun])
  }

  @Test func irregularFormsLeadToGermanOnly() {
    #expect(Self.both.fromEnglish.glosses("lent").map(\.word) == ["borgen"])
    #expect(Self.both.fromGerman.glosses("borgen").map(\.word) == ["lend"])
  }

  @Test func englishIsFolded() {
    #expect(!Self.both.fromEnglish.glosses("swift").isEmpty)
    #expect(Self.both.fromEnglish.glosses("Swift").isEmpty)
  }

  @Test func commonPairsComeFirst() {
    let ding = Ding(Array("Seil {n} :: rope\nTau {n} :: rope\nTau {n} :: rope\n".utf8))
    var reader = GlossReader()
    let bytes = reader.read(ding).fromEnglish()
    let table = GlossTable(
      index: FrontCodedTable(section(bytes.index)), section: section(bytes.glosses))
    #expect(table.glosses("rope").map(\.word) == ["Tau", "Seil"])
    #expect(table.glosses("rope").map(\.entryCount) == [2, 1])
  }
}
