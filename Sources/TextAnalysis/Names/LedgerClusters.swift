import LintModel

extension LedgerBuilder {
  /// Mentions that name the same: equal names, a surname alone with the full name before it, a given
  /// name alone, an abbreviation in brackets with what it stands for.
  ///
  /// - Parameters:
  ///   - joined: pairs of words that are spellings of one name.
  ///   - hits: of the lists, in text order; they name and join what they know.
  func clusters(
    of words: LedgerWords, joined: [(Int, Int)], hits: [NameLedger.Hit], in document: Document
  ) -> [NameLedger.Cluster] {
    let known = knownNames(of: words.mentions, hits)

    var classes = WordClasses(count: words.all.count)
    for (first, second) in joined { classes.join(first, second) }
    var groups: [[Int]] = []
    /// By classes of its words.
    var byName: [[Int]: Int] = [:]
    /// By class of the last word, and of the first of full names of persons: group.
    var bySurname: [Int: Int] = [:]
    var byGiven: [Int: Int] = [:]
    /// By index of the name in the lists.
    var byKnown: [Int: Int] = [:]
    for (number, mention) in words.mentions.enumerated() {
      let name = mention.words.map { classes.representative($0) }
      let group: Int
      if let same = byName[name] {
        group = same
      } else if let listed = known[number], let same = byKnown[listed] {
        group = same
        byName[name] = same
      } else if name.count == 1, let same = bySurname[name[0]] ?? byGiven[name[0]] {
        group = same
      } else if let same = expanded(number, words.mentions, in: document, byName, classes) {
        group = same
        byName[name] = same
      } else {
        group = groups.count
        groups.append([])
        byName[name] = group
      }
      if name.count > 1 {
        bySurname[name[name.count - 1]] = group
        if words.all[mention.words[0]].isGiven { byGiven[name[0]] = group }
      }
      if let listed = known[number], byKnown[listed] == nil { byKnown[listed] = group }
      groups[group].append(number)
    }
    return groups.map { cluster($0, words, known, in: document) }
  }

  /// By mention: the name of the lists that it is, given names left out.
  private func knownNames(
    of mentions: [NameLedger.Mention], _ hits: [NameLedger.Hit]
  ) -> [Int: Int] {
    var known: [Int: Int] = [:]
    var number = 0
    for hit in hits where pack.names.names[hit.name].kind != .givenName {
      while number < mentions.count, mentions[number].tokens.upperBound <= hit.tokens.lowerBound {
        number += 1
      }
      guard number < mentions.count, mentions[number].tokens.overlaps(hit.tokens),
        !hit.isPartOfLonger
          || hit.isSurname
            && mentions[number].tokens.upperBound
              == hit.tokens.upperBound
      else { continue }
      known[number] = hit.name
    }
    return known
  }

  /// *Internationale Atomenergiebehörde (IAEA)*
  private func expanded(
    _ number: Int, _ mentions: [NameLedger.Mention], in document: Document,
    _ byName: [[Int]: Int], _ classes: WordClasses
  ) -> Int? {
    let mention = mentions[number]
    guard number > 0, mention.tokens.count == 1, mention.tokens.lowerBound > 1,
      document.tokens[mention.tokens.lowerBound].shape.contains(.allCapitals),
      document.tokens[mention.tokens.lowerBound - 1].kind == .openingBracket
    else { return nil }
    let before = mentions[number - 1]
    guard before.tokens.upperBound == mention.tokens.lowerBound - 1 else { return nil }
    return byName[before.words.map { classes.representative($0) }]
  }

  private func cluster(
    _ mentions: [Int], _ words: LedgerWords, _ known: [Int: Int], in document: Document
  ) -> NameLedger.Cluster {
    var counts: [String: Int] = [:]
    var forms: [String] = []
    for mention in mentions {
      let form = document.string(words.mentions[mention].name)
      if counts[form] == nil { forms.append(form) }
      counts[form, default: 0] += 1
    }
    let best = forms.enumerated().max { a, b in
      let (m, n) = (counts[a.element] ?? 0, counts[b.element] ?? 0)
      if m != n { return m < n }
      let (k, l) = (a.element.utf8.count, b.element.utf8.count)
      return k != l ? k < l : a.offset > b.offset
    }
    let listed = mentions.lazy.compactMap { known[$0] }.first
    return NameLedger.Cluster(
      kind: listed.map { pack.names.names[$0].kind.ledgerKind }
        ?? kind(mentions, words, in: document), form: best?.element ?? "", mentions: mentions,
      known: listed)
  }

  private func kind(
    _ mentions: [Int], _ words: LedgerWords, in document: Document
  ) -> NameLedger.Kind {
    for number in mentions {
      let mention = words.mentions[number]
      if mention.title != nil || mention.words.count > 1 && words.all[mention.words[0]].isGiven {
        return .person
      }
    }
    let first = words.all[words.mentions[mentions[0]].words[0]]
    if first.isPlace { return .place }
    if first.isAllCapitals { return .organisation }
    return .other
  }
}

/// Words that count as one: union and find.
struct WordClasses {
  private var parents: [Int]
  init(count: Int) { parents = Array(0..<count) }

  func representative(_ word: Int) -> Int {
    var word = word
    while parents[word] != word { word = parents[word] }
    return word
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (representative(a), representative(b))
    parents[max(first, second)] = min(first, second)
  }
}
