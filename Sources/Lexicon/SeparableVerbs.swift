import LintModel

/// Verbs with a separable part that no dictionary lists: *vorbeischleichen*, *hochgespült*.
extension Derivations {
  /// Shorter parts (*an*, *um*) are in the lexicon with every verb that takes them; what is left is
  /// a slip of the pen.
  private static let shortestPart = 3  // bytes
  private static let longestPart = 14  // bytes, *durcheinander*
  private static let shortestVerb = 5  // bytes

  func separableVerb(_ word: Word) -> WordAnalysis? {
    guard word.count >= Self.shortestPart + Self.shortestVerb else { return nil }
    let longest = min(Self.longestPart, word.count - Self.shortestVerb)
    for length in (Self.shortestPart...longest).reversed() {
      let part = Word(word.utf8[..<length])
      guard word.utf8[length] & 0xC0 != 0x80, isSeparable(part) || isComplement(part) else {
        continue
      }
      let rest = word.dropFirst(length)
      let readings = joined(part, lexicon.readings(rest.utf8)) + zuInfinitives(part, rest)
      guard !readings.isEmpty else { continue }
      return WordAnalysis(
        origin: .derivation, readings: readings, parts: [part.utf8, rest.utf8])
    }
    return shortZuInfinitive(word)
  }

  /// *umzudeuten*, *zuzubuchen*: with *zu* inside even a short part is no slip of the pen.
  private func shortZuInfinitive(_ word: Word) -> WordAnalysis? {
    let part = Word(word.utf8[..<2])
    let rest = word.dropFirst(2)
    guard isSeparable(part), rest.hasPrefix("zu"), rest.count > Self.shortestVerb else {
      return nil
    }
    let readings = zuInfinitives(part, rest)
    guard !readings.isEmpty else { return nil }
    return WordAnalysis(origin: .derivation, readings: readings, parts: [part.utf8, rest.utf8])
  }

  /// *starkmachen*, *alleinlassen*, *hierbleiben*: an adjective or adverb that tells the result.
  private func isComplement(_ part: Word) -> Bool {
    part.count > Self.shortestPart
      && lexicon.readings(part.utf8).contains {
        $0.wordClass == .predicativeAdjective || $0.wordClass == .adverb
      }
  }

  private func isSeparable(_ part: Word) -> Bool {
    lexicon.readings(part.utf8).contains { $0.wordClass == .verbParticle }
  }

  /// Readings of the verb, its participles included, with the part in front.
  private func joined(_ part: Word, _ readings: [LexiconReading]) -> [LexiconReading] {
    readings.compactMap { reading in
      switch reading.wordClass {
      case .adjective, .predicativeAdjective:
        let isParticiple = !reading.traits.isDisjoint(with: [.isParticiple1, .isParticiple2])
        return isParticiple ? reading.with(modifier: part, keepsCase: false) : nil
      case .verb:
        let forms = Self.forms(VerbForms(rawValue: reading.features))
        return forms.isEmpty
          ? nil
          : LexiconReading(
            wordClass: .verb, lemma: part.utf8 + reading.lemma, features: forms.rawValue)
      default: return nil
      }
    }
  }

  /// What the whole can be. Forms of *ihr* and bare stems are left out: *zufahrt*, *vorlauf* are
  /// nouns without their capital.
  private static func forms(_ forms: VerbForms) -> VerbForms {
    guard !forms.contains(.onlyVerbFinal) else { return [] }
    // *wieder·aufzubauen* has its *zu* already.
    let nonfinite = forms.intersection([.infinitive, .participle1, .participle2, .zuInfinitive])
    let third: VerbForms = [.thirdSingular, .thirdPlural]
    let finite = forms.intersection([third.bothMoods, .past])
    guard finite.isFinite else { return nonfinite }
    return [nonfinite, finite, .onlyVerbFinal]
  }

  /// *vorbeizuschleichen*.
  private func zuInfinitives(_ part: Word, _ rest: Word) -> [LexiconReading] {
    guard rest.hasPrefix("zu"), rest.count > 2 else { return [] }
    return lexicon.readings(Array(rest.utf8[2...])).compactMap { reading in
      guard reading.wordClass == .verb, rest.count > 2 + Self.shortestPart,
        VerbForms(rawValue: reading.features).contains(.infinitive),
        !VerbForms(rawValue: reading.features).contains(.onlyVerbFinal)
      else { return nil }
      return LexiconReading(
        wordClass: .verb, lemma: part.utf8 + reading.lemma,
        features: VerbForms.zuInfinitive.rawValue)
    }
  }
}
