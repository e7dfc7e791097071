import LintModel

/// A word form that the compiler has met; dense from 0.
struct FormID: Hashable, BitwiseCopyable {
  let index: Int32
}

/// A reading while the lexicon is compiled: as `Reading`, with the lemma as a form of the table.
struct CompiledReading: BitwiseCopyable {
  let wordClass: WordClass
  let ending: AdjectiveEnding
  var traits: ReadingTraits
  let lemma: FormID
  var features: UInt32
}

/// All forms with their readings, as the rules of the compiler add them.
///
/// Readings of one form with the same class, ending and lemma are one: their features unite.
struct FormTable {
  private struct Entry {
    var reading: CompiledReading
    var next: Int32
  }

  /// Not a dictionary: its hashing and counting of references took a third of the compiler's time.
  private var index: WordIndex
  private(set) var words: [Word] = []
  private var first: [Int32] = []
  private var entries: [Entry] = []

  init(capacity: Int = 1 << 20) {
    index = WordIndex(capacity: capacity)
    words.reserveCapacity(capacity)
    first.reserveCapacity(capacity)
    entries.reserveCapacity(capacity)
  }

  mutating func intern(_ word: Word) -> FormID {
    let number = index.insert(word)
    if number == words.count {
      words.append(word)
      first.append(-1)
    }
    return FormID(index: Int32(number))
  }

  private func id(of word: Word) -> FormID? {
    index.find(word).map { FormID(index: Int32($0)) }
  }

  func word(_ id: FormID) -> Word { words[Int(id.index)] }

  /// Adds a reading. `features` of a noun or determiner is an `Agreement`, of a verb `VerbForms`,
  /// of a preposition cases in the low four bits and the agreement of its article above them.
  mutating func add(
    _ form: Word, lemma: Word, _ wordClass: WordClass, features: UInt32 = 0,
    ending: AdjectiveEnding = .bare, traits: ReadingTraits = []
  ) {
    add(
      intern(form), lemma: intern(lemma), wordClass, features: features, ending: ending,
      traits: traits)
  }

  /// The same with forms that the table knows already.
  mutating func add(
    _ form: FormID, lemma: FormID, _ wordClass: WordClass, features: UInt32 = 0,
    ending: AdjectiveEnding = .bare, traits: ReadingTraits = []
  ) {
    var at = first[Int(form.index)]
    while at >= 0 {
      let reading = entries[Int(at)].reading
      if reading.wordClass == wordClass, reading.ending == ending, reading.lemma == lemma {
        entries[Int(at)].reading.features |= features
        entries[Int(at)].reading.traits.formUnion(traits)
        return
      }
      at = entries[Int(at)].next
    }
    entries.append(
      Entry(
        reading: CompiledReading(
          wordClass: wordClass, ending: ending, traits: traits, lemma: lemma, features: features),
        next: first[Int(form.index)]))
    first[Int(form.index)] = Int32(entries.count - 1)
  }

  mutating func add(
    noun form: Word, lemma: Word, _ agreement: Agreement, traits: ReadingTraits = []
  ) {
    add(form, lemma: lemma, .noun, features: agreement.rawValue, traits: traits)
  }

  mutating func add(verb form: Word, lemma: Word, _ forms: VerbForms, traits: ReadingTraits = []) {
    add(form, lemma: lemma, .verb, features: forms.rawValue, traits: traits)
  }

  /// Whether the form has a reading; a form that only serves as lemma has none.
  func contains(_ word: Word) -> Bool {
    guard let id = id(of: word) else { return false }
    return first[Int(id.index)] >= 0
  }

  /// Whether a reading meets a condition; allocates nothing.
  func hasReading(_ word: Word, where condition: (CompiledReading) -> Bool) -> Bool {
    guard let id = id(of: word) else { return false }
    var at = first[Int(id.index)]
    while at >= 0 {
      if condition(entries[Int(at)].reading) { return true }
      at = entries[Int(at)].next
    }
    return false
  }

  /// Newest first.
  func readings(_ word: Word) -> [CompiledReading] {
    guard let id = id(of: word) else { return [] }
    return readings(id)
  }

  func readings(_ id: FormID) -> [CompiledReading] {
    var found: [CompiledReading] = []
    var at = first[Int(id.index)]
    while at >= 0 {
      found.append(entries[Int(at)].reading)
      at = entries[Int(at)].next
    }
    return found
  }

  /// Takes away the readings that `condition` names.
  mutating func removeReadings(of word: Word, where condition: (CompiledReading) -> Bool) {
    guard let id = id(of: word) else { return }
    let kept = readings(id).filter { !condition($0) }
    first[Int(id.index)] = -1
    for reading in kept.reversed() {
      entries.append(Entry(reading: reading, next: first[Int(id.index)]))
      first[Int(id.index)] = Int32(entries.count - 1)
    }
  }

  /// Gives all noun readings of these lemmas a trait: the confidence of a noun is known last.
  mutating func addTraits(
    _ traits: ReadingTraits, toReadingsWhere condition: (CompiledReading) -> Bool
  ) {
    for at in entries.indices where condition(entries[at].reading) {
      entries[at].reading.traits.formUnion(traits)
    }
  }
}
