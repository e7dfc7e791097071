import FileAccess

/// Why a file of `Dictionaries/frequencies` cannot be used.
package enum FrequencyError: Error, Equatable {
  /// It does not begin as such a file does, or is one of another version.
  case otherFormat(path: String)
  /// It ends early, or points outside itself; offset in bytes.
  case damaged(path: String, offset: Int)
}

/// How often words are written: Zipf frequency × 10, from 24 (2 in ten million) to 80.
///
/// Words are in lower case, with *ss* for *ß*: see `key(for:)`.
///
/// Layout: `mtlint bands 1\n` · number of codes u8 · each code: length u8, UTF-8 · number of words
/// u32 little-endian · words in the order of their bytes. A word: bytes shared with the word
/// before × 16 + number of symbols (u8), symbols, band (u8). A symbol below 128 is that ASCII
/// letter, one above it code number *symbol − 128*. `Dictionaries/frequencies/make.py` writes it.
struct FrequencyTable: Sendable {
  private static let magic = Array("mtlint bands 1\n".utf8)

  private let bytes: [UInt8]
  private let path: String
  private let codes: [[UInt8]]
  private let start: Int
  let count: Int

  /// - Parameter path: for errors only.
  init(_ bytes: [UInt8], path: String) throws(FrequencyError) {
    guard bytes.starts(with: Self.magic) else { throw .otherFormat(path: path) }
    self.bytes = bytes
    self.path = path
    var at = Self.magic.count
    guard at < bytes.count else { throw .damaged(path: path, offset: at) }
    let codeCount = Int(bytes[at])
    at += 1
    var codes: [[UInt8]] = []
    for _ in 0..<codeCount {
      guard at < bytes.count, at + 1 + Int(bytes[at]) <= bytes.count else {
        throw .damaged(path: path, offset: at)
      }
      codes.append(Array(bytes[at + 1..<at + 1 + Int(bytes[at])]))
      at += 1 + Int(bytes[at])
    }
    guard at + 4 <= bytes.count else { throw .damaged(path: path, offset: at) }
    self.codes = codes
    count = (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    start = at + 4
  }

  /// Calls `body` with every word and its band, in the order of the words' bytes.
  ///
  /// - Complexity: O(n).
  func visit(_ body: (_ word: [UInt8], _ band: UInt8) -> Void) throws(FrequencyError) {
    var word: [UInt8] = []
    var at = start
    for _ in 0..<count {
      guard at < bytes.count, at + Int(bytes[at] & 15) + 1 < bytes.count,
        Int(bytes[at] >> 4) <= word.count
      else { throw .damaged(path: path, offset: at) }
      let end = at + 1 + Int(bytes[at] & 15)
      word.removeLast(word.count - Int(bytes[at] >> 4))
      for symbol in bytes[at + 1..<end] {
        if symbol < 0x80 {
          word.append(symbol)
        } else if Int(symbol) - 0x80 < codes.count {
          word.append(contentsOf: codes[Int(symbol) - 0x80])
        } else {
          throw .damaged(path: path, offset: at)
        }
      }
      body(word, bytes[end])
      at = end + 1
    }
  }

  /// How a word in lower case stands in the table: *grosse* for *große*.
  static func key(for folded: [UInt8]) -> [UInt8] {
    guard folded.contains(0x9F) else { return folded }
    var key: [UInt8] = []
    key.reserveCapacity(folded.count)
    for byte in folded {
      if byte == 0x9F, key.last == 0xC3 {
        key[key.count - 1] = UInt8(ascii: "s")
        key.append(UInt8(ascii: "s"))
      } else {
        key.append(byte)
      }
    }
    return key
  }
}
