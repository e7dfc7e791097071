/// An article too few or too many.
enum ArticleRecipes {
  static let all: [Recipe] = names + missing + doubled

  // MARK: - Before a name in the genitive

  static let names: [Recipe] = [
    GrammarRecipes.open("article-before-genitive-name", "country") { text in
      insert(["Russlands", "Frankreichs", "Chinas", "Italiens", "Amerikas", "Europas"], text) {
        !$0.isFused
      }
    },
    GrammarRecipes.open("article-before-genitive-name", "country-after-contraction") { text in
      insert(["Russlands", "Deutschlands", "Indiens", "Spaniens"], text, where: \.isFused)
    },
    GrammarRecipes.scoredOnly("article-before-genitive-name", "country-2") { text in
      insert(["Polens", "Japans", "Kanadas", "Israels", "Ungarns", "Kenias", "Norwegens"], text) {
        !$0.isFused
      }
    },
    GrammarRecipes.scoredOnly("article-before-genitive-name", "city") { text in
      insert(["Berlins", "Londons", "Moskaus", "Roms", "Tokios", "Hamburgs", "Kiews"], text) { _ in
        true
      }
    },
    GrammarRecipes.scoredOnly("article-before-genitive-name", "person") { text in
      insert(["Putins", "Merkels", "Obamas", "Schröders", "Goethes", "Einsteins"], text) { _ in
        true
      }
    },
  ]

  private static func insert(
    _ names: [String], _ text: CleanText, where isWanted: (AnnotatedPhrase) -> Bool
  ) -> [Planting] {
    text.phrases.filter { isWanted($0) && $0.cannotFollowPronoun }.flatMap { phrase -> [Planting] in
      guard let determiner = phrase.determiner, phrase.article?.kind == .definite else { return [] }
      let at = determiner.range.upperBound
      return names.map { text.editing([(at..<at, " " + $0)], marking: phrase.range) }
    }
  }

  // MARK: - Missing

  static let missing: [Recipe] = [
    GrammarRecipes.open("missing-article", "definite-before-adjective") { text in
      dropBeforeAdjective(text) { $0.kind == .definite }
    },
    GrammarRecipes.open("missing-article", "after-preposition") { text in
      dropAfterPreposition(
        text,
        [
          "stadt", "region", "insel", "brücke", "zeitung", "behörde", "studie", "fabrik",
          "wohnung", "organisation", "halle", "gesellschaft", "regierung", "firma",
        ])
    },
    GrammarRecipes.scoredOnly("missing-article", "other-before-adjective") { text in
      dropBeforeAdjective(text) { $0.kind != .definite }
    },
    GrammarRecipes.scoredOnly("missing-article", "after-preposition-2") { text in
      dropAfterPreposition(
        text,
        [
          "dorf", "buch", "gebäude", "schiff", "film", "fluss", "turm", "könig", "verein",
          "ministerium", "partei", "universität", "straße", "gruppe", "ausstellung", "saison",
          "version", "datei", "armee", "familie",
        ])
    },
  ]

  /// The adjective keeps the ending that it has only after an article.
  private static func dropBeforeAdjective(
    _ text: CleanText, where isWanted: (PlantedDeterminer) -> Bool
  ) -> [Planting] {
    text.phrases.compactMap { phrase in
      guard let word = phrase.determiner, let article = phrase.article, isWanted(article),
        !phrase.isFused, !phrase.isPlural, !phrase.mayFollowPronoun,
        phrase.before.map({ !["DET", "ADJ", "NUM", "PRON"].contains($0.tag) }) ?? true,
        let first = phrase.adjectives.first
      else { return nil }
      let ending = PlantedAdjective.ending(after: article.kind, phrase.gold)
      guard PlantedAdjective.stem(first.form, without: ending) != nil,
        !phrase.nounCells.contains(where: {
          PlantedAdjective.ending(after: nil, $0) == ending
        })
      else { return nil }
      return drop(word, before: first, text, phrase)
    }
  }

  /// Nouns of things that can be counted; not *in Stadt und Land*, *von Haus zu Haus*.
  private static func dropAfterPreposition(_ text: CleanText, _ nouns: [String]) -> [Planting] {
    let prepositions: Set = ["durch", "in", "auf", "aus", "für", "gegen", "von", "über", "an"]
    return text.phrases.compactMap { phrase in
      guard let preposition = phrase.preposition, let word = phrase.determiner, !phrase.isFused,
        phrase.adjectives.isEmpty, !phrase.hasAmbiguousNumber, !phrase.isPlural,
        prepositions.contains(preposition.form.lowercased()), !phrase.isCoordinated,
        !phrase.precedesCapital,
        phrase.after.map({ !["NUM", "ADP"].contains($0.tag) }) ?? true,
        nouns.contains(where: { phrase.noun.form.lowercased().hasSuffix($0) })
      else { return nil }
      return drop(word, before: phrase.noun, text, phrase, from: preposition)
    }
  }

  private static func drop(
    _ word: TreebankSentence.Word, before next: TreebankSentence.Word, _ text: CleanText,
    _ phrase: AnnotatedPhrase, from preposition: TreebankSentence.Word? = nil
  ) -> Planting {
    let range = word.range.lowerBound..<next.range.upperBound
    let isCapital = text.paragraphs[0][range.lowerBound].properties.isUppercase
    let form = isCapital ? next.form.capitalisedFirst : next.form
    let start = preposition?.range.lowerBound ?? range.lowerBound
    return text.editing([(range, form)], marking: start..<phrase.range.upperBound)
  }

  // MARK: - Doubled

  static let doubled: [Recipe] = [
    GrammarRecipes.open("doubled-article", "contraction-and-article") { text in
      text.phrases.compactMap { phrase in
        guard phrase.isFused, let word = phrase.determiner, let article = phrase.article else {
          return nil
        }
        let at = word.range.upperBound
        return text.editing([(at..<at, " " + article.form)], marking: phrase.range)
      }
    },
    GrammarRecipes.open("doubled-article", "two-articles") { text in
      text.phrases.filter(\.cannotFollowPronoun).flatMap { phrase -> [Planting] in
        guard let word = phrase.determiner, let article = phrase.article, !phrase.isFused,
          article.kind == .definite
        else { return [] }
        return article.others.map {
          let string = $0.form + " " + article.form
          return text.editing([text.replacing(word, with: string)], marking: phrase.range)
        }
      }
    },
    GrammarRecipes.scoredOnly("doubled-article", "article-and-contraction") { text in
      text.phrases.flatMap { phrase -> [Planting] in
        guard let word = phrase.determiner, !phrase.isFused, phrase.article?.kind == .definite,
          phrase.preposition != nil
        else { return [] }
        let at = word.range.upperBound
        return ["im", "vom", "zum", "zur", "am", "beim"].map {
          text.editing([(at..<at, " " + $0)], marking: phrase.range)
        }
      }
    },
    GrammarRecipes.scoredOnly("doubled-article", "article-and-pronoun") { text in
      text.phrases.filter(\.cannotFollowPronoun).compactMap { phrase in
        guard let word = phrase.determiner, let article = phrase.article,
          article.kind != .definite, article.stem != "ein",
          let added = PlantedDeterminer("der")?.inflected(phrase.gold)
        else { return nil }
        let string = added.form + " " + article.form
        return text.editing([text.replacing(word, with: string)], marking: phrase.range)
      }
    },
  ]
}
