import LintModel

/// What the bytes of a word say about its class while no lexicon is asked.
struct WordShape {
  private let bytes: ArraySlice<UInt8>

  /// - Parameter folded: the folded id of a token of `sentence`.
  init(_ folded: LexemeID, in sentence: Sentence) {
    bytes = sentence.document.lexemes.utf8(folded)
  }

  /// UTF-8 bytes, an umlaut counts as two.
  var count: Int { bytes.count }

  func ends(in suffixes: [String]) -> Bool {
    suffixes.contains {
      $0.utf8.count < bytes.count && bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Only nouns end so: *Regierungen*, *Freiheit*, *Kapazität*.
  var isSurelyNoun: Bool {
    ends(in: [
      "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
      "tät", "täten", "ismus", "nisse", "linge",
    ])
  }

  /// Ends as the second part of a species' name does: *Pica pica*, *Procyon lotor lotor*.
  var looksLatin: Bool {
    ends(in: [
      "us", "a", "is", "um", "ix", "or", "ens", "i", "ae", "os", "ax", "yx", "on", "o", "x",
    ])
  }
}

extension Sentence {
  /// The token before an index; `nil` at the start of the sentence.
  func token(before index: Int) -> Token? {
    index > tokens.startIndex && index <= tokens.endIndex ? tokens[index - 1] : nil
  }

  func token(at index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  func range(ofTokens range: Range<Int>) -> TextRange {
    guard let first = token(at: range.lowerBound), let last = token(at: range.upperBound - 1) else {
      return TextRange(self.range.start..<self.range.start)
    }
    return first.range.union(last.range)
  }
}
