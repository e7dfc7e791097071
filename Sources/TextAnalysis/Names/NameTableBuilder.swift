import LintModel

/// Turns the lines of the lists of names into a table of spellings.
///
/// Its words are numbered apart from those of the pack: ten thousand more of them would make every
/// table by lexeme of every document longer, and that cost a third of the speed.
struct NameTableBuilder {
  private var interner = LexemeInterner(slotCount: 32_768)

  /// A spelling of the project hides the same one of the lists, whatever they say of it.
  mutating func table(of rows: [KnownName]) -> NameTable {
    var spellings: [NameTable.Spelling] = []
    var ofProject = Set<[LexemeID]>()
    for (number, row) in rows.enumerated() {
      var surnames: [(word: LexemeID, standing: KnownName.Standing)] = []
      func add(_ text: String, _ standing: KnownName.Standing, _ builder: inout NameTableBuilder) {
        let words = builder.words(of: text)
        // *die Niederlande*: what begins small is a word before the name.
        guard let last = words.last, builder.beginsLikeName(text) else { return }
        if row.isOfProject {
          ofProject.insert(words)
        } else if ofProject.contains(words) {
          return
        }
        spellings.append(
          NameTable.Spelling(words: words, name: number, standing: standing, isSurname: false))
        if words.count > 1, row.kind.ledgerKind != .person,
          standing == .usual || standing == .variant
        {
          for inflected in builder.inflections(of: words) {
            spellings.append(
              NameTable.Spelling(
                words: inflected, name: number, standing: .variant, isSurname: false))
          }
        }
        if row.kind == .person, words.count > 1, row.hasSurnameLast {
          surnames.append((last, standing))
        }
      }
      let german = [row.form] + row.variants
      add(row.form, .usual, &self)
      for text in row.variants { add(text, .variant, &self) }
      // *Balkans* is the German genitive, too.
      for spelling in row.never where !german.contains(where: { $0 + "s" == spelling.text }) {
        add(spelling.text, spelling.isAmbiguous ? .ambiguous : .never, &self)
      }
      var seen = Set<LexemeID>()
      for (word, standing) in surnames where seen.insert(word).inserted {
        guard row.isOfProject || !ofProject.contains([word]) else { continue }
        spellings.append(
          NameTable.Spelling(words: [word], name: number, standing: standing, isSurname: true))
      }
    }
    return NameTable(
      names: rows, spellings: spellings, words: LexemeIndex(interner.lexemes),
      wordCount: interner.count)
  }

  /// *Vereinten Nationen* of *Vereinte Nationen*, *Weißen Haus* of *Weißes Haus*.
  private mutating func inflections(of words: [LexemeID]) -> [[LexemeID]] {
    let first = Array(interner.lexemes.utf8(Int(words[0].rawValue)))
    let endings = ["e", "en", "er", "es", "em"].map { Array($0.utf8) }
    guard let written = endings.first(where: { first.suffix($0.count).elementsEqual($0) }),
      written != endings[1], first.count > 4
    else { return [] }
    let stem = Array(first.dropLast(written.count))
    return endings.filter { $0 != written }.map { ending in
      let form = stem + ending
      let id = LexemeID(interner.intern(form, hash: LexemeInterner.hash(form)))
      return [id] + words.dropFirst()
    }
  }

  /// *Albanien*, *al-Kaida*, *Österreich*.
  private func beginsLikeName(_ name: String) -> Bool {
    let word = name.utf8.prefix { $0 != 32 }
    return word.contains { $0 < UInt8(ascii: "a") && $0 != UInt8(ascii: "-") || $0 > 0x7F }
  }

  /// Folded ids of the words of a name; names are cut at blanks, as the tokeniser cuts them.
  private mutating func words(of name: String) -> [LexemeID] {
    var folded: [UInt8] = []
    return Array(name.utf8).split(separator: UInt8(ascii: " ")).map { word in
      foldForm(word, into: &folded)
      return LexemeID(interner.intern(folded, hash: LexemeInterner.hash(folded)))
    }
  }
}
