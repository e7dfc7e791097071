import LintModel

/// Reads the tokens of one document.
struct NameReader {
  private enum Standing: UInt8 {
    case none
    /// A name elsewhere; here a sentence begins, and there is such a small word.
    case atStart
    /// A noun, too.
    case possible
    case sure
  }

  let finder: NameFinder
  let tokens: [Token]
  let lexemes: LexemeTable
  let words: WordTable
  /// By token.
  private var standings: [Standing]
  /// By folded lexeme: shown to be a name somewhere in the document.
  private var isShown: [Bool]

  init(finder: NameFinder, tokens: [Token], lexemes: LexemeTable, words: WordTable) {
    self.finder = finder
    self.tokens = tokens
    self.lexemes = lexemes
    self.words = words
    standings = [Standing](repeating: .none, count: tokens.count)
    isShown = [Bool](repeating: false, count: lexemes.count)
  }

  // MARK: Word by word

  mutating func judge(_ sentence: Range<Int>) {
    var isStart = true
    for index in sentence {
      let token = tokens[index]
      guard token.isWordLike else {
        // After a colon, a dash or an opening mark a sentence may begin: *Datei – Ein Boot*.
        switch token.kind {
        case .openingQuote, .quote, .colon, .dash, .stop: isStart = true
        default: break
        }
        continue
      }
      if token.isCapitalised {
        standings[index] =
          isDoubleGivenName(index, in: sentence) ? .sure : standing(token, isStart: isStart)
      }
      isStart = false
    }
    for index in sentence {
      switch standings[index] {
      case .possible where isSupported(index, in: sentence):
        standings[index] = .sure
        isShown[Int(tokens[index].folded.rawValue)] = true
      case .sure where isUnknownNoun(index, in: sentence) || isUnit(index, in: sentence):
        standings[index] = .none
      default: break
      }
    }
  }

  private func standing(_ token: Token, isStart: Bool) -> Standing {
    let role = finder.role(token)
    guard token.length > 1, role.isDisjoint(with: [.office, .honorific, .calendar]) else {
      return .none
    }
    let facts = words.facts(token.surface)
    let readings = words.readings(of: facts)
    let folded = words.facts(token.folded)
    var isName = false
    var isNoun = false
    for reading in readings {
      if reading.wordClass == .properNoun {
        isName = true
      } else if reading.wordClass.isWrittenWithCapital {
        isNoun = true
      }
    }
    // *Seine*, *Oder*, *Man*: at the start of a sentence the small word is likelier.
    let canBeSmall = isStart && isSmallWord(folded)
    if role.contains(.given) || isName && !isNoun { return canBeSmall ? .atStart : .sure }
    if token.shape.contains(.allCapitals) { return canBeSmall ? .none : .sure }
    if isName { return canBeSmall ? .atStart : .possible }
    if isNoun { return canBeSmall ? .none : .possible }
    guard facts.origin == .unknown else { return .none }
    if token.shape.contains(.hasDigit) { return .possible }
    // In small letters it is a word: a sentence begins, or emphasis.
    if folded.isKnown { return isStart ? .none : .possible }
    return .sure
  }

  /// Whether the form in small letters is a word of its own: *Trotz*, *Weiß*.
  private func isSmallWord(_ folded: WordFacts) -> Bool {
    guard folded.isKnown else { return false }
    return words.readings(of: folded).contains { $0.wordClass != .properNoun }
  }

  // MARK: By the words beside it

  private func isSupported(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let before = tokens[index - 1]
    let role = finder.role(before)
    if before.isCapitalised, !role.isDisjoint(with: [.given]), standings[index - 1] != .none {
      return !finder.isOffice(tokens[index], lexemes)
    }
    if before.isCapitalised, role.contains(.honorific) { return true }
    // *Osama bin Laden*
    if role.contains(.particle), index - 2 >= sentence.lowerBound, isGiven(tokens[index - 2]) {
      return true
    }
    // *Präsident Koch*; not *der Minister Reformen*
    if finder.isOffice(before, lexemes) {
      return !followsArticle(index - 1, in: sentence) && hasSingular(tokens[index])
        && !finder.isOffice(tokens[index], lexemes)
    }
    // *Premierminister Narendra Modi*
    if standings[index - 1] == .sure, title(before: index - 1, in: sentence) != nil,
      before.shape.isDisjoint(with: [.hyphenated, .allCapitals])
    {
      return !finder.isOffice(tokens[index], lexemes)
    }
    return isInitial(before) && index - 1 > sentence.lowerBound && standings[index - 2] != .none
  }

  private func hasSingular(_ token: Token) -> Bool {
    words.readings(token.surface).contains { !$0.agreement.isDisjoint(with: .singular) }
  }

  private func isInitial(_ token: Token) -> Bool {
    token.isCapitalised && token.isWordLike && token.length <= 2
  }

  /// What was shown to be a name once is one wherever no article stands before it.
  mutating func spread(over sentences: [SentenceSpan]) {
    for sentence in sentences {
      for index in sentence.tokens {
        let token = tokens[index]
        switch standings[index] {
        case .possible:
          let isName = isShown[Int(token.folded.rawValue)] || isStranger(token)
          if isName, !followsArticle(index, in: sentence.tokens) || isPlace(token) {
            standings[index] = .sure
          }
        case .atStart:
          let next = index + 1
          if next < sentence.tokens.upperBound, standings[next] == .sure, isGiven(token) {
            standings[index] = .sure
          }
        default: continue
        }
      }
    }
  }

  /// *17 Mark*
  private func isUnit(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let before = tokens[index - 1]
    return before.kind == .number
      || words.readings(before.surface).contains { $0.wordClass == .numeral }
      || words.readings(tokens[index].surface).contains { $0.wordClass == .noun }
        && words.readings(before.folded).contains {
          $0.wordClass == .noun && isNumberNoun(before.folded)
        }
  }

  /// *Million*, *Milliarde*, *Billion*
  private func isNumberNoun(_ id: LexemeID) -> Bool {
    let form = lexemes.utf8(id)
    return form.starts(with: "million".utf8) || form.starts(with: "milliarde".utf8)
      || form.starts(with: "billion".utf8)
  }

  private func isGiven(_ token: Token) -> Bool { finder.role(token).contains(.given) }

  private func isPlace(_ token: Token) -> Bool {
    words.readings(token.surface).contains {
      $0.wordClass == .properNoun && $0.traits.contains(.isPlace)
    }
  }

  /// A noun that nobody knows, or a slip of one: *ein Etymon*, *im exklusiven Musterappartment*.
  private func isUnknownNoun(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    let facts = words.facts(token.surface)
    guard facts.origin == .unknown, !isGiven(token), !token.shape.contains(.allCapitals),
      facts.germanBand == 0, index > sentence.lowerBound
    else { return false }
    let before = words.readings(tokens[index - 1].folded)
    if before.contains(where: { $0.wordClass == .indefiniteArticle }) { return true }
    return words.corrections[token.surface] != nil && followsArticle(index, in: sentence)
  }

  /// A noun that German hardly uses: *Trump*, *Bush*.
  private func isStranger(_ token: Token) -> Bool {
    let facts = words.facts(token.surface)
    let readings = words.readings(of: facts)
    if readings.contains(where: { $0.wordClass == .properNoun }) { return true }
    return !readings.contains { $0.traits.contains(.isConfident) } && facts.englishBand > 0
  }

  private func followsArticle(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return false }
    let before = tokens[index - 1]
    guard before.kind == .word, !before.isCapitalised || index - 1 == sentence.lowerBound else {
      return false
    }
    return words.readings(before.folded).contains {
      switch $0.wordClass {
      case .definiteArticle, .indefiniteArticle, .possessive, .demonstrative, .indefinite,
        .adjective, .fusedPreposition, .numeral:
        true
      default: false
      }
    }
  }

  // MARK: Slips

  func candidates(beside found: [FoundName], sentences: [SentenceSpan]) -> [NameCandidate] {
    var candidates: [NameCandidate] = []
    var next = 0
    for sentence in sentences {
      for index in sentence.tokens {
        while next < found.count, found[next].tokens.upperBound <= index { next += 1 }
        let token = tokens[index]
        guard token.isCapitalised, token.kind == .word, token.length > 3,
          token.shape.isDisjoint(with: [.hyphenated, .allCapitals, .hasDigit]),
          next == found.count || !found[next].tokens.contains(index)
        else { continue }
        let facts = words.facts(token.surface)
        let isWord = facts.germanBand > 0 || facts.origin == .lexicon
        let before = next > 0 && found[next - 1].tokens.upperBound == index ? index - 1 : nil
        let behind =
          next < found.count && found[next].tokens.lowerBound == index + 1 ? index + 1 : nil
        let title = self.title(before: index, in: sentence.tokens)
        guard !isWord && facts.origin.isKnown || before != nil || behind != nil || title != nil,
          !followsArticle(index, in: sentence.tokens) || behind != nil
        else { continue }
        candidates.append(
          NameCandidate(token: index, isWord: isWord, before: before, behind: behind, title: title))
      }
    }
    return candidates
  }

  // MARK: Runs

  func collect(_ sentence: Range<Int>, into found: inout [FoundName]) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let part = compoundPart(index), !isDoubleGivenName(index, in: sentence) {
        found.append(part)
        index += 1
        continue
      }
      guard standings[index] == .sure else {
        index += 1
        continue
      }
      let end = runEnd(from: index, in: sentence)
      found.append(
        FoundName(
          tokens: index..<end, title: title(before: index, in: sentence), partLength: 0,
          followsArticle: followsArticle(index, in: sentence)))
      index = end
    }
  }

  private func title(before index: Int, in sentence: Range<Int>) -> Int? {
    guard index > sentence.lowerBound else { return nil }
    let before = tokens[index - 1]
    let isTitle =
      finder.role(before).contains(.honorific) && before.isCapitalised
      || finder.isOffice(before, lexemes)
    return isTitle ? index - 1 : nil
  }

  private func runEnd(from first: Int, in sentence: Range<Int>) -> Int {
    var end = first + 1
    var index = end
    while index < sentence.upperBound {
      let token = tokens[index]
      if standings[index] == .sure, token.hasSpaceBefore || tokens[index - 1].kind == .hyphen {
        // *Russlands Wladimir Putin*: a genitive is a name of its own.
        if isPlaceInGenitive(tokens[index - 1]) { break }
        index += 1
        end = index
      } else if isParticle(token, after: tokens[end - 1]), index + 1 < sentence.upperBound,
        index - end < 2
      {
        index += 1
      } else if isInitial(token), token.hasSpaceBefore, index + 1 < sentence.upperBound,
        standings[index + 1] == .sure
      {
        index += 1
      } else if token.kind == .ordinal, token.isCapitalised || isRoman(token) {
        index += 1
        end = index
        break
      } else {
        break
      }
    }
    return end
  }

  private func isRoman(_ token: Token) -> Bool {
    lexemes.utf8(token.folded).allSatisfy { "ivx.".utf8.contains($0) }
  }

  /// *van*, *al* anywhere; *von der* after a given name only: *Haskell von der Universität* is none.
  private func isParticle(_ token: Token, after name: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised else { return false }
    if finder.role(token).contains(.particle) { return isGiven(name) }
    let readings = words.readings(token.surface)
    return !readings.isEmpty && readings.allSatisfy { $0.wordClass == .properNoun }
  }

  private func isPlaceInGenitive(_ token: Token) -> Bool {
    let readings = words.readings(token.surface)
    return !readings.isEmpty
      && readings.allSatisfy {
        $0.traits.contains(.isPlace) && $0.agreement.isSubset(of: .genitive)
      }
  }

  /// *Jean-Baptiste Djebbari*: before a capital it is no compound.
  private func isDoubleGivenName(_ index: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.shape.contains(.hyphenated), token.kind == .word, index + 1 < sentence.upperBound
    else { return false }
    let next = tokens[index + 1]
    return next.isCapitalised && next.kind == .word && next.hasSpaceBefore
      && finder.beginsWithGivenName(token, lexemes)
  }

  /// *Putin* of *Putin-Vertrauter*, *US* of *US-Präsident*.
  private func compoundPart(_ index: Int) -> FoundName? {
    let token = tokens[index]
    guard token.shape.contains(.hyphenated), token.isCapitalised, token.kind == .word,
      words.facts(token.surface).traits.contains(.beginsWithName)
    else { return nil }
    let length = lexemes.utf8(token.surface).prefix { $0 != UInt8(ascii: "-") }.count
    guard length > 1 else { return nil }
    return FoundName(
      tokens: index..<index + 1, title: nil, partLength: UInt16(length), followsArticle: false)
  }
}
