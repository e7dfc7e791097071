/// A name where it stands in a text.
struct NameMention {
  let word: CleanText.Word
  /// Of the word.
  let index: Int
  /// Without a genitive -s.
  let name: String
  let isGenitive: Bool
}

extension CleanText {
  /// Mentions of the names that stand in two sentences at least, in groups by first appearance.
  ///
  /// - Parameter name: of a word, without a genitive -s; `nil` when it is none.
  func repeatedNames(_ name: (_ word: String) -> String?) -> [[NameMention]] {
    var order: [String] = []
    var groups: [String: [NameMention]] = [:]
    var sentences: [String: Set<Int>] = [:]
    var sentence = 0
    for (index, word) in words.enumerated() {
      if word.isFirst { sentence += 1 }
      guard isCapitalised(word), isName(word) else { continue }
      let string = core(word)
      guard let name = name(string) else { continue }
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(
        NameMention(word: word, index: index, name: name, isGenitive: name != string))
      sentences[name, default: []].insert(sentence)
    }
    return order.compactMap { name in
      guard let sentences = sentences[name], sentences.count >= 2 else { return nil }
      return groups[name]
    }
  }

  func repeatedNames() -> [[NameMention]] {
    repeatedNames { word in
      let name = word.withoutGenitive(in: self)
      return vocabulary.names.names.contains(name) ? name : nil
    }
  }

  private func isName(_ word: Word) -> Bool {
    isLetters(word) || core(word).split(separator: "-").count == 2
  }

  /// Writes one mention of a name differently, its genitive kept.
  func rewriteName(
    _ generator: inout SeededGenerator, afterFirst: Bool,
    among isWanted: (NameMention) -> Bool = { _ in true },
    _ change: (_ name: String, inout SeededGenerator) -> String?
  ) -> Planting? {
    var places = repeatedNames()
      .flatMap { $0.dropFirst(afterFirst ? 1 : 0) }.filter(isWanted)
    generator.shuffle(&places)
    for place in places {
      guard let changed = change(place.name, &generator), changed != place.name,
        !vocabulary.isKnown(changed)
      else { continue }
      return replace(place, with: place.isGenitive ? changed + "s" : changed)
    }
    return nil
  }

  func replace(_ mention: NameMention, with string: String) -> Planting {
    Planting(
      self, paragraph: mention.word.paragraph, replacing: mention.word.core, with: string)
  }
}

/// A place that stands under its German name.
struct ExonymMention {
  let paragraph: Int
  let range: Range<Int>
  let sentence: Int
  let native: String
  let isGenitive: Bool
}

extension CleanText {
  /// Mentions of names of one word or two, in text order.
  func mentions(of pairs: [String: String]) -> [ExonymMention] {
    var found: [ExonymMention] = []
    var sentence = 0
    for (index, word) in words.enumerated() {
      if word.isFirst { sentence += 1 }
      guard isCapitalised(word) else { continue }
      var candidates = [(core(word), word.core)]
      if index + 1 < words.count, words[index + 1].paragraph == word.paragraph {
        let range = word.core.lowerBound..<words[index + 1].core.upperBound
        candidates.append((string(word.paragraph, range), range))
      }
      for (string, range) in candidates {
        // *FC Bayern München*, *die Schweden*: another name, and people.
        if range == word.core, precedesCapital(index) || standsForOthers(index) { continue }
        let stem = string.hasSuffix("s") ? String(string.dropLast()) : string
        guard let native = pairs[string] ?? pairs[stem] else { continue }
        found.append(
          ExonymMention(
            paragraph: word.paragraph, range: range, sentence: sentence, native: native,
            isGenitive: pairs[string] == nil))
      }
    }
    return found
  }

  private func standsForOthers(_ index: Int) -> Bool {
    guard index > 0, words[index - 1].paragraph == words[index].paragraph else { return false }
    let before = core(words[index - 1])
    return before == "FC"
      || followsArticle(index) && !["im", "am", "zum", "vom", "beim"].contains(before)
        && !PlantedExonyms.withArticle.contains(core(words[index]))
  }
}
