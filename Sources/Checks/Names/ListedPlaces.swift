import LintModel

/// What the lists of names say about an article, name by name.
struct ListedPlaces {
  /// Index into the names of the pack.
  let name: Int
  /// Spellings that German has, usual or accepted.
  var german: [NameLedger.Hit] = []
  /// Spellings that it has not, and that count as they stand.
  var foreign: [NameLedger.Hit] = []
  /// Such that could be another name.
  var ambiguous: [NameLedger.Hit] = []

  /// A name in a sentence.
  private struct Place: Hashable {
    let name: Int
    let sentence: Int
  }

  /// The names that stand in the article, in order of their first place.
  static func all(in article: Article) -> [ListedPlaces] {
    var order: [Int: Int] = [:]
    var result: [ListedPlaces] = []
    // Where a German form stands, it explains a foreign one beside it: *Lüttich, französisch Liège*.
    var explained = Set<Place>()
    for hit in article.names.hits where hit.standing == .usual || hit.standing == .variant {
      if let sentence = article.document.sentenceIndex(at: hit.range.start) {
        explained.insert(Place(name: hit.name, sentence: sentence))
      }
    }
    for hit in article.names.hits {
      let number = order[hit.name] ?? result.count
      if number == result.count {
        order[hit.name] = number
        result.append(ListedPlaces(name: hit.name))
      }
      switch hit.standing {
      case .usual, .variant: result[number].german.append(hit)
      case .never where counts(hit, in: article, explained): result[number].foreign.append(hit)
      case .ambiguous where counts(hit, in: article, explained):
        result[number].ambiguous.append(hit)
      default: break
      }
    }
    return result
  }

  /// Not inside a longer name (*Warsaw Philharmonic*), a title or a foreign sentence, and not given as
  /// the foreign name it is: *Peking (Beijing)*.
  private static func counts(
    _ hit: NameLedger.Hit, in article: Article, _ explained: Set<Place>
  ) -> Bool {
    let document = article.document
    guard !hit.isPartOfLonger || hit.isSurname, !document.isInTitle(hit.range),
      let index = document.sentenceIndex(at: hit.range.start)
    else { return false }
    let sentence = document.sentence(index)
    guard !isInBrackets(hit, sentence), !explained.contains(Place(name: hit.name, sentence: index))
    else { return false }
    let first = sentence.tokens[hit.tokens.lowerBound]
    if let before = sentence.token(before: hit.tokens.lowerBound) {
      switch before.kind {
      case .slash, .hashtag, .mention, .hyphen: return false
      // *„Kiev“*: the word itself.
      case .openingQuote, .quote:
        let after = sentence.token(at: hit.tokens.upperBound)
        if after?.kind == .closingQuote || after?.kind == .quote { return false }
      case .word where !first.hasSpaceBefore: return false
      // *Statistik Austria*, *Radio France*: of a house of that name.
      case .word where hit.standing == .ambiguous && before.isCapitalised:
        if sentence.readings(before).contains(where: { $0.wordClass == .noun }) { return false }
      // *New Zealand Herald*: what English stands beside it is no German.
      case .word where !hit.isSurname && isForeign(before, in: sentence): return false
      // *Tour de France*
      case .word where !before.isCapitalised && isParticle(before, in: sentence): return false
      // *made in Germany*, *Interim Force in Lebanon*
      case .word where !before.isCapitalised:
        if let first = sentence.token(before: hit.tokens.lowerBound - 1), first.kind == .word,
          isForeign(first, in: sentence)
        {
          return false
        }
      default: break
      }
    }
    guard let after = sentence.token(at: hit.tokens.upperBound) else { return true }
    switch after.kind {
    case .hyphen, .slash, .apostrophe: return false
    // *France 2*, *Austria 13/14*
    case .number where hit.standing == .ambiguous: return false
    // *Singapore Flyer*, *Australia Zoo*
    case .word where after.hasSpaceBefore:
      return !isForeign(after, in: sentence)
        && !(hit.standing == .ambiguous && after.isCapitalised && !hit.isSurname)
    default: return true
    }
  }

  /// Tokens; a bracket that was opened before is closed, or the text is broken.
  private static let longestBracket = 60

  private static func isInBrackets(_ hit: NameLedger.Hit, _ sentence: Sentence) -> Bool {
    var closed = 0
    for token in sentence.tokens[..<hit.tokens.lowerBound].suffix(longestBracket).reversed() {
      switch token.kind {
      case .closingBracket: closed += 1
      case .openingBracket where closed == 0: return true
      case .openingBracket: closed -= 1
      default: break
      }
    }
    return false
  }

  /// A small word of names only: *de*, *van*.
  private static func isParticle(_ token: Token, in sentence: Sentence) -> Bool {
    let readings = sentence.readings(token)
    return !readings.isEmpty && readings.allSatisfy { $0.wordClass == .properNoun }
  }

  /// A word that German does not have: the name belongs to something foreign.
  private static func isForeign(_ token: Token, in sentence: Sentence) -> Bool {
    let facts = sentence.facts(token)
    return !facts.isKnown && !sentence.foldedFacts(token).isKnown
      && (facts.traits.contains(.isEnglish) || token.isCapitalised)
  }
}
