import LintModel

struct UmWithoutZu: SentenceCheck {
  let info = CheckInfo(
    id: "um-without-zu", family: .clauses, category: .linguisticConventions, its: .grammar,
    severity: .major,
    summary: Text(
      de: "Nach „um“ fehlt „zu“ vor dem Infinitiv.", en: "After “um” the infinitive lacks “zu”."),
    explanation: Text(
      de: """
        „Er kam, um ihr helfen.“: Ein Satz mit „um“ schließt mit „zu“ und Infinitiv („um ihr zu \
        helfen“). Gemeldet wird nach einem Komma oder am Anfang, wenn der Satz mit einem Infinitiv \
        endet und weder „zu“ noch eine Personalform hat. Als Präposition steht „um“ bei Verben, die \
        es verlangen („um Hilfe bitten“), vor einem Relativpronomen und vor Zahlen; auch hängt der \
        Infinitiv dort von einem anderen Verb ab („Es soll sich, heißt es, um Geld handeln“).
        """,
      en: """
        “Er kam, um ihr helfen.”: a clause with “um” closes with “zu” and an infinitive (“um ihr zu \
        helfen”). Reported after a comma or at the beginning, when the clause ends with an \
        infinitive and has neither “zu” nor a finite verb. As a preposition “um” stands with verbs \
        that ask for it (“um Hilfe bitten”), before relative pronouns and figures; and there the \
        infinitive depends on another verb (“Es soll sich, heißt es, um Geld handeln”).
        """),
    messages: [
      "missing": Text(
        de: "zu „{word}“ gehört „zu“ vor dem Infinitiv „{infinitive}“",
        en: "“{word}” takes “zu” before the infinitive “{infinitive}”")
    ],
    needs: [.readings, .words("verbs-with-um")],
    examples: [
      .bad("Er kam, ⟦um⟧ ihr im Garten helfen."),
      .bad("Sie wollte gehen, ⟦um⟧ ihn nicht mehr sehen."),
      .good("Er kam, um ihr im Garten zu helfen, und ging, ohne abzuschließen."),
      .good("Wir wollten, um acht Uhr, um die Ecke gehen."),
      .good(
        "Er soll sich, heißt es, um den Garten bemühen. Das sind Leute, um die wir uns sorgen."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      guard token.length == 2, token.kind == .word,
        sentence.foldedFacts(token).classes.contains(.infinitiveConjunction),
        sentence.token(before: index).map({ $0.kind == .comma }) ?? true,
        !isRelative(index + 1, in: sentence),
        let infinitive = bareInfinitive(after: index, in: sentence),
        !dependsOnModal(index, in: sentence)
      else { continue }
      let verb = sentence.tokens[infinitive]
      guard !sentence.language.words("verbs-with-um").contains(verb.folded) else { continue }
      let text = sentence.text(verb)
      findings.add(
        "missing", ["word": sentence.text(token), "infinitive": text],
        at: token.range, related: [RelatedPlace(range: verb.range, role: .counterpart)],
        // *gefangen zunehmen*: *zu* is there, and joined to the wrong word.
        fix: text.hasPrefix("zu") ? nil : .suggestion(.insert("zu ", at: verb.start)))
    }
  }

  /// A figure, or *die, das, wen* without the noun that would make it an article.
  private func isRelative(_ index: Int, in sentence: Sentence) -> Bool {
    guard let token = sentence.token(at: index), token.kind == .word else { return true }
    let classes = sentence.foldedFacts(token).classes
    guard classes.contains(.relativeOrInterrogative) else { return false }
    guard classes.contains(.definiteArticle), let next = sentence.token(at: index + 1),
      next.kind == .word
    else { return true }
    return !next.isCapitalised && !sentence.facts(next).classes.contains(.adjective)
  }

  /// *Es soll sich, heißt es, um Geld handeln.*: a verb before that still waits for its infinitive.
  private func dependsOnModal(_ index: Int, in sentence: Sentence) -> Bool {
    guard sentence.token(before: index) != nil else { return false }
    if has([.infinitive, .participle2], index - 2, in: sentence) { return false }
    return (sentence.tokens.startIndex..<index).contains { place in
      sentence.canBe(.verb, at: place)
        && sentence.foldedReadings(sentence.tokens[place]).contains {
          $0.verbForms.isFinite && takesInfinitive($0, sentence)
        }
    }
  }

  private func takesInfinitive(_ reading: Reading, _ sentence: Sentence) -> Bool {
    switch sentence.document.lexemes.string(reading.lemma) {
    case "haben", "sein": false
    case "werden": !reading.verbForms.contains(.past)
    case "lassen", "helfen", "sehen", "hören": true
    default: reading.traits.contains(.isAuxiliary)
    }
  }

  /// The infinitive that closes the clause, if no *zu* and no other verb stands before it; before a
  /// modal or auxiliary one more may, *um gehen können*.
  private func bareInfinitive(after index: Int, in sentence: Sentence) -> Int? {
    var end = index + 1
    while let token = sentence.token(at: end), !isEnd(token, sentence) { end += 1 }
    guard end > index + 2, sentence.token(at: end)?.kind != .colon,
      has(.infinitive, end - 1, in: sentence),
      isInfinitiveByForm(sentence.tokens[end - 1], sentence)
    else { return nil }
    let mayPrecede = isAuxiliary(end - 1, in: sentence) ? end - 2 : end - 1
    for place in (index + 1)..<(end - 1) {
      let token = sentence.tokens[place]
      // *um „Freude leben!“ zu sehen*: a quotation that goes on.
      if token.kind == .openingQuote, !closes(place, before: end, sentence) { return nil }
      guard token.kind == .word, !token.isCapitalised else { continue }
      let facts = sentence.facts(token)
      if !facts.isKnown || facts.classes.contains(.subordinator)
        || token.length == 2 && sentence.text(token) == "zu"
        || has(.zuInfinitive, place, in: sentence)
        || place < mayPrecede && sentence.canBeVerb(at: place)
          && !facts.classes.contains(.possessive)
      {
        return nil
      }
    }
    return end - 1
  }

  /// No adjective, *um in langen, dunklen Nächten*, and without a *zu* inside, *hinzubekommen*.
  private func isInfinitiveByForm(_ token: Token, _ sentence: Sentence) -> Bool {
    !sentence.facts(token).classes.contains(.adjective)
      && !sentence.document.lexemes.string(token.folded).dropFirst().contains("zu")
  }

  private func closes(_ quote: Int, before end: Int, _ sentence: Sentence) -> Bool {
    (quote..<end).contains { sentence.tokens[$0].kind == .closingQuote }
  }

  private func isEnd(_ token: Token, _ sentence: Sentence) -> Bool {
    token.kind != .openingQuote && token.kind != .closingQuote && token.kind != .quote
      && sentence.isBoundary(token)
  }

  private func has(_ forms: VerbForms, _ index: Int, in sentence: Sentence) -> Bool {
    guard let token = sentence.token(at: index), token.kind == .word, !token.isCapitalised else {
      return false
    }
    return sentence.readings(token).contains { !$0.verbForms.isDisjoint(with: forms) }
  }

  private func isAuxiliary(_ index: Int, in sentence: Sentence) -> Bool {
    sentence.readings(sentence.tokens[index]).contains { $0.traits.contains(.isAuxiliary) }
  }
}
