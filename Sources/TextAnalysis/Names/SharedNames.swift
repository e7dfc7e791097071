package import LintModel

/// The words of the names of several articles: a wire story and its updates.
package struct SharedNames: Sendable {
  struct Word: Sendable {
    let text: String
    let stem: [UInt8]
    let key: NameKey
    let isKnown: Bool
    /// Places in each article, by number of the article.
    var counts: [Int: Int]
    var total: Int { counts.values.reduce(0, +) }
  }

  private(set) var words: [Word] = []
  private var numbers: [[UInt8]: Int] = [:]
  /// By sound.
  private var buckets: [UInt64: [Int]] = [:]

  package init() {}

  /// Adds what an article names.
  ///
  /// - Parameter article: its number in the run.
  package mutating func add(_ ledger: NameLedger, article: Int) {
    for word in ledger.words {
      guard let number = numbers[word.stem] else {
        let key = NameKey(word.stem)
        numbers[word.stem] = words.count
        buckets[key.sound, default: []].append(words.count)
        if key.soundWithJ != key.sound { buckets[key.soundWithJ, default: []].append(words.count) }
        words.append(
          Word(
            text: word.text, stem: word.stem, key: key, isKnown: word.traits.contains(.isKnown),
            counts: [article: word.places.count]))
        continue
      }
      words[number].counts[article, default: 0] += word.places.count
    }
  }

  /// Words that sound like this one and are spelled otherwise, likeliest first.
  func others(than stem: [UInt8], _ key: NameKey) -> [Word] {
    var found = Set<Int>()
    for sound in [key.sound, key.soundWithJ] { found.formUnion(buckets[sound] ?? []) }
    return found.sorted().map { words[$0] }.filter { $0.stem != stem }
      .sorted { ($1.total, $0.text) < ($0.total, $1.text) }
  }
}
