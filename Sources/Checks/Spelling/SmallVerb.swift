import LintModel

/// A word in small letters that German has so, as a verb most of all, where only a noun can stand.
struct SmallVerb {
  private let place: WordPlace
  private let sentence: Sentence
  private let facts: WordFacts

  init(_ place: WordPlace) {
    self.place = place
    sentence = place.sentence
    facts = place.facts
  }

  /// *beim schreiben*, *zum essen*: after the fused preposition nothing else is an infinitive.
  var isInfinitiveAsNoun: Bool {
    guard let before = place.before, before.kind == .word, place.token.length >= 5 else {
      return false
    }
    switch sentence.document.lexemes.string(before.folded) {
    case "beim", "zum", "vom", "im", "am": break
    default:
      // *Feines schreiben.*, as a heading; *anderes machen* ends a sentence.
      guard place.followsAdjective, place.index == sentence.tokens.startIndex + 1,
        sentence.document.lexemes.string(before.folded).hasSuffix("es"),
        place.after.map({ $0.kind == .stop || $0.kind == .comma }) ?? true
      else { return false }
    }
    let readings = sentence.readings(place.token)
    guard !readings.isEmpty,
      readings.allSatisfy({ $0.wordClass == .verb && $0.verbForms.contains(.infinitive) })
    else { return false }
    return !place.precedesNoun
  }

  /// *der fall*, *eine rolle*: the verb that the word could be stands in no such place.
  var isNounAfterDeterminer: Bool {
    guard facts.traits.contains(.isNounWithCapital), !place.precedesNoun, !precedesPronoun,
      followsArticle, !place.isInTitle
    else { return false }
    let readings = sentence.readings(place.token)
    if facts.origin != .lexicon && facts.origin != .speller {
      // *das viertelfinale gegen Spanien*: analysis takes it for an adjective, *viertel-final*.
      return !readings.contains { $0.wordClass == .verb }
        && (facts.traits.contains(.isRarelyNounWithCapital) ? endsPhrase : !isInSeries)
    }
    return !readings.isEmpty && !isAuxiliary
      && readings.allSatisfy { $0.wordClass == .verb && isRareForm($0.verbForms) }
  }

  /// *unter einem küchentisch.*, *am küchentisch in Rom*: an adjective would not end there.
  private var endsPhrase: Bool {
    guard let after = place.after, after.kind != .stop else { return true }
    return sentence.foldedReadings(after).contains { $0.wordClass == .preposition }
  }

  /// *eine raue, laute Reise*, *der rauen und lauten Reise*.
  private var isInSeries: Bool {
    guard let after = place.after else { return false }
    return after.kind == .comma || sentence.text(after) == "und" || sentence.text(after) == "oder"
  }

  /// Imperatives and first persons, which follow no article.
  private func isRareForm(_ forms: VerbForms) -> Bool {
    let others: VerbForms = [.infinitive, .participle1, .participle2, .zuInfinitive]
    let indicative = forms.intersection(.indicative).subtracting(.firstSingular)
    return forms.isDisjoint(with: others) && indicative.isEmpty && !forms.contains(.past)
      && !forms.canBe([.secondSingular, .firstPlural, .secondPlural, .thirdPlural])
  }

  /// An article or possessive before the word or its adjective; no pronoun.
  private var followsArticle: Bool {
    guard var index = place.before.map({ _ in place.index - 1 }) else { return false }
    let hasAdjective = place.followsAdjective
    if hasAdjective { index -= 1 }
    guard let article = sentence.token(at: index), article.kind == .word else { return false }
    // *mit großer rolle*; *geringer ausfalle* is a comparison with its verb.
    if hasAdjective, !isComparison(place.index - 1) { return true }
    let readings = sentence.foldedReadings(article)
    let isArticle = readings.contains {
      switch $0.wordClass {
      case .definiteArticle, .indefiniteArticle, .possessive, .fusedPreposition: true
      default: false
      }
    }
    guard isArticle, let before = sentence.token(before: index) else {
      return isArticle && hasAdjective
    }
    // *das sage ich*, *die habe ich nicht*: alone it may be a pronoun, after a preposition never.
    let isPronounToo = readings.contains { $0.wordClass == .definiteArticle }
    if isPronounToo, !hasAdjective, !isImperativeOnly {
      return sentence.foldedReadings(before).contains { $0.wordClass == .preposition }
    }
    return before.kind != .comma
  }

  private func isComparison(_ index: Int) -> Bool {
    sentence.foldedReadings(sentence.tokens[index]).contains {
      $0.wordClass == .predicativeAdjective
    }
  }

  private var isAuxiliary: Bool {
    sentence.readings(place.token).contains { $0.traits.contains(.isAuxiliary) }
  }

  /// *spiel*, *mord*: forms that no pronoun goes with.
  private var isImperativeOnly: Bool {
    sentence.readings(place.token).allSatisfy {
      $0.verbForms.isDisjoint(with: [.indicative, .subjunctive])
    }
  }

  /// *das habe ich*: the article is a pronoun, too.
  private var precedesPronoun: Bool {
    guard let after = place.after, after.kind == .word else { return false }
    return sentence.readings(after).contains { $0.wordClass == .personalPronoun }
  }
}

extension WordPlace {
  /// Before a noun, or an adjective of one.
  var precedesNoun: Bool {
    guard let after, after.kind == .word else { return false }
    return after.isCapitalised || sentence.readings(after).contains { $0.wordClass == .adjective }
  }
}
