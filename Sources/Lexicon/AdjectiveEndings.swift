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
}

/// Adds the five inflected forms of a stem.
func addInflected(
  _ stem: Word, lemma: Word, traits: ReadingTraits = [], to table: inout FormTable
) {
  for ending in AdjectiveEnding.inflected {
    table.add(stem + ending.letters, lemma: lemma, .adjective, ending: ending, traits: traits)
  }
}
