/// What Ding, the German-English word list of trans-de-en, says about German words.
///
/// One pass fills the tables of nouns and word lists; `lines` leads later passes (verb frames,
/// glosses) to the text of the entries.
struct Ding {
  /// An entry: German side, ` :: `, English side; each side has sub-entries between ` | ` that
  /// correspond by position, and each sub-entry alternatives between `; `.
  struct Line: BitwiseCopyable {
    let start: UInt32
    let separator: UInt32
    let end: UInt32

    var german: Range<Int> { Int(start)..<Int(separator) }
    var english: Range<Int> { Int(separator) + Ding.separator.count..<Int(end) }
  }

  /// What is known of one capitalised word.
  struct Noun: BitwiseCopyable {
    /// How many entries give the word this gender; an entry may give two.
    var masculine: UInt16 = 0
    var feminine: UInt16 = 0
    var neuter: UInt16 = 0
    /// How many entries call it a plural.
    var plural: UInt16 = 0
    /// An entry begins with it as a plural that has no singular beside it.
    var isPluralOnly = false
    /// An entry gives {m,f} and it ends in -e: *Angestellte*.
    var isNominalizedAdjective = false
    var isPlace = false
    /// Its entry says city, state, island or a country's code.
    var isCertainPlace = false
    /// A place without gender, or a first or family name.
    var isName = false

    /// Entries that give a gender.
    var genderCount: Int { Int(masculine) + Int(feminine) + Int(neuter) }
  }

  static let separator: [UInt8] = Array(" :: ".utf8)
  /// An English word is one that so many entries have: below are misprints and German in brackets.
  static let entriesOfEnglishWord = 3

  let bytes: [UInt8]
  let lines: [Line]
  /// Capitalised words with a gender or plural tag, and names; `nouns` has the same numbers.
  let nounIndex: WordIndex
  let nouns: [Noun]
  /// Singular, plural and in how many entries they stand as a pair, by number of the noun.
  let plurals: PluralPairs
  let adjectives: WordIndex
  /// Adjectives in -er with a capital: *Berliner*.
  let capitalizedAdjectives: WordIndex
  let adverbs: WordIndex
  /// Infinitives.
  let verbs: WordIndex
  let englishWords: WordIndex
  let englishCounts: [UInt32]

  /// - Parameter bytes: the file `de-en` of trans-de-en, UTF-8.
  init(_ bytes: [UInt8]) {
    var scanner = DingScanner(bytes)
    scanner.scan()
    self.bytes = bytes
    lines = scanner.lines
    nounIndex = scanner.nounIndex
    nouns = scanner.nouns
    plurals = scanner.plurals
    adjectives = scanner.adjectives
    capitalizedAdjectives = scanner.capitalizedAdjectives
    adverbs = scanner.adverbs
    verbs = scanner.verbs
    englishWords = scanner.englishWords
    englishCounts = scanner.englishCounts
  }

  /// What is known of a capitalised word; nothing of one that has no entry.
  func noun(_ word: Word) -> Noun {
    nounIndex.find(word).map { nouns[$0] } ?? Noun()
  }

  /// Whether a word in lower case is one of the English side.
  func isEnglish(_ word: Word) -> Bool {
    guard let number = englishWords.find(word) else { return false }
    return englishCounts[number] >= Self.entriesOfEnglishWord
  }
}

/// Which plurals stand beside which singulars.
struct PluralPairs {
  struct Pair: BitwiseCopyable {
    let other: Int32
    var count: UInt16
    fileprivate var next: Int32
  }

  private var pairs: [Pair] = []
  private var firstPlural: [Int32] = []
  private var firstSingular: [Int32] = []

  /// Counts an entry in which both stand.
  mutating func add(singular: Int, plural: Int) {
    Self.count(Int32(plural), under: singular, &firstPlural, &pairs)
    Self.count(Int32(singular), under: plural, &firstSingular, &pairs)
  }

  /// Numbers of the plurals of a singular, latest first.
  func plurals(of singular: Int) -> [Pair] { list(firstPlural, singular) }
  /// Numbers of the singulars of a plural, latest first.
  func singulars(of plural: Int) -> [Pair] { list(firstSingular, plural) }

  func hasSingular(_ plural: Int) -> Bool {
    plural < firstSingular.count && firstSingular[plural] >= 0
  }

  /// Allocates nothing.
  func forEachPlural(of singular: Int, _ body: (Int) -> Void) {
    var at = singular < firstPlural.count ? firstPlural[singular] : -1
    while at >= 0 {
      body(Int(pairs[Int(at)].other))
      at = pairs[Int(at)].next
    }
  }

  private func list(_ first: [Int32], _ number: Int) -> [Pair] {
    var found: [Pair] = []
    var at = number < first.count ? first[number] : -1
    while at >= 0 {
      found.append(pairs[Int(at)])
      at = pairs[Int(at)].next
    }
    return found
  }

  private static func count(
    _ other: Int32, under number: Int, _ first: inout [Int32], _ pairs: inout [Pair]
  ) {
    while first.count <= number { first.append(-1) }
    var at = first[number]
    while at >= 0 {
      if pairs[Int(at)].other == other {
        pairs[Int(at)].count &+= 1
        return
      }
      at = pairs[Int(at)].next
    }
    pairs.append(Pair(other: other, count: 1, next: first[number]))
    first[number] = Int32(pairs.count - 1)
  }
}
