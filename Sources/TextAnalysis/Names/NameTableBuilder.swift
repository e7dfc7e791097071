import LintModel

/// Turns the lines of the lists of names into a table of spellings.
///
/// Its words are numbered apart from those of the pack: ten thousand more of them would make every
/// table by lexeme of every document longer. It works on bytes throughout, since every start of the
/// program waits for it.
struct NameTableBuilder {
  private let names: KnownNames
  private var interner = LexemeInterner(slotCount: 32_768)
  private var spellings: [NameTable.Spelling] = []
  private var wordNumbers: [LexemeID] = []
  /// Spellings of the project, which hide the same ones of the lists, whatever these say of them.
  private var ofProject = Set<[LexemeID]>()
  private var folded: [UInt8] = []

  init(_ names: KnownNames) {
    self.names = names
    spellings.reserveCapacity(names.count * 6)
    wordNumbers.reserveCapacity(names.count * 12)
  }

  mutating func table() -> NameTable {
    for number in names.indices { add(number) }
    return NameTable(
      names: names, spellings: spellings, wordNumbers: wordNumbers,
      words: LexemeIndex(interner.lexemes), wordCount: interner.count)
  }

  private mutating func add(_ number: Int) {
    let row = names.rows[number]
    let variants = names.pieces(row.variants)
    var surnames: [(word: LexemeID, standing: KnownName.Standing)] = []
    let hasSurname = row.kind == .person && names.hasSurnameLast(number)
    func note(_ last: LexemeID?, _ standing: KnownName.Standing) {
      guard hasSurname, let last, !surnames.contains(where: { $0.word == last }) else { return }
      surnames.append((last, standing))
    }
    note(add(row.form, number, .usual), .usual)
    for piece in variants { note(add(piece, number, .variant), .variant) }
    for piece in names.pieces(row.never) {
      let isAmbiguous = names.bytes[Int(piece.end) - 1] == UInt8(ascii: "?")
      let spelling = TextRange(piece.start..<piece.end - (isAmbiguous ? 1 : 0))
      // *Balkans* is the German genitive, too.
      guard !isGenitive(spelling, of: row.form),
        !variants.contains(where: { isGenitive(spelling, of: $0) })
      else { continue }
      let standing: KnownName.Standing = isAmbiguous ? .ambiguous : .never
      note(add(spelling, number, standing), standing)
    }
    for (word, standing) in surnames {
      guard row.isOfProject || ofProject.isEmpty || !ofProject.contains([word]) else { continue }
      wordNumbers.append(word)
      spellings.append(
        NameTable.Spelling(
          firstWord: wordNumbers.count - 1, wordCount: 1, name: number, standing: standing,
          isSurname: true))
    }
  }

  /// - Returns: the last of several words.
  private mutating func add(
    _ range: TextRange, _ number: Int, _ standing: KnownName.Standing
  ) -> LexemeID? {
    let row = names.rows[number]
    // *die Niederlande*: what begins small is a word before the name.
    guard beginsLikeName(range) else { return nil }
    let first = wordNumbers.count
    addWords(of: range)
    let count = wordNumbers.count - first
    guard count > 0 else { return nil }
    if row.isOfProject {
      ofProject.insert(Array(wordNumbers[first...]))
    } else if !ofProject.isEmpty, ofProject.contains(Array(wordNumbers[first...])) {
      wordNumbers.removeSubrange(first...)
      return nil
    }
    spellings.append(
      NameTable.Spelling(
        firstWord: first, wordCount: count, name: number, standing: standing, isSurname: false))
    guard count > 1 else { return nil }
    let last = wordNumbers[first + count - 1]
    if row.kind.ledgerKind != .person, standing == .usual || standing == .variant {
      addInflections(first..<first + count, number)
    }
    return last
  }

  /// *Vereinten Nationen* of *Vereinte Nationen*, *Weißen Haus* of *Weißes Haus*.
  private mutating func addInflections(_ words: Range<Int>, _ number: Int) {
    let first = Array(interner.lexemes.utf8(Int(wordNumbers[words.lowerBound].rawValue)))
    guard first.count > 4,
      let written = Self.endings.first(where: { first.suffix($0.count) == $0[...] }),
      written != Self.endings[1]
    else { return }
    for ending in Self.endings where ending != written {
      let form = first.dropLast(written.count) + ending
      let start = wordNumbers.count
      wordNumbers.append(LexemeID(interner.intern(form, hash: LexemeInterner.hash(form))))
      for index in words.dropFirst() { wordNumbers.append(wordNumbers[index]) }
      spellings.append(
        NameTable.Spelling(
          firstWord: start, wordCount: words.count, name: number, standing: .variant,
          isSurname: false))
    }
  }

  private static let endings = ["e", "en", "er", "es", "em"].map { Array($0.utf8) }

  // MARK: - Bytes

  /// Names are cut at blanks, as the tokeniser cuts them.
  private mutating func addWords(of range: TextRange) {
    var at = Int(range.start)
    while at < Int(range.end) {
      var end = at
      var isASCII = true
      while end < Int(range.end), names.bytes[end] != 32 {
        if names.bytes[end] > 0x7F { isASCII = false }
        end += 1
      }
      if end > at {
        if isASCII {
          folded.removeAll(keepingCapacity: true)
          for byte in names.bytes[at..<end] {
            folded.append(byte >= 65 && byte <= 90 ? byte + 32 : byte)
          }
        } else {
          foldForm(names.bytes[at..<end], into: &folded)
        }
        wordNumbers.append(LexemeID(interner.intern(folded, hash: LexemeInterner.hash(folded))))
      }
      at = end + 1
    }
  }

  /// *Albanien*, *al-Kaida*, *Österreich*.
  private func beginsLikeName(_ range: TextRange) -> Bool {
    for byte in names.bytes[range.indices] {
      if byte == 32 { return false }
      if byte < UInt8(ascii: "a") && byte != UInt8(ascii: "-") || byte > 0x7F { return true }
    }
    return false
  }

  private func isGenitive(_ range: TextRange, of form: TextRange) -> Bool {
    guard range.count == form.count + 1, names.bytes[Int(range.end) - 1] == UInt8(ascii: "s") else {
      return false
    }
    return names.bytes[range.indices].dropLast() == names.bytes[form.indices]
  }
}
