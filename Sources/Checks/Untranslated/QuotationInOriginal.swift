import LintModel

struct QuotationInOriginal: SentenceCheck {
  let info = CheckInfo(
    id: "quotation-in-original", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .minor,
    summary: Text(
      de: "Ein Zitat blieb englisch, und nichts sagt, dass es so sein soll.",
      en: "A quotation stayed English, and nothing says that it is meant to."),
    explanation: Text(
      de: """
        Ein Übersetzer lässt Zitate manchmal stehen. Titel, Parolen, Zitate mit einer Übersetzung \
        daneben („…“, also …; „…“ (deutsch: …)) und solche, die der Satz als englisch ankündigt, \
        bleiben außer Betracht.
        """,
      en: """
        Translators sometimes leave a quotation alone. Titles, slogans, quotations with a translation \
        beside them and those that the sentence announces as English are left alone.
        """),
    messages: ["quotation": Text(de: "das Zitat ist englisch", en: "the quotation is English")],
    needs: [
      .readings, .englishWords, .words("languages/en/function-words"), .words("mention-words"),
    ],
    examples: [
      .bad("„⟦We have seen nothing like it before⟧“, sagte der Bürgermeister."),
      .bad("Der Trainer sagte: „⟦They were better than us today⟧.“"),
      .good("„Wir haben so etwas noch nie gesehen“, sagte der Bürgermeister."),
      .good("Auf dem Schild stand auf Englisch „We are closed for the winter“."),
      .good("„They were better than us“ (Sie waren besser), sagte der Trainer."),
      .good("Das Album „Songs for the Deaf“ erschien im Mai."),
    ])

  /// Words; what is shorter is a title, a slogan or a greeting.
  private static let shortest = 5
  /// Words before the quotation that may announce it.
  private static let reach = 6

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.has(.openingQuote) || sentence.has(.quote) else { return }
    var opening: Int?
    for index in sentence.tokens.indices {
      switch sentence.tokens[index].kind {
      case .openingQuote: opening = index
      case .quote where opening == nil: opening = index
      case .closingQuote, .quote:
        if let start = opening { inspect(start + 1..<index, of: sentence, into: &findings) }
        opening = nil
      default: break
      }
    }
  }

  private func inspect(
    _ inner: Range<Int>, of sentence: Sentence, into findings: inout Findings
  ) {
    guard inner.count >= Self.shortest, isSpeech(inner, in: sentence),
      isEnglish(inner, in: sentence),
      !isAnnounced(before: inner.lowerBound - 1, in: sentence),
      !isTranslated(after: inner.upperBound, in: sentence)
    else { return }
    var end = inner.upperBound
    while end > inner.lowerBound + 1, !sentence.tokens[end - 1].isWordLike { end -= 1 }
    findings.add("quotation", at: sentence.range(ofTokens: inner.lowerBound..<end))
  }

  /// *Er sagte: „…“*, *„…“, sagte er*, *„…“ schrieb er*; a slogan or a saying is an object of its verb.
  private func isSpeech(_ inner: Range<Int>, in sentence: Sentence) -> Bool {
    if sentence.token(before: inner.lowerBound - 1)?.kind == .colon { return true }
    var index = inner.upperBound + 1
    if sentence.token(at: index)?.kind == .comma { index += 1 }
    guard let verb = sentence.token(at: index), verb.kind == .word, !verb.isCapitalised else {
      return false
    }
    return sentence.readings(verb).contains { $0.verbForms.canBe(.thirdSingular) }
      && sentence.token(at: index - 1)?.kind != .word
  }

  private func isEnglish(_ inner: Range<Int>, in sentence: Sentence) -> Bool {
    let reader = EnglishReader(sentence.language)
    var words = 0
    var capitals = 0
    var functionWords = 0
    var foreign = 0
    for token in sentence.tokens[inner] where token.kind == .word {
      words += 1
      if token.isCapitalised { capitals += 1 }
      if reader.isFunctionWord(token) { functionWords += 1 }
      switch reader.evidence(token, in: sentence) {
      case .foreign: foreign += 1
      case .german: return false
      case .neutral, .none: break
      }
    }
    // Titles are written with capitals.
    return words >= Self.shortest && capitals * 2 <= words && functionWords >= 2
      && foreign * 2 >= words
  }

  private func isAnnounced(before mark: Int, in sentence: Sentence) -> Bool {
    let mentions = sentence.language.words("mention-words")
    let titles = sentence.language.words("title-nouns")
    return sentence.tokens[max(sentence.tokens.startIndex, mark - Self.reach)..<mark].contains {
      mentions.contains($0.folded) || titles.contains($0.folded)
    }
  }

  /// *„…“ (…)*, *„…“ – …*, *„…“, also …*.
  private func isTranslated(after mark: Int, in sentence: Sentence) -> Bool {
    guard let next = sentence.token(at: mark + 1) else { return false }
    switch next.kind {
    case .openingBracket, .dash, .hyphen, .slash: return true
    case .comma:
      guard let word = sentence.token(at: mark + 2) else { return false }
      return sentence.language.words("gloss-words").contains(word.folded)
    default: return sentence.language.words("gloss-words").contains(next.folded)
    }
  }
}
