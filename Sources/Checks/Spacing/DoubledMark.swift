import LintModel

struct DoubledMark: ArticleCheck {
  let info = CheckInfo(
    id: "doubled-mark", family: .spacing, category: .linguisticConventions, its: .typographical,
    severity: .minor,
    summary: Text(
      de: "Zwei Satzzeichen stehen nebeneinander, die sich ausschließen.",
      en: "Two punctuation marks stand together that exclude each other."),
    explanation: Text(
      de: """
        „,,“, „..“ oder „,.“ entstehen, wenn Stücke eines Satzes zusammengesetzt werden. \
        Auslassungspunkte, „?!“ und das Komma nach einer Abkürzung („usw.,“) sind richtig.
        """,
      en: """
        “,,”, “..” or “,.” arise when pieces of a sentence are put together. \
        Ellipses, “?!” and a comma after an abbreviation (“usw.,”) are right.
        """),
    messages: [
      "twice": Text(de: "„{marks}“ statt eines Zeichens", en: "“{marks}” instead of one mark"),
      "clash": Text(
        de: "„{marks}“: eines der Zeichen ist zu viel",
        en: "“{marks}”: one of the marks is too many"),
    ],
    languages: .any,
    examples: [
      .bad("Der Zug⟦,,⟧ der um acht fuhr, war voll."),
      .bad("Danach schloss der Laden⟦..⟧"),
      .bad("Das Feld war nass⟦,.⟧ Niemand spielte."),
      .good("Äpfel, Birnen usw., alles war da ... Wirklich?! Ja!!"),
      .good("Der Ordner ../alt und die Werte 1..9 bleiben."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts {
      for index in block.marks where isMark(block[index]) && !isMark(block[index - 1]) {
        var end = index + 1
        while isMark(block[end]) { end += 1 }
        if end - index >= 2 { inspect(block, index..<end, into: &findings) }
      }
    }
  }

  private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F: true
    default: false
    }
  }

  private func inspect(_ block: BlockText, _ run: Range<Int>, into findings: inout Findings) {
    // Longer runs are ellipses, leaders or feelings.
    guard run.count == 2 else { return }
    let first = block[run.lowerBound]
    let second = block[run.lowerBound + 1]
    let last = block.scalar(before: run.lowerBound)
    // An entity: “&lt;,”
    let word = block.wordStart(before: run.lowerBound)
    if first == 0x3B, block[word - 1] == 0x26 { return }
    guard LetterCase.isLetter(last) || last >= 48 && last <= 57 || last == 0x29 || last == 0x201C,
      !block.isAddress(around: run.lowerBound)
    else { return }
    let followsOpenly =
      block.isEnd(at: run.upperBound) || block.isSpace(at: run.upperBound)
      || block.isLetter(at: run.upperBound) && second == 0x2C
    guard followsOpenly else { return }
    switch (first, second) {
    case (0x2C, 0x2C), (0x3B, 0x3B), (0x2E, 0x2E):
      findings.add(
        "twice", ["marks": block.string(run)], at: TextRange(run),
        confidence: first == 0x2E ? .low : .high,
        fix: Fix(
          first == 0x2E ? .suggestion : .safe,
          [.delete(TextRange(run.lowerBound + 1, run.upperBound))]))
    case (0x2C, 0x2E), (0x2C, 0x3A), (0x2C, 0x3B), (0x3B, 0x2C), (0x3B, 0x2E), (0x3A, 0x2E),
      (0x3A, 0x2C),
      (0x2C, 0x3F), (0x2C, 0x21):
      findings.add(
        "clash", ["marks": block.string(run)], at: TextRange(run),
        fix: .suggestion(.delete(TextRange(run.lowerBound, run.lowerBound + 1))))
    default: break
    }
  }
}
