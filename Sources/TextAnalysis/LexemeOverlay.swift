import LintModel

/// The lexemes of one document while it is being read: those of the pack, then its own.
///
/// Every token asks once; ids and shape of a form are found out when it is first seen. The first
/// 16 bytes of a form stand in its slot, so that most hits touch one cache line: slots that led to
/// forms that led to the text took three misses a token, half of the tokeniser's time.
struct LexemeOverlay {
  /// A word form of the document.
  struct Form {
    let head: UInt64
    let tail: UInt64
    let hash: UInt32
    /// Where it stood first.
    let start: UInt32
    /// 0 in a free slot.
    let length: UInt32
    let surface: LexemeID
    let folded: LexemeID
    let shape: TokenShape

    static let free = Form(
      head: 0, tail: 0, hash: 0, start: 0, length: 0, surface: LexemeID(0), folded: LexemeID(0),
      shape: [])
  }

  private let base: LexemeIndex
  private let baseCount: UInt32
  private var own: LexemeInterner
  /// The length is a power of two.
  private var slots: [Form]
  private var count = 0
  private var scratch: [UInt8] = []

  /// - Parameter slotCount: a power of two, at least twice the forms that are expected: a thousand
  ///   short phrases must not clear 100 kB each.
  init(base: LexemeIndex, baseCount: Int, slotCount: Int = 2048) {
    own = LexemeInterner(slotCount: slotCount / 2)
    slots = [Form](repeating: .free, count: slotCount)
    self.base = base
    self.baseCount = UInt32(baseCount)
  }

  /// Those of the pack and the document's own.
  var totalCount: Int { Int(baseCount) + own.count }

  func utf8(_ id: LexemeID) -> ArraySlice<UInt8> {
    id.rawValue < baseCount
      ? base.utf8(Int(id.rawValue)) : own.lexemeUTF8(id.rawValue - baseCount)
  }

  /// The document's own lexemes.
  var lexemes: Lexemes { own.lexemes }

  /// The form of the bytes `from..<to` of the document; not empty.
  mutating func form(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Form {
    let length = to - from
    let (head, tail) = Self.firstBytes(text, from, length)
    var mixed = (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29) ^ tail) &* 0xBF58_476D_1CE4_E5B9
    if length > 16 {
      for at in from + 16..<to { mixed = (mixed ^ UInt64(text[at])) &* 0x100_0000_01B3 }
    }
    let hash = UInt32(truncatingIfNeeded: mixed ^ (mixed >> 32))
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].length != 0 {
      let form = slots[slot]
      if form.head == head, form.tail == tail, form.hash == hash, Int(form.length) == length {
        var at = 16
        let first = Int(form.start)
        while at < length, text[first + at] == text[from + at] { at += 1 }
        if at >= length { return form }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(text, from, to, head, tail, hash, slot)
  }

  /// Whether the folded bytes of a form are a string of the pack, and which.
  mutating func known(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> LexemeID? {
    _ = fold(text.extracting(from..<to), into: &scratch)
    var hash = LexemeHash()
    for byte in scratch { hash.add(byte) }
    return base.find(scratch.span, hash: hash).map { LexemeID($0) }
  }

  /// The first 16 bytes of a form, zeros after its end.
  private static func firstBytes(
    _ text: Span<UInt8>, _ from: Int, _ length: Int
  ) -> (UInt64, UInt64) {
    guard from + 16 <= text.count else {
      var head: UInt64 = 0
      var tail: UInt64 = 0
      for at in 0..<min(length, 16) {
        let byte = UInt64(text[from + at])
        if at < 8 { head |= byte << UInt64(at * 8) } else { tail |= byte << UInt64(at * 8 - 64) }
      }
      return (head, tail)
    }
    let bytes = text.bytes
    let head = UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: from, as: UInt64.self))
    if length < 8 { return (head & (1 << UInt64(length * 8) - 1), 0) }
    let tail = UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: from + 8, as: UInt64.self))
    return (head, length < 16 ? tail & (1 << UInt64(length * 8 - 64) - 1) : tail)
  }

  private mutating func add(
    _ text: Span<UInt8>, _ from: Int, _ to: Int, _ head: UInt64, _ tail: UInt64, _ hash: UInt32,
    _ slot: Int
  ) -> Form {
    let bytes = text.extracting(from..<to)
    var folded = scratch
    scratch = []
    let shape = fold(bytes, into: &folded)
    let form = Form(
      head: head, tail: tail, hash: hash, start: UInt32(from), length: UInt32(to - from),
      surface: id(bytes), folded: id(folded.span), shape: shape)
    scratch = folded
    slots[slot] = form
    count += 1
    if count * 2 > slots.count { grow() }
    return form
  }

  private mutating func id(_ bytes: Span<UInt8>) -> LexemeID {
    var hash = LexemeHash()
    for at in bytes.indices { hash.add(bytes[at]) }
    if let known = base.find(bytes, hash: hash) { return LexemeID(known) }
    return LexemeID(
      baseCount
        + bytes.withUnsafeBufferPointer { own.intern($0, hash: hash.value) })
  }

  /// The id of bytes that need not stand in the text: a lemma.
  mutating func intern(_ bytes: ArraySlice<UInt8>) -> LexemeID {
    var hash = LexemeHash()
    for byte in bytes { hash.add(byte) }
    if let known = base.find(bytes.span, hash: hash) { return LexemeID(known) }
    return LexemeID(baseCount + own.intern(bytes, hash: hash.value))
  }

  private mutating func grow() {
    var larger = [Form](repeating: .free, count: slots.count * 2)
    for form in slots where form.length != 0 {
      var slot = Int(form.hash) & (larger.count - 1)
      while larger[slot].length != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = form
    }
    slots = larger
  }
}
