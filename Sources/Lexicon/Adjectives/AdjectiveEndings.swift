import LintModel

extension AdjectiveEnding {
  static let inflected: [AdjectiveEnding] = [.e, .en, .er, .es, .em]

  var letters: Word {
    switch self {
    case .bare: ""
    case .e: "e"
    case .en: "en"
    case .er: "er"
    case .es: "es"
    case .em: "em"
    }
  }

  /// The ending of a form that has one.
  init?(of form: Word) {
    guard let last = form.utf8.last else { return nil }
    if last == UInt8(ascii: "e") {
      self = .e
      return
    }
    guard form.count > 1, form.utf8[form.count - 2] == UInt8(ascii: "e") else { return nil }
    switch last {
    case UInt8(ascii: "n"): self = .en
    case UInt8(ascii: "r"): self = .er
    case UInt8(ascii: "s"): self = .es
    case UInt8(ascii: "m"): self = .em
    default: return nil
    }
  }
}

/// Adds the five inflected forms of a stem.
func addInflected(
  _ stem: Word, lemma: Word, traits: ReadingTraits = [], to table: inout FormTable
) {
  for ending in AdjectiveEnding.inflected {
    table.add(stem + ending.letters, lemma: lemma, .adjective, ending: ending, traits: traits)
  }
}

/// Adds the bare form, and the inflected ones.
func addAdjective(
  _ word: Word, stem: Word, lemma: Word, traits: ReadingTraits = [], to table: inout FormTable
) {
  table.add(word, lemma: lemma, .predicativeAdjective, traits: traits)
  addInflected(stem, lemma: lemma, traits: traits, to: &table)
}

/// Adds an adjective that never takes an ending: *Berliner*, *lila*.
func addIndeclinable(
  _ word: Word, traits: ReadingTraits = [], to table: inout FormTable
) {
  table.add(word, lemma: word, .adjective, traits: traits)
}

extension Word {
  /// What the endings of an adjective are joined to: *dunkl-*, *teur-*.
  var adjectiveStem: Word {
    if hasSuffix("e") { return dropLast(1) }
    if hasSuffix("el"), count > 3 {
      let before = utf8[count - 3]
      // *parallel*, *speziell* and the like keep their *e*.
      if !"eila".utf8.contains(before) { return dropLast(2) + "l" }
    }
    if hasSuffix("auer") || hasSuffix("euer") { return dropLast(2) + "r" }
    return self
  }

  /// Words in a vowel that are not inflected: *lila*, *sexy*; *frei*, *neu*, *blau* are.
  var isUninflectedByItsVowel: Bool {
    guard let last = utf8.last, "aiouy".utf8.contains(last) || hasSuffix("é") else { return false }
    return !(hasSuffix("ei") || hasSuffix("eu") || hasSuffix("au"))
  }
}
