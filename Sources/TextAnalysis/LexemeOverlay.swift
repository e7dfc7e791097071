import LintModel

/// The lexemes of one document while it is being read: those of the pack, then its own.
///
/// Every token asks once. What is known of a form, whatever the document, is kept for the next one
/// under the number of the form: its shape, its folded form, its id in the pack. Of a document's own
/// are the ids only. A slot has hash and number, 1 MB of them when the memory is full: with more in
/// it, tokens waited for the cache.
struct LexemeOverlay {
  /// A word form of the document.
  struct Form {
    let surface: LexemeID
    let folded: LexemeID
    let shape: TokenShape
  }

  /// All that a token asks of its form, in one cache line.
  private struct Known: BitwiseCopyable {
    /// The first bytes, zeros after the end.
    let head: UInt64
    let tail: UInt64
    /// Where all of them stand in `bytes`.
    let start: UInt32
    let length: UInt32
    /// Its id in the pack, or `none`.
    let base: UInt32
    /// The number of the folded form; `none` until it is asked for.
    var folded = LexemeOverlay.none
    /// The document that the ids are of.
    var document: UInt32 = 0
    var id = LexemeID(0)
    /// Of the folded form; `none` until it is asked for.
    var foldedID = LexemeID(0)
    var shape: TokenShape = []
  }

  fileprivate static let none = UInt32.max
  /// Forms that are remembered; then the memory is emptied, with the next document. Some 12 MB with
  /// what is known of them.
  private static let mostForms = 65_000
  private static let mostBytes = 4 << 20

  private let base: LexemeIndex
  private let baseCount: UInt32
  /// By id of the pack: the number of the form.
  private var baseNumbers: [UInt32]
  /// Hash and number + 1 of a form; 0 is free. The length is a power of two.
  private var slots: [UInt64]
  private var forms: [Known] = []
  private var bytes: [UInt8] = []
  private var scratch: [UInt8] = []

  /// Counts the times that the memory was emptied: numbers mean something else then.
  private(set) var generation = 0
  private var document: UInt32 = 1
  /// The document's own lexemes, and by lexeme the number of the form.
  private var pool: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var numbers: [UInt32] = []

  /// - Parameter slotCount: a power of two, at least twice the forms that are expected: a thousand
  ///   short phrases must not clear 100 kB each.
  init(base: LexemeIndex, baseCount: Int, slotCount: Int = 2048) {
    slots = [UInt64](repeating: 0, count: slotCount)
    baseNumbers = []
    self.base = base
    self.baseCount = UInt32(baseCount)
  }

  /// Forgets the ids of the document that was read before.
  mutating func beginDocument() {
    if forms.count > Self.mostForms || bytes.count > Self.mostBytes {
      self = LexemeOverlay(base: base, baseCount: Int(baseCount), generation: generation + 1)
    }
    document &+= 1
    pool = []
    offsets = [0]
    numbers = []
  }

  private init(base: LexemeIndex, baseCount: Int, generation: Int) {
    self.init(base: base, baseCount: baseCount)
    self.generation = generation
  }

  /// Those of the pack and the document's own.
  var totalCount: Int { Int(baseCount) + numbers.count }

  func utf8(_ id: LexemeID) -> ArraySlice<UInt8> {
    guard id.rawValue >= baseCount else { return base.utf8(Int(id.rawValue)) }
    let own = Int(id.rawValue - baseCount)
    return pool[Int(offsets[own])..<Int(offsets[own + 1])]
  }

  /// The document's own lexemes.
  var lexemes: Lexemes { Lexemes(pool: pool, offsets: offsets) }

  /// The form of the bytes `from..<to` of the document; not empty.
  mutating func form(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Form {
    let number = number(text, from, to)
    let surface = id(ofForm: number)
    if forms[number].foldedID.rawValue == Self.none {
      if forms[number].folded == Self.none { fold(number) }
      forms[number].foldedID = id(ofForm: Int(forms[number].folded))
    }
    return Form(
      surface: surface, folded: forms[number].foldedID, shape: forms[number].shape)
  }

  /// Whether the folded bytes of a form are a string of the pack, and which.
  mutating func known(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> LexemeID? {
    _ = TextAnalysis.fold(text.extracting(from..<to), into: &scratch)
    var hash = LexemeHash()
    for byte in scratch { hash.add(byte) }
    return base.find(scratch.span, hash: hash).map { LexemeID($0) }
  }

  // MARK: - Numbers of forms

  /// The number of a lexeme of the document; it stays the same for other documents.
  func number(of id: LexemeID) -> Int {
    Int(
      id.rawValue < baseCount
        ? baseNumbers[Int(id.rawValue)] : numbers[Int(id.rawValue - baseCount)])
  }

  /// The number of bytes that need not stand in the text: a lemma.
  mutating func number(of form: [UInt8]) -> Int { number(form.span, 0, form.count) }

  /// Forms that were met, in whatever document.
  var formCount: Int { forms.count }
  func byteCount(ofForm number: Int) -> Int { Int(forms[number].length) }
  func utf8(ofForm number: Int) -> [UInt8] {
    let known = forms[number]
    return Array(bytes[Int(known.start)..<Int(known.start + known.length)])
  }

  /// The lexeme of the document with this number.
  mutating func id(ofForm number: Int) -> LexemeID {
    let known = forms[number]
    if known.document == document { return known.id }
    forms[number].document = document
    forms[number].foldedID = LexemeID(Self.none)
    if known.base != Self.none {
      forms[number].id = LexemeID(known.base)
      return LexemeID(known.base)
    }
    let id = LexemeID(baseCount + UInt32(numbers.count))
    pool.append(contentsOf: bytes[Int(known.start)..<Int(known.start + known.length)])
    offsets.append(UInt32(pool.count))
    numbers.append(UInt32(number))
    forms[number].id = id
    return id
  }

  private mutating func fold(_ number: Int) {
    let known = forms[number]
    let range = Int(known.start)..<Int(known.start + known.length)
    var folded = scratch
    scratch = []
    let shape = TextAnalysis.fold(bytes.span.extracting(range), into: &folded)
    forms[number].shape = shape
    forms[number].folded =
      folded[...] == bytes[range]
      ? UInt32(number) : UInt32(self.number(folded.span, 0, folded.count))
    scratch = folded
  }

  private mutating func number(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Int {
    let length = to - from
    let (head, tail) = Self.firstBytes(text, from, length)
    var mixed = (head ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 29) ^ tail) &* 0xBF58_476D_1CE4_E5B9
    if length > 16 {
      for at in from + 16..<to { mixed = (mixed ^ UInt64(text[at])) &* 0x100_0000_01B3 }
    }
    let hash = UInt32(truncatingIfNeeded: mixed ^ (mixed >> 32))
    var at = Int(hash) & (slots.count - 1)
    while slots[at] != 0 {
      if UInt32(truncatingIfNeeded: slots[at] >> 32) == hash {
        let number = Int(UInt32(truncatingIfNeeded: slots[at]) - 1)
        if forms[number].head == head, forms[number].tail == tail,
          Int(forms[number].length) == length,
          length <= 16 || isRest(of: number, text, from, length)
        {
          return number
        }
      }
      at = (at + 1) & (slots.count - 1)
    }
    slots[at] = UInt64(hash) << 32 | UInt64(forms.count + 1)
    return add(text.extracting(from..<to), head, tail)
  }

  /// Whether the bytes after the first 16 agree.
  private func isRest(of number: Int, _ text: Span<UInt8>, _ from: Int, _ length: Int) -> Bool {
    let start = Int(forms[number].start)
    var at = 16
    while at < length, bytes[start + at] == text[from + at] { at += 1 }
    return at >= length
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

  private mutating func add(_ form: Span<UInt8>, _ head: UInt64, _ tail: UInt64) -> Int {
    var baseHash = LexemeHash()
    for index in form.indices { baseHash.add(form[index]) }
    let id = base.find(form, hash: baseHash) ?? Self.none
    let number = forms.count
    forms.append(
      Known(
        head: head, tail: tail, start: UInt32(bytes.count), length: UInt32(form.count), base: id))
    form.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    if id != Self.none {
      if baseNumbers.isEmpty { baseNumbers = Array(repeating: 0, count: Int(baseCount)) }
      baseNumbers[Int(id)] = UInt32(number)
    }
    if forms.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for slot in slots where slot != 0 {
      var at = Int(slot >> 32) & (larger.count - 1)
      while larger[at] != 0 { at = (at + 1) & (larger.count - 1) }
      larger[at] = slot
    }
    slots = larger
  }
}
