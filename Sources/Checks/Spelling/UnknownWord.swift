import LintModel

struct UnknownWord: SentenceCheck {
  let info = CheckInfo(
    id: "unknown-word", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .major,
    summary: Text(
      de: "Ein Wort gibt es im Deutschen nicht.", en: "A word does not exist in German."),
    explanation: Text(
      de: """
        Ein Übersetzer setzt Wörter aus Stücken zusammen und bildet dabei auch solche, die es nicht \
        gibt: „er ertüchte“. Weder Lexikon und Wortbildung noch das Wörterbuch der \
        Rechtschreibprüfung kennen das Wort. Namen, Großgeschriebenes, fremdsprachige Stellen, \
        Titel und einzelne Wörter in Anführungszeichen bleiben außer Betracht.
        """,
      en: """
        A translator puts words together from pieces, and some that come out do not exist: “er \
        ertüchte”. Neither the lexicon and the rules of word formation nor the spelling dictionary \
        know the word. Names, words with a capital, passages in other languages, titles and single \
        words in quotation marks are left alone.
        """),
    messages: ["unknown": Text(de: "„{word}“ ist kein Wort", en: "“{word}” is not a word")],
    needs: [.readings, .glosses, .englishWords, .speller], languages: .any,
    examples: [
      .bad("Sie ⟦verkrölten⟧ die alten Münzen."),
      .bad("Der Rat hat den Antrag ⟦abgelernst⟧."),
      .good("Sie verschmolzen die alten Münzen."),
      .good("Das Wort „verkrölten“ fand er lustig."),
      .good("Es heißt althochdeutsch verkrölt, und das hebräische bukurt bedeutet Haus."),
      .good("Die Schwelle (estn. bukurt oder bukurden) lag tief."),
      .good("Vor dem Haus lag der bukurt „Schwelle“."),
      .good("Der Verein spielt gegen Brzkowice, und alle singen mit."),
      .good("Die Wände sind unverputzbar, aber überstreichbar."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.wordKinds.contains(.nonword) else { return }
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      guard sentence.isNonword(token) else { continue }
      let place = WordPlace(sentence, index)
      guard !place.isSheltered, !place.isCited,
        sentence.document.annotations.words.corrections[token.surface] == nil,
        !LearnedWord.isLikely(sentence.document.lexemes.utf8(token.folded)),
        !ForeignShape.isLikely(sentence.document.lexemes.utf8(token.folded))
      else { continue }
      // In other languages only Hunspell answers, which lacks rare forms and new spellings.
      findings.add(
        "unknown", ["word": sentence.text(token)], at: token.range,
        confidence: sentence.language.code == "de" ? .high : .low)
    }
  }
}

extension Sentence {
  private static let shortestWord = 4  // bytes; below, abbreviations and sounds

  /// A word in lower case that neither German nor English has, nor is it a noun without its capital.
  func isNonword(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised, token.length >= Self.shortestWord,
      token.shape.isDisjoint(with: [.hasDigit, .innerCapital, .hyphenated, .decorated, .split])
    else { return false }
    let facts = facts(token)
    return facts.origin == .unknown && facts.germanBand == 0 && facts.englishBand == 0
      && facts.traits.isDisjoint(with: [.isEnglish, .isEnglishName, .isNounWithCapital])
      && isLettersOnly(token)
  }

  /// No apostrophe, colon or asterisk: *gibt’s*, *jede:n*.
  func isLettersOnly(_ token: Token) -> Bool {
    // Typographic marks begin with E2, letters of Latin script with C3 to C9.
    document.lexemes.utf8(token.surface).allSatisfy {
      isAsciiLetter($0) || $0 >= 0x80 && $0 != 0xE2
    }
  }
}

/// *methodos*, *albopicta*, *casereccio*: no German word ends so, and none that a machine makes up.
enum ForeignShape {
  private static let endings: [[UInt8]] = [
    "us", "um", "os", "as", "is", "ae", "a", "i", "o", "u", "y", "ii", "ique", "eur", "ois", "aux",
  ].map { Array($0.utf8) }

  static func isLikely(_ word: ArraySlice<UInt8>) -> Bool {
    endings.contains { word.suffix($0.count).elementsEqual($0) }
  }
}

/// Words of science, made from Latin and Greek as needed: no dictionary has them all.
enum LearnedWord {
  private static let endings: [[UInt8]] = ["en", "em", "er", "es", "e", ""].map { Array($0.utf8) }
  /// *achämenidisch*, *autosomal*, *interplanetar*, *rekonvaleszierend*; *dieswöchig* is no learned
  /// one, but as free.
  private static let suffixes: [[UInt8]] = [
    "isch", "al", "ar", "är", "ell", "iv", "ös", "abel", "ibel", "iert", "ierend", "oid", "ent",
    "ant", "oman", "wöchig",
    "jährig", "tägig", "stündig", "minütig", "köpfig", "ieren", "iere",
    // *epileptogen*, *miozän*, *homodont*: second parts that are no words by themselves.
    "ogen", "iform", "zän", "dont", "onom", "trop", "phil", "phob", "morph", "therm", "chron",
    "phag",
  ].map { Array($0.utf8) }
  private static let shortestStem = 4  // bytes

  /// Or a number in words, or an abbreviation: *achtzehnhundertdrei*, *bspw*.
  static func isLikely(_ word: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    if text.contains("hundert") || text.contains("tausend") { return true }
    if !text.unicodeScalars.contains(where: { "aeiouyäöü".unicodeScalars.contains($0) }) {
      return true
    }
    return hasSuffix(word)
  }

  private static func hasSuffix(_ word: ArraySlice<UInt8>) -> Bool {
    endings.contains { ending in
      guard word.suffix(ending.count).elementsEqual(ending) else { return false }
      let bare = word.dropLast(ending.count)
      return suffixes.contains {
        bare.count >= $0.count + shortestStem && bare.suffix($0.count).elementsEqual($0)
      }
    }
  }
}
