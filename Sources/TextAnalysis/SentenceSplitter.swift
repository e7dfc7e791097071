import LintModel

/// Cuts the tokens of a block into sentences, by the rules of German print, or those that most
/// languages share.
///
/// The tokeniser leaves a stop after a figure alone; here it becomes part of an ordinal where no
/// sentence ends (*3. Mai*, *Ludwig XIV. und*). Every decision looks at a few tokens to either
/// side, so the whole is linear in the text.
struct SentenceSplitter {
  let abbreviations: WordList
  /// Abbreviations that end a sentence as readily as they stand inside one: *usw.*, *Co.*
  let finalAbbreviations: WordList
  /// Words that begin sentences and follow no ordinal or name: *Der*, *Trotzdem*.
  let starters: WordList
  /// Words that an ordinal follows: *am*, *der*, *zum*.
  let determiners: WordList
  let months: WordList
  let conventions: PrintConventions

  init(pack: LanguagePack) {
    conventions = PrintConventions(pack.code)
    abbreviations = pack.words("abbreviations")
    finalAbbreviations = pack.words("abbreviations-at-end")
    starters = pack.words("sentence-starters")
    determiners = pack.words("before-ordinals")
    months = pack.words("months")
  }

  /// Finds the ends of sentences, and joins ordinals with their stops.
  ///
  /// - Parameters:
  ///   - tokenizer: its tokens from `first` on are the block; ordinals shorten them.
  ///   - candidates: starts of tokens at which ICU lets a sentence begin, ascending; those
  ///     after a mark that is a `.stop` here are not needed.
  /// - Returns: indices after the last token of each sentence, ascending, the block's end last.
  /// - Complexity: O(tokens).
  func split(
    _ tokenizer: inout Tokenizer, _ text: Span<UInt8>, from first: Int, candidates: [UInt32]
  ) -> [Int] {
    var ends: [Int] = []
    var block = BlockTokens(first: first, count: tokenizer.tokens.count)
    var candidate = 0
    while block.read < block.count {
      let token = tokenizer.tokens[block.read]
      while candidate < candidates.count, candidates[candidate] < token.start { candidate += 1 }
      // Only after a mark that is none of ours, such as a danda: ICU does not know *3. Mai*.
      let beginsHere =
        candidate < candidates.count && candidates[candidate] == token.start
        && block.write > block.sentence && tokenizer.tokens[block.write - 1].kind == .symbol
      if block.write > block.sentence,
        beginsHere || endsParagraph(text, tokenizer.tokens[block.write - 1].end, token.start)
      {
        ends.append(block.write)
        block.sentence = block.write
      }
      if token.kind == .stop {
        if endsSentence(&tokenizer, text, &block) {
          ends.append(block.write)
          block.sentence = block.write
        }
      } else {
        tokenizer.tokens[block.write] = token
        block.write += 1
        block.read += 1
        if token.kind == .abbreviation, abbreviationEnds(tokenizer.tokens, text, block) {
          takeClosing(&tokenizer, text, &block)
          ends.append(block.write)
          block.sentence = block.write
        }
      }
    }
    tokenizer.tokens.removeLast(tokenizer.tokens.count - block.write)
    if ends.last != block.write, block.write > first { ends.append(block.write) }
    return ends
  }

  /// Takes the stop at hand, and what closes with it; says whether a sentence ends there.
  private func endsSentence(
    _ tokenizer: inout Tokenizer, _ text: Span<UInt8>, _ block: inout BlockTokens
  ) -> Bool {
    let stop = tokenizer.tokens[block.read]
    let mark = text[Int(stop.start)]
    let isPeriod = mark == UInt8(ascii: ".") && stop.length == 1
    let before = block.write > block.sentence ? tokenizer.tokens[block.write - 1] : nil
    if isPeriod, let before, before.end == stop.start,
      let kind = figureKind(before, text), keepsStop(tokenizer.tokens, text, block, before)
    {
      tokenizer.tokens[block.write - 1] = tokenizer.joined(text, before, stop, kind)
      block.read += 1
      return false
    }
    tokenizer.tokens[block.write] = stop
    block.write += 1
    block.read += 1
    let closed = takeClosing(&tokenizer, text, &block)
    guard block.read < block.count else { return true }
    let next = tokenizer.tokens[block.read]
    // Nothing ends before the mark that it leads to: *!,* *?)* *.:*
    switch next.kind {
    case .comma, .semicolon, .colon, .closingBracket, .slash: return false
    default: break
    }
    if !next.hasSpaceBefore {
      if mark >= 0xE3, stop.length == 3 { return true }
      if closed { return startsUpper(tokenizer.tokens, text, block.read, block.count) != .lower }
      guard startsUpper(tokenizer.tokens, text, block.read, block.count) == .upper else {
        return false
      }
      // *gegangen.Dann*: a lost space; not *Spiegel.TV* or *Nr.Fünf*.
      guard isPeriod else { return true }
      guard let before, before.kind == .word else { return before?.kind == .closingBracket }
      return !before.shape.contains(.allCapitals) && !before.shape.contains(.split)
        && before.length >= 3
    }
    switch startsUpper(tokenizer.tokens, text, block.read, block.count) {
    case .lower: return false
    case .upper, .other: break
    }
    guard isPeriod, let before, before.kind == .word, !closed else { return true }
    // *Hrsg. Weber*: a word without vowels is an abbreviation that no list has.
    if looksAbbreviated(text, before) { return isStarter(tokenizer.tokens, block) }
    return true
  }

  /// Whether the figure keeps its stop: an ordinal or a day, inside a sentence.
  private func keepsStop(
    _ tokens: [Token], _ text: Span<UInt8>, _ block: BlockTokens, _ figure: Token
  ) -> Bool {
    let at = block.read + 1
    guard at < block.count else { return false }
    let next = tokens[at]
    switch next.kind {
    case .comma, .slash, .hyphen, .dash, .closingBracket:
      return !next.hasSpaceBefore
        || next.kind == .dash && figure.kind == .number && figure.length < 3
    case .word, .abbreviation, .number, .openingQuote, .quote, .openingBracket: break
    case .ordinal: return true
    default: return false
    }
    let start = startsUpper(tokens, text, at, block.count)
    if start == .lower { return true }
    guard conventions.stopsMakeOrdinals else { return false }
    if next.isWordLike, months.contains(next.folded) { return true }
    // A number that begins its sentence counts the items of a list.
    let isFirst = block.write - 1 == block.sentence
    if isFirst, figure.kind == .number, figure.length <= 3 { return true }
    if next.kind != .word { return false }
    if starters.contains(next.folded) { return false }
    if figure.kind == .word { return next.hasSpaceBefore }
    let previous = block.write - 2 >= block.sentence ? tokens[block.write - 2] : nil
    if let previous, previous.kind == .word, determiners.contains(previous.folded) { return true }
    if !next.hasSpaceBefore { return figure.length <= 2 }
    guard figure.length <= 2 else { return false }
    // *Platz 3. Berlin*: after a noun the figure is a number; *gegen 3. Liga* has an ordinal.
    if let previous, previous.kind == .word || previous.kind == .abbreviation {
      return !previous.isCapitalised
    }
    return previous?.kind != .unit && previous?.kind != .currency
  }

  /// What a figure with its stop would be; `nil` for what takes none.
  private func figureKind(_ token: Token, _ text: Span<UInt8>) -> TokenKind? {
    switch token.kind {
    case .number:
      var dots = 0
      for at in token.range.indices {
        if text[at] == UInt8(ascii: ".") {
          dots += 1
        } else if !isAsciiDigit(text[at]) {
          return nil
        }
      }
      if dots == 0 { return token.length <= 4 ? .ordinal : nil }
      return dots == 1 && token.length <= 5 ? .date : nil
    case .word:
      guard token.length <= 6, token.shape.contains(.capitalised) else { return nil }
      for at in token.range.indices {
        switch text[at] {
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
          UInt8(ascii: "C"):
          break
        default: return nil
        }
      }
      return .ordinal
    default: return nil
    }
  }

  /// Whether a sentence ends with the abbreviation that was just written.
  private func abbreviationEnds(
    _ tokens: [Token], _ text: Span<UInt8>, _ block: BlockTokens
  ) -> Bool {
    let abbreviation = tokens[block.write - 1]
    guard block.read < block.count else { return false }
    var at = block.read
    while at < block.count, isClosing(tokens[at], text) { at += 1 }
    guard at < block.count, tokens[at].hasSpaceBefore else { return false }
    let start = startsUpper(tokens, text, at, block.count)
    guard start != .lower else { return false }
    let begins = tokens[at].kind == .word && starters.contains(tokens[at].folded)
    if finalAbbreviations.contains(abbreviation.folded) {
      return begins || start == .other && tokens[at].kind == .openingQuote
    }
    // *Vitamin C. Die*, *Ahmed K. Das*: a letter after a word; *z. B. Die* has one after another.
    guard begins, abbreviation.length == 2, abbreviation.isCapitalised,
      block.write - 2 >= block.sentence
    else { return false }
    let before = tokens[block.write - 2]
    return before.kind == .word && before.isCapitalised
  }

  private enum Start { case upper, lower, other }

  /// How the text goes on at a token, past opening marks and dashes.
  private func startsUpper(
    _ tokens: [Token], _ text: Span<UInt8>, _ index: Int, _ end: Int
  ) -> Start {
    var at = index
    while at < end, at < index + 4 {
      let token = tokens[at]
      switch token.kind {
      case .word, .abbreviation, .ordinal:
        if token.isCapitalised || token.shape.contains(.hasDigit) { return .upper }
        // A script without capitals begins where it likes.
        let first = scalar(text, Int(token.start), text.count).value
        return first < 0x530 ? .lower : .upper
      case .openingQuote, .openingBracket, .quote, .apostrophe, .dash, .hyphen: at += 1
      case .comma, .colon, .semicolon: return .lower
      default: return .other
      }
    }
    return .other
  }

  private func isStarter(_ tokens: [Token], _ block: BlockTokens) -> Bool {
    let next = tokens[block.read]
    return next.kind == .word && starters.contains(next.folded)
  }

  /// Takes the marks that close with a stop; says whether there was a quote or bracket.
  @discardableResult
  private func takeClosing(
    _ tokenizer: inout Tokenizer, _ text: Span<UInt8>, _ block: inout BlockTokens
  ) -> Bool {
    var closed = false
    while block.read < block.count {
      let token = tokenizer.tokens[block.read]
      // *NEIN! …* and *. . .* go on with the mark before them.
      guard isClosing(token, text) || token.kind == .stop else { break }
      if token.kind != .stop { closed = true }
      tokenizer.tokens[block.write] = token
      block.write += 1
      block.read += 1
    }
    return closed
  }

  private func isClosing(_ token: Token, _ text: Span<UInt8>) -> Bool {
    switch token.kind {
    // « Merci. »: French sets a space before it.
    case .closingQuote where conventions.guillemetsPointOutwards && text[Int(token.start)] == 0xC2:
      true
    case .closingQuote, .closingBracket, .quote, .apostrophe: !token.hasSpaceBefore
    default: false
    }
  }

  /// Whether a gap between tokens has an empty line or a paragraph separator.
  private func endsParagraph(_ text: Span<UInt8>, _ from: UInt32, _ to: UInt32) -> Bool {
    guard to > from + 1 else { return false }
    var lines = 0
    for at in Int(from)..<Int(to) {
      if text[at] == 10 { lines += 1 }
      if text[at] == 0xA9, at >= Int(from) + 2, text[at - 1] == 0x80, text[at - 2] == 0xE2 {
        return true
      }
    }
    return lines >= 2
  }

  /// Whether a word of up to five letters has no vowel, and is not written in capitals.
  private func looksAbbreviated(_ text: Span<UInt8>, _ token: Token) -> Bool {
    guard token.length <= 5, !token.shape.contains(.allCapitals),
      !token.shape.contains(.hasDigit)
    else { return false }
    for at in token.range.indices {
      switch text[at] | 32 {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"), 0x80...0xFF:
        return false
      default: break
      }
    }
    return true
  }
}

/// Where the splitter reads and writes; written tokens never overtake those still to read.
struct BlockTokens {
  /// The first token of the sentence at hand.
  var sentence: Int
  var write: Int
  var read: Int
  let count: Int

  init(first: Int, count: Int) {
    sentence = first
    write = first
    read = first
    self.count = count
  }
}
