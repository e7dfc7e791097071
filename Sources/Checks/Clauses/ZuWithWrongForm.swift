import LintModel

struct ZuWithWrongForm: SentenceCheck {
  let info = CheckInfo(
    id: "zu-with-wrong-form", family: .clauses, category: .linguisticConventions, its: .grammar,
    severity: .major,
    summary: Text(
      de: "Auf „zu“ folgt eine Personalform.", en: "A finite verb follows “zu”."),
    explanation: Text(
      de: """
        „Er versuchte, zu ging.“: Nach „zu“ steht ein Infinitiv, ein Adjektiv („zu groß“), ein \
        Partizip („zu überladen“) oder eine Gruppe mit Nomen. Gemeldet wird eine Form, die nur \
        Personalform sein kann. Als Teil eines Verbs steht „zu“ am Ende seines Satzes („er gab zu“, \
        „machte die Tür zu“); danach beginnt ein neuer, und dazwischen gehört ein Komma.
        """,
      en: """
        “Er versuchte, zu ging.”: after “zu” stands an infinitive, an adjective (“zu groß”), a \
        participle (“zu überladen”) or a phrase with a noun. Reported is a form that can only be \
        finite. As part of a verb “zu” ends its clause (“er gab zu”, “machte die Tür zu”); what \
        follows is a new one, and a comma stands between.
        """),
    messages: [
      "finite": Text(
        de: "„{verb}“ ist eine Personalform; nach „zu“ steht der Infinitiv",
        en: "“{verb}” is finite; “zu” takes the infinitive")
    ],
    needs: [.readings],
    examples: [
      .bad("Er versuchte, rechtzeitig ⟦zu ging⟧."),
      .bad("Sie hofft, bald wieder ⟦zu kommt⟧."),
      .good("Er hofft, bald zu gehen, denn die Last ist zu groß und zu überladen."),
      .good(
        "Sie gab zu, dass er kam und auf ihn zu lief. Ab und zu kam Post. Was gibt es zu sehn?"),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for index in sentence.tokens.indices {
      let zu = sentence.tokens[index]
      guard zu.length == 2, zu.kind == .word, sentence.text(zu) == "zu",
        sentence.isOnlyFinite(at: index + 1), let verb = sentence.token(at: index + 1),
        !verb.isCapitalised, verb.hasSpaceBefore,
        !sentence.facts(verb).traits.contains(.isNounWithCapital),
        // *zu sehn*, *zu gehn*: contracted infinitives.
        !sentence.document.lexemes.string(verb.folded).hasSuffix("hn"),
        !isSeparatedParticle(index, in: sentence)
      else { continue }
      findings.add("finite", ["verb": sentence.text(verb)], at: zu.range.union(verb.range))
    }
  }

  /// *ab und zu kommt*, *auf ihn zu trug*, *dem Ende zu ging*: the end of a phrase.
  private func isSeparatedParticle(_ index: Int, in sentence: Sentence) -> Bool {
    var place = index
    while let token = sentence.token(before: place), !sentence.isBoundary(token) {
      place -= 1
      switch sentence.document.lexemes.string(token.folded) {
      case "auf", "nach", "bis", "ab": return true
      case "dem", "der",
        "den" where place == index - 2:
        return true
      default: continue
      }
    }
    return false
  }
}
