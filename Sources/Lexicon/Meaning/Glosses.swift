package import LintModel

/// A word of the other language with the same meaning.
package struct Gloss: Hashable, Sendable {
  /// German nouns with their capital, English in lower case.
  package let word: String
  package let partOfSpeech: PartOfSpeech
  /// In how many entries of Ding both stand side by side.
  package let entryCount: Int
}

/// Single words and their translations in a compiled lexicon, for one direction: key → offset, and
/// the bytes of all glosses.
///
/// Layout of a key's glosses: count u8 · for each: part of speech u8 · entries u8 · length u8 ·
/// bytes. Commonest first; among equals in the order of Ding.
struct GlossTable: Sendable {
  let index: FrontCodedTable
  let section: Section

  /// More are not kept: *set* has 60, and what stands in few entries is no help.
  static let mostGlosses = 16

  func glosses(_ key: Word) -> [Gloss] {
    guard let start = index.find(key.utf8.span) else { return [] }
    var at = Int(start) + 1
    return (0..<section.byte(Int(start))).map { _ in
      let length = Int(section.byte(at + 2))
      let gloss = Gloss(
        word: String(decoding: section.bytes(at + 3..<at + 3 + length), as: UTF8.self),
        partOfSpeech: PartOfSpeech(rawValue: section.byte(at)) ?? .other,
        entryCount: Int(section.byte(at + 1)))
      at += 3 + length
      return gloss
    }
  }
}

/// Pairs of words while the lexicon is compiled.
struct GlossPairs {
  /// A German word, an English word and a part of speech in one number that sorts.
  private struct Pair {
    static let bits: UInt64 = 28
    static func number(_ key: Int, _ gloss: Int, _ partOfSpeech: PartOfSpeech) -> UInt64 {
      UInt64(key) << (bits + 8) | UInt64(gloss) << 8 | UInt64(partOfSpeech.rawValue)
    }
    static func key(_ pair: UInt64) -> Int { Int(pair >> (bits + 8)) }
    static func gloss(_ pair: UInt64) -> Int { Int(pair >> 8 & (1 << bits - 1)) }
    static func partOfSpeech(_ pair: UInt64) -> UInt8 { UInt8(pair & 0xFF) }
  }

  private(set) var german = WordIndex(capacity: 1 << 18)
  private(set) var english = WordIndex(capacity: 1 << 17)
  private var germanToEnglish: [UInt64] = []
  private var englishToGerman: [UInt64] = []

  init() {
    germanToEnglish.reserveCapacity(1 << 20)
    englishToGerman.reserveCapacity(1 << 20)
  }

  /// - Parameter isForm: the English word is an inflected form, which leads to German and never
  ///   from it.
  mutating func add(
    german: Int, english: Int, _ partOfSpeech: PartOfSpeech, isForm: Bool = false
  ) {
    if !isForm { germanToEnglish.append(Pair.number(german, english, partOfSpeech)) }
    englishToGerman.append(Pair.number(english, german, partOfSpeech))
  }

  mutating func number(german bytes: [UInt8], _ range: Range<Int>) -> Int {
    german.insert(bytes, range)
  }
  mutating func number(english bytes: [UInt8], _ range: Range<Int>) -> Int {
    english.insert(bytes, range)
  }

  /// Index and glosses of each direction, as `GlossTable` reads them.
  func fromEnglish() -> (index: [UInt8], glosses: [UInt8]) {
    Self.bytes(englishToGerman, keys: english, glosses: german)
  }
  func fromGerman() -> (index: [UInt8], glosses: [UInt8]) {
    Self.bytes(germanToEnglish, keys: german, glosses: english)
  }

  private static func bytes(
    _ pairs: [UInt64], keys: WordIndex, glosses: WordIndex
  ) -> (index: [UInt8], glosses: [UInt8]) {
    let pairs = pairs.sorted()
    // Where the pairs of a key begin.
    var starts = [Int](repeating: pairs.count, count: keys.count + 1)
    for at in pairs.indices.reversed() { starts[Pair.key(pairs[at])] = at }
    let words = keys.words
    var index = FrontCodedWriter(valueSize: 4)
    var bytes: [UInt8] = []
    for number in sortedByBytes(words, words.indices.map(Int32.init)) {
      let start = starts[Int(number)]
      var end = start
      while end < pairs.count, Pair.key(pairs[end]) == Int(number) { end += 1 }
      guard end > start else { continue }
      index.add(words[Int(number)].utf8, UInt32(bytes.count))
      append(counted(pairs[start..<end]), glosses, to: &bytes)
    }
    return (index.bytes, bytes)
  }

  /// Equal pairs once, commonest first.
  private static func counted(_ pairs: ArraySlice<UInt64>) -> [(pair: UInt64, count: Int)] {
    var counted: [(pair: UInt64, count: Int)] = []
    for pair in pairs {
      if let last = counted.last, last.pair == pair {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((pair, 1))
      }
    }
    counted.sort { ($1.count, $0.pair) < ($0.count, $1.pair) }
    return Array(counted.prefix(GlossTable.mostGlosses))
  }

  private static func append(
    _ counted: [(pair: UInt64, count: Int)], _ glosses: WordIndex, to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(counted.count))
    for (pair, count) in counted {
      let word = glosses[Pair.gloss(pair)].utf8
      bytes += [Pair.partOfSpeech(pair), UInt8(clamping: count), UInt8(word.count)]
      bytes += word
    }
  }
}
