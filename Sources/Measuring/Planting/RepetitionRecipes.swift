/// Words, phrases, sentences and paragraphs that stand once too often.
enum RepetitionRecipes {
  static let all: [Recipe] = words + phrases + chains + wholes

  static let words: [Recipe] = [
    .open("doubled-word", "long") { repeated($0, &$1, count: 1, times: 2) { $0.core.count >= 5 } },
    .open("doubled-word", "short") { repeated($0, &$1, count: 1, times: 2) { $0.core.count < 5 } },
    .scoredOnly("doubled-word", "three-times") {
      repeated($0, &$1, count: 1, times: 3) { $0.core.count >= 3 }
    },
    .scoredOnly("doubled-word", "sentence-start") { text, generator in
      let starts = text.words.indices.filter { text.words[$0].isFirst && text.isBareRun($0, 1) }
      guard let index = generator.pick(starts) else { return nil }
      let word = text.string(text.words[index])
      return Planting(
        text, paragraph: text.words[index].paragraph, replacing: text.words[index].range,
        with: word + " " + word.lowercased())
    },
    .open("x-und-x", "und") { pair($0, &$1, "und") },
    .scoredOnly("x-und-x", "oder") { pair($0, &$1, "oder") },
  ]

  static let phrases: [Recipe] = [
    .open("repeated-phrase", "2-6-twice") { text, generator in
      let count = 2 + generator.below(5)
      return repeated(text, &generator, count: count, times: 2)
    },
    .open("repeated-phrase", "2-4-three-times") { text, generator in
      let count = 2 + generator.below(3)
      return repeated(text, &generator, count: count, times: 3)
    },
    .scoredOnly("repeated-phrase", "7-12-twice") { text, generator in
      let count = 7 + generator.below(6)
      return repeated(text, &generator, count: count, times: 2)
    },
    .scoredOnly("repeated-phrase", "over-a-comma") { text, generator in
      let count = 2 + generator.below(4)
      return repeated(text, &generator, count: count, times: 2, joint: ", ")
    },
  ]

  static let chains: [Recipe] = [
    .open("n-der-n", "der-n-again") { chain($0, &$1, repeatsHead: false) },
    .scoredOnly("n-der-n", "n-der-n-again") { chain($0, &$1, repeatsHead: true) },
  ]

  static let wholes: [Recipe] = [
    .open("repeated-sentence", "at-once") { text, generator in
      guard let words = generator.pick(text.sentences(minimum: 5)) else { return nil }
      return sentence(words, of: text, after: words)
    },
    .scoredOnly("repeated-sentence", "later") { text, generator in
      let all = text.sentences(minimum: 5)
      guard all.count >= 4 else { return nil }
      let first = generator.below(all.count - 2)
      return sentence(all[first], of: text, after: all[first + 2])
    },
    .open("repeated-paragraph", "at-once") { paragraph($0, &$1, distance: 1) },
    .scoredOnly("repeated-paragraph", "later") { paragraph($0, &$1, distance: 3) },
    .open("decoder-loop", "phrase") { text, generator in
      let count = 2 + generator.below(4)
      let times = 5 + generator.below(6)
      return repeated(text, &generator, count: count, times: times)
    },
    .scoredOnly("decoder-loop", "two-sentences") { text, generator in
      let all = text.sentences(minimum: 4)
      guard all.count >= 2 else { return nil }
      let index = generator.below(all.count - 1)
      guard
        text.words[all[index].lowerBound].paragraph
          == text.words[all[index + 1].lowerBound].paragraph
      else { return nil }
      let paragraph = text.words[all[index].lowerBound].paragraph
      let both = text.range(of: all[index].lowerBound..<all[index + 1].upperBound)
      let string = text.string(paragraph, both)
      let repeats = Array(repeating: " " + string, count: 3).joined()
      return Planting(
        text, paragraph: paragraph, replacing: both.upperBound..<both.upperBound, with: repeats)
    },
  ]

  /// A run of bare words written again at once.
  private static func repeated(
    _ text: CleanText, _ generator: inout SeededGenerator, count: Int, times: Int,
    joint: String = " ", where isWanted: (CleanText.Word) -> Bool = { _ in true }
  ) -> Planting? {
    let starts = text.words.indices.filter {
      text.isBareRun($0, count) && isWanted(text.words[$0])
        && !text.words[$0..<$0 + count].contains(where: \.isFirst)
    }
    guard let start = generator.pick(starts) else { return nil }
    let range = text.range(of: start..<start + count)
    let paragraph = text.words[start].paragraph
    let phrase = text.string(paragraph, range)
    return Planting(
      text, paragraph: paragraph, replacing: range,
      with: Array(repeating: phrase, count: times).joined(separator: joint))
  }

  private static func pair(
    _ text: CleanText, _ generator: inout SeededGenerator, _ conjunction: String
  ) -> Planting? {
    let nouns = text.words.indices.filter {
      text.isBareRun($0, 1) && text.isCapitalised(text.words[$0]) && !text.words[$0].isFirst
        && text.words[$0].core.count >= 4
    }
    guard let index = generator.pick(nouns) else { return nil }
    let noun = text.string(text.words[index])
    return Planting(
      text, paragraph: text.words[index].paragraph, replacing: text.words[index].range,
      with: "\(noun) \(conjunction) \(noun)")
  }

  private static func chain(
    _ text: CleanText, _ generator: inout SeededGenerator, repeatsHead: Bool
  ) -> Planting? {
    let starts = text.words.indices.filter {
      text.isBareRun($0, 3) && text.isCapitalised(text.words[$0])
        && ["der", "des"].contains(text.string(text.words[$0 + 1]))
        && text.isCapitalised(text.words[$0 + 2])
    }
    guard let start = generator.pick(starts) else { return nil }
    let paragraph = text.words[start].paragraph
    let range = text.range(of: start..<start + 3)
    let genitive = text.string(paragraph, text.range(of: start + 1..<start + 3))
    let addition = repeatsHead ? text.string(paragraph, range) : genitive
    let article = text.string(text.words[start + 1])
    return Planting(
      text, paragraph: paragraph, replacing: range,
      with: text.string(paragraph, range) + (repeatsHead ? " \(article) " : " ") + addition)
  }

  private static func sentence(
    _ words: Range<Int>, of text: CleanText, after: Range<Int>
  ) -> Planting {
    let from = text.words[words.lowerBound].paragraph
    let string = " " + text.string(from, text.range(of: words))
    let at = text.range(of: after).upperBound
    return Planting(
      text, paragraph: text.words[after.lowerBound].paragraph, replacing: at..<at, with: string,
      marked: 1..<string.unicodeScalars.count)
  }

  private static func paragraph(
    _ text: CleanText, _ generator: inout SeededGenerator, distance: Int
  ) -> Planting? {
    let indices = text.paragraphs.indices.filter {
      $0 + distance <= text.paragraphs.count && text.paragraphs[$0].count >= 80
    }
    guard let index = generator.pick(indices) else { return nil }
    return Planting(text, inserting: text.paragraphs[index], at: index + distance)
  }
}
