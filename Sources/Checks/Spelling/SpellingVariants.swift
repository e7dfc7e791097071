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

/// The words of an article that are spelled in one other way.
struct SpellingTally {
  private struct Variant {
    let range: TextRange
    let correction: String
  }

  /// Words; so many are slips, and each is reported. Who writes so throughout gets one finding.
  private static let mostSlips = 2

  private var variants: [Variant] = []
  var count: Int { variants.count }

  mutating func add(_ place: WordPlace, _ correction: String) {
    variants.append(Variant(range: place.token.range, correction: correction))
  }

  /// - Parameters:
  ///   - slip: message for one word.
  ///   - throughout: message for all of them, at the first.
  func report(
    _ slip: String, throughout: String, in document: Document, into findings: inout Findings
  ) {
    guard count > Self.mostSlips else {
      for variant in variants { add([variant], slip, document, &findings) }
      return
    }
    add(variants, throughout, document, &findings)
  }

  private func add(
    _ variants: [Variant], _ message: String, _ document: Document, _ findings: inout Findings
  ) {
    guard let first = variants.first else { return }
    findings.add(
      message,
      [
        "word": document.string(first.range), "correction": first.correction,
        "count": "\(variants.count)",
      ], at: first.range,
      fix: Fix(.suggestion, variants.map { .replace($0.range, with: $0.correction) }))
  }
}
