package import LintModel

/// What is known of one written form.
package struct WordAnalysis: Sendable {
  package let origin: WordOrigin
  package let readings: [LexiconReading]
  /// The parts of a compound or derivation, in order; empty for a word of the lexicon.
  package let parts: [[UInt8]]
  /// A word that German could form so, but nobody need have: a slip of the finger looks the same.
  package let isGuess: Bool

  package static let unknown = WordAnalysis(origin: .unknown, readings: [], parts: [])

  package init(
    origin: WordOrigin, readings: [LexiconReading], parts: [[UInt8]] = [], isGuess: Bool = false
  ) {
    self.isGuess = isGuess
    self.origin = origin
    self.readings = readings
    self.parts = parts
  }
}

/// Finds what a form can be: in the lexicon, else as variant spelling, with hyphens, as compound or
/// as derivation.
package struct WordAnalyzer: Sendable {
  package let lexicon: Lexicon
  private let smallNouns: Set<[UInt8]>
  let compounds: Compounds
  private let derivations: Derivations
  /// Longer forms are no words of news, and analysis is quadratic.
  private static let maximumLength = 64  // bytes

  /// - Parameter blockedTails: ends of words that are no heads of compounds though they are words:
  ///   *ern*, *ung*, *ist*; in lower case.
  /// - Parameter smallNouns: words in small letters on purpose, *dpa*, *gang (und gäbe)*.
  package init(
    _ lexicon: Lexicon, blockedTails: Set<[UInt8]>, smallNouns: Set<[UInt8]> = []
  ) {
    self.lexicon = lexicon
    self.smallNouns = smallNouns
    compounds = Compounds(lexicon, blockedTails: blockedTails)
    derivations = Derivations(lexicon)
  }

  /// - Parameter form: NFC, as written.
  package func analyze(_ form: [UInt8]) -> WordAnalysis {
    let readings = lexicon.readings(form)
    if !readings.isEmpty { return WordAnalysis(origin: .lexicon, readings: readings) }
    guard form.count > 1, form.count <= Self.maximumLength else { return .unknown }
    let word = Word(form)
    return inCapitals(word) ?? nominalized(word) ?? variant(word) ?? withHyphens(word)
      ?? composed(word) ?? .unknown
  }

  /// *Verborgenem*, *Mitarbeitende*: an inflected adjective or participle made a noun.
  private func nominalized(_ word: Word) -> WordAnalysis? {
    guard word.isCapitalized else { return nil }
    return nominalized(word, lexicon.readings(word.uncapitalized.utf8), parts: [word.utf8])
  }

  private func nominalized(
    _ word: Word, _ adjectives: [LexiconReading], parts: [[UInt8]]
  ) -> WordAnalysis? {
    let readings = adjectives.filter { $0.wordClass == .adjective }.map {
      LexiconReading(
        wordClass: .nominalizedAdjective, ending: $0.ending, traits: $0.traits,
        lemma: Word($0.lemma).capitalized.utf8, features: $0.features)
    }
    guard !readings.isEmpty else { return nil }
    return WordAnalysis(origin: .derivation, readings: readings, parts: parts)
  }

  /// A form with a capital first letter.
  package func capitalized(_ form: [UInt8]) -> [UInt8] { Word(form).capitalized.utf8 }

  /// A form with a small first letter.
  package func uncapitalized(_ form: [UInt8]) -> [UInt8] { Word(form).uncapitalized.utf8 }

  /// Whether a form can stand before the head of a compound.
  package func isModifier(_ form: [UInt8]) -> Bool {
    form.count > 2 && form.count <= Self.maximumLength && compounds.isModifier(Word(form))
  }

  /// The spelling of a noun or an abbreviation in small letters that *is* none otherwise: *FC* of
  /// *fc*, *Bank-Beteiligung* of *bank-Beteiligung*; `nil` where the word may stand as it does.
  package func nounWithCapitals(_ form: [UInt8], _ origin: WordOrigin) -> [UInt8]? {
    guard !isSmallOnPurpose(form) else { return nil }
    let word = Word(form)
    guard let hyphen = form.firstIndex(of: UInt8(ascii: "-")) else {
      guard origin == .unknown, form.count <= Self.longestAbbreviation else { return nil }
      return isAbbreviation(word.uppercased) ? word.uppercased.utf8 : nil
    }
    // After a figure the second part is the first word: *6-kant-Schrauben*.
    let start =
      form[..<hyphen].allSatisfy({ $0 >= 48 && $0 <= 57 }) ? hyphen + 1 : form.startIndex
    guard let end = form[start...].firstIndex(of: UInt8(ascii: "-")),
      let last = form.lastIndex(of: UInt8(ascii: "-")), Word(form[(last + 1)...]).isCapitalized
    else { return nil }
    let first = Word(form[start..<end])
    // Imperatives stand in no chain: *tage*, *kant*.
    let small = lexicon.readings(first.utf8)
    guard first.count > 2 || start == form.startIndex && first.count > 1,
      start == form.startIndex ? small.isEmpty : small.allSatisfy({ $0.wordClass == .verb })
    else { return nil }
    if lexicon.readings(first.capitalized.utf8).contains(where: { $0.wordClass == .noun })
      || start > form.startIndex && compounds.isModifier(first)
    {
      return form[..<start] + first.capitalized.utf8 + form[end...]
    }
    return first.count <= Self.longestAbbreviation && isAbbreviation(first.uppercased)
      ? form[..<start] + first.uppercased.utf8 + form[end...] : nil
  }

  /// *dpa*, *ai-Bericht*.
  package func isSmallOnPurpose(_ form: [UInt8]) -> Bool {
    smallNouns.contains(Array(form.prefix { $0 != UInt8(ascii: "-") }))
  }

  private static let longestAbbreviation = 4  // bytes

  private func isAbbreviation(_ word: Word) -> Bool {
    lexicon.readings(word.utf8).contains { $0.wordClass.isWrittenWithCapital }
  }

  private func composed(_ word: Word) -> WordAnalysis? {
    // Capitals inside are names and abbreviations: *YouTube*, *GmbH*; but see *innen* below.
    guard word.hasSmallLettersAfterFirst else { return withInnen(word) }
    return compounds.analyze(word) ?? derivations.analyze(word, compounds)
      ?? nominalizedCompound(word) ?? longGenitive(word) ?? rarePlural(word)
      ?? withLostJoint(word)
  }

  /// *Bundeskanzleramt* of *Bundeskanzlersamt*: a word of the lexicon without the s that a compound
  /// has between its parts, or `nil`.
  package func withoutJoint(_ form: [UInt8], _ analysis: WordAnalysis) -> [UInt8]? {
    guard analysis.origin == .compound, let modifier = analysis.parts.first,
      modifier.last == UInt8(ascii: "s"), modifier.count > 3,
      // *Schafsherde*, *Interessensausgleich*: other compounds have it, too.
      !lexicon.isModifier(Word(modifier).uncapitalized.utf8.span)
    else { return nil }
    let other = Word(form[..<(modifier.count - 1)]) + Word(form[modifier.count...])
    return lexicon.readings(other.utf8).contains { $0.wordClass == .noun } ? other.utf8 : nil
  }

  /// *Sozialarbeitende*.
  private func nominalizedCompound(_ word: Word) -> WordAnalysis? {
    guard word.isCapitalized else { return nil }
    let uncapitalized = word.uncapitalized
    guard
      let small = compounds.analyze(uncapitalized)
        ?? derivations.analyze(uncapitalized, compounds)
    else { return nil }
    return nominalized(word, small.readings, parts: small.parts)
  }

  /// *Regierungchef*: a variant of what it should be.
  private func withLostJoint(_ word: Word) -> WordAnalysis? {
    guard let other = compounds.withLostJoint(word) else { return nil }
    let readings = lexicon.readings(other.utf8)
    return WordAnalysis(
      origin: .spellingVariant,
      readings: readings.isEmpty ? compounds.analyze(other)?.readings ?? [] : readings,
      parts: [other.utf8])
  }

  /// *REGIERUNG*, as in headlines.
  private func inCapitals(_ word: Word) -> WordAnalysis? {
    let lower = word.lowercased
    guard lower.count > 3, word.isAllCapitals else { return nil }
    let readings = lexicon.readings(lower.capitalized.utf8) + lexicon.readings(lower.utf8)
    return readings.isEmpty ? nil : WordAnalysis(origin: .lexicon, readings: readings)
  }

  /// *daß*, *Strasse*, *Buero*: ß where the lexicon has ss, or the other way round; two letters for
  /// an umlaut. Its one part is the form that the lexicon has.
  private func variant(_ word: Word) -> WordAnalysis? {
    for other in spellings(of: word) {
      let readings = lexicon.readings(other.utf8)
      guard !readings.isEmpty else { continue }
      return WordAnalysis(
        origin: .spellingVariant,
        readings: readings.map { reading in
          LexiconReading(
            wordClass: reading.wordClass, ending: reading.ending,
            traits: reading.traits.union(.isVariantSpelling), lemma: reading.lemma,
            features: reading.features)
        }, parts: [other.utf8])
    }
    return nil
  }

  private func spellings(of word: Word) -> [Word] {
    var spellings: [Word] = []
    for (old, new) in Self.variants {
      for known in [word] + spellings {
        if let other = known.replacingEach(old, by: new) { spellings.append(other) }
      }
    }
    return spellings
  }

  private static let variants: [(old: [UInt8], new: [UInt8])] =
    [
      ("ß", "ss"), ("ss", "ß"), ("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("Ae", "Ä"), ("Oe", "Ö"),
      ("Ue", "Ü"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// *Klima-Gipfel*: the last part says what it is. *Farb-*: a modifier whose head stands later.
  private func withHyphens(_ word: Word) -> WordAnalysis? {
    guard let hyphen = word.utf8.lastIndex(of: UInt8(ascii: "-")), hyphen > 0 else { return nil }
    let parts = word.utf8.split(separator: UInt8(ascii: "-")).map { Array($0) }
    guard let last = parts.last else { return nil }
    if parts.count == 2, let whole = cutAtLineEnd(word, first: parts[0], last: parts[1]) {
      return whole
    }
    if hyphen == word.count - 1 {
      let isKnown = compounds.isModifier(Word(last)) || !lexicon.readings(last).isEmpty
      return isKnown ? WordAnalysis(origin: .hyphenated, readings: [], parts: parts) : nil
    }
    guard parts.count > 1 else { return nil }
    var head = analyze(last)
    if head.origin == .unknown { head = analyze(Word(last).capitalized.utf8) }
    guard head.origin.isKnown else { return nil }
    // A word with a capital is a noun, whatever class its last part has: *das Zu-spät-Kommen*.
    let readings = head.readings.filter { word.isCapitalized == $0.wordClass.isWrittenWithCapital }
    let stem = word.dropLast(last.count)
    return WordAnalysis(
      origin: .hyphenated, readings: readings.map { $0.with(modifier: stem, keepsCase: true) },
      parts: parts)
  }

  /// *Regie-rung*, *verkauf-ten*: a variant of a word of the lexicon whose second part is none.
  private func cutAtLineEnd(_ word: Word, first: [UInt8], last: [UInt8]) -> WordAnalysis? {
    guard !Word(last).isCapitalized, first.count > 1, last.count > 1,
      word.utf8.last != UInt8(ascii: "-"),
      // *Burn-out*, *non-stop*
      lexicon.english(last)?.isWord != true
        || lexicon.english(Word(first).uncapitalized.utf8)?.isWord != true
    else { return nil }
    let whole = Word(first + last)
    let readings = lexicon.readings(whole.utf8)
    guard !readings.isEmpty else { return nil }
    // *nicht-öffentlich* is written so on purpose; of nouns the second part had a capital.
    let isNoun = word.isCapitalized && readings.contains { $0.wordClass == .noun }
    guard isNoun || lexicon.readings(last).isEmpty else { return nil }
    return WordAnalysis(origin: .spellingVariant, readings: readings, parts: [whole.utf8])
  }

  /// *BürgerInnen*, *Bürger*innen*, *Bürger_innen*.
  private func withInnen(_ word: Word) -> WordAnalysis? {
    guard word.hasSuffix("Innen") else { return nil }
    let base = analyze((word.dropLast(5) + "innen").utf8)
    return base.origin.isKnown
      ? WordAnalysis(origin: .derivation, readings: base.readings, parts: [word.utf8]) : nil
  }
}

extension LexiconReading {
  /// The reading of a compound with this head.
  ///
  /// - Parameter keepsCase: after a hyphen a noun keeps its capital.
  func with(modifier: Word, keepsCase: Bool, isConfident: Bool = true) -> LexiconReading {
    let head = Word(lemma)
    let traits = isConfident ? self.traits : self.traits.subtracting(.isConfident)
    return LexiconReading(
      wordClass: wordClass, ending: ending, traits: traits.subtracting(.isPlace),
      lemma: (modifier + (keepsCase ? head : head.uncapitalized)).utf8, features: features)
  }
}

extension Word {
  var hasSmallLettersAfterFirst: Bool {
    for at in 1..<max(1, count) {
      let byte = utf8[at]
      if byte >= 65, byte <= 90 { return false }
      if byte < 0x80, byte < 97 || byte > 122 { return false }
      // Ä Ö Ü and other capitals of Latin-1; the first letter may be one of them.
      if utf8[at - 1] == 0xC3, at > 1, byte >= 0x80, byte <= 0x9E { return false }
    }
    return true
  }

  /// Letters only, none of them small.
  var isAllCapitals: Bool {
    var at = 0
    while at < count {
      let byte = utf8[at]
      if byte == 0xC3, at + 1 < count, utf8[at + 1] <= 0x9E {
        at += 2
      } else if byte >= 65, byte <= 90 {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  /// With every occurrence replaced; `nil` when there is none.
  func replacingEach(_ old: [UInt8], by new: [UInt8]) -> Word? {
    var bytes: [UInt8] = []
    var found = false
    var at = 0
    while at < count {
      if utf8[at...].starts(with: old) {
        bytes.append(contentsOf: new)
        at += old.count
        found = true
      } else {
        bytes.append(utf8[at])
        at += 1
      }
    }
    return found ? Word(bytes) : nil
  }
}
