/// An article to plant an error in, cut at white space only: the planter must not share the
/// tokeniser whose rules it measures.
struct CleanText {
  struct Word {
    let paragraph: Int
    /// Code points within the paragraph, marks included.
    let range: Range<Int>
    /// Without marks at either end.
    let core: Range<Int>
    /// Ends a sentence, as far as the mark tells.
    let endsSentence: Bool
    let isFirst: Bool
  }

  let id: String
  let paragraphs: [[Unicode.Scalar]]
  let words: [Word]
  /// Of all the texts that are planted together.
  let vocabulary: CleanVocabulary
  /// Of the only paragraph, when it comes from a treebank.
  let annotation: TreebankSentence?

  init(
    id: String, paragraphs strings: [String], vocabulary: CleanVocabulary = CleanVocabulary(),
    annotation: TreebankSentence? = nil
  ) {
    self.id = id
    self.annotation = annotation
    self.vocabulary = vocabulary
    paragraphs = strings.map { Array($0.unicodeScalars) }
    var words: [Word] = []
    for (number, scalars) in paragraphs.enumerated() {
      var start = 0
      var startsSentence = true
      for index in 0...scalars.count {
        guard index == scalars.count || scalars[index] == " " else { continue }
        if index > start {
          let word = Word(
            paragraph: number, range: start..<index, core: Self.core(scalars, start..<index),
            endsSentence: Self.endsSentence(scalars, start..<index), isFirst: startsSentence)
          startsSentence = word.endsSentence
          words.append(word)
        }
        start = index + 1
      }
    }
    self.words = words
  }

  func withVocabulary(_ vocabulary: CleanVocabulary) -> CleanText {
    CleanText(self, vocabulary)
  }

  private init(_ text: CleanText, _ vocabulary: CleanVocabulary) {
    id = text.id
    paragraphs = text.paragraphs
    words = text.words
    annotation = text.annotation
    self.vocabulary = vocabulary
  }

  private static func core(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, !scalars[start].isLetterOrDigit { start += 1 }
    while end > start, !scalars[end - 1].isLetterOrDigit { end -= 1 }
    return start..<end
  }

  /// Four letters before the stop, so that hardly an abbreviation or an ordinal is taken for an end.
  private static func endsSentence(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let word = scalars[range]
    guard let last = word.last(where: { $0 != "\u{201C}" && $0 != "\"" && $0 != ")" }),
      last == "." || last == "!" || last == "?"
    else { return false }
    return last != "." || word.filter(\.properties.isAlphabetic).count >= 4
  }

  func string(_ word: Word) -> String { string(word.paragraph, word.range) }
  func core(_ word: Word) -> String { string(word.paragraph, word.core) }
  func string(_ paragraph: Int, _ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: paragraphs[paragraph][range])
    return String(view)
  }

  /// Whether words `index..<index + count` are bare words of one sentence: no mark between or after.
  func isBareRun(_ index: Int, _ count: Int) -> Bool {
    guard index >= 0, index + count <= words.count else { return false }
    return words[index..<index + count].allSatisfy {
      $0.paragraph == words[index].paragraph && $0.core == $0.range && isLetters($0)
    }
  }

  func isLetters(_ word: Word) -> Bool {
    !word.core.isEmpty
      && paragraphs[word.paragraph][word.core].allSatisfy(\.properties.isAlphabetic)
  }

  func isCapitalised(_ word: Word) -> Bool {
    !word.core.isEmpty
      && paragraphs[word.paragraph][word.core.lowerBound].properties.isUppercase
  }

  /// Whole sentences of at least `minimum` words: indices of their words.
  func sentences(minimum: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in words.indices {
      let isLast =
        index + 1 == words.count || words[index + 1].paragraph != words[index].paragraph
      guard words[index].endsSentence || isLast else { continue }
      if words[index].endsSentence, index + 1 - start >= minimum {
        result.append(start..<index + 1)
      }
      start = index + 1
    }
    return result
  }

  func range(of words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].range
      .lowerBound..<self.words[words.upperBound - 1].range.upperBound
  }

  /// All places of one scalar, as (paragraph, offset).
  func places(_ matches: (_ paragraph: [Unicode.Scalar], _ offset: Int) -> Bool) -> [(Int, Int)] {
    paragraphs.enumerated().flatMap { number, scalars in
      scalars.indices.filter { matches(scalars, $0) }.map { (number, $0) }
    }
  }
}

extension Unicode.Scalar {
  var isLetterOrDigit: Bool { properties.isAlphabetic || properties.numericType != nil }
}
