import LintModel

struct SameWordCoordinated: SentenceCheck {
  let info = CheckInfo(
    id: "same-word-coordinated", family: .repetition, category: .linguisticConventions,
    its: .duplication, severity: .major,
    summary: Text(
      de: "Ein Wort ist mit sich selbst durch „und“ oder „oder“ verbunden.",
      en: "A word is joined to itself by “und” or “oder”."),
    explanation: Text(
      de: """
        Zwei verschiedene Wörter des Originals sind zu einem geworden: „Verzehr oder Verzehr“. \
        Steigerungen („mehr und mehr“, „Stunden und Stunden“) sind ausgenommen, ebenso Namen, \
        die zu verschiedenen Titeln gehören („Robinson und Robinson Crusoe“).
        """,
      en: """
        Two different words of the source became one: “Verzehr oder Verzehr”. \
        Intensifying pairs (“mehr und mehr”, “Stunden und Stunden”) are left alone, and so are \
        names, which may belong to two titles (“Robinson und Robinson Crusoe”).
        """),
    messages: [
      "joined": Text(
        de: "„{word}“ ist mit sich selbst verbunden: „{pair}“",
        en: "“{word}” is joined to itself: “{pair}”")
    ],
    needs: [
      .words("may-repeat"), .words("iterated-nouns"), .words("prepositions"), .readings,
    ],
    examples: [
      .bad("Sie fragte, ob man dort ⟦Zölle oder Zölle⟧ zahlt."),
      .bad("Sie verlangte mehr ⟦Schutz und Schutz⟧."),
      .bad("Der Plan ist ⟦billig oder billig⟧, je nach Sicht."),
      .good("Es wurden mehr und mehr Gäste."),
      .good("Sie warteten Stunden und Stunden."),
      .good("Es geht um Rechte für Frauen und Frauen mit Kindern."),
      .good("Der Streit zwischen Staat und Staat dauert an."),
      .good("So oder so muss er gehen."),
      .good("Sie hieß Helga oder Helga."),
      .good("Der Film heißt Mulan und Mulan."),
      .good("Alle, die hier leben oder leben wollen, sind gemeint."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    var before: Token?
    var middle: Token?
    var index = tokens.startIndex
    for token in tokens {
      defer {
        before = middle
        middle = token
        index += 1
      }
      guard let first = before, first.surface == token.surface, token.kind == .word,
        token.length > 3, let link = middle, link.kind == .word
      else { continue }
      let isCopula: Bool
      switch sentence.text(link) {
      case "oder", "beziehungsweise": isCopula = false
      case "und": isCopula = true
      default: continue
      }
      guard !isOrdinary(token, at: index, isCopula: isCopula, in: sentence) else { continue }
      let whole = first.range.union(token.range)
      findings.add(
        "joined", ["word": sentence.text(token), "pair": sentence.text(whole)], at: whole,
        related: [RelatedPlace(range: first.range, role: .firstOccurrence)],
        fix: .suggestion(.delete(TextRange(first.end..<token.end))))
    }
  }

  private func isOrdinary(
    _ word: Token, at index: Int, isCopula: Bool, in sentence: Sentence
  ) -> Bool {
    let language = sentence.language
    if language.words("may-repeat").contains(word.folded) { return true }
    if language.words("prepositions").contains(word.folded) { return true }
    if !hasMeaning(word, in: sentence) { return true }
    if isCopula {
      // Verbs, adjectives and adverbs are repeated for lasting or growing: “lief und lief”.
      guard word.isCapitalised, !language.words("iterated-nouns").contains(word.folded),
        let before = sentence.token(before: index - 2), !before.isCapitalised,
        sentence.text(before) != "zwischen"
      else { return true }
    }
    return !closesPair(at: index + 1, isCopula: isCopula, in: sentence)
  }

  /// Whether it is a word of the language and no name.
  private func hasMeaning(_ word: Token, in sentence: Sentence) -> Bool {
    let readings = sentence.readings(word)
    return !readings.isEmpty && !readings.contains { $0.wordClass == .properNoun }
  }

  /// Whether the pair ends there, so that the second word has no tail that tells it from the first
  /// (“Frauen und Frauen mit Kindern”) and begins no clause (“aus Taten und Taten folgen”).
  private func closesPair(at index: Int, isCopula: Bool, in sentence: Sentence) -> Bool {
    guard let after = sentence.token(at: index) else { return true }
    switch after.kind {
    case .stop: return true
    // “Firmen oder Firmen, die dort handeln”
    case .comma:
      return
        !(sentence.token(at: index + 1).map {
          ["die", "der", "das", "deren", "dessen"].contains(sentence.text($0))
        } ?? false)
    case .word: break
    default: return false
    }
    switch sentence.text(after) {
    case "und": return true
    case "oder": return !isCopula
    // “die bleiben oder bleiben wollen”
    case "können", "wollen", "müssen", "sollen", "dürfen", "lassen": return false
    // A genitive belongs to both.
    case "einer", "eines": return isCopula
    default: break
    }
    if isCopula || after.isCapitalised { return false }
    // “ob er Zölle oder Zölle zahlt.”: one word more closes the clause.
    let next = sentence.token(at: index + 1)
    return next == nil || next?.kind == .stop || next?.kind == .comma
  }
}
