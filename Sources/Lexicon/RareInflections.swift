import LintModel

/// Forms of nouns that are right though no list has them.
extension WordAnalyzer {
  /// *Teleskopes* of *Teleskops*: the longer ending is right wherever the shorter is.
  func longGenitive(_ word: Word) -> WordAnalysis? {
    guard word.isCapitalized, word.hasSuffix("es"), word.count > 5 else { return nil }
    let genitive = Agreement.genitive.intersection(.singular)
    let readings = lexicon.readings((word.dropLast(2) + "s").utf8).compactMap { reading in
      let agreement = Agreement(rawValue: reading.features).intersection(genitive)
      return reading.wordClass == .noun && !agreement.isEmpty
        ? LexiconReading(wordClass: .noun, lemma: reading.lemma, features: agreement.rawValue)
        : nil
    }
    guard !readings.isEmpty else { return nil }
    return WordAnalysis(origin: .derivation, readings: readings, parts: [word.utf8])
  }

  /// *Verputze*, *Gneisen*: nouns that are nearly never used in the plural, so that no list has it.
  /// Masculine and neuter ones take *-e*, unless they end in *-er*, *-el*, *-en*, *-em*, *-lein*, or
  /// are adjectives made nouns.
  func rarePlural(_ word: Word) -> WordAnalysis? {
    guard word.isCapitalized, word.count > 5 else { return nil }
    let isDative = word.hasSuffix("en")
    let base = word.dropLast(isDative ? 2 : 1)
    guard isDative || word.hasSuffix("e"),
      !["er", "el", "en", "em", "lein", "e", "isch"].contains(where: { base.hasSuffix($0) }),
      lexicon.readings(word.utf8).isEmpty
    else { return nil }
    let nominative = Agreement.nominative.intersection(.singular)
    let bearers = lexicon.readings(base.utf8).filter {
      $0.wordClass == .noun
        && !Agreement(rawValue: $0.features).intersection(nominative)
          .isDisjoint(with: [.masculine, .neuter])
    }
    guard !bearers.isEmpty else { return nil }
    let cases: Agreement = isDative ? .dative : [.nominative, .accusative, .genitive]
    return WordAnalysis(
      origin: .derivation,
      readings: bearers.map { reading in
        let gender: Agreement =
          Agreement(rawValue: reading.features).intersection(nominative)
            .isDisjoint(with: .masculine) ? .neuter : .masculine
        return LexiconReading(
          wordClass: .noun, lemma: reading.lemma,
          features: cases.intersection(.plural).intersection(gender).rawValue)
      }, parts: [base.utf8], isGuess: true)
  }
}
