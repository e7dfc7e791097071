/// Spaces and marks that are missing, doubled or in the wrong place.
enum SpacingRecipes {
  static let all: [Recipe] = hyphens + missing + surplus + marks

  static let hyphens: [Recipe] = [
    .open("spaced-hyphen", "letters") { hyphen($0, &$1) { $0.isLetters && $1.isLetters } },
    .scoredOnly("spaced-hyphen", "capitals-or-digits") {
      hyphen($0, &$1) { left, right in
        right.isLetters
          && (left.allSatisfy(\.properties.isUppercase)
            || left.allSatisfy { $0.properties.numericType != nil })
      }
    },
    .open("joined-suspended", "und") { suspended($0, &$1, ["und"]) },
    .scoredOnly("joined-suspended", "oder-bzw") { suspended($0, &$1, ["oder", "bzw.", "wie"]) },
  ]

  static let missing: [Recipe] = [
    .open("missing-space", "stop") { closeGap($0, &$1) { $0.endsSentence } },
    .open("missing-space", "comma") { text, generator in
      closeGap(text, &generator) { text.string($0).hasSuffix(",") && !$0.core.isEmpty }
    },
    .scoredOnly("missing-space", "date-point") { text, generator in
      closeGap(text, &generator) { word in
        let string = text.string(word)
        return string.hasSuffix(".") && word.core.count <= 2 && Int(text.core(word)) != nil
      }
    },
    .scoredOnly("missing-space", "colon-semicolon") { text, generator in
      closeGap(text, &generator) {
        (text.string($0).hasSuffix(":") || text.string($0).hasSuffix(";")) && text.isLetters($0)
      }
    },
  ]

  static let surplus: [Recipe] = [
    .open("bracket-space", "opening") { text, generator in
      insert(" ", text, &generator, marked: -1..<2) { $1 > 0 && $0[$1 - 1] == "(" }
    },
    .scoredOnly("bracket-space", "closing") { text, generator in
      insert(" ", text, &generator, marked: -1..<2) { $0[$1] == ")" && $1 > 1 }
    },
    .open("space-before-mark", "comma") { text, generator in
      insert(" ", text, &generator, marked: 0..<2) { isMark($0, $1, [","]) }
    },
    .scoredOnly("space-before-mark", "stop") { text, generator in
      insert(" ", text, &generator, marked: 0..<2) { scalars, index in
        isMark(scalars, index, ["."]) && index > 3
          && scalars[index - 4..<index].allSatisfy(\.properties.isAlphabetic)
      }
    },
    .open("doubled-mark", "comma") { text, generator in
      insert(",", text, &generator, marked: 0..<2) { isMark($0, $1, [","]) }
    },
    .scoredOnly("doubled-mark", "mixed") { text, generator in
      guard let mark = generator.pick([",", ";", ":"]) else { return nil }
      return insert(mark, text, &generator, marked: 0..<2) { scalars, index in
        isMark(scalars, index, [".", ","]) && index > 3
          && scalars[index - 4..<index].allSatisfy(\.properties.isAlphabetic)
      }
    },
  ]

  static let marks: [Recipe] = [
    .open("dropped-mark", "closing-quote") { drop($0, &$1, ["\u{201C}"]) },
    .scoredOnly("dropped-mark", "opening-quote") { drop($0, &$1, ["\u{201E}"]) },
    .open("dropped-mark", "closing-bracket") { drop($0, &$1, [")"]) },
    .scoredOnly("dropped-mark", "opening-bracket") { drop($0, &$1, ["("]) },
  ]

  private static func hyphen(
    _ text: CleanText, _ generator: inout SeededGenerator,
    where isWanted: ([Unicode.Scalar], [Unicode.Scalar]) -> Bool
  ) -> Planting? {
    var places: [(CleanText.Word, Int)] = []
    for word in text.words {
      let scalars = text.paragraphs[word.paragraph]
      guard let at = scalars[word.core].firstIndex(of: "-") else { continue }
      let left = Array(scalars[word.core.lowerBound..<at])
      let right = Array(scalars[at + 1..<word.core.upperBound])
      if !left.isEmpty, right.count >= 3, isWanted(left, right) { places.append((word, at)) }
    }
    guard let (word, at) = generator.pick(places) else { return nil }
    let start = word.core.lowerBound
    let string =
      text.string(word.paragraph, start..<at) + " "
      + text.string(word.paragraph, at..<word.core.upperBound)
    return Planting(
      text, paragraph: word.paragraph, replacing: start..<word.core.upperBound, with: string)
  }

  private static func suspended(
    _ text: CleanText, _ generator: inout SeededGenerator, _ conjunctions: [String]
  ) -> Planting? {
    let places = text.words.indices.dropLast().filter {
      text.string(text.words[$0]).hasSuffix("-") && text.words[$0].core.count >= 3
        && text.words[$0].paragraph == text.words[$0 + 1].paragraph
        && conjunctions.contains(text.string(text.words[$0 + 1]))
    }
    guard let index = generator.pick(Array(places)) else { return nil }
    return join(text, index)
  }

  /// Takes away the space between a word and the next.
  private static func closeGap(
    _ text: CleanText, _ generator: inout SeededGenerator, after isWanted: (CleanText.Word) -> Bool
  ) -> Planting? {
    let places = text.words.indices.dropLast().filter {
      text.words[$0].paragraph == text.words[$0 + 1].paragraph && isWanted(text.words[$0])
        && text.words[$0 + 1].core.lowerBound == text.words[$0 + 1].range.lowerBound
        && text.isLetters(text.words[$0 + 1])
    }
    guard let index = generator.pick(Array(places)) else { return nil }
    return join(text, index)
  }

  private static func join(_ text: CleanText, _ index: Int) -> Planting {
    let (first, second) = (text.words[index], text.words[index + 1])
    let range = first.range.lowerBound..<second.range.upperBound
    return Planting(
      text, paragraph: first.paragraph, replacing: range,
      with: text.string(first) + text.string(second))
  }

  private static func isMark(
    _ scalars: [Unicode.Scalar], _ index: Int, _ marks: [Unicode.Scalar]
  ) -> Bool {
    marks.contains(scalars[index]) && index > 0 && scalars[index - 1].properties.isAlphabetic
      && (index + 1 == scalars.count || scalars[index + 1] == " ")
  }

  private static func insert(
    _ string: String, _ text: CleanText, _ generator: inout SeededGenerator, marked: Range<Int>,
    where isWanted: ([Unicode.Scalar], Int) -> Bool
  ) -> Planting? {
    guard let (paragraph, at) = generator.pick(text.places(isWanted)) else { return nil }
    return Planting(
      text, paragraph: paragraph, replacing: at..<at, with: string, marked: marked)
  }

  private static func drop(
    _ text: CleanText, _ generator: inout SeededGenerator, _ marks: [Unicode.Scalar]
  ) -> Planting? {
    guard let (paragraph, at) = generator.pick(text.places({ marks.contains($0[$1]) })) else {
      return nil
    }
    // What is left open or closed without its partner may be reported anywhere in the paragraph.
    var planting = Planting(text, paragraph: paragraph, replacing: at..<at + 1, with: "")
    planting.mark = 0..<planting.paragraphs[paragraph].count
    return planting
  }
}

extension [Unicode.Scalar] {
  var isLetters: Bool { count >= 3 && allSatisfy(\.properties.isAlphabetic) }
}
