import LintModel

struct OldSpelling: ArticleCheck {
  let info = CheckInfo(
    id: "old-spelling", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Ein Wort ist nach den Regeln vor 1996 geschrieben.",
      en: "A word is spelled by the rules of before 1996."),
    explanation: Text(
      de: """
        Nach kurzem Vokal steht ss: „dass“, „muss“, „Fluss“. Mehr als zwei Wörter geben eine Meldung, \
        denn dann ist der ganze Artikel so geschrieben. Namen („Schloß Neuhaus“) behalten ihre Schreibung.
        """,
      en: """
        After a short vowel stands ss: “dass”, “muss”, “Fluss”. More than two words make one \
        finding, since then the whole article is written so. Names (“Schloß Neuhaus”) keep their spelling.
        """),
    messages: [
      "old": Text(
        de: "alte Schreibung „{word}“: „{correction}“",
        en: "old spelling “{word}”: “{correction}”"),
      "throughout": Text(
        de: "alte Schreibung „{word}“: „{correction}“ (im Artikel: {count})",
        en: "old spelling “{word}”: “{correction}” (in the article: {count})"),
    ],
    needs: [.readings],
    examples: [
      .bad("Sie sagte, ⟦daß⟧ der Zug warten ⟦muß⟧."),
      .bad("Sie sagte, ⟦daß⟧ er wußte, daß der Fluß steigt."),
      .bad("Der ⟦Fluß⟧ stieg über die Ufer."),
      .good("Sie sagte, dass der Zug warten muss, und grüßte."),
      .good("Die Fußgänger mussten durch die Straße."),
      .good("Sie wohnt in Schloß Holte und kennt Herrn Preuß."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    var tally = SpellingTally()
    article.document.visitVariants { place, correction in
      guard place.sentence.text(place.token).utf8.contains(0x9F), !place.isName else { return }
      tally.add(place, correction)
    }
    tally.report("old", throughout: "throughout", in: article.document, into: &findings)
  }
}
