import Testing

@testable import Lexicon

@Suite struct FrontCodedTableTests {
  private func table(_ words: [String], valueSize: Int = 2) -> FrontCodedTable {
    var writer = FrontCodedWriter(valueSize: valueSize)
    for (number, word) in words.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      .enumerated()
    {
      writer.add(Array(word.utf8), UInt32(number + 1))
    }
    let file = MappedFile(writer.bytes)
    return FrontCodedTable(Section(file: file, start: 0, count: file.count))
  }

  @Test func everyStringIsFoundAndNothingElse() {
    var words: Set<String> = []
    var generator = SystemRandomNumberGenerator()
    let letters = ["a", "b", "c", "ä", "ß"]
    while words.count < 700 {
      let length = Int.random(in: 1...7, using: &generator)
      words.insert(
        (0..<length).map { _ in letters.randomElement(using: &generator) ?? "a" }.joined())
    }
    let sorted = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let table = table(sorted)
    for (number, word) in sorted.enumerated() {
      #expect(table.find(Array(word.utf8).span) == UInt32(number + 1), "\(word)")
    }
    for word in words {
      for other in [word + "a", String(word.dropLast()), word + "ß", "c" + word, "z", ""]
      where !words.contains(other) {
        #expect(table.find(Array(other.utf8).span) == nil, "\(other)")
      }
    }
  }

  @Test func stringsComeBackInOrder() {
    let words = ["Haus", "Hauses", "Häuser", "Zaun", "Zäune", "ab"]
    var seen: [String] = []
    table(words, valueSize: 4).visit { word, _ in
      seen.append(String(decoding: word, as: UTF8.self))
    }
    #expect(seen == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func aDamagedTableGivesWrongAnswersAndNoTrap() {
    var writer = FrontCodedWriter(valueSize: 2)
    for number in 100..<200 { writer.add(Array("w\(number)".utf8), 1) }
    let bytes = writer.bytes
    for at in bytes.indices {
      var damaged = bytes
      damaged[at] ^= 0xFF
      let file = MappedFile(Array(damaged.prefix(bytes.count - at % 7)))
      let table = FrontCodedTable(Section(file: file, start: 0, count: file.count))
      _ = table.find(Array("w150".utf8).span)
    }
  }
}
