import LintModel

/// The forms of a noun: what flags, Ding and our list say together, never one instead of another.
///
/// - Source: DESIGN §3; the flags are those of igerman98.
struct NounParadigm {
  private let noun: NounEntry
  private let word: Word
  private let flags: AffixFlags
  private let writer: NounWriter
  private let notFeminine: GenderSet
  private let isFeminine: Bool
  private let declension: Declension
  /// The capitalised infinitive of a verb, with no plural listed: it has none.
  private let isInfinitive: Bool
  private let facts: NounFacts

  /// - Parameter isLoan: whether the word is an English one as well.
  static func add(
    _ noun: NounEntry, isInfinitive: Bool, isLoan: Bool, traits: ReadingTraits,
    _ facts: NounFacts, to table: inout FormTable
  ) {
    let paradigm = NounParadigm(noun, isInfinitive: isInfinitive, traits: traits, facts, in: &table)
    paradigm.addSingular(to: &table)
    paradigm.addPlurals(isLoan: isLoan, to: &table)
  }

  private init(
    _ noun: NounEntry, isInfinitive: Bool, traits: ReadingTraits, _ facts: NounFacts,
    in table: inout FormTable
  ) {
    self.noun = noun
    word = noun.word
    flags = noun.flags
    notFeminine = noun.genders.intersection(.notFeminine)
    isFeminine = noun.genders.contains(.feminine)
    declension = Declension(of: noun)
    self.isInfinitive = isInfinitive && noun.plurals.isEmpty
    writer = NounWriter(
      noun.word, self.isInfinitive ? .nominalizedInfinitive : .noun, traits: traits, in: &table)
    self.facts = facts
  }

  // MARK: Singular

  private func addSingular(to table: inout FormTable) {
    if isFeminine { writer.singular(word, .all, .feminine, to: &table) }
    guard !notFeminine.isEmpty else { return }
    switch declension {
    case .strong:
      writer.singular(word, .notGenitive, notFeminine, to: &table)
      addGenitives(notFeminine, to: &table)
      addDative(to: &table)
    case .likeName:
      writer.singular(word, .nominative, .masculine, to: &table)
      writer.singular(word + "n", [.accusative, .dative], .masculine, to: &table)
      writer.singular(word + "ns", .genitive, .masculine, to: &table)
      writer.plural(word + "n", .masculine, to: &table)
    case .weak: addWeak(base: .nominative, to: &table)
    case .weakOrStrong:
      addWeak(base: .notGenitive, to: &table)
      let isStrongToo = noun.classes.contains(.weakOrStrong) && !word.hasSuffix("e")
      if isStrongToo || !flags.isDisjoint(with: [.withS, .withEs]) {
        addGenitives(.masculine, to: &table)
      }
    }
  }

  private func addWeak(base: CaseSet, to table: inout FormTable) {
    let oblique = word.weakOblique
    writer.singular(word, base, .masculine, to: &table)
    writer.singular(oblique, .notNominative, .masculine, to: &table)
    if word.isHerr {
      writer.singular(word + "en", .notNominative, .masculine, to: &table)
      writer.plural(word + "en", .masculine, to: &table)
    } else {
      writer.plural(oblique, .masculine, to: &table)
    }
    if notFeminine.contains(.neuter) {
      writer.singular(word, .notGenitive, .neuter, to: &table)
      addGenitives(.neuter, to: &table)
    }
  }

  private func addGenitives(_ genders: GenderSet, to table: inout FormTable) {
    var genitives: [Word] = []
    if flags.contains(.withS) { genitives.append(word + "s") }
    if flags.contains(.withEs) { genitives.append(word + "es") }
    if flags.contains(.withSes) { genitives.append(word + "ses") }
    if genitives.isEmpty { genitives = word.genitivesBySound }
    for genitive in genitives { writer.singular(genitive, .genitive, genders, to: &table) }
  }

  /// *dem Hause*; without evidence of a plural the form may be that as well.
  private func addDative(to table: inout FormTable) {
    guard !isInfinitive, !flags.isDisjoint(with: [.withE, .withEs]) else { return }
    if word.hasSuffix("nis") {
      writer.singular(word + "se", .dative, notFeminine, to: &table)
      return
    }
    writer.singular(word + "e", .dative, notFeminine, to: &table)
    if noun.plurals.isEmpty, flags.isDisjoint(with: Self.pluralFlags) {
      writer.add(word + "e", .plural(.notDative, notFeminine), to: &table)
    }
  }

  private static let pluralFlags: AffixFlags = [
    .withEn, .withN, .withEr, .withUmlaut, .withSe,
  ]

  // MARK: Plural

  private func addPlurals(isLoan: Bool, to table: inout FormTable) {
    if noun.classes.contains(.measure) {
      writer.add(word, .plural(.all, noun.genders), to: &table)
    }
    let hasPluralFlag = !flags.isDisjoint(with: [.withEn, .withE, .withN])
    if isInfinitive, !hasPluralFlag { return }
    for plural in noun.plurals { writer.plural(plural, noun.genders, to: &table) }
    let count = addPluralsOfFlags(to: &table)
    addUnchangedPlural(to: &table)
    guard !isInfinitive else { return }
    if isLoan, word.mayTakeS, !notFeminine.isEmpty {
      writer.add(word + "s", .plural(.all, notFeminine), to: &table)
    }
    if noun.plurals.isEmpty, count == 0 { addLikelyPlurals(to: &table) }
    if flags.contains(.withS), noun.genders == .feminine, word.utf8.last != UInt8(ascii: "s") {
      writer.add(word + "s", .plural(.all, .feminine), to: &table)
    }
  }

  /// - Returns: how many plurals in -e, -en, -er and the like the flags give.
  private func addPluralsOfFlags(to table: inout FormTable) -> Int {
    var plurals: [Word] = []
    if flags.contains([.withE, .withEn]) {
      plurals.append(word + "e")
    } else if flags.contains(.withEn), !word.hasSuffix("e"), declension != .weak,
      declension != .weakOrStrong
    {
      // On a word in -e the flag makes the plural of another: Museen beside Muse.
      plurals.append(word + "en")
    }
    if flags.contains(.withSe) { plurals.append(word + "se") }
    if flags.contains(.withUmlaut) {
      plurals += facts.dictionary.expand(word, .withUmlaut).filter { !$0.hasSuffix("n") }
    }
    for plural in plurals { writer.plural(plural, noun.genders, to: &table) }
    if flags.contains(.withEr), !word.hasSuffix("e"), !notFeminine.isEmpty {
      writer.plural(word + "er", notFeminine, to: &table)
      plurals.append(word + "er")
    }
    if flags.contains(.withN) { plurals += addPluralsInN(to: &table) }
    return plurals.count
  }

  private func addPluralsInN(to table: inout FormTable) -> [Word] {
    guard declension != .weak, declension != .weakOrStrong else { return [word + "n"] }
    var plurals: [Word] = []
    if isFeminine, word.hasAnySuffix(["e", "l", "er"]) {
      writer.plural(word + "n", .feminine, to: &table)
      plurals.append(word + "n")
    }
    if !notFeminine.isEmpty {
      if noun.hasPlural(word + "n") {
        writer.plural(word + "n", noun.genders, to: &table)
      } else if word.hasAnySuffix(["er", "el"]) {
        writer.plural(word, notFeminine, to: &table)
        plurals.append(word)
      } else if word.hasSuffix("e"), noun.plurals.isEmpty {
        writer.plural(word + "n", notFeminine, to: &table)
        plurals.append(word + "n")
      }
    }
    return plurals
  }

  /// *die Lehrer, Mittel, Wagen, Mädchen, Gebirge*, unless all that is listed changes the vowel.
  private func addUnchangedPlural(to table: inout FormTable) {
    guard !notFeminine.isEmpty, !isInfinitive, declension != .weak else { return }
    let isCollective = notFeminine.contains(.neuter) && word.isCollective
    guard word.endsLikeItsPlural || isCollective else { return }
    if !noun.plurals.isEmpty {
      let plain = word.withoutUmlauts
      let changesVowel = noun.plurals.allSatisfy {
        $0.withoutUmlauts.hasPrefix(plain) && !$0.hasPrefix(word)
      }
      if changesVowel { return }
    }
    writer.plural(word, notFeminine, to: &table)
  }

  /// No source gives a plural: everything that can be one is taken for one.
  private func addLikelyPlurals(to table: inout FormTable) {
    if !noun.hasFlags {
      if isFeminine, word.hasAnySuffix(Self.feminineSuffixes) {
        writer.plural(word + "en", .feminine, to: &table)
      } else if noun.genders == .feminine, word.hasSuffix("e") {
        writer.plural(word + "n", .feminine, to: &table)
      }
    }
    guard !notFeminine.isEmpty, declension == .strong else { return }
    if word.endsInSibilant {
      writer.add(word, .plural(.all, notFeminine), to: &table)
    } else if !word.endsLikeItsPlural {
      writer.add(word + "s", .plural(.all, notFeminine), to: &table)
    }
  }

  private static let feminineSuffixes: [Word] = [
    "ung", "heit", "keit", "schaft", "tät", "ion", "ei", "ur", "enz", "anz",
  ]
}

extension Word {
  var isHerr: Bool { self == "Herr" || hasSuffix("herr") }

  /// All cases but the nominative of a weak noun.
  var weakOblique: Word {
    hasAnySuffix(["e", "herr", "Herr", "nachbar", "Nachbar", "bauer", "Bauer", "ungar", "Ungar"])
      ? self + "n" : self + "en"
  }

  /// *Gebirge*, *Werksgelände*: ge-, two letters at least, -e.
  var isCollective: Bool {
    guard hasSuffix("e"), count >= 5 else { return false }
    return (0..<count - 4).contains {
      (utf8[$0] | 0x20) == UInt8(ascii: "g") && utf8[$0 + 1] == UInt8(ascii: "e")
    }
  }
}
