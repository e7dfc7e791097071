import LintModel

extension VariantFinder {
  /// *Nord Korea* beside *Nordkorea*; *Müller Westernhagen* beside *Müller-Westernhagen*.
  mutating func compareJoins() {
    var joined: [UInt64: Int] = [:]
    for (number, word) in words.all.enumerated() where word.stem.count >= Self.shortestEdited {
      let hyphens = word.stem.count { $0 == UInt8(ascii: "-") }
      // A hyphen may come from a compound, *Rhein-Ruhr-Gebiet*, but not in the name of a person.
      guard hyphens == 0 || hyphens == 1 && (word.isPerson || word.isPlace || word.isGiven) else {
        continue
      }
      joined[joinedHash(word.stem[...])] = number
    }
    guard !joined.isEmpty else { return }
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
          guard let number = joined[joinedHash(last.dropLast(ending), from: start)],
            words.all[number].places.allSatisfy({ !$0.overlaps(range) }),
            isCutApart(words.all[number], first, second)
          else { continue }
          let word = words.all[number]
          let place = TextRange(range.start..<range.end - UInt32(ending))
          variants.append(
            NameLedger.Variant(
              relation: .split, reason: .sound, preference: word.isKnown ? .lexicon : .first,
              usual: word.text, usualPlaces: word.places, other: document.string(place),
              otherPlaces: [place]))
          break
        }
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

  /// Whether two words are no name of their own: the whole is a place that the lexicon knows, the
  /// surname of a person, or the pieces are nothing.
  func isCutApart(_ word: LedgerWords.Entry, _ first: Token, _ second: Token) -> Bool {
    let table = document.annotations.words
    let pieces = [first, second]
    // *Super Cup*, *Golden Globe*
    if pieces.allSatisfy({ table.facts($0.folded).traits.contains(.isEnglish) }) { return false }
    // *Leon Dame* beside a *Leondame*; *Hellbrunner Berg*; *Obama Foundation*
    guard !isAdjectiveOfPlace(first), !isEnglishWord(second) else { return false }
    if word.stem.contains(UInt8(ascii: "-")) { return true }
    guard word.behind.isEmpty, !isGivenName(first) else { return false }
    if word.isPlace || word.isPerson { return true }
    return pieces.contains { table.facts($0.surface).origin == .unknown }
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
