import LintModel

struct SpaceBeforeMark: ArticleCheck {
  let info = CheckInfo(
    id: "space-before-mark", family: .spacing, category: .linguisticConventions,
    its: .whitespace, severity: .minor,
    summary: Text(
      de: "Vor einem Satzzeichen steht ein Leerzeichen.",
      en: "A space stands before a punctuation mark."),
    explanation: Text(
      de: """
        Im Deutschen stehen Komma, Punkt, Strichpunkt, Doppelpunkt, Ausrufe- und Fragezeichen \
        unmittelbar nach dem Wort. Verhältnisse („1 : 50“), Auslassungspunkte und Gesichter („;-)“) \
        sind etwas anderes.
        """,
      en: """
        In German, comma, stop, semicolon, colon, exclamation and question mark follow the word \
        at once. Ratios (“1 : 50”), ellipses and faces (“;-)”) are something else.
        """),
    messages: [
      "space": Text(de: "Leerzeichen vor „{mark}“", en: "space before “{mark}”")
    ],
    languages: .any,
    examples: [
      .bad("Stadtrat⟦ :⟧ Der Haushalt steht."),
      .bad("Das Gerät piept⟦ ,⟧und die Lampe leuchtet."),
      .bad("Wer war das⟦ ?⟧ Niemand."),
      .good("Der Plan hat den Maßstab 1 : 50 und ist alt."),
      .good("Er wartete ... und ging. Danke :-) und ;) auch."),
      .good("Die Sprache .NET und die Datei .profile sind bekannt."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    // French sets a space before its high marks: « Qui ? », « Non ! »
    let spacesHighMarks = article.document.pack.code == "fr"
    for block in article.blockTexts {
      for index in block.marks {
        switch block[index] {
        case 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F:
          if spacesHighMarks, block[index] != 0x2C, block[index] != 0x2E { continue }
          if block.blank(at: block.before(index)) > 0 { inspect(block, index, into: &findings) }
        default: break
        }
      }
    }
  }

  private func inspect(_ block: BlockText, _ index: Int, into findings: inout Findings) {
    let blanks = block.blanksStart(before: index)
    let mark = block[index]
    let next = block[index + 1]
    let last = block.scalar(before: blanks)
    let afterLetter = LetterCase.isLetter(last)
    let afterDigit = last >= 48 && last <= 57
    // After another mark it is a series of marks, a dash or a gap in a quotation.
    guard afterLetter || afterDigit || [0x29, 0x201C, 0x25, 0xBB].contains(last) else { return }
    let followsOpenly = block.isEnd(at: index + 1) || block.isSpace(at: index + 1)
    switch mark {
    case 0x2E:  // .NET, “...”, “. . .”
      guard followsOpenly || isClosing(block, index + 1) else { return }
      if block[block.blanksEnd(from: index + 1)] == mark { return }
    case 0x2C:
      guard followsOpenly || block.isLetter(at: index + 1) || isClosing(block, index + 1) else {
        return
      }
      if block[index + 1] == 32, block[index + 2] == mark { return }
    case 0x3A:
      // Ratios and scores are set with spaces; “:)” is a face, “:smile:” its name.
      let after = block.blanksEnd(from: index + 1)
      if block.isDigit(at: after), afterDigit || followsOpenly && block.isDigit(at: after) {
        if afterDigit { return }
      }
      guard followsOpenly || isClosing(block, index + 1) && next != 0x29 else { return }
      if after < block.end, block[after] == 0x28 || block[after] == 0x29 { return }
    case 0x3B:
      guard followsOpenly else { return }
    default:  // ! ?
      // A question mark after a figure stands for what is not known: “* 1412 ?”.
      if afterDigit { return }
      // “(Köln ?)” doubts a fact; “? ? ?” is a title.
      if next == 0x29 || block[block.blanksEnd(from: index + 1)] == mark { return }
      var end = index + 1
      while block[end] == 0x21 || block[end] == 0x3F { end += 1 }
      guard block.isEnd(at: end) || block.isSpace(at: end) || isClosing(block, end) else { return }
    }
    if next == mark && (mark == 0x2E || mark == 0x3A) { return }
    let needsSpace = mark == 0x2C && block.isLetter(at: index + 1)
    let text = block.string(index..<index + 1)
    findings.add(
      "space", ["mark": text], at: TextRange(blanks, index + 1),
      fix: .safe(.replace(TextRange(blanks, index + 1), with: needsSpace ? text + " " : text)))
  }

  private func isClosing(_ block: BlockText, _ index: Int) -> Bool {
    switch block.scalar(at: index) {
    case 0x22, 0x29, 0x201C, 0x201D, 0xAB, 0xBB, 0x5D: true
    default: false
    }
  }
}
