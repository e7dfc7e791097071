import LintModel

struct MissingSpace: ArticleCheck {
  let info = CheckInfo(
    id: "missing-space", family: .spacing, category: .linguisticConventions, its: .whitespace,
    severity: .minor,
    summary: Text(
      de: "Nach einem Satzzeichen oder einer Zahl fehlt das Leerzeichen.",
      en: "The space after a punctuation mark or a figure is missing."),
    explanation: Text(
      de: """
        Wo Sätze oder Teile zusammengesetzt werden, geht das Leerzeichen verloren: „zu Ende.Danach“, \
        „kalt,aber“, „3.Mai“. Adressen, Dateinamen, Abkürzungen („z.B.“), Dezimalzahlen und \
        Doppelformen („Leser:innen“) werden nicht gemeldet.
        """,
      en: """
        Where sentences or parts are put together the space gets lost: “zu Ende.Danach”, \
        “kalt,aber”, “3.Mai”. Addresses, file names, abbreviations (“z.B.”), decimals and \
        double forms (“Leser:innen”) are not reported.
        """),
    messages: [
      "after": Text(de: "Leerzeichen fehlt nach „{mark}“", en: "space missing after “{mark}”"),
      "before": Text(de: "Leerzeichen fehlt vor „{mark}“", en: "space missing before “{mark}”"),
    ],
    languages: .any,
    examples: [
      .bad("Das Spiel war zu ⟦Ende.Danach⟧ regnete es."),
      .bad("Es war ⟦kalt,aber⟧ trocken."),
      .bad("Am ⟦3.Mai⟧ beginnt der Markt."),
      .bad("Das Haus (unten ⟦bewohnt)und⟧ der Hof stehen leer."),
      .bad("Die Nummer ist ⟦4711In⟧ der Liste fehlt sie."),
      .bad("Der Ofen geht aus ⟦danach.der⟧ Knopf blinkt."),
      .bad("Er sagte ⟦leise:Wir⟧ gehen jetzt."),
      .bad("Sie rief: „Kommt ⟦heim.“Danach⟧ war es still."),
      .good("Die Seite www.beispiel.de/Neues.Html und die Datei Bericht.Pdf, z.B. in Leser:innen."),
      .good("Es kostet 3,50 Euro, d.h. 1.200 Punkte; Version 2.1 bringt H2O und N,N-Dimethyl."),
      .good("Olivin ist (Mg,Fe)2SiO4, das Mineral (Na,K)AlSi3O8 Feldspat."),
      .good("(Un)bekannte Bürger(innen) und die (Wieder-)Wahl im 3. Mai."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let isGerman = article.document.pack.code == "de"
    for block in article.blockTexts {
      for index in block.marks {
        switch block[index] {
        case 0x2E, 0x21, 0x3F: afterStop(block, index, isGerman, into: &findings)
        case 0x2C, 0x3B: afterComma(block, index, into: &findings)
        case 0xE2: afterQuotation(block, index, into: &findings)
        case 0x3A: afterColon(block, index, into: &findings)
        case 0x29: afterBracket(block, index, into: &findings)
        case 0x30...0x39: afterFigure(block, index, into: &findings)
        default: break
        }
      }
    }
  }

  private func afterStop(
    _ block: BlockText, _ index: Int, _ isGerman: Bool, into findings: inout Findings
  ) {
    let next = index + 1
    guard block[next] >= 0x41, !block.isSpace(at: next),
      block.isLetter(at: next) || block.has("„", at: next)
    else { return }
    let mark = block[index]
    let from = block.wordStart(before: index)
    guard !block.isAddress(around: index) else { return }
    // “gegangen.„Ich“
    if block.has("„", at: next) {
      if index - from >= 2, block.isLetter(at: next + 3) {
        report(block, index, from, next + 3, into: &findings)
      }
      return
    }
    let end = block.wordEnd(from: next)
    if from < index {
      guard block[from - 1] != 0x2E,
        block[end] != 0x2E || block.isSpace(at: end + 1) || block.isEnd(at: end + 1)
      else { return }
      let leftIsWord = block.isSmall(at: block.before(index)) && letters(block, from..<index) >= 2
      if leftIsWord, block.isCapital(at: next), block.isSmall(at: block.after(next)),
        block[end] != 0x28
      {
        // “Bericht.Pdf”, “Node.Js”; titles and saints, “St.Anton”, are a matter of taste.
        let isTitle = block.isCapital(at: from) && letters(block, from..<index) <= 3
        let isShort =
          mark == 0x2E
          && (isTitle || block.isCapital(at: from) && letters(block, next..<end) <= 3)
          && !ClosedClass.opens.contains(block.string(next..<end).lowercased())
        if !isShort { report(block, index, from, end, into: &findings) }
      } else if isGerman, leftIsWord, mark == 0x2E, letters(block, from..<index) >= 3,
        block.isSmall(at: next),
        block.isSpace(at: end), ClosedClass.opens.contains(block.string(next..<end))
      {
        report(block, index, from, end, into: &findings)
      }
    } else if block.isDigit(at: index - 1) || isClosing(block, block.before(index)) {
      // “6.November”, “im Jahr 2019.Die”; not “1.FC”, “v2.Beta”
      var digits = index
      while block.isDigit(at: digits - 1) { digits -= 1 }
      let previous = block[digits - 1]
      guard block.isCapital(at: next), block.isSmall(at: block.after(next)),
        letters(block, next..<end) >= 3,
        !block.isLetter(before: digits), previous != 0x2E, previous != 0x2D,
        block[end] != 0x2E || block.isSpace(at: end + 1) || block.isEnd(at: end + 1)
      else { return }
      report(block, index, digits < index ? digits : block.before(index), end, into: &findings)
    }
  }

  private func isClosing(_ block: BlockText, _ index: Int) -> Bool {
    block[index] == 0x29 || block.has("“", at: index) || block.has("”", at: index)
  }

  /// “… zu Ende.“Danach”: a closing mark after a stop, and a word.
  private func afterQuotation(_ block: BlockText, _ mark: Int, into findings: inout Findings) {
    guard block.has("“", at: mark) || block.has("”", at: mark) else { return }
    let next = mark + 3
    let stop = block[mark - 1]
    guard stop == 0x2E || stop == 0x21 || stop == 0x3F, block.isCapital(at: next),
      block.isSmall(at: block.after(next)), block.isLetter(before: mark - 1)
    else { return }
    let from = block.wordStart(before: mark - 1)
    findings.add(
      "after", ["mark": block.string(mark..<next)],
      at: TextRange(from, block.wordEnd(from: next)), fix: .safe(.insert(" ", at: UInt32(next))))
  }

  /// “sagte:Der Markt”: words of clauses; names after a colon (“Datei:Karte”) are titles.
  private func afterColon(_ block: BlockText, _ colon: Int, into findings: inout Findings) {
    let next = colon + 1
    guard block[next] >= 0x41, block.isSmall(at: block.before(colon)), block.isLetter(at: next)
    else {
      return
    }
    let from = block.wordStart(before: colon)
    let end = block.wordEnd(from: next)
    guard letters(block, from..<colon) >= 3, letters(block, next..<end) >= 2, block.isSpace(at: end)
    else { return }
    // “Leser:innen”, “ein:e”, “jede:r”, “der:die”
    let isCapital = block.isCapital(at: next)
    let opens = ClosedClass.opens.contains(block.string(next..<end).lowercased())
    guard opens && letters(block, from..<colon) > 3 || isCapital && block.isSmall(at: from),
      !block.has("Innen", at: next), !block.isAddress(around: colon)
    else { return }
    findings.add(
      "after", ["mark": ":"], at: TextRange(from, end), confidence: opens ? .high : .low,
      fix: .suggestion(.insert(" ", at: UInt32(next))))
  }

  private func afterComma(_ block: BlockText, _ index: Int, into findings: inout Findings) {
    let next = index + 1
    guard block[next] >= 0x41, block.isLetter(at: next) else { return }
    let from = block.wordStart(before: index)
    let end = block.wordEnd(from: next)
    let left = letters(block, from..<index)
    let right = letters(block, next..<end)
    guard left != 1, right >= 2, !block.isAddress(around: index) else { return }
    if left == 0 {
      // A figure before a comma may be an identifier; a closing mark never.
      let last = block.scalar(before: index)
      guard
        last == 0x29 || last == 0x201C || last == 0x201D || last == 0x25 || last == 0x22
          || (last >= 48 && last <= 57 && right >= 3)
      else { return }
    }
    // A comma that stands for an opening mark: “",kurz' gesagt”.
    if left == 0, last(block, index) == 0x22, block.isSpace(at: index - 2) { return }
    // Symbols of a formula: “(Fe,Mg)”.
    if block[end] == 0x29, left > 0, left <= 2, right <= 2, block.isCapital(at: from) { return }
    // An entity: “&amp;Co”; a list of keys: “a,b,c”.
    if block[index] == 0x3B, block[from - 1] == 0x26 { return }
    if block[end] == 0x2C, block.isLetter(at: end + 1), left < 3 || right < 3 { return }
    report(block, index, left == 0 ? block.before(index) : from, end, into: &findings)
  }

  private func last(_ block: BlockText, _ index: Int) -> UInt32 { block.scalar(before: index) }

  private func afterBracket(_ block: BlockText, _ index: Int, into findings: inout Findings) {
    let next = index + 1
    guard block[next] >= 0x41, block.isLetter(at: next) else { return }
    let end = block.wordEnd(from: next)
    guard letters(block, next..<end) >= 2 else { return }
    // “(Un)bekannt”, “(Wieder-)Wahl”: part of a word, without a space inside.
    var at = index - 1
    var hasSpace = false
    while at >= block.start, index - at < 300, block[at] != 0x28 {
      if block[at] == 0x29 { return }
      hasSpace = hasSpace || block[at] == 32
      at -= 1
    }
    guard block[at] == 0x28, !block.isAddress(around: index) else { return }
    // The bracket is part of the word when it begins inside one: “Straße(n im Ort)namen”.
    guard block.isSpace(at: at - 1) || at == block.start else { return }
    let isFigure = block.isDigit(at: index - 1)
    guard hasSpace || isFigure || ClosedClass.opens.contains(block.string(next..<end)) else {
      return
    }
    if block[index - 1] == 0x2D { return }
    var from = block.wordStart(before: index)
    while isFigure, block.isDigit(at: from - 1) { from -= 1 }
    report(block, index, from, end, into: &findings)
  }

  /// “2243In”: a figure and a word that opens a sentence.
  private func afterFigure(_ block: BlockText, _ index: Int, into findings: inout Findings) {
    let next = index + 1
    guard block[next] >= 0x41, block[next] <= 0x5A, block.isDigit(at: index - 1) else { return }
    let end = block.wordEnd(from: next)
    guard block.isSpace(at: end), block.isSmall(at: block.after(next)),
      ClosedClass.opens.contains(block.string(next..<end).lowercased()),
      !block.isAddress(around: index)
    else { return }
    var from = index
    while block.isDigit(at: from - 1) { from -= 1 }
    guard !block.isLetter(before: from) else { return }
    findings.add(
      "after", ["mark": block.string(from..<next)], at: TextRange(from, end),
      fix: .suggestion(.insert(" ", at: UInt32(next))))
  }

  private func letters(_ block: BlockText, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where block[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private func report(
    _ block: BlockText, _ mark: Int, _ from: Int, _ end: Int, into findings: inout Findings
  ) {
    findings.add(
      "after", ["mark": block.string(mark..<mark + 1)], at: TextRange(from, end),
      fix: .safe(.insert(" ", at: UInt32(mark + 1))))
  }
}
