import LintModel

extension LedgerBuilder {
  /// Pairs of spellings that the article uses for one name, in order of the first place of the
  /// unusual one, and the words that they join.
  func variants(
    of words: LedgerWords, in document: Document
  ) -> (variants: [NameLedger.Variant], joined: [NameLedger.WordPair]) {
    var finder = VariantFinder(words: words, document: document, listed: listed)
    finder.compareSounds()
    finder.compareLetters()
    finder.compareSkeletons()
    finder.compareJoins()
    finder.compareWithLists()
    if let shared { finder.compare(with: shared) }
    let variants = finder.variants.sorted {
      ($0.otherPlaces[0], $0.usual, $0.other) < ($1.otherPlaces[0], $1.usual, $1.other)
    }
    return (variants, finder.joined)
  }
}

/// Compares the words of names of one document with each other.
struct VariantFinder {
  let words: LedgerWords
  let document: Document
  let listed: ListedNames
  let names: NameTable
  var variants: [NameLedger.Variant] = []
  private(set) var joined: [NameLedger.WordPair] = []
  /// Pairs that were compared, the smaller number in the high half.
  private var seen = Set<UInt64>()

  init(words: LedgerWords, document: Document, listed: ListedNames) {
    self.words = words
    self.document = document
    self.listed = listed
    names = document.pack.names
  }

  /// Letters; in shorter words one sound is too much of the whole.
  static let shortestSound = 4
  /// Consonants that must agree when the vowels do not.
  static let shortestSkeleton = 3
  /// Letters; below, one edit leads from every name to another.
  static let shortestEdited = 6
  /// Mentions of a name beside which another spelling is a slip.
  static let oftenEnough = 2
  /// Words of names in the document. Names that sound alike by chance grow with the square of their
  /// number: in an article they are one, in a book they are two.
  static let mostForSound = 200
  /// Words that share a key are compared with each other up to this number; more are no names.
  static let mostOfKey = 16
  /// The same for two letters at the beginning or the end.
  static let mostOfEnd = 64

  // MARK: - Pairs

  mutating func compareSounds() {
    var keys: [KeyedWord] = []
    for (number, word) in words.all.enumerated()
    where word.stem.count >= Self.shortestSound && !word.isAllCapitals {
      // *Kliftons*, whose base stands nowhere: a genitive, perhaps.
      if word.hasLooseS {
        keys.append(KeyedWord(key: NameKey(word.stem.dropLast()).sound, word: number))
      }
      keys.append(KeyedWord(key: word.key.sound, word: number))
      if word.key.soundWithJ != word.key.sound {
        keys.append(KeyedWord(key: word.key.soundWithJ, word: number))
      }
    }
    compare(&keys, .romanisation) { first, second, finder in
      finder.reason(first, second) ?? (finder.standsAlone(first, second) ? .sound : nil)
    }
  }

  mutating func compareSkeletons() {
    var keys: [KeyedWord] = []
    for (number, word) in words.all.enumerated()
    where word.key.skeletonLength >= Self.shortestSkeleton && !word.isAllCapitals {
      keys.append(KeyedWord(key: word.key.skeleton, word: number))
    }
    compare(&keys, .romanisation) { first, second, finder in
      finder.areBothKnown(first, second) ? nil : finder.reason(first, second)
    }
  }

  /// Words one edit apart share their beginning or their end.
  mutating func compareLetters() {
    var keys: [KeyedWord] = []
    for (number, word) in words.all.enumerated()
    where word.stem.count >= Self.shortestEdited - 1 && !word.isAllCapitals {
      let (stem, count) = (word.stem, word.stem.count)
      let start = UInt64(stem[0]) << 8 | UInt64(stem[1])
      let end = UInt64(stem[count - 2]) << 8 | UInt64(stem[count - 1])
      keys.append(KeyedWord(key: start, word: number))
      keys.append(KeyedWord(key: end | 1 << 32, word: number))
      // *Balcohs* ends before its s.
      if word.hasLooseS {
        let before = UInt64(stem[count - 3]) << 8 | UInt64(stem[count - 2])
        keys.append(KeyedWord(key: before | 1 << 32, word: number))
      }
    }
    compare(&keys, .oneEdit, most: Self.mostOfEnd) { first, second, finder in
      let (a, b) = (finder.words.all[first], finder.words.all[second])
      guard !finder.areBothKnown(first, second),
        !finder.isInflection(a.stem, b.stem) || finder.isInflectedLikeAWord(a, b),
        isOneEdit(a.stem[...], b.stem[...])
          || a.hasLooseS && !b.hasLooseS && isOneEdit(a.stem.dropLast(), b.stem[...])
          || b.hasLooseS && !a.hasLooseS && isOneEdit(a.stem[...], b.stem.dropLast())
      else { return nil }
      return finder.reason(first, second) ?? (finder.isSlip(first, second) ? .sound : nil)
    }
  }

  /// Whether one is a word that nobody knows and that stands once, beside a name that stands often.
  func isSlip(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (words.all[first], words.all[second])
    let (rare, usual) = a.places.count <= b.places.count ? (a, b) : (b, a)
    return rare.isStrange && rare.places.count == 1 && usual.places.count >= Self.oftenEnough
      && usual.isSurelyName && !haveTwoBearers(a, b) && rare.behind.isEmpty && usual.behind.isEmpty
      && isLostOrMoved(rare.stem, usual.stem)
  }

  /// A letter more, less or moved inside the word. Another letter makes another name, *Muanda* of
  /// *Ruanda*, and another end another form, *Komorer* of *Komoren*.
  func isLostOrMoved(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    var front = 0
    while front < short.count, short[front] == long[front] { front += 1 }
    guard front > 0, front + 2 < short.count else { return false }
    return short.count < long.count || short[front] == long[front + 1]
  }

  /// A word under one of its keys.
  struct KeyedWord: Comparable {
    let key: UInt64
    let word: Int
    static func < (a: KeyedWord, b: KeyedWord) -> Bool { (a.key, a.word) < (b.key, b.word) }
  }

  /// Compares all words that share a key.
  mutating func compare(
    _ keys: inout [KeyedWord], _ relation: NameLedger.Variant.Relation, most: Int = mostOfKey,
    _ reason: (Int, Int, borrowing VariantFinder) -> NameLedger.Variant.Reason?
  ) {
    keys.sort()
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      if end - start > 1, end - start <= most { compare(keys[start..<end], relation, reason) }
      start = end
    }
  }

  private mutating func compare(
    _ bucket: ArraySlice<KeyedWord>, _ relation: NameLedger.Variant.Relation,
    _ reason: (Int, Int, borrowing VariantFinder) -> NameLedger.Variant.Reason?
  ) {
    for place in bucket.indices {
      let first = bucket[place].word
      for other in bucket[(place + 1)...] where other.word != first {
        let second = other.word
        guard !areBothCandidates(first, second), let reason = reason(first, second, self) else {
          continue
        }
        let pair = UInt64(min(first, second)) << 32 | UInt64(max(first, second))
        guard !seen.contains(pair), !differOnlyInAccents(first, second), !isGloss(first, second)
        else { continue }
        seen.insert(pair)
        let variant = variant(first, second, relation, reason)
        guard variant.usual != variant.other else { continue }
        joined.append(NameLedger.WordPair(first, second))
        // What the lists hold for one name is their matter: *Afrika*, *Africa*.
        if !areListedTogether(first, second) { variants.append(variant) }
      }
    }
  }
}
