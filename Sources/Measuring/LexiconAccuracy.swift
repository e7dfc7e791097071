import FileAccess
import Lexicon
import LintModel
import TextAnalysis

/// Right answers among those asked.
package struct Share: Sendable {
  package var right = 0
  package var total = 0
  package var rate: Double { total == 0 ? 0 : Double(right) / Double(total) }

  mutating func count(_ isRight: Bool) {
    total += 1
    if isRight { right += 1 }
  }
}

/// How well what the lexicon says of word forms agrees with a treebank.
package struct LexiconAccuracy: Sendable {
  package let corpus: String
  /// Tokens that are words, names left out: known to the lexicon alone, and with analysis.
  package var coveredByLexicon = Share()
  package var covered = Share()
  package var coveredNames = Share()
  /// Gold case, number and gender among the readings of known nouns.
  package var nouns = Share()
  package var compounds = Share()
  package var adjectives = Share()
  package var determiners = Share()
  /// Gold person and number among the readings of known finite verbs.
  package var finiteVerbs = Share()
  /// A reading with the gold part of speech among those of known words.
  package var partsOfSpeech = Share()
  /// `class form features` of each miss.
  package var misses: [String: Int] = [:]
}

/// Asks the lexicon for every word of the treebanks of a corpus folder.
package func lexiconAccuracy(
  corpora path: String, data: LanguageData
) throws -> [LexiconAccuracy] {
  guard case .lexicon(let lexicon) = data.words else {
    throw MeasuringError.other("no lexicon")
  }
  let analyzer = WordAnalyzer(lexicon, data.pack)
  let treebanks = [
    ("PUD test", "PUD/de_pud-ud-test.conllu"), ("GSD test", "GSD/de_gsd-ud-test.conllu"),
    ("GSD dev", "GSD/de_gsd-ud-dev.conllu"),
  ]
  return try treebanks.map { name, file in
    var accuracy = LexiconAccuracy(corpus: name)
    for word in goldWords(try readFile("\(path)/treebanks/\(file)")) {
      accuracy.add(word, readings(of: word, analyzer))
    }
    return accuracy
  }
}

/// What is known of a word where it stands: the first of a sentence may be any small word, and what
/// nobody knows with its capital is asked in small letters, as the checks do.
private func readings(of word: GoldWord, _ analyzer: WordAnalyzer) -> WordAnalysis {
  let analysis = analyzer.analyze(word.form)
  guard word.isFirst || !analysis.origin.isKnown && Word.startsWithCapital(word.form) else {
    return analysis
  }
  let small = analyzer.analyze(analyzer.uncapitalized(word.form))
  guard small.origin == .lexicon || !analysis.origin.isKnown else { return analysis }
  guard small.origin.isKnown else { return analysis }
  return WordAnalysis(
    origin: analysis.origin == .unknown ? small.origin : .lexicon,
    readings: analysis.readings + small.readings)
}

extension LexiconAccuracy {
  fileprivate mutating func add(_ word: GoldWord, _ analysis: WordAnalysis) {
    // Figures, 1990er, and what the treebank marks as foreign are no words of German.
    guard !["PUNCT", "NUM", "SYM", "X"].contains(word.tag), !word.features.contains("Foreign=Yes"),
      !word.form.contains(where: { $0 >= 48 && $0 <= 57 })
    else { return }
    let isKnown = analysis.origin.isKnown
    if word.tag == "PROPN" {
      coveredNames.count(isKnown)
      return
    }
    coveredByLexicon.count(analysis.origin == .lexicon)
    covered.count(isKnown)
    guard isKnown else { return miss("unknown \(word.tag)", word) }
    if let expected = Self.classes[word.tag] {
      let hasClass = analysis.readings.contains { expected.contains($0.wordClass) }
      partsOfSpeech.count(hasClass)
      if !hasClass { miss("class \(word.tag)", word) }
    }
    switch word.tag {
    case "NOUN": addNoun(word, analysis)
    case "ADJ": addAdjective(word, analysis)
    case "DET": addDeterminer(word, analysis)
    case "VERB", "AUX": addVerb(word, analysis)
    default: break
    }
  }

  private mutating func addNoun(_ word: GoldWord, _ analysis: WordAnalysis) {
    let nominal = analysis.readings.filter(\.wordClass.isWrittenWithCapital)
    guard let gold = word.agreement, Word.startsWithCapital(word.form),
      !nominal.contains(where: { $0.wordClass == .nominalizedAdjective })
    else { return }
    let mask = nominal.reduce(into: Agreement()) { $0.formUnion(Agreement(rawValue: $1.features)) }
    let isRight = !mask.isDisjoint(with: gold)
    if analysis.origin == .compound { compounds.count(isRight) } else { nouns.count(isRight) }
    if !isRight { miss("noun", word) }
  }

  private mutating func addAdjective(_ word: GoldWord, _ analysis: WordAnalysis) {
    guard let gold = word.agreement, !Word.startsWithCapital(word.form) else { return }
    let inflected = analysis.readings.filter { $0.wordClass == .adjective }
    guard !inflected.isEmpty else { return }
    let isRight = inflected.contains { !$0.ending.agreement.isDisjoint(with: gold) }
    adjectives.count(isRight)
    if !isRight { miss("adjective", word) }
  }

  private mutating func addDeterminer(_ word: GoldWord, _ analysis: WordAnalysis) {
    guard let gold = word.agreement else { return }
    let isRight = analysis.readings.contains { reading in
      switch reading.wordClass {
      case .definiteArticle, .indefiniteArticle, .demonstrative, .indefinite, .possessive,
        .relativeOrInterrogative:
        !Agreement(rawValue: reading.features).isDisjoint(with: gold)
      case .adjective: !reading.ending.agreement.isDisjoint(with: gold)
      default: false
      }
    }
    determiners.count(isRight)
    if !isRight { miss("determiner", word) }
  }

  private mutating func addVerb(_ word: GoldWord, _ analysis: WordAnalysis) {
    guard let bit = word.personBit else { return }
    let verbs = analysis.readings.filter { $0.wordClass == .verb }
    guard !verbs.isEmpty else { return }
    let forms = verbs.reduce(into: VerbForms()) { $0.formUnion(VerbForms(rawValue: $1.features)) }
    let isRight =
      forms.persons & bit != 0 || word.isImperative && forms.contains(.imperative)
    finiteVerbs.count(isRight)
    if !isRight { miss("verb", word) }
  }

  private mutating func miss(_ kind: String, _ word: GoldWord) {
    misses[
      "\(kind)\t\(String(decoding: word.form, as: UTF8.self))\t\(word.features)", default: 0] += 1
  }

  private static let classes: [String: Set<WordClass>] = [
    "NOUN": [.noun, .nominalizedInfinitive, .nominalizedAdjective, .properNoun],
    "ADJ": [.adjective, .predicativeAdjective, .nominalizedAdjective], "VERB": [.verb],
    "AUX": [.verb],
    "ADV": [.adverb, .particle, .predicativeAdjective, .verb, .interrogativeAdverb, .negation],
    "ADP": [.preposition, .fusedPreposition, .postposition, .verbParticle],
    "SCONJ": [.subordinator, .infinitiveConjunction, .comparisonParticle, .interrogativeAdverb],
    "CCONJ": [.coordinator, .comparisonParticle],
  ]
}

/// The table that `mtlint-dev evaluate lexicon` prints.
package func lexiconAccuracyTable(_ results: [LexiconAccuracy]) -> String {
  let rows: [(String, KeyPath<LexiconAccuracy, Share>)] = [
    ("known to the lexicon, without names", \.coveredByLexicon),
    ("known with analysis, without names", \.covered), ("known names", \.coveredNames),
    ("case, number and gender of nouns", \.nouns), ("the same of compounds", \.compounds),
    ("the same of adjectives", \.adjectives), ("the same of determiners", \.determiners),
    ("person and number of finite verbs", \.finiteVerbs), ("part of speech", \.partsOfSpeech),
  ]
  var lines = [
    "| gold reading among those given | " + results.map(\.corpus).joined(separator: " | ") + " |"
  ]
  lines.append("|---|" + results.map { _ in "---|" }.joined())
  for (name, path) in rows {
    let cells = results.map { result in
      let share = result[keyPath: path]
      let rate = Int((share.rate * 10_000).rounded())
      let digits = String(repeating: "0", count: max(0, 4 - "\(rate % 10_000)".count))
      return "\(rate / 10_000).\(digits)\(rate % 10_000) (\(share.total))"
    }
    lines.append("| \(name) | " + cells.joined(separator: " | ") + " |")
  }
  lines.append(
    "\nNeither names, figures and signs nor words that the treebank marks as foreign are counted as "
      + "words; what is unknown with its capital is asked in small letters.")
  return lines.map { $0 + "\n" }.joined()
}

private struct GoldWord {
  let form: [UInt8]
  let tag: String
  let features: String
  let isFirst: Bool

  private func feature(_ name: String) -> Substring? {
    features.split(separator: "|").first { $0.hasPrefix("\(name)=") }?.dropFirst(name.count + 1)
  }

  var isImperative: Bool { feature("Mood") == "Imp" }

  /// Case, number and gender; in the plural any gender, which German does not tell apart.
  var agreement: Agreement? {
    let cases: [Substring: Agreement] = [
      "Nom": .nominative, "Acc": .accusative, "Dat": .dative, "Gen": .genitive,
    ]
    let genders: [Substring: Agreement] = [
      "Masc": .masculine, "Fem": .feminine, "Neut": .neuter,
    ]
    guard let grammaticalCase = feature("Case").flatMap({ cases[$0] }),
      let gender = feature("Gender").flatMap({ genders[$0] }), let number = feature("Number")
    else { return nil }
    return number == "Plur"
      ? grammaticalCase.intersection(.plural)
      : grammaticalCase.intersection(.singular).intersection(gender)
  }

  /// As in `VerbForms.persons`.
  var personBit: UInt32? {
    guard feature("VerbForm") == "Fin" || feature("Mood") != nil,
      let person = feature("Person").flatMap({ UInt32($0) }), (1...3).contains(person),
      let number = feature("Number")
    else { return nil }
    return 1 << (person - 1 + (number == "Plur" ? 3 : 0))
  }
}

/// The syntactic words of a treebank in CoNLL-U.
private func goldWords(_ bytes: [UInt8]) -> [GoldWord] {
  var words: [GoldWord] = []
  for line in bytes.split(separator: 10) where line.first != UInt8(ascii: "#") {
    let fields = line.split(separator: 9, omittingEmptySubsequences: false)
    // *zum* is listed as *zu dem*; the parts are the words.
    guard fields.count > 5, fields[0].allSatisfy({ $0 >= 48 && $0 <= 57 }) else { continue }
    words.append(
      GoldWord(
        form: Array(fields[1]), tag: String(decoding: fields[3], as: UTF8.self),
        features: String(decoding: fields[5], as: UTF8.self),
        isFirst: fields[0].elementsEqual("1".utf8)))
  }
  return words
}

private enum Word {
  /// A-Z or a capital of Latin-1.
  static func startsWithCapital(_ form: [UInt8]) -> Bool {
    guard let first = form.first else { return false }
    return first >= 65 && first <= 90
      || first == 0xC3 && form.count > 1 && form[1] >= 0x80 && form[1] <= 0x9E
  }
}
