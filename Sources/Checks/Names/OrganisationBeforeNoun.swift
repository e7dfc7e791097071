import LintModel

struct OrganisationBeforeNoun: ArticleCheck {
  let info = CheckInfo(
    id: "organisation-before-noun", family: .names, category: .linguisticConventions,
    its: .grammar, severity: .minor,
    summary: Text(
      de: "Ein Name aus mehreren Wörtern steht wie im Englischen vor einem Substantiv.",
      en: "A name of several words stands before a noun as in English."),
    explanation: Text(
      de: """
        „Weißes Haus Sprecher“ bildet „White House spokesman“ nach. Richtig ist der Genitiv, \
        „Sprecher des Weißen Hauses“. Gemeldet wird der unveränderte Name vor einem Substantiv.
        """,
      en: """
        “Weißes Haus Sprecher” copies “White House spokesman”. Right is the genitive, “Sprecher des \
        Weißen Hauses”. Reported is the uninflected name before a noun.
        """),
    messages: [
      "before": Text(
        de: "„{name}“ kann nicht wie im Englischen vor „{noun}“ stehen",
        en: "“{name}” cannot stand before “{noun}” as in English")
    ],
    needs: [.readings, .names],
    examples: [
      .bad("⟦Weißes Haus Sprecher⟧ äußerten sich nicht."),
      .bad("Das teilten ⟦Vereinte Nationen Ermittler⟧ mit."),
      .good("Sprecher des Weißen Hauses äußerten sich nicht."),
      .good("Die Vereinten Nationen schickten Ermittler. Ein Weißes Haus steht dort."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    for hit in article.names.hits
    where hit.standing == .usual && hit.tokens.count > 1 && !hit.isSurname {
      guard document.pack.names.names.rows[hit.name].kind == .organisation,
        let number = document.sentenceIndex(at: hit.range.start)
      else { continue }
      let sentence = document.sentence(number)
      guard isStrong(hit, sentence), let next = sentence.token(at: hit.tokens.upperBound),
        next.kind == .word, next.isCapitalised, next.hasSpaceBefore,
        sentence.readings(next).contains(where: {
          $0.wordClass == .noun && $0.traits.contains(.isConfident)
        }), !document.isInTitle(hit.range)
      else { continue }
      findings.add(
        "before", ["name": document.string(hit.range), "noun": sentence.text(next)],
        at: hit.range.union(next.range))
    }
  }

  /// An adjective begins the name, in the form that stands alone: *Weißes Haus*; *Vereinte Nationen*
  /// without an article.
  private func isStrong(_ hit: NameLedger.Hit, _ sentence: Sentence) -> Bool {
    let first = sentence.tokens[hit.tokens.lowerBound]
    let adjectives = sentence.foldedReadings(first).filter { $0.wordClass == .adjective }
    guard let ending = adjectives.first?.ending else { return false }
    switch ending {
    case .es, .er: return true
    case .e:
      guard let before = sentence.token(before: hit.tokens.lowerBound) else { return true }
      return !sentence.foldedReadings(before).contains {
        $0.wordClass.isDeterminer || $0.wordClass == .adjective || $0.wordClass == .preposition
          || $0.wordClass == .comparisonParticle
      }
    default: return false
    }
  }
}
