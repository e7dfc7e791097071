/// What the treebanks that are planted in say of nouns, and which nouns their looks leave open.
struct GrammarVocabulary: Sendable {
  /// Columns in which a form of a noun was seen.
  private var columns: [String: Set<Column>] = [:]
  /// Adjectives without their ending.
  private var adjectives: Set<String> = []

  init(_ texts: [CleanText] = []) {
    for text in texts {
      for word in text.annotation?.words ?? [] {
        if word.tag == "NOUN", let cell = word.cell {
          columns[word.form, default: []].insert(cell.column)
        } else if word.tag == "ADJ" {
          adjectives.insert(Self.stem(word.form.lowercased()))
        }
      }
    }
  }

  /// All cells of its own gender or the plural, and of the other number where that may look the same.
  func cells(of noun: String, _ column: Column) -> Set<Cell> {
    var columns = columns[noun] ?? []
    columns.insert(column)
    let hasOpenNumber = ["er", "el", "en", "chen", "lein", "ern", "eln"].contains {
      noun.hasSuffix($0)
    }
    switch column {
    case .masculine, .neuter: if hasOpenNumber { columns.insert(.plural) }
    case .plural:
      // *die Soldaten*, *den Soldaten*; *die Lehrer*, *der Lehrer*; *die Zimmer*.
      if hasOpenNumber { columns.formUnion([.masculine, .neuter]) }
    case .feminine: break
    }
    return columns.reduce(into: []) { $0.formUnion(Cell.all($1)) }
  }

  func isSeenInSingular(_ noun: String) -> Bool {
    columns[noun].map { !$0.isDisjoint(with: [.masculine, .feminine, .neuter]) } ?? false
  }

  /// Of two genders, or with the gender of whom it means: *der* or *die Abgeordnete*.
  func isAdjectival(_ noun: String) -> Bool {
    let small = noun.lowercased()
    if (columns[noun] ?? []).subtracting([.plural]).count > 1 { return true }
    if Self.twoGenders.contains(where: { small.hasSuffix($0) }) { return true }
    guard let last = small.last, "enrsm".contains(last) else { return false }
    let stem = Self.stem(small)
    return stem != small
      && (adjectives.contains(stem) || Self.adjectival.contains { stem.hasSuffix($0) })
  }

  private static func stem(_ form: String) -> String {
    for ending in ["en", "er", "es", "em", "e"]
    where form.hasSuffix(ending) && form.count > ending.count + 2 {
      return String(form.dropLast(ending.count))
    }
    return form
  }

  private static let adjectival = [
    "geordnet", "gestellt", "deutsch", "beamt", "vorsitzend", "verwandt", "bekannt", "angehörig",
    "jugendlich", "delegiert", "verdächtig", "verletzt", "überlebend", "reisend", "studierend",
    "intellektuell", "kriminell", "gefangen", "geliebt", "erwachsen", "heilig", "obdachlos",
    "arbeitslos", "freiwillig", "vertraut", "verlobt", "wesentlich", "äußer", "inner", "ganz",
    "weiter", "gut", "bös", "tot", "krank", "grün", "link", "recht", "liberal", "geistlich",
    "sachverständig", "schuldig", "betroffen", "beteiligt", "selbständig", "gläubig", "farbig",
    "illustriert", "gerad", "diagonal", "gläubig", "konservativ", "fremd", "alt", "neu", "klein",
  ]

  /// The dictionaries give two genders, or two nouns of one form.
  private static let twoGenders = [
    "teil", "meter", "liter", "virus", "event", "prospekt", "blog", "joghurt", "filter", "laptop",
    "see", "band", "leiter", "steuer", "kiefer", "tor", "verdienst", "gehalt", "moment", "schild",
    "tau", "erbe", "kunde", "hut", "heide", "mark", "mast", "weise", "single", "teenager",
    "ketchup", "keks", "bonbon", "dschungel", "barock", "service", "pub", "radar", "match",
    "hektar", "mail", "download", "otter", "flur", "bund", "golf", "harz", "kristall", "mangel",
    "reis", "verhau", "tempo", "cartoon", "cluster", "code", "essay", "fakt", "foto", "gulasch",
    "lasso", "lob", "gummi", "knäuel", "knödel", "liter", "pony", "poster", "purpur", "sims",
    "techno", "terminal", "viadukt", "weekend", "zubehör", "rest", "mensch", "halfter", "messer",
    "partner", "podest", "raster", "spray", "spiegel", "sofa", "sticker", "triangel", "turban",
    "wurm", "wrack", "zepter", "yoga", "abscheu", "begehr", "bereich", "dotter", "eidotter",
    "juwel", "kompendium", "python", "sakko", "ungestüm", "chor", "positiv", "kaffee",
  ]
}
