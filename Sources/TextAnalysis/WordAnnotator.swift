import Lexicon
import LintModel

/// Fills `Annotations.words`: asks lexicon, analysis and speller once for each form and worker.
struct WordAnnotator: ~Copyable {
  /// What is known of a form, without the ids of a document.
  private struct Entry: BitwiseCopyable {
    var facts = WordFacts.none
    /// Index + 1 in `proposals`; 0 where there are none.
    var proposals: UInt32 = 0
    /// Whether the speller was asked.
    var wasSpelled = false
    var answers: Questions = []
  }

  /// Whether the speller may be asked depends on the document, and so does the answer.
  private struct Questions: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    static var withSpeller: Questions { Questions(rawValue: 1) }
    static var withoutSpeller: Questions { Questions(rawValue: 2) }
  }

  /// A reading with its lemma by number of the form.
  private struct CachedReading: BitwiseCopyable {
    let wordClass: WordClass
    let ending: AdjectiveEnding
    let traits: ReadingTraits
    let lemma: Int
    let features: UInt32
  }

  private let lexicon: Lexicon
  private let analyzer: WordAnalyzer
  private let corrections: Corrections
  /// By number of the form.
  private var entries: [Entry] = []
  /// Of forms that are asked in both ways, and differ, the second answer.
  private var others: [Int: Entry] = [:]
  private var readings: [CachedReading] = []
  private var proposals: [(corrections: [String], glosses: [String])] = []
  /// Of the numbers that answers stand under, see `LexemeOverlay`.
  private var generation = 0

  private static let longestForm = 64  // bytes; the tokeniser's long tokens are no words

  init(_ lexicon: Lexicon, pack: LanguagePack) {
    self.lexicon = lexicon
    analyzer = WordAnalyzer(lexicon, pack)
    corrections = Corrections(analyzer)
  }

  /// Looks up every form of a document, as written and folded.
  ///
  /// Of a form that is known as it is written, nobody asks the speller in small letters: it would be
  /// asked for every noun, and opened for every article.
  mutating func annotate(
    _ tokens: [Token], _ text: [UInt8], _ lexemes: inout LexemeOverlay,
    speller: inout Speller, into words: inout WordTable
  ) {
    if lexemes.generation != generation { forget() }
    generation = lexemes.generation
    words.facts = [WordFacts](repeating: .none, count: lexemes.totalCount)
    var firsts: [Token] = []
    for token in tokens where isOpen(token.surface, words) && isWord(token) {
      add(token.surface, asksSpeller: true, &lexemes, &speller, &words)
      if token.folded != token.surface { firsts.append(token) }
    }
    // First the forms that nobody knows as they are written: the order of the tokens must not
    // decide whether a form is asked that two of them share, *Haus* and *HAUs*.
    for asksSpeller in [true, false] {
      for token in firsts where isOpen(token.folded, words) {
        guard !asksSpeller || !words.facts(token.surface).isKnown else { continue }
        add(token.folded, asksSpeller: asksSpeller, &lexemes, &speller, &words)
      }
    }
    annotateJoins(tokens, text, &lexemes, &speller, into: &words)
  }

  private func isWord(_ token: Token) -> Bool {
    token.isWordLike && token.length <= Self.longestForm
  }

  private func isOpen(_ id: LexemeID, _ words: WordTable) -> Bool {
    words.facts(id).origin == .notAsked
  }

  mutating func forget() {
    entries = []
    others = [:]
    readings = []
    proposals = []
  }

  private mutating func add(
    _ id: LexemeID, asksSpeller: Bool, _ lexemes: inout LexemeOverlay, _ speller: inout Speller,
    _ words: inout WordTable
  ) {
    let entry = entry(for: lexemes.number(of: id), asksSpeller: asksSpeller, &lexemes, &speller)
    var facts = entry.facts
    let cached = Int(facts.firstReading)..<Int(facts.firstReading) + Int(facts.readingCount)
    facts.firstReading = UInt32(words.readings.count)
    for reading in readings[cached] {
      words.readings.append(
        Reading(
          wordClass: reading.wordClass, ending: reading.ending, traits: reading.traits,
          lemma: lexemes.id(ofForm: reading.lemma), features: reading.features))
    }
    words.facts[Int(id.rawValue)] = facts
    guard entry.proposals > 0 else { return }
    let proposed = proposals[Int(entry.proposals) - 1]
    if !proposed.corrections.isEmpty { words.corrections[id] = proposed.corrections }
    if !proposed.glosses.isEmpty { words.glosses[id] = proposed.glosses }
  }

  // MARK: - Looking up

  /// What is known of a form that does not stand in the document so.
  mutating func facts(
    of form: [UInt8], _ lexemes: inout LexemeOverlay, _ speller: inout Speller
  ) -> WordFacts {
    let number = lexemes.number(of: form)
    var facts = entry(for: number, asksSpeller: true, &lexemes, &speller).facts
    facts.firstReading = 0
    facts.readingCount = 0
    facts.classes = .none
    return facts
  }

  /// What is remembered of a form costs the document as much effort of the speller as if it were
  /// asked anew: what is answered must not depend on what the worker read before.
  private mutating func entry(
    for number: Int, asksSpeller: Bool, _ lexemes: inout LexemeOverlay,
    _ speller: inout Speller
  ) -> Entry {
    let question: Questions = asksSpeller ? .withSpeller : .withoutSpeller
    if number < entries.count {
      let first = entries[number]
      let known = first.answers.isEmpty || first.answers.contains(question) ? first : others[number]
      if let known, known.answers.contains(question) {
        if known.wasSpelled { speller.charge(byteCount: lexemes.byteCount(ofForm: number)) }
        return known
      }
    }
    let form = lexemes.utf8(ofForm: number)
    var entry = look(up: form, asksSpeller: asksSpeller, &lexemes, &speller)
    entry.answers = entry.wasSpelled || !asksSpeller ? question : [.withSpeller, .withoutSpeller]
    // Looking up may have met new forms, lemmas.
    if number >= entries.count {
      entries.append(contentsOf: repeatElement(Entry(), count: lexemes.formCount - entries.count))
    }
    if entries[number].answers.isSubset(of: entry.answers) {
      entries[number] = entry
    } else {
      others[number] = entry
    }
    return entry
  }

  private mutating func look(
    up form: [UInt8], asksSpeller: Bool, _ lexemes: inout LexemeOverlay,
    _ speller: inout Speller
  ) -> Entry {
    let written = undecorated(form)
    var folded: [UInt8] = []
    let shape = fold(written.span, into: &folded)
    let english = lexicon.english(folded)
    var facts = WordFacts(
      germanBand: lexicon.germanBand(folded), englishBand: english?.band ?? 0)
    if english?.isWord == true { facts.traits.insert(.isEnglish) }
    if english?.isName == true { facts.traits.insert(.isEnglishName) }
    if lexicon.isForbidden(written.span) { facts.traits.insert(.isForbidden) }

    var analysis = analyzer.analyze(written)
    if analysis.isGuess, isSlip(written, shape, facts) { analysis = .unknown }
    facts.origin = analysis.origin
    var spelled = analysis.origin == .spellingVariant ? analysis.parts.map(Self.string) : []
    if facts.germanBand == 0, let other = analyzer.withoutJoint(written, analysis),
      germanBand(other) >= Self.usualBand
    {
      facts.origin = .spellingVariant
      spelled = [Self.string(other)]
    }
    let isSpelled =
      asksSpeller && facts.origin == .unknown && shape.isDisjoint(with: [.capitalised, .hasDigit])
    if isSpelled, speller.accepts(written) == true { facts.origin = .speller }
    if shape.contains(.capitalised) {
      addTraits(ofCapitalised: folded, analysis, to: &facts)
      if shape.contains(.hyphenated), beginsWithName(written) {
        facts.traits.insert(.beginsWithName)
      }
    } else {
      addTraits(ofSmall: written, facts.origin, to: &facts)
    }
    facts.firstReading = UInt32(readings.count)
    facts.readingCount = UInt8(clamping: analysis.readings.count)
    for reading in analysis.readings.prefix(Int(UInt8.max)) {
      append(reading, &lexemes)
      facts.classes.insert(reading.wordClass)
    }
    if !shape.contains(.capitalised), let noun = analyzer.nounWithCapitals(written, facts.origin) {
      facts.traits.insert(.isNounWithCapital)
      spelled = [Self.string(noun)]
    }
    var entry = Entry(facts: facts, wasSpelled: isSpelled)
    let corrected = spelled.isEmpty ? corrections(of: written, shape, facts) : spelled
    let glosses = glosses(of: written, facts)
    if !corrected.isEmpty || !glosses.isEmpty {
      proposals.append((corrected, glosses))
      entry.proposals = UInt32(proposals.count)
    }
    return entry
  }

  private mutating func append(_ reading: LexiconReading, _ lexemes: inout LexemeOverlay) {
    var lemma: [UInt8] = []
    foldForm(reading.lemma[...], into: &lemma)
    readings.append(
      CachedReading(
        wordClass: reading.wordClass, ending: reading.ending, traits: reading.traits,
        lemma: lexemes.number(of: lemma), features: reading.features))
  }

  private func addTraits(
    ofCapitalised folded: [UInt8], _ analysis: WordAnalysis, to facts: inout WordFacts
  ) {
    let isNoun = analysis.readings.contains { $0.wordClass.isWrittenWithCapital }
    if !isNoun, lexicon.contains(folded.span) { facts.traits.insert(.isKnownInLowerCaseOnly) }
  }

  /// *Putin-Vertrauter*, *US-Präsident*, *Tele2-Chef*.
  private func beginsWithName(_ form: [UInt8]) -> Bool {
    let hyphen = UInt8(ascii: "-")
    guard let first = form.firstIndex(of: hyphen), let last = form.lastIndex(of: hyphen),
      last + 1 < form.count
    else { return false }
    let head = Array(form[(last + 1)...])
    guard analyzer.analyze(head).readings.contains(where: \.wordClass.isWrittenWithCapital) else {
      return false
    }
    let part = Array(form[..<first])
    let readings = analyzer.analyze(part).readings
    return readings.isEmpty
      ? !analyzer.analyze(analyzer.uncapitalized(part)).origin.isKnown
      : readings.allSatisfy { $0.wordClass == .properNoun }
  }

  private func addTraits(
    ofSmall form: [UInt8], _ origin: WordOrigin, to facts: inout WordFacts
  ) {
    guard !analyzer.isSmallOnPurpose(form) else { return }
    let capitalized = analyzer.capitalized(form)
    var readings = lexicon.readings(capitalized)
    let isComposed = readings.isEmpty
    // Analysis finds a noun in every verb with a prefix, *Hinausschauen*, and in many a slip of the
    // finger: *Vegan-gene* for *vergangene*.
    if readings.isEmpty, origin != .lexicon, origin != .speller,
      origin != .unknown || near(form).isEmpty
    {
      let analysis = analyzer.analyze(capitalized)
      // A plural that nobody uses explains no small word: *materialen* is an adjective.
      if !analysis.isGuess { readings = analysis.readings.filter { $0.wordClass == .noun } }
    }
    let isNoun = readings.contains { $0.wordClass == .noun }
    // *in der schweiz*; of other names small letters may be the spelling.
    if isNoun || readings.contains(where: { $0.traits.contains(.isPlace) }) {
      facts.traits.insert(.isNounWithCapital)
      if isComposed || !isNoun { facts.traits.insert(.isRarelyNounWithCapital) }
    }
    if analyzer.isModifier(form) { facts.traits.insert(.isModifier) }
  }

  private static let mostGlosses = 2

  private func glosses(of form: [UInt8], _ facts: WordFacts) -> [String] {
    guard facts.origin == .unknown, facts.traits.contains(.isEnglish),
      facts.englishBand > facts.germanBand
    else { return [] }
    return lexicon.germanGlosses(of: Self.string(form)).prefix(Self.mostGlosses)
      .map(\.word)
  }

  /// Zipf × 10: once in ten thousand words. A word that could be formed so but that nobody uses is
  /// likelier a slip of one as frequent: *versichtert*, *erklarte*.
  private static let frequentBand: UInt8 = 40

  /// Zipf × 10: three times in ten million words. The compound with another joint is then no second
  /// spelling of it (*Schadensersatz*, *Schadenersatz*): both would be in the table.
  private static let usualBand: UInt8 = 25

  private func isSlip(_ form: [UInt8], _ shape: TokenShape, _ facts: WordFacts) -> Bool {
    guard facts.germanBand == 0, facts.englishBand == 0, !shape.contains(.capitalised) else {
      return false
    }
    return near(form).contains { germanBand($0) >= Self.frequentBand }
  }

  /// Of a form as it is written.
  private func germanBand(_ form: [UInt8]) -> UInt8 {
    var folded: [UInt8] = []
    _ = fold(form.span, into: &folded)
    return lexicon.germanBand(folded)
  }

  /// Never of a name: what any language's news or text has is no typing error of a German word.
  private func corrections(
    of form: [UInt8], _ shape: TokenShape, _ facts: WordFacts
  ) -> [String] {
    guard facts.origin == .unknown, facts.germanBand == 0, facts.englishBand == 0,
      !facts.traits.contains(.isEnglish), !facts.traits.contains(.isNounWithCapital),
      shape.isDisjoint(with: [.hasDigit, .hyphenated, .allCapitals, .innerCapital])
    else { return [] }
    return near(form).map(Self.string)
  }

  /// Words too rare for the table explain nothing: every other string is near one of them. Nor do
  /// names: every name is near another.
  private func near(_ form: [UInt8]) -> [[UInt8]] {
    corrections.corrections(of: form).filter { word in
      germanBand(word) > 0
        && lexicon.readings(word).contains { $0.wordClass != .properNoun }
    }
  }

  private static func string(_ form: [UInt8]) -> String { String(decoding: form, as: UTF8.self) }
}
