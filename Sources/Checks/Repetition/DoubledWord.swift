import LintModel

struct DoubledWord: SentenceCheck {
  let info = CheckInfo(
    id: "doubled-word", family: .repetition, category: .linguisticConventions, its: .duplication,
    severity: .major,
    summary: Text(
      de: "Ein Wort steht zweimal hintereinander.",
      en: "A word stands twice in a row."),
    explanation: Text(
      de: """
        Ein Übersetzer, der den Faden verliert, schreibt ein Wort noch einmal. Paare, die \
        das Deutsche mit Absicht bildet („dass das das Ende ist“), stehen in `may-repeat.txt`.
        """,
      en: """
        A decoder that loses its place writes a word again. Pairs that German forms \
        on purpose (“dass das das Ende ist”) are listed in `may-repeat.txt`.
        """),
    messages: ["twice": Text(de: "„{word}“ steht zweimal", en: "“{word}” stands twice")],
    needs: [.words("may-repeat")],
    examples: [
      .bad("Der Zug hielt ⟦in in⟧ Köln."),
      .bad("⟦Gestern gestern⟧ schneite es."),
      .good("Das Haus, Haus Nummer vier, brannte."),
      .good("Er rief: Halt, halt!"),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for (first, second) in zip(sentence.tokens, sentence.tokens.dropFirst())
    where first.folded == second.folded && second.kind == .word {
      guard !sentence.language.words("may-repeat").contains(second.folded) else { continue }
      findings.add(
        "twice", ["word": sentence.text(second)],
        at: first.range.union(second.range),
        fix: .safe(.delete(TextRange(first.range.end..<second.range.end))))
    }
  }
}
