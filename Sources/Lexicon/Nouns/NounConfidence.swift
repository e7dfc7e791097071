import LintModel

extension NounFacts {
  private static let suffixesThatGiveTheGender: [Word] = [
    "ung", "heit", "keit", "schaft", "tät", "ion", "chen", "in",
  ]
  private static let entriesOfSureNoun = 2
  private static let lettersOfSureHead = 4
  /// A shorter head must be so frequent, and common.
  private static let entriesOfSureShortHead = 4

  /// Whether gender and class of a noun are well attested, so that a fault with it may be an error.
  ///
  /// - Source: `prototype/lexicon.md` §4: of the nouns that two lexica declined differently, hardly
  ///   one was of these.
  func isConfident(_ word: Word, tail: Tail?) -> Bool {
    if let listed = list[word], !listed.genders.isEmpty { return true }
    let entries = genderCount(word)
    if entries >= Self.entriesOfSureNoun { return true }
    let isInDictionary = dictionary.contains(word)
    if isInDictionary, entries == 1,
      !dictionary.flags(word).subtracting(.withS).isEmpty
        || dictionary.commonNouns.contains(word)
    {
      return true
    }
    if isInDictionary, entries == 0, word.hasAnySuffix(Self.suffixesThatGiveTheGender) {
      return true
    }
    guard let tail else { return false }
    let headEntries = ding.nouns[tail.number].genderCount
    let isSureHead =
      tail.letterCount >= Self.lettersOfSureHead && headEntries >= Self.entriesOfSureNoun
      || entries > 0 && headEntries >= Self.entriesOfSureShortHead
        && dictionary.commonNouns.contains(tail.word)
    return isSureHead && (entries == 0 || !genders(tail.number).isDisjoint(with: genders(word)))
  }
}
