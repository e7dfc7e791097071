import LintModel

/// Verbs that German makes freely with a prefix, and that no dictionary lists all of: *beschnuppern*,
/// *zersiedelt*, *ausgebombt*, *gegürtelt*.
extension Derivations {
  /// Bytes of what follows the prefix without its ending; less is a slip of the finger.
  private static let shortestStem = 4
  private static let inseparable: [StaticString] = [
    "be", "ver", "zer", "ent", "er", "miss", "um", "über", "unter", "durch", "hinter",
  ]
  /// Before *ge* also the short ones, which `separableVerb` leaves to the lexicon.
  private static let separable: [StaticString] = [
    "ab", "an", "auf", "aus", "bei", "ein", "vor", "nach", "zu", "um", "los", "mit", "hoch", "weg",
  ]

  /// A verb of the lexicon with a prefix, or a verb made from a noun or adjective.
  func prefixedVerb(_ word: Word) -> WordAnalysis? {
    for prefix in Self.inseparable where word.hasPrefix(prefix) {
      let length = prefix.utf8CodeUnitCount
      let part = Word(word.utf8[..<length])
      let rest = word.dropFirst(length)
      guard rest.count >= Self.shortestStem, rest.utf8[0] & 0xC0 != 0x80 else { continue }
      let readings = withPrefix(part, rest) + fromNoun(part, rest, isParticiple: false)
      guard readings.isEmpty else { return analysis(readings, part, rest) }
    }
    return participleFromNoun(word)
  }

  /// *ausgebombt*, *gegürtelten*.
  private func participleFromNoun(_ word: Word) -> WordAnalysis? {
    let parts = Self.separable.filter { word.hasPrefix($0) }.map { $0.utf8CodeUnitCount } + [0]
    for length in parts {
      let rest = word.dropFirst(length)
      guard rest.hasPrefix("ge"), rest.count >= Self.shortestStem + 3 else { continue }
      let part = Word(word.utf8[..<(length + 2)])
      let readings = fromNoun(part, rest.dropFirst(2), isParticiple: true)
      guard readings.isEmpty else { return analysis(readings, part, rest.dropFirst(2)) }
    }
    return nil
  }

  private func analysis(_ readings: [LexiconReading], _ part: Word, _ rest: Word) -> WordAnalysis {
    WordAnalysis(
      origin: .derivation, readings: readings, parts: [part.utf8, rest.utf8], isGuess: true)
  }

  /// *be·schnuppert*, *zer·(ge)schlissene*.
  private func withPrefix(_ part: Word, _ rest: Word) -> [LexiconReading] {
    let known = lexicon.readings(rest.utf8)
    var readings: [LexiconReading] = known.compactMap { reading in
      guard reading.wordClass == .verb, !reading.traits.contains(.isAuxiliary) else { return nil }
      var forms = VerbForms(rawValue: reading.features).subtracting([.imperative, .participle2])
      guard !forms.isEmpty, !forms.contains(.onlyVerbFinal) else { return nil }
      // A regular verb with such a prefix has one form for *er beschnuppert* and *hat beschnuppert*.
      if forms.contains(.thirdSingular), rest.hasSuffix("t") { forms.insert(.participle2) }
      return LexiconReading(
        wordClass: .verb, lemma: part.utf8 + reading.lemma, features: forms.rawValue)
    }
    for reading in known where reading.traits.contains(.isParticiple1) {
      readings.append(reading.with(modifier: part, keepsCase: false, isConfident: false))
    }
    for reading in lexicon.readings((Word("ge") + rest).utf8) {
      if reading.wordClass == .adjective, reading.traits.contains(.isParticiple2) {
        readings.append(
          LexiconReading(
            wordClass: .adjective, ending: reading.ending, traits: .isParticiple2,
            lemma: part.utf8 + reading.lemma))
      } else if reading.wordClass == .verb, reading.verbForms.contains(.participle2) {
        readings.append(
          LexiconReading(
            wordClass: .verb, lemma: part.utf8 + reading.lemma,
            features: VerbForms.participle2.rawValue))
      }
    }
    return readings
  }

  private enum WeakForm {
    case finite(VerbForms)
    case participle(AdjectiveEnding)
  }

  private static let weakForms: [(ending: StaticString, form: WeakForm)] = [
    ("t", .participle(.bare)), ("te", .participle(.e)), ("ten", .participle(.en)),
    ("ter", .participle(.er)), ("tes", .participle(.es)), ("tem", .participle(.em)),
    ("et", .participle(.bare)), ("ete", .participle(.e)), ("eten", .participle(.en)),
    ("eter", .participle(.er)), ("etes", .participle(.es)), ("etem", .participle(.em)),
    ("en", .finite([.infinitive, .thirdPlural])), ("n", .finite([.infinitive, .thirdPlural])),
  ]

  /// *ver·frist·en*, *be·feind·et*, *ver·kopf·t*: a regular verb whose stem is a noun or adjective.
  private func fromNoun(_ part: Word, _ rest: Word, isParticiple: Bool) -> [LexiconReading] {
    for (ending, form) in Self.weakForms where rest.hasSuffix(ending) {
      let stem = rest.dropLast(ending.utf8CodeUnitCount)
      guard stem.count >= Self.shortestStem, isStem(stem, before: ending) else { continue }
      let lemma = (part + stem + "en").utf8
      switch form {
      case .participle(.bare):
        let forms: VerbForms = isParticiple ? .participle2 : [.participle2, .thirdSingular]
        return [
          LexiconReading(wordClass: .verb, lemma: lemma, features: forms.rawValue),
          LexiconReading(
            wordClass: .predicativeAdjective, traits: .isParticiple2,
            lemma: (part + rest).utf8),
        ]
      case .participle(let adjective):
        return [
          LexiconReading(
            wordClass: .adjective, ending: adjective, traits: .isParticiple2,
            lemma: (part + stem + Word(ending.hasE ? "et" : "t")).utf8)
        ]
      case .finite(let forms) where !isParticiple:
        return [LexiconReading(wordClass: .verb, lemma: lemma, features: forms.rawValue)]
      case .finite: continue
      }
    }
    return []
  }

  /// A noun or adjective that a verb can be made from, with the vowel that its ending wants.
  private func isStem(_ stem: Word, before ending: StaticString) -> Bool {
    // *befeindet*, not *befeindt*; *zersiedeln*, not *befeindn*.
    let isDental = stem.hasSuffix("d") || stem.hasSuffix("t")
    guard isDental == ending.hasE || ending.startsWithN || ending.isEn else { return false }
    guard !ending.startsWithN || stem.hasSuffix("el") || stem.hasSuffix("er") else { return false }
    let base = Agreement.nominative.intersection(.singular)
    for form in [stem.capitalized, stem.capitalized + "e"]
    where lexicon.readings(form.utf8).contains(where: {
      $0.wordClass == .noun && !Agreement(rawValue: $0.features).isDisjoint(with: base)
    }) { return true }
    return lexicon.readings(stem.utf8).contains { $0.wordClass == .predicativeAdjective }
  }
}

extension StaticString {
  fileprivate var hasE: Bool { unsafe utf8Start[0] == UInt8(ascii: "e") && !isEn }
  fileprivate var isEn: Bool {
    unsafe utf8CodeUnitCount == 2 && utf8Start[0] == UInt8(ascii: "e")
      && utf8Start[1] == UInt8(ascii: "n")
  }
  fileprivate var startsWithN: Bool { unsafe utf8Start[0] == UInt8(ascii: "n") }
}
