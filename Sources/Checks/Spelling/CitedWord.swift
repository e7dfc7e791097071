import LintModel

/// Where a word is spoken about or given in another language, it need not be German.
extension WordPlace {
  /// Of a word in small letters that nobody knows.
  var isCited: Bool {
    followsMention || isAbbreviation || isExplained || isInGloss || isInRomanceName
  }

  /// *Pièces de clavecin*, *Congo libre et souverain*: small words that German lacks lead back to a
  /// capital.
  private var isInRomanceName: Bool {
    guard sentence.hasRomanceWordBeside(index..<index + 1) else { return false }
    var at = index
    while let token = sentence.token(before: at), token.kind == .word {
      at -= 1
      if token.isCapitalised { return at < index - 1 }
      guard sentence.isRomanceWord(token) || !sentence.facts(token).isKnown else { return false }
    }
    return false
  }

  /// *das Wort teter*, *althochdeutsch fiebar*, *das hebräische edah*: after the name of a language,
  /// where a noun would stand.
  private var followsMention: Bool {
    guard let before, before.kind == .word else { return false }
    if sentence.language.words("mention-words").contains(before.folded) { return true }
    guard !before.isCapitalised, let ending = endingOfLanguage(before) else { return false }
    return ending.isEmpty || !(after.map { $0.isWordLike && $0.isCapitalised } ?? false)
  }

  /// What follows *-isch* or *-deutsch*; `nil` for other words.
  private func endingOfLanguage(_ token: Token) -> String? {
    let form = sentence.document.lexemes.utf8(token.folded)
    return ["", "e", "en", "em", "er", "es"].first { ending in
      ["isch", "deutsch"].contains {
        form.suffix($0.utf8.count + ending.utf8.count)
          .elementsEqual(($0 + ending).utf8)
      }
    }
  }

  /// *(estn. Kadriorg)*, *vgl. diesbzgl. dort*: a stop after which the sentence goes on.
  private var isAbbreviation: Bool {
    guard after?.kind == .stop, let next = sentence.token(at: index + 2) else { return false }
    return next.isWordLike
  }

  /// Tokens of the longest meaning that is given after a word.
  private static let longestMeaning = 5

  /// *limen „Türschwelle“*, *aliquid („dieses Etwas“)*: its meaning follows in quotation marks.
  private var isExplained: Bool {
    var start = index + 1
    if sentence.token(at: start)?.kind == .openingBracket { start += 1 }
    guard let mark = sentence.token(at: start), mark.kind == .openingQuote || mark.kind == .quote
    else { return false }
    return (start + 2...start + Self.longestMeaning + 1).contains {
      let kind = sentence.token(at: $0)?.kind
      return kind == .closingQuote || kind == .quote
    }
  }

  /// *(dänisch statsminister)*, *(urvan oder manah)*: in brackets that begin with a word nobody knows,
  /// an abbreviation or a language.
  private var isInGloss: Bool {
    guard let bracket = sentence.openBracket(before: index),
      let first = sentence.token(at: bracket + 1)
    else { return false }
    if first.kind == .abbreviation { return true }
    guard first.kind == .word, !first.isCapitalised else { return false }
    return !sentence.facts(first).isKnown || endingOfLanguage(first) == ""
  }
}

extension Sentence {
  /// Tokens; brackets that hold more than a gloss are text.
  private static let longestGloss = 12

  /// The index of the bracket that is open at a token.
  func openBracket(before index: Int) -> Int? {
    var at = index
    while let token = token(before: at), index - at < Self.longestGloss {
      at -= 1
      if token.kind == .closingBracket { return nil }
      if token.kind == .openingBracket { return at }
    }
    return nil
  }
}
