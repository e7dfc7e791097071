import LintModel

struct DoubledWord: SentenceCheck {
  let info = CheckInfo(
    id: "doubled-word", family: .repetition, category: .linguisticConventions, its: .duplication,
    severity: .major,
    summary: Text(
      de: "Ein Wort steht zweimal hintereinander.",
      en: "A word stands twice in a row."),
    explanation: Text(
      de: """
        Ein Übersetzer, der den Faden verliert, schreibt ein Wort noch einmal. Das Deutsche \
        verdoppelt aber auch mit Absicht („die Frau, die die Tür schloss“, „sehr sehr gern“, \
        „Bora Bora“, „Natrix natrix“): Solche Wörter stehen in `may-repeat.txt`, und Namen \
        sind ausgenommen.
        """,
      en: """
        A decoder that loses its place writes a word again. German also doubles on purpose \
        (“die Frau, die die Tür schloss”, “sehr sehr gern”, “Bora Bora”, “Natrix natrix”): \
        such words are listed in `may-repeat.txt`, and names are left alone.
        """),
    messages: [
      "twice": Text(de: "„{word}“ steht zweimal", en: "“{word}” stands twice"),
      "often": Text(de: "„{word}“ steht {count}-mal", en: "“{word}” stands {count} times"),
    ],
    needs: [
      .words("may-repeat"), .words("function-words"), .words("determiners"), .words("prepositions"),
      .words("kinship"),
    ],
    languages: .any,
    examples: [
      .bad("Der Zug hielt ⟦in in⟧ Köln."),
      .bad("⟦Gestern gestern⟧ schneite es, und der Bus ⟦kam kam⟧ spät."),
      .bad("Vor drei ⟦Jahren Jahren⟧ wurde die Brücke gesperrt."),
      .bad("Die Stadt ⟦plant plant plant⟧ ein Bad am Fluss."),
      .good("Die Gärtnerin, die die Rosen schnitt, sang."),
      .good("Ich weiß, dass das das Ende ist."),
      .good("Die Brücke, um die die Städte streiten, bleibt."),
      .good("Er rief: Halt, halt!"),
      .good("Sie flogen nach Bora Bora und hörten Duran Duran."),
      .good("Die Ringelnatter (Natrix natrix) schwimmt gut."),
      .good("Sie wollte die Stärken stärken und die Schwächen mildern."),
      .good("Er stand nach wie vor vor einem Rätsel."),
      .good("Die Erben von von Berg, die Löwen Panthera leo leo und was muss muss."),
      .good("Der Vogel ruft leise („zirr zick tack tack“)."),
      .good("Das Haus diente eher als Lager, als als Wohnung."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    var previous: Token?
    // Indices only after the cheap comparison: nearly no pair passes it.
    var index = tokens.startIndex
    for token in tokens {
      defer {
        previous = token
        index += 1
      }
      guard let first = previous, first.folded == token.folded, token.kind == .word,
        token.hasSpaceBefore
      else { continue }
      // A longer run is told once, from its first pair.
      if sentence.token(before: index - 1)?.folded == first.folded { continue }
      var end = index + 1
      while end < tokens.endIndex, tokens[end].folded == token.folded { end += 1 }
      let pair = DoubledPair(sentence: sentence, start: index - 1, end: end)
      guard !pair.isOrdinary else { continue }
      let count = end - (index - 1)
      findings.add(
        count == 2 ? "twice" : "often",
        ["word": sentence.text(first), "count": String(count)],
        at: first.range.union(tokens[end - 1].range),
        fix: .safe(.delete(TextRange(first.range.end..<tokens[end - 1].end))))
    }
  }
}

/// A word that stands twice or more in a row, with what is needed to judge it.
private struct DoubledPair {
  let sentence: Sentence
  let start: Int
  let end: Int
  private let first: Token
  private let second: Token
  private let shape: WordShape

  init(sentence: Sentence, start: Int, end: Int) {
    self.sentence = sentence
    self.start = start
    self.end = end
    first = sentence.tokens[start]
    second = sentence.tokens[start + 1]
    shape = WordShape(second.folded, in: sentence)
  }

  private var before: Token? { sentence.token(before: start) }
  private var after: Token? { sentence.token(at: end) }

  /// Whether German doubles such a word, or it is a name.
  var isOrdinary: Bool {
    let language = sentence.language
    if language.words("may-repeat").contains(second.folded) { return true }
    let isFunctionWord = language.words("function-words").contains(second.folded)
    if first.surface != second.surface {
      // “Stärken stärken”, “Natrix natrix”; only at the start does the capital mean nothing.
      return !(isFunctionWord && opensSentence && !second.isCapitalised)
    }
    if isQuotedAlone || isSaying || before?.kind == .hyphen { return true }
    if second.isCapitalised { return !isDoubledNoun }
    return isFunctionWord ? isOrdinaryFunctionWord : isOrdinaryContentWord
  }

  private var opensSentence: Bool {
    guard let before else { return true }
    return before.kind == .openingQuote || before.kind == .quote || before.kind == .colon
  }

  /// A title or a word spoken about: „Maria Maria“, (Pica pica).
  private var isQuotedAlone: Bool {
    guard let before, let after else { return false }
    switch before.kind {
    case .openingQuote, .quote, .openingBracket: return !after.isWordLike
    default: return false
    }
  }

  /// “was muss, muss”, “wer hat, hat” with its comma lost.
  private var isSaying: Bool {
    guard let before, !second.isCapitalised else { return false }
    return ["was", "wer", "wie"].contains(sentence.document.lexemes.string(before.folded))
  }

  private var isOrdinaryFunctionWord: Bool {
    guard let before else { return false }
    let word = sentence.text(second)
    switch word {
    case "von":
      // A particle of nobility after the preposition: “die Erben von von Lübeck”.
      return after?.isCapitalised == true
    case "ein", "eine", "einem", "einen", "einer":
      // “zum einen einen Bericht”, “die eine eine Lehre macht”.
      return sentence.language.words("determiners").contains(before.folded)
    case "als", "wie":
      // “nicht anders als als Verrat”, “mehr als als Kind”, “eher als Hof gebaut, als als Burg”.
      return before.kind == .comma
        || WordShape(before.folded, in: sentence).ends(in: ["er", "ers", "mehr"])
    case "bei", "durch", "mit", "nach", "über", "um", "unter", "vor":
      return closesVerb
    default: return false
    }
  }

  /// A verb particle before the same preposition: “nach wie vor vor dem Tor”, “von da um um Hilfe”.
  private var closesVerb: Bool {
    let wie = sentence.token(before: start)
    return wie.map { sentence.text($0) == "wie" } ?? false
      || sentence.tokens[..<start].suffix(4).contains { sentence.text($0) == "von" }
  }

  private var isOrdinaryContentWord: Bool {
    // Sounds and foreign particles are short: “ki ki”, “tok tok tok”.
    if second.length < 3 || second.length == 3 && end - start > 2 { return true }
    // The end of a sound that is quoted: (“zizi tack tack”).
    if let after, after.kind == .closingQuote || after.kind == .quote { return true }
    guard let before else { return false }
    // A species and its subspecies: “Procyon lotor lotor”.
    if before.isCapitalised, shape.looksLatin { return true }
    // Verb particle and preposition, “breitete sich aus aus”, are too short to come here.
    return false
  }

  /// A noun by its form or by what stands before it; everything else may be a name.
  private var isDoubledNoun: Bool {
    guard !second.shape.contains(.allCapitals), !second.shape.contains(.innerCapital),
      second.length > 3, !equatesItself
    else { return false }
    // “der Kapitän Kapitän Haddock”, “meiner Mutter Mutter”: title and name, genitive before its noun.
    if let after, after.isCapitalised, after.kind == .word { return false }
    if sentence.language.words("kinship").contains(second.folded) { return false }
    // A short word with the ending of a noun may be a name: “Maung”, “Jung”.
    if shape.isSurelyNoun && second.length >= 7 || second.length >= 10 { return true }
    guard let before, before.kind == .word || before.kind == .number else { return false }
    if before.kind == .number { return true }
    if before.isCapitalised { return false }
    let language = sentence.language
    let determiners = language.words("determiners")
    if determiners.contains(before.folded) { return true }
    if language.words("prepositions").contains(before.folded)
      || language.words("function-words").contains(before.folded)
      || language.words("may-repeat").contains(before.folded)
    {
      return false
    }
    let attribute = WordShape(before.folded, in: sentence)
    if attribute.count > 4, attribute.ends(in: ["em", "es", "er"]) { return true }
    // “-en” and “-e” may be verbs, unless a determiner stands before them.
    guard attribute.ends(in: ["en", "e"]), let second = sentence.token(before: start - 1) else {
      return false
    }
    return determiners.contains(second.folded)
  }

  /// “Natur Natur sein lassen”, “Einsatz Einsatz ist”, “entsprechend bleibt die Bronze Bronze”.
  private var equatesItself: Bool {
    let copulas = ["sein", "ist", "sind", "war", "bleibt", "bleiben", "bleibe"]
    guard let after, after.kind == .word else {
      return sentence.tokens[..<start].suffix(4).contains { copulas.contains(sentence.text($0)) }
    }
    return copulas.contains(sentence.text(after))
  }
}
