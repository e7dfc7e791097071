import FileAccess
import LintModel
import TestSupport
import Testing
import TextAnalysis

@testable import Lexicon

/// Some four hundred words of `words.tsv`, with the lexicon of the installed packages.
@Suite struct KnownWordsTests {
  private static let root = #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/\($1)" }

  private static let analyzer = Result { () throws -> WordAnalyzer in
    guard case .lexicon(let lexicon) = try testLexicon(root: root) else {
      throw LexiconError.missingPackages(SourcePackage.allCases)
    }
    let pack = try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: "\(root)/Dictionaries"))
    return WordAnalyzer(lexicon, pack)
  }

  private struct Line {
    let kind: String
    let word: String
    let expected: String
    let form: String
    let cases: String
    let text: String

    init(_ text: Substring) {
      let fields =
        text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        + [String](repeating: "", count: 5)
      (kind, word, expected, form, cases) = (fields[0], fields[1], fields[2], fields[3], fields[4])
      self.text = String(text)
    }
  }

  private static func lines(_ name: String) throws -> [Line] {
    String(decoding: try readFile("\(root)/Tests/LexiconTests/\(name)"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(Line.init)
  }

  @Test func everyWordIsKnownForWhatItIs() throws {
    let analyzer = try Self.analyzer.get()
    let lines = try Self.lines("words.tsv")
    #expect(lines.count >= 300)
    for line in lines {
      let holds = Self.holds(line, analyzer)
      #expect(holds, "\(line.text)\n\(Self.describe(line.word, analyzer))")
    }
  }

  /// What is still wrong; a line that has become right belongs into the other file.
  @Test func openWordsAreStillOpen() throws {
    let analyzer = try Self.analyzer.get()
    for line in try Self.lines("open-words.tsv") {
      let holds = Self.holds(line, analyzer)
      #expect(!holds, "now right, move it to words.tsv: \(line.text)")
    }
  }

  private static func describe(_ word: String, _ analyzer: WordAnalyzer) -> String {
    let analysis = analyzer.analyze(Array(word.utf8))
    return "\(analysis.origin) "
      + analysis.readings.map {
        "\($0.wordClass) \(String(decoding: $0.lemma, as: UTF8.self)) \($0.ending) \($0.features)"
      }.joined(separator: "; ")
  }

  private static func holds(_ line: Line, _ analyzer: WordAnalyzer) -> Bool {
    let analysis = analyzer.analyze(Array(line.word.utf8))
    let ofLemma = analysis.readings.filter { $0.lemma == Array(line.expected.utf8) }
    switch line.kind {
    case "noun":
      let wanted = agreement(line.form, line.cases)
      let found = ofLemma.filter { $0.wordClass == .noun }
        .reduce(into: Agreement()) { $0.formUnion(Agreement(rawValue: $1.features)) }
      return !wanted.isEmpty && found.isSuperset(of: wanted)
    case "verb":
      let found = ofLemma.filter { $0.wordClass == .verb }
        .reduce(into: VerbForms()) { $0.formUnion(VerbForms(rawValue: $1.features)) }
      return holds(found, line.form)
    case "adjective":
      return ofLemma.contains { holds($0, line.form) }
    case "class": return analysis.readings.contains { "\($0.wordClass)" == line.expected }
    case "origin":
      return line.expected == "known"
        ? analysis.origin.isKnown : "\(analysis.origin)" == line.expected
    default: return false
    }
  }

  private static func agreement(_ form: String, _ cases: String) -> Agreement {
    let number: Agreement = form.hasPrefix("pl") ? .plural : .singular
    let gender: Agreement =
      form.hasSuffix("m") ? .masculine : form.hasSuffix("f") ? .feminine : .neuter
    return cases.reduce(into: Agreement()) { agreement, letter in
      let ofCase: Agreement? =
        switch letter {
        case "n": .nominative
        case "a": .accusative
        case "d": .dative
        case "g": .genitive
        default: nil
        }
      if let ofCase { agreement.formUnion(ofCase.intersection(number).intersection(gender)) }
    }
  }

  private static func holds(_ forms: VerbForms, _ wanted: String) -> Bool {
    switch wanted {
    case "inf": forms.contains(.infinitive)
    case "zu": forms.contains(.zuInfinitive)
    case "part2": forms.contains(.participle2)
    case "past": forms.contains(.past)
    case "imp": forms.contains(.imperative)
    case "subj": !forms.isDisjoint(with: .subjunctive)
    case "1sg": forms.contains(.firstSingular)
    case "2sg": forms.contains(.secondSingular)
    case "3sg": forms.contains(.thirdSingular)
    default: false
    }
  }

  private static func holds(_ reading: LexiconReading, _ wanted: String) -> Bool {
    switch wanted {
    case "bare": reading.wordClass == .predicativeAdjective
    case "comp": reading.traits.contains(.isComparative)
    case "super": reading.traits.contains(.isSuperlative)
    default: reading.wordClass == .adjective && "\(reading.ending)" == wanted
    }
  }
}
