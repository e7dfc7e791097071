import LintModel

/// The persons and places of the lists by how they sound, for names that are almost theirs.
struct ListedNames {
  struct Person {
    /// Index into the names of the pack.
    let name: Int
    let given: [UInt8]
    let surname: [UInt8]
  }

  /// By sound of the given name.
  private var persons: [UInt64: [Int]] = [:]
  /// By sound of the only word.
  private var places: [UInt64: Int] = [:]
  private let table: NameTable

  /// Letters; shorter places sound like too much else.
  private static let shortestPlace = 6

  init(_ pack: LanguagePack) {
    table = pack.names
    var sounds: [LexemeID: UInt64] = [:]
    func sound(_ word: LexemeID) -> UInt64 {
      if let known = sounds[word] { return known }
      let sound = NameKey.sound(of: table.utf8(word))
      sounds[word] = sound
      return sound
    }
    for (number, spelling) in table.spellings.enumerated()
    where spelling.standing == .usual && !spelling.isSurname {
      let words = table.words(of: spelling)
      guard let first = words.first else { continue }
      let kind = table.names.rows[spelling.name].kind
      if kind == .person, words.count == 2, table.names.hasSurnameLast(spelling.name) {
        persons[sound(first), default: []].append(number)
      } else if kind.ledgerKind == .place, words.count == 1,
        table.utf8(first).count >= Self.shortestPlace
      {
        places[sound(first)] = spelling.name
      }
    }
  }

  /// Persons whose given name sounds so.
  func persons(given sound: UInt64) -> [Person] {
    (persons[sound] ?? []).map { number in
      let spelling = table.spellings[number]
      let words = table.words(of: spelling).map { Array(table.utf8($0)) }
      return Person(name: spelling.name, given: words[0], surname: words[1])
    }
  }

  func place(sound: UInt64) -> Int? { places[sound] }
}
