import LintModel

/// Two capitalised words that could be one.
struct NounPair {
  private let sentence: Sentence
  private let first: WordPlace
  private let second: WordPlace
  private let join: WordFacts

  /// - Parameter index: of the first; another word follows.
  init(_ sentence: Sentence, _ index: Int, _ join: WordFacts) {
    self.sentence = sentence
    first = WordPlace(sentence, index)
    second = WordPlace(sentence, index + 1)
    self.join = join
  }

  var range: TextRange { first.token.range.union(second.token.range) }
  var compound: String {
    sentence.text(first.token) + sentence.document.lexemes.string(second.token.folded)
  }

  var isSplitCompound: Bool {
    guard !first.isInTitle, !second.isInTitle, !second.isFollowedByName else { return false }
    if isLinkingForm { return true }
    guard first.before?.kind == .word, !isMeasure, !isInvariable, !isEnglish, isNoun(first),
      isNoun(second)
    else { return false }
    if fitsWholeOnly { return join.origin.isKnown && join.origin != .spellingVariant }
    return (join.origin == .lexicon || join.germanBand > 0) && !isObjectOfVerb && hasEvidence
  }

  /// *einer Umweltschutz Gruppe*, *die Todes Strafe*: what stands before the first noun is not of it.
  private var fitsWholeOnly: Bool {
    guard let before = first.before else { return false }
    let determiner = sentence.determinerAgreement(of: before)
    let ofSecond = sentence.agreement(of: second.token)
    let bare = sentence.language.words("bare-nouns")
    guard isOnlyNoun(first), !bare.contains(first.token.folded), !isRelative else { return false }
    return !determiner.isEmpty && determiner.isDisjoint(with: sentence.agreement(of: first.token))
      && !determiner.intersection(ofSecond).isDisjoint(with: .singular)
  }

  /// *Wirtschafts*, *Regierungs*: no word by itself.
  private var isLinkingForm: Bool {
    let facts = first.facts
    guard !facts.isKnown, facts.germanBand == 0 || sentence.readings(first.token).isEmpty else {
      return false
    }
    let word = sentence.document.lexemes.utf8(first.token.folded)
    return Self.linkingEndings.contains {
      word.count >= $0.count + 2 && word.suffix($0.count).elementsEqual($0)
    }
  }

  private static let linkingEndings = [
    "ungs", "heits", "keits", "schafts", "tions", "täts", "kunfts", "arbeits", "sichts", "hilfs",
    "geschichts", "einkommens",
  ].map { Array($0.utf8) }

  /// Something before it that wants a noun: two nouns in a row are rare in German, and rarer where
  /// together they are a word in use.
  private var hasEvidence: Bool {
    guard let before = first.before else { return false }
    // “dass die Kinder Bücher lesen”: a plural may be a noun phrase of its own.
    let ofFirst = sentence.agreement(of: first.token)
    let ofSecond = sentence.agreement(of: second.token)
    let determiner = sentence.determinerAgreement(of: before)
    guard determiner.isDisjoint(with: ofFirst.intersection(.plural)) else { return false }
    guard
      sentence.foldedReadings(before).contains(where: {
        $0.wordClass.isDeterminer || $0.wordClass == .preposition || $0.wordClass == .adjective
      })
    else { return false }
    // What stands before must fit the whole, too: “in der Stadt Zentrum” has another meaning, and a
    // plural stands by itself: “die Polizei Kontrollen”.
    return determiner.isEmpty
      || !determiner.intersection(ofSecond).isDisjoint(with: .singular)
  }

  /// *, auf dem Kunzes Haus stand*: a pronoun, and the first noun a genitive.
  private var isRelative: Bool {
    let index = first.index - 1
    guard let before = sentence.token(before: index) else { return false }
    return before.kind == .comma || sentence.token(before: index - 1)?.kind == .comma
  }

  /// No adjective with a capital, as in the names of authorities and seas.
  private func isOnlyNoun(_ place: WordPlace) -> Bool {
    let readings = sentence.readings(place.token)
    return !readings.isEmpty && readings.allSatisfy { $0.wordClass == .noun }
      && !sentence.foldedReadings(place.token).contains {
        $0.wordClass == .adjective || $0.wordClass == .predicativeAdjective
          || $0.wordClass.isDeterminer
      }
  }

  private func isNoun(_ place: WordPlace) -> Bool {
    let readings = sentence.readings(place.token)
    return readings.contains { $0.wordClass == .noun }
  }

  /// Zipf × 10: *Telegraph* is ten times as frequent in English.
  private static let leadOfNames = 10

  /// *Joint Venture*, *App Store*: English, and German writes them so.
  private var isEnglish: Bool {
    let isMoreEnglish = [first, second].map {
      let folded = sentence.foldedFacts($0.token)
      return folded.traits.contains(.isEnglish)
        ? Int(folded.englishBand) - Int($0.facts.germanBand) : -1
    }
    return isMoreEnglish.allSatisfy { $0 >= 0 } || isMoreEnglish[0] >= Self.leadOfNames
  }

  /// *zu der Frage Stellung nehmen*, *am Ende des Monats Bericht erstatten*: nouns that form a verb,
  /// and adverbials of time without a preposition, need nothing before them.
  private var isObjectOfVerb: Bool {
    sentence.language.words("bare-nouns").contains(second.token.folded)
  }

  /// *ein Glas Wasser*, *eine Schicht Käse*, *zehn Meter Tiefe*.
  private var isMeasure: Bool {
    sentence.language.words("measures").contains(first.token.folded)
  }

  /// *Schweizer Franken*, *Wiener Schnitzel*.
  private var isInvariable: Bool {
    sentence.document.lexemes.utf8(first.token.folded).suffix(2).elementsEqual("er".utf8)
      && sentence.readings(first.token).contains { $0.wordClass != .noun }
  }
}

extension Sentence {
  /// Case, number and gender that a noun or name can have.
  func agreement(of token: Token) -> Agreement {
    readings(token).reduce(into: Agreement()) {
      if $1.wordClass == .noun || $1.wordClass == .properNoun { $0.formUnion($1.agreement) }
    }
  }
}

extension WordPlace {
  /// *Minister Präsident Kunze*: titles before a name.
  var isFollowedByName: Bool {
    guard let after, after.kind == .word else { return false }
    return after.isCapitalised
  }
}
