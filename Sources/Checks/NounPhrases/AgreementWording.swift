import LintModel

/// Readings in words, as a teacher would name them: *Maskulinum (Nominativ), Plural (Genitiv)*.
extension Agreement {
  var described: Text {
    Text(de: described(Self.german), en: described(Self.english))
  }

  private struct Words {
    let genders: [String]
    let plural: String
    let cases: [String]
    let or: String
  }

  private static let german = Words(
    genders: ["Maskulinum", "Femininum", "Neutrum"], plural: "Plural",
    cases: ["Nominativ", "Akkusativ", "Dativ", "Genitiv"], or: "oder")
  private static let english = Words(
    genders: ["masculine", "feminine", "neuter"], plural: "plural",
    cases: ["nominative", "accusative", "dative", "genitive"], or: "or")

  private func described(_ words: Words) -> String {
    // Genders with the same cases stand together.
    var groups: [(names: [String], cases: CaseSet)] = []
    for (index, name) in words.genders.enumerated() {
      let cases = intersection(Self.genders[index]).intersection(.singular).cases
      guard cases != [] else { continue }
      if let last = groups.indices.last, groups[last].cases == cases {
        groups[last].names.append(name)
      } else {
        groups.append(([name], cases))
      }
    }
    let plural = intersection(.plural).cases
    if plural != [] { groups.append(([words.plural], plural)) }
    return groups.map { group in
      let names = group.names.joined(separator: " \(words.or) ")
      guard group.cases != .all else { return names }
      return "\(names) (\(Self.list(group.cases, words)))"
    }.joined(separator: ", ")
  }

  private static let genders: [Agreement] = [.masculine, .feminine, .neuter]

  private static func list(_ cases: CaseSet, _ words: Words) -> String {
    words.cases.indices.filter { cases.rawValue >> UInt8($0) & 1 != 0 }
      .map { words.cases[$0] }.joined(separator: ", ")
  }
}

extension CaseSet {
  /// *Dativ oder Genitiv*
  var described: Text {
    Text(
      de: names(["Nominativ", "Akkusativ", "Dativ", "Genitiv"], "oder"),
      en: names(["nominative", "accusative", "dative", "genitive"], "or"))
  }

  private func names(_ words: [String], _ or: String) -> String {
    words.indices.filter { rawValue >> UInt8($0) & 1 != 0 }.map { words[$0] }
      .joined(separator: " \(or) ")
  }
}
