import LintModel

/// A word with a capital inside a sentence that could be its verb, or a part of it.
struct VerbWithCapital {
  private let place: WordPlace
  private let sentence: Sentence

  init(_ place: WordPlace) {
    self.place = place
    sentence = place.sentence
  }

  var isVerb: Bool {
    isInfinitiveAfterZu || isVerbAfterPronoun || isInfinitiveAfterModal || isOnlyVerb
      || isParticleAtEnd
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

  /// *Die Forscher Rätseln noch.*: in the second place of a sentence that has no other verb.
  private var isOnlyVerb: Bool {
    guard let subject = place.before, subject.isCapitalised, let after = place.after,
      after.kind == .word, !after.isCapitalised, sentence.block.kind == .paragraph,
      sentence.tokens.last?.kind == .stop, !place.isInTitle
    else { return false }
    var first = place.index - 2
    while let token = sentence.token(before: first + 1), !token.isCapitalised,
      sentence.readings(token).contains(where: { $0.wordClass == .adjective })
    {
      first -= 1
    }
    guard first == sentence.tokens.startIndex else { return false }
    let nominative = sentence.determinerAgreement(of: sentence.tokens[first])
      .intersection(sentence.agreement(of: subject)).intersection(.nominative)
    let person: VerbForms =
      nominative.isDisjoint(with: .singular) ? .thirdPlural : .thirdSingular
    return !nominative.isEmpty
      && sentence.foldedReadings(place.token).contains {
        $0.wordClass == .verb && $0.verbForms.canBe(person)
          && !$0.verbForms.contains(.onlyVerbFinal)
      } && !hasVerbAfter
  }

  /// Another finite verb before the clause ends.
  private var hasVerbAfter: Bool {
    for token in sentence.tokens[(place.index + 1)...] {
      switch token.kind {
      case .word:
        if sentence.foldedReadings(token).contains(where: { $0.verbForms.isFinite }) { return true }
      case .comma, .semicolon, .colon, .dash: return false
      default: break
      }
    }
    return false
  }

  /// *Das nahm ihr die letzte Freude Weg.*: after a noun with its own article or adjective, at the
  /// end of a clause with a verb.
  private var isParticleAtEnd: Bool {
    guard let before = place.before, before.kind == .word, before.isCapitalised,
      place.after.map({ $0.kind == .comma || $0.kind == .stop }) ?? true,
      sentence.foldedReadings(place.token).contains(where: { $0.wordClass == .verbParticle }),
      let noun = sentence.readings(before).first(where: {
        $0.wordClass == .noun || $0.wordClass == .nominalizedInfinitive
      }),
      noun.agreement.cases != .genitive, !place.isInTitle,
      // *vom Weißen Drin*: a name.
      !sentence.foldedReadings(before).contains(where: { $0.wordClass == .adjective })
    else { return false }
    let attribute = WordPlace(sentence, place.index - 1)
    return (attribute.followsDeterminer || attribute.followsAdjective) && hasVerbBefore
  }

  /// A finite verb in small letters since the clause began.
  private var hasVerbBefore: Bool {
    var index = place.index
    while let token = sentence.token(before: index) {
      guard token.kind == .word || token.kind == .number else { return false }
      index -= 1
      if sentence.readings(token).contains(where: { $0.wordClass == .verb && $0.verbForms.isFinite }
      ) {
        return true
      }
    }
    return false
  }
}
