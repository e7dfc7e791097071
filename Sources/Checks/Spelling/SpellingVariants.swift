import LintModel

extension Document {
  /// Calls `body` with every word in a variant spelling and the form that the lexicon has.
  func visitVariants(_ body: (WordPlace, String) -> Void) {
    // Nearly all have none.
    for number in sentences.indices where wordKinds(ofSentence: number).contains(.variant) {
      let sentence = sentence(number)
      for index in sentence.tokens.indices {
        let token = sentence.tokens[index]
        guard sentence.facts(token).origin == .spellingVariant, token.kind == .word,
          !token.shape.contains(.allCapitals),
          let correction = annotations.words.corrections[token.surface]?.first,
          // A lost joint has one more; see `WrongJoint`.
          correction.utf8.count == Int(token.length)
        else { continue }
        let place = WordPlace(sentence, index)
        if !place.isSheltered { body(place, correction) }
      }
    }
  }
}

extension WordPlace {
  /// With a capital where nothing shows that it is a noun: *Schloß Holte*, *Herr Gross*.
  var isName: Bool {
    guard token.isCapitalised else { return false }
    if let after, after.kind == .word, after.isCapitalised,
      !sentence.readings(after).contains(where: { $0.wordClass == .noun })
    {
      return true
    }
    return !(followsDeterminer || followsAdjective)
  }
}

/// The words of an article that are spelled in one other way: they make one finding and one fix.
struct SpellingTally {
  private var first: (place: WordPlace, correction: String)?
  private(set) var count = 0
  private var edits: [Edit] = []

  mutating func add(_ place: WordPlace, _ correction: String) {
    if first == nil { first = (place, correction) }
    count += 1
    edits.append(.replace(place.token.range, with: correction))
  }

  func report(_ template: String, in document: Document, into findings: inout Findings) {
    guard let first else { return }
    let range = first.place.token.range
    findings.add(
      template,
      ["word": document.string(range), "correction": first.correction, "count": "\(count)"],
      at: range, fix: Fix(.suggestion, edits))
  }
}
