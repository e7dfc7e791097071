import LintModel

struct StemEcho: SentenceCheck {
  let info = CheckInfo(
    id: "stem-echo", family: .repetition, category: .style, its: .duplication, severity: .minor,
    summary: Text(
      de: "Ein Partizip und sein Verb stehen im selben Teilsatz.",
      en: "A participle and its own verb stand in one clause."),
    explanation: Text(
      de: """
        „Mangelnde Vorräte mangeln“: Der Übersetzer hat denselben Wortstamm zweimal gesetzt, \
        wo das Original zwei Wörter hatte.
        """,
      en: """
        “Mangelnde Vorräte mangeln”: the decoder set one stem twice where the source had \
        two words.
        """),
    messages: [
      "echo": Text(
        de: "„{second}“ wiederholt den Stamm von „{first}“",
        en: "“{second}” repeats the stem of “{first}”")
    ],
    examples: [
      .bad("⟦Mangelnde Vorräte mangeln⟧ seit Wochen."),
      .bad("Der ⟦führende Verein führt⟧ weiter die Tabelle an."),
      .good("Mangelnde Vorräte, so heißt es, mangeln selten."),
      .good("Lesen Sie den folgenden Rat und folgen Sie ihm."),
      .good("Die wartenden Gäste gingen nach Hause."),
    ])

  /// Tokens between participle and verb at most.
  private static let widestGap = 8
  private static let shortestStem = 4  // bytes

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    for (index, token) in zip(tokens.indices, tokens)
    where token.kind == .word && token.length > 7 {
      // A capital is a noun, but for the first word.
      guard !token.isCapitalised || index == tokens.startIndex,
        let stem = participleStem(sentence.document.lexemes.utf8(token.folded))
      else { continue }
      for other in tokens[(index + 1)...].prefix(Self.widestGap + 1) {
        guard other.kind == .word, sentence.text(other) != "und", sentence.text(other) != "oder"
        else { break }
        guard !other.isCapitalised, isVerb(other, of: stem, in: sentence) else { continue }
        findings.add(
          "echo", ["first": sentence.text(token), "second": sentence.text(other)],
          at: token.range.union(other.range),
          related: [RelatedPlace(range: token.range, role: .firstOccurrence)])
        break
      }
    }
  }

  /// *mangel* of *mangelnde*, *führ* of *führenden*.
  private func participleStem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = word
    if let last = rest.last, "rnsm".utf8.contains(last) { rest = rest.dropLast() }
    guard rest.last == UInt8(ascii: "e") else { return nil }
    rest = rest.dropLast()
    guard rest.suffix(2).elementsEqual("nd".utf8) else { return nil }
    rest = rest.dropLast(2)
    if rest.last == UInt8(ascii: "e") { rest = rest.dropLast() }
    // “die frei werdenden Mittel werden”: an auxiliary echoes nothing.
    if rest.elementsEqual("werd".utf8) { return nil }
    return rest.count >= Self.shortestStem ? rest : nil
  }

  private func isVerb(
    _ token: Token, of stem: ArraySlice<UInt8>, in sentence: Sentence
  ) -> Bool {
    let word = sentence.document.lexemes.utf8(token.folded)
    guard word.count > stem.count, word.count <= stem.count + 4, word.starts(with: stem) else {
      return false
    }
    let ending = word.dropFirst(stem.count)
    return ["t", "te", "ten", "et", "ete", "eten", "en", "n"].contains {
      ending.elementsEqual($0.utf8)
    }
  }
}
