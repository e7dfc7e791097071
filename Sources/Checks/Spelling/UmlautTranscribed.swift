import LintModel

struct UmlautTranscribed: ArticleCheck {
  let info = CheckInfo(
    id: "umlaut-transcribed", family: .spelling, category: .linguisticConventions,
    its: .misspelling, severity: .minor,
    summary: Text(
      de: "Umlaute oder ß sind mit zwei Buchstaben geschrieben.",
      en: "Umlauts or ß are written with two letters."),
    explanation: Text(
      de: """
        „Strasse“ und „Buero“ stammen von einer Tastatur ohne ß und Umlaute. Mehr als zwei Wörter geben eine Meldung. \
        In der Schweiz ist ss richtig: Artikel von dort prüft man mit `--locale de-CH`. Namen \
        („Familie Gross“, „Goethe“) behalten ihre Schreibung.
        """,
      en: """
        “Strasse” and “Buero” come from a keyboard without ß and umlauts. More than two words make one finding. \
        In Switzerland ss is right: check articles from there with `--locale de-CH`. Names \
        (“Familie Gross”, “Goethe”) keep their spelling.
        """),
    messages: [
      "transcribed": Text(
        de: "„{word}“ statt „{correction}“", en: "“{word}” instead of “{correction}”"),
      "throughout": Text(
        de: "„{word}“ statt „{correction}“ (im Artikel: {count})",
        en: "“{word}” instead of “{correction}” (in the article: {count})"),
      "swiss": Text(
        de:
          "ss statt ß durchweg (im Artikel: {count}): Schweizer Text? Dann mit --locale de-CH prüfen",
        en:
          "ss instead of ß throughout (in the article: {count}): a Swiss text? Then check it with --locale de-CH"
      ),
    ],
    needs: [.readings],
    examples: [
      .bad("Die Tür zum ⟦Buero⟧ stand offen."),
      .bad("Auf der ⟦Strasse⟧ lag Schnee, die Kinder fuhren Schlitten."),
      .bad("Sie ⟦moechten⟧ über den Fluss."),
      .good("Auf der Straße lag Schnee."),
      .good("Die neuen Steuern treffen Frau Mueller und Familie Gross."),
      .good("Der Fluss ist schnell, das Boot aus Lärchenholz."),
    ])

  /// Zipf × 10: three times in a million words.
  private static let bandInUse: UInt8 = 35

  /// So often ss for ß, and ß nowhere, is the spelling of Switzerland and no slip.
  private static let swissCount = 3

  func inspect(_ article: Article, into findings: inout Findings) {
    let isSwiss = article.document.pack.locale.hasSuffix("-CH")
    var umlauts = SpellingTally()
    var sharp = SpellingTally()
    article.document.visitVariants { place, correction in
      let word = place.sentence.text(place.token)
      guard !word.utf8.contains(0x9F), !place.isName else { return }
      if correction.utf8.contains(0x9F), word.utf8.count == correction.utf8.count {
        if !isSwiss { sharp.add(place, correction) }
      } else {
        // *Caesar* is a spelling in use, *Buero* is none.
        guard place.facts.germanBand < Self.bandInUse else { return }
        umlauts.add(place, correction)
      }
    }
    umlauts.report(
      "transcribed", throughout: "throughout", in: article.document, into: &findings)
    let isThroughout = sharp.count >= Self.swissCount && !writesSharpS(article.document.text)
    sharp.report(
      isThroughout ? "swiss" : "transcribed", throughout: isThroughout ? "swiss" : "throughout",
      in: article.document, into: &findings)
  }

  private func writesSharpS(_ text: [UInt8]) -> Bool {
    text.indices.contains { text[$0] == 0x9F && $0 > 0 && text[$0 - 1] == 0xC3 }
  }
}
