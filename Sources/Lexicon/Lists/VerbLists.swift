import LintModel

/// A verb whose stem changes, as `strong-verbs.tsv` lists it.
struct StrongVerb {
  let infinitive: Word
  /// Third persons singular of the present; empty when the present is regular.
  let present: [Word]
  let past: [Word]
  let subjunctive: [Word]
  let participles: [Word]

  static func read(_ path: String) throws(LexiconError) -> [StrongVerb] {
    try verbs(ListFile(path: path, columns: 5))
  }

  static func verbs(_ file: ListFile) throws(LexiconError) -> [StrongVerb] {
    try file.lines.map { line throws(LexiconError) in
      let verb = StrongVerb(
        infinitive: Word(line[0]), present: line.alternatives(1), past: line.alternatives(2),
        subjunctive: line.alternatives(3), participles: line.alternatives(4))
      guard verb.infinitive.hasSuffix("n"), !verb.past.isEmpty, !verb.participles.isEmpty else {
        throw line.bad(
          Text(
            de: "„\(line[0])“ braucht Infinitiv, Präteritum und Partizip",
            en: "“\(line[0])” needs an infinitive, a past and a participle"),
          Text(
            de: "Die Spalten stehen am Anfang der Datei.",
            en: "The head of the file names the columns."))
      }
      return verb
    }
  }
}

/// A verb with all its forms, as `irregular-verbs.tsv` lists it.
struct IrregularVerb {
  let infinitive: Word
  /// Six persons each, with alternatives.
  let present: [[Word]]
  let subjunctive1: [[Word]]
  let past: [[Word]]
  let subjunctive2: [[Word]]
  let participles: [Word]
  let imperatives: [Word]

  static func read(_ path: String) throws(LexiconError) -> [IrregularVerb] {
    try ListFile(path: path, columns: 7).lines.map { line throws(LexiconError) in
      IrregularVerb(
        infinitive: Word(line[0]), present: try persons(line, 1),
        subjunctive1: try persons(line, 2), past: try persons(line, 3),
        subjunctive2: try persons(line, 4), participles: line.words(5),
        imperatives: line[6] == "-" ? [] : line.words(6))
    }
  }

  private static func persons(_ line: ListLine, _ column: Int) throws(LexiconError) -> [[Word]] {
    let persons = line[column].split(separator: " ").map { ListLine.alternatives($0) }
    guard persons.count == 6 else {
      throw line.bad(
        Text(
          de: "\(persons.count) Formen statt sechs: „\(line[column])“",
          en: "\(persons.count) forms instead of six: “\(line[column])”"),
        Text(
          de: "Sechs Formen mit Leerzeichen trennen, Nebenformen mit Komma.",
          en: "Part six forms with blanks, and alternatives with commas."))
    }
    return persons
  }
}

/// How a first part is joined to verbs.
enum PrefixKind: String {
  case separable, compound, inseparable, dual
  /// Of a verb that only looks as if it had a first part: *langweilen*.
  case whole
}

/// First parts of verbs, as `verb-prefixes.tsv` lists them.
struct VerbPrefixes {
  private(set) var kinds: [Word: PrefixKind] = [:]
  /// Verbs that are joined in another way than their first part says: *wiederholen*.
  private(set) var exceptions: [Word: PrefixKind] = [:]

  static func read(_ path: String) throws(LexiconError) -> VerbPrefixes {
    var prefixes = VerbPrefixes()
    for line in try ListFile(path: path, columns: 2).lines { try prefixes.add(line) }
    return prefixes
  }

  private mutating func add(_ line: ListLine) throws(LexiconError) {
    let isOfVerbs = line[1].hasPrefix("verb:")
    guard let kind = PrefixKind(rawValue: String(line[1].dropFirst(isOfVerbs ? 5 : 0))) else {
      throw line.bad(
        Text(
          de: "„\(line[1])“ ist keine Art von Vorsilbe", en: "“\(line[1])” is no kind of prefix"),
        Text(
          de: "separable, compound, inseparable, dual oder verb: und eine Art schreiben.",
          en: "Write separable, compound, inseparable, dual, or verb: and a kind."))
    }
    for word in line.words(0) {
      let known = isOfVerbs ? exceptions[word] : kinds[word]
      guard known == nil else {
        throw line.bad(
          Text(
            de: "„\(word.string)“ steht schon weiter oben",
            en: "“\(word.string)” is listed above already"),
          Text(de: "Eine der Zeilen streichen.", en: "Delete it from one of the lines."))
      }
      if isOfVerbs { exceptions[word] = kind } else { kinds[word] = kind }
    }
  }
}
