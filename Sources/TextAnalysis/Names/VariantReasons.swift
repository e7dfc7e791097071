import LintModel

extension VariantFinder {
  // MARK: - One name or two

  /// What in the article says that two words are one name.
  func reason(_ first: Int, _ second: Int) -> NameLedger.Variant.Reason? {
    let (a, b) = (words.all[first], words.all[second])
    if shares(a.before, b.before) || shares(a.behind, b.behind) { return .partner }
    // *Präsident Bush*, *Präsident Busch*; not where given names tell them apart.
    if a.titles.contains(where: b.titles.contains), !haveTwoBearers(a, b) { return .title }
    return nil
  }

  /// Two given names stand before them.
  func haveTwoBearers(_ a: LedgerWords.Entry, _ b: LedgerWords.Entry) -> Bool {
    !a.given.isEmpty && !b.given.isEmpty && !shares(a.given, b.given)
  }

  func shares(_ a: [UInt64], _ b: [UInt64]) -> Bool { a.contains(where: b.contains) }

  /// Whether nothing speaks for two bearers: no two given names, no two well-known names.
  func standsAlone(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (words.all[first], words.all[second])
    return words.all.count <= Self.mostForSound
      && a.behind.isEmpty && b.behind.isEmpty && !haveTwoBearers(a, b)
      && !a.isInLongerName && !b.isInLongerName
      && !areBothKnown(first, second) && !a.isEnglish && !b.isEnglish
      && (a.isSurelyName || b.isSurelyName || !a.alwaysFollowsArticle && !b.alwaysFollowsArticle)
  }

  func areBothCandidates(_ first: Int, _ second: Int) -> Bool {
    words.all[first].isCandidate && words.all[second].isCandidate
  }

  func areBothKnown(_ first: Int, _ second: Int) -> Bool {
    words.all[first].isKnown && words.all[second].isKnown
  }

  /// *Iran*, *Irans*; *Medwedew*, *Medwedewa*; *Israel*, *Israeli*.
  func isInflection(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.count == short.count + 1, long.starts(with: short), let last = long.last else {
      return false
    }
    return "aeinrs".utf8.contains(last)
  }

  /// *Petra Grebnowskis* is right, *Petra Grebnowskin* bends the name like a word.
  func isInflectedLikeAWord(_ a: LedgerWords.Entry, _ b: LedgerWords.Entry) -> Bool {
    let (short, long) = a.stem.count < b.stem.count ? (a, b) : (b, a)
    return long.isStrange && long.places.count == 1 && shares(short.given, long.given)
      && (long.stem.last == UInt8(ascii: "e") || long.stem.last == UInt8(ascii: "n"))
  }

  /// *Mélenchon*, *Melenchon*; *al-Khateeb*, *Khateeb*: accents that German has not are left out by whole newsrooms.
  func differOnlyInAccents(_ first: Int, _ second: Int) -> Bool {
    let plain = { (word: Int) in NameKey.withoutForeignAccents(words.all[word].stem) }
    let (a, b) = (plain(first), plain(second))
    // *al-Khateeb* is *Khateeb* in short.
    return a == b || NameKey.withoutArticle(a) == NameKey.withoutArticle(b)
  }

  /// Whether a line of the lists has both, given names left out: those have many bearers.
  func areListedTogether(_ first: Int, _ second: Int) -> Bool {
    let lines = listedNames(words.all[first].stem)
    return !lines.isEmpty && !lines.isDisjoint(with: listedNames(words.all[second].stem))
  }

  private func listedNames(_ stem: [UInt8]) -> Set<Int> {
    guard let word = names.word(stem[...]) else { return [] }
    return Set(
      names.spellings(from: word).lazy.map { names.spellings[Int($0)] }
        .filter { $0.wordCount == 1 && names.names.rows[$0.name].kind != .givenName }.map(\.name))
  }

  /// *Wrangel (auch Wrangell)*: the article speaks about the spellings, in one sentence.
  func isGloss(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (words.all[first], words.all[second])
    let (rare, other) = a.places.count <= b.places.count ? (a, b) : (b, a)
    return rare.places.allSatisfy { place in
      guard let sentence = document.sentenceIndex(at: place.start) else { return false }
      return other.places.hasOne(in: document.sentences[sentence].range)
    }
  }

  // MARK: - The right one

  func variant(
    _ first: Int, _ second: Int, _ relation: NameLedger.Variant.Relation,
    _ reason: NameLedger.Variant.Reason
  ) -> NameLedger.Variant {
    let (usual, other, preference) = order(first, second)
    let (a, b) = (words.all[usual], words.all[other])
    // Of a genitive that only the comparison shows, the name without its ending.
    let drops = (a.hasLooseS && !b.stem.ends(with: "s"), b.hasLooseS && !a.stem.ends(with: "s"))
    let places = { (word: LedgerWords.Entry, drops: Bool) in
      drops ? word.places.map { TextRange($0.start..<$0.end - 1) } : word.places
    }
    return NameLedger.Variant(
      relation: relation, reason: reason, preference: preference,
      usual: drops.0 ? String(a.text.dropLast()) : a.text, usualPlaces: places(a, drops.0),
      other: drops.1 ? String(b.text.dropLast()) : b.text, otherPlaces: places(b, drops.1))
  }

  func order(
    _ first: Int, _ second: Int
  ) -> (usual: Int, other: Int, NameLedger.Variant.Preference) {
    let (a, b) = (words.all[first], words.all[second])
    let (aListed, bListed) = (isListed(a), isListed(b))
    if aListed != bListed { return aListed ? (first, second, .list) : (second, first, .list) }
    if a.places.count >= 2 * b.places.count { return (first, second, .majority) }
    if b.places.count >= 2 * a.places.count { return (second, first, .majority) }
    if a.isKnown != b.isKnown {
      return a.isKnown ? (first, second, .lexicon) : (second, first, .lexicon)
    }
    if a.places.count != b.places.count {
      return a.places.count > b.places.count
        ? (first, second, .majority) : (second, first, .majority)
    }
    return a.places[0] < b.places[0] ? (first, second, .first) : (second, first, .first)
  }

  /// Whether the lists have the word as German, alone or as a surname.
  func isListed(_ word: LedgerWords.Entry) -> Bool { isListed(stem: word.stem) }

  func isListed(stem: [UInt8]) -> Bool {
    guard let id = names.word(stem[...]) else { return false }
    return names.spellings(from: id).contains {
      let spelling = names.spellings[Int($0)]
      return spelling.wordCount == 1
        && (spelling.standing == .usual || spelling.standing == .variant)
    }
  }
}

extension [TextRange] {
  /// Whether one lies in a range; they are disjoint and in text order.
  func hasOne(in range: TextRange) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < range.start { low = middle + 1 } else { high = middle }
    }
    return low < count && range.contains(self[low])
  }
}

extension [UInt8] {
  fileprivate func ends(with letter: Unicode.Scalar) -> Bool { last == UInt8(ascii: letter) }
}
