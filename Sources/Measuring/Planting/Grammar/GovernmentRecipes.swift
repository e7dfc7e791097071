/// The cases that prepositions govern; the planter's own list.
enum Government {
  static let strict: [String: Case] = [
    "mit": .dative, "von": .dative, "aus": .dative, "nach": .dative, "seit": .dative,
    "bei": .dative, "zu": .dative, "für": .accusative, "durch": .accusative,
    "gegen": .accusative, "ohne": .accusative, "um": .accusative,
  ]
  static let twoWay: Set = [
    "in", "an", "auf", "über", "unter", "vor", "hinter", "neben", "zwischen",
  ]
  /// With the genitive, or loosely with the dative; never with the accusative.
  static let genitive: Set = [
    "wegen", "aufgrund", "innerhalb", "außerhalb", "infolge", "anlässlich", "angesichts",
    "hinsichtlich", "bezüglich", "mithilfe", "anhand", "zugunsten", "jenseits", "seitens",
    "trotz", "mittels",
  ]

  static func isStrict(_ preposition: String) -> Bool {
    strict[preposition.lowercased()] != nil
  }
}

/// Prepositions with another case than theirs.
enum GovernmentRecipes {
  static let all: [Recipe] = [
    GrammarRecipes.open("preposition-case", "determiner-after-dative") { text in
      determiner(text, .accusative, never: [.dative]) { Government.strict[$0] == .dative }
    },
    GrammarRecipes.open("preposition-case", "preposition") { text in
      preposition(text) { Government.strict[$0] }
    },
    GrammarRecipes.scoredOnly("preposition-case", "determiner-after-accusative") { text in
      determiner(text, .dative, never: [.accusative]) { Government.strict[$0] == .accusative }
    },
    GrammarRecipes.scoredOnly("preposition-case", "determiner-after-genitive") { text in
      determiner(text, .accusative, never: [.genitive, .dative]) {
        Government.genitive.contains($0)
      }
    },
    GrammarRecipes.scoredOnly("preposition-case", "two-way-preposition") { text in
      text.phrases.flatMap { phrase in
        preposition(text, phrase) { form in
          Government.twoWay.contains(form) ? phrase.gold.grammaticalCase : nil
        }
      }
    },
  ]

  private static func determiner(
    _ text: CleanText, _ new: Case, never excluded: Set<Case>, where isWanted: (String) -> Bool
  ) -> [Planting] {
    text.phrases.compactMap { phrase in
      guard let preposition = phrase.preposition, isWanted(preposition.form.lowercased()),
        !isWasFuer(phrase), let word = phrase.determiner, !phrase.isFused,
        let other = phrase.article?.inflected(Cell(new, phrase.gold.column)),
        excluded.contains(phrase.gold.grammaticalCase),
        !fits(other, phrase, excluded)
      else { return nil }
      return text.editing(
        [text.replacing(word, with: other.form)],
        marking: preposition.range.lowerBound..<phrase.range.upperBound)
    }
  }

  private static func fits(
    _ determiner: PlantedDeterminer, _ phrase: AnnotatedPhrase, _ cases: Set<Case>
  ) -> Bool {
    determiner.cells.intersection(phrase.nounCells).contains { cases.contains($0.grammaticalCase) }
  }

  private static func preposition(
    _ text: CleanText, governed: (String) -> Case?
  ) -> [Planting] {
    text.phrases.flatMap { preposition(text, $0, governed: governed) }
  }

  /// Another preposition, with a case that the phrase after it cannot have.
  private static func preposition(
    _ text: CleanText, _ phrase: AnnotatedPhrase, governed: (String) -> Case?
  ) -> [Planting] {
    guard let preposition = phrase.preposition, let article = phrase.article, !phrase.isFused,
      !isWasFuer(phrase), let old = governed(preposition.form.lowercased()),
      old == phrase.gold.grammaticalCase
    else { return [] }
    let others =
      old == .dative ? ["für", "gegen", "durch", "ohne"] : ["mit", "von", "aus", "bei", "seit"]
    let new: Case = old == .dative ? .accusative : .dative
    guard !fits(article, phrase, [new]) else { return [] }
    return others.map {
      text.editing(
        [text.replacing(preposition, with: $0)],
        marking: preposition.range.lowerBound..<phrase.range.upperBound)
    }
  }

  /// *Was für ein Mann* takes the case from elsewhere.
  private static func isWasFuer(_ phrase: AnnotatedPhrase) -> Bool {
    phrase.beforePreposition?.form.lowercased() == "was"
  }
}
