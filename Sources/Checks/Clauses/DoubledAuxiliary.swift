import LintModel

struct DoubledAuxiliary: PreparedCheck {
  let info = CheckInfo(
    id: "doubled-auxiliary", family: .clauses, category: .linguisticConventions, its: .grammar,
    severity: .major,
    summary: Text(
      de: "Ein Satz hat zwei Hilfsverben, wo nur eines stehen kann.",
      en: "A clause has two auxiliaries where only one can stand."),
    explanation: Text(
      de: """
        „Der Rat hat gestern hat getagt.“, „Die Brücke ist im Mai gesperrt wurde.“: Ein Satz hat eine \
        Personalform. Gemeldet wird die zweite, wenn sie die erste wiederholt oder das Passiv noch \
        einmal bildet, und kein Zeichen, kein Bindewort, kein Fragewort und kein Relativpronomen \
        dazwischen einen neuen Satz beginnt. Ein Pronomen davor hat einen eigenen Satz, dem nur \
        Punkt oder Komma fehlt („Das war gut ich war dort“).
        """,
      en: """
        “Der Rat hat gestern hat getagt.”, “Die Brücke ist im Mai gesperrt wurde.”: a clause has one \
        finite verb. The second is reported if it repeats the first or makes the passive again, and \
        no mark, conjunction, question word or relative pronoun between the two begins a new \
        clause. A pronoun before it has a clause of its own that only lacks its stop (“Das war gut \
        ich war dort”).
        """),
    messages: [
      "second": Text(
        de: "„{first}“ ist schon die Personalform dieses Satzes; „{second}“ ist eine zweite",
        en: "“{first}” is the finite verb of this clause already; “{second}” is a second one")
    ],
    needs: [.readings, .words("auxiliaries")],
    examples: [
      .bad("Der Rat hat gestern in Rom ⟦hat⟧ getagt."),
      .bad("Die Brücke ist im Mai gesperrt ⟦wurde⟧."),
      .bad("Deshalb ist es ⟦ist⟧ wichtig."),
      .good("Der Rat hat gestern getagt und hat gewählt. Das ist so, wie es war."),
      .good("Er ist geblieben wie er ist, und das Haus ist das das er ist."),
      .good("Das war gut ich war dort. Sie ist bzw. ist gewesen."),
    ])

  func prepare(for document: Document) -> WordList { document.pack.words("auxiliaries") }

  func inspect(
    _ sentence: Sentence, with auxiliaries: WordList, into findings: inout Findings
  ) {
    var auxiliary: Int?
    for index in sentence.tokens.indices
    where auxiliaries.contains(sentence.tokens[index].folded) {
      guard lemma(index, in: sentence) != nil else { continue }
      defer { auxiliary = index }
      // Side by side they are reported as neighbours.
      guard let first = auxiliary, index > first + 1,
        !(first + 1..<index).contains(where: { opensClause($0, in: sentence) }),
        excludes(first, index, in: sentence)
      else { continue }
      let token = sentence.tokens[index]
      let earlier = sentence.tokens[first]
      findings.add(
        "second", ["first": sentence.text(earlier), "second": sentence.text(token)],
        at: token.range, related: [RelatedPlace(range: earlier.range, role: .counterpart)])
    }
  }

  /// Whether the two cannot belong to two clauses whose mark is missing.
  private func excludes(_ first: Int, _ second: Int, in sentence: Sentence) -> Bool {
    guard second == first + 2 || !sentence.canBe(.personalPronoun, at: second - 1) else {
      return false
    }
    if sentence.tokens[first].folded == sentence.tokens[second].folded { return true }
    // *ist gesperrt wurde*
    return lemma(first, in: sentence) == "sein" && lemma(second, in: sentence) == "werden"
      && sentence.token(before: second).map { before in
        sentence.readings(before).contains { $0.verbForms.contains(.participle2) }
      } ?? false
  }

  /// A mark or a word that may begin a clause, or end a sentence, *1926.*; *der, die, das* unless a
  /// noun or its adjective follows.
  private func opensClause(_ index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    switch token.kind {
    case .word: break
    case .number: return false
    default: return true
    }
    let classes = sentence.foldedFacts(token).classes
    if classes.contains(.coordinator) || classes.contains(.subordinator)
      || classes.contains(.comparisonParticle) || classes.contains(.interrogativeAdverb)
    {
      return true
    }
    guard classes.contains(.relativeOrInterrogative) else { return false }
    guard classes.contains(.definiteArticle), let next = sentence.token(at: index + 1),
      next.kind != .word || next.isCapitalised
        || sentence.facts(next).classes.contains(.adjective)
    else { return true }
    return false
  }

  /// The lemma of a finite form of *haben, sein, werden* that can be nothing else; *Gott sei Dank* and
  /// *bin Laden* are.
  private func lemma(_ index: Int, in sentence: Sentence) -> String? {
    guard sentence.isOnlyFinite(at: index) else { return nil }
    let token = sentence.tokens[index]
    guard let reading = sentence.foldedReadings(token).first,
      reading.traits.contains(.isAuxiliary), sentence.text(token) != "sei",
      sentence.text(token) != "bin"
    else { return nil }
    switch sentence.document.lexemes.string(reading.lemma) {
    case "haben": return "haben"
    case "sein": return "sein"
    case "werden": return "werden"
    default: return nil
    }
  }
}
