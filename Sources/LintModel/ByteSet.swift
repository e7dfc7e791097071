/// A set of bytes.
public struct ByteSet: Sendable, BitwiseCopyable, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral
{
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Of the bytes 128 to 255.
  private var beyond: (UInt64, UInt64) = (0, 0)

  public init(arrayLiteral bytes: UInt8...) { for byte in bytes { insert(byte) } }

  /// The first byte of each character, which is what marks are found by.
  public init(stringLiteral text: String) {
    for scalar in text.unicodeScalars {
      if let byte = UTF8.encode(scalar)?.first { insert(byte) }
    }
  }

  /// Those bytes of a text that are no ASCII.
  init(beyondASCII text: [UInt8]) {
    self = []
    unsafe text.withUnsafeBytes { bytes in
      var at = 0
      while at < bytes.count {
        // Most bytes of most languages are ASCII: eight at a time.
        if at + 8 <= bytes.count,
          unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080
            == 0
        {
          at += 8
          continue
        }
        let end = min(at + 8, bytes.count)
        while at < end {
          let byte = unsafe bytes[at]
          if byte >= 0x80 { insert(byte) }
          at += 1
        }
      }
    }
  }

  public mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: low |= bit
    case 1: high |= bit
    case 2: beyond.0 |= bit
    default: beyond.1 |= bit
    }
  }

  public func contains(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: low
      case 1: high
      case 2: beyond.0
      default: beyond.1
      }
    return word & 1 << UInt64(byte & 63) != 0
  }

  public func isDisjoint(with other: ByteSet) -> Bool {
    low & other.low | high & other.high | beyond.0 & other.beyond.0 | beyond.1 & other.beyond.1
      == 0
  }
}
