import LintModel

/// A form of a verb and what it can be.
struct VerbForm {
  var word: Word
  var forms: VerbForms
}

extension VerbForms {
  /// *ich*, *er*.
  static let firstAndThirdSingular: VerbForms = [firstSingular, thirdSingular]
  /// *wir*, *sie*.
  static let firstAndThirdPlural: VerbForms = [firstPlural, thirdPlural]

  /// A person, 0-5, in the indicative.
  static func person(_ person: Int) -> VerbForms { VerbForms(rawValue: 1 << UInt32(person)) }

  /// The same persons in the subjunctive.
  var subjunctive: VerbForms { VerbForms(rawValue: (rawValue & 0x3F) << 6) }
  /// The same persons in both moods.
  var bothMoods: VerbForms { union(subjunctive) }
}

/// The part of an infinitive that its endings are joined to.
struct VerbStem {
  let infinitive: Word
  let stem: Word
  /// Between stem and -t, -st: *e* in *arbeitet*, *öffnet*.
  let joint: Word

  init(_ infinitive: Word) {
    self.infinitive = infinitive
    stem = infinitive.dropLast(infinitive.hasSuffix("en") ? 2 : 1)
    joint = stem.needsE ? "e" : ""
  }

  /// *handeln*, *ändern*.
  var endsInLiquid: Bool { infinitive.hasSuffix("eln") || infinitive.hasSuffix("ern") }
}

extension Word {
  /// Whether -t and -st take an *e* after this stem: after d, t, and after m or n that follow a
  /// consonant other than l, r, m, n or a lengthening h.
  fileprivate var needsE: Bool {
    guard let last = utf8.last, count > 1 else { return false }
    if last == UInt8(ascii: "d") || last == UInt8(ascii: "t") { return true }
    guard last == UInt8(ascii: "m") || last == UInt8(ascii: "n") else { return false }
    let before = utf8[count - 2]
    // An umlaut ends in a byte beyond ASCII.
    if before >= 0x80 { return false }
    if before == UInt8(ascii: "h") { return count > 2 && utf8[count - 3] == UInt8(ascii: "c") }
    return !"aeioulrmn".utf8.contains(before)
  }

  /// s, ß, x, z: -st is -t after them.
  var endsInSibilant: Bool {
    guard let last = utf8.last else { return false }
    return last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
      || hasSuffix("ß")
  }

  var endsInDental: Bool { utf8.last == UInt8(ascii: "d") || utf8.last == UInt8(ascii: "t") }
}
