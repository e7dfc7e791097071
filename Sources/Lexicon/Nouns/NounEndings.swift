/// Endings of German nouns.
extension Word {
  func hasAnySuffix(_ suffixes: [Word]) -> Bool { suffixes.contains { hasSuffix($0) } }

  /// Letters, not bytes.
  var letterCount: Int { utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 } }

  /// Ends in a vowel that is spoken in full: *Oma*, *Auto*, *Café*.
  var endsInFullVowel: Bool {
    switch utf8.last {
    case UInt8(ascii: "a"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: hasSuffix("é")
    }
  }

  /// The dative of a plural: -n, but for *Frauen*, *Autos*, *Museen*, *Visa*.
  var dativePlural: Word {
    let isBare =
      utf8.last == UInt8(ascii: "n") || utf8.last == UInt8(ascii: "s") || endsInFullVowel
    return isBare ? self : self + "n"
  }

  /// Masculines and neuters in -er, -el, -en, -chen, -lein have no ending in the plural.
  var endsLikeItsPlural: Bool { hasAnySuffix(["er", "el", "en", "lein"]) }

  /// Whether -s can make a plural of it: *Tests*, but neither *Leiters* nor *Basiss*.
  var mayTakeS: Bool { utf8.last != UInt8(ascii: "s") && !endsLikeItsPlural }

  /// The genitives of a masculine or neuter without evidence, by its last sound.
  var genitivesBySound: [Word] {
    if hasSuffix("nis") { return [self + "ses"] }
    if hasAnySuffix(["us", "os", "as", "is"]) { return [self, self + "es"] }
    if endsInSibilant { return [self + "es"] }
    if hasAnySuffix(["er", "el", "en", "lein", "or", "ing", "e"]) || endsInFullVowel {
      return [self + "s"]
    }
    return [self + "s", self + "es"]
  }
}

extension Word {
  /// Whether a capital stands at a place; letters outside of A-Z, Ä, Ö, Ü are none.
  func isCapital(at start: Int) -> Bool {
    let byte = utf8[start]
    if byte < 0x80 { return byte >= 65 && byte <= 90 }
    guard byte == 0xC3, start + 1 < count else { return false }
    return utf8[start + 1] == 0x84 || utf8[start + 1] == 0x96 || utf8[start + 1] == 0x9C
  }
}
