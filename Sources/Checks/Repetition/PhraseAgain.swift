import LintModel

struct PhraseAgain: SentenceCheck {
  let info = CheckInfo(
    id: "phrase-again", family: .repetition, category: .linguisticConventions, its: .duplication,
    severity: .major,
    summary: Text(
      de: "Dieselbe Wortgruppe steht nach wenigen Wörtern noch einmal.",
      en: "The same phrase stands again after a few words."),
    explanation: Text(
      de: """
        Eine Zeitangabe wie „im vergangenen Herbst“ steht im selben Teilsatz zweimal. \
        Andere Angaben können zu verschiedenen Hauptwörtern gehören („das Museum für neue \
        Kunst ist das größte Museum für neue Kunst am Ort“).
        """,
      en: """
        An adverbial of time such as “im vergangenen Herbst” stands twice in one clause. \
        Others may belong to different nouns (“das Museum für neue Kunst ist das größte \
        Museum für neue Kunst am Ort”).
        """),
    messages: [
      "again": Text(
        de: "„{phrase}“ steht noch einmal", en: "“{phrase}” stands again")
    ],
    needs: [.words("prepositions"), .words("time-nouns"), .words("conjunctions")],
    languages: .any,
    examples: [
      .bad("Im vergangenen Herbst stieg der Preis ⟦im vergangenen Herbst⟧ stark."),
      .bad("Die Halle soll am nächsten Montag wieder ⟦am nächsten Montag⟧ öffnen."),
      .good("Im letzten Jahr kam Regen und im letzten Jahr kam Schnee."),
      .good("Das Haus für neue Kunst ist das größte Haus für neue Kunst am Ort."),
      .good("Von Tag zu Tag wurde er müder, von Tag zu Tag ruhiger."),
    ])

  /// Tokens of the phrase at least.
  private static let shortest = 3
  /// Tokens between the two at most; farther apart, style takes over (chosen on folds 0-4).
  private static let widestGap = 6

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    guard tokens.count > 2 * Self.shortest else { return }
    var index = tokens.startIndex
    while index + 2 * Self.shortest < tokens.endIndex {
      defer { index += 1 }
      let first = tokens[index]
      var distance = Self.shortest + 1
      while distance <= PhraseRun.longestPhrase + Self.widestGap,
        index + distance + Self.shortest <= tokens.endIndex
      {
        if tokens[index + distance].folded == first.folded,
          let length = phrase(at: index, and: index + distance, in: sentence)
        {
          let again = index + distance..<index + distance + length
          let place = sentence.range(ofTokens: again)
          let start = tokens[again.lowerBound - 1].end
          findings.add(
            "again", ["phrase": sentence.text(place)], at: place,
            related: [
              RelatedPlace(
                range: sentence.range(ofTokens: index..<index + length), role: .firstOccurrence)
            ],
            fix: .suggestion(.delete(TextRange(start..<place.end))))
          index += distance + length - 1
          break
        }
        distance += 1
      }
    }
  }

  /// The tokens of the phrase that stands at both places; `nil` where none is worth a finding.
  private func phrase(at first: Int, and second: Int, in sentence: Sentence) -> Int? {
    let tokens = sentence.tokens
    var length = 1
    while second + length < tokens.endIndex, first + length < second,
      tokens[first + length].folded == tokens[second + length].folded
    { length += 1 }
    guard length >= Self.shortest, length <= PhraseRun.longestPhrase else { return nil }
    let gap = first + length..<second
    guard !gap.isEmpty, gap.count <= Self.widestGap else { return nil }
    let language = sentence.language
    guard language.words("prepositions").contains(tokens[first].folded),
      tokens[first..<first + length].allSatisfy({ $0.kind == .word }),
      language.words("time-nouns").contains(tokens[first + length - 1].folded),
      // “im Jahr 2007 … im Jahr 2008”
      second + length == tokens.endIndex || !tokens[second + length].shape.contains(.hasDigit)
    else { return nil }
    for token in tokens[gap] {
      guard token.kind == .word || token.kind == .number else { return nil }
      if language.words("conjunctions").contains(token.folded) { return nil }
      switch sentence.text(token) {
      case "als", "wie", "sowie", "bis", "sondern", "noch", "zu": return nil
      default: break
      }
    }
    return length
  }
}
