import Lexicon
import LintModel

/// Fills `Annotations.words`: asks lexicon, analysis and speller once for each form and worker.
struct WordAnnotator: ~Copyable {
  /// What is known of a form, without the ids of a document.
  private struct Entry {
    var facts: WordFacts
    let corrections: [String]
    let glosses: [String]
    /// Whether the speller was asked.
    let wasSpelled: Bool
  }

  private struct Answers {
    var withSpeller: Entry?
    var withoutSpeller: Entry?
  }

  /// A reading with its lemma by number in `lemmas`.
  private struct CachedReading: BitwiseCopyable {
    let wordClass: WordClass
    let ending: AdjectiveEnding
    let traits: ReadingTraits
    let lemma: UInt32
    let features: UInt32
  }

  private let lexicon: Lexicon
  private let analyzer: WordAnalyzer
  private let corrections: Corrections
  private var forms = LexemeInterner()
  /// By form. Whether the speller is asked depends on the document, so each answer has its place.
  private var answers: [Answers] = []
  private var readings: [CachedReading] = []
  private var lemmas = LexemeInterner()
  /// By lemma: its id in the document with this number.
  private var lemmaIDs: [(document: UInt32, id: LexemeID)] = []
  private var document: UInt32 = 0

  /// Then the memory of forms is emptied; some 12 MB.
  private static let mostForms = 60_000
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
    if forms.count > Self.mostForms { forget() }
    document &+= 1
    words.facts = [WordFacts](repeating: .none, count: lexemes.totalCount)
    for token in tokens where isWord(token) && isOpen(token.surface, words) {
      add(
        text[Int(token.start)..<Int(token.end)], token.surface, asksSpeller: true, &lexemes,
        &speller, &words)
    }
    // First the forms that nobody knows as they are written: the order of the tokens must not
    // decide whether a form is asked that two of them share, *Haus* and *HAUs*.
    for asksSpeller in [true, false] {
      for token in tokens where isWord(token) && isOpen(token.folded, words) {
        guard !asksSpeller || !words.facts(token.surface).isKnown else { continue }
        add(
          lexemes.utf8(token.folded), token.folded, asksSpeller: asksSpeller, &lexemes, &speller,
          &words)
      }
    }
    annotateJoins(tokens, text, &speller, into: &words)
  }

  private func isWord(_ token: Token) -> Bool {
    token.isWordLike && token.length <= Self.longestForm
  }

  private func isOpen(_ id: LexemeID, _ words: WordTable) -> Bool {
    words.facts(id).origin == .notAsked
  }

  mutating func forget() {
    forms = LexemeInterner()
    answers = []
    readings = []
    lemmas = LexemeInterner()
    lemmaIDs = []
  }

  private mutating func add(
    _ form: ArraySlice<UInt8>, _ id: LexemeID, asksSpeller: Bool,
    _ lexemes: inout LexemeOverlay, _ speller: inout Speller, _ words: inout WordTable
  ) {
    let entry = entry(for: form, asksSpeller: asksSpeller, &speller)
    var facts = entry.facts
    let cached = Int(facts.firstReading)..<Int(facts.firstReading) + Int(facts.readingCount)
    facts.firstReading = UInt32(words.readings.count)
    for reading in readings[cached] {
      words.readings.append(
        Reading(
          wordClass: reading.wordClass, ending: reading.ending, traits: reading.traits,
          lemma: lemma(reading.lemma, &lexemes), features: reading.features))
    }
    words.facts[Int(id.rawValue)] = facts
    if !entry.corrections.isEmpty { words.corrections[id] = entry.corrections }
    if !entry.glosses.isEmpty { words.glosses[id] = entry.glosses }
  }

  private mutating func lemma(_ number: UInt32, _ lexemes: inout LexemeOverlay) -> LexemeID {
    let known = lemmaIDs[Int(number)]
    if known.document == document { return known.id }
    let id = lexemes.intern(lemmas.lexemeUTF8(number))
    lemmaIDs[Int(number)] = (document, id)
    return id
  }

  // MARK: - Looking up

  /// What is known of a form that does not stand in the document so.
  mutating func facts(of form: [UInt8], _ speller: inout Speller) -> WordFacts {
    var facts = entry(for: form[...], asksSpeller: true, &speller).facts
    facts.firstReading = 0
    facts.readingCount = 0
    return facts
  }

  /// What is remembered of a form costs the document as much effort of the speller as if it were
  /// asked anew: what is answered must not depend on what the worker read before.
  private mutating func entry(
    for form: ArraySlice<UInt8>, asksSpeller: Bool, _ speller: inout Speller
  ) -> Entry {
    let number = Int(forms.intern(form, hash: LexemeInterner.hash(form)))
    if number == answers.count { answers.append(Answers()) }
    if let known = asksSpeller ? answers[number].withSpeller : answers[number].withoutSpeller {
      if known.wasSpelled { speller.charge(byteCount: form.count) }
      return known
    }
    let entry = look(up: Array(form), asksSpeller: asksSpeller, &speller)
    if asksSpeller { answers[number].withSpeller = entry }
    if !entry.wasSpelled { answers[number].withoutSpeller = entry }
    return entry
  }

  private mutating func look(
    up form: [UInt8], asksSpeller: Bool, _ speller: inout Speller
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
    } else {
      addTraits(ofSmall: written, facts.origin, to: &facts)
    }
    facts.firstReading = UInt32(readings.count)
    facts.readingCount = UInt8(clamping: analysis.readings.count)
    for reading in analysis.readings.prefix(Int(UInt8.max)) { append(reading) }
    if !shape.contains(.capitalised), let noun = analyzer.nounWithCapitals(written, facts.origin) {
      facts.traits.insert(.isNounWithCapital)
      spelled = [Self.string(noun)]
    }
    return Entry(
      facts: facts, corrections: spelled.isEmpty ? corrections(of: written, shape, facts) : spelled,
      glosses: glosses(of: written, facts), wasSpelled: isSpelled)
  }

  private mutating func append(_ reading: LexiconReading) {
    var lemma: [UInt8] = []
    foldForm(reading.lemma[...], into: &lemma)
    let number = lemmas.intern(lemma, hash: LexemeInterner.hash(lemma))
    if Int(number) == lemmaIDs.count { lemmaIDs.append((0, LexemeID(0))) }
    readings.append(
      CachedReading(
        wordClass: reading.wordClass, ending: reading.ending, traits: reading.traits,
        lemma: number, features: reading.features))
  }

  private func addTraits(
    ofCapitalised folded: [UInt8], _ analysis: WordAnalysis, to facts: inout WordFacts
  ) {
    let isNoun = analysis.readings.contains { $0.wordClass.isWrittenWithCapital }
    if !isNoun, lexicon.contains(folded.span) { facts.traits.insert(.isKnownInLowerCaseOnly) }
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

extension LexemeInterner {
  func lexemeUTF8(_ index: UInt32) -> ArraySlice<UInt8> {
    pool[Int(offsets[Int(index)])..<Int(offsets[Int(index) + 1])]
  }
}
