import LintModel

/// A word with a capital inside a sentence that could be one of the small classes; verbs and
/// adjectives are `VerbWithCapital` and `AdjectiveWithCapital`.
struct SmallWordWithCapital {
  private let place: WordPlace
  private let sentence: Sentence

  init(_ place: WordPlace) {
    self.place = place
    sentence = place.sentence
  }

  var isSmall: Bool { isSurelySmall || isArticle || isAfterSemicolon }

  /// *…; Die Stadt zahlt nicht*: the sentence goes on, and *Sie* may address the reader.
  private var isAfterSemicolon: Bool {
    guard place.before?.kind == .semicolon, !place.isInTitle, sentence.block.kind == .paragraph,
      place.facts.traits.contains(.isKnownInLowerCaseOnly)
    else { return false }
    return sentence.foldedReadings(place.token).contains {
      switch $0.wordClass {
      case .definiteArticle, .indefiniteArticle, .coordinator, .subordinator, .preposition,
        .fusedPreposition:
        true
      default: false
      }
    }
  }

  /// *ob es Die neue Regel ist*: before a small adjective, since titles write that with a capital.
  private var isArticle: Bool {
    guard let before = place.before, before.kind == .word, !before.isCapitalised,
      let after = place.after, after.kind == .word, !after.isCapitalised, !place.isInTitle,
      sentence.foldedReadings(place.token).contains(where: {
        $0.wordClass == .definiteArticle || $0.wordClass == .indefiniteArticle
      })
    else { return false }
    // *in Der sterbende Schwan*, *Filme wie Der blaue Engel*: titles without marks.
    guard
      !sentence.foldedReadings(before).contains(where: {
        $0.wordClass == .coordinator || $0.wordClass == .comparisonParticle
      }), sentence.document.lexemes.string(before.folded) != "in"
    else { return false }
    let readings = sentence.readings(after)
    return readings.contains { $0.wordClass == .adjective }
      && !readings.contains { $0.wordClass == .verb }
  }

  private var isSurelySmall: Bool {
    guard place.facts.traits.contains(.isKnownInLowerCaseOnly) || isAuxiliaryMadeNoun,
      let before = place.before, before.kind == .word || isInsideClause, !place.isInTitle,
      !place.followsDeterminer, !place.followsAdjective, !isInPair, !isFormOfAddress,
      !sentence.foldedReadings(before).contains(where: { $0.wordClass == .preposition }),
      sentence.block.kind == .paragraph
    else { return false }
    // English titles and names are full of *In*, *War* and *Will*; these need German around them.
    let isEnglish =
      place.facts.englishBand >= Self.englishBand
      && Int(place.facts.englishBand) + Self.leadOfGerman >= Int(place.facts.germanBand)
    guard !before.isCapitalised || isNoun(before) && !isEnglish && isNoSurname else {
      return false
    }
    if let after = place.after, after.kind == .word, after.isCapitalised {
      guard isNoun(after), !isEnglish else { return false }
    }
    let readings = sentence.foldedReadings(place.token)
    return !readings.isEmpty && readings.allSatisfy { isSmallClass($0) }
  }

  /// Zipf × 10: once in a hundred thousand words of English.
  private static let englishBand = 40
  /// Zipf × 10: *um* is thirty times as frequent in German.
  private static let leadOfGerman = 15
  /// Zipf × 10: once in ten thousand words of German; rarer verbs are surnames too (*Bell*).
  private static let frequentVerb = 50

  /// *Die Ämter Werden das prüfen*: only philosophers speak of “das Werden”, and with a determiner.
  private var isAuxiliaryMadeNoun: Bool {
    let readings = sentence.readings(place.token)
    return !readings.isEmpty && readings.allSatisfy { $0.wordClass == .nominalizedInfinitive }
      && sentence.foldedReadings(place.token).contains { $0.traits.contains(.isAuxiliary) }
  }

  /// After a comma, unless a quotation begins or a list of titles goes on.
  private var isInsideClause: Bool {
    guard let comma = place.before, comma.kind == .comma,
      let word = sentence.token(before: place.index - 1)
    else { return false }
    return word.kind == .word && !word.isCapitalised || word.kind == .closingBracket
  }

  /// *das Für und Wider*, *kein Wenn und Aber*.
  private var isInPair: Bool {
    for (coordinator, other) in [(-1, -2), (1, 2)] {
      guard let joint = sentence.token(at: place.index + coordinator), joint.kind == .word,
        let word = sentence.token(at: place.index + other), word.isCapitalised,
        sentence.foldedReadings(joint).contains(where: { $0.wordClass == .coordinator })
      else { continue }
      return true
    }
    return false
  }

  /// *Ihrerseits*, *Ihretwegen*.
  private var isFormOfAddress: Bool {
    sentence.document.lexemes.utf8(place.token.folded).starts(with: "ihr".utf8)
  }

  /// *Stephan Weil*, *Jack Welch*: after a capital only words that nobody is called.
  private var isNoSurname: Bool {
    sentence.foldedReadings(place.token).allSatisfy {
      switch $0.wordClass {
      case .coordinator, .preposition, .fusedPreposition, .postposition, .verbParticle, .adverb,
        .negation, .infinitiveConjunction:
        true
      default: $0.traits.contains(.isAuxiliary)
      }
    }
  }

  private func isNoun(_ token: Token) -> Bool {
    sentence.readings(token).contains { $0.wordClass == .noun }
      && !sentence.readings(token).contains { $0.wordClass == .properNoun }
  }

  private func isSmallClass(_ reading: Reading) -> Bool {
    switch reading.wordClass {
    case .verb:
      // An infinitive or participle may be made a noun by whoever writes: “durch Nachdenken”.
      reading.verbForms.isFinite && place.facts.germanBand >= Self.frequentVerb
        && (reading.traits.contains(.isAuxiliary)
          || reading.verbForms.isDisjoint(with: [.infinitive, .participle2, .participle1]))
    case .coordinator, .subordinator, .negation, .preposition, .fusedPreposition,
      .comparisonParticle, .infinitiveConjunction, .relativeOrInterrogative, .interrogativeAdverb,
      .adverb, .particle, .postposition, .verbParticle:
      true
    default: false
    }
  }
}
