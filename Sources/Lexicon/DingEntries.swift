/// What the German side of an entry says.
extension DingScanner {
  /// What holds for all of a line.
  private struct Context {
    let line: Ding.Line
    let isGeography: Bool
    let isCertainPlace: Bool
    let isPersonName: Bool
  }

  /// The nouns of a sub-entry, by number.
  private struct SubEntry {
    var singulars: [Int] = []
    var plurals: [Int] = []
  }

  mutating func scanEntries(_ line: Ding.Line) {
    let (isGeography, isPersonName) = removeBrackets(line.german)
    let isPlace = isGeography && startsWithCapital(line.english)
    let context = Context(
      line: line, isGeography: isPlace, isCertainPlace: isPlace && namesKindOfPlace(line.german),
      isPersonName: isPersonName)
    var singulars: [Int] = []
    var isFirst = true
    var start = 0
    while start <= text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "|")) ?? text.count
      let entry = scanSubEntry(start..<end, isFirst: isFirst, context)
      if !entry.plurals.isEmpty, entry.singulars.isEmpty {
        pair(singulars, with: entry.plurals)
        if isFirst {
          for plural in entry.plurals { nouns[plural].isPluralOnly = true }
        }
      }
      if !entry.singulars.isEmpty { singulars = entry.singulars }
      isFirst = false
      start = end + 1
    }
  }

  private mutating func scanSubEntry(
    _ range: Range<Int>, isFirst: Bool, _ context: Context
  ) -> SubEntry {
    var entry = SubEntry()
    let tags = DingTags(text, range)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ";"))
      let alternative = trimmed(start..<(end ?? range.upperBound))
      start = (end ?? range.upperBound) + 1
      guard !alternative.isEmpty else { continue }
      let brace = text[alternative].firstIndex(of: UInt8(ascii: "{"))
      let head = trimmed(alternative.lowerBound..<(brace ?? alternative.upperBound))
      let hasNoun = scanNouns(alternative, head, isFirst: isFirst, context, &entry)
      scanOtherClasses(alternative, head, tags, isFirst: isFirst)
      if isFirst, !hasNoun, brace == nil, context.isGeography || context.isPersonName,
        Self.isCapital(text, head.lowerBound), head.allSatisfy({ Self.isNounByte(text[$0]) })
      {
        let number = noun(head)
        nouns[number].isName = true
        nouns[number].isPlace = nouns[number].isPlace || context.isGeography
      }
    }
    return entry
  }

  /// Reads `Word {m}`, `Word {m,f}`, `Word {pl}` in an alternative; the first decides what it is.
  private mutating func scanNouns(
    _ alternative: Range<Int>, _ head: Range<Int>, isFirst: Bool, _ context: Context,
    _ entry: inout SubEntry
  ) -> Bool {
    var hasNoun = false
    for open in alternative where text[open] == UInt8(ascii: "{") {
      guard let tag = DingTags.Genders(text, open, alternative.upperBound),
        let word = nounBefore(open, alternative.lowerBound)
      else { continue }
      let number = noun(word)
      count(tag, number)
      guard !hasNoun else { continue }
      hasNoun = true
      if tag.isPluralOnly {
        entry.plurals.append(number)
        markPlace(number, alternative: head, isFirst: isFirst, context)
        continue
      }
      if tag.isMasculineAndFeminine, text[word.upperBound - 1] == UInt8(ascii: "e") {
        nouns[number].isNominalizedAdjective = true
      }
      entry.singulars.append(number)
      markPlace(number, alternative: head, isFirst: isFirst, context)
      if context.isPersonName { nouns[number].isName = true }
    }
    return hasNoun
  }

  private mutating func markPlace(
    _ number: Int, alternative: Range<Int>, isFirst: Bool, _ context: Context
  ) {
    guard isFirst, context.isGeography, !text[alternative].contains(32) else { return }
    nouns[number].isPlace = true
    nouns[number].isCertainPlace = nouns[number].isCertainPlace || context.isCertainPlace
  }

  private mutating func count(_ tag: DingTags.Genders, _ number: Int) {
    if tag.isPlural {
      // Ding writes {m,pl} too; only a lone {pl} counts as plural.
      if tag.isPluralOnly { nouns[number].plural &+= 1 }
    }
    if tag.isMasculine { nouns[number].masculine &+= 1 }
    if tag.isFeminine { nouns[number].feminine &+= 1 }
    if tag.isNeuter { nouns[number].neuter &+= 1 }
  }

  private mutating func scanOtherClasses(
    _ alternative: Range<Int>, _ head: Range<Int>, _ tags: DingTags, isFirst: Bool
  ) {
    guard !head.isEmpty else { return }
    let own = DingTags(text, alternative)
    if own.hasAdjective || tags.hasAdjective && head == alternative && isLowerWord(head) {
      if isLowerWord(head) {
        adjectives.insert(text, head)
      } else if Self.isCapital(text, head.lowerBound), head.count > 3,
        head.allSatisfy({ Self.isLetter(text[$0]) }),
        text[head].suffix(2).elementsEqual("er".utf8)
      {
        capitalizedAdjectives.insert(text, head)
      }
    } else if own.hasAdverb, isLowerWord(head), !text[head].contains(UInt8(ascii: "-")) {
      adverbs.insert(text, head)
    }
    if isFirst, tags.hasVerb {
      let start = (text[head].lastIndex(of: 32) ?? head.lowerBound - 1) + 1
      if let infinitive = infinitive(start..<head.upperBound) { verbs.insert(text, infinitive) }
    }
  }

  /// The word as an infinitive in -en, -ern, -eln, -tun, -sein.
  private func infinitive(_ word: Range<Int>) -> Range<Int>? {
    guard isLowerWord(word), !text[word].contains(UInt8(ascii: "-")) else { return nil }
    let ends = ["en", "ern", "eln", "tun", "sein"] as [Word]
    return ends.contains { word.count > $0.count && text[word].suffix($0.count) == $0.utf8[...] }
      ? word : nil
  }

  /// Pairs plurals with the singulars of the sub-entry before: by position where the numbers agree,
  /// else each with the singular whose beginning it shares.
  private mutating func pair(_ singulars: [Int], with plurals: [Int]) {
    let words = singulars.map { nounIndex[$0] }
    for (position, plural) in plurals.enumerated() {
      let form = nounIndex[plural]
      var singular: Int?
      if singulars.count == plurals.count {
        singular = PluralShape.fits(words[position], form) ? singulars[position] : nil
      } else {
        let plain = form.withoutUmlauts
        singular =
          singulars.indices.filter { PluralShape.fits(words[$0], form) }
          .max { words[$0].sharedStem(plain) < words[$1].sharedStem(plain) }
          .map { singulars[$0] }
      }
      if let singular { self.plurals.add(singular: singular, plural: plural) }
    }
  }

  private mutating func noun(_ word: Range<Int>) -> Int {
    let number = nounIndex.insert(text, word)
    if number == nouns.count { nouns.append(Ding.Noun()) }
    return number
  }

  // MARK: Bytes

  /// Country codes, cities, states and islands: names even where a common noun ends like them.
  private func namesKindOfPlace(_ german: Range<Int>) -> Bool {
    for part in ["tadt", "Land)", "staat", "Insel"] as [StaticString]
    where contains(part, german) { return true }
    return german.dropLast(3).contains { at in
      bytes[at] == UInt8(ascii: "/") && bytes[at + 3] == UInt8(ascii: "/")
        && bytes[at + 1...at + 2].allSatisfy { $0 >= 65 && $0 <= 90 }
    }
  }

  /// Whether the English side begins with a capital, perhaps after an article.
  private func startsWithCapital(_ english: Range<Int>) -> Bool {
    var rest = bytes[english].drop { $0 == 32 }
    if rest.starts(with: "the ".utf8) || rest.starts(with: "The ".utf8) { rest = rest.dropFirst(4) }
    guard let first = rest.first else { return false }
    return first >= 65 && first <= 90 || first == 0xC3 && (rest.dropFirst().first ?? 0xFF) < 0x9F
  }

  /// The capitalised word that ends at a tag, or a space before it.
  private func nounBefore(_ open: Int, _ limit: Int) -> Range<Int>? {
    let end = open > limit && text[open - 1] == 32 ? open - 1 : open
    var start = end
    while start > limit, Self.isNounByte(text[start - 1]) { start -= 1 }
    while start < end, !Self.isCapital(text, start) { start += 1 }
    return start < end ? start..<end : nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] == 32 { start += 1 }
    while end > start, text[end - 1] == 32 { end -= 1 }
    return start..<end
  }

  /// Small letters of German, perhaps with hyphens between them.
  private func isLowerWord(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, text[range.lowerBound] != UInt8(ascii: "-"),
      text[range.upperBound - 1] != UInt8(ascii: "-")
    else { return false }
    for at in range {
      let byte = text[at]
      let isSmall =
        byte >= 97 && byte <= 122 || byte == UInt8(ascii: "-") || byte == 0xC3
        || at > 0 && text[at - 1] == 0xC3
          && (byte == 0xA4 || byte == 0xB6 || byte == 0xBC || byte == 0x9F)
      guard isSmall else { return false }
    }
    return true
  }

  private static func isCapital(_ text: [UInt8], _ at: Int) -> Bool {
    guard at < text.count else { return false }
    if text[at] >= 65, text[at] <= 90 { return true }
    guard text[at] == 0xC3, at + 1 < text.count else { return false }
    return text[at + 1] == 0x84 || text[at + 1] == 0x96 || text[at + 1] == 0x9C
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 97 && byte | 0x20 <= 122
  }

  /// Letters, digits and hyphens; of what lies outside of ASCII, the letters of Europe only.
  private static func isNounByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) && !(byte >= 0xE0) && byte != 0xC2 || byte == UInt8(ascii: "-")
  }
}

extension Word {
  /// Bytes that the word shares, without umlauts, with one that has none.
  fileprivate func sharedStem(_ plain: Word) -> Int { withoutUmlauts.sharedPrefix(with: plain) }
}
