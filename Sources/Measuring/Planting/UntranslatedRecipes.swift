/// Words that stayed in another language.
///
/// The words are the planter's own: no rule and no file of `Dictionaries` shares a list with it.
enum UntranslatedRecipes {
  static let all: [Recipe] = [
    .open("english-run", "clause") { clause($0, &$1, PlantedLanguages.english) },
    .scoredOnly("english-run", "before-clause") { insertion($0, &$1, PlantedLanguages.english2) },
    .scoredOnly("english-run", "end-of-sentence") { ending($0, &$1, PlantedLanguages.english2) },
    .open("english-word", "lower-case") { word($0, &$1, isEven: true) },
    .scoredOnly("english-word", "lower-case-2") { word($0, &$1, isEven: false) },
    .scoredOnly("english-word", "case-kept") { word($0, &$1, isEven: false, keepsCase: true) },
    .scoredOnly("english-word", "german-ending") { text, generator in
      exchange(text, &generator, PlantedLanguages.inflected)
    },
    .open("foreign-run", "french") { clause($0, &$1, PlantedLanguages.french) },
    .scoredOnly("foreign-run", "spanish") { clause($0, &$1, PlantedLanguages.spanish) },
    .scoredOnly("foreign-run", "italian") { ending($0, &$1, PlantedLanguages.italian) },
  ]

  /// 3 to 8 words in a row from one of the sentences, without the mark at the end.
  private static func run(
    _ sentences: [String], _ generator: inout SeededGenerator, count: Int? = nil
  ) -> String? {
    let count = count ?? 3 + generator.below(6)
    let long = sentences.map { $0.split(separator: " ") }.filter { $0.count > count }
    guard let words = generator.pick(long) else { return nil }
    let start = 1 + generator.below(words.count - count)
    var string = words[start..<start + count].joined(separator: " ")
    while let last = string.unicodeScalars.last, !last.properties.isAlphabetic {
      string.unicodeScalars.removeLast()
    }
    return string
  }

  /// A clause of 3 to 8 words between marks, in the other language.
  private static func clause(
    _ text: CleanText, _ generator: inout SeededGenerator, _ sentences: [String]
  ) -> Planting? {
    let clauses = text.words.indices.dropLast().flatMap { index -> [Range<Int>] in
      guard text.string(text.words[index]).hasSuffix(",") else { return [] }
      return (3...8).filter { count in
        index + count < text.words.count && text.isBareRun(index + 1, count - 1)
          && text.words[index + 1].paragraph == text.words[index].paragraph
          && text.words[index + count].paragraph == text.words[index].paragraph
          && text.words[index + count].core.upperBound + 1
            == text.words[index + count].range.upperBound
      }.map { index + 1..<index + $0 + 1 }
    }
    guard let words = generator.pick(Array(clauses)),
      let string = run(sentences, &generator, count: words.count)
    else { return nil }
    let range = text.range(of: words.lowerBound..<words.upperBound)
    return Planting(
      text, paragraph: text.words[words.lowerBound].paragraph,
      replacing: range.lowerBound..<text.words[words.upperBound - 1].core.upperBound, with: string)
  }

  private static func insertion(
    _ text: CleanText, _ generator: inout SeededGenerator, _ sentences: [String]
  ) -> Planting? {
    let places = text.words.indices.dropLast().filter {
      text.string(text.words[$0]).hasSuffix(",")
        && text.words[$0].paragraph == text.words[$0 + 1].paragraph
    }
    guard let index = generator.pick(Array(places)), let string = run(sentences, &generator)
    else { return nil }
    let at = text.words[index].range.upperBound
    return Planting(
      text, paragraph: text.words[index].paragraph, replacing: at..<at, with: " " + string,
      marked: 1..<string.unicodeScalars.count + 1)
  }

  private static func ending(
    _ text: CleanText, _ generator: inout SeededGenerator, _ sentences: [String]
  ) -> Planting? {
    let count = 3 + generator.below(6)
    let all = text.sentences(minimum: count + 3).filter {
      text.isBareRun($0.upperBound - count, count - 1)
    }
    guard let sentence = generator.pick(all),
      let string = run(sentences, &generator, count: count)
    else { return nil }
    let first = text.words[sentence.upperBound - count]
    return Planting(
      text, paragraph: first.paragraph,
      replacing: first.range.lowerBound..<text.words[sentence.upperBound - 1].core.upperBound,
      with: string)
  }

  /// One word for its English counterpart; open and scored recipes have every other pair each.
  private static func word(
    _ text: CleanText, _ generator: inout SeededGenerator, isEven: Bool, keepsCase: Bool = false
  ) -> Planting? {
    let pairs = PlantedLanguages.pairs.enumerated()
      .filter { ($0.offset % 2 == 0) == isEven }.map(\.element)
    return exchange(text, &generator, pairs, keepsCase: keepsCase)
  }

  private static func exchange(
    _ text: CleanText, _ generator: inout SeededGenerator, _ pairs: [(String, String)],
    keepsCase: Bool = false
  ) -> Planting? {
    let table = Dictionary(pairs) { first, _ in first }
    let places = text.words.filter { !$0.isFirst && table[text.core($0)] != nil }
    guard let word = generator.pick(places), let english = table[text.core(word)] else {
      return nil
    }
    return Planting(
      text, paragraph: word.paragraph, replacing: word.core,
      with: keepsCase && text.isCapitalised(word) ? capitalised(english) : english)
  }
}
