/// Noun compounds taken apart, or put together wrongly.
///
/// A compound is a noun of the texts whose halves are nouns of the texts too.
enum CompoundRecipes {
  static let all: [Recipe] = [
    .open("split-compound", "no-joint") { text, generator in
      rewrite(text, &generator, joint: "") { "\($0) \(capitalised($1))" }
    },
    .scoredOnly("split-compound", "joint-s") { text, generator in
      rewrite(text, &generator, joint: "s") { "\($0)s \(capitalised($1))" }
    },
    .scoredOnly("split-compound", "joint-en") { text, generator in
      rewrite(text, &generator, joint: "en") { "\($0)en \(capitalised($1))" }
    },
    .open("wrong-joint", "s-lost") { text, generator in
      rewrite(text, &generator, joint: "s") { $0 + $1 }
    },
    .scoredOnly("wrong-joint", "s-added") { text, generator in
      rewrite(text, &generator, joint: "") { "\($0)s\($1)" }
    },
  ]

  private static func rewrite(
    _ text: CleanText, _ generator: inout SeededGenerator, joint: String,
    _ change: (_ first: String, _ second: String) -> String
  ) -> Planting? {
    var places: [(CleanText.Word, String, String)] = []
    for word in text.words where text.isNoun(word) && word.core.count >= 8 {
      let string = text.core(word)
      for (first, second) in halves(of: string, joint: joint, text.vocabulary) {
        places.append((word, first, second))
      }
    }
    guard let (word, first, second) = generator.pick(places) else { return nil }
    let changed = change(first, second)
    guard !text.vocabulary.isKnown(changed) else { return nil }
    return Planting(text, paragraph: word.paragraph, replacing: word.core, with: changed)
  }

  /// Where a compound can be cut; halves of four letters and more, the second in lower case.
  static func halves(
    of word: String, joint: String, _ vocabulary: CleanVocabulary
  ) -> [(String, String)] {
    let scalars = Array(word.unicodeScalars)
    let joint = Array(joint.unicodeScalars)
    guard scalars.count >= 8 + joint.count else { return [] }
    return (4...scalars.count - 4 - joint.count).compactMap { at in
      guard Array(scalars[at..<at + joint.count]) == joint else { return nil }
      let first = String(scalars: Array(scalars[..<at]))
      let second = String(scalars: Array(scalars[(at + joint.count)...]))
      guard vocabulary.nouns.contains(first), vocabulary.nouns.contains(capitalised(second))
      else { return nil }
      return (first, second)
    }
  }
}
