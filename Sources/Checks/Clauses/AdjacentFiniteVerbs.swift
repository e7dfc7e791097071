import LintModel

struct AdjacentFiniteVerbs: SentenceCheck {
  let info = CheckInfo(
    id: "adjacent-finite-verbs", family: .clauses, category: .linguisticConventions, its: .grammar,
    severity: .major,
    summary: Text(
      de: "Zwei Personalformen stehen nebeneinander.",
      en: "Two finite verbs stand side by side."),
    explanation: Text(
      de: """
        „Die Frau hat ist krank“: Ein Satz hat eine Personalform. Zwei stehen nur an der Grenze zweier \
        Sätze nebeneinander, und dort gehört ein Komma zwischen sie („Wer das sagt, lügt“). Gemeldet \
        werden Wörter, die nichts anderes sein können: kein Infinitiv, Partizip oder Adjektiv. \
        Aufzählungen mit Komma und Titel von Werken sind ausgenommen.
        """,
      en: """
        “Die Frau hat ist krank”: a clause has one finite verb. Two stand side by side only where two \
        clauses meet, and there German sets a comma between them (“Wer das sagt, lügt”). Reported \
        are words that can be nothing else: no infinitive, participle or adjective. Series with \
        commas and titles of works are left alone.
        """),
    messages: [
      "two": Text(
        de: "„{first}“ und „{second}“ sind beide Personalformen; ein Satz hat nur eine",
        en: "“{first}” and “{second}” are both finite; a clause has one finite verb"),
      "comma": Text(
        de: "mit „{first}“ endet ein Nebensatz; vor „{second}“ fehlt das Komma",
        en: "“{first}” ends a subordinate clause; before “{second}” a comma is missing"),
    ],
    needs: [.readings, .words("verbs-of-phrases")],
    examples: [
      .bad("Die Frau ⟦hat ist⟧ krank."),
      .bad("Der Rat ⟦wurde sagte⟧ gestern ab."),
      .bad("Wer das ⟦sagt lügt⟧."),
      .bad("Das Einzige, was hier ⟦nervt klingt⟧ wie Lärm."),
      .good("Die Felder, die brach lagen, und der Ort, der eingemeindet wurde."),
      .good("Als er ging, sagte sie nichts. Er kam, sah, siegte."),
      .good("Er wollte, dass sie kommen kann, und was er haben wollte, ist weg."),
      .good("Das ist glaube ich falsch. Das sind sage und schreibe zehn, und wir sind schuld."),
      .good("Das hat er gesagt und ist gegangen."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    var precedes = false
    for index in sentence.tokens.indices {
      let isFinite = sentence.isOnlyFinite(at: index)
      defer { precedes = isFinite }
      guard isFinite, precedes, let first = sentence.token(before: index) else { continue }
      let second = sentence.tokens[index]
      guard first.folded != second.folded, second.hasSpaceBefore, !isInTitle(first, sentence),
        isCertain(index - 1, in: sentence), isCertain(index, in: sentence),
        !mayBeParticiple(first, before: second, in: sentence),
        !isParenthesis(index, in: sentence)
      else { continue }
      let isComma = endsSubordinateClause(index - 1, in: sentence)
      findings.add(
        isComma ? "comma" : "two",
        ["first": sentence.text(first), "second": sentence.text(second)],
        at: first.range.union(second.range), severity: isComma ? .minor : nil,
        fix: isComma ? .suggestion(.insert(",", at: first.end)) : nil)
    }
  }

  /// In small letters, since names begin sentences, and no noun that lacks its capital, *sie sind
  /// schuld*; nor part of a phrase, *sage und schreibe*; nor clipped as words of other languages
  /// look, *les*; nor a participle that looks like a form of its verb, *eingemeindet wurde*.
  private func isCertain(_ index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    guard !token.isCapitalised, !sentence.facts(token).traits.contains(.isNounWithCapital),
      !sentence.language.words("verbs-of-phrases").contains(token.folded)
    else { return false }
    let readings = sentence.readings(token)
    let isClipped = readings.allSatisfy {
      $0.verbForms.contains(.imperative) && $0.verbForms.persons == VerbForms.firstSingular.rawValue
    }
    let hasJoint = sentence.document.lexemes.string(token.folded).dropFirst(2).contains("ge")
    return !isClipped && !(hasJoint && readings.contains { $0.verbForms.canBe(.thirdSingular) })
  }

  /// *bewogen hat*, *interviewt wurde*: before an auxiliary, a participle that the lexicon lacks.
  private func mayBeParticiple(
    _ first: Token, before second: Token, in sentence: Sentence
  ) -> Bool {
    func isAuxiliary(_ token: Token) -> Bool {
      sentence.readings(token).contains { $0.traits.contains(.isAuxiliary) }
    }
    return isAuxiliary(second) && !isAuxiliary(first)
  }

  /// *Das ist glaube ich falsch.*
  private func isParenthesis(_ index: Int, in sentence: Sentence) -> Bool {
    sentence.finitePersons(at: index) & VerbForms.firstSingular.rawValue != 0
      && sentence.token(at: index + 1).map { sentence.text($0) == "ich" } ?? false
  }

  private func isInTitle(_ token: Token, _ sentence: Sentence) -> Bool {
    sentence.document.annotations.titles.contains { $0.contains(token.start) }
  }

  /// Since the last mark stands a conjunction or relative pronoun, and after it no other verb.
  private func endsSubordinateClause(_ verb: Int, in sentence: Sentence) -> Bool {
    var index = verb
    while let token = sentence.token(before: index), !sentence.isBoundary(token) {
      index -= 1
      if sentence.isOnlyFinite(at: index) { return false }
      if opensClause(index, in: sentence) { return true }
    }
    return false
  }

  /// *der, die, das* only after a comma, or a comma and a preposition: elsewhere they are articles.
  private func opensClause(_ index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    let classes = sentence.foldedFacts(token).classes
    guard classes.contains(.definiteArticle) else {
      return classes.contains(.subordinator) || classes.contains(.relativeOrInterrogative)
        || classes.contains(.interrogativeAdverb)
    }
    let comma = sentence.canBe(.preposition, at: index - 1) ? index - 1 : index
    return sentence.token(before: comma)?.kind == .comma
  }
}
