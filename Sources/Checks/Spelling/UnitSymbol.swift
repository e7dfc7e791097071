import LintModel

struct UnitSymbol: SentenceCheck {
  let info = CheckInfo(
    id: "unit-symbol", family: .spelling, category: .localeConventions, its: .typographical,
    severity: .minor,
    summary: Text(
      de: "Ein Einheitenzeichen ist falsch geschrieben.", en: "The symbol of a unit is misspelled."),
    explanation: Text(
      de: """
        Nach einer Zahl stehen „kg“, „km“, „cm“ klein, und Quadrat- und Kubikmeter haben eine \
        hochgestellte Ziffer: „25 m²“ (DIN 1301).
        """,
      en: """
        After a figure “kg”, “km”, “cm” are written small, and square and cubic metres have a raised \
        digit: “25 m²” (DIN 1301).
        """),
    messages: [
      "symbol": Text(de: "„{unit}“ statt „{written}“", en: "“{unit}” instead of “{written}”")
    ],
    needs: [],
    examples: [
      .bad("Das Paket wiegt 8,8 ⟦Kg⟧ ohne Rahmen."),
      .bad("Die Wohnung hat 25 ⟦m2⟧ und einen Balkon."),
      .good("Das Paket wiegt 8,8 kg, die Wohnung hat 25 m²."),
      .good("Die KG hat 25 Kommanditisten, und die M2 führt nach Moskau."),
    ])

  /// Written → the sign of DIN 1301.
  private static let symbols: [String: String] = [
    "Kg": "kg", "KG": "kg", "Km": "km", "KM": "km", "Cm": "cm", "CM": "cm", "Ml": "ml",
    "m2": "m²", "m3": "m³", "km2": "km²", "cm2": "cm²", "cm3": "cm³", "mm2": "mm²", "Km2": "km²",
  ]

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.has(.number) else { return }
    for (first, second) in zip(sentence.tokens.indices, sentence.tokens.indices.dropFirst())
    where sentence.tokens[first].kind == .number {
      let token = sentence.tokens[second]
      guard token.length <= 3, let unit = Self.symbols[sentence.text(token)] else { continue }
      findings.add(
        "symbol", ["written": sentence.text(token), "unit": unit], at: token.range,
        fix: .suggestion(.replace(token.range, with: unit)))
    }
  }
}
