import LintModel
import Testing

@testable import Lexicon

@Suite struct RegularVerbTests {
  private func forms(_ infinitive: Word) -> [String: VerbForms] {
    (RegularVerb.present(infinitive) + RegularVerb.past(infinitive)).reduce(into: [:]) {
      $0[$1.word.string, default: []].formUnion($1.forms)
    }
  }

  @Test(arguments: [
    ("machen", "machst", "macht", "machte"), ("arbeiten", "arbeitest", "arbeitet", "arbeitete"),
    ("öffnen", "öffnest", "öffnet", "öffnete"), ("rechnen", "rechnest", "rechnet", "rechnete"),
    ("wohnen", "wohnst", "wohnt", "wohnte"), ("filmen", "filmst", "filmt", "filmte"),
    ("reisen", "reist", "reist", "reiste"), ("grüßen", "grüßt", "grüßt", "grüßte"),
    ("handeln", "handelst", "handelt", "handelte"), ("ändern", "änderst", "ändert", "änderte"),
    ("krönen", "krönst", "krönt", "krönte"),
  ])
  func endingsFollowTheStem(_ infinitive: String, _ du: String, _ er: String, _ past: String)
    throws
  {
    let forms = forms(Word(infinitive))
    #expect(forms[du]?.contains(.secondSingular) == true)
    #expect(forms[er]?.contains([.thirdSingular, .secondPlural]) == true)
    #expect(forms[past]?.contains([.past, .firstAndThirdSingular]) == true)
    #expect(forms[infinitive]?.contains(.firstAndThirdPlural) == true)
  }

  @Test func liquidsLoseAVowelInTheFirstPerson() {
    #expect(forms("handeln")["handle"]?.contains(.firstSingular) == true)
    #expect(forms("ändern")["ändre"]?.contains(.firstSingular) == true)
    #expect(forms("handeln")["handel"] == nil)
  }
}

/// With the installed dictionaries: a verb is right only with all rules at work.
@Suite struct GermanVerbTests {
  @Test(
    arguments: [
      ("gibt", "geben", .thirdSingular), ("gäbe", "geben", [.past]),
      ("gib", "geben", .imperative), ("gebt", "geben", .secondPlural),
      ("hältst", "halten", .secondSingular), ("lädst", "laden", .secondSingular),
      ("trittst", "treten", .secondSingular),
      ("liest", "lesen", [.secondSingular, .thirdSingular]),
      ("nimmt", "nehmen", .thirdSingular), ("nimm", "nehmen", .imperative),
      ("fand", "finden", [.past, .thirdSingular]), ("fandest", "finden", .secondSingular),
      ("schrien", "schreien", .thirdPlural), ("brächte", "bringen", [.past]),
      ("dachten", "denken", [.past, .thirdPlural]), ("weiß", "wissen", .thirdSingular),
      ("seien", "sein", VerbForms.thirdPlural.subjunctive), ("war", "sein", [.past]),
      ("täten", "tun", [.past]), ("möchte", "mögen", VerbForms.thirdSingular.subjunctive),
      ("aufgibt", "aufgeben", [.onlyVerbFinal, .thirdSingular]),
      ("herauskam", "herauskommen", [.onlyVerbFinal, .past]),
      ("stellte", "stellen", [.past]), ("aufstellt", "aufstellen", .onlyVerbFinal),
      ("vergab", "vergeben", [.past]), ("verzweifelte", "verzweifeln", [.past]),
      ("anerkannte", "anerkennen", [.past, .onlyVerbFinal]),
      ("begleitete", "begleiten", [.past]), ("bereitete", "bereiten", [.past]),
      ("vorbereitete", "vorbereiten", [.past]), ("beauftragte", "beauftragen", [.past]),
      ("löscht", "löschen", .thirdSingular), ("erlosch", "erlöschen", [.past]),
      ("bewog", "bewegen", [.past]), ("bewegte", "bewegen", [.past]),
      ("wandte", "wenden", [.past]), ("verwendete", "verwenden", [.past]),
      ("anzurufen", "anrufen", .zuInfinitive), ("herauszugeben", "herausgeben", .zuInfinitive),
      ("wiederaufzunehmen", "wiederaufnehmen", .zuInfinitive),
      ("vorzubereiten", "vorbereiten", .zuInfinitive),
      ("gegeben", "geben", .participle2), ("aufgegeben", "aufgeben", .participle2),
      ("vergeben", "vergeben", .participle2), ("bezweifelt", "bezweifeln", .participle2),
      ("vorbereitet", "vorbereiten", .participle2), ("anerkannt", "anerkennen", .participle2),
      ("studiert", "studieren", .participle2), ("übersetzt", "übersetzen", .participle2),
      ("überarbeitet", "überarbeiten", .participle2), ("umgebaut", "umbauen", .participle2),
      ("beauftragt", "beauftragen", .participle2),
      ("missverstanden", "missverstehen", .participle2),
      ("ermöglicht", "ermöglichen", .participle2), ("gewonnen", "gewinnen", .participle2),
      ("gesandt", "senden", .participle2), ("worden", "werden", .participle2),
      ("gepostet", "posten", .participle2), ("leakte", "leaken", [.past]),
      ("gebend", "geben", .participle1), ("tuend", "tun", .participle1),
    ] as [(String, String, VerbForms)])
  func aFormIsFoundUnderItsVerb(_ form: String, _ infinitive: String, _ wanted: VerbForms) throws {
    let found = GermanCore.shared.verbForms(form, of: infinitive)
    #expect(found.isSuperset(of: wanted), "\(form): \(found)")
  }

  @Test(arguments: [
    ("beglitt", "begleiten"), ("bereit", "bereiten"), ("vorberitt", "vorbereiten"),
    ("beauftrug", "beauftragen"), ("geermöglicht", "ermöglichen"), ("gebt", "gibt"),
    ("abgezugeben", "abgeben"), ("gestudiert", "studieren"), ("aufgebt", "geben"),
  ])
  func whatNobodySaysIsNoForm(_ form: String, _ infinitive: String) {
    let found = GermanCore.shared.verbForms(form, of: infinitive)
      .intersection([.past, .participle2, .zuInfinitive])
    #expect(found.isEmpty, "\(form): \(found)")
  }

  @Test func anInseparableVerbMayStandFirst() {
    #expect(!GermanCore.shared.verbForms("bezweifelt", of: "bezweifeln").contains(.onlyVerbFinal))
    #expect(!GermanCore.shared.verbForms("übersetzt", of: "übersetzen").contains(.onlyVerbFinal))
  }

  @Test func infinitivesWithZuAreNoInfinitives() {
    #expect(!GermanCore.shared.inventory.infinitives.contains("abzuschicken"))
    #expect(GermanCore.shared.inventory.infinitives.contains("hinzufügen"))
    #expect(GermanCore.shared.inventory.infinitives.contains("zumuten"))
  }
}
