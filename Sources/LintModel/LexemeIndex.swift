/// Finds the index of a byte string among frozen lexemes: open addressing over their pool.
///
/// Made once, when a language pack is loaded; shared by all workers.
public struct LexemeIndex: Sendable {
  private let lexemes: Lexemes
  /// Index + 1 of the string in a slot; 0 is free. The length is a power of two.
  private let slots: [UInt32]

  public static let empty = LexemeIndex(.empty)

  public init(_ lexemes: Lexemes) {
    var size = 16
    while size < lexemes.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for index in 0..<lexemes.count {
      var hash = LexemeHash()
      for byte in lexemes.utf8(index) { hash.add(byte) }
      var slot = Int(hash.value) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(index) + 1
    }
    self.lexemes = lexemes
    self.slots = slots
  }

  /// The bytes of string `index`; empty when there is none.
  public func utf8(_ index: Int) -> ArraySlice<UInt8> { lexemes.utf8(index) }

  /// The index of the string with these bytes, or `nil`.
  public func find(_ text: Span<UInt8>, hash: LexemeHash) -> UInt32? {
    var slot = Int(hash.value) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot] - 1)
      let from = Int(lexemes.offsets[index])
      let count = Int(lexemes.offsets[index + 1]) - from
      if count == text.count {
        var same = true
        for i in 0..<count where lexemes.pool[from + i] != text[i] {
          same = false
          break
        }
        if same { return UInt32(index) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// FNV-1a of 32 bits, byte by byte: a hash of a word's beginning goes on to its end.
public struct LexemeHash: Sendable, BitwiseCopyable {
  private var state: UInt32 = 2_166_136_261
  public init() {}
  public mutating func add(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 16_777_619 }
  /// The low bits of FNV-1a are weak for short strings; fold the high ones in.
  public var value: UInt32 { state ^ (state >> 15) }
}
