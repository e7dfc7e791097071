import LintModel

/// The lexemes of one document while it is being read: those of the pack, then its own.
///
/// Every token asks once, by the hash of its bytes; ids, folded ids and shapes of a form are
/// found out when it is first seen. Forms are compared with the place where they stood first,
/// so a hit copies nothing.
struct LexemeOverlay {
  struct Form {
    let start: UInt32
    let length: UInt32
    let hash: UInt32
    let surface: LexemeID
    let folded: LexemeID
    let shape: TokenShape
  }

  private let base: LexemeIndex
  private let baseCount: UInt32
  private var own = LexemeInterner()
  private var forms: [Form] = []
  /// Index + 1 of a form; 0 is free. The length is a power of two.
  private var slots = [UInt32](repeating: 0, count: 4096)
  private var scratch: [UInt8] = []

  init(base: LexemeIndex, baseCount: Int) {
    self.base = base
    self.baseCount = UInt32(baseCount)
  }

  /// The document's own lexemes.
  var lexemes: Lexemes { own.lexemes }

  /// The form of the bytes `from..<to`, which `hash` was made of.
  mutating func form(_ text: Span<UInt8>, _ from: Int, _ to: Int, _ hash: LexemeHash) -> Form {
    let value = hash.value
    let length = to - from
    var slot = Int(value) & (slots.count - 1)
    while slots[slot] != 0 {
      let form = forms[Int(slots[slot]) - 1]
      if form.hash == value, Int(form.length) == length {
        let first = Int(form.start)
        var at = 0
        while at < length, text[first + at] == text[from + at] { at += 1 }
        if at == length { return form }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(text, from, to, hash, slot)
  }

  /// The pack's id of a string, if it has one.
  func known(_ bytes: Span<UInt8>, _ hash: LexemeHash) -> LexemeID? {
    base.find(bytes, hash: hash).map { LexemeID($0) }
  }

  private mutating func add(
    _ text: Span<UInt8>, _ from: Int, _ to: Int, _ hash: LexemeHash, _ slot: Int
  ) -> Form {
    let bytes = text.extracting(from..<to)
    var folded = scratch
    scratch = []
    let shape = fold(bytes, into: &folded)
    let surface = id(bytes, hash)
    var foldedHash = LexemeHash()
    for byte in folded { foldedHash.add(byte) }
    let form = Form(
      start: UInt32(from), length: UInt32(to - from), hash: hash.value, surface: surface,
      folded: id(folded.span, foldedHash), shape: shape)
    scratch = folded
    forms.append(form)
    slots[slot] = UInt32(forms.count)
    if forms.count * 2 > slots.count { grow() }
    return form
  }

  private mutating func id(_ bytes: Span<UInt8>, _ hash: LexemeHash) -> LexemeID {
    if let known = base.find(bytes, hash: hash) { return LexemeID(known) }
    return LexemeID(
      baseCount
        + bytes.withUnsafeBufferPointer { own.intern($0, hash: hash.value) })
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, form) in forms.enumerated() {
      var slot = Int(form.hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index) + 1
    }
  }
}
