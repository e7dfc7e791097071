import LintModel

/// English words of a German sentence with what stands around them.
struct EnglishWords {
  private let sentence: Sentence
  private let tokens: Range<Int>

  init(_ sentence: Sentence, _ tokens: Range<Int>) {
    self.sentence = sentence
    self.tokens = tokens
  }

  /// Zipf × 10: German texts have *American* and *British* in names only.
  private static let leadOfDemonym = 8
  /// Of a word that is in no table of English frequencies; more often it is a term of the article.
  private static let mostRare = 2

  /// Where English is meant: in titles and marks, in names, in brackets beside the German, and where
  /// the text speaks about the word.
  var isSheltered: Bool {
    sentence.hasKnownNameBeside(tokens) || sentence.isInEnglishName(tokens) || isMeant
  }

  /// *Icelandic shipbuilder Jonsson*: what a person is stands between country and name.
  var isApposition: Bool {
    guard let before = sentence.token(before: tokens.lowerBound), before.kind == .word,
      before.isCapitalised,
      sentence.canBeName(sentence.token(at: tokens.upperBound))
    else { return false }
    let facts = sentence.foldedFacts(before)
    let form = sentence.document.lexemes.utf8(before.folded)
    return facts.traits.contains(.isEnglishName) && !sentence.facts(before).isKnown
      && Int(facts.englishBand) >= Int(facts.germanBand) + Self.leadOfDemonym
      && ["an", "ian", "ish", "ese", "ic"].contains {
        form.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
      && !EnglishWords(sentence, tokens.lowerBound - 1..<tokens.upperBound).isMeant
  }

  private var isMeant: Bool {
    let range = sentence.range(ofTokens: tokens)
    if sentence.isQuoted(tokens) || sentence.title(around: range) != nil
      || sentence.isInLoanPhrase(range)
      || WordPlace(sentence, tokens.lowerBound).isTied
      // *martyrs de la résistance*: another language than English.
      || sentence.hasRomanceWordBeside(tokens)
    {
      return true
    }
    if sentence.openBracket(before: tokens.lowerBound) != nil { return true }
    guard let before = sentence.token(before: tokens.lowerBound) else { return false }
    switch before.kind {
    case .abbreviation, .apostrophe, .symbol, .slash, .hyphen: return true
    default: return sentence.language.words("mention-words").contains(before.folded)
    }
  }

  /// *pneuma*, *solidi*, in English dictionaries as in all others: a rare word with the ending of
  /// another language, or one that comes again and again.
  var isRareTerm: Bool {
    let token = sentence.tokens[tokens.lowerBound]
    guard sentence.foldedFacts(token).englishBand == 0 else { return false }
    if ForeignShape.isLikely(sentence.document.lexemes.utf8(token.folded)) { return true }
    var count = 0
    for other in sentence.document.tokens where other.folded == token.folded { count += 1 }
    return count > Self.mostRare
  }

  /// *Tetrao urogallus major*, *der iPod touch*: beside a small word that neither language has, or a
  /// trade name.
  var isBesideOtherLanguage: Bool {
    [sentence.token(before: tokens.lowerBound), sentence.token(at: tokens.upperBound)].contains {
      guard let token = $0, token.kind == .word else { return false }
      if token.shape.contains(.innerCapital) { return true }
      return !token.isCapitalised && !token.shape.contains(.hyphenated)
        && sentence.facts(token).origin == .unknown
        && sentence.facts(token).traits.isDisjoint(with: [.isEnglish, .isNounWithCapital])
        && sentence.foldedFacts(token).englishBand == 0
    }
  }
}
