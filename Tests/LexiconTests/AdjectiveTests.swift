import LintModel
import Testing

@testable import Lexicon

@Suite struct AdjectiveEndingTests {
  @Test(arguments: [
    ("dunkel", "dunkl"), ("edel", "edl"), ("parallel", "parallel"), ("speziell", "speziell"),
    ("teuer", "teur"), ("sauer", "saur"), ("sauber", "sauber"), ("müde", "müd"), ("klein", "klein"),
  ])
  func endingsAreJoinedToTheStem(_ word: String, _ stem: String) {
    #expect(Word(word).adjectiveStem == Word(stem))
  }

  @Test func anUninflectedAdjectiveAgreesWithEverything() {
    let reading = Reading(wordClass: .adjective, lemma: LexemeID(0))
    #expect(reading.agreement == .all)
    let inflected = Reading(wordClass: .adjective, ending: .em, lemma: LexemeID(0))
    #expect(inflected.agreement.isSubset(of: .dative))
  }
}

/// With the installed dictionaries.
@Suite struct GermanAdjectiveTests {
  private func readings(_ form: String, of lemma: String) -> [CompiledReading] {
    GermanCore.shared.table.readings(Word(form)).filter {
      ($0.wordClass == .adjective || $0.wordClass == .predicativeAdjective)
        && GermanCore.shared.table.word($0.lemma) == Word(lemma)
    }
  }

  @Test(arguments: [
    ("kleinen", "klein", AdjectiveEnding.en), ("teuren", "teuer", .en), ("dunkle", "dunkel", .e),
    ("edlem", "edel", .em), ("hohe", "hoch", .e), ("leiser", "leise", .er),
    ("letzten", "letzte", .en), ("unbekannte", "unbekannt", .e),
    ("zwanzigsten", "zwanzigst", .en), ("dritter", "dritt", .er),
    ("einundzwanzigstes", "einundzwanzigst", .es), ("vielen", "viel", .en),
    ("anderer", "ander", .er), ("denkbares", "denkbar", .es),
  ])
  func inflectedFormsHaveTheirEnding(_ form: String, _ lemma: String, _ ending: AdjectiveEnding) {
    #expect(
      readings(form, of: lemma).contains { $0.wordClass == .adjective && $0.ending == ending })
  }

  @Test(arguments: [
    ("schnellere", "schnell", ReadingTraits.isComparative),
    ("schnellste", "schnell", .isSuperlative), ("älter", "alt", .isComparative),
    ("ältesten", "alt", .isSuperlative), ("größte", "groß", .isSuperlative),
    ("besser", "gut", .isComparative), ("beste", "gut", .isSuperlative),
    ("höchsten", "hoch", .isSuperlative), ("nächsten", "nah", .isSuperlative),
    ("meisten", "viel", .isSuperlative), ("jüngeren", "jung", .isComparative),
    ("dunkler", "dunkel", .isComparative), ("teurer", "teuer", .isComparative),
    ("heißeste", "heiß", .isSuperlative), ("praktischste", "praktisch", .isSuperlative),
    ("mangelnde", "mangeln", .isParticiple1), ("gebaute", "bauen", .isParticiple2),
    ("aufgegebenes", "aufgeben", .isParticiple2), ("bezweifelten", "bezweifeln", .isParticiple2),
    ("abzugebende", "abzugeben", .isParticiple1),
  ])
  func degreesAndParticiplesAreMarked(_ form: String, _ lemma: String, _ trait: ReadingTraits) {
    #expect(readings(form, of: lemma).contains { $0.traits.contains(trait) })
  }

  @Test(arguments: ["klein", "müde", "leise", "hoch", "bereit", "rosa", "bekannt", "sicher"])
  func bareFormsArePredicative(_ form: String) {
    #expect(readings(form, of: form).contains { $0.wordClass == .predicativeAdjective })
  }

  @Test(arguments: [
    "Londoner", "Berliner", "Dresdner", "Bremer", "Schweizer", "Dubliner", "siebziger", "rosa",
    "lila",
  ])
  func someAreNeverInflected(_ form: String) {
    #expect(readings(form, of: form).contains { $0.wordClass == .adjective && $0.ending == .bare })
  }

  @Test(arguments: ["Lehrer", "Esser", "Spanier", "Mitglieder", "Leiter", "Bäcker"])
  func aPersonOrPluralIsNoAdjective(_ form: String) {
    #expect(!GermanCore.shared.table.readings(Word(form)).contains { $0.wordClass == .adjective })
  }

  @Test(arguments: [
    "worden", "wordene", "äußere", "letzte", "über", "dieser", "aber", "weiter",
  ])
  func theseAreNoBareAdjectives(_ form: String) {
    let found = GermanCore.shared.table.readings(Word(form))
    #expect(!found.contains { $0.wordClass == .predicativeAdjective && $0.traits.isEmpty })
  }

  @Test func whatIsLeftIsAnAdverbWithoutConfidence() throws {
    let readings = GermanCore.shared.table.readings("beizeiten")
    #expect(readings.contains { $0.wordClass == .adverb && !$0.traits.contains(.isConfident) })
  }
}
