import LintModel

/// A word in small letters that could be a noun.
struct NounWithoutCapital {
  private let place: WordPlace
  private let sentence: Sentence
  private let facts: WordFacts

  init(_ sentence: Sentence, _ index: Int) {
    self.sentence = sentence
    place = WordPlace(sentence, index)
    facts = place.facts
  }

  var isNoun: Bool {
    if place.token.shape.contains(.hyphenated) {
      // A capital inside, too, says that the whole is a noun; *englisch-sprachig* is cut only.
      return facts.traits.contains(.isNounWithCapital) && place.facts.origin != .spellingVariant
        && corrected != nil && !place.isSheltered
    }
    guard place.token.length >= 3 || corrected != nil else { return false }
    if !facts.isKnown {
      guard facts.traits.contains(.isNounWithCapital), !place.isSheltered, !followsLatin,
        !isAdverb, !isMentioned, !isAmongEnglish
      else {
        return false
      }
      return !isLessSure || isWhereNounsStand || isPartOfName
    }
    return isInfinitiveAsNoun || isNounAfterDeterminer
  }

  /// *Ängsten und zweifeln* after a noun without its capital.
  var isCoordinatedNoun: Bool {
    guard let before = place.before,
      sentence.text(before) == "und" || sentence.text(before) == "oder",
      facts.traits.contains(.isNounWithCapital)
    else { return false }
    return !sentence.readings(place.token).contains {
      $0.wordClass == .adjective || $0.wordClass == .predicativeAdjective
        || $0.wordClass.isDeterminer
    }
  }

  private var corrected: String? {
    sentence.document.annotations.words.corrections[place.token.surface]?.first
  }

  /// *fc*, *alleinlassen*, *feedback*, *aufwandsarm*: what small letters mean here must be seen from
  /// the place.
  private var isLessSure: Bool {
    corrected != nil || facts.traits.contains(.isRarelyNounWithCapital)
      || facts.traits.contains(.isEnglish) || looksLikeInfinitive
  }

  /// *fc Kreuzdorf*: an abbreviation before a name.
  private var isPartOfName: Bool {
    guard let corrected, corrected == corrected.uppercased(), let after = place.after,
      after.kind == .word, after.isCapitalised,
      sentence.canBeName(after)
        || sentence.readings(after).contains(where: { $0.wordClass == .properNoun })
    else { return false }
    // *§ 3 ff StGB*: after a figure small letters are right.
    return place.before.map { !$0.isCapitalised && $0.kind != .number } ?? true
  }

  private var looksLikeInfinitive: Bool {
    let form = sentence.document.lexemes.utf8(place.token.folded)
    return ["en", "ern", "eln"].contains { form.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// After a determiner, an inflected adjective or a preposition, and not before a noun.
  private var isWhereNounsStand: Bool {
    guard let before = place.before, before.kind == .word, !precedesNoun else { return false }
    return place.followsDeterminer || place.followsAdjective
      || sentence.foldedReadings(before).contains {
        $0.wordClass == .preposition || $0.wordClass == .fusedPreposition
      }
  }

  /// *No man is an island*, *martyrs de la résistance*, unmarked in a German sentence.
  private var isAmongEnglish: Bool {
    if sentence.hasRomanceWordBeside(place.index..<place.index + 1) { return true }
    guard facts.traits.contains(.isEnglish) || place.token.length <= 2 else { return false }
    let reader = EnglishReader(sentence.language)
    return [place.before, place.after].contains { $0.map(reader.isFunctionWord) ?? false }
  }

  /// *engl. strip*, *das lateinische testis*, *italienisch violoncello*: a word of that language.
  private var isMentioned: Bool {
    guard let before = place.before else { return false }
    if before.kind == .abbreviation { return true }
    return before.kind == .word && !before.isCapitalised
      && ["isch", "ische", "ischen"].contains {
        sentence.document.lexemes.utf8(before.folded).suffix($0.utf8.count).elementsEqual($0.utf8)
      } && facts.traits.contains(.isEnglish)
  }

  /// *erstmal*, *tausendmal*.
  private var isAdverb: Bool {
    sentence.document.lexemes.utf8(place.token.folded).suffix(3).elementsEqual("mal".utf8)
  }

  /// *per saldo*, *pro forma*, *a cappella*.
  private var followsLatin: Bool {
    guard let before = place.before else { return false }
    switch sentence.document.lexemes.string(before.folded) {
    case "per", "pro", "a", "ad", "ex", "de", "à", "en", "cum", "sub": return true
    // German, too; *in vitro*, *in flagranti* stand in English dictionaries.
    case "in": return facts.traits.contains(.isEnglish)
    default: return false
    }
  }

  /// *beim schreiben*, *zum essen*: after the fused preposition nothing else is an infinitive.
  private var isInfinitiveAsNoun: Bool {
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
    return !precedesNoun
  }

  /// *der fall*, *eine rolle*: the verb that the word could be stands in no such place.
  private var isNounAfterDeterminer: Bool {
    guard facts.traits.contains(.isNounWithCapital), !precedesNoun, !precedesPronoun,
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

  private var precedesNoun: Bool {
    guard let after = place.after, after.kind == .word else { return false }
    return after.isCapitalised || sentence.readings(after).contains { $0.wordClass == .adjective }
  }
}
