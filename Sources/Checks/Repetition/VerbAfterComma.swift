import LintModel

struct VerbAfterComma: SentenceCheck {
  let info = CheckInfo(
    id: "verb-after-comma", family: .repetition, category: .linguisticConventions,
    its: .duplication, severity: .minor,
    summary: Text(
      de: "Dasselbe Verb steht vor und nach einem Komma.",
      en: "The same verb stands before and after a comma."),
    explanation: Text(
      de: """
        „Wie Zahlen zeigten, zeigten“: Endet ein Nebensatz mit demselben Verb, mit dem der \
        Hauptsatz beginnt, ist das erlaubt, aber oft ein Versehen.
        """,
      en: """
        “Wie Zahlen zeigten, zeigten”: a clause may end in the verb that begins the next one, \
        but often that is a slip.
        """),
    messages: [
      "again": Text(
        de: "„{word}“ steht vor und nach dem Komma",
        en: "“{word}” stands before and after the comma")
    ],
    needs: [.words("may-repeat"), .words("function-words")],
    examples: [
      .bad("Wie neue Zahlen ⟦zeigten, zeigten⟧ sich Mängel."),
      .bad("Da die Preise ⟦stiegen, stiegen⟧ auch die Löhne."),
      .good("Wer das gesagt hat, hat recht."),
      .good("Er lief lange, lange Strecken."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let tokens = sentence.tokens
    var before: Token?
    var middle: Token?
    for token in tokens {
      defer {
        before = middle
        middle = token
      }
      guard let first = before, first.surface == token.surface, middle?.kind == .comma,
        token.kind == .word, !token.isCapitalised, token.length > 3
      else { continue }
      let language = sentence.language
      guard WordShape(token.folded, in: sentence).ends(in: ["te", "ten", "en", "t"]),
        !language.words("may-repeat").contains(token.folded),
        !language.words("function-words").contains(token.folded)
      else { continue }
      findings.add(
        "again", ["word": sentence.text(token)], at: first.range.union(token.range),
        related: [RelatedPlace(range: first.range, role: .firstOccurrence)])
    }
  }
}
