extension NameLedger {
  /// Mentions that name the same: equal names, a surname alone with the full name before it, a given
  /// name alone, an abbreviation in brackets with what it stands for.
  ///
  /// - Parameter document: the one that the ledger was made of.
  /// - Returns: in order of first mention.
  public func clusters(in document: Document) -> [Cluster] {
    let known = knownNames(in: document)
    var classes = WordUnions(count: words.count)
    for pair in joined { classes.join(pair.first, pair.second) }
    var groups: [[Int]] = []
    /// By classes of its words.
    var byName: [[Int]: Int] = [:]
    /// By class of the last word, and of the first of full names of persons: group.
    var bySurname: [Int: Int] = [:]
    var byGiven: [Int: Int] = [:]
    /// By index of the name in the lists.
    var byKnown: [Int: Int] = [:]
    for (number, mention) in mentions.enumerated() {
      let name = mention.words.map { classes.representative($0) }
      let group: Int
      if let same = byName[name] {
        group = same
      } else if let listed = known[number], let same = byKnown[listed] {
        group = same
        byName[name] = same
      } else if name.count == 1, let same = bySurname[name[0]] ?? byGiven[name[0]] {
        group = same
      } else if let same = expanded(number, in: document, byName, classes) {
        group = same
        byName[name] = same
      } else {
        group = groups.count
        groups.append([])
        byName[name] = group
      }
      if name.count > 1 {
        bySurname[name[name.count - 1]] = group
        if words[mention.words[0]].traits.contains(.isGivenName) { byGiven[name[0]] = group }
      }
      if let listed = known[number], byKnown[listed] == nil { byKnown[listed] = group }
      groups[group].append(number)
    }
    return groups.map { cluster($0, known, in: document) }
  }

  /// By mention: the name of the lists that it is, given names left out.
  private func knownNames(in document: Document) -> [Int: Int] {
    var known: [Int: Int] = [:]
    var number = 0
    for hit in hits where document.pack.names.names.rows[hit.name].kind != .givenName {
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
    _ number: Int, in document: Document,
    _ byName: [[Int]: Int], _ classes: WordUnions
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
    _ group: [Int], _ known: [Int: Int], in document: Document
  ) -> Cluster {
    var counts: [String: Int] = [:]
    var forms: [String] = []
    for mention in group {
      let form = document.string(mentions[mention].name)
      if counts[form] == nil { forms.append(form) }
      counts[form, default: 0] += 1
    }
    let best = forms.enumerated().max { a, b in
      let (m, n) = (counts[a.element] ?? 0, counts[b.element] ?? 0)
      if m != n { return m < n }
      let (k, l) = (a.element.utf8.count, b.element.utf8.count)
      return k != l ? k < l : a.offset > b.offset
    }
    let listed = group.lazy.compactMap { known[$0] }.first
    return Cluster(
      kind: listed.map { document.pack.names.names.rows[$0].kind.ledgerKind } ?? kind(of: group),
      form: best?.element ?? "", mentions: group, known: listed)
  }

  private func kind(of group: [Int]) -> Kind {
    for number in group {
      let mention = mentions[number]
      let isFullName =
        mention.words.count > 1 && words[mention.words[0]].traits.contains(.isGivenName)
      if mention.title != nil || isFullName { return .person }
    }
    let traits = words[mentions[group[0]].words[0]].traits
    if traits.contains(.isPlace) { return .place }
    return traits.contains(.isAllCapitals) ? .organisation : .other
  }
}

/// Words that count as one: union and find.
private struct WordUnions {
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
