import LintModel

/// Comparatives and superlatives that the dictionary lists as words of their own, since their stem
/// changes: *älter* of *alt*.
struct StemChangingComparison {
  struct Degree {
    let adjective: Word
    let trait: ReadingTraits
    /// What endings are joined to: *älter*, *ältest*.
    let stem: Word
  }

  /// By entry of the dictionary: *älter*, *ältest* or *älteste*.
  private(set) var degrees: [Word: Degree] = [:]

  private static let irregular: [(adjective: Word, comparative: Word, superlative: Word)] = [
    ("gut", "besser", "best"), ("hoch", "höher", "höchst"), ("nah", "näher", "nächst"),
    ("viel", "mehr", "meist"), ("groß", "größer", "größt"),
  ]

  init(_ dictionary: GermanDictionary) {
    for (adjective, comparative, superlative) in Self.irregular {
      add(comparative, of: adjective, .isComparative)
      add(superlative, of: adjective, .isSuperlative)
    }
    for word in dictionary.words where word.hasSuffix("er") && !word.isCapitalized {
      let stem = word.dropLast(2)
      guard degrees[word] == nil, let adjective = Self.unchanged(stem, dictionary) else { continue }
      add(word, of: adjective, .isComparative)
      add(
        stem + (stem.endsInDental || stem.endsInSibilant ? "est" : "st"), of: adjective,
        .isSuperlative)
    }
  }

  /// All degrees, each once.
  var all: [Degree] {
    degrees.filter { $0.key == $0.value.stem }.map(\.value)
      .sorted { $0.stem.utf8.lexicographicallyPrecedes($1.stem.utf8) }
  }

  private mutating func add(_ word: Word, of adjective: Word, _ trait: ReadingTraits) {
    let degree = Degree(adjective: adjective, trait: trait, stem: word)
    degrees[word] = degree
    // *größte*, *wärmste*.
    degrees[word + "e"] = degree
  }

  /// The adjective whose vowel this stem changes: *alt* for *ält*.
  private static func unchanged(_ stem: Word, _ dictionary: GermanDictionary) -> Word? {
    let plain = stem.withoutUmlauts
    guard plain != stem, dictionary.flags(plain).contains(.adjective) else { return nil }
    return plain
  }
}

extension Word {
  /// Whether comparison by rule makes sense: not of *erst*, *besser*, *laufend*, *andere*.
  var canBeCompared: Bool {
    !(hasSuffix("er") || hasSuffix("st") || hasSuffix("end") || hasSuffix("e"))
  }

  /// What the comparative's endings are joined to: *dunkler*, *schneller*.
  var comparative: Word { adjectiveStem + "er" }

  /// *schnellst*, *heißest*; *-isch* takes none: *praktischst*.
  var superlative: Word {
    self + ((endsInSibilant || endsInDental) && !hasSuffix("isch") ? "est" : "st")
  }
}
