import LintModel

struct ArticleBeforeName: ArticleCheck {
  let info = CheckInfo(
    id: "article-before-name", family: .names, category: .linguisticConventions, its: .grammar,
    severity: .minor,
    summary: Text(
      de: "Ein Name hat einen Artikel, der keinen braucht.",
      en: "A name has an article that it does not take."),
    explanation: Text(
      de: """
        „das Russland“, „dem Berlin“: Orte ohne Attribut stehen ohne Artikel, ebenso Menschen. \
        Gemeldet wird nur, wenn nach dem Namen der Satz endet oder das Verb folgt; „das Berlin der \
        zwanziger Jahre“ und Nebensätze nicht.
        """,
      en: """
        “das Russland”, “dem Berlin”: places without an attribute have no article in German, nor have \
        people. Reported only when the sentence ends after the name or its verb follows; not “das \
        Berlin der zwanziger Jahre”, nor relative clauses.
        """),
    messages: [
      "article": Text(
        de: "„{name}“ steht hier ohne „{article}“", en: "“{name}” stands without “{article}” here")
    ],
    needs: [.readings, .names, .words("places-with-article")],
    examples: [
      .bad("Am Montag reiste er nach Prag. ⟦Das⟧ Prag liegt an der Moldau."),
      .bad("Gestern sprach ⟦der⟧ Wladimir Putin."),
      .good("Das Prag der Kaiserzeit liegt an der Moldau, und Prag liegt an der Moldau."),
      .good("Der Mann, der Wladimir Putin bewundert, schwieg. Die Türkei liegt in Asien."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    let names = document.pack.names.names
    for hit in article.names.hits where hit.standing == .usual && !hit.isPartOfLonger {
      let index = hit.tokens.lowerBound
      guard index > 0, let number = document.sentenceIndex(at: hit.range.start) else { continue }
      let sentence = document.sentence(number)
      guard let before = sentence.token(before: index), takesNone(names[hit.name], hit, sentence),
        isArticle(before, sentence, name: names[hit.name]),
        endsClause(hit.tokens.upperBound, sentence)
      else { continue }
      // *…, der Wladimir Putin bewundert*; *dann ist das Kroatien*
      if let earlier = sentence.token(before: index - 1) {
        guard names[hit.name].kind == .person, earlier.kind == .word,
          !earlier.isCapitalised || earlier.hasSpaceBefore,
          !sentence.readings(earlier).contains(where: { $0.wordClass.governs }),
          sentence.readings(earlier).contains(where: { $0.wordClass == .verb })
        else { continue }
      }
      findings.add(
        "article", ["name": names[hit.name].form, "article": sentence.text(before)],
        at: before.range, confidence: .low,
        fix: .suggestion(.delete(TextRange(before.start..<sentence.tokens[index].start))))
    }
  }

  /// A person with full name, or a place that is neuter.
  private func takesNone(_ name: KnownName, _ hit: NameLedger.Hit, _ sentence: Sentence) -> Bool {
    switch name.kind {
    case .person: return hit.tokens.count > 1
    case .city, .state:
      let token = sentence.tokens[hit.tokens.lowerBound]
      return hit.tokens.count == 1
        && !sentence.language.words("places-with-article").contains(token.folded)
    default: return false
    }
  }

  /// Of places only *das* and *dem*: a place with *die* is feminine or plural and has its article by
  /// right, *die Sowjetunion*.
  private func isArticle(_ token: Token, _ sentence: Sentence, name: KnownName) -> Bool {
    sentence.foldedReadings(token).contains {
      $0.wordClass == .definiteArticle
        && (name.kind == .person || !$0.agreement.intersection(.neuter).isDisjoint(with: .singular))
    }
  }

  /// The end of the sentence, or a verb that can only be finite.
  private func endsClause(_ index: Int, _ sentence: Sentence) -> Bool {
    guard let next = sentence.token(at: index) else { return true }
    if next.kind == .stop { return true }
    guard next.kind == .word, !next.isCapitalised else { return false }
    let readings = sentence.readings(next)
    return !readings.isEmpty
      && readings.allSatisfy { $0.wordClass == .verb && $0.verbForms.isFinite }
  }
}
