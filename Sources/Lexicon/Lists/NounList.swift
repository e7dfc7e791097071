import LintModel

/// What we say ourselves about nouns: `nouns.tsv`.
struct NounList {
  struct Entry {
    /// Beside those that Ding gives.
    var genders: GenderSet = []
    var plurals: [Word] = []
    var classes: Classes = []
  }

  struct Classes: OptionSet {
    let rawValue: UInt16
    static let weak = Classes(rawValue: 1)
    static let weakOrStrong = Classes(rawValue: 2)
    /// *Namen* in all cases but *Name* and *Namens*.
    static let likeName = Classes(rawValue: 4)
    static let measure = Classes(rawValue: 8)
    static let plural = Classes(rawValue: 16)
    static let noAdjective = Classes(rawValue: 32)
    static let place = Classes(rawValue: 64)
    static let name = Classes(rawValue: 128)
    /// *Prager*: noun, and adjective that is not declined.
    static let inhabitant = Classes(rawValue: 256)

    static let ofDeclension: Classes = [.weak, .weakOrStrong, .likeName]

    static let named: [Substring: Classes] = [
      "weak": .weak, "weak-or-strong": .weakOrStrong, "like-name": .likeName,
      "measure": .measure, "plural": .plural, "no-adjective": .noAdjective, "place": .place,
      "name": .name, "inhabitant": .inhabitant,
    ]
  }

  private var index = WordIndex()
  private var entries: [Entry] = []
  /// Words with a class of declension, in lower case.
  private var declined = WordIndex()
  private var declinedClasses: [Classes] = []

  static func read(_ path: String) throws(LexiconError) -> NounList {
    try NounList(ListFile(path: path, columns: 4))
  }

  /// A word that stands in several lines has what all say.
  init(_ file: ListFile) throws(LexiconError) {
    for line in file.lines {
      let genders = try Self.genders(line)
      let classes = try Self.classes(line)
      let plurals = line[2] == "-" ? [] : line.words(2)
      let words = line.words(0)
      guard plurals.isEmpty || words.count == 1 else {
        throw line.bad(
          Text(
            de: "mehrere Wörter teilen sich die Plurale „\(line[2])“",
            en: "several words share the plurals “\(line[2])”"),
          Text(de: "Je Wort eine Zeile schreiben.", en: "Write one line for each word."))
      }
      for word in words {
        let number = index.insert(word)
        if number == entries.count { entries.append(Entry()) }
        entries[number].genders.formUnion(genders)
        entries[number].classes.formUnion(classes)
        entries[number].plurals += plurals
      }
    }
    for number in entries.indices {
      let classes = entries[number].classes.intersection(.ofDeclension)
      guard !classes.isEmpty, index[number].count >= Self.shortestHead else { continue }
      declined.insert(index[number].lowercased)
      declinedClasses.append(classes)
    }
  }

  /// In the order of the file.
  var words: [Word] { index.words }

  subscript(word: Word) -> Entry? { index.find(word).map { entries[$0] } }

  /// The classes of a word, and those of singular declension of a word that it ends in.
  func classes(of word: Word) -> Classes {
    let own = self[word]?.classes ?? []
    guard own.isDisjoint(with: .ofDeclension), word.count >= Self.shortestHead + 2 else {
      return own
    }
    let lower = word.lowercased.utf8
    for start in 2...(word.count - Self.shortestHead) where word.utf8[start] & 0xC0 != 0x80 {
      guard let number = declined.find(lower, start..<lower.count) else { continue }
      return own.union(declinedClasses[number])
    }
    return own
  }

  /// Bytes; shorter ones end too many other words: Tor, Ahn.
  private static let shortestHead = 4

  private static func genders(_ line: ListLine) throws(LexiconError) -> GenderSet {
    if line[1] == "-" { return [] }
    guard let genders = GenderSet(letters: line[1]) else {
      throw line.bad(
        Text(de: "„\(line[1])“ sind keine Genera", en: "“\(line[1])” are no genders"),
        Text(
          de: "Aus m, f und n zusammensetzen, etwa mn; „-“ für keines.",
          en: "Compose them of m, f and n, as in mn; “-” for none."))
    }
    return genders
  }

  private static func classes(_ line: ListLine) throws(LexiconError) -> Classes {
    var classes: Classes = []
    for name in line[3].split(separator: " ") where name != "-" {
      guard let named = Classes.named[name] else {
        let names = Classes.named.keys.sorted().joined(separator: ", ")
        throw line.bad(
          Text(de: "„\(name)“ ist keine Klasse", en: "“\(name)” is not a class"),
          Text(de: "Eine von: \(names).", en: "Choose one of: \(names)."))
      }
      classes.formUnion(named)
    }
    return classes
  }
}
