import LintModel

/// Gives equal byte strings equal ids: an open-addressed table over one pool.
struct LexemeInterner {
  private(set) var pool: [UInt8] = []
  private(set) var offsets: [UInt32] = [0]
  /// Index + 1 of the string in a slot; 0 is free. The length is a power of two.
  private var slots: [UInt32]

  /// - Parameter slotCount: a power of two, more than the strings that are expected.
  init(slotCount: Int = 1024) { slots = [UInt32](repeating: 0, count: slotCount) }

  var count: Int { offsets.count - 1 }
  var lexemes: Lexemes { Lexemes(pool: pool, offsets: offsets) }

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = LexemeHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// The index of a string that was interned before.
  func find(_ bytes: some RandomAccessCollection<UInt8>, hash: UInt32) -> UInt32? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = slots[slot] - 1
      if equals(index, bytes) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func intern(_ bytes: some RandomAccessCollection<UInt8>, hash: UInt32) -> UInt32 {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = slots[slot] - 1
      if equals(index, bytes) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    let index = UInt32(count)
    pool.append(contentsOf: bytes)
    offsets.append(UInt32(pool.count))
    slots[slot] = index + 1
    if count * 2 > slots.count { grow() }
    return index
  }

  private func equals(_ index: UInt32, _ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    let from = Int(offsets[Int(index)])
    let to = Int(offsets[Int(index) + 1])
    return to - from == bytes.count && pool[from..<to].elementsEqual(bytes)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for index in 0..<count {
      let bytes = pool[Int(offsets[index])..<Int(offsets[index + 1])]
      var slot = Int(Self.hash(bytes)) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index) + 1
    }
  }
}
