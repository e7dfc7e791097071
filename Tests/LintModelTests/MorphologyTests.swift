import LintModel
import Testing

@Suite struct MorphologyTests {
  @Test func endingsOfAdjectivesFollowTheDeterminer() {
    // „der kleine Hund“, but „ein kleiner Hund“.
    let subject = Agreement.nominative.intersection(.singular).intersection(.masculine)
    #expect(AdjectiveEnding.e.weak.contains(subject))
    #expect(!AdjectiveEnding.e.mixed.contains(subject))
    #expect(AdjectiveEnding.er.mixed == subject)
    #expect(AdjectiveEnding.er.weak.isEmpty)
    #expect(AdjectiveEnding.em.strong.cases == [.dative])
    #expect(AdjectiveEnding.en.agreement.cases == [.nominative, .accusative, .dative, .genitive])
  }

  @Test func numbersAndGendersPartitionTheMask() {
    #expect(Agreement.singular.union(.plural) == .all)
    #expect(Agreement.singular.isDisjoint(with: .plural))
    #expect(Agreement([.masculine, .feminine, .neuter]) == .all)
    #expect(Agreement.inCases([.dative]) == .dative)
  }
}
