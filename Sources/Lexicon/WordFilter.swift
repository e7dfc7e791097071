/// A polynomial hash of bytes, `Σ byte × base^position` modulo 2^64.
///
/// The hash of every part of a word, and of every word one edit away, follows from the sums of its
/// beginnings in constant time: an analysis asks for hundreds of words and builds only those few
/// that the filter lets through.
struct PolynomialHash {
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// `base × inverse = 1` modulo 2^64.
  static let inverse: UInt64 = 0xF1DE_83E1_9937_733D

  static func of(_ bytes: [UInt8]) -> UInt64 {
    var power: UInt64 = 1
    var sum: UInt64 = 0
    for byte in bytes {
      sum &+= UInt64(byte) &* power
      power &*= base
    }
    return sum
  }
}

/// Powers of the base and of its inverse, and the sums of the beginnings of one word.
struct HashedWord {
  let bytes: [UInt8]
  /// `sums[n]`: hash of the first n bytes.
  private let sums: [UInt64]
  private let powers: [UInt64]
  private let inverses: [UInt64]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var sums: [UInt64] = [0]
    var powers: [UInt64] = [1]
    var inverses: [UInt64] = [1]
    sums.reserveCapacity(bytes.count + 1)
    powers.reserveCapacity(bytes.count + 3)
    inverses.reserveCapacity(bytes.count + 3)
    for byte in bytes {
      sums.append(sums[sums.count - 1] &+ UInt64(byte) &* powers[powers.count - 1])
      powers.append(powers[powers.count - 1] &* PolynomialHash.base)
      inverses.append(inverses[inverses.count - 1] &* PolynomialHash.inverse)
    }
    // A word with an insertion is up to two bytes longer.
    for _ in 0..<2 { powers.append(powers[powers.count - 1] &* PolynomialHash.base) }
    self.sums = sums
    self.powers = powers
    self.inverses = inverses
  }

  var count: Int { bytes.count }

  /// Hash of a part; the range lies in `0...count`.
  func hash(_ from: Int, _ to: Int) -> UInt64 { (sums[to] &- sums[from]) &* inverses[from] }

  /// Hash of a part with its first letter capital (a-z, ä, ö, ü).
  func capitalizedHash(_ from: Int, _ to: Int) -> UInt64 {
    let hash = hash(from, to)
    guard from < to else { return hash }
    if bytes[from] >= 97, bytes[from] <= 122 { return hash &- 32 }
    if bytes[from] == 0xC3, from + 1 < to,
      bytes[from + 1] == 0xA4 || bytes[from + 1] == 0xB6
        || bytes[from + 1] == 0xBC
    {
      return hash &- 0x20 &* PolynomialHash.base
    }
    return hash
  }

  /// Hash of the word with `from..<to` replaced by bytes.
  func hash(replacing from: Int, _ to: Int, with new: some Collection<UInt8>) -> UInt64 {
    var sum = sums[from]
    var place = from
    for byte in new {
      sum &+= UInt64(byte) &* powers[place]
      place += 1
    }
    return sum &+ hash(to, count) &* powers[place]
  }

  /// Hash of a part followed by more bytes.
  func hash(_ from: Int, _ to: Int, followedBy ending: StaticString, capitalized: Bool) -> UInt64 {
    var sum = capitalized ? capitalizedHash(from, to) : hash(from, to)
    for place in 0..<ending.utf8CodeUnitCount {
      sum &+=
        unsafe UInt64(ending.utf8Start[place]) &* powers[min(to - from + place, powers.count - 1)]
    }
    return sum
  }
}

/// Which words the lexicon may have: a Bloom filter with two probes of one hash.
///
/// 2^23 bits for 1.06 million forms let 5 % of other words through.
struct WordFilter: Sendable {
  static let bitCount = 1 << 23
  private let section: Section

  init(_ section: Section) { self.section = section }

  func mayContain(_ hash: UInt64) -> Bool {
    let (first, second) = Self.probes(hash)
    return section.byte(first >> 3) & (1 << UInt8(first & 7)) != 0
      && section.byte(second >> 3) & (1 << UInt8(second & 7)) != 0
  }

  private static func probes(_ hash: UInt64) -> (Int, Int) {
    let mixed = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return (Int(mixed >> 41), Int((mixed >> 18) & UInt64(bitCount - 1)))
  }

  /// The bits of a filter that lets these words through.
  static func bytes(_ hashes: some Sequence<UInt64>) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: bitCount / 8)
    for hash in hashes {
      let (first, second) = probes(hash)
      bytes[first >> 3] |= 1 << UInt8(first & 7)
      bytes[second >> 3] |= 1 << UInt8(second & 7)
    }
    return bytes
  }
}
