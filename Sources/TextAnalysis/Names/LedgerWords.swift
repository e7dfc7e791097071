import LintModel

/// The words of the names of a document, and the mentions that they make.
struct LedgerWords {
  /// A class: of a struct with so many arrays every look costs a copy.
  final class Entry {
    /// Without case ending, as it stands first.
    let text: String
    /// Folded, without case ending.
    let stem: [UInt8]
    let key: NameKey
    /// Of German or of names in general: a typing error is none of these.
    var isKnown: Bool
    /// In no lexicon and no frequency table: a slip, or a name that nobody knows.
    let isStrange: Bool
    /// A word of English that is no name: *Composite*.
    let isEnglish: Bool
    let isGiven: Bool
    let isPlace: Bool
    let isAllCapitals: Bool
    var places: [TextRange] = []
    /// Of surnames: sounds of the given names before it.
    var before: [UInt64] = []
    /// Of these, the ones that are given names for sure.
    var given: [UInt64] = []
    /// Of what stands before a surname: sounds of the surnames.
    var behind: [UInt64] = []
    /// Something but given names stands before or behind it: *South Caucasus Pipeline*.
    var isInLongerName = false
    /// A noun for the lexicon: *Schotland*, put together of *Schot* and *Land*. Names nothing by itself.
    var isCandidate = false
    /// Everywhere an article, an adjective or a numeral stands before it.
    var alwaysFollowsArticle = true
    /// What says that it is no noun that the lexicon lacks: the lexicon, a given name, an office.
    var isSurelyName: Bool
    /// Folded ids of offices before its mentions.
    var titles: [LexemeID] = []

    init(
      text: String, stem: [UInt8], key: NameKey, isKnown: Bool, isStrange: Bool, isEnglish: Bool,
      isGiven: Bool,
      isPlace: Bool, isAllCapitals: Bool, isSurelyName: Bool
    ) {
      self.text = text
      self.stem = stem
      self.key = key
      self.isKnown = isKnown
      self.isStrange = isStrange
      self.isEnglish = isEnglish
      self.isGiven = isGiven
      self.isPlace = isPlace
      self.isAllCapitals = isAllCapitals
      self.isSurelyName = isSurelyName
    }

    var traits: NameLedger.Word.Traits {
      var traits: NameLedger.Word.Traits = isKnown ? .isKnown : []
      if isGiven { traits.insert(.isGivenName) }
      if isPlace { traits.insert(.isPlace) }
      if isAllCapitals { traits.insert(.isAllCapitals) }
      return traits
    }

    /// An unknown word that ends like a genitive, though its base stands nowhere: *Murilos*.
    var hasLooseS: Bool {
      !isKnown && stem.last == UInt8(ascii: "s") && (before.isEmpty || isStrange)
    }

    /// A given name or an office stands before it somewhere.
    var isPerson: Bool { !before.isEmpty && !isInLongerName || !titles.isEmpty }
  }

  private(set) var all: [Entry] = []
  private(set) var mentions: [NameLedger.Mention] = []
  /// By hash of the stem.
  private var numbers: [UInt64: Int] = [:]
  private let keys: NameKeys

  init(_ found: [FoundName], in document: Document, _ finder: NameFinder, _ keys: NameKeys) {
    self.keys = keys
    var forms = Set<UInt64>(minimumCapacity: found.count)
    var surnames = Set<UInt64>()
    numbers.reserveCapacity(found.count)
    mentions.reserveCapacity(found.count)
    for name in found {
      for token in document.tokens[name.tokens] where token.isCapitalised {
        forms.insert(Self.hash(document.lexemes.utf8(token.folded)))
      }
      if name.tokens.count > 1 {
        let last = document.tokens[name.tokens.upperBound - 1]
        surnames.insert(Self.hash(document.lexemes.utf8(last.folded)))
      }
    }
    for name in found {
      if name.partLength > 0 {
        addPart(name, in: document, finder)
        continue
      }
      var numbers: [Int] = []
      var end = document.tokens[name.tokens.upperBound - 1].end
      for index in name.tokens {
        let token = document.tokens[index]
        guard token.isWordLike, token.length > 2 || token.shape.contains(.allCapitals),
          token.isCapitalised || token.shape.contains(.innerCapital)
        else { continue }
        let (stem, ending) = Self.stem(of: token, in: document, forms, surnames)
        let number = number(of: stem, token, ending, in: document, finder)
        let nameEnd = token.end - UInt32(ending)
        if index == name.tokens.upperBound - 1 { end = nameEnd }
        all[number].places.append(TextRange(token.start..<nameEnd))
        numbers.append(number)
      }
      guard !numbers.isEmpty else { continue }
      note(numbers, office(name.title, in: document, finder))
      for number in numbers {
        if !name.followsArticle { all[number].alwaysFollowsArticle = false }
        if name.title != nil { all[number].isSurelyName = true }
      }
      let tokens = document.tokens[name.tokens]
      let start = document.tokens[name.tokens.lowerBound].start
      mentions.append(
        NameLedger.Mention(
          range: TextRange(start..<document.tokens[name.tokens.upperBound - 1].end),
          name: TextRange(start..<max(start, end)), tokens: tokens.indices, words: numbers,
          title: name.title))
    }
  }

  /// Adds nouns that might be slips of names, each as a word of its own and none as a mention.
  ///
  /// - Parameter candidates: token with the indices of the tokens beside it that are names.
  mutating func add(candidates: [NameCandidate], in document: Document, _ finder: NameFinder) {
    for candidate in candidates {
      let token = document.tokens[candidate.token]
      let stem = document.lexemes.utf8(token.folded)
      let known = numbers[Self.hash(stem)]
      // *Modis* is the plural of a plural for the lexicon, here the genitive of *Modi*.
      let isGenitive =
        stem.last == UInt8(ascii: "s") && numbers[Self.hash(stem.dropLast())] != nil
      guard !isGenitive, known.map({ all[$0].isCandidate }) ?? true else { continue }
      let number = number(of: stem, token, 0, in: document, finder)
      all[number].isCandidate = true
      all[number].isKnown = candidate.isWord
      all[number].alwaysFollowsArticle = false
      all[number].places.append(token.range)
      if let before = candidate.before, let sound = sound(of: before, in: document) {
        all[number].before.append(sound)
      }
      if let behind = candidate.behind, let sound = sound(of: behind, in: document) {
        all[number].behind.append(sound)
      }
      if let title = office(candidate.title, in: document, finder) {
        all[number].titles.append(title)
      }
    }
  }

  private func sound(of token: Int, in document: Document) -> UInt64? {
    number(of: document.lexemes.utf8(document.tokens[token].folded)).map { all[$0].key.sound }
  }

  /// *Putin* of *Putin-Vertrauter* is a mention that ends inside its token.
  private mutating func addPart(_ name: FoundName, in document: Document, _ finder: NameFinder) {
    let token = document.tokens[name.tokens.lowerBound]
    let stem = document.lexemes.utf8(token.folded).prefix { $0 != UInt8(ascii: "-") }
    let range = TextRange(token.start..<token.start + UInt32(name.partLength))
    let number = number(
      of: stem, token, Int(token.length) - Int(name.partLength), in: document, finder)
    all[number].places.append(range)
    mentions.append(
      NameLedger.Mention(
        range: range, name: range, tokens: name.tokens, words: [number], title: nil))
  }

  func number(of stem: ArraySlice<UInt8>) -> Int? {
    guard let number = numbers[Self.hash(stem)], all[number].stem == Array(stem) else { return nil }
    return number
  }

  private func office(_ title: Int?, in document: Document, _ finder: NameFinder) -> LexemeID? {
    // *Herr* and *Frau* stand before everybody.
    guard let title, !finder.role(document.tokens[title]).contains(.honorific) else { return nil }
    return document.tokens[title].folded
  }

  private mutating func note(_ words: [Int], _ office: LexemeID?) {
    let last = words[words.count - 1]
    for (place, word) in words.enumerated() {
      if let office { all[word].titles.append(office) }
      guard words.count > 1 else { continue }
      if word == last, place == words.count - 1 {
        let others = words.dropLast()
        all[word].before += others.map { all[$0].key.sound }
        all[word].given += others.filter { all[$0].isGiven }.map { all[$0].key.sound }
        if others.contains(where: { all[$0].isGiven }) { all[word].isSurelyName = true }
        // *South Caucasus*, *München Nord*
        if others.contains(where: { all[$0].isEnglish && !all[$0].isGiven || all[$0].isPlace }) {
          all[word].isInLongerName = true
        }
      } else {
        all[word].behind.append(all[last].key.sound)
        // *Jimmy Kimmel Live*
        if place > 0, all[words[place - 1]].isGiven {
          all[word].before.append(all[words[place - 1]].key.sound)
          all[word].given.append(all[words[place - 1]].key.sound)
        }
      }
    }
  }

  private mutating func number(
    of stem: ArraySlice<UInt8>, _ token: Token, _ ending: Int, in document: Document,
    _ finder: NameFinder
  ) -> Int {
    let hash = Self.hash(stem)
    if let number = numbers[hash] { return number }
    let facts = document.annotations.words.facts(token.surface)
    let readings = document.annotations.words.readings(of: facts)
    let isGiven = finder.role(token).contains(.given)
    numbers[hash] = all.count
    all.append(
      Entry(
        text: document.string(TextRange(token.start..<token.end - UInt32(ending))),
        stem: Array(stem), key: keys.key(of: stem, hash: hash),
        isKnown: isGiven || facts.isKnown || facts.germanBand >= Self.usualBand,
        isStrange: !isGiven && !facts.isKnown && facts.germanBand == 0 && facts.englishBand == 0,
        isEnglish: document.annotations.words.facts(token.folded).traits
          .intersection([.isEnglish, .isEnglishName]) == .isEnglish,
        isGiven: isGiven,
        isPlace: readings.contains { $0.traits.contains(.isPlace) },
        isAllCapitals: token.shape.contains(.allCapitals),
        isSurelyName: isGiven || facts.traits.contains(.isEnglishName)
          || readings.contains { $0.wordClass == .properNoun }
          || document.pack.names.word(stem).map(document.pack.names.begins) ?? false))
    return all.count - 1
  }

  /// Zipf × 10: three times in a million words of German text; names of this frequency are spelled
  /// so on purpose.
  private static let usualBand: UInt8 = 35

  /// The folded form without its case ending, and the bytes of the ending.
  private static func stem(
    of token: Token, in document: Document, _ forms: Set<UInt64>, _ surnames: Set<UInt64>
  ) -> (ArraySlice<UInt8>, Int) {
    let form = document.lexemes.utf8(token.folded)
    // *Subaru- und Keck-Teleskop*
    if form.last == UInt8(ascii: "-") { return (form.dropLast(), 1) }
    guard form.last == UInt8(ascii: "s"), form.count > 3 else { return (form, 0) }
    let base = form.dropLast()
    // *Putin’s*
    if base.last == UInt8(ascii: "'") { return (base.dropLast(), 2) }
    // ’ and ‘
    if base.suffix(3).starts(with: [0xE2, 0x80]), let last = base.last, last == 0x99 || last == 0x98
    {
      return (base.dropLast(3), 4)
    }
    if forms.contains(hash(base)) { return (base, 1) }
    // *Serena Williams* bears the genitive of *William*.
    guard !surnames.contains(hash(form)) else { return (form, 0) }
    let readings = document.annotations.words.readings(token.surface)
    if !readings.isEmpty, readings.allSatisfy({ $0.wordClass == .properNoun }) {
      let isGenitive = readings.contains {
        $0.agreement.isSubset(of: .genitive) && document.lexemes.utf8($0.lemma) == base
      }
      return isGenitive ? (base, 1) : (form, 0)
    }
    return (form, 0)
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
