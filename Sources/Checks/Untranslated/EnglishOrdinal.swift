import LintModel

struct EnglishOrdinal: SentenceCheck {
  let info = CheckInfo(
    id: "english-ordinal", family: .untranslated, category: .localeConventions,
    its: .localeViolation, severity: .minor,
    summary: Text(
      de: "Eine Ordnungszahl hat die englische Endung.",
      en: "An ordinal number has its English ending."),
    explanation: Text(
      de: """
        „14th“ heißt „14.“. Straßen und andere Namen („5th Avenue“), Titel und Zitate bleiben außer \
        Betracht.
        """,
      en: """
        “14th” is “14.” in German. Streets and other names (“5th Avenue”), titles and quotations are \
        left alone.
        """),
    messages: ["ordinal": Text(de: "„{text}“ heißt „{german}“", en: "“{text}” is “{german}”")],
    needs: [],
    examples: [
      .bad("Das Tor fiel (⟦14th⟧ Minute) früh."),
      .bad("Am ⟦2nd⟧ Tag regnete es."),
      .good("Am 2. Tag regnete es an der 5th Avenue."),
      .good("Sie wohnt in der 42nd Street und liest „The 39th Step“."),
    ])

  private static let endings = ["st", "nd", "rd", "th"]

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.shapes.contains(.hasDigit) else { return }
    for index in sentence.tokens.indices where sentence.tokens[index].shape.contains(.hasDigit) {
      let token = sentence.tokens[index]
      let text = sentence.text(token)
      guard text.utf8.count >= 3, text.utf8.count <= 5,
        Self.endings.contains(where: { text.hasSuffix($0) }),
        text.utf8.dropLast(2).allSatisfy({ $0 >= 48 && $0 <= 57 }),
        sentence.title(around: token.range) == nil, !sentence.isQuoted(index..<index + 1),
        !sentence.isInEnglishName(index..<index + 1),
        !sentence.hasKnownNameBeside(index..<index + 1)
      else { continue }
      let german = String(text.dropLast(2)) + "."
      findings.add(
        "ordinal", ["text": text, "german": german], at: token.range,
        fix: .suggestion(.replace(token.range, with: german)))
    }
  }
}
