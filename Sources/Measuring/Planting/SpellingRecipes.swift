/// Words spelled wrongly: slips of the finger, letter case, letters of another keyboard.
enum SpellingRecipes {
  static let all: [Recipe] = typos + capitals + letters + hyphens

  static let typos: [Recipe] = [
    .open("typo", "transposition") { text, generator in
      typo(text, &generator) { word, generator in
        let places = word.indices.dropFirst().dropLast().filter { word[$0] != word[$0 + 1] }
        guard let at = generator.pick(Array(places)) else { return nil }
        var result = word
        result.swapAt(at, at + 1)
        return result
      }
    },
    .open("typo", "dropped-letter") { text, generator in
      typo(text, &generator) { word, generator in
        var result = word
        result.remove(at: 1 + generator.below(word.count - 1))
        return result
      }
    },
    .scoredOnly("typo", "doubled-letter") { text, generator in
      typo(text, &generator) { word, generator in
        let at = 1 + generator.below(word.count - 1)
        var result = word
        result.insert(word[at], at: at)
        return result
      }
    },
    .scoredOnly("typo", "neighbouring-key") { text, generator in
      typo(text, &generator) { word, generator in
        let at = 1 + generator.below(word.count - 1)
        guard let key = generator.pick(neighbours(of: word[at])) else { return nil }
        var result = word
        result[at] = key
        return result
      }
    },
  ]

  static let capitals: [Recipe] = [
    .open("lower-case-noun", "after-article") { text, generator in
      lowerCase(text, &generator) { text.followsArticle($0) }
    },
    .scoredOnly("lower-case-noun", "after-adjective") { text, generator in
      lowerCase(text, &generator) { $0 > 0 && isInflected(text, $0 - 1) }
    },
    .open("capital-inside", "function-word") { text, generator in
      let words: Set<String> = [
        "und", "auch", "aber", "nicht", "wurde", "wurden", "hatte", "werden", "sind", "kann",
        "noch", "nach", "oder", "wenn", "nur", "über", "gegen", "durch", "haben", "wird",
      ]
      return capital(text, &generator) { words.contains(text.string(text.words[$0])) }
    },
    .scoredOnly("capital-inside", "adjective") { text, generator in
      capital(text, &generator) {
        $0 > 0 && isInflected(text, $0) && text.followsArticle($0)
          && $0 + 1 < text.words.count && text.isNoun(text.words[$0 + 1])
      }
    },
  ]

  static let letters: [Recipe] = [
    .open("umlaut-transcribed", "umlaut") { text, generator in
      replace(text, &generator) { word, at in
        ["ä": "ae", "ö": "oe", "ü": "ue"][word[at]]
      }
    },
    .scoredOnly("umlaut-transcribed", "sharp-s") { text, generator in
      replace(text, &generator) { word, at in word[at] == "ß" ? "ss" : nil }
    },
    .open("old-spelling", "dass") { text, generator in
      guard let word = generator.pick(text.words.filter({ text.core($0) == "dass" })) else {
        return nil
      }
      return Planting(text, paragraph: word.paragraph, replacing: word.core, with: "daß")
    },
    .scoredOnly("old-spelling", "final-or-before-t") { text, generator in
      let places = text.words.filter { word in
        isPlain(text, word) && sharpened(Array(text.paragraphs[word.paragraph][word.core])) != nil
      }
      guard let word = generator.pick(places),
        let old = sharpened(Array(text.paragraphs[word.paragraph][word.core]))
      else { return nil }
      return Planting(
        text, paragraph: word.paragraph, replacing: word.core, with: String(scalars: old))
    },
    .open("mixed-scripts", "cyrillic") { text, generator in
      let cyrillic: [Unicode.Scalar: String] = [
        "a": "\u{430}", "e": "\u{435}", "o": "\u{43E}", "c": "\u{441}", "p": "\u{440}",
      ]
      return replace(text, &generator) { word, at in at > 0 ? cyrillic[word[at]] : nil }
    },
    .scoredOnly("mixed-scripts", "greek-and-capitals") { text, generator in
      let greek: [Unicode.Scalar: String] = [
        "o": "\u{3BF}", "v": "\u{3BD}", "A": "\u{410}", "B": "\u{392}", "K": "\u{39A}",
        "M": "\u{41C}", "T": "\u{422}", "P": "\u{420}", "S": "\u{405}", "i": "\u{456}",
      ]
      return replace(text, &generator) { word, at in greek[word[at]] }
    },
  ]

  static let hyphens: [Recipe] = [
    .open("print-hyphenation", "hyphen-and-space") { hyphenate($0, &$1, "- ") },
    .scoredOnly("print-hyphenation", "hyphen-only") { hyphenate($0, &$1, "-") },
  ]

  /// A word of letters that stands by itself, in lower case or a noun.
  private static func isPlain(_ text: CleanText, _ word: CleanText.Word) -> Bool {
    word.core.count >= 5 && text.isLetters(word)
      && (text.isNoun(word) || !text.isCapitalised(word) && !hasCapital(text, word))
  }

  private static func hasCapital(_ text: CleanText, _ word: CleanText.Word) -> Bool {
    text.paragraphs[word.paragraph][word.core].contains(where: \.properties.isUppercase)
  }

  private static func typo(
    _ text: CleanText, _ generator: inout SeededGenerator,
    _ change: ([Unicode.Scalar], inout SeededGenerator) -> [Unicode.Scalar]?
  ) -> Planting? {
    let words = text.words.filter { isPlain(text, $0) }
    for _ in 0..<8 {
      guard let word = generator.pick(words) else { return nil }
      let scalars = Array(text.paragraphs[word.paragraph][word.core])
      guard let changed = change(scalars, &generator), changed != scalars else { continue }
      let string = String(scalars: changed)
      if !text.vocabulary.isKnown(string) {
        return Planting(text, paragraph: word.paragraph, replacing: word.core, with: string)
      }
    }
    return nil
  }

  /// The keys beside a letter on a German keyboard.
  static func neighbours(of letter: Unicode.Scalar) -> [Unicode.Scalar] {
    let rows = ["qwertzuiopü", "asdfghjklöä", "yxcvbnm"].map { Array($0.unicodeScalars) }
    for row in rows {
      guard let at = row.firstIndex(of: letter) else { continue }
      return [at - 1, at + 1].filter(row.indices.contains).map { row[$0] }
    }
    return []
  }

  private static func lowerCase(
    _ text: CleanText, _ generator: inout SeededGenerator, where isWanted: (Int) -> Bool
  ) -> Planting? {
    let places = text.words.indices.filter {
      text.isNoun(text.words[$0]) && text.words[$0].core.count >= 4 && !text.precedesCapital($0)
        && isWanted($0)
    }
    guard let index = generator.pick(places) else { return nil }
    let word = text.words[index]
    return Planting(
      text, paragraph: word.paragraph, replacing: word.core, with: text.core(word).lowercased())
  }

  /// Ends like an adjective; articles do too.
  private static func isInflected(_ text: CleanText, _ index: Int) -> Bool {
    let word = text.words[index]
    let string = text.string(word)
    return word.core == word.range && word.core.count >= 5 && text.isLetters(word)
      && !text.isCapitalised(word) && !CleanVocabulary.articles.contains(string)
      && ["e", "en", "er", "es", "em"].contains(where: string.hasSuffix)
  }

  private static func capital(
    _ text: CleanText, _ generator: inout SeededGenerator, where isWanted: (Int) -> Bool
  ) -> Planting? {
    let places = text.words.indices.filter {
      let word = text.words[$0]
      return !word.isFirst && text.isBareRun($0, 1) && !text.isCapitalised(word)
        // A sentence may begin after a colon or a mark that the planter does not know.
        && $0 > 0 && text.isBareRun($0 - 1, 1) && isWanted($0)
        && !text.vocabulary.capitalised.contains(capitalised(text.core(word)))
    }
    guard let index = generator.pick(places) else { return nil }
    let word = text.words[index]
    return Planting(
      text, paragraph: word.paragraph, replacing: word.core, with: capitalised(text.core(word)))
  }

  /// Replaces one letter of a plain word; the whole word is marked.
  private static func replace(
    _ text: CleanText, _ generator: inout SeededGenerator,
    _ replacement: (_ word: [Unicode.Scalar], _ at: Int) -> String?
  ) -> Planting? {
    var places: [(CleanText.Word, Int, String)] = []
    for word in text.words where isPlain(text, word) {
      let scalars = Array(text.paragraphs[word.paragraph][word.core])
      for at in scalars.indices {
        if let string = replacement(scalars, at) {
          places.append((word, at, string))
        }
      }
    }
    guard let (word, at, string) = generator.pick(places) else { return nil }
    var scalars = Array(text.paragraphs[word.paragraph][word.core])
    scalars.replaceSubrange(at...at, with: string.unicodeScalars)
    let changed = String(scalars: scalars)
    guard !text.vocabulary.isKnown(changed) else { return nil }
    return Planting(text, paragraph: word.paragraph, replacing: word.core, with: changed)
  }

  /// As before the reform of 1996: *Fluss*, *müsste*. After a long vowel the ß stands today too.
  private static func sharpened(_ word: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    for at in word.indices.dropLast() where at > 0 && word[at] == "s" && word[at + 1] == "s" {
      guard at + 2 == word.count || word[at + 2] == "t" else { continue }
      return word[..<at] + ["ß"] + word[(at + 2)...]
    }
    return nil
  }

  private static func hyphenate(
    _ text: CleanText, _ generator: inout SeededGenerator, _ joint: String
  ) -> Planting? {
    let vowels = Set("aeiouäöüy".unicodeScalars)
    var places: [(CleanText.Word, Int)] = []
    for word in text.words where isPlain(text, word) && word.core.count >= 8 {
      let scalars = Array(text.paragraphs[word.paragraph][word.core])
      for at in 3...scalars.count - 3
      where !vowels.contains(scalars[at]) && vowels.contains(scalars[at + 1])
        && (vowels.contains(scalars[at - 1])
          || vowels.contains(scalars[at - 2]) && !"hkt".unicodeScalars.contains(scalars[at]))
      { places.append((word, at)) }
    }
    guard let (word, at) = generator.pick(places) else { return nil }
    var scalars = Array(text.paragraphs[word.paragraph][word.core])
    scalars.insert(contentsOf: joint.unicodeScalars, at: at)
    return Planting(
      text, paragraph: word.paragraph, replacing: word.core, with: String(scalars: scalars))
  }
}

/// With its first letter as a capital.
func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

extension String {
  init(scalars: [Unicode.Scalar]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }
}
