import Testing

@testable import Lexicon

@Suite struct DingTests {
  private func read(_ text: String) -> Ding { Ding(Array(text.utf8)) }

  @Test func gendersAreCountedByEntry() {
    let ding = read(
      """
      # A comment {m} :: no entry
      Kelle {f}; Schöpfer {m} [cook.] :: ladle
      Kelle {f} (des Maurers) :: trowel
      alte Teller {m,n} :: plates
      """)
    #expect(ding.lines.count == 3)
    #expect(ding.noun("Kelle").feminine == 2)
    #expect(ding.noun("Kelle").genderCount == 2)
    #expect(ding.noun("Teller").masculine == 1)
    #expect(ding.noun("Teller").neuter == 1)
    #expect(ding.noun("Maurers").genderCount == 0)
  }

  @Test func aLineLeadsToBothSides() throws {
    let ding = read("Kelle {f}: x :: ladle | spoon\n")
    let line = try #require(ding.lines.first)
    #expect(ding.bytes[line.german].elementsEqual("Kelle {f}: x".utf8))
    #expect(ding.bytes[line.english].elementsEqual("ladle | spoon".utf8))
  }

  @Test func pluralsAreTiedToTheirSingulars() {
    let ding = read(
      """
      Kelle {f}; Schöpfer {m} | Kellen {pl}; Schöpfer {pl} :: ladle | ladles
      Zaun {m}; Gatter {n}; Hecke {f} | Hecken {pl}; Zäune {pl} :: fence | fences
      Napf {m} | Töpfe {pl} :: bowl | pots
      """)
    func plurals(_ word: Word) -> [Word] {
      ding.nounIndex.find(word).map { number in
        ding.plurals.plurals(of: number).map { ding.nounIndex[Int($0.other)] }
      } ?? []
    }
    #expect(plurals("Kelle") == ["Kellen"])
    #expect(plurals("Schöpfer") == ["Schöpfer"])
    #expect(plurals("Zaun") == ["Zäune"])
    #expect(plurals("Hecke") == ["Hecken"])
    #expect(plurals("Gatter").isEmpty)
    #expect(plurals("Napf").isEmpty)
    #expect(ding.noun("Töpfe").plural == 1)
  }

  @Test func aPluralWithoutSingularIsTold() {
    let ding = read(
      "Spesen {pl}; Auslagen {pl} :: expenses\nNapf {m} | Näpfe {pl} :: bowl | bowls\n")
    #expect(ding.noun("Auslagen").isPluralOnly)
    #expect(!ding.noun("Näpfe").isPluralOnly)
  }

  @Test func placesAndNamesAreToldFromNouns() {
    let ding = read(
      """
      Atlantien {n} /AX/ [geogr.] :: Atlantia
      Sumpf {m} [geogr.] :: swamp
      Utopia (Stadt) [geogr.] :: Utopia
      Almut (weiblicher Vorname) :: Almut
      Nordmeer {n} [geogr.] :: the Northern Sea
      """)
    #expect(ding.noun("Atlantien").isCertainPlace)
    #expect(ding.noun("Nordmeer").isPlace)
    #expect(!ding.noun("Nordmeer").isCertainPlace)
    #expect(!ding.noun("Sumpf").isPlace)
    #expect(ding.noun("Utopia").isPlace)
    #expect(ding.noun("Utopia").isName)
    #expect(ding.noun("Almut").isName)
    #expect(!ding.noun("Almut").isPlace)
  }

  @Test func adjectivesAdverbsAndVerbsHaveTheirLists() {
    let ding = read(
      """
      mürbe; brüchig {adj} | mürber :: brittle | more brittle
      Ulmer {adj} :: of Ulm
      bergauf {adv} :: uphill
      jdn. hinhalten; vertrösten {vt} | hinhaltend | vertrösten :: to put sb. off | putting off
      Genesende {m,f} :: convalescent
      """)
    #expect(ding.adjectives.words == ["mürbe", "brüchig"])
    #expect(ding.capitalizedAdjectives.words == ["Ulmer"])
    #expect(ding.adverbs.words == ["bergauf"])
    #expect(ding.verbs.words == ["hinhalten", "vertrösten"])
    #expect(ding.noun("Genesende").isNominalizedAdjective)
  }

  @Test func aWordOfThreeEntriesIsEnglish() {
    let ding = read("A {n} :: bowl\nB {n} :: bowl, pot\nC {n} :: Bowl; bowl-like\n")
    #expect(ding.isEnglish("bowl"))
    #expect(!ding.isEnglish("pot"))
  }

  @Test func cutOffLinesAreNoTrap() {
    for text in ["", "::", " :: ", "A {", "A {m :: x", "[ :: y", "A {pl} | :: z", "/ :: {m}"] {
      #expect(read(text).nouns.count <= 1)
    }
  }

  @Test func theInstalledListIsReadInFull() throws {
    let ding = try InstalledPackages.ding()
    #expect(ding.lines.count > 200_000)
    #expect(ding.noun("Haus").neuter > 5)
    #expect(ding.noun("Slowenien").isCertainPlace)
    #expect(ding.verbs.contains("bezweifeln"))
    #expect(ding.isEnglish("government"))
  }
}
