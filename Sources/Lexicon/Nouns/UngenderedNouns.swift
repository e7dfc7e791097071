import LintModel

/// Nouns of the dictionary for which Ding has no entry.
extension NounCompiler {
  func addWithoutGender(_ lemma: NounLemma, to table: inout FormTable) {
    let word = lemma.word
    if word.isAcronym {
      NounWriter(word, .properNoun, in: &table).add(word, .all, to: &table)
      return
    }
    let singular = facts.tail(of: word)
    let plural = facts.tail(of: word, where: facts.isPlural)
    if let singular, singular.letterCount >= plural?.letterCount ?? 0 {
      addCompound(lemma, singular, to: &table)
    } else if let plural {
      addCompoundPlural(word, plural, to: &table)
    } else if addUmlautPlural(word, to: &table) {
      return
    } else {
      addWithoutHead(lemma, to: &table)
      addInhabitants(of: word, to: &table)
    }
  }

  private func addWithoutHead(_ lemma: NounLemma, to table: inout FormTable) {
    let flags = lemma.flags
    if let gender = Self.gender(bySuffixOf: lemma.word, flags) {
      addNoun(lemma, gender, to: &table)
    } else if flags.subtracting([.withS, .withEr]).isEmpty {
      addUnknownName(lemma.word, flags, to: &table)
    } else {
      addNoun(lemma, .all, to: &table)
    }
  }

  /// Gender and plural are those of the head.
  private func addCompound(
    _ lemma: NounLemma, _ tail: NounFacts.Tail, to table: inout FormTable
  ) {
    let word = lemma.word
    let plurals = facts.plurals(lemma)
    let genders = facts.genders(tail.number)
    let inherited = self.plurals(ofHead: tail).map { facts.compound(word, tail, with: $0) }
    let noun = NounEntry(
      word: word, flags: lemma.flags, genders: genders,
      plurals: plurals.isEmpty ? inherited : plurals, classes: facts.classes(lemma, genders))
    NounParadigm.add(
      noun, isInfinitive: false, isLoan: isLoan(word),
      traits: facts.isConfident(lemma, tail: tail) ? .isConfident : [], facts, to: &table)
  }

  /// *Feuerwehrleute*.
  private func addCompoundPlural(
    _ word: Word, _ tail: NounFacts.Tail, to table: inout FormTable
  ) {
    NounWriter(word, in: &table).plural(word, gendersOfPlural(tail.number), to: &table)
  }

  /// The genders of the singulars of a plural; all of one without.
  func gendersOfPlural(_ number: Int) -> GenderSet {
    var genders: GenderSet = []
    for pair in facts.ding.plurals.singulars(of: number) {
      genders.formUnion(facts.genders(Int(pair.other)))
    }
    return genders.isEmpty ? .all : genders
  }

  /// *Äbte*, an entry of its own beside *Abt*.
  private func addUmlautPlural(_ word: Word, to table: inout FormTable) -> Bool {
    for ending in ["er", "e", ""] as [Word] where word.hasSuffix(ending) {
      guard let singular = word.dropLast(ending.count).withoutLastUmlaut,
        facts.dictionary.contains(singular)
      else { continue }
      let genders = facts.genders(singular)
      guard !genders.isEmpty else { continue }
      NounWriter(singular, traits: .isConfident, in: &table).plural(word, genders, to: &table)
      return true
    }
    return false
  }

  private static let suffixGenders: [(suffix: Word, gender: GenderSet)] = [
    ("ung", .feminine), ("heit", .feminine), ("keit", .feminine), ("schaft", .feminine),
    ("tät", .feminine), ("ion", .feminine), ("enz", .feminine), ("anz", .feminine),
    ("ei", .feminine), ("erin", .feminine), ("itis", .feminine), ("ik", .feminine),
    ("ur", .feminine), ("chen", .neuter), ("lein", .neuter), ("ment", .neuter), ("um", .neuter),
    ("ing", .neuter), ("ismus", .masculine), ("ling", .masculine), ("ist", .masculine),
    ("er", .masculine), ("or", .masculine), ("ant", .masculine), ("ent", .masculine),
    ("eur", .masculine), ("oge", .masculine), ("nis", .neuter), ("ie", .feminine),
    ("e", .feminine),
  ]

  /// A short suffix needs a flag that only common nouns have, or it is the end of a name.
  private static func gender(bySuffixOf word: Word, _ flags: AffixFlags) -> GenderSet? {
    let isInflected = !flags.isDisjoint(with: [
      .withEn, .withN, .withE, .withIn, .withEs, .withEr, .withUmlaut, .withSe, .withSes,
      .withChen, .withUng,
    ])
    for (suffix, gender) in suffixGenders where word.hasSuffix(suffix) {
      guard isInflected || suffix.count > 3 else { continue }
      if suffix == "e" || suffix == "er", flags.contains(.withS), !flags.contains(.withN) {
        continue
      }
      return gender
    }
    return nil
  }
}

/// Words that Ding has as plurals.
extension NounCompiler {
  func addPluralOnly(
    _ word: Word, _ genders: GenderSet = .all, to table: inout FormTable
  ) {
    let noun = facts.ding.noun(word)
    // Dolomiten
    let isPlace = noun.isPlace && noun.genderCount == 0
    let isListed = facts.list[word]?.classes.contains(.plural) == true
    var traits: ReadingTraits =
      isPlace || isListed || noun.plural >= Self.entriesOfSurePlural ? .isConfident : []
    if isPlace { traits.insert(.isPlace) }
    NounWriter(word, isPlace ? .properNoun : .noun, traits: traits, in: &table)
      .plural(word, genders, to: &table)
  }

  private static let entriesOfSurePlural = 2

  /// Every word that Ding calls a plural can be one, though it may be a singular as well.
  func addPluralsOfDing(to table: inout FormTable) {
    for number in facts.ding.nouns.indices {
      let noun = facts.ding.nouns[number]
      let word = facts.ding.nounIndex[number]
      if noun.plural > 0 || facts.list[word]?.classes.contains(.plural) == true {
        addIfNoPlural(word, gendersOfPlural(number), to: &table)
      } else if noun.genderCount == 1, !facts.dictionary.contains(word), word.endsLikeAPlural,
        let tail = facts.tail(of: word, where: facts.isPlural),
        facts.ding.nouns[tail.number].genderCount == 0
      {
        // A single entry calls it a singular, but its head is a plural: a slip of the list.
        NounWriter(word, in: &table).plural(word, .all, to: &table)
      }
    }
  }

  private func addIfNoPlural(
    _ word: Word, _ genders: GenderSet, to table: inout FormTable
  ) {
    let isPlural = table.hasReading(word) {
      ($0.wordClass == .noun || $0.wordClass == .properNoun)
        && !Agreement(rawValue: $0.features).isDisjoint(with: .plural)
    }
    if !isPlural { addPluralOnly(word, genders, to: &table) }
  }
}

extension Word {
  /// Capitals and digits only: *ADAC*, *CO2*.
  var isAcronym: Bool {
    count > 1
      && utf8.allSatisfy { $0 >= 65 && $0 <= 90 || $0 >= 48 && $0 <= 57 || $0 == UInt8(ascii: "-") }
  }

  var endsLikeAPlural: Bool {
    let last = utf8.last
    return last == UInt8(ascii: "n") || last == UInt8(ascii: "s") || last == UInt8(ascii: "e")
  }

  /// With a, o, u for its last ä, ö, ü (au for äu); `nil` without one.
  var withoutLastUmlaut: Word? {
    for at in utf8.indices.dropFirst().reversed() where utf8[at - 1] == 0xC3 {
      let vowel: UInt8
      switch utf8[at] {
      case 0xA4: vowel = UInt8(ascii: "a")
      case 0xB6: vowel = UInt8(ascii: "o")
      case 0xBC: vowel = UInt8(ascii: "u")
      case 0x84: vowel = UInt8(ascii: "A")
      case 0x96: vowel = UInt8(ascii: "O")
      case 0x9C: vowel = UInt8(ascii: "U")
      default: continue
      }
      return Word(utf8[..<(at - 1)] + [vowel] + utf8[(at + 1)...])
    }
    return nil
  }
}
