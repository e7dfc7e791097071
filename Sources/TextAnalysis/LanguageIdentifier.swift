import LintModel

/// Tells languages apart by their function words and letters.
///
/// A word of one language only counts four, one that two share counts two, one of more counts one;
/// a letter that only one language has counts two. What is in quotation marks does not speak for
/// its sentence: a German sentence may quote a whole English one.
struct LanguageIdentifier {
  /// BCP 47, in the order of their bits; data in `Dictionaries/languages/<code>/`.
  static let codes = ["de", "en", "fr", "es", "it", "nl", "pl", "ru", "uk"]
  /// ISO 639's code for a language that has no place in the list.
  static let uncoded = "mis"

  /// The bit of the article's language; `nil` for one that has no function words here.
  private let home: Int?
  /// By lexeme of the pack.
  private let words: [UInt16]
  private let letters: [(scalar: UInt32, languages: UInt16)]
  private let index: LexemeIndex
  /// Whether there are function words of the article's own language; without them nothing can be
  /// called foreign here, and the speller has to say (`SpellerGate`).
  let knowsHome: Bool

  init(_ pack: LanguagePack) {
    home = Self.codes.firstIndex(of: pack.code)
    index = pack.index
    var words = [UInt16](repeating: 0, count: pack.lexemes.count)
    var letters: [UInt32: UInt16] = [:]
    for (bit, code) in Self.codes.enumerated() {
      let functionWords = pack.words("languages/\(code)/function-words")
      let ownLetters = pack.words("languages/\(code)/letters")
      for id in words.indices {
        let lexeme = LexemeID(UInt32(id))
        if functionWords.contains(lexeme) { words[id] |= 1 << UInt16(bit) }
        if ownLetters.contains(lexeme) {
          let text = String(decoding: pack.lexemes.utf8(id), as: UTF8.self)
          for scalar in text.unicodeScalars {
            letters[scalar.value, default: 0] |= 1 << UInt16(bit)
          }
        }
      }
    }
    self.words = words
    knowsHome = home.map { home in words.contains { $0 & 1 << UInt16(home) != 0 } } ?? false
    self.letters = letters.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// Gives blocks and sentences their languages.
  ///
  /// - Returns: the language of the whole.
  func identify(
    _ tokens: [Token], _ lexemes: LexemeTable, blocks: inout [Block],
    sentences: inout [SentenceSpan]
  ) -> LanguageGuess {
    var evidence = EvidenceTable(self, lexemes)
    var whole = LanguageTally(home: home)
    for (number, block) in blocks.enumerated() {
      var quotes = QuoteDepth()
      var inBlock = LanguageTally(home: home)
      for index in block.sentences where index < sentences.count {
        let span = sentences[index]
        var inSentence = LanguageTally(home: home)
        var inQuotes = LanguageTally(home: home)
        for token in tokens[span.tokens] {
          let isQuoted = quotes.isInside(token)
          guard token.kind == .word else { continue }
          let found = evidence[token]
          if isQuoted { inQuotes.add(found, token) } else { inSentence.add(found, token) }
        }
        inBlock.add(inSentence)
        if inQuotes.words > 0 { inBlock.add(inQuotes) }
        sentences[index] = SentenceSpan(
          range: span.range, tokens: span.tokens, block: span.block,
          language: guess(inSentence))
      }
      whole.add(inBlock)
      blocks[number] = Block(
        kind: block.kind, range: block.range, tokens: block.tokens, sentences: block.sentences,
        language: guess(inBlock))
    }
    return guess(whole)
  }

  // Thresholds: chosen on the tuning folds of clean German and of English and French sources, so
  // that no clean German sentence is taken for another language.
  private static let wordsToTell = 4
  private static let wordsToTellUncoded = 40
  private static let wordsOfLongText = 40
  private static let functionWordsToTell = 3

  private func guess(_ tally: LanguageTally) -> LanguageGuess {
    guard knowsHome, let home, tally.words >= Self.wordsToTell else { return .unknown }
    let best = best(tally)
    let score = Int(tally.score[best])
    let isSure =
      best != home && Int(tally.foreign[best]) >= Self.functionWordsToTell && tally.own[best] >= 1
      && score >= 4 * Int(tally.score[home])
      // A third of running text is function words; of long texts full of names, an eighth.
      && score * (tally.words >= Self.wordsOfLongText ? 2 : 1) >= tally.words
      && tally.lowerCase * 2 >= tally.words
    if isSure { return LanguageGuess(code: Self.codes[best], confidence: .high) }
    if tally.words >= Self.wordsToTellUncoded,
      tally.homeWords * 16 < tally.words && tally.lowerCase * 2 >= tally.words
        || tally.otherScript * 2 >= tally.words
    {
      return LanguageGuess(code: Self.uncoded, confidence: .high)
    }
    if best == home, score > 0 {
      return LanguageGuess(code: Self.codes[home], confidence: score >= 4 ? .high : .low)
    }
    return .unknown
  }

  private func best(_ tally: LanguageTally) -> Int {
    var best = 0
    for language in 1..<Self.codes.count where tally.score[language] > tally.score[best] {
      best = language
    }
    return best
  }

  /// The language that the function words of a text speak for, which is not its own.
  ///
  /// - Returns: `uncoded` where none stands out.
  func likeliest(_ tokens: [Token], _ lexemes: LexemeTable) -> String {
    var evidence = EvidenceTable(self, lexemes)
    var tally = LanguageTally(home: nil)
    for token in tokens where token.kind == .word { tally.add(evidence[token], token) }
    let best = best(tally)
    let isClear = Int(tally.score[best]) >= tally.words && Int(tally.own[best]) * 16 >= tally.words
    return isClear ? Self.codes[best] : Self.uncoded
  }

  /// Languages that a form speaks for: bits 0-8 by its being a function word, 16-24 by its letters.
  fileprivate func evidence(_ id: LexemeID, _ form: ArraySlice<UInt8>) -> UInt32 {
    let known = Int(id.rawValue) < words.count ? words[Int(id.rawValue)] : elided(form)
    var byLetters: UInt16 = 0
    if form.contains(where: { $0 >= 0x80 }) {
      for scalar in String(decoding: form, as: UTF8.self).unicodeScalars {
        guard scalar.value >= 0x80,
          let letter = letters.first(where: { $0.scalar == scalar.value })
        else { continue }
        byLetters |= letter.languages
      }
    }
    let script = isOtherScript(form) ? LanguageTally.otherScript : 0
    return UInt32(known) | UInt32(byLetters) << 16 | script
  }

  /// By the lead byte of the first letter: Greek, Cyrillic and what comes after, without the
  /// additions to Latin at U+1E00.
  private func isOtherScript(_ form: ArraySlice<UInt8>) -> Bool {
    guard let first = form.first else { return false }
    return first >= 0xCD && first <= 0xE0 || first >= 0xE3 && first <= 0xED
  }

  /// *l’homme*, *dell’anno*: what stands before the apostrophe speaks.
  private func elided(_ form: ArraySlice<UInt8>) -> UInt16 {
    guard let first = form.first, first < 0x80, let mark = apostrophe(form) else { return 0 }
    let head = Array(form[..<mark])
    var hash = LexemeHash()
    for byte in head { hash.add(byte) }
    hash.add(UInt8(ascii: "'"))
    guard let id = index.find((head + [UInt8(ascii: "'")]).span, hash: hash) else { return 0 }
    return Int(id) < words.count ? words[Int(id)] : 0
  }

  private func apostrophe(_ form: ArraySlice<UInt8>) -> Int? {
    for index in form.indices.prefix(6) {
      if form[index] == UInt8(ascii: "'") { return index }
      if form[index...].prefix(3).elementsEqual([0xE2, 0x80, 0x99]) { return index }
    }
    return nil
  }
}

/// The evidence of each lexeme, looked up once per document.
private struct EvidenceTable {
  private static let unknown = UInt32.max
  private let identifier: LanguageIdentifier
  private let lexemes: LexemeTable
  private var byLexeme: [UInt32]

  init(_ identifier: LanguageIdentifier, _ lexemes: LexemeTable) {
    self.identifier = identifier
    self.lexemes = lexemes
    byLexeme = [UInt32](repeating: Self.unknown, count: lexemes.count)
  }

  subscript(token: Token) -> UInt32 {
    mutating get {
      let id = Int(token.folded.rawValue)
      guard id < byLexeme.count else { return 0 }
      if byLexeme[id] == Self.unknown {
        byLexeme[id] = identifier.evidence(token.folded, lexemes.utf8(token.folded))
      }
      return byLexeme[id]
    }
  }
}
