import LintModel

extension VariantFinder {
  /// *Nord Korea* beside *Nordkorea*; *Müller Westernhagen* beside *Müller-Westernhagen*.
  mutating func compareJoins() {
    var joined: [UInt64: Whole] = [:]
    for (number, word) in words.all.enumerated() where word.stem.count >= Self.shortestEdited {
      let hyphens = word.stem.count { $0 == UInt8(ascii: "-") }
      guard hyphens <= 1 else { continue }
      joined[joinedHash(word.stem[...])] = Whole(text: word.text, places: word.places, word: number)
    }
    addHyphenated(to: &joined)
    guard !joined.isEmpty else { return }
    // One variant for each way of writing it apart, however often it stands.
    var splits: [String: Int] = [:]
    for sentence in document.sentences {
      for index in sentence.tokens.dropLast() {
        let (first, second) = (document.tokens[index], document.tokens[index + 1])
        guard first.kind == .word, second.kind == .word, first.isCapitalised, second.isCapitalised,
          second.hasSpaceBefore
        else { continue }
        let start = joinedHash(document.lexemes.utf8(first.folded))
        let last = document.lexemes.utf8(second.folded)
        let range = first.range.union(second.range)
        for ending in [0, 1] where ending == 0 || last.last == UInt8(ascii: "s") {
          guard let whole = joined[joinedHash(last.dropLast(ending), from: start)],
            !whole.places.hasOne(in: range), isCutApart(whole, first, second)
          else { continue }
          let place = TextRange(range.start..<range.end - UInt32(ending))
          let text = document.string(place)
          if let number = splits[text] {
            variants[number].add(place)
            break
          }
          let isKnown = whole.word.map { words.all[$0].isKnown } ?? false
          splits[text] = variants.count
          variants.append(
            NameLedger.Variant(
              relation: .split, reason: .sound, preference: isKnown ? .lexicon : .first,
              usual: whole.text, usualPlaces: whole.places, other: text, otherPlaces: [place]))
          break
        }
      }
    }
  }

  /// What stands as one word.
  struct Whole {
    let text: String
    var places: [TextRange]
    /// Index into the words of the ledger, of names.
    let word: Int?
  }

  /// *Saudi-Arabien*, *Baden-Württemberg*: two capitals with a hyphen between them, names or not.
  private func addHyphenated(to joined: inout [UInt64: Whole]) {
    for token in document.tokens where token.shape.contains(.hyphenated) && token.isCapitalised {
      guard token.kind == .word, !token.shape.contains(.hasDigit) else { continue }
      let form = document.utf8(token.range)
      guard let hyphen = form.firstIndex(of: UInt8(ascii: "-")), hyphen + 1 < form.endIndex,
        !form[(hyphen + 1)...].contains(UInt8(ascii: "-")),
        !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(form[hyphen + 1])
      else { continue }
      let hash = joinedHash(document.lexemes.utf8(token.folded))
      if joined[hash] == nil {
        joined[hash] = Whole(text: document.string(token.range), places: [token.range], word: nil)
      } else if joined[hash]?.word == nil {
        joined[hash]?.places.append(token.range)
      }
    }
  }

  /// Of a word without its hyphens; goes on from the hash of what stands before it.
  private func joinedHash(
    _ word: ArraySlice<UInt8>, from start: UInt64 = 0xCBF2_9CE4_8422_2325
  ) -> UInt64 {
    var hash = start
    for byte in word where byte != UInt8(ascii: "-") {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Whether two words are no name of their own: the whole has a hyphen, is a place that the lexicon
  /// knows or the surname of a person, or the pieces are nothing.
  private func isCutApart(_ whole: Whole, _ first: Token, _ second: Token) -> Bool {
    let table = document.annotations.words
    let pieces = [first, second]
    // *Super Cup*, *Golden Globe*
    if pieces.allSatisfy({ table.facts($0.folded).traits.contains(.isEnglish) }) { return false }
    // *Hellbrunner Berg*; *Obama Foundation*
    guard !isAdjectiveOfPlace(first), !isEnglishWord(second) else { return false }
    if whole.text.utf8.contains(UInt8(ascii: "-")) {
      // *das ATV Kosten verursacht*, *Zwei Drittel*: words that only stand beside each other.
      return second.length > 1 && (whole.word != nil || !isCountable(second) && !isNumeral(first))
    }
    guard let number = whole.word else { return false }
    let word = words.all[number]
    // *Leon Dame* beside a *Leondame*
    guard word.behind.isEmpty, !isGivenName(first) else { return false }
    if word.isPlace || word.isPerson { return true }
    return pieces.contains { table.facts($0.surface).origin == .unknown }
  }

  /// A noun in the plural, which stands without an article.
  private func isCountable(_ token: Token) -> Bool {
    document.annotations.words.readings(token.surface).contains {
      $0.wordClass == .noun && !$0.agreement.isDisjoint(with: .plural)
    }
  }

  private func isNumeral(_ token: Token) -> Bool {
    document.annotations.words.readings(token.folded).contains { $0.wordClass == .numeral }
  }

  func isGivenName(_ token: Token) -> Bool {
    document.pack.words("given-names").contains(token.folded)
  }

  func isAdjectiveOfPlace(_ token: Token) -> Bool {
    document.lexemes.utf8(token.folded).suffix(2).elementsEqual("er".utf8)
  }

  func isEnglishWord(_ token: Token) -> Bool {
    let facts = document.annotations.words.facts(token.folded)
    return facts.traits.contains(.isEnglish) && !facts.isKnown
      && !document.annotations.words.facts(token.surface).isKnown
  }
}
