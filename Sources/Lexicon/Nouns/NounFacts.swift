/// A word that may be a noun, with what the sources have of it, looked up once.
struct NounLemma {
  let word: Word
  /// In Ding.
  let number: Int?
  let flags: AffixFlags
  let listed: NounList.Entry?

  func has(_ noteworthy: NounList.Classes) -> Bool {
    listed?.classes.contains(noteworthy) ?? false
  }
}

/// What the sources say about nouns, put together.
///
/// A class: a struct of thirty arrays would be retained thirty times at each call.
final class NounFacts {
  let dictionary: GermanDictionary
  let ding: Ding
  let list: NounList
  /// Ding's nouns that are the genitive or plural of another, by number.
  private var isSlip: [Bool]
  /// Of Ding's nouns, with what our list adds, by number.
  private var gendersByNumber: [GenderSet] = []
  /// In lower case, what can stand before the head of a compound as it is.
  private var modifiers = WordIndex(capacity: 1 << 18)

  /// Up to so many entries, each gender that Ding gives counts; above, one of a single entry or of
  /// less than `leastShareOfGender` is a slip of the list.
  private static let entriesWithoutMajority = 2
  private static let leastShareOfGender = 15  // per cent; chosen on treebanks, DESIGN §3

  init(_ dictionary: GermanDictionary, _ ding: Ding, _ list: NounList) {
    self.dictionary = dictionary
    self.ding = ding
    self.list = list
    isSlip = Array(repeating: false, count: ding.nouns.count)
    for number in ding.nouns.indices { isSlip[number] = isGenitive(number) }
    gendersByNumber = ding.nouns.indices.map(gendersOfDing)
    for word in list.words {
      guard let number = ding.nounIndex.find(word), let listed = list[word] else { continue }
      gendersByNumber[number].formUnion(listed.genders)
    }
    collectModifiers()
  }

  func lemma(_ word: Word) -> NounLemma {
    NounLemma(
      word: word, number: ding.nounIndex.find(word), flags: dictionary.flags(word),
      listed: list[word])
  }

  /// None when no source gives one.
  func genders(_ lemma: NounLemma) -> GenderSet {
    lemma.number.map { gendersByNumber[$0] } ?? lemma.listed?.genders ?? []
  }
  func genders(_ word: Word) -> GenderSet { genders(lemma(word)) }

  /// Of a noun of Ding.
  func genders(_ number: Int) -> GenderSet { gendersByNumber[number] }

  private func gendersOfDing(_ number: Int) -> GenderSet {
    guard !isSlip[number] else { return [] }
    let noun = ding.nouns[number]
    let total = noun.genderCount
    func has(_ count: UInt16) -> Bool {
      let isMajority = count >= 2 && 100 * Int(count) >= Self.leastShareOfGender * total
      return count > 0 && (isMajority || total <= Self.entriesWithoutMajority)
    }
    var genders: GenderSet = []
    if has(noun.masculine) { genders.insert(.masculine) }
    if has(noun.feminine) { genders.insert(.feminine) }
    if has(noun.neuter) { genders.insert(.neuter) }
    return genders
  }

  /// Entries of Ding that give the word a gender.
  func genderCount(_ lemma: NounLemma) -> Int {
    guard let number = lemma.number, !isSlip[number] else { return 0 }
    return ding.nouns[number].genderCount
  }

  /// The plurals that Ding and we list, each once.
  func plurals(_ lemma: NounLemma) -> [Word] {
    var plurals = lemma.listed?.plurals ?? []
    guard let number = lemma.number else { return plurals }
    ding.plurals.forEachPlural(of: number) { other in
      let plural = ding.nounIndex[other]
      if !plurals.contains(plural) { plurals.append(plural) }
    }
    return plurals
  }
  func plurals(_ word: Word) -> [Word] { plurals(lemma(word)) }

  func hasPlural(_ word: Word, _ plural: Word) -> Bool { plurals(word).contains(plural) }

  /// The classes of declension are those of the head, and of masculines only.
  func classes(_ lemma: NounLemma, _ genders: GenderSet) -> NounList.Classes {
    genders.contains(.masculine)
      ? list.classes(of: lemma.word) : lemma.listed?.classes ?? []
  }

  func isDingNoun(_ word: Word) -> Bool { ding.nounIndex.find(word).map(isNoun) ?? false }

  /// Whether Ding has the word as the plural of another.
  func hasSingular(_ number: Int) -> Bool { ding.plurals.hasSingular(number) }

  /// Whether Ding gives the noun a gender, and not by a slip.
  func isNoun(_ number: Int) -> Bool { ding.nouns[number].genderCount > 0 && !isSlip[number] }

  /// Whether Ding has the word as a plural.
  func isPlural(_ number: Int) -> Bool {
    ding.nouns[number].plural > 0 || hasSingular(number)
  }

  /// *Partei Deutschlands {f}*: a genitive that stands before the tag.
  private func isGenitive(_ number: Int) -> Bool {
    let noun = ding.nouns[number]
    guard noun.genderCount > 0 else { return false }
    let word = ding.nounIndex[number]
    guard word.hasSuffix("s"), !dictionary.contains(word) else { return false }
    let base = word.dropLast(1)
    if ding.noun(base).isPlace, ding.noun(base).genderCount > 0 { return true }
    guard noun.genderCount <= Self.entriesWithoutMajority,
      ding.plurals.plurals(of: number).isEmpty
    else { return false }
    let bases = word.hasSuffix("es") ? [base, word.dropLast(2)] : [base]
    return bases.contains { $0.count > 3 && ding.noun($0).genderCount >= 2 }
  }
}

// MARK: - Compounds

extension NounFacts {
  /// The head of a compound.
  struct Tail {
    /// With a capital.
    let word: Word
    /// Where it begins in the compound, in bytes.
    let start: Int
    /// Letters, not bytes.
    let letterCount: Int
    /// In Ding.
    let number: Int
  }

  private static let fewestLettersOfTail = 3
  private static let fewestLettersOfModifier = 2
  private static let joints: [Word] = ["s", "es", "n", "en", "er", "e"]

  /// The longest word of Ding that ends the word and that what precedes can modify.
  ///
  /// - Parameter isHead: whether Ding's noun of this number may be the head.
  func tail(of word: Word, where isHead: (Int) -> Bool) -> Tail? {
    var letters = word.letterCount
    var passed = 0
    // Each end in turn gets its capital here: a copy for each would cost more than all look-ups.
    var scratch = word.utf8
    var lower: [UInt8]?
    for start in scratch.indices where scratch[start] & 0xC0 != 0x80 {
      defer {
        passed += 1
        letters -= 1
      }
      guard passed >= Self.fewestLettersOfModifier else { continue }
      guard letters >= Self.fewestLettersOfTail else { return nil }
      let isCapital = word.isCapital(at: start)
      if !isCapital { Self.toggleCase(&scratch, at: start) }
      defer { if !isCapital { Self.toggleCase(&scratch, at: start) } }
      let number = ding.nounIndex.find(scratch, start..<scratch.count)
      if let number, isHead(number) {
        let bytes = lower ?? word.lowercased.utf8
        lower = bytes
        if canModify(bytes, start) {
          return Tail(
            word: Word(scratch[start...]), start: start, letterCount: letters, number: number)
        }
      }
    }
    return nil
  }

  /// The head among nouns with a gender.
  func tail(of word: Word) -> Tail? { tail(of: word, where: isNoun) }

  /// Another form of the head, with what stands before the head.
  func compound(_ word: Word, _ tail: Tail, with form: Word) -> Word {
    let isAfterHyphen = word.utf8[tail.start - 1] == UInt8(ascii: "-")
    return Word(word.utf8[..<tail.start]) + (isAfterHyphen ? form : form.uncapitalized)
  }

  /// Gives the letter at a place a capital, or takes it back.
  private static func toggleCase(_ bytes: inout [UInt8], at start: Int) {
    if bytes[start] < 0x80 {
      bytes[start] ^= 0x20
    } else if bytes[start] == 0xC3, start + 1 < bytes.count {
      bytes[start + 1] ^= 0x20
    }
  }

  private func canModify(_ lower: [UInt8], _ end: Int) -> Bool {
    var end = end
    while end > 0, lower[end - 1] == UInt8(ascii: "-") { end -= 1 }
    if dictionary.modifiers.find(lower, 0..<end) != nil { return true }
    if modifiers.find(lower, 0..<end) != nil { return true }
    for joint in Self.joints where joint.count < end {
      if lower[end - joint.count..<end] == joint.utf8[...],
        modifiers.find(lower, 0..<end - joint.count) != nil
      {
        return true
      }
    }
    return false
  }

  /// Nouns, stems of verbs, adjectives.
  private func collectModifiers() {
    for word in dictionary.words {
      if word.isCapitalized {
        modifiers.insert(word.lowercased)
        continue
      }
      let flags = dictionary.flags(word)
      let isVerb = !flags.isDisjoint(with: [
        .participle1, .firstPerson, .secondAndThirdPerson, .weakPast,
      ])
      if isVerb, word.hasSuffix("en") {
        modifiers.insert(word.dropLast(2))
      } else if flags.contains(.adjective) {
        modifiers.insert(word)
      }
    }
    for number in ding.nouns.indices where ding.nouns[number].genderCount > 0 {
      modifiers.insert(ding.nounIndex[number].lowercased)
    }
  }
}
