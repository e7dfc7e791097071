import LintModel

/// What a token says about the language around it.
enum ForeignEvidence {
  /// A German word: a foreign run ends before it.
  case german
  /// A name, a figure, a word of both languages: can stand inside a run.
  case neutral
  /// A word of the other language that German does not have.
  case foreign
  /// No word; ends a run.
  case none
}

/// A stretch of tokens in another language inside a German sentence.
struct ForeignRun {
  var tokens: Range<Int>
  /// Words that German does not have.
  var foreign = 0
  /// Of those, in small letters.
  var lowerCase = 0
  /// Small function words of the language.
  var functionWords = 0
  /// Words in small letters that nobody knows.
  var unknown = 0
}

extension Sentence {
  /// The longest runs that begin and end with a foreign word and have no German word in them.
  ///
  /// - Parameter isFunctionWord: asked for foreign words only.
  /// - Complexity: O(tokens).
  func foreignRuns(
    of evidence: (Token) -> ForeignEvidence, isFunctionWord: (Token) -> Bool
  ) -> [ForeignRun] {
    var runs: [ForeignRun] = []
    var run: ForeignRun?
    // Counted after the run's last foreign word; they belong to it only if another follows.
    var pendingUnknown = 0
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let token = tokens[index]
      switch evidence(token) {
      case .foreign:
        var grown = run ?? ForeignRun(tokens: index..<index)
        grown.tokens = grown.tokens.lowerBound..<index + 1
        grown.foreign += 1
        grown.unknown += pendingUnknown
        if !token.isCapitalised { grown.lowerCase += 1 }
        if isFunctionWord(token) { grown.functionWords += 1 }
        pendingUnknown = 0
        run = grown
      case .neutral:
        if run != nil, token.kind == .word, !token.isCapitalised { pendingUnknown += 1 }
      case .german, .none:
        if let run { runs.append(run) }
        run = nil
        pendingUnknown = 0
      }
      index += 1
    }
    if let run { runs.append(run) }
    return runs
  }
}

/// Tells English from German, word by word.
struct EnglishReader {
  // Bands are Zipf × 10, see `WordFacts`.
  /// A word that German uses as often as English is a loan.
  static let leadOfEnglish = 8
  /// Rarer words of the English dictionary are names, dialect or other languages.
  static let commonEnglish: UInt8 = 28

  private let german: WordList
  private let english: WordList
  private let shared: WordList
  private let own: WordList

  init(_ pack: LanguagePack) {
    german = pack.words("languages/de/function-words")
    english = pack.words("languages/en/function-words")
    shared = pack.words("english-and-german")
    own = english.subtracting(german, shared)
  }

  /// A function word of English that German does not have.
  func isFunctionWord(_ token: Token) -> Bool {
    token.kind == .word && own.contains(token.folded)
  }

  func evidence(_ token: Token, in sentence: Sentence) -> ForeignEvidence {
    switch token.kind {
    case .word: break
    case .number, .abbreviation: return .neutral
    default: return .none
    }
    if isFunctionWord(token) { return .foreign }
    if english.contains(token.folded) { return .neutral }
    if german.contains(token.folded) { return .german }
    let folded = sentence.foldedFacts(token)
    if folded.origin == .notAsked && sentence.facts(token).origin == .notAsked { return .neutral }
    if isContentWord(token, in: sentence) { return token.isCapitalised ? .neutral : .foreign }
    let known = token.isCapitalised ? sentence.facts(token) : folded
    guard known.isKnown else { return .neutral }
    if folded.traits.contains(.isEnglish) || folded.traits.contains(.isEnglishName) {
      return .neutral
    }
    return sentence.canBeName(token) ? .neutral : .german
  }

  /// A common English word that German neither has nor borrows.
  func isContentWord(_ token: Token, in sentence: Sentence) -> Bool {
    let folded = sentence.foldedFacts(token)
    return folded.traits.contains(.isEnglish) && !folded.isKnown && !shared.contains(token.folded)
      && !sentence.facts(token).isKnown
      // A rare word in small letters that no German text has is none of the names, either.
      && (folded.englishBand >= Self.commonEnglish
        || folded.germanBand == 0 && !token.isCapitalised)
      && (folded.germanBand == 0
        || Int(folded.englishBand) >= Int(folded.germanBand) + Self.leadOfEnglish)
  }
}
