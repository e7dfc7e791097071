import LintModel

/// What the features column of `closed-classes.tsv` says.
///
/// - Source: the head of that file describes the notation.
struct ListedFeatures: Equatable {
  enum Declension: String {
    case dieser, ein, adjective
  }

  var agreement: Agreement = []
  var government: CaseSet = []
  /// As `Reading.persons`.
  var persons: UInt32 = 0
  /// The form is a stem that takes these endings, in `number` only.
  var declension: Declension?
  var number: Agreement = .all

  /// - Returns: `nil` when a part cannot be read.
  init?(_ text: Substring) {
    for part in text.split(separator: " ") where !add(part) { return nil }
  }

  private mutating func add(_ part: Substring) -> Bool {
    if part.hasPrefix("+") {
      guard let cases = Agreement(cases: part.dropFirst()) else { return false }
      government.formUnion(cases.cases)
      return true
    }
    if part.hasPrefix("like:") {
      let name = part.dropFirst(5).split(separator: ".")
      guard let word = name.first, let declension = Declension(rawValue: String(word)) else {
        return false
      }
      self.declension = declension
      guard name.count > 1 else { return true }
      guard name.count == 2, let number = Agreement(number: name[1]) else { return false }
      self.number = number
      return true
    }
    if let person = Self.persons[part] {
      persons |= 1 << person
      return true
    }
    guard let agreement = Agreement(notation: part) else { return false }
    self.agreement.formUnion(agreement)
    return true
  }

  private static let persons: [Substring: UInt32] = [
    "1sg": 0, "2sg": 1, "3sg": 2, "1pl": 3, "2pl": 4, "3pl": 5,
  ]
}

extension Agreement {
  /// Reads `nom/acc.sg.f`: cases, number and genders; a part that is left out does not restrict.
  init?(notation: Substring) {
    self = .all
    for part in notation.split(separator: ".", omittingEmptySubsequences: false) {
      if part == "all" { continue }
      guard
        let named = Agreement(cases: part) ?? Agreement(number: part) ?? Agreement(genders: part)
      else { return nil }
      formIntersection(named)
    }
  }

  init?(cases: Substring) {
    self.init(
      cases, ["nom": .nominative, "acc": .accusative, "dat": .dative, "gen": .genitive])
  }
  init?(number: Substring) { self.init(number, ["sg": .singular, "pl": .plural]) }
  init?(genders: Substring) {
    self.init(genders, ["m": .masculine, "f": .feminine, "n": .neuter])
  }

  private init?(_ text: Substring, _ names: [Substring: Agreement]) {
    self = []
    for name in text.split(separator: "/", omittingEmptySubsequences: false) {
      guard let named = names[name] else { return nil }
      formUnion(named)
    }
  }
}
