/// Plants errors in clean text, to measure recall.
///
/// Words are drawn from the text, never from a rule; a recipe that the text offers no place for
/// is tried on the next text.
package struct Planter: Sendable {
  static let recipes: [Recipe] =
    RepetitionRecipes.all + SpacingRecipes.all + ArtefactRecipes.all + SpellingRecipes.all
    + CompoundRecipes.all + UntranslatedRecipes.all + NameRecipes.all
    + GrammarRecipes.all

  package static var kinds: [String] {
    var seen: Set<String> = []
    return recipes.map(\.kind).filter { seen.insert($0).inserted }
  }

  /// Kinds that need whole articles.
  static var nameKinds: [String] {
    kinds.filter { kind in NameRecipes.all.contains { $0.kind == kind } }
  }

  /// Kinds that need the annotation of a treebank, or gain by it.
  static var grammarKinds: [String] {
    kinds.filter { kind in GrammarRecipes.all.contains { $0.kind == kind } }
  }

  private let texts: [CleanText]
  private let seed: UInt64

  package init(_ records: [CorpusRecord], seed: UInt64) {
    let texts = records.map {
      CleanText(id: $0.id, paragraphs: $0.paragraphs, annotation: $0.annotation)
    }
    let vocabulary = CleanVocabulary(texts)
    self.texts = texts.map { $0.withVocabulary(vocabulary) }
    self.seed = seed
  }

  /// At most `count` texts with one error each, for every recipe of the kinds.
  ///
  /// A recipe with several rounds comes back to a text only when all others were tried as often.
  package func plant(kinds: Set<String>, count: Int, withScoredOnly: Bool) -> [Planted] {
    var result: [Planted] = []
    for (number, recipe) in Self.recipes.enumerated()
    where kinds.contains(recipe.kind) && (withScoredOnly || !recipe.isScoredOnly) {
      // Each recipe has a generator of its own: a new recipe leaves the others' texts as they are.
      var generator = SeededGenerator(seed: seed &+ Self.hash("\(recipe.kind)/\(recipe.name)"))
      var order = Array(texts.indices)
      generator.shuffle(&order)
      var planted: Set<[String]> = []
      for round in 0..<recipe.rounds {
        var offersMore: [Int] = []
        for index in order where planted.count < count {
          guard let planting = recipe.plant(texts[index], &generator) else { continue }
          offersMore.append(index)
          let paragraphs = planting.paragraphs.map(Self.string)
          guard planted.insert([texts[index].id] + paragraphs).inserted else { continue }
          let suffix = round == 0 ? "" : ".\(round + 1)"
          result.append(
            Planted(
              id: "\(texts[index].id)#\(number)\(suffix)", paragraphs: paragraphs,
              kind: recipe.kind, recipe: recipe.name, isScoredOnly: recipe.isScoredOnly,
              span: planting.span))
        }
        order = offersMore
      }
    }
    return result
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func hash(_ string: String) -> UInt64 {
    string.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
