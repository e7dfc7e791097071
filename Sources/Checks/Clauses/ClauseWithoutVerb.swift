import LintModel

struct ClauseWithoutVerb: PreparedCheck {
  let info = CheckInfo(
    id: "clause-without-verb", family: .clauses, category: .linguisticConventions, its: .grammar,
    severity: .major,
    summary: Text(
      de: "Ein Nebensatz hat kein Verb.",
      en: "A subordinate clause has no verb."),
    explanation: Text(
      de: """
        „Er sagt, dass der Minister nach Rom.“: Auf „dass“, „nachdem“ und „bevor“ folgt ein Satz mit \
        einer Personalform, und hier kann kein Wort eine sein. Nach „weil“, „obwohl“, „wenn“ und \
        ähnlichen darf das Verb fehlen („weil teures Holz“, „wenn möglich“); dort wird nur gemeldet, \
        wo gleich das Subjekt folgt („weil er müde“). Ein unbekanntes Wort könnte ein Verb sein, dann \
        schweigt die Prüfung. Sie liest nur Absätze und Zitate, keine Überschriften, Listen oder \
        Bildzeilen, und nur Sätze mit einem Punkt am Ende.
        """,
      en: """
        “Er sagt, dass der Minister nach Rom.”: “dass”, “nachdem” and “bevor” open a clause with a \
        finite verb, and here no word can be one. After “weil”, “obwohl”, “wenn” and the like the \
        verb may be missing (“weil teures Holz”, “wenn möglich”); there only a subject that follows \
        at once is taken for a clause (“weil er müde”). A word that nobody knows may be a verb, and \
        then the check keeps silent. It reads paragraphs and quotations only, no headlines, lists or \
        captions, and only sentences that end with a stop.
        """),
    messages: [
      "verbless": Text(
        de:
          "dem Nebensatz mit „{word}“ fehlt das Verb: Kein Wort darin kann eine Personalform sein",
        en: "the clause with “{word}” lacks its verb: no word in it can be finite"),
      "person": Text(
        de:
          "im Nebensatz „{word} {subject} …“ fehlt das Verb: Keine Form darin hat die Person von „{subject}“",
        en:
          "the clause “{word} {subject} …” lacks its verb: no form in it has the person of “{subject}”"
      ),
    ],
    needs: [
      .readings, .glosses, .words("clause-openers"), .words("clause-openers-with-subject"),
    ],
    examples: [
      .bad("Sie sagte, ⟦dass der neue Minister am Montag nach Rom⟧."),
      .bad("Er blieb zu Hause, ⟦weil er sehr krank⟧."),
      .bad("Sie war froh, ⟦dass er von Freunden aufgenommen worden⟧."),
      .bad("⟦Nachdem die Sitzung zu Ende⟧, gingen alle nach Hause."),
      .good("Sie sagte, dass der Minister, der krank ist, nach Rom fährt."),
      .good("Wir bleiben hier, weil teures Holz, wenn möglich, besser brennt."),
      .good("Der Herbst steht bevor. Es wird spät, je nachdem. Sie kommt, obwohl müde."),
      .good("Wir wollen, dass die Bahn, dass alle Busse fahren."),
      .good("Sie hofft, dass er bald kumpft."),
    ])

  struct Openers {
    let always: WordList
    let withSubject: WordList
  }

  func prepare(for document: Document) -> Openers {
    Openers(
      always: document.pack.words("clause-openers"),
      withSubject: document.pack.words("clause-openers-with-subject"))
  }

  func inspect(_ sentence: Sentence, with openers: Openers, into findings: inout Findings) {
    guard
      sentence.tokens.contains(where: {
        openers.always.contains($0.folded) || openers.withSubject.contains($0.folded)
      }), let end = end(of: sentence)
    else { return }
    // From the end: each clause that must have a verb takes one of the words that can be.
    var verbs = 0
    var clauses = 0
    var later: LexemeID?
    var boundary = end
    for index in (sentence.tokens.startIndex..<end).reversed() {
      let token = sentence.tokens[index]
      guard let count = verbCount(token, at: index, in: sentence) else { return }
      verbs += count
      if sentence.isBoundary(token) { boundary = index }
      guard opensClause(index, openers, in: sentence) else { continue }
      // *dass die Bahn, dass alle Busse fahren*: said again, they share the verb.
      if later != token.folded { clauses += 1 }
      later = token.folded
      if clauses > verbs { return report("verbless", index, in: sentence, into: &findings) }
      if boundary == end, !agrees(index, upTo: end, in: sentence) {
        return report("person", index, in: sentence, into: &findings)
      }
      // *Nachdem …, gingen alle*: the verb after the comma is that of the main clause.
      if index == sentence.tokens.startIndex, let comma = firstComma(in: sentence),
        !(index..<comma).contains(where: { sentence.canBeVerb(at: $0) }),
        sentence.isOnlyFinite(at: comma + 1)
      {
        report("verbless", index, in: sentence, into: &findings)
      }
    }
  }

  private func report(
    _ message: String, _ index: Int, in sentence: Sentence, into findings: inout Findings
  ) {
    var end = index
    while let next = sentence.token(at: end + 1), !sentence.isBoundary(next) { end += 1 }
    findings.add(
      message,
      [
        "word": sentence.text(sentence.tokens[index]),
        "subject": sentence.token(at: index + 1).map(sentence.text) ?? "",
      ],
      at: sentence.tokens[index].range.union(sentence.tokens[end].range))
  }

  /// Whether a word of the last clause has the person of the pronoun at its beginning, if there is one.
  private func agrees(_ opener: Int, upTo end: Int, in sentence: Sentence) -> Bool {
    let person = sentence.subjectPerson(at: opener + 1)
    guard person != 0, opener + 2 < end, !sentence.canBe(.coordinator, at: opener + 2) else {
      return true
    }
    return (opener + 2..<end).contains { index in
      sentence.finitePersons(at: index) & person != 0
        // *zusammendenken*: the lexicon may know the infinitive only.
        || person == VerbForms.firstPlural.rawValue && sentence.canBeVerb(at: index)
          && sentence.foldedReadings(sentence.tokens[index]).contains {
            $0.verbForms.contains(.infinitive)
          }
    }
  }

  /// The stop at the end of a sentence that runs on to one, in a block of sentences.
  private func end(of sentence: Sentence) -> Int? {
    switch sentence.block.kind {
    case .paragraph, .teaser, .quotation: break
    default: return nil
    }
    guard
      let end = sentence.tokens.lastIndex(where: { $0.kind != .closingQuote && $0.kind != .quote }),
      sentence.tokens[end].kind == .stop, sentence.tokens[end].length == 1,
      let last = sentence.token(before: end), last.kind == .word,
      !last.shape.contains(.allCapitals)
    else { return nil }
    // *unter Art. 79*, *Ludwig XV. ließ*, *Hann. Münden*: an abbreviation is no end.
    let facts = sentence.facts(last)
    guard facts.isKnown, last.length > 3 || !facts.classes.contains(.noun) else { return nil }
    guard sentence.index + 1 < sentence.block.sentences.upperBound else { return end }
    let next = sentence.document.sentence(sentence.index + 1).tokens.first
    let isNext =
      next.map { $0.hasSpaceBefore && $0.kind != .number && $0.kind != .openingBracket } ?? true
    return isNext ? end : nil
  }

  /// - Returns: nil where the word may be a verb that nobody knows.
  private func verbCount(_ token: Token, at index: Int, in sentence: Sentence) -> Int? {
    switch token.kind {
    case .word:
      if sentence.canBeVerb(at: index) { return 1 }
      if token.isCapitalised { return endsLikeVerb(index, in: sentence) ? nil : 0 }
      let classes = sentence.facts(token).classes
      return classes == .none || endsLikeVerb(index, in: sentence) ? nil : 0
    case .symbol, .control, .slash, .hashtag, .mention, .url, .email, .emoji, .apostrophe, .stop:
      return nil
    default: return 0
    }
  }

  /// At the end of its clause, where no adjective with an ending stands and no article: *dass es uns
  /// einen*, *dass er Blau verwandte*, *dass er Kam*.
  private func endsLikeVerb(_ index: Int, in sentence: Sentence) -> Bool {
    guard sentence.token(at: index + 1).map(sentence.isBoundary) ?? true else { return false }
    let token = sentence.tokens[index]
    let classes = sentence.facts(token).classes
    if token.isCapitalised {
      return !classes.contains(.noun) && !classes.contains(.properNoun)
        && sentence.foldedReadings(token).contains { $0.verbForms.isFinite }
    }
    // *guttun*: the lexicon is not sure of it.
    return classes.contains(.adjective) || classes.contains(.indefiniteArticle)
      || !sentence.readings(token).contains { $0.traits.contains(.isConfident) }
  }

  private func opensClause(_ index: Int, _ openers: Openers, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    let before = sentence.token(before: index)
    // *zu „dass“*, *je nachdem*
    if let before, before.kind == .openingQuote || before.kind == .quote { return false }
    // *steht bevor*
    guard sentence.token(at: index + 1).map({ !sentence.isBoundary($0) }) ?? false else {
      return false
    }
    if openers.always.contains(token.folded) {
      return before.map { sentence.text($0) != "je" && sentence.text($0) != "Je" } ?? true
    }
    guard openers.withSubject.contains(token.folded), before.map({ $0.kind == .comma }) ?? true,
      sentence.token(at: index + 2).map({ $0.kind == .word }) ?? false
    else { return false }
    return sentence.subjectPerson(at: index + 1) != 0
  }

  /// The comma that ends the first clause.
  private func firstComma(in sentence: Sentence) -> Int? {
    let end = sentence.tokens.indices.first { sentence.isBoundary(sentence.tokens[$0]) }
    return end.flatMap { sentence.tokens[$0].kind == .comma ? $0 : nil }
  }
}
