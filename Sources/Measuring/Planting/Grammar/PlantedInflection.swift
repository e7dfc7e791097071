/// The planter's own tables of German endings; no rule may read them.
enum Case: Int, CaseIterable, Sendable {
  case nominative, accusative, dative, genitive
}

/// A gender of the singular, or the plural, which has none.
enum Column: Int, CaseIterable, Sendable {
  case masculine, feminine, neuter, plural
}

/// One case of one gender or of the plural.
struct Cell: Hashable, Sendable {
  let grammaticalCase: Case
  let column: Column

  init(_ grammaticalCase: Case, _ column: Column) {
    self.grammaticalCase = grammaticalCase
    self.column = column
  }

  static let all = Case.allCases.flatMap { grammaticalCase in
    Column.allCases.map { Cell(grammaticalCase, $0) }
  }

  static func all(_ column: Column) -> Set<Cell> {
    Set(Case.allCases.map { Cell($0, column) })
  }

  fileprivate func entry(of table: [[String]]) -> String {
    table[grammaticalCase.rawValue][column.rawValue]
  }
}

/// A determiner that is declined, in small letters.
struct PlantedDeterminer: Hashable, Sendable {
  enum Kind: Sendable { case definite, der, ein }

  let form: String
  /// *dies*, *sein*; empty for the definite article.
  let stem: String
  let kind: Kind
  let cells: Set<Cell>

  init?(_ form: String) {
    let stems =
      [("", Kind.definite)] + Self.derStems.map { ($0, .der) } + Self.einStems.map { ($0, .ein) }
    for (stem, kind) in stems {
      let cells = Cell.all.filter { Self.form(stem, kind, $0) == form }
      guard !cells.isEmpty else { continue }
      self.form = form
      self.stem = stem
      self.kind = kind
      self.cells = Set(cells)
      return
    }
    return nil
  }

  static let derStems = ["dies", "jen", "jed"]
  static let einStems = ["ein", "kein", "mein", "dein", "sein", "ihr", "unser"]

  private static let definite = [
    ["der", "die", "das", "die"], ["den", "die", "das", "die"], ["dem", "der", "dem", "den"],
    ["des", "der", "des", "der"],
  ]
  private static let der = [
    ["er", "e", "es", "e"], ["en", "e", "es", "e"], ["em", "er", "em", "en"],
    ["es", "er", "es", "er"],
  ]
  private static let ein = [
    ["", "e", "", "e"], ["en", "e", "", "e"], ["em", "er", "em", "en"], ["es", "er", "es", "er"],
  ]

  private static func form(_ stem: String, _ kind: Kind, _ cell: Cell) -> String? {
    if cell.column == .plural, stem == "ein" || stem == "jed" { return nil }
    return switch kind {
    case .definite: cell.entry(of: definite)
    case .der: stem + cell.entry(of: der)
    case .ein: stem + cell.entry(of: ein)
    }
  }

  /// `nil` where there is none: *ein* has no plural.
  func inflected(_ cell: Cell) -> PlantedDeterminer? {
    Self.form(stem, kind, cell).flatMap { PlantedDeterminer($0) }
  }

  /// All forms of the word, without this one.
  var others: [PlantedDeterminer] {
    var seen: Set = [form]
    return Cell.all.compactMap(inflected).filter { seen.insert($0.form).inserted }
  }
}

enum PlantedAdjective {
  static let endings = ["e", "en", "er", "es", "em"]

  private static let weak = [
    ["e", "e", "e", "en"], ["en", "e", "e", "en"], ["en", "en", "en", "en"],
    ["en", "en", "en", "en"],
  ]
  private static let mixed = [
    ["er", "e", "es", "en"], ["en", "e", "es", "en"], ["en", "en", "en", "en"],
    ["en", "en", "en", "en"],
  ]
  private static let strong = [
    ["er", "e", "es", "e"], ["en", "e", "es", "e"], ["em", "er", "em", "en"],
    ["en", "er", "en", "er"],
  ]

  /// - Parameter kind: of the determiner before it; `nil` when there is none.
  static func ending(after kind: PlantedDeterminer.Kind?, _ cell: Cell) -> String {
    switch kind {
    case .definite, .der: cell.entry(of: weak)
    case .ein: cell.entry(of: mixed)
    case nil: cell.entry(of: strong)
    }
  }

  /// *neuen* with the ending *en* gives *neu*.
  static func stem(_ form: String, without ending: String) -> String? {
    guard form.hasSuffix(ending), form.count > ending.count + 2 else { return nil }
    return String(form.dropLast(ending.count))
  }
}
