/// Distinct words, numbered from 0 in the order in which they were first met.
///
/// A look-up of a slice allocates nothing, which matters for the tails of 200,000 nouns and the two
/// million English words of Ding; the order makes the compiled file the same on every run.
struct WordIndex {
  private var pool: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Hash of a word above its number, or `empty`: a miss touches no other memory. The count is a
  /// power of two and at least twice that of the words.
  private var slots: [UInt64]

  init(capacity: Int = 16) {
    var size = 32
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: Self.empty, count: size)
    hashes.reserveCapacity(capacity)
    starts.reserveCapacity(capacity + 1)
    pool.reserveCapacity(12 * capacity)
  }

  init(_ words: some Sequence<Word>) {
    self.init()
    for word in words { insert(word) }
  }

  private static let empty = UInt64.max

  var count: Int { hashes.count }

  @discardableResult
  mutating func insert(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    let hash = Self.hash(bytes, range)
    if let known = find(bytes, range, hash) { return known }
    let number = hashes.count
    hashes.append(hash)
    pool.append(contentsOf: bytes[range])
    starts.append(UInt32(pool.count))
    if 2 * hashes.count > slots.count { grow() } else { place(number) }
    return number
  }

  @discardableResult
  mutating func insert(_ word: Word) -> Int { insert(word.utf8, 0..<word.count) }

  func find(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    find(bytes, range, Self.hash(bytes, range))
  }
  func find(_ word: Word) -> Int? { find(word.utf8, 0..<word.count) }
  func contains(_ word: Word) -> Bool { find(word) != nil }

  subscript(number: Int) -> Word {
    Word(pool[Int(starts[number])..<Int(starts[number + 1])])
  }

  /// All words, in order.
  var words: [Word] { (0..<count).map { self[$0] } }

  private func find(_ bytes: [UInt8], _ range: Range<Int>, _ hash: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != Self.empty {
      let number = Int(slots[slot] & 0xFFFF_FFFF)
      if slots[slot] >> 32 == UInt64(hash), isEqual(number, bytes, range) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func isEqual(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == range.count else { return false }
    for at in 0..<range.count where pool[start + at] != bytes[range.lowerBound + at] {
      return false
    }
    return true
  }

  private mutating func place(_ number: Int) {
    let mask = slots.count - 1
    var slot = Int(hashes[number]) & mask
    while slots[slot] != Self.empty { slot = (slot + 1) & mask }
    slots[slot] = UInt64(hashes[number]) << 32 | UInt64(number)
  }

  private mutating func grow() {
    slots = Array(repeating: Self.empty, count: 2 * slots.count)
    for number in hashes.indices { place(number) }
  }

  /// FNV-1a, folded to 32 bits after mixing: seeded by nothing, so the same on every run.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for at in range { hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
