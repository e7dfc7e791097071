/// Letters of German in the bytes of a word. `Character` and `lowercased()` would cost a hundred
/// times as much.
extension Word {
  /// In lower case: A-Z and the capitals of Latin-1 (À to Þ), which is all that German writes.
  var lowercased: Word {
    var lower = self
    for at in lower.utf8.indices {
      let byte = lower.utf8[at]
      if byte >= 65, byte <= 90 {
        lower.utf8[at] = byte + 32
      } else if at > 0, lower.utf8[at - 1] == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 {
        lower.utf8[at] = byte + 0x20
      }
    }
    return lower
  }

  /// With A-Z for a-z; other letters stay.
  var uppercased: Word { Word(utf8.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }) }

  /// In lower case, with a, o, u for ä, ö, ü: what a singular and its plural share.
  var withoutUmlauts: Word {
    var plain: [UInt8] = []
    plain.reserveCapacity(count)
    for byte in lowercased.utf8 {
      if plain.last == 0xC3, let vowel = Self.vowelBelow(byte) {
        plain[plain.count - 1] = vowel
      } else {
        plain.append(byte)
      }
    }
    return Word(plain)
  }

  /// The number of leading bytes that both have.
  func sharedPrefix(with other: Word) -> Int {
    var shared = 0
    while shared < count, shared < other.count, utf8[shared] == other.utf8[shared] { shared += 1 }
    return shared
  }

  /// The letter of ä, ö, ü (their second byte) without its dots.
  private static func vowelBelow(_ second: UInt8) -> UInt8? {
    switch second {
    case 0xA4: UInt8(ascii: "a")
    case 0xB6: UInt8(ascii: "o")
    case 0xBC: UInt8(ascii: "u")
    default: nil
    }
  }
}

extension Word: CustomStringConvertible {
  var description: String { string }
}

extension WordIndex: CustomStringConvertible {
  /// Short, because a failed test prints it.
  var description: String { "\(count) words" }
}
