import LintModel

/// What the words of a stretch of text say about its language.
struct LanguageTally {
  /// By language. In memory, one at a time: a vector is stored whole before its next lane is read.
  typealias Points = InlineArray<16, Int32>

  private(set) var words = 0
  private(set) var lowerCase = 0
  /// Words that are not in Latin letters.
  private(set) var otherScript = 0
  /// Points by language.
  private(set) var score = Points(repeating: 0)
  /// Function words that no other language has.
  private(set) var own = Points(repeating: 0)
  /// Function words that the language of the article has not.
  private(set) var foreign = Points(repeating: 0)
  /// Function words of the article's language, shared or not.
  private(set) var homeWords = 0
  /// Bit of the article's language; none where it has no function words here.
  private let home: UInt32

  init(home: Int?) { self.home = home.map { 1 << UInt32($0) } ?? 0 }

  /// Marks evidence of a word in other than Latin letters.
  static let otherScript: UInt32 = 1 << 31

  /// - Parameter evidence: bits 0-8 by function words, 16-24 by letters.
  mutating func add(_ evidence: UInt32, _ token: Token) {
    words += 1
    if !token.isCapitalised { lowerCase += 1 }
    if evidence == 0 { return }
    var bits = evidence & 0xFFFF
    let isForeign: Int32 = bits & home == 0 ? 1 : 0
    if isForeign == 0 { homeWords += 1 }
    let points: Int32 =
      switch bits.nonzeroBitCount {
      case 1: 4
      case 2: 2
      default: 1
      }
    while bits != 0 {
      let language = bits.trailingZeroBitCount
      score[language] += points
      if points == 4 { own[language] += 1 }
      foreign[language] += isForeign
      bits &= bits - 1
    }
    if evidence & Self.otherScript != 0 { otherScript += 1 }
    var letters = (evidence & ~Self.otherScript) >> 16
    while letters != 0 {
      score[letters.trailingZeroBitCount] += 2
      letters &= letters - 1
    }
  }

  mutating func add(_ other: LanguageTally) {
    words += other.words
    lowerCase += other.lowerCase
    otherScript += other.otherScript
    for language in score.indices {
      score[language] += other.score[language]
      own[language] += other.own[language]
      foreign[language] += other.foreign[language]
    }
    homeWords += other.homeWords
  }
}

/// Follows quotation marks through a block.
///
/// Marks that do not close are given up at the end of the block; straight marks open and close in
/// turn.
struct QuoteDepth {
  private var depth = 0
  private var straight: [LexemeID] = []

  /// Whether a token stands between quotation marks, or is one.
  mutating func isInside(_ token: Token) -> Bool {
    switch token.kind {
    case .openingQuote:
      depth += 1
      return true
    case .closingQuote:
      depth = max(0, depth - 1)
      return true
    case .quote:
      if straight.last == token.folded {
        straight.removeLast()
      } else {
        straight.append(token.folded)
      }
      return true
    default:
      return depth > 0 || !straight.isEmpty
    }
  }
}
