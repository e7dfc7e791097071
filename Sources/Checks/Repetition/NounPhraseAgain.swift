import LintModel

struct NounPhraseAgain: SentenceCheck {
  let info = CheckInfo(
    id: "noun-phrase-again", family: .repetition, category: .style, its: .duplication,
    severity: .minor,
    summary: Text(
      de: "Dasselbe Hauptwort steht im Teilsatz noch einmal mit demselben Begleiter.",
      en: "The same noun stands again in the clause with the same determiner."),
    explanation: Text(
      de: """
        „Die Regierung hat die Regierung beauftragt“: Eines der beiden Wörter ersetzt oft ein \
        anderes. Aufzählungen und Spannen („von der Schule zu der Schule“) sind ausgenommen.
        """,
      en: """
        “Die Regierung hat die Regierung beauftragt”: one of the two often stands for another \
        word. Coordinations and spans are left alone.
        """),
    messages: [
      "again": Text(
        de: "„{phrase}“ steht im Teilsatz noch einmal", en: "“{phrase}” stands again in the clause")
    ],
    needs: [.words("determiners")],
    examples: [
      .bad("Gestern lobte die Kanzlei gegenüber ⟦die Kanzlei⟧ den Plan."),
      .bad("Im Sommer wurde das Wasser knapp durch ⟦das Wasser⟧ der Flüsse."),
      .good("Die Katze und die Katze des Nachbarn schliefen."),
      .good("Der Hund bellte, der Hund knurrte."),
    ])

  /// Tokens from the first determiner to the second at most.
  private static let widest = 7

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    var index = tokens.startIndex
    while index + 4 < tokens.endIndex {
      defer { index += 1 }
      guard tokens[index + 1].isCapitalised, tokens[index].kind == .word else { continue }
      var again = index + 3
      while again <= index + Self.widest, again + 1 < tokens.endIndex {
        if tokens[again].folded == tokens[index].folded,
          tokens[again + 1].surface == tokens[index + 1].surface, !tokens[again].isCapitalised,
          tokens[again + 1].kind == .word,
          sentence.language.words("determiners").contains(tokens[again].folded),
          isOneClause(tokens[index + 2..<again], in: sentence)
        {
          let place = sentence.range(ofTokens: again..<again + 2)
          findings.add(
            "again", ["phrase": sentence.text(place)], at: place,
            related: [
              RelatedPlace(
                range: sentence.range(ofTokens: index..<index + 2), role: .firstOccurrence)
            ])
          break
        }
        again += 1
      }
    }
  }

  private func isOneClause(_ gap: ArraySlice<Token>, in sentence: Sentence) -> Bool {
    gap.allSatisfy { token in
      guard token.kind == .word else { return false }
      switch sentence.text(token) {
      case "und", "oder", "bis", "als", "wie", "sowie", "zu", "nach", "um", "gegen", "aber",
        "sondern", "weder", "noch", "für", "ist", "sind", "war", "wenn":
        return false
      default: return true
      }
    }
  }
}
