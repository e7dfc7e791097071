import LintModel

struct RepeatedSentence: ArticleCheck {
  let info = CheckInfo(
    id: "repeated-sentence", family: .repetition, category: .accuracy, its: .duplication,
    severity: .major,
    summary: Text(
      de: "Ein Satz steht zweimal hintereinander.", en: "A sentence stands twice in a row."),
    explanation: Text(
      de: """
        Derselbe Satz kommt gleich noch einmal. Kurze Sätze, Überschriften, \
        Bildunterschriften und Zitate dürfen sich wiederholen.
        """,
      en: """
        The same sentence comes again at once. Short sentences, headlines, captions and \
        quotations may come again.
        """),
    messages: [
      "at-once": Text(
        de: "der Satz „{start} …“ steht gerade schon da",
        en: "the sentence “{start} …” has just been said")
    ],
    languages: .any,
    examples: [
      .bad("Der Rat stimmte am Dienstag zu. ⟦Der Rat stimmte am Dienstag zu.⟧"),
      .bad(
        """
        Die Halle kostet die Stadt vier Millionen.

        ⟦Die Halle kostet die Stadt vier Millionen.⟧ Der Bau beginnt im Mai.
        """),
      .good("Das war gut. Das war gut."),
      .good("Der Rat stimmte am Dienstag zu. Der Kreistag stimmte am Dienstag zu."),
      .good("Sie rief: „Der Zug fährt heute nicht mehr!“ „Der Zug fährt heute nicht mehr?“"),
    ])

  /// Words of a sentence at least; shorter ones are said twice for emphasis.
  private static let shortest = 5

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    for (earlier, index) in zip(document.sentences.indices, document.sentences.indices.dropFirst())
    {
      guard document.sentences[index].tokens.count > Self.shortest,
        document.sentences[index].tokens.count == document.sentences[earlier].tokens.count,
        TokenHash.sameWords(
          document.tokens(ofSentence: earlier), document.tokens(ofSentence: index)),
        document.isProse(index), document.isProse(earlier),
        TokenHash(document.tokens(ofSentence: index)).words >= Self.shortest
      else { continue }
      let range = document.sentences[index].range
      let first = document.sentences[earlier].range
      let sameBlock = document.sentences[index].block == document.sentences[earlier].block
      findings.add(
        "at-once", ["start": document.opening(ofSentence: index)], at: range,
        related: [RelatedPlace(range: first, role: .firstOccurrence)],
        fix: sameBlock
          ? .safe(.delete(TextRange(first.end..<range.end))) : .suggestion(.delete(range)))
    }
  }
}

extension Document {
  /// Running text that does not open with a quotation mark; at once, a question or a sentence that
  /// quotes is no more meant twice than a statement is.
  fileprivate func isProse(_ index: Int) -> Bool {
    let span = sentences[index]
    guard blocks[span.block].kind == .paragraph, let first = tokens[span.tokens].first,
      let last = tokens[span.tokens].last
    else { return false }
    switch (first.kind, last.kind) {
    case (.openingQuote, _), (.quote, _), (.closingQuote, _): return false
    case (_, .stop), (_, .closingQuote): return true
    default: return false
    }
  }

  /// Running text that ends in a full stop; speech may echo, headlines and captions may come again.
  func isStatement(_ index: Int) -> Bool {
    let span = sentences[index]
    guard blocks[span.block].kind == .paragraph else { return false }
    let tokens = tokens[span.tokens]
    guard let last = tokens.last, last.kind == .stop,
      utf8(last.range).elementsEqual(CollectionOfOne(UInt8(ascii: ".")))
    else { return false }
    return !tokens.contains {
      switch $0.kind {
      case .openingQuote, .closingQuote, .quote: true
      default: false
      }
    }
  }

  /// The first four tokens, for a message.
  func opening(ofSentence index: Int) -> String {
    let tokens = tokens(ofSentence: index).prefix(4)
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return string(first.range.union(last.range))
  }
}
