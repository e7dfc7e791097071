import LintModel

/// Takes compounds apart: the longest known head whose rest can modify it.
struct Compounds: Sendable {
  private let lexicon: Lexicon
  private let filter: WordFilter
  private let blockedTails: Set<[UInt8]>

  private static let minimumPart = 3  // bytes
  /// A shorter head is often the end of another word: gender and class are not sure.
  private static let confidentHead = 4  // bytes
  private static let minimumAdjective = 4  // bytes
  /// How many modifiers may stand before the head.
  private static let maximumDepth = 2

  init(_ lexicon: Lexicon, blockedTails: Set<[UInt8]>) {
    self.lexicon = lexicon
    filter = lexicon.filter
    self.blockedTails = blockedTails
  }

  /// A noun with a capital, an adjective without.
  func analyze(_ word: Word) -> WordAnalysis? {
    let lower = HashedWord(word.uncapitalized.utf8)
    let isNoun = word.isCapitalized
    guard let (start, heads) = head(of: lower, from: Self.minimumPart, isNoun: isNoun) else {
      return nil
    }
    // *Rach-Etat* or *Rache-Tat*: where the parts may be others, so may the gender.
    let isOnlyOne =
      !isNoun
      || head(of: lower, from: start + 1, isNoun: true).map { other in
        features(of: other.readings) == features(of: heads)
      } ?? true
    let modifier = Word(word.utf8[..<start])
    return WordAnalysis(
      origin: .compound,
      readings: heads.map {
        $0.with(
          modifier: modifier, keepsCase: false,
          isConfident: isOnlyOne && lower.count - start >= Self.confidentHead)
      },
      parts: [modifier.utf8, Array(lower.bytes[start...])])
  }

  private func features(of readings: [LexiconReading]) -> UInt32 {
    readings.reduce(0) { $0 | $1.features }
  }

  /// The longest head that begins at `start` or later and whose rest can modify it.
  private func head(
    of word: HashedWord, from start: Int, isNoun: Bool
  ) -> (start: Int, readings: [LexiconReading])? {
    var start = start
    while start + Self.minimumPart <= word.count {
      defer { start += 1 }
      guard word.bytes[start] & 0xC0 != 0x80 else { continue }
      guard isNoun || word.count - start >= Self.minimumAdjective || isShortHead(word, start),
        let heads = headReadings(word, start, isNoun: isNoun),
        !blockedTails.contains(Array(word.bytes[start...])),
        isModifier(word, 0, start, depth: 1)
      else { continue }
      return (start, heads)
    }
    return nil
  }

  /// *bürokratiearm*, *marktnah*: other short adjectives end too many other words.
  private func isShortHead(_ word: HashedWord, _ start: Int) -> Bool {
    let head = Word(word.bytes[start...])
    return head == "arm" || head == "nah" || head == "fit"
  }

  /// Whether a part can stand before the head of a compound; letter case does not matter.
  func isModifier(_ part: Word) -> Bool {
    let lower = HashedWord(part.lowercased.utf8)
    return isModifier(lower, 0, lower.count, depth: 1)
  }

  private func headReadings(
    _ word: HashedWord, _ start: Int, isNoun: Bool
  ) -> [LexiconReading]? {
    let hash = isNoun ? word.capitalizedHash(start, word.count) : word.hash(start, word.count)
    guard filter.mayContain(hash) else { return nil }
    let tail = Word(word.bytes[start...])
    let readings = lexicon.readings((isNoun ? tail.capitalized : tail).utf8).filter {
      switch $0.wordClass {
      case .noun, .nominalizedAdjective, .nominalizedInfinitive: isNoun
      case .adjective, .predicativeAdjective: !isNoun
      default: false
      }
    }
    return readings.isEmpty ? nil : readings
  }

  /// *Regierungschef* for *Regierungchef*: with the s that a modifier of its ending must have.
  func withLostJoint(_ word: Word) -> Word? {
    guard word.isCapitalized, word.hasSmallLettersAfterFirst else { return nil }
    let lower = HashedWord(word.uncapitalized.utf8)
    var start = 6
    while start + Self.confidentHead <= lower.count {
      defer { start += 1 }
      guard lower.bytes[start] & 0xC0 != 0x80, Self.takesJoint(lower.bytes[..<start]),
        lower.bytes[start] != UInt8(ascii: "s"),
        headReadings(lower, start, isNoun: true) != nil,
        has(Word(word.utf8[..<start]), .nominal)
      else { continue }
      return Word(word.utf8[..<start]) + "s" + Word(word.utf8[start...])
    }
    return nil
  }

  /// *Mannschaft* takes its s though *Mann* and *Schaft* would do without.
  private func mayModifyAsItIs(_ word: HashedWord, _ from: Int, _ to: Int) -> Bool {
    let part = word.bytes[from..<to]
    return !Self.takesJoint(part) || lexicon.isModifier(Array(part).span)
  }

  /// Whether a noun ends so that it never modifies without an s. *Sprung* and *Schaft* are none.
  private static func takesJoint(_ noun: ArraySlice<UInt8>) -> Bool {
    let word = Word(noun)
    for ending in ["ung", "heit", "keit", "schaft", "tion", "tät"] as [StaticString]
    where word.hasSuffix(ending) {
      return word.count > ending.utf8CodeUnitCount + 2 && !word.hasSuffix("sprung")
        && !word.hasSuffix("schwung")
    }
    return nounsWithJoint.contains { word.hasSuffix($0) }
  }

  /// Other nouns that always take an s, alone or as the last part of a modifier.
  private static let nounsWithJoint: [StaticString] = [
    "arbeit", "krieg", "geschäft", "verkehr", "unterricht", "betrieb", "beruf", "auftrag",
    "vertrag", "angriff", "bahnhof", "vorstand", "einkommen", "vermögen", "vertrauen", "frieden",
  ]

  private static let shortestPerson = 6  // bytes; *alten*, *neuen* begin too many other words

  private static let joints: [StaticString] = ["", "s", "es", "n", "en", "er", "e", "ens", "ns"]

  private func isModifier(_ word: HashedWord, _ from: Int, _ to: Int, depth: Int) -> Bool {
    guard to - from >= Self.minimumPart, mayModifyAsItIs(word, from, to) else { return false }
    if isSimpleModifier(word, from, to) { return true }
    guard depth < Self.maximumDepth else { return false }
    var middle = from + Self.minimumPart
    while middle + Self.minimumPart <= to {
      defer { middle += 1 }
      guard word.bytes[middle] & 0xC0 != 0x80 else { continue }
      if isSimpleModifier(word, middle, to), isModifier(word, from, middle, depth: depth + 1) {
        return true
      }
    }
    return false
  }

  private func isSimpleModifier(_ word: HashedWord, _ from: Int, _ to: Int) -> Bool {
    if filter.mayContain(word.hash(from, to)) {
      let part = Word(word.bytes[from..<to])
      if lexicon.isModifier(part.utf8.span) { return true }
      if has(part, .uninflected) { return true }
    }
    for joint in Self.joints {
      let end = to - joint.utf8CodeUnitCount
      guard end - from >= Self.minimumPart else { continue }
      if joint.utf8CodeUnitCount > 0, !ends(word, to, with: joint) { continue }
      if joint.utf8CodeUnitCount == 0, Self.takesJoint(word.bytes[from..<to]) { continue }
      let stem = { Word(word.bytes[from..<end]) }
      if filter.mayContain(word.capitalizedHash(from, end)), has(stem().capitalized, .nominal) {
        return true
      }
      // *schwulenfeindlich*, *Blindenhund*: an adjective made a noun.
      if joint.description == "n",
        end - from >= Self.shortestPerson, filter.mayContain(word.hash(from, end)),
        lexicon.readings(stem().utf8).contains(where: {
          $0.wordClass == .adjective && $0.ending == .e
        })
      {
        return true
      }
      // The final -e is dropped: *Schulhof*, *Geschichtsbuch*.
      if filter.mayContain(word.hash(from, end, followedBy: "e", capitalized: true)),
        has(stem().capitalized + "e", .nominal)
      {
        return true
      }
      if joint.utf8CodeUnitCount == 0, isVerbStem(word, from, end) { return true }
    }
    return false
  }

  /// *Fahrplan*, *Wandertag*.
  func isVerbStem(_ word: HashedWord, _ from: Int, _ to: Int) -> Bool {
    for ending in ["en", "n"] as [StaticString]
    where filter.mayContain(word.hash(from, to, followedBy: ending, capitalized: false)) {
      let infinitive = Word(word.bytes[from..<to]) + Word(ending.description)
      if lexicon.readings(infinitive.utf8).contains(where: {
        $0.verbForms.contains(.infinitive)
      }) {
        return true
      }
    }
    return false
  }

  private func has(_ form: Word, _ classes: WordClassSet) -> Bool {
    lexicon.readings(form.utf8).contains { classes.contains($0.wordClass) }
  }

  private func ends(_ word: HashedWord, _ to: Int, with joint: StaticString) -> Bool {
    let length = joint.utf8CodeUnitCount
    for place in 0..<length
    where unsafe word.bytes[to - length + place] != joint.utf8Start[place] { return false }
    return true
  }
}

/// Word classes as a set.
struct WordClassSet {
  private let bits: UInt64
  init(_ classes: [WordClass]) {
    bits = classes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }
  func contains(_ wordClass: WordClass) -> Bool { bits >> UInt64(wordClass.rawValue) & 1 != 0 }

  static let nominal = WordClassSet([.noun, .nominalizedInfinitive, .properNoun])
  /// What stands before a head as it is: *Großstadt*, *Gegenwind*, *Dreikampf*.
  static let uninflected = WordClassSet([
    .predicativeAdjective, .adverb, .particle, .preposition, .verbParticle, .numeral, .negation,
  ])
}

extension LexiconReading {
  var verbForms: VerbForms { VerbForms(rawValue: wordClass == .verb ? features : 0) }
}
