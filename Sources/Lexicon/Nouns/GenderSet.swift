import LintModel

/// Genders that a noun can have.
struct GenderSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }
  static let masculine = GenderSet(rawValue: 1)
  static let feminine = GenderSet(rawValue: 2)
  static let neuter = GenderSet(rawValue: 4)
  static let all: GenderSet = [.masculine, .feminine, .neuter]
  /// Those that are declined alike.
  static let notFeminine: GenderSet = [.masculine, .neuter]

  /// - Returns: `nil` for anything but the letters m, f, n.
  init?(letters: Substring) {
    self = []
    for letter in letters.utf8 {
      switch letter {
      case UInt8(ascii: "m"): formUnion(.masculine)
      case UInt8(ascii: "f"): formUnion(.feminine)
      case UInt8(ascii: "n"): formUnion(.neuter)
      default: return nil
      }
    }
  }
}

extension Agreement {
  /// The singular in these cases and genders.
  static func singular(_ cases: CaseSet, _ genders: GenderSet) -> Agreement {
    spread(UInt32(genders.rawValue), cases)
  }

  /// The plural in these cases; the genders are those of the singular.
  static func plural(_ cases: CaseSet, _ genders: GenderSet) -> Agreement {
    spread(UInt32(genders.rawValue) << 3, cases)
  }

  private static func spread(_ bits: UInt32, _ cases: CaseSet) -> Agreement {
    var mask: UInt32 = 0
    for number in UInt32(0)..<4 where cases.rawValue >> UInt8(number) & 1 != 0 {
      mask |= bits << (6 * number)
    }
    return Agreement(rawValue: mask)
  }
}

extension CaseSet {
  static let notGenitive: CaseSet = [.nominative, .accusative, .dative]
  static let notDative: CaseSet = [.nominative, .accusative, .genitive]
  static let notNominative: CaseSet = [.accusative, .dative, .genitive]
}
