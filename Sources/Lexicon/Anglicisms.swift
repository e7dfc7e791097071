import LintModel

extension Derivations {
  private static let participleEndings: [StaticString] = ["t", "te", "ten", "ter", "tes", "tem"]
  /// Zipf × 10: English verbs that German has taken over are frequent ones.
  private static let anglicismBand: UInt8 = 30

  /// *gecoacht*, *geleakten*: the participle of an English verb.
  func anglicism(_ word: Word) -> WordAnalysis? {
    guard word.hasPrefix("ge") else { return nil }
    for ending in Self.participleEndings where word.hasSuffix(ending) {
      let stem = word.dropFirst(2).dropLast(ending.utf8CodeUnitCount)
      guard stem.count >= 4 else { continue }
      for form in [stem, stem + "e"] {
        guard let english = lexicon.english(form.utf8), english.isWord,
          english.band >= Self.anglicismBand
        else { continue }
        return WordAnalysis(
          origin: .derivation,
          readings: [
            LexiconReading(
              wordClass: .verb, lemma: (stem + "en").utf8,
              features: VerbForms.participle2.rawValue)
          ],
          parts: [Array("ge".utf8), stem.utf8, Array(word.utf8.suffix(ending.utf8CodeUnitCount))])
      }
    }
    return nil
  }
}
