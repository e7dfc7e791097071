import LintModel

struct SmallSentenceStart: SentenceCheck {
  let info = CheckInfo(
    id: "small-sentence-start", family: .spelling, category: .linguisticConventions,
    its: .misspelling, severity: .minor,
    summary: Text(
      de: "Ein Satz beginnt mit einem kleinen Buchstaben.",
      en: "A sentence begins with a small letter."),
    explanation: Text(
      de: """
        Nach dem Punkt am Ende eines Satzes geht es groß weiter. Der Punkt muss nach einem Wort des \
        Lexikons stehen, das keine Abkürzung ist, und das kleine Wort muss Artikel, Pronomen, \
        Präposition oder Konjunktion sein.
        """,
      en: """
        After the stop at the end of a sentence a capital follows. The stop must stand after a word \
        of the lexicon that is no abbreviation, and the small word must be an article, pronoun, \
        preposition or conjunction.
        """),
    messages: [
      "small": Text(
        de: "der Satz beginnt klein: „{capital}“", en: "the sentence begins small: “{capital}”")
    ],
    needs: [.readings],
    examples: [
      .bad("Der Hafen liegt im Norden. ⟦er⟧ ist seit Mai gesperrt."),
      .bad("Die Brücke wurde geöffnet. ⟦nach⟧ Angaben der Stadt kostet sie nichts."),
      .good("Der Hafen liegt im Norden. Er ist seit Mai gesperrt."),
      .good("Das gilt evtl. in der Schweiz und lt. der Stadt auch hier."),
      .good("Er fragte: „Wo ist der Hafen?“ und ging."),
    ])

  private static let shortestWord = 4  // bytes; shorter ones are abbreviations

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for index in sentence.tokens.indices.dropFirst().dropLast()
    where sentence.tokens[index].kind == .stop {
      let word = sentence.tokens[index - 1]
      let next = sentence.tokens[index + 1]
      guard sentence.text(sentence.tokens[index]) == ".", word.kind == .word,
        word.length >= Self.shortestWord, isSentenceEnd(word, in: sentence), next.kind == .word,
        !next.isCapitalised, next.hasSpaceBefore, canBegin(next, in: sentence)
      else { continue }
      report(next, in: sentence, into: &findings)
    }
  }

  private func report(_ token: Token, in sentence: Sentence, into findings: inout Findings) {
    let capital = sentence.text(token).capitalisedGerman
    findings.add(
      "small", ["capital": capital], at: token.range,
      fix: .suggestion(.replace(token.range, with: capital)))
  }

  private func isSentenceEnd(_ word: Token, in sentence: Sentence) -> Bool {
    let facts = sentence.facts(word)
    return facts.origin == .lexicon
      && !sentence.readings(word).contains {
        $0.wordClass == .abbreviation || $0.wordClass == .properNoun
      }
  }

  private func canBegin(_ word: Token, in sentence: Sentence) -> Bool {
    sentence.readings(word).contains {
      switch $0.wordClass {
      case .definiteArticle, .indefiniteArticle, .personalPronoun, .possessive, .preposition,
        .fusedPreposition, .coordinator, .subordinator, .demonstrative:
        true
      default: false
      }
    }
  }
}
