import LintModel

struct NounOfSameNoun: SentenceCheck {
  let info = CheckInfo(
    id: "noun-of-same-noun", family: .repetition, category: .linguisticConventions,
    its: .duplication, severity: .major,
    summary: Text(
      de: "Ein Hauptwort hängt als Genitiv von sich selbst ab.",
      en: "A noun depends on itself as a genitive."),
    explanation: Text(
      de: """
        „Die Truppen der Truppen“ sagt nichts: Eines der beiden Wörter steht zu viel da oder \
        ersetzt ein anderes. Verwandtschaft („die Mutter der Mutter“), Handlungen („die \
        Steuerung der Steuerung“) und Superlative („die Besten der Besten“) sind ausgenommen.
        """,
      en: """
        “Die Truppen der Truppen” says nothing: one of the two is too many or stands for \
        another word. Kinship (“die Mutter der Mutter”), actions (“die Steuerung der \
        Steuerung”) and superlatives (“die Besten der Besten”) are left alone.
        """),
    messages: [
      "itself": Text(
        de: "„{noun}“ hängt von sich selbst ab", en: "“{noun}” depends on itself")
    ],
    needs: [.words("kinship")],
    examples: [
      .bad("Die ⟦Einheiten der Einheiten⟧ zogen ab."),
      .bad("Es war der ⟦Beginn des Beginn⟧ einer langen Reise."),
      .bad("Die ⟦Grenzen der Grenzen der Grenzen⟧ wurden geschlossen."),
      .good("Die Mutter der Mutter wohnt in Bremen."),
      .good("Er nannte sie das Buch der Bücher."),
      .good("Die Steuerung der Steuerung ist schwierig, auch für die Besten der Besten."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    var index = tokens.startIndex
    while index + 2 < tokens.endIndex {
      let noun = tokens[index]
      guard noun.surface == tokens[index + 2].surface, noun.kind == .word, noun.isCapitalised,
        noun.length > 3, isLink(tokens[index + 1], in: sentence)
      else {
        index += 1
        continue
      }
      let start = index
      while index + 2 < tokens.endIndex, tokens[index + 2].surface == noun.surface,
        isLink(tokens[index + 1], in: sentence)
      { index += 2 }
      index += 1
      if isOrdinary(noun, in: sentence) { continue }
      findings.add(
        "itself", ["noun": sentence.text(noun)],
        at: sentence.range(ofTokens: start..<index),
        related: [RelatedPlace(range: noun.range, role: .firstOccurrence)],
        fix: .suggestion(.delete(TextRange(noun.end..<tokens[index - 1].end))))
    }
  }

  /// Kinship, actions that may act on themselves, and superlatives.
  private func isOrdinary(_ noun: Token, in sentence: Sentence) -> Bool {
    if sentence.language.words("kinship").contains(noun.folded) { return true }
    return WordShape(noun.folded, in: sentence).ends(in: ["ung", "ungen", "tion", "sten", "ik"])
  }

  private func isLink(_ token: Token, in sentence: Sentence) -> Bool {
    guard token.kind == .word, !token.isCapitalised, token.length < 7 else { return false }
    switch sentence.text(token) {
    case "der", "des", "dieser", "dieses", "einer", "eines": return true
    default: return false
    }
  }
}
