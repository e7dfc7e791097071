import LintModel

struct ApostropheGenitive: SentenceCheck {
  let info = CheckInfo(
    id: "apostrophe-genitive", family: .spelling, category: .linguisticConventions,
    its: .misspelling, severity: .minor,
    summary: Text(
      de: "Ein Genitiv hat den Apostroph des Englischen.",
      en: "A genitive has the apostrophe of English."),
    explanation: Text(
      de: """
        „Watford’s Spieler“ heißt „Watfords Spieler“. Gemeldet wird vor einem deutschen Substantiv \
        oder vor einem englischen Wort in kleinen Buchstaben; Namen, die selbst so geschrieben \
        werden („Sotheby’s“), und Titel zählen nicht.
        """,
      en: """
        “Watford’s Spieler” is “Watfords Spieler”. Reported before a German noun or an English word in \
        small letters; names that are written so themselves (“Sotheby’s”) and titles do not count.
        """),
    messages: [
      "genitive": Text(
        de: "Genitiv ohne Apostroph: „{correction}“",
        en: "genitive without apostrophe: “{correction}”")
    ],
    needs: [.readings, .englishWords, .words("names-with-apostrophe")],
    examples: [
      .bad("⟦Rotheim's⟧ Spieler sanken auf die Knie."),
      .bad("Das war ⟦Kunze’s⟧ erster Sieg in diesem Jahr."),
      .good("Rotheims Spieler sanken auf die Knie."),
      .good("Das Auktionshaus Sotheby’s Deutschland wächst, wenn’s gut geht."),
      .good("Der Queen’s Club und der St. James’s Park liegen in London."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let text = sentence.document.text
    for index in sentence.tokens.indices.dropLast() {
      let token = sentence.tokens[index]
      guard token.kind == .word, token.isCapitalised, token.length > 4,
        endsInApostropheAndS(text, Int(token.end)),
        let base = nameBefore(sentence.text(token)),
        !sentence.language.words("names-with-apostrophe").contains(token.folded),
        sentence.title(around: token.range) == nil,
        !sentence.isQuoted(index..<index + 1), isOwned(index + 1, in: sentence)
      else { continue }
      let correction = base.hasSuffix("s") ? base + "’" : base + "s"
      findings.add(
        "genitive", ["correction": correction], at: token.range,
        fix: .suggestion(.replace(token.range, with: correction)))
    }
  }

  /// - Parameter end: where a word of three bytes or more ends.
  private func endsInApostropheAndS(_ text: [UInt8], _ end: Int) -> Bool {
    guard text[end - 1] == UInt8(ascii: "s") else { return false }
    let mark = text[end - 2]
    // The last byte of ’.
    return mark == UInt8(ascii: "'") || mark == 0x99
  }

  /// *Watford* of *Watford's*.
  private func nameBefore(_ word: String) -> String? {
    for ending in ["'s", "’s"] where word.hasSuffix(ending) {
      let base = String(word.dropLast(2))
      return base.unicodeScalars.allSatisfy(\.properties.isAlphabetic) ? base : nil
    }
    return nil
  }

  /// A German noun, an adjective before one, or an English word left over.
  private func isOwned(_ index: Int, in sentence: Sentence) -> Bool {
    guard let next = sentence.token(at: index), next.kind == .word, next.hasSpaceBefore else {
      return false
    }
    if !next.isCapitalised {
      let readings = sentence.readings(next)
      if readings.contains(where: { $0.wordClass == .adjective }) {
        return sentence.token(at: index + 1)?.isCapitalised == true
      }
      return EnglishReader(sentence.language).isContentWord(next, in: sentence)
    }
    let folded = sentence.foldedFacts(next)
    return sentence.readings(next).contains { $0.wordClass == .noun }
      && (!folded.traits.contains(.isEnglish) || folded.germanBand > folded.englishBand)
  }
}
