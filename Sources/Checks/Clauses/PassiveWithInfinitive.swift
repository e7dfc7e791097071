import LintModel

struct PassiveWithInfinitive: PreparedCheck {
  let info = CheckInfo(
    id: "passive-with-infinitive", family: .clauses, category: .linguisticConventions,
    its: .grammar,
    severity: .major,
    summary: Text(
      de: "Nach „wurde“ oder „hat“ steht ein Infinitiv.",
      en: "An infinitive follows “wurde” or “hat”."),
    explanation: Text(
      de: """
        „Der Mann wurde am Freitag verhaften.“: Das Passiv wird mit dem Partizip gebildet \
        („verhaftet“), das Perfekt auch. Gemeldet wird ein Infinitiv am Ende seines Satzes, der kein \
        Partizip sein kann („erhalten“ ist beides), wenn kein anderes Verb da ist, von dem er abhängt \
        („wurde wütend und ließ ihn verhaften“, „hat ihn kommen lassen“), und nicht mit „zu“.
        """,
      en: """
        “Der Mann wurde am Freitag verhaften.”: passive and perfect are made with the participle \
        (“verhaftet”). Reported is an infinitive at the end of its clause that cannot be a participle \
        (“erhalten” is both), if there is no other verb for it to depend on (“wurde wütend und ließ \
        ihn verhaften”, “hat ihn kommen lassen”), and not with “zu”.
        """),
    messages: [
      "infinitive": Text(
        de: "„{infinitive}“ ist Infinitiv; zu „{auxiliary}“ gehört das Partizip",
        en: "“{infinitive}” is an infinitive; “{auxiliary}” takes the participle")
    ],
    needs: [.readings, .words("verbs-of-posture"), .words("auxiliaries")],
    examples: [
      .bad("Der Mann ⟦wurde am Freitag verhaften⟧."),
      .bad("Sie sagte, dass die Häuser ⟦verkaufen wurden⟧."),
      .bad("Die Polizei ⟦hat ihn gestern verhaften⟧."),
      .good("Der Mann wurde wütend und ließ ihn verhaften."),
      .good("Die Briefe wurden gestern erhalten. Der Auftrag wurde nach Berlin vergeben."),
      .good("Er hat den Wagen vor dem Haus stehen. Du hast gut lachen."),
      .good("Er hat ihn verhaften lassen und hatte nichts zu verlieren."),
    ])

  func prepare(for document: Document) -> WordList { document.pack.words("auxiliaries") }

  func inspect(
    _ sentence: Sentence, with auxiliaries: WordList, into findings: inout Findings
  ) {
    guard sentence.tokens.contains(where: { auxiliaries.contains($0.folded) }),
      sentence.tokens.indices.contains(where: { isBareInfinitive($0, in: sentence) })
    else { return }
    // The last auxiliary of the clause, as long as no other verb came after it.
    var auxiliary: Int?
    var hasVerb = false
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      if sentence.isBoundary(token) || opensClause(token, in: sentence) {
        auxiliary = nil
        hasVerb = false
      } else if isBareInfinitive(index, in: sentence) {
        if let verb = auxiliary, endsClause(index), takesParticiple(verb, index, in: sentence) {
          report(index, verb, in: sentence, into: &findings)
        } else if !hasVerb, isPassive(index + 1, in: sentence), endsClause(index + 1) {
          report(index, index + 1, in: sentence, into: &findings)
        }
        auxiliary = nil
        hasVerb = true
      } else if isPassive(index, in: sentence) || isPerfect(index, in: sentence) {
        auxiliary = index
        hasVerb = true
      } else if isVerb(index, in: sentence) {
        auxiliary = nil
        hasVerb = true
      }
    }
    func endsClause(_ index: Int) -> Bool {
      sentence.token(at: index + 1).map(sentence.isBoundary) ?? true
    }
  }

  /// *und*, *dass*, and *zu*, which makes the infinitive one of its own.
  private func opensClause(_ token: Token, in sentence: Sentence) -> Bool {
    let classes = sentence.foldedFacts(token).classes
    return classes.contains(.coordinator) || classes.contains(.subordinator)
      || token.length == 2 && sentence.text(token) == "zu"
  }

  /// A verb that an infinitive could depend on; *sein* is a possessive, too.
  private func isVerb(_ index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    guard token.kind == .word else { return false }
    return sentence.canBeVerb(at: index) && !sentence.canBe(.possessive, at: index)
      || !sentence.facts(token).isKnown && !token.isCapitalised
  }

  private func report(
    _ infinitive: Int, _ auxiliary: Int, in sentence: Sentence, into findings: inout Findings
  ) {
    let infinitive = sentence.tokens[infinitive]
    let auxiliary = sentence.tokens[auxiliary]
    findings.add(
      "infinitive",
      ["infinitive": sentence.text(infinitive), "auxiliary": sentence.text(auxiliary)],
      at: infinitive.range.union(auxiliary.range))
  }

  /// *wurde, wurden*; *werden* itself makes the future, too.
  private func isPassive(_ index: Int, in sentence: Sentence) -> Bool {
    hasLemma("werden", index, in: sentence) {
      $0.contains(.past) && !$0.isDisjoint(with: .indicative)
    }
  }

  /// *hat, habe, hatte, hatten*
  private func isPerfect(_ index: Int, in sentence: Sentence) -> Bool {
    hasLemma("haben", index, in: sentence) { !$0.contains(.infinitive) }
  }

  private func hasLemma(
    _ lemma: String, _ index: Int, in sentence: Sentence, _ isMeant: (VerbForms) -> Bool
  ) -> Bool {
    guard sentence.isOnlyFinite(at: index) else { return false }
    return sentence.foldedReadings(sentence.tokens[index]).contains {
      $0.traits.contains(.isAuxiliary) && isMeant($0.verbForms)
        && sentence.document.lexemes.string($0.lemma) == lemma
    }
  }

  /// With *haben* some infinitives are right: *hat den Wagen dort stehen*, *hat gut lachen*.
  private func takesParticiple(_ auxiliary: Int, _ infinitive: Int, in sentence: Sentence) -> Bool {
    guard let before = sentence.token(before: infinitive), before.kind == .word else {
      return false
    }
    let classes = sentence.foldedFacts(before).classes
    // *beim duschen*: a noun without its capital.
    guard !classes.contains(.fusedPreposition), !classes.contains(.preposition),
      !classes.contains(.definiteArticle)
    else { return false }
    return isPassive(auxiliary, in: sentence)
      || !classes.contains(.predicativeAdjective)
        && !sentence.language.words("verbs-of-posture")
          .contains(sentence.tokens[infinitive].folded)
  }

  /// An infinitive that is no participle, nor any other word.
  private func isBareInfinitive(_ index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    guard token.kind == .word, !token.isCapitalised,
      sentence.facts(token).classes.isOnly(.verb), sentence.isOnlyVerb(at: index)
    else { return false }
    let readings = sentence.readings(sentence.tokens[index])
    return readings.contains { $0.verbForms.contains(.infinitive) }
      && readings.allSatisfy {
        $0.verbForms.isDisjoint(with: [.participle2, .participle1])
          && !$0.traits.contains(.isAuxiliary)
      }
  }
}
