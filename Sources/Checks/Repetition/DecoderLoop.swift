import LintModel

struct DecoderLoop: ArticleCheck {
  let info = CheckInfo(
    id: "decoder-loop", family: .repetition, category: .accuracy, its: .duplication,
    severity: .critical,
    summary: Text(
      de: "Der Übersetzer ist in einer Schleife stecken geblieben.",
      en: "The decoder got stuck in a loop."),
    explanation: Text(
      de: """
        Dasselbe Wort steht mindestens sechsmal, dieselbe Wortgruppe viermal oder derselbe \
        Satz dreimal hintereinander, auch über Satzgrenzen hinweg. Was an dieser Stelle \
        stehen sollte, fehlt meist.
        """,
      en: """
        The same word stands at least six times, the same phrase four times or the same \
        sentence three times in a row, also across sentences. What should stand there is \
        usually missing.
        """),
    messages: [
      "phrase": Text(
        de: "„{phrase}“ läuft {count}-mal im Kreis", en: "“{phrase}” goes round {count} times"),
      "sentence": Text(
        de: "der Satz „{phrase}“ kommt {count}-mal hintereinander",
        en: "the sentence “{phrase}” comes {count} times in a row"),
    ],
    needs: [.words("may-repeat")],
    languages: .any,
    examples: [
      .bad("Die Lage ist ⟦ernst ernst ernst ernst ernst ernst ernst⟧."),
      .bad("Er ⟦ging in das Haus ging in das Haus ging in das Haus ging in das Haus⟧."),
      .bad(
        "⟦Der Bau beginnt im Mai. Der Bau beginnt im Mai. Der Bau beginnt im Mai.⟧ Danach ruht er."),
      .good("Ha ha ha ha ha ha ha, lachte der Wirt."),
      .good("Der Bau beginnt im Mai. Der Bau beginnt im Mai."),
      .good("Nein, nein, nein, nein, nein, nein, so geht es nicht."),
    ])

  /// Copies in a row at least.
  private static let wordCopies = 6
  private static let phraseCopies = 4
  private static let sentenceCopies = 3
  /// Words of a looping sentence at least: three short cries in a row are speech.
  private static let shortestSentence = 4

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    for block in document.blocks.indices {
      let from = findings.all.count
      inspectTokens(ofBlock: block, in: document, into: &findings)
      // A loop of short sentences is one of words, too.
      let found = findings.all[from...].map(\.range)
      inspectSentences(ofBlock: block, in: document, except: found, into: &findings)
    }
  }

  private func inspectTokens(
    ofBlock block: Int, in document: Document, into findings: inout Findings
  ) {
    let tokens = document.tokens(ofBlock: block)
    var start = tokens.startIndex
    while start < tokens.endIndex {
      let distance = Int(document.recurrences[start])
      guard distance > 0, distance <= PhraseRun.longestPhrase,
        let (length, end) = loop(at: start, in: tokens, from: distance)
      else {
        start += 1
        continue
      }
      let first = start..<start + length
      let whole = start..<start + (end - start) / length * length
      start = end
      guard isTelling(tokens[first], in: document) else { continue }
      let phrase = tokens[first.lowerBound].range.union(tokens[first.upperBound - 1].range)
      findings.add(
        "phrase", ["phrase": document.string(phrase), "count": String(whole.count / length)],
        at: phrase.union(tokens[whole.upperBound - 1].range),
        related: [RelatedPlace(range: phrase, role: .firstOccurrence)],
        fix: .suggestion(
          .delete(TextRange(phrase.end..<tokens[whole.upperBound - 1].end))))
    }
  }

  /// The shortest phrase of `shortest` tokens or more that goes round from `start`, and where it
  /// stops doing so.
  private func loop(
    at start: Int, in tokens: ArraySlice<Token>, from shortest: Int
  ) -> (length: Int, end: Int)? {
    let wanted = tokens[start].folded
    var length = shortest
    while length <= PhraseRun.longestPhrase {
      let copies = length == 1 ? Self.wordCopies : Self.phraseCopies
      let needed = (copies - 1) * length
      guard start + needed + length <= tokens.endIndex else { return nil }
      if tokens[start + length].folded == wanted,
        tokens[start + needed].folded == wanted,
        (start..<start + needed).allSatisfy({ tokens[$0].folded == tokens[$0 + length].folded })
      {
        var end = start + needed + length
        while end < tokens.endIndex, tokens[end].folded == tokens[end - length].folded { end += 1 }
        return (length, end)
      }
      length += 1
    }
    return nil
  }

  /// Words of some length that are not cries; a list of names or figures is no loop.
  private func isTelling(_ phrase: ArraySlice<Token>, in document: Document) -> Bool {
    let mayRepeat = document.pack.words("may-repeat")
    let words = phrase.filter { $0.kind == .word }
    guard words.contains(where: { $0.length > 3 && !mayRepeat.contains($0.folded) }) else {
      return false
    }
    // “Tor, Tor, Tor, Tor”: one word with marks between is a cry or a count.
    return phrase.count == 1 || words.count > 1
  }

  private func inspectSentences(
    ofBlock block: Int, in document: Document, except found: [TextRange],
    into findings: inout Findings
  ) {
    let sentences = document.blocks[block].sentences
    guard sentences.count >= Self.sentenceCopies else { return }
    var first = sentences.lowerBound
    while first < sentences.upperBound {
      var end = first + 1
      let tokens = document.tokens(ofSentence: first)
      while end < sentences.upperBound,
        TokenHash.sameWords(tokens, document.tokens(ofSentence: end))
      { end += 1 }
      defer { first = end }
      let range = document.sentences[first].range.union(document.sentences[end - 1].range)
      guard end - first >= Self.sentenceCopies, TokenHash(tokens).words >= Self.shortestSentence,
        !found.contains(where: { $0.overlaps(range) })
      else { continue }
      let sentence = document.sentences[first].range
      findings.add(
        "sentence", ["phrase": document.string(sentence), "count": String(end - first)], at: range,
        related: [RelatedPlace(range: sentence, role: .firstOccurrence)],
        fix: .suggestion(.delete(TextRange(sentence.end..<range.end))))
    }
  }
}
