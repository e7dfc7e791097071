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
    let verb = SmallVerb(place)
    return verb.isInfinitiveAsNoun || verb.isNounAfterDeterminer
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
    guard let before = place.before, before.kind == .word, !place.precedesNoun else { return false }
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

}
