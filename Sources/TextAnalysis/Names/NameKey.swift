/// Brings the spellings that romanisation systems give one name to one key.
///
/// - Source: the correspondences of German, English and French transcription of Russian, Ukrainian,
///   Arabic, Persian, Hebrew, Greek and Korean, and of Pinyin and Wade-Giles, from grammars of
///   transcription; each line of the table gives an example.
struct NameKey: Hashable {
  /// Spellings with this key in common sound alike.
  let sound: UInt64
  /// The same with every *j* read as in *John*: *Rafsanjani*, *Rafsandschani*. Equal to `sound`
  /// where there is none.
  let soundWithJ: UInt64
  /// Consonants only, voiced and unvoiced as one: *Mohammed*, *Muhammad*; *Zedong*, *Tse-tung*. Says
  /// little alone.
  let skeleton: UInt64
  /// Letters of the skeleton.
  let skeletonLength: Int

  /// - Parameter word: folded, in UTF-8; hyphens and apostrophes count for nothing.
  init(_ word: some Collection<UInt8>) {
    let letters = Self.letters(word)
    let plain = Self.classes(letters, readsJ: false)
    sound = Self.hash(plain)
    let hasJ = letters.contains(UInt8(ascii: "j"))
    soundWithJ = hasJ ? Self.hash(Self.classes(letters, readsJ: true)) : sound
    let bones = Self.bones(hasJ ? Self.classes(letters, readsJ: true) : plain)
    skeleton = Self.hash(bones)
    skeletonLength = bones.count
  }

  /// The sound alone, for a third of the effort.
  static func sound(of word: some Collection<UInt8>) -> UInt64 {
    hash(classes(letters(word), readsJ: false))
  }

  func soundsLike(_ other: NameKey) -> Bool {
    sound == other.sound || soundWithJ == other.sound || sound == other.soundWithJ
      || soundWithJ == other.soundWithJ
  }

  /// The word with umlauts as two letters and double letters as one.
  ///
  /// - Parameter word: folded, in UTF-8.
  static func withoutDoubles(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var lead: UInt8 = 0
    for byte in word {
      switch (lead, byte) {
      case (_, 0xC2...0xF4): lead = byte
      case (0xC3, 0xA4): result += Array("ae".utf8)
      case (0xC3, 0xB6): result += Array("oe".utf8)
      case (0xC3, 0xBC): result += Array("ue".utf8)
      case (_, 0x80...0xBF): result += [lead, byte]
      default: if result.last != byte { result.append(byte) }
      }
    }
    return result
  }

  /// The word without an Arabic article and its hyphen.
  static func withoutArticle(_ word: [UInt8]) -> ArraySlice<UInt8> {
    guard let hyphen = word.firstIndex(of: UInt8(ascii: "-")), hyphen <= 4,
      articles.contains(Array(word[..<hyphen]))
    else { return word[...] }
    return word[(hyphen + 1)...]
  }

  /// The word with the accents gone that German does not have; its umlauts stay.
  ///
  /// - Parameter word: folded, in UTF-8.
  static func withoutForeignAccents(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    var lead: UInt8 = 0
    for byte in word {
      switch byte {
      case 0xC2...0xF4: lead = byte
      case 0x80...0xBF:
        let isGerman = lead == 0xC3 && (byte == 0xA4 || byte == 0xB6 || byte == 0xBC)
        if !isGerman, let plain = withoutAccent(lead, byte) {
          // č is c here, not ch: the letter stays, the accent goes.
          result += plain.prefix(1)
        } else {
          result += [lead, byte]
        }
      default: result.append(byte)
      }
    }
    return result
  }

  // MARK: - Letters

  /// a-z, without accents and without the Arabic article.
  private static func letters(_ word: some Collection<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count + 2)
    var lead: UInt8 = 0
    var wasArticle = false
    for byte in word {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
      case UInt8(ascii: "-"):
        // *al-Assad*, *as-Sadr*
        if !wasArticle, letters.count <= 4, articles.contains(letters) { letters = [] }
        wasArticle = true
      case 0xC2...0xF4: lead = byte
      case 0x80...0xBF:
        if let plain = withoutAccent(lead, byte) { letters += plain }
      default: break
      }
    }
    return letters
  }

  private static let articles: [[UInt8]] = [
    "al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "asch", "ash", "at", "et", "az",
    "ez",
  ].map { Array($0.utf8) }

  /// Latin-1 and Latin Extended-A, and the comma letters of Romanian.
  private static func withoutAccent(_ lead: UInt8, _ byte: UInt8) -> [UInt8]? {
    switch (lead, byte) {
    case (0xC3, 0x9F): Array("ss".utf8)
    case (0xC3, 0xA6): Array("ae".utf8)
    case (0xC3, 0xA0...0xA5), (0xC4, 0x81...0x85): Array("a".utf8)
    case (0xC3, 0xA7): Array("s".utf8)
    case (0xC4, 0x87...0x8D): Array("ch".utf8)
    case (0xC4, 0x8E...0x91), (0xC3, 0xB0): Array("d".utf8)
    case (0xC3, 0xA8...0xAB), (0xC4, 0x93...0x9B): Array("e".utf8)
    case (0xC4, 0x9D...0xA3): Array("g".utf8)
    case (0xC3, 0xAC...0xAF), (0xC4, 0xA9...0xB1): Array("i".utf8)
    case (0xC4, 0xB5): Array("j".utf8)
    case (0xC4, 0xB7): Array("k".utf8)
    case (0xC4, 0xBA...0xBF), (0xC5, 0x80...0x82): Array("l".utf8)
    case (0xC3, 0xB1), (0xC5, 0x84...0x8B): Array("n".utf8)
    case (0xC3, 0xB2...0xB6), (0xC3, 0xB8), (0xC5, 0x8D...0x91): Array("o".utf8)
    case (0xC5, 0x93): Array("oe".utf8)
    case (0xC5, 0x95...0x99): Array("r".utf8)
    case (0xC5, 0x9B...0xA1), (0xC8, 0x99): Array("sh".utf8)
    case (0xC5, 0xA3...0xA7), (0xC8, 0x9B): Array("t".utf8)
    case (0xC3, 0xB9...0xBC), (0xC5, 0xA9...0xB3): Array("u".utf8)
    case (0xC3, 0xBD), (0xC3, 0xBF), (0xC5, 0xB7): Array("y".utf8)
    case (0xC5, 0xBA...0xBC): Array("z".utf8)
    case (0xC5, 0xBE): Array("zh".utf8)
    case (0xC3, 0xBE): Array("th".utf8)
    default: nil
    }
  }

  // MARK: - Classes

  /// Longest first. Capitals are classes that no single letter has.
  private static let table: [(spelling: [UInt8], classes: [UInt8])] = [
    ("schtsch", "S"),  // Chruschtschow, Khrushchev
    ("stsch", "S"), ("shch", "S"), ("chtch", "S"), ("szcz", "S"), ("tsch", "C"),  // Tschechow
    ("dsch", "J"),  // Aserbaidschan, Rafsandschani
    ("dzh", "J"), ("sch", "S"),  // Schoigu, Shoigu
    ("tch", "C"), ("tsh", "C"), ("dj", "J"), ("sh", "S"), ("zh", "S"),  // Schukow, Zhukov
    ("ch", "C"), ("kh", "C"),  // Charkiw, Kharkiv; Tschernihiw, Chernihiv
    ("cz", "C"), ("hs", "S"),  // Hsiao, Xiao
    ("tz", "s"), ("ts", "s"), ("dz", "s"),  // Donezk, Donetsk
    ("ck", "k"), ("qu", "ku"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("rh", "r"),
    ("bh", "b"), ("dt", "t"), ("ou", "u"), ("oo", "u"),  // Ruhani, Rouhani
    ("ue", "u"), ("oe", "o"), ("ae", "a"),  // Mueller, Müller, Muller
    ("ee", "i"), ("ie", "i"), ("ij", "i"), ("yj", "i"), ("iy", "i"), ("yi", "i"), ("ji", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Indices into `table` by first letter.
  private static let rows: [[Int]] = {
    var rows = [[Int]](repeating: [], count: 26)
    for (index, row) in table.enumerated() {
      rows[Int(row.spelling[0] - UInt8(ascii: "a"))].append(index)
    }
    return rows
  }()

  private static func classes(_ letters: [UInt8], readsJ: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(letters.count + 1)
    var index = 0
    while index < letters.count {
      if let row = row(letters, index, readsJ: readsJ) {
        for letter in table[row].classes { append(letter, to: &result) }
        index += table[row].spelling.count
        continue
      }
      append(single(letters, index, readsJ: readsJ), to: &result)
      if letters[index] == UInt8(ascii: "x"), index > 0 { append(UInt8(ascii: "s"), to: &result) }
      index += 1
    }
    // *Jelena*, *Elena*; *Yeltsin*, *Jelzin*
    if result.count > 2, result[0] == UInt8(ascii: "i"), result[1] == UInt8(ascii: "e") {
      result.removeFirst()
    }
    // *Romanow*, *Romanov*, *Romanoff*
    if result.count > 3, result.last == UInt8(ascii: "f"),
      result[result.count - 2] == UInt8(ascii: "o") || result[result.count - 2] == UInt8(ascii: "e")
    {
      result[result.count - 1] = UInt8(ascii: "w")
    }
    return result
  }

  /// The longest line of the table that stands at a place.
  private static func row(_ letters: [UInt8], _ index: Int, readsJ: Bool) -> Int? {
    for row in rows[Int(letters[index] - UInt8(ascii: "a"))] {
      let spelling = table[row].spelling
      guard index + spelling.count <= letters.count, letters[index + 1] == spelling[1] else {
        continue
      }
      var place = 2
      while place < spelling.count, letters[index + place] == spelling[place] { place += 1 }
      guard place == spelling.count else { continue }
      // Where j is that of *John*, it is no end of *ij*.
      if readsJ, spelling[1] == UInt8(ascii: "j"), table[row].classes == [UInt8(ascii: "i")] {
        continue
      }
      return row
    }
    return nil
  }

  private static func single(_ letters: [UInt8], _ index: Int, readsJ: Bool) -> UInt8 {
    switch letters[index] {
    case UInt8(ascii: "c"):
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      return next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
        ? UInt8(ascii: "s") : UInt8(ascii: "k")
    case UInt8(ascii: "h"): return UInt8(ascii: "C")  // Ahmed, Achmed
    case UInt8(ascii: "j"): return readsJ ? UInt8(ascii: "J") : UInt8(ascii: "i")
    case UInt8(ascii: "q"): return UInt8(ascii: "k")
    case UInt8(ascii: "v"): return UInt8(ascii: "w")
    // At the start as in Xi, Xiao; elsewhere as in Alexander, Aleksandr.
    case UInt8(ascii: "x"): return index == 0 ? UInt8(ascii: "S") : UInt8(ascii: "k")
    case UInt8(ascii: "y"): return UInt8(ascii: "i")
    case UInt8(ascii: "z"): return UInt8(ascii: "s")
    default: return letters[index]
    }
  }

  /// Double letters are one.
  private static func append(_ letter: UInt8, to result: inout [UInt8]) {
    if result.last != letter { result.append(letter) }
  }

  // MARK: - Skeleton

  private static func bones(_ classes: [UInt8]) -> [UInt8] {
    var bones: [UInt8] = []
    for (index, letter) in classes.enumerated() {
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"):
        if index == 0 { bones.append(UInt8(ascii: "a")) }
      case UInt8(ascii: "b"): append(UInt8(ascii: "p"), to: &bones)
      case UInt8(ascii: "d"): append(UInt8(ascii: "t"), to: &bones)
      case UInt8(ascii: "g"): append(UInt8(ascii: "k"), to: &bones)
      case UInt8(ascii: "J"): append(UInt8(ascii: "C"), to: &bones)
      default: append(letter, to: &bones)
      }
    }
    return bones
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

/// Keys of words that a worker met before. Used by one thread at a time, as its analyser is.
final class NameKeys {
  /// By hash of the word; of two words with one hash, which are one in 10^19, the first is meant.
  private var keys: [UInt64: NameKey] = [:]

  /// Then the memory is emptied; some 4 MB.
  private static let mostKeys = 50_000

  func key(of stem: ArraySlice<UInt8>, hash: UInt64) -> NameKey {
    if let known = keys[hash] { return known }
    if keys.count > Self.mostKeys { keys.removeAll(keepingCapacity: true) }
    let key = NameKey(stem)
    keys[hash] = key
    return key
  }
}
