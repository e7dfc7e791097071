/// Debian's German Hunspell dictionary: words with the flags that encode how they are inflected.
///
/// All entries of one spelling are one word with the flags of all. The entries that serve inside
/// compounds alone are no words, but say which nouns are common and what can modify.
struct GermanDictionary {
  private let affixes: AffixFile
  private var index = WordIndex(capacity: 1 << 16)
  private var flagsByNumber: [AffixFlags] = []
  /// Nouns that have an entry for inside compounds: common nouns; names have none.
  private(set) var commonNouns = WordIndex(capacity: 1 << 15)
  /// What may stand first in a compound, in lower case, with its joint: *erklärungs*.
  private(set) var modifiers = WordIndex(capacity: 1 << 13)
  /// Known misspellings.
  private(set) var forbidden = WordIndex()
  /// Whether the affix file is the one whose flags our rules know.
  var isIgerman98: Bool { affixes.isIgerman98 }

  /// - Parameters:
  ///   - affix: `de_DE.aff`, UTF-8.
  ///   - dictionary: `de_DE.dic`, UTF-8; a line is a word, or a word, a slash and letters.
  init(affix: [UInt8], dictionary: [UInt8]) {
    affixes = AffixFile(affix)
    // The first line is the number of entries.
    var start = (dictionary.firstIndex(of: UInt8(ascii: "\n")) ?? dictionary.endIndex - 1) + 1
    while start < dictionary.endIndex {
      var end = start
      while end < dictionary.endIndex, dictionary[end] != UInt8(ascii: "\n") { end += 1 }
      addEntry(dictionary[start..<end])
      start = end + 1
    }
  }

  /// In the order of the file, without forbidden words and those for inside compounds.
  var words: [Word] { index.words }

  func contains(_ word: Word) -> Bool { index.contains(word) }

  /// None of a word that the dictionary lacks.
  func flags(_ word: Word) -> AffixFlags {
    index.find(word).map { flagsByNumber[$0] } ?? []
  }

  /// The forms that affixes of these flags make of a word, whether or not it has the flags.
  func expand(_ word: Word, _ flags: AffixFlags) -> [Word] { affixes.expand(word, flags) }

  private mutating func addEntry(_ line: ArraySlice<UInt8>) {
    // Lines of the licence begin with a tabulator.
    guard let first = line.first, first > 0x20 else { return }
    let word = Word(line.prefix { $0 != UInt8(ascii: "/") && $0 != 13 })
    let flags = AffixFlags(letters: line.dropFirst(word.count + 1))
    if flags.contains(.forbidden) {
      forbidden.insert(word)
      return
    }
    if flags.contains(.needsAffix) {
      modifiers.insert(word.lowercased)
      return
    }
    if flags.isSuperset(of: .firstInCompound) || flags.isSuperset(of: .middleOfCompound) {
      modifiers.insert(word.lowercased)
    }
    if flags.contains(.onlyInCompound) {
      if !word.isCapitalized { commonNouns.insert(word.capitalized) }
      return
    }
    let number = index.insert(word)
    let meaning = flags.subtracting(.aboutCompounds)
    if number == flagsByNumber.count {
      flagsByNumber.append(meaning)
    } else {
      flagsByNumber[number].formUnion(meaning)
    }
  }
}
