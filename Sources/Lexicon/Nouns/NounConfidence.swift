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
  func isConfident(_ lemma: NounLemma, tail: Tail?) -> Bool {
    if let listed = lemma.listed, !listed.genders.isEmpty { return true }
    let word = lemma.word
    let entries = genderCount(lemma)
    if entries >= Self.entriesOfSureNoun { return true }
    let isInDictionary = !lemma.flags.isEmpty || dictionary.contains(word)
    if isInDictionary, entries == 1,
      !lemma.flags.subtracting(.withS).isEmpty
        || dictionary.commonNouns.contains(word)
    {
      return true
    }
    if isInDictionary, entries == 0, word.hasAnySuffix(Self.suffixesThatGiveTheGender) {
      return true
    }
    guard let tail else { return false }
    let genders = entries > 0 ? genders(lemma) : genders(tail.number)
    var head: Tail? = tail
    while let candidate = head {
      if isSure(candidate, genders, entries) { return true }
      // The head may be a rare compound itself: Wohnungs-baugesellschaft.
      head = self.tail(of: candidate.word)
    }
    return false
  }

  private func isSure(_ head: Tail, _ genders: GenderSet, _ entries: Int) -> Bool {
    if self.genders(head.number).isDisjoint(with: genders) { return false }
    let headEntries = ding.nouns[head.number].genderCount
    if head.letterCount >= Self.lettersOfSureHead { return headEntries >= Self.entriesOfSureNoun }
    return entries > 0 && headEntries >= Self.entriesOfSureShortHead
      && dictionary.commonNouns.contains(head.word)
  }
}
