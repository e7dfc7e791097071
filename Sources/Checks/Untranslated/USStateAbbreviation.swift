import LintModel

struct USStateAbbreviation: SentenceCheck {
  let info = CheckInfo(
    id: "us-state-abbreviation", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .minor,
    summary: Text(
      de: "Ein Bundesstaat der USA ist abgekürzt wie in englischen Agenturen.",
      en: "A state of the USA is abbreviated as in English agencies."),
    explanation: Text(
      de: """
        „Portland, Ore.“ und „(D-Calif.)“ versteht kaum ein deutscher Leser. Gemeldet wird die \
        Abkürzung nach einem Ortsnamen mit Komma, nach einer Partei oder in Klammern.
        """,
      en: """
        Few German readers understand “Portland, Ore.” and “(D-Calif.)”. The abbreviation is \
        reported after a place name with a comma, after a party or in brackets.
        """),
    messages: [
      "state": Text(de: "„{text}“ steht für „{german}“", en: "“{text}” stands for “{german}”")
    ],
    needs: [.phrases],
    examples: [
      .bad("In Portland, ⟦Ore.⟧, kam es zu Streit."),
      .bad("Die Abgeordnete (⟦D-Calif.⟧) stimmte zu."),
      .bad("Sie stammt aus Kirkland, ⟦Wash.⟧"),
      .good("Er aß Pommes, Del. blieb hungrig."),
      .good("Das Amt (Abt. Ind.) prüft."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for match in sentence.language.phrases.matches(of: info.id, in: sentence) {
      let tokens = sentence.indices(in: match.range)
      guard let first = sentence.token(at: tokens.lowerBound), first.isCapitalised,
        stands(
          tokens,
          hasParty: match.phrase.entry.hasPrefix("d-") || match.phrase.entry.hasPrefix("r-"),
          in: sentence)
      else { continue }
      findings.add("state", match.phrase, at: match.range, in: sentence)
    }
  }

  /// After *Portland,* and before another comma, a bracket or the end; or with a party.
  private func stands(_ tokens: Range<Int>, hasParty: Bool, in sentence: Sentence) -> Bool {
    if hasParty { return sentence.token(before: tokens.lowerBound)?.kind == .openingBracket }
    let next = sentence.token(at: tokens.upperBound)
    guard
      next == nil || next?.kind == .comma || next?.kind == .closingBracket || next?.kind == .dash,
      let comma = sentence.token(before: tokens.lowerBound), comma.kind == .comma
    else { return false }
    let place = sentence.token(before: tokens.lowerBound - 1)
    if place?.kind == .abbreviation { return next?.kind == .closingBracket }
    // Some places look like compounds of German: *Port* + *Land*.
    return place?.kind == .word && place?.isCapitalised == true
  }
}
