/// Determiners and adjectives that do not fit their noun.
enum AgreementRecipes {
  static let all: [Recipe] = genders + articles + endings

  // MARK: - Gender

  static let genders: [Recipe] = [
    GrammarRecipes.open("wrong-gender", "article") { text in
      gender(text) { isArticle($0) && $1.adjectives.isEmpty }
    },
    GrammarRecipes.open("wrong-gender", "article-before-adjective") { text in
      gender(text) { isArticle($0) && !$1.adjectives.isEmpty }
    },
    GrammarRecipes.open("wrong-gender", "zum-zur") { text in
      text.phrases.compactMap { phrase in
        guard phrase.isFused, let word = phrase.determiner else { return nil }
        let string = text.string(0, word.range)
        let swapped = ["zum": "zur", "zur": "zum", "Zum": "Zur", "Zur": "Zum"]
        return swapped[string].map {
          text.editing([(word.range, $0)], marking: phrase.range)
        }
      }
    },
    GrammarRecipes.scoredOnly("wrong-gender", "pronoun") { text in
      gender(text) { determiner, _ in !isArticle(determiner) }
    },
    GrammarRecipes.scoredOnly("wrong-gender", "with-adjective") { text in
      gender(text, changesAdjectives: true) { isArticle($0) && !$1.adjectives.isEmpty }
    },
    GrammarRecipes.scoredOnly("wrong-gender", "other-contraction", fusedForOther),
  ]

  private static func isArticle(_ determiner: PlantedDeterminer) -> Bool {
    determiner.kind == .definite || determiner.stem == "ein"
  }

  /// The same case of another gender, in a form that no case of the noun has.
  private static func gender(
    _ text: CleanText, changesAdjectives: Bool = false,
    where isWanted: (PlantedDeterminer, AnnotatedPhrase) -> Bool
  ) -> [Planting] {
    text.phrases.flatMap { phrase -> [Planting] in
      guard let word = phrase.determiner, let article = phrase.article, !phrase.isFused,
        !phrase.isPlural, !phrase.mayFollowPronoun, isWanted(article, phrase)
      else { return [] }
      return [Column.masculine, .feminine, .neuter].compactMap { column in
        let cell = Cell(phrase.gold.grammaticalCase, column)
        guard column != phrase.gold.column, let other = article.inflected(cell),
          other.cells.isDisjoint(with: phrase.nounCells)
        else { return nil }
        var edits = [text.replacing(word, with: other.form)]
        if changesAdjectives {
          for adjective in phrase.adjectives {
            let old = PlantedAdjective.ending(after: article.kind, phrase.gold)
            let new = PlantedAdjective.ending(after: article.kind, cell)
            guard let stem = PlantedAdjective.stem(adjective.form, without: old) else {
              return nil
            }
            edits.append((adjective.range, stem + new))
          }
        }
        return text.editing(edits, marking: phrase.range)
      }
    }
  }

  /// *in der Kirche* gives *im Kirche*.
  private static func fusedForOther(_ text: CleanText) -> [Planting] {
    let fused = [
      "in der": "im", "von der": "vom", "bei der": "beim", "in die": "ins", "in den": "ins",
      "an der": "am",
    ]
    return text.phrases.compactMap { phrase in
      guard let preposition = phrase.preposition, let word = phrase.determiner, !phrase.isFused,
        !phrase.isPlural, !phrase.nounCells.contains(Cell(.nominative, .neuter)),
        let form = fused["\(preposition.form.lowercased()) \(word.form)"],
        form == "ins" || !phrase.nounCells.contains(Cell(.nominative, .masculine))
      else { return nil }
      let range = preposition.range.lowerBound..<word.range.upperBound
      let isCapital = preposition.form.first?.isUppercase == true
      return text.editing(
        [(range, isCapital ? form.capitalisedFirst : form)],
        marking: range.lowerBound..<phrase.range.upperBound)
    }
  }

  // MARK: - Any article

  static let articles: [Recipe] = [
    GrammarRecipes.open("wrong-article", "singular") { text in
      article(text) { !$0.isPlural && $0.adjectives.isEmpty }
    },
    GrammarRecipes.scoredOnly("wrong-article", "plural") { text in
      article(text) { $0.isPlural && $0.adjectives.isEmpty }
    },
    GrammarRecipes.scoredOnly("wrong-article", "before-adjective") { text in
      article(text) { !$0.adjectives.isEmpty }
    },
  ]

  /// Another definite article than that of the case, also where the phrase alone is well formed.
  private static func article(
    _ text: CleanText, where isWanted: (AnnotatedPhrase) -> Bool
  ) -> [Planting] {
    text.phrases.flatMap { phrase -> [Planting] in
      guard let word = phrase.determiner, let article = phrase.article, !phrase.isFused,
        article.kind == .definite, !phrase.mayFollowPronoun, isWanted(phrase)
      else { return [] }
      return article.others.filter { isWrong($0, in: phrase) }.map {
        text.editing([text.replacing(word, with: $0.form)], marking: phrase.range)
      }
    }
  }

  private static func isWrong(_ article: PlantedDeterminer, in phrase: AnnotatedPhrase) -> Bool {
    let fitting = article.cells.intersection(phrase.nounCells)
    // *den Wagen* and *die Wagen*: one and many, both right.
    guard !article.cells.contains(phrase.gold),
      fitting.allSatisfy({ $0.column == phrase.gold.column })
    else { return false }
    let cases = Set(fitting.map(\.grammaticalCase))
    if let preposition = phrase.preposition {
      return Government.isStrict(preposition.form)
        || cases.isDisjoint(with: [.accusative, .dative, .genitive])
    }
    // *Den Mann sieht die Frau*: subject and object may change places.
    if !cases.isDisjoint(with: [.nominative, .accusative]),
      [.nominative, .accusative].contains(phrase.gold.grammaticalCase)
    {
      return false
    }
    // *die Rechte die Frauen* becomes an attribute.
    let followsNoun = phrase.before.map {
      ["NOUN", "PROPN", "NUM", "PRON", "ADJ"].contains($0.tag)
    }
    return !cases.contains(.genitive) || followsNoun == false
  }

  // MARK: - Endings

  static let endings: [Recipe] = [
    GrammarRecipes.open("adjective-ending", "after-der") { text in
      ending(text, at: 0) { $0.article?.kind == .definite }
    },
    GrammarRecipes.open("adjective-ending", "after-ein") { text in
      ending(text, at: 0) { $0.article?.stem == "ein" }
    },
    GrammarRecipes.scoredOnly("adjective-ending", "after-pronoun") { text in
      ending(text, at: 0) { $0.article.map { !isArticle($0) } ?? false }
    },
    GrammarRecipes.scoredOnly("adjective-ending", "second") { text in
      ending(text, at: 1) { $0.article != nil }
    },
    GrammarRecipes.scoredOnly("adjective-ending", "after-preposition") { text in
      ending(text, at: 0) { $0.article == nil && $0.preposition != nil }
    },
  ]

  /// An ending that is right in no case that determiner and noun, or the preposition, leave.
  private static func ending(
    _ text: CleanText, at index: Int, where isWanted: (AnnotatedPhrase) -> Bool
  ) -> [Planting] {
    text.phrases.flatMap { phrase -> [Planting] in
      guard isWanted(phrase), phrase.adjectives.count > index else { return [] }
      var cells = phrase.nounCells
      if let article = phrase.article {
        cells.formIntersection(article.cells)
      } else {
        guard let preposition = phrase.preposition,
          let governed = Government.strict[preposition.form.lowercased()],
          governed == phrase.gold.grammaticalCase
        else { return [] }
        cells = cells.filter { $0.grammaticalCase == governed }
      }
      let kind = phrase.article?.kind
      let adjective = phrase.adjectives[index]
      let gold = PlantedAdjective.ending(after: kind, phrase.gold)
      guard let stem = PlantedAdjective.stem(adjective.form, without: gold) else { return [] }
      let right = Set(cells.map { PlantedAdjective.ending(after: kind, $0) })
      return PlantedAdjective.endings.filter { !right.contains($0) }.map {
        text.editing([(adjective.range, stem + $0)], marking: phrase.range)
      }
    }
  }
}
