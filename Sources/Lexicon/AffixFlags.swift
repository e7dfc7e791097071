/// Letters after the slash of a dictionary entry; igerman98 gives each one meaning.
///
/// Names say what a flag adds to a noun or verb in igerman98 (de_DE.aff of 2016-12-07).
struct AffixFlags: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The flag of a letter a-z or A-Z; of anything else, none.
  init(letter: UInt8) {
    switch letter {
    case 97...122: rawValue = 1 << UInt64(letter - 97)
    case 65...90: rawValue = 1 << UInt64(letter - 65 + 26)
    default: rawValue = 0
    }
  }

  init(letters: some Sequence<UInt8>) {
    self = letters.reduce(into: []) { $0.formUnion(AffixFlags(letter: $1)) }
  }

  private init(_ letter: Unicode.Scalar) { self.init(letter: UInt8(ascii: letter)) }

  // Nouns
  /// -s: genitive, or plural of a loan.
  static let withS = AffixFlags("S")
  /// -es.
  static let withEs = AffixFlags("T")
  /// -e.
  static let withE = AffixFlags("E")
  /// -en.
  static let withEn = AffixFlags("P")
  /// -n.
  static let withN = AffixFlags("N")
  /// -er, -ern; on a word in -e: -r, declined like an adjective; on a place: its inhabitant.
  static let withEr = AffixFlags("R")
  /// Plural by change of the vowel: *Häuser*.
  static let withUmlaut = AffixFlags("p")
  /// -se, -sen after -nis.
  static let withSe = AffixFlags("q")
  /// -ses after -nis.
  static let withSes = AffixFlags("Q")
  /// -in, -innen.
  static let withIn = AffixFlags("F")
  /// -chen, -chens.
  static let withChen = AffixFlags("M")
  /// -ung, -ungen.
  static let withUng = AffixFlags("J")
  /// f for ph.
  static let withFForPh = AffixFlags("f")

  // Adjectives
  /// -lich, declined.
  static let withLich = AffixFlags("L")
  /// -bar, declined.
  static let withBar = AffixFlags("B")
  /// Declined as an adjective.
  static let adjective = AffixFlags("A")
  /// Comparative and superlative, declined.
  static let comparison = AffixFlags("C")
  /// un-.
  static let withUn = AffixFlags("U")
  /// ver-.
  static let withVer = AffixFlags("V")

  // Verbs
  /// First participle; alone on *abzugeben*: infinitive with *zu*.
  static let participle1 = AffixFlags("D")
  /// -e, -t.
  static let firstPerson = AffixFlags("I")
  /// -t, -st.
  static let secondAndThirdPerson = AffixFlags("X")
  /// -te, -test, -tet, -ten.
  static let weakPast = AffixFlags("Y")
  /// -tes, -ter, -tem: a participle without ge-.
  static let participleWithoutGe = AffixFlags("O")
  /// The bare stem, as imperative.
  static let bareStem = AffixFlags("W")
  /// Personal endings of a strong past.
  static let strongPast = AffixFlags("Z")

  // The entry itself
  static let forbidden = AffixFlags("d")
  /// Not a word of its own: *Erklärungs-*.
  static let needsAffix = AffixFlags("h")
  /// The entry with the other letter case, for inside compounds only.
  static let onlyInCompound = AffixFlags("o")
  /// Both: what may stand first in a compound.
  static let firstInCompound: AffixFlags = [AffixFlags("i"), AffixFlags("j")]
  /// Both: what may stand in the middle of a compound.
  static let middleOfCompound: AffixFlags = [AffixFlags("e"), AffixFlags("k")]
  /// What only says how the entry may be compounded, joined by a hyphen or suggested.
  static let aboutCompounds: AffixFlags = AffixFlags(letters: "mijghkexyznoc".utf8)
}
