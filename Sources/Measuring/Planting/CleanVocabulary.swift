/// The words of the clean texts, and which of them are nouns by their company alone.
///
/// The planter must not share the lexicon whose rules it measures.
struct CleanVocabulary: Sendable {
  /// In lower case.
  private(set) var folded: Set<String> = []
  /// As written with a capital inside a sentence.
  private(set) var capitalised: Set<String> = []
  /// Seen right after an article and not before a name, and nowhere in lower case.
  private(set) var nouns: Set<String> = []
  private(set) var names = NameVocabulary()
  private(set) var grammar = GrammarVocabulary()

  static let articles: Set<String> = [
    "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer", "eines",
    "kein", "keine", "keinen", "keiner", "im", "am", "zum", "zur", "vom", "beim", "ins", "seine",
    "seinen", "seiner", "ihre", "ihren", "ihrer", "diese", "diesen", "dieser",
  ]

  init() {}

  init(_ texts: [CleanText]) {
    var lowerCase: Set<String> = []
    for text in texts {
      for (index, word) in text.words.enumerated() where text.isLetters(word) {
        let string = text.core(word)
        folded.insert(string.lowercased())
        guard text.isCapitalised(word) else {
          lowerCase.insert(string)
          continue
        }
        guard !word.isFirst, word.core.count >= 3 else { continue }
        capitalised.insert(string)
        if text.followsArticle(index), !text.precedesCapital(index) { nouns.insert(string) }
      }
    }
    // “das Leben” and “leben”: in lower case it would be no error that can be seen.
    nouns = nouns.filter { !lowerCase.contains($0.lowercased()) && !$0.isAllCapitals }
    names = NameVocabulary(texts)
    grammar = GrammarVocabulary(texts)
  }

  func isKnown(_ word: String) -> Bool { folded.contains(word.lowercased()) }
}

extension CleanText {
  func followsArticle(_ index: Int) -> Bool {
    index > 0 && isBareRun(index - 1, 1) && words[index - 1].paragraph == words[index].paragraph
      && words[index].core.lowerBound == words[index].range.lowerBound
      && CleanVocabulary.articles.contains(string(words[index - 1]))
  }

  /// *die Deutsche Bahn*, *der Sprecher Müller*.
  func precedesCapital(_ index: Int) -> Bool {
    index + 1 < words.count && words[index].core == words[index].range
      && words[index + 1].paragraph == words[index].paragraph && isCapitalised(words[index + 1])
  }

  /// Whether it is a noun that the vocabulary vouches for, inside a sentence.
  func isNoun(_ word: Word) -> Bool {
    !word.isFirst && isCapitalised(word) && isLetters(word)
      && vocabulary.nouns.contains(core(word))
  }
}

extension String {
  /// From the second letter on: *EU*, *NATO*.
  fileprivate var isAllCapitals: Bool {
    unicodeScalars.dropFirst().contains(where: \.properties.isUppercase)
  }
}
