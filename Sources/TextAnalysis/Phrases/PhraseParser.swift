import LintModel

/// The endings that one form of an adjective can have.
struct AdjectiveEndings {
  private var bits: UInt8 = 0
  static let all = AdjectiveEndings(bits: 0xFF)
  init() {}
  private init(bits: UInt8) { self.bits = bits }

  /// What *-en* allows after another adjective with *-em*.
  var weakDative: Agreement {
    bits >> AdjectiveEnding.en.rawValue & 1 == 0
      ? [] : Agreement.dative.intersection(.singular).intersection([.masculine, .neuter])
  }

  mutating func insert(_ ending: AdjectiveEnding) { bits |= 1 << ending.rawValue }

  /// Adds an ending where another is the only one.
  mutating func insert(_ ending: AdjectiveEnding, whereOnly other: AdjectiveEnding) {
    if bits == 1 << other.rawValue { insert(ending) }
  }

  func agreement(_ declension: Declension) -> Agreement {
    if bits == 0xFF { return .all }
    var agreement: Agreement = []
    for ending in AdjectiveEnding.allCases where bits >> ending.rawValue & 1 != 0 {
      agreement.formUnion(ending.agreement(declension))
    }
    return agreement
  }
}

/// The phrase that is being read.
struct PhraseParser {
  let start: Int
  private(set) var determiner: Int?
  private(set) var fused: (index: Int, cases: CaseSet)?
  private(set) var determinerAgreement = Agreement.all
  private(set) var declension = Declension.strong
  private var adjectives: UInt32 = 0
  private var numerals: UInt32 = 0
  private var adjectiveAgreement = Agreement.all
  private var isDativeSoFar = false

  init(start: Int) { self.start = start }

  var hasAdjective: Bool { adjectives != 0 }

  mutating func setDeterminer(_ index: Int, _ reading: DeterminerReading) {
    setDeterminer(index, agreement: reading.agreement, declension: reading.declension)
  }

  mutating func setDeterminer(_ index: Int, agreement: Agreement, declension: Declension) {
    determiner = index
    determinerAgreement = agreement
    self.declension = declension
  }

  mutating func setFused(_ index: Int, _ readings: ArraySlice<Reading>) {
    var agreement: Agreement = []
    var cases: CaseSet = []
    for reading in readings where reading.wordClass == .fusedPreposition {
      agreement.formUnion(reading.agreement)
      cases.formUnion(reading.government)
    }
    fused = (index, cases)
    determiner = index
    determinerAgreement = agreement
    declension = .weak
  }

  mutating func addAdjective(_ index: Int, _ endings: AdjectiveEndings) {
    adjectives |= bit(index)
    var agreement = endings.agreement(declension)
    // *mit großem persönlichen Einsatz*: after -em the next adjectives may have -en.
    if declension == .strong, isDativeSoFar { agreement.formUnion(endings.weakDative) }
    adjectiveAgreement.formIntersection(agreement)
    isDativeSoFar = declension == .strong && adjectiveAgreement.isSubset(of: Self.dative)
  }

  private static let dative = Agreement.dative.intersection(.singular)

  mutating func addNumeral(_ index: Int) { numerals |= bit(index) }

  private func bit(_ index: Int) -> UInt32 {
    let offset = index - (fused == nil ? start : start + 1)
    return offset < 32 ? 1 << UInt32(offset) : 0
  }

  func chunk(
    head: Int, noun: Agreement, preposition: Int?, government: CaseSet?, relation: Chunk.Relation
  ) -> Chunk {
    Chunk(
      tokens: (fused == nil ? start : start + 1)..<head + 1, head: head, determiner: determiner,
      preposition: preposition, adjectives: adjectives, numerals: numerals, relation: relation,
      declension: declension, determinerAgreement: determinerAgreement,
      adjectiveAgreement: adjectiveAgreement, nounAgreement: noun, government: government ?? .all)
  }
}
