package import Lexicon
package import LintModel

/// Describes everything that is known of a form, for `mtlint lexicon lookup`.
package struct WordLookup {
  private let lexicon: Lexicon
  private let analyzer: WordAnalyzer
  private let corrections: Corrections
  private let provenance: Provenance?

  /// - Parameter provenance: `nil` leaves out where the words come from.
  package init(_ lexicon: Lexicon, pack: LanguagePack, provenance: Provenance? = nil) {
    self.provenance = provenance
    self.lexicon = lexicon
    analyzer = WordAnalyzer(lexicon, pack)
    corrections = Corrections(analyzer)
  }

  /// Lines without indentation for the form, indented for what is known of it.
  package func describe(_ form: String, _ language: UILanguage) -> String {
    let isGerman = language == .de
    let written = undecorated(Array(form.utf8))
    let analysis = analyzer.analyze(written)
    var lines = ["\(form): \(Self.name(analysis.origin)(language))"]
    if analysis.parts.count > 1 {
      lines.append("  " + analysis.parts.map(Self.string).joined(separator: " | "))
    }
    for reading in analysis.readings { lines.append("  " + Self.describe(reading)) }
    lines += sources(of: analysis, isGerman: isGerman)
    var folded: [UInt8] = []
    _ = fold(written.span, into: &folded)
    let band = lexicon.germanBand(folded)
    if band > 0 {
      lines.append("  \(isGerman ? "Zipf deutsch" : "Zipf German") \(Self.zipf(band))")
    }
    if let english = lexicon.english(folded) {
      let kind =
        english.isWord
        ? (isGerman ? "Wort" : "word")
        : english.isName ? (isGerman ? "Name" : "name") : "-"
      lines.append(
        "  \(isGerman ? "englisch" : "English"): \(kind), Zipf \(Self.zipf(english.band))")
    }
    if lexicon.isForbidden(written.span) {
      lines.append(isGerman ? "  bekannter Schreibfehler" : "  a known misspelling")
    }
    if analysis.origin == .unknown {
      let meant = corrections.corrections(of: written).map(Self.string)
      if !meant.isEmpty {
        lines.append(
          "  \(isGerman ? "gemeint vielleicht" : "perhaps meant"): "
            + meant.joined(separator: ", "))
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Where the lemmas stand, or what they are made of.
  private func sources(of analysis: WordAnalysis, isGerman: Bool) -> [String] {
    guard let provenance else { return [] }
    var words: [[UInt8]] = []
    if analysis.origin == .lexicon || analysis.origin == .spellingVariant {
      for reading in analysis.readings where !words.contains(reading.lemma) {
        words.append(reading.lemma)
      }
    } else {
      for part in analysis.parts {
        for form in [part, analyzer.capitalized(part)] where !words.contains(form) {
          words.append(form)
        }
      }
    }
    return words.compactMap { word in
      let sources = provenance.sources(of: word)
      guard !sources.isEmpty else { return nil }
      return "  \(isGerman ? "Quelle von" : "source of") \(Self.string(word)): "
        + sources.joined(separator: ", ")
    }
  }

  private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func zipf(_ band: UInt8) -> String { "\(band / 10).\(band % 10)" }

  private static func name(_ origin: WordOrigin) -> Text {
    switch origin {
    case .notAsked: Text(de: "nicht gefragt", en: "not asked")
    case .lexicon: Text(de: "im Lexikon", en: "in the lexicon")
    case .compound: Text(de: "Zusammensetzung", en: "compound")
    case .derivation: Text(de: "Ableitung", en: "derivation")
    case .hyphenated: Text(de: "mit Bindestrich", en: "hyphenated")
    case .spellingVariant: Text(de: "andere Schreibung", en: "variant spelling")
    case .speller:
      Text(de: "nur dem Rechtschreibwörterbuch bekannt", en: "known to the speller only")
    case .unknown: Text(de: "unbekannt", en: "unknown")
    }
  }

  private static func describe(_ reading: LexiconReading) -> String {
    var words = ["\(reading.wordClass)", string(reading.lemma)]
    switch reading.wordClass {
    case .verb: words.append(describe(VerbForms(rawValue: reading.features)))
    case .preposition, .fusedPreposition, .postposition:
      let cases = ["n", "a", "d", "g"].enumerated().filter { place, _ in
        reading.features >> UInt32(place) & 1 != 0
      }
      words.append("governs:" + cases.map(\.element).joined())
      words.append(describe(Agreement(rawValue: reading.features >> 4)))
    case .adjective, .nominalizedAdjective: words.append("-\(reading.ending)")
    default:
      if reading.features != 0 { words.append(describe(Agreement(rawValue: reading.features))) }
    }
    for (trait, name) in traitNames where reading.traits.contains(trait) { words.append(name) }
    return words.joined(separator: " ")
  }

  private static let traitNames: [(ReadingTraits, String)] = [
    (.isConfident, "confident"), (.isComparative, "comparative"), (.isSuperlative, "superlative"),
    (.isParticiple1, "participle1"), (.isParticiple2, "participle2"), (.isPlace, "place"),
    (.isAuxiliary, "auxiliary"), (.isVariantSpelling, "variant"),
  ]

  /// `nom.sg.m acc.pl.f …`, cases of one number and gender together.
  private static func describe(_ agreement: Agreement) -> String {
    var groups: [String] = []
    for (number, isPlural) in [("sg", false), ("pl", true)] {
      for (gender, name) in ["m", "f", "n"].enumerated() {
        let cases = ["n", "a", "d", "g"].enumerated().filter { index, _ in
          agreement.rawValue >> UInt32(index * 6 + (isPlural ? 3 : 0) + gender) & 1 != 0
        }.map(\.element).joined()
        if !cases.isEmpty { groups.append("\(number).\(name):\(cases)") }
      }
    }
    return groups.joined(separator: " ")
  }

  private static func describe(_ forms: VerbForms) -> String {
    var words: [String] = []
    for (name, shift) in [("ind", 0), ("subj", 6)] {
      let persons = (0..<6).filter { forms.rawValue >> UInt32(shift + $0) & 1 != 0 }
        .map { "\($0 % 3 + 1)\($0 < 3 ? "sg" : "pl")" }
      if !persons.isEmpty { words.append("\(name):" + persons.joined(separator: ",")) }
    }
    let others: [(VerbForms, String)] = [
      (.infinitive, "inf"), (.participle2, "part2"), (.zuInfinitive, "zu-inf"),
      (.imperative, "imp"), (.participle1, "part1"), (.past, "past"),
      (.onlyVerbFinal, "verb-final"),
    ]
    return (words + others.filter { forms.contains($0.0) }.map(\.1)).joined(separator: " ")
  }
}

extension WordAnalyzer {
  /// With the lists of the pack.
  package init(_ lexicon: Lexicon, _ pack: LanguagePack) {
    self.init(
      lexicon, blockedTails: pack.forms(of: "blocked-tails"),
      smallNouns: pack.forms(of: "small-nouns"))
  }
}

extension LanguagePack {
  fileprivate func forms(of list: String) -> Set<[UInt8]> {
    let words = words(list)
    var forms: Set<[UInt8]> = []
    for index in 0..<lexemes.count where words.contains(LexemeID(UInt32(index))) {
      forms.insert(Array(lexemes.utf8(index)))
    }
    return forms
  }
}
