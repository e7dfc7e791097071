import LintModel

/// Words made from known ones by a prefix or suffix that German uses freely.
struct Derivations: Sendable {
  let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  func analyze(_ word: Word, _ compounds: Compounds) -> WordAnalysis? {
    withPrefix(word, compounds)
      ?? (word.isCapitalized
        ? noun(word, compounds)
        : separableVerb(word) ?? adjective(word, compounds) ?? comparison(word, compounds)
          ?? adverb(word, compounds) ?? prefixedVerb(word) ?? anglicism(word))
  }

  // MARK: - Prefixes

  /// Before adjectives and participles.
  private static let adjectivePrefixes: [StaticString] = [
    "un", "anti", "neo", "pro", "hyper", "ultra", "super", "post", "prä", "inter", "multi", "mikro",
    "makro", "pseudo", "quasi", "semi", "trans", "nicht", "miss", "öko", "euro", "außer", "inner",
    "über", "unter", "vor", "nach", "gegen", "mono", "poly", "para", "sub", "bi", "tri", "re", "de",
  ]
  /// Before nouns.
  private static let nounPrefixes: [StaticString] = [
    "anti", "neo", "nicht", "pro", "ex", "vize", "ur", "erz", "un", "miss", "super", "hyper",
    "mega",
    "ultra", "mini", "multi", "mikro", "makro", "pseudo", "quasi", "semi", "inter", "trans", "öko",
    "euro", "bio", "geo", "thermo", "elektro", "auto", "tele", "video", "cyber", "meta", "mono",
    "poly", "para", "sub", "co", "ko", "re", "de", "des", "dis", "krypto", "nano", "radio", "audio",
    "foto", "psycho", "sozio", "neuro", "agro", "turbo", "info",
  ]

  private func withPrefix(_ word: Word, _ compounds: Compounds) -> WordAnalysis? {
    let lower = word.uncapitalized
    let isNoun = word.isCapitalized
    for prefix in isNoun ? Self.nounPrefixes : Self.adjectivePrefixes
    where lower.hasPrefix(prefix)
      && lower.count >= prefix.utf8CodeUnitCount + (prefix.utf8CodeUnitCount > 3 ? 3 : 4)
    {
      let rest = lower.dropFirst(prefix.utf8CodeUnitCount)
      guard rest.utf8[0] & 0xC0 != 0x80 else { continue }
      let base = isNoun ? rest.capitalized : rest
      var readings = lexicon.readings(base.utf8)
      if readings.isEmpty, rest.count > 6 { readings = compounds.analyze(base)?.readings ?? [] }
      let kept = readings.filter {
        isNoun
          ? $0.wordClass == .noun || $0.wordClass == .nominalizedAdjective
          : $0.wordClass == .adjective || $0.wordClass == .predicativeAdjective
      }
      guard !kept.isEmpty else { continue }
      let modifier = Word(word.utf8[..<prefix.utf8CodeUnitCount])
      return WordAnalysis(
        origin: .derivation, readings: kept.map { $0.with(modifier: modifier, keepsCase: false) },
        parts: [modifier.utf8, rest.utf8])
    }
    return nil
  }

  // MARK: - Suffixes

  static let adjectiveEndings: [(text: StaticString, ending: AdjectiveEnding)] = [
    ("en", .en), ("er", .er), ("es", .es), ("em", .em), ("e", .e), ("", .bare),
  ]

  /// *bespielbar*, *handhabbare*, *putinistisch*.
  private func adjective(_ word: Word, _ compounds: Compounds) -> WordAnalysis? {
    for (text, ending) in Self.adjectiveEndings where word.hasSuffix(text) {
      let bare = word.dropLast(text.utf8CodeUnitCount)
      guard let base = adjectiveBase(bare, compounds) else { continue }
      return WordAnalysis(
        origin: .derivation,
        readings: [
          LexiconReading(
            wordClass: ending == .bare ? .predicativeAdjective : .adjective, ending: ending,
            lemma: bare.utf8)
        ], parts: [base.utf8, Array(word.utf8[base.count...])])
    }
    return nil
  }

  /// The word that a bare adjective is made from.
  private func adjectiveBase(_ bare: Word, _ compounds: Compounds) -> Word? {
    if let stem = bare.droppingSuffix("bar"), isVerbStem(stem, compounds) { return stem }
    if let stem = bare.droppingSuffix("lich"), isVerbStem(stem, compounds) || isNominal(stem) {
      return stem
    }
    for suffix in ["isch", "ig", "haft", "los", "artig", "förmig", "mäßig", "ell"] as [StaticString]
    {
      if let stem = bare.droppingSuffix(suffix), isNominal(stem) || compounds.isModifier(stem) {
        return stem
      }
    }
    return nil
  }

  /// *schrittweise*, *landesweit* is a compound.
  private func adverb(_ word: Word, _ compounds: Compounds) -> WordAnalysis? {
    for suffix in [
      "erweise", "weise", "abwärts", "aufwärts", "wärts", "halber", "maßen", "erseits", "enfalls",
    ] as [StaticString] {
      guard let stem = word.droppingSuffix(suffix),
        compounds.isModifier(stem) || !lexicon.readings(stem.utf8).isEmpty
          || !lexicon.readings(stem.capitalized.utf8).isEmpty
      else { continue }
      return WordAnalysis(
        origin: .derivation, readings: [LexiconReading(wordClass: .adverb, lemma: word.utf8)],
        parts: [stem.utf8, Array(word.utf8[stem.count...])])
    }
    return nil
  }

  /// *Bespielung*, *Unbespielbarkeit*, *Bespieler*.
  private func noun(_ word: Word, _ compounds: Compounds) -> WordAnalysis? {
    let lower = word.uncapitalized
    for (ending, agreement, lemma) in Self.nounEndings {
      // *Über* is no person who practises.
      guard let stem = lower.droppingSuffix(ending), lexicon.readings(lower.utf8).isEmpty else {
        continue
      }
      let isKnown =
        lemma.isFromVerb
        ? isVerbStem(stem, compounds)
        : lexicon.readings(stem.utf8).contains { $0.wordClass == .predicativeAdjective }
          || adjectiveBase(stem, compounds) != nil
          || withPrefix(stem, compounds).map { !$0.readings.isEmpty } == true
      guard isKnown else { continue }
      return WordAnalysis(
        origin: .derivation,
        readings: [
          LexiconReading(
            wordClass: .noun, lemma: (stem.capitalized + Word(lemma.suffix.description)).utf8,
            features: agreement.rawValue)
        ], parts: [stem.utf8, Array(word.utf8[stem.count...])])
    }
    return nil
  }

  private static let nounEndings:
    [(StaticString, Agreement, (suffix: StaticString, isFromVerb: Bool))] = {
      let feminine = Agreement.singular.intersection(.feminine)
      let plural = Agreement.plural.intersection(.feminine)
      let masculine = Agreement.masculine.intersection(.singular).subtracting(.genitive)
        .union(.plural.intersection(.masculine).subtracting(.dative))
      return [
        ("ung", feminine, ("ung", true)), ("ungen", plural, ("ung", true)),
        ("keit", feminine, ("keit", false)), ("keiten", plural, ("keit", false)),
        ("heit", feminine, ("heit", false)), ("heiten", plural, ("heit", false)),
        ("er", masculine, ("er", true)),
        ("ern", Agreement.dative.intersection(.plural).intersection(.masculine), ("er", true)),
        ("ers", Agreement.genitive.intersection(.singular).intersection(.masculine), ("er", true)),
        ("erin", feminine, ("erin", true)), ("erinnen", plural, ("erin", true)),
      ]
    }()

  private func isVerbStem(_ stem: Word, _ compounds: Compounds) -> Bool {
    guard stem.count >= 3 else { return false }
    let hashed = HashedWord(stem.utf8)
    return compounds.isVerbStem(hashed, 0, hashed.count)
  }

  private func isNominal(_ stem: Word) -> Bool {
    guard stem.count >= 3 else { return false }
    for noun in [stem.capitalized, stem.capitalized + "e", stem.capitalized + "en"] {
      if lexicon.readings(noun.utf8).contains(where: { $0.wordClass.isWrittenWithCapital }) {
        return true
      }
    }
    return false
  }
}

extension Word {
  /// Without a suffix, or `nil` when it does not have it or little is left.
  func droppingSuffix(_ suffix: StaticString) -> Word? {
    guard hasSuffix(suffix), count >= suffix.utf8CodeUnitCount + 3 else { return nil }
    return dropLast(suffix.utf8CodeUnitCount)
  }
}
