import LintModel

struct SentenceAgain: ArticleCheck {
  let info = CheckInfo(
    id: "sentence-again", family: .repetition, category: .accuracy, its: .duplication,
    severity: .minor,
    summary: Text(
      de: "Ein Satz steht weiter unten im Artikel noch einmal.",
      en: "A sentence stands once more further down in the article."),
    explanation: Text(
      de: """
        Derselbe Satz kommt mit Abstand noch einmal. Kommt er öfter als zweimal, ist er ein \
        Kehrreim oder ein Textbaustein und wird nicht gemeldet; auch das Original kann sich \
        wiederholen.
        """,
      en: """
        The same sentence comes again with others between. One that comes more than twice \
        is a refrain or boilerplate and is not reported; the source may repeat itself, too.
        """),
    messages: [
      "again": Text(
        de: "der Satz „{start} …“ steht schon weiter oben",
        en: "the sentence “{start} …” stands further up already")
    ],
    languages: .any,
    examples: [
      .bad(
        """
        Die neue Halle bietet Platz für tausend Gäste. Sie kostet vier Millionen.

        Der Bau beginnt im Mai. ⟦Die neue Halle bietet Platz für tausend Gäste.⟧
        """),
      .bad(
        """
        Der Rat stimmte dem Plan am Dienstagabend zu. Es gab Beifall. \
        ⟦Der Rat stimmte dem Plan am Dienstagabend zu.⟧
        """),
      .good("Das war sehr gut so. Es gab Beifall. Das war sehr gut so."),
      .good(
        """
        Der Rat stimmte dem Plan am Dienstagabend zu. Es gab Beifall. \
        Der Kreistag stimmte dem Plan am Dienstagabend zu.
        """),
    ])

  /// Words of a sentence at least; shorter ones are formulas.
  private static let shortest = 7

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    guard document.sentences.count > 2 else { return }
    let copies = document.earlierCopies()
    var first = [TokenHash: Int](minimumCapacity: document.sentences.count)
    var again: [Int: [Int]] = [:]
    for index in document.sentences.indices {
      let span = document.sentences[index]
      guard span.tokens.count > Self.shortest, copies[span.block] == nil,
        document.isStatement(index)
      else { continue }
      let hash = TokenHash(document.tokens(ofSentence: index))
      guard hash.words >= Self.shortest else { continue }
      if let earlier = first[hash] {
        again[earlier, default: []].append(index)
      } else {
        first[hash] = index
      }
    }
    for (earlier, later) in again.sorted(by: { $0.key < $1.key }) {
      guard later.count == 1, let index = later.first, index > earlier + 1,
        TokenHash.sameWords(
          document.tokens(ofSentence: earlier), document.tokens(ofSentence: index))
      else { continue }
      let range = document.sentences[index].range
      findings.add(
        "again", ["start": document.opening(ofSentence: index)], at: range,
        related: [
          RelatedPlace(range: document.sentences[earlier].range, role: .firstOccurrence)
        ],
        fix: .suggestion(.delete(range)))
    }
  }
}
