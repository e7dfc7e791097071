/// Garbled noun phrases, government and verbs.
///
/// Most recipes need the annotation of a treebank: only where case, number and gender are known is
/// it sure that what they make is wrong. Places and forms come from the planter's own tables.
enum GrammarRecipes {
  static let all: [Recipe] =
    AgreementRecipes.all + GovernmentRecipes.all + ArticleRecipes.all + NounFormRecipes.all
    + PersonRecipes.all + ClauseRecipes.all

  /// Places of some kinds are rare: one text may be planted in more than once.
  private static let rounds = 4

  static func open(
    _ kind: String, _ name: String, _ plantings: @escaping @Sendable (CleanText) -> [Planting]
  ) -> Recipe {
    Recipe(kind: kind, name: name, isScoredOnly: false, rounds: rounds) { text, generator in
      generator.pick(plantings(text))
    }
  }

  static func scoredOnly(
    _ kind: String, _ name: String, _ plantings: @escaping @Sendable (CleanText) -> [Planting]
  ) -> Recipe {
    Recipe(kind: kind, name: name, isScoredOnly: true, rounds: rounds) { text, generator in
      generator.pick(plantings(text))
    }
  }
}
