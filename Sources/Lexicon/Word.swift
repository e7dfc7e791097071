/// The bytes of a word while the lexicon is compiled.
///
/// Not a `String`: 4 million of them are cut, joined and hashed, and equality of strings is
/// canonical, which costs five times as much on umlauts.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  var utf8: [UInt8]

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }
  init(_ utf8: ArraySlice<UInt8>) { self.utf8 = Array(utf8) }
  init(_ string: String) { utf8 = Array(string.utf8) }
  init(stringLiteral value: String) { utf8 = Array(value.utf8) }

  var count: Int { utf8.count }
  var isEmpty: Bool { utf8.isEmpty }
  var string: String { String(decoding: utf8, as: UTF8.self) }

  func hash(into hasher: inout Hasher) {
    unsafe utf8.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  static func + (a: Word, b: Word) -> Word {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(a.count + b.count)
    bytes.append(contentsOf: a.utf8)
    bytes.append(contentsOf: b.utf8)
    return Word(bytes)
  }

  func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard length <= utf8.count else { return false }
    return unsafe utf8.withUnsafeBufferPointer { bytes in
      for at in 0..<length
      where unsafe bytes[bytes.count - length + at] != suffix.utf8Start[at] { return false }
      return true
    }
  }

  func hasPrefix(_ prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard length <= utf8.count else { return false }
    return unsafe utf8.withUnsafeBufferPointer { bytes in
      for at in 0..<length where unsafe bytes[at] != prefix.utf8Start[at] { return false }
      return true
    }
  }

  // A literal is a `StaticString`, which needs no array.
  @_disfavoredOverload
  func hasSuffix(_ suffix: Word) -> Bool {
    count >= suffix.count && utf8[(count - suffix.count)...].elementsEqual(suffix.utf8)
  }
  @_disfavoredOverload
  func hasPrefix(_ prefix: Word) -> Bool { utf8.starts(with: prefix.utf8) }

  /// Without its last `bytes` bytes; empty when there are fewer.
  func dropLast(_ bytes: Int) -> Word { Word(utf8.dropLast(bytes)) }
  func dropFirst(_ bytes: Int) -> Word { Word(utf8.dropFirst(bytes)) }

  /// Whether the first letter is a capital of German: A-Z, Ä, Ö, Ü.
  var isCapitalized: Bool {
    guard let first = utf8.first else { return false }
    if first >= 65, first <= 90 { return true }
    return first == 0xC3 && count > 1 && (utf8[1] == 0x84 || utf8[1] == 0x96 || utf8[1] == 0x9C)
  }

  /// With a capital first letter (a-z, ä, ö, ü).
  var capitalized: Word {
    changingFirst {
      $0 >= 97 && $0 <= 122 ? $0 - 32 : $0
    } second: {
      $0 == 0xA4 || $0 == 0xB6 || $0 == 0xBC ? $0 - 0x20 : $0
    }
  }

  /// With a small first letter.
  var uncapitalized: Word {
    changingFirst {
      $0 >= 65 && $0 <= 90 ? $0 + 32 : $0
    } second: {
      $0 == 0x84 || $0 == 0x96 || $0 == 0x9C ? $0 + 0x20 : $0
    }
  }

  private func changingFirst(_ first: (UInt8) -> UInt8, second: (UInt8) -> UInt8) -> Word {
    guard let lead = utf8.first else { return self }
    var changed = self
    if lead < 0x80 {
      changed.utf8[0] = first(lead)
    } else if lead == 0xC3, count > 1 {
      changed.utf8[1] = second(utf8[1])
    }
    return changed
  }
}
