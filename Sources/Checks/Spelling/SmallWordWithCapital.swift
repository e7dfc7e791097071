import LintModel

/// A word with a capital inside a sentence that could be one of the small classes.
struct SmallWordWithCapital {
  private let place: WordPlace
  private let sentence: Sentence

  init(_ place: WordPlace) {
    self.place = place
    sentence = place.sentence
  }

  var isSmall: Bool {
    isSurelySmall || isInfinitiveAfterZu || isVerbAfterPronoun || isInfinitiveAfterModal
      || isArticle
      || isAdjective
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

  /// *der Südafrikanische Präsident*: no name has these nouns.
  private var isAdjective: Bool {
    guard let before = place.before, before.kind == .word, !before.isCapitalised,
      !place.isInTitle, let after = place.after, after.kind == .word, after.isCapitalised,
      sentence.foldedReadings(place.token).contains(where: { $0.wordClass == .adjective }),
      !sentence.readings(place.token).contains(where: {
        $0.wordClass == .noun || $0.wordClass == .properNoun
      })
    else { return false }
    let form = sentence.document.lexemes.utf8(place.token.folded)
    return sentence.language.words("common-heads").contains(after.folded)
      && ["ische", "ischen", "ischer", "isches", "ischem"].contains {
        form.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
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

  /// *Ich Wünsche Ihnen Glück*, at the beginning of a sentence: later a verb may come that the word is
  /// the object of, *bis ich Gewicht verlor*.
  private var isVerbAfterPronoun: Bool {
    guard let before = place.before, place.index == sentence.tokens.startIndex + 1,
      sentence.document.lexemes.string(before.folded) == "ich",
      let after = place.after, after.kind == .word
    else { return false }
    return sentence.foldedReadings(place.token).contains {
      $0.wordClass == .verb && $0.verbForms.contains(.firstSingular)
    }
  }

  /// *Ich kann das nicht Verstehen.*: at the end of a clause with a modal verb, after an adverb.
  private var isInfinitiveAfterModal: Bool {
    guard let before = place.before, before.kind == .word, !before.isCapitalised,
      place.after.map({ $0.kind == .stop || $0.kind == .comma }) ?? true, !place.isInTitle
    else { return false }
    let readings = sentence.readings(place.token)
    guard !readings.isEmpty, readings.allSatisfy({ $0.wordClass == .nominalizedInfinitive }),
      sentence.foldedReadings(before).allSatisfy({
        $0.wordClass == .adverb || $0.wordClass == .negation || $0.wordClass == .particle
          || $0.wordClass == .verbParticle || $0.wordClass == .predicativeAdjective
      }), !sentence.foldedReadings(before).isEmpty
    else { return false }
    var index = place.index - 1
    while let token = sentence.token(before: index), token.kind == .word {
      index -= 1
      if sentence.foldedReadings(token).contains(where: {
        $0.traits.contains(.isAuxiliary) && $0.verbForms.isFinite && isModal($0)
      }) {
        return true
      }
    }
    return false
  }

  private func isModal(_ reading: Reading) -> Bool {
    switch sentence.document.lexemes.string(reading.lemma) {
    case "können", "müssen", "wollen", "sollen", "dürfen", "mögen", "werden": true
    default: false
    }
  }

  /// *zu Programmieren*; what is a noun of its own may follow: *zu Essen und Trinken*.
  private var isInfinitiveAfterZu: Bool {
    guard let before = place.before, before.kind == .word,
      sentence.document.lexemes.string(before.surface) == "zu"
    else { return false }
    let readings = sentence.readings(place.token)
    guard !readings.isEmpty, readings.allSatisfy({ $0.wordClass == .nominalizedInfinitive }),
      sentence.foldedReadings(place.token).contains(where: { $0.verbForms.contains(.infinitive) })
    else { return false }
    guard let after = place.after else { return true }
    return after.kind == .comma || after.kind == .stop
  }
}
