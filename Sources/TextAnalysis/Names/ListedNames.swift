import LintModel

/// The persons and places of the lists by how they sound, for names that are almost theirs.
struct ListedNames {
  struct Person {
    /// Index into the names of the pack.
    let name: Int
    let given: [UInt8]
    let surname: [UInt8]
    let surnameKey: NameKey
  }

  /// By sound of the given name.
  private var persons: [UInt64: [Person]] = [:]
  /// By sound of the only word.
  private var places: [UInt64: Int] = [:]

  /// Letters; shorter places sound like too much else.
  private static let shortestPlace = 6

  init(_ pack: LanguagePack) {
    for spelling in pack.names.spellings where spelling.standing == .usual && !spelling.isSurname {
      let name = pack.names.names[spelling.name]
      let words = spelling.words.map { Array(pack.names.utf8($0)) }
      if name.kind == .person, words.count == 2, name.hasSurnameLast {
        persons[NameKey(words[0]).sound, default: []].append(
          Person(
            name: spelling.name, given: words[0], surname: words[1],
            surnameKey: NameKey(words[1])))
      } else if name.kind.ledgerKind == .place, words.count == 1,
        words[0].count >= Self.shortestPlace
      {
        places[NameKey(words[0]).sound] = spelling.name
      }
    }
  }

  /// Persons whose given name sounds so.
  func persons(given sound: UInt64) -> [Person] { persons[sound] ?? [] }

  func place(sound: UInt64) -> Int? { places[sound] }
}
