import LintModel

extension Derivations {
  /// *erschreckendste*, *aufsehenerregenderen*, *schwärzester*: comparison that the dictionary does not
  /// list, of participles above all.
  func comparison(_ word: Word, _ compounds: Compounds) -> WordAnalysis? {
    for (text, ending) in Self.adjectiveEndings
    where text.utf8CodeUnitCount > 0 && word.hasSuffix(text) {
      let bare = word.dropLast(text.utf8CodeUnitCount)
      for (suffix, trait) in Self.comparisonSuffixes {
        guard let base = bare.droppingSuffix(suffix),
          let positive = [base, base.withoutUmlaut].lazy.compactMap({ $0 })
            .first(where: { isAdjective($0, compounds) })
        else { continue }
        return WordAnalysis(
          origin: .derivation,
          readings: [
            LexiconReading(
              wordClass: .adjective, ending: ending, traits: trait, lemma: positive.utf8)
          ], parts: [base.utf8, Array(word.utf8[base.count...])])
      }
    }
    return nil
  }

  private static let comparisonSuffixes: [(StaticString, ReadingTraits)] = [
    ("est", .isSuperlative), ("st", .isSuperlative), ("er", .isComparative),
  ]

  private func isAdjective(_ form: Word, _ compounds: Compounds) -> Bool {
    let readings = lexicon.readings(form.utf8)
    // *gerechterere* is none, though *gerechter* is an adjective.
    if readings.contains(where: { $0.traits.contains(.isComparative) }) { return false }
    if readings.contains(where: { $0.wordClass == .predicativeAdjective }) { return true }
    return readings.isEmpty
      && compounds.analyze(form)?.readings.contains { $0.wordClass == .predicativeAdjective }
        == true
  }
}

extension Word {
  /// *schwarz* of *schwärz*: with the last umlaut undone, or `nil` when there is none.
  var withoutUmlaut: Word? {
    var bytes = utf8
    for at in bytes.indices.reversed() where at > 0 && bytes[at - 1] == 0xC3 {
      let vowel: UInt8
      switch bytes[at] {
      case 0xA4: vowel = UInt8(ascii: "a")
      case 0xB6: vowel = UInt8(ascii: "o")
      case 0xBC: vowel = UInt8(ascii: "u")
      default: return nil
      }
      bytes.replaceSubrange(at - 1...at, with: [vowel])
      return Word(bytes)
    }
    return nil
  }
}
