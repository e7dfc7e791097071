import LintModel

struct SpaceBeforeHyphen: ArticleCheck {
  let info = CheckInfo(
    id: "space-before-hyphen", family: .spacing, category: .linguisticConventions,
    its: .whitespace, severity: .minor,
    summary: Text(
      de: "Vor dem Bindestrich einer Zusammensetzung steht ein Leerzeichen.",
      en: "A space stands before the hyphen of a compound."),
    explanation: Text(
      de: """
        Übersetzer, die Wörter aus Stücken bauen, trennen Name und Grundwort: „Hafen -Behörde“. \
        Erlaubt bleibt der Strich nach „und“, „oder“ oder einer Präposition („Ein- und -Ausgang“), \
        in Reihen und bei genannten Endungen („die Endung -heit“).
        """,
      en: """
        Decoders that build words from pieces part a name from its head: “Hafen -Behörde”. \
        A hyphen after “und”, “oder” or a preposition (“Ein- und -Ausgang”), in series and before \
        endings that are spoken of (“die Endung -heit”) is right.
        """),
    messages: [
      "space": Text(
        de: "Leerzeichen vor dem Bindestrich in „{text}“", en: "space before the hyphen in “{text}”"
      )
    ],
    examples: [
      .bad("Die ⟦Hafen -Behörde⟧ meldete zwei Schiffe."),
      .bad("Ein ⟦17 -jähriger⟧ Schüler gewann."),
      .bad("Der ⟦„Kurier“ -Redakteur⟧ schwieg."),
      .bad("Die ⟦deutsch -polnische⟧ Grenze ist offen."),
      .good("Der Ein- und -Ausgang ist gesperrt."),
      .good("Die Endung -heit macht Hauptwörter, -lich Eigenschaftswörter."),
      .good("Nachts sank die Temperatur auf -12 Grad - und blieb dort."),
      .good("Der Fugenlaut -S- und die Silbe -ge- stehen in der Mitte."),
      .good("Die Nachsilbe -freundlich und der frühere Trainer und ehemalige -spieler."),
      .good("Haupt-, Neben- und -Sache: Der Hafen-Behörde war es gleich."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts(with: "-") {
      for index in block.marks where block[index] == 0x2D && block[index - 1] == 32 {
        inspect(block, index, into: &findings)
      }
    }
  }

  private func inspect(_ block: BlockText, _ hyphen: Int, into findings: inout Findings) {
    guard block.isLetter(at: hyphen + 1) else { return }
    let blanks = block.blanksStart(before: hyphen)
    let nextEnd = block.wordEnd(from: hyphen + 1)
    // A sign between hyphens: “der Laut -s- fällt weg”.
    if block[nextEnd] == 0x2D || nextEnd > hyphen && block[nextEnd - 1] == 0x2D { return }
    let isCapital = block.isCapital(at: hyphen + 1)
    // Two letters at least, but for compounds of one: “Typ -C”.
    guard nextEnd - hyphen > 2 || isCapital else { return }
    var from = block.wordStart(before: blanks)
    var isNoun = false
    var isAdjective = false
    if from < blanks {
      let word = block.string(from..<blanks)
      // “Ein- und -Ausgang”, “die Testpflicht und die -Verordnung”: the first part is left out.
      let folded = word.lowercased()
      if ClosedClass.joins.contains(folded) || ClosedClass.opens.contains(folded) { return }
      isNoun = block.isCapital(at: from)
      while from > block.start, block[from - 1] == 0x2D || block.isDigit(at: from - 1) {
        from = block.wordStart(before: from - 1)
      }
    } else if block.isDigit(at: blanks - 1) {
      while from > block.start, block.isDigit(at: from - 1) { from -= 1 }
      isNoun = true
    } else {
      // A closing quotation mark; brackets and all else may precede a parenthesis.
      let mark = block.scalar(before: blanks)
      guard mark == 0x201C || mark == 0xBB || mark == 0xAB || mark == 0x201D else { return }
      var at = block.before(blanks)
      while at > block.start, !block.isSpace(at: block.before(at)) { at = block.before(at) }
      from = at
      isNoun = true
    }
    if !isCapital {
      // Small letters follow a figure or an abbreviation (“EU -weit”); else it is an ending or an option.
      let last = block.before(blanks)
      // Endings and options are short: “-heit”; “deutsch -polnische” is neither.
      let isLong = nextEnd - hyphen > 7 && isUninflected(block, from..<blanks)
      guard block.isDigit(at: last) || isLong || block.isCapital(at: last) && nextEnd - hyphen > 3
      else { return }
      isAdjective = isLong
    }
    // A parenthesis with lost spaces: “Er kam -Gott sei Dank- nach Hause”.
    guard isNoun || isCapital || isAdjective, !opensParenthesis(block, nextEnd) else { return }
    // “-Wort -Wort”: options or a list of endings.
    if block[from - 1] == 0x2D { return }
    findings.add(
      "space", ["text": block.string(from..<nextEnd)], at: TextRange(from, nextEnd),
      confidence: isNoun ? .high : .low,
      fix: .suggestion(.delete(TextRange(blanks, hyphen))))
  }

  /// Whether a word may be the first part of a compound adjective: “deutsch -polnische”.
  ///
  /// “die Endung -sexuell” speaks of a part of a word, “ehemaliger -spieler” leaves one out.
  private func isUninflected(_ block: BlockText, _ word: Range<Int>) -> Bool {
    guard !word.isEmpty, block.isSmall(at: word.lowerBound) else { return false }
    let text = block.string(word)
    return !["e", "en", "er", "es", "em"].contains { text.hasSuffix($0) }
  }

  /// Whether a hyphen that touches a word on its left closes what one began.
  private func opensParenthesis(_ block: BlockText, _ index: Int) -> Bool {
    var at = index
    while at < block.end, at - index < 120 {
      if block[at] == 0x2E { return false }
      if block[at] == 0x2D, block.isSpace(at: at + 1), block.isLetter(before: at) {
        let next = block.blanksEnd(from: at + 1)
        let word = block.string(next..<block.wordEnd(from: next))
        return !ClosedClass.joins.contains(word)
      }
      at += 1
    }
    return false
  }
}
