import LintModel

struct RepeatedClause: SentenceCheck {
  let info = CheckInfo(
    id: "repeated-clause", family: .repetition, category: .linguisticConventions,
    its: .duplication, severity: .major,
    summary: Text(
      de: "Ein Teilsatz steht zweimal im Satz.", en: "A clause stands twice in a sentence."),
    explanation: Text(
      de: """
        Nach dem Komma stehen dieselben Wörter gleich noch einmal. Kurze Teilsätze dürfen \
        das, der Nachdruck ist dann gewollt.
        """,
      en: """
        The same words stand once more right after the comma. Short clauses may do that, \
        for emphasis.
        """),
    messages: [
      "again": Text(
        de: "„{clause}“ steht zweimal im Satz", en: "“{clause}” stands twice in the sentence")
    ],
    examples: [
      .bad("Der Minister sagte am Montag zu, ⟦der Minister sagte am Montag zu⟧."),
      .bad("Weil die Straße seit Tagen gesperrt ist, ⟦weil die Straße seit Tagen gesperrt ist⟧."),
      .good("Das ist gut, das ist gut."),
      .good("Er kam am Montag an, sie kam am Montag an."),
    ])

  /// Words of a clause at least; shorter ones are emphasis.
  private static let shortest = 6
  private struct Clause {
    let tokens: Range<Int>
    let hash: TokenHash
  }

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    guard tokens.count > 2 * Self.shortest else { return }
    var previous: Clause?
    var start = tokens.startIndex
    for index in tokens.indices {
      let isLast = index == tokens.endIndex - 1
      guard isLast || isBoundary(tokens[index]) else { continue }
      let range = start..<(isLast && !isBoundary(tokens[index]) ? index + 1 : index)
      start = index + 1
      guard range.count >= Self.shortest else { continue }
      let clause = Clause(tokens: range, hash: TokenHash(tokens[range]))
      guard clause.hash.words >= Self.shortest else { continue }
      if let first = previous, first.hash == clause.hash,
        first.tokens.upperBound + 1 == range.lowerBound,
        TokenHash.sameWords(tokens[first.tokens], tokens[range]),
        isLast || endsFlatly(tokens[index])
      {
        add(clause.tokens, first.tokens, in: sentence, into: &findings)
      }
      previous = clause
    }
  }

  /// A clause before a comma may be taken up again: “ich frage mich, ich frage mich, ob”.
  private func endsFlatly(_ token: Token) -> Bool {
    token.kind == .stop || token.kind == .semicolon
  }

  private func add(
    _ clause: Range<Int>, _ first: Range<Int>, in sentence: Sentence, into findings: inout Findings
  ) {
    let place = sentence.range(ofTokens: clause)
    let from = sentence.token(before: clause.lowerBound)?.start ?? place.start
    findings.add(
      "again", ["clause": sentence.text(place)], at: place,
      related: [
        RelatedPlace(range: sentence.range(ofTokens: first), role: .firstOccurrence)
      ],
      fix: .suggestion(.delete(TextRange(from..<place.end))))
  }

  private func isBoundary(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .semicolon, .colon, .dash, .stop: true
    default: false
    }
  }
}
