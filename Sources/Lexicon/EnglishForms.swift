/// The simple forms of the English dictionary, with letter case folded.
struct EnglishForms {
  /// Prefixes of the dictionary: re-, in-, un-, de-, dis-, con-, pro-.
  private static let prefixes = AffixFlags(letters: "AIUCEFK".utf8)
  /// 's, which is no form of its own here.
  private static let possessive = AffixFlags(letters: "M".utf8)
  /// Shorter words (*a*, *I*, abbreviations like *ab*) say nothing about a language.
  private static let minimumLength = 2  // bytes

  /// Folded form → whether the dictionary has it in lower case; else with a capital only.
  private(set) var isWord: [Word: Bool] = [:]

  /// - Parameters:
  ///   - affix: `en_US.aff`, UTF-8.
  ///   - dictionary: `en_US.dic`, UTF-8.
  init(affix: [UInt8], dictionary: [UInt8]) {
    let affixes = AffixFile(affix)
    isWord.reserveCapacity(1 << 18)
    for line in dictionary.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let stem = Word(line.prefix { $0 != UInt8(ascii: "/") && $0 != 13 })
      // Ordinals and pieces of them; abbreviations in capitals are not words of running text.
      guard stem.utf8.allSatisfy({ $0 < 0x30 || $0 > 0x39 }), !stem.isShouted else { continue }
      let flags = AffixFlags(letters: line.dropFirst(stem.count + 1))
      let prefixes = flags.intersection(Self.prefixes)
      let endings = flags.subtracting(Self.prefixes).subtracting(Self.possessive)
      for form in [stem] + affixes.expand(stem, endings) {
        add(form)
        if !prefixes.isEmpty { for longer in affixes.expand(form, prefixes) { add(longer) } }
      }
    }
  }

  private mutating func add(_ form: Word) {
    guard form.count >= Self.minimumLength, !form.utf8.contains(UInt8(ascii: "'")) else { return }
    isWord[form.lowercased, default: false] = isWord[form.lowercased] == true || !form.isCapitalized
  }
}

extension Word {
  /// Two letters or more, all of them capitals: *NATO*.
  fileprivate var isShouted: Bool {
    count > 1 && utf8.allSatisfy { $0 >= 65 && $0 <= 90 }
  }
}
