import LintModel

struct RepeatedSentence: ArticleCheck {
  let info = CheckInfo(
    id: "repeated-sentence", family: .repetition, category: .accuracy, its: .duplication,
    severity: .major,
    summary: Text(
      de: "Ein Satz steht zweimal im Artikel.", en: "A sentence stands twice in the article."),
    explanation: Text(
      de: """
        Derselbe Satz kommt noch einmal, gleich danach oder weiter unten. Kurze Sätze, \
        Überschriften, Bildunterschriften und Zitate dürfen sich wiederholen; ein Satz, der \
        mehr als zweimal mit Abstand kommt, ist ein Kehrreim oder ein Textbaustein.
        """,
      en: """
        The same sentence comes again, at once or further down. Short sentences, headlines, \
        captions and quotations may come again; a sentence that comes more than twice with \
        others between is a refrain or boilerplate.
        """),
    messages: [
      "at-once": Text(
        de: "der Satz „{start} …“ steht gerade schon da",
        en: "the sentence “{start} …” has just been said"),
      "again": Text(
        de: "der Satz „{start} …“ steht schon weiter oben",
        en: "the sentence “{start} …” stands further up already"),
    ],
    examples: [
      .bad("Der Rat stimmte am Dienstag zu. ⟦Der Rat stimmte am Dienstag zu.⟧"),
      .bad(
        """
        Die neue Halle bietet Platz für tausend Gäste. Sie kostet vier Millionen.

        Der Bau beginnt im Mai. ⟦Die neue Halle bietet Platz für tausend Gäste.⟧
        """),
      .good("Das war gut. Das war gut."),
      .good("Der Rat stimmte am Dienstag zu. Der Kreistag stimmte am Dienstag zu."),
      .good("Sie rief: „Der Zug fährt heute nicht mehr!“ „Der Zug fährt heute nicht mehr?“"),
    ])

  /// Words of a sentence at least, for the next one and for one farther off.
  private static let shortestAtOnce = 5
  private static let shortestFar = 7

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    let copies = document.earlierCopies()
    var first: [TokenHash: Int] = [:]
    var again: [Int: [Int]] = [:]
    for index in document.sentences.indices {
      let span = document.sentences[index]
      guard span.tokens.count > Self.shortestAtOnce, copies[span.block] == nil,
        isStatement(index, in: document)
      else { continue }
      let hash = TokenHash(document.tokens(ofSentence: index))
      guard hash.words >= Self.shortestAtOnce else { continue }
      if let earlier = first[hash] {
        again[earlier, default: []].append(index)
      } else {
        first[hash] = index
      }
    }
    for (earlier, later) in again.sorted(by: { $0.key < $1.key }) {
      report([earlier] + later, in: document, into: &findings)
    }
  }

  private func report(_ places: [Int], in document: Document, into findings: inout Findings) {
    let first = document.tokens(ofSentence: places[0])
    let words = TokenHash(first).words
    let isRefrain = places.count > 2
    for (earlier, index) in zip(places, places.dropFirst()) {
      let isNext = index == earlier + 1
      guard isNext || !isRefrain && words >= Self.shortestFar,
        TokenHash.sameWords(first, document.tokens(ofSentence: index))
      else { continue }
      let range = document.sentences[index].range
      let start = document.tokens(ofSentence: index).prefix(4)
        .reduce(TextRange(range.start..<range.start)) { $0.union($1.range) }
      let deleted = isNext ? TextRange(document.sentences[earlier].range.end..<range.end) : range
      let sameBlock = document.sentences[index].block == document.sentences[earlier].block
      findings.add(
        isNext ? "at-once" : "again", ["start": document.string(start)], at: range,
        confidence: isNext ? .high : .low,
        related: [
          RelatedPlace(range: document.sentences[earlier].range, role: .firstOccurrence)
        ],
        fix: isNext && sameBlock ? .safe(.delete(deleted)) : .suggestion(.delete(range)))
    }
  }

  /// Running text that ends like a sentence; speech may echo.
  private func isStatement(_ index: Int, in document: Document) -> Bool {
    let span = document.sentences[index]
    guard document.blocks[span.block].kind == .paragraph else { return false }
    let tokens = document.tokens[span.tokens]
    guard let last = tokens.last, last.kind == .stop,
      document.utf8(last.range).elementsEqual(CollectionOfOne(UInt8(ascii: ".")))
    else { return false }
    return !tokens.contains {
      switch $0.kind {
      case .openingQuote, .closingQuote, .quote: true
      default: false
      }
    }
  }
}
