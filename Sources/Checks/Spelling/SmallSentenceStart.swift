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
        Präposition oder Konjunktion sein. Ebenso am Anfang eines Absatzes nach einem, der mit \
        Punkt endet, oder nach nichts, und nach der Ortsmarke („Genua – der Hafen …“).
        """,
      en: """
        After the stop at the end of a sentence a capital follows. The stop must stand after a word \
        of the lexicon that is no abbreviation, and the small word must be an article, pronoun, \
        preposition or conjunction. So at the beginning of a paragraph after one that ends with a \
        stop, or after none, and after the place (“Genua – der Hafen …”).
        """),
    messages: [
      "small": Text(
        de: "der Satz beginnt klein: „{capital}“", en: "the sentence begins small: “{capital}”")
    ],
    needs: [.readings],
    examples: [
      .bad("Der Hafen liegt im Norden. ⟦er⟧ ist seit Mai gesperrt."),
      .bad("Die Brücke wurde geöffnet. ⟦nach⟧ Angaben der Stadt kostet sie nichts."),
      .bad("⟦der⟧ Hafen ist gesperrt\n\nDie Stadt sucht einen anderen."),
      .bad("Genua – ⟦der⟧ Hafen ist seit Mai gesperrt.\n\nDie Stadt schweigt."),
      .good("Genua – der Hafen des Landes – ist seit Mai gesperrt.\n\nDie Stadt schweigt."),
      .good("Schiffe – der Hafen hat viele.\n\nDie Stadt schweigt."),
      .good("Der Hafen hat:\n\ndie Fähre nach Norden"),
      .good("Der Hafen ist gesperrt.\n\n- die Fähre nach Norden fährt nicht"),
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
    if let first = firstWord(of: sentence), !first.isCapitalised, canBegin(first, in: sentence) {
      report(first, in: sentence, into: &findings)
    }
  }

  /// The word that begins a sentence though no stop precedes it: at the beginning of the article, or
  /// after the place that a report begins with.
  private func firstWord(of sentence: Sentence) -> Token? {
    let start = sentence.tokens.startIndex
    guard start == sentence.block.tokens.lowerBound, let first = sentence.tokens.first,
      first.kind == .word
    else { return nil }
    if startsNounPhrase(first, sentence) {
      // Items of a list may begin small.
      guard sentence.block.kind == .paragraph || sentence.block.kind == .headline else {
        return nil
      }
      return followsEnd(sentence) && othersBeginWithCapitals(sentence.document) ? first : nil
    }
    guard isPlace(first, sentence), sentence.tokens.last?.kind == .stop,
      let dash = sentence.token(at: start + 1), isDash(dash),
      let word = sentence.token(at: start + 2), word.kind == .word,
      startsNounPhrase(word, sentence),
      !sentence.tokens[(start + 2)...].contains(where: isDash)
    else { return nil }
    return word
  }

  private func isDash(_ token: Token) -> Bool {
    token.kind == .dash || token.kind == .hyphen && token.hasSpaceBefore
  }

  private func isPlace(_ token: Token, _ sentence: Sentence) -> Bool {
    sentence.readings(token).contains { $0.traits.contains(.isPlace) }
  }

  private func isArticle(_ word: Token, _ sentence: Sentence) -> Bool {
    sentence.readings(word).contains {
      $0.wordClass == .definiteArticle || $0.wordClass == .indefiniteArticle
    }
  }

  /// A preposition or conjunction may lead on from what was left out above.
  private func startsNounPhrase(_ word: Token, _ sentence: Sentence) -> Bool {
    sentence.readings(word).contains {
      switch $0.wordClass {
      case .definiteArticle, .indefiniteArticle, .personalPronoun, .possessive, .demonstrative: true
      default: false
      }
    }
  }

  /// Nothing stands before the block, or a block that ends like a sentence.
  private func followsEnd(_ sentence: Sentence) -> Bool {
    let document = sentence.document
    let block = document.sentences[sentence.index].block
    guard block > 0 else { return true }
    return document.tokens[document.blocks[block - 1].tokens].last.map {
      $0.kind == .stop && sentence.text($0) == "."
    } ?? false
  }

  /// Whoever writes small throughout, in a chat, means it.
  private func othersBeginWithCapitals(_ document: Document) -> Bool {
    document.blocks.contains {
      guard let first = document.tokens[$0.tokens].first else { return false }
      return first.kind == .word && first.isCapitalised
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
