import LintModel

struct MonthDayOrder: ArticleCheck {
  let info = CheckInfo(
    id: "month-day-order", family: .typography, category: .localeConventions,
    its: .localeViolation, severity: .minor,
    summary: Text(
      de: "Der Monat steht vor dem Tag, wie im Englischen.",
      en: "The month stands before the day, as in English."),
    explanation: Text(
      de: """
        Deutsch schreibt den Tag mit Punkt vor den Monat: „4. März“, nicht „März 4“. Nach einem \
        Tag („vom 3. März 12 Spiele“) gehört die Zahl zum Folgenden und wird nicht gemeldet.
        """,
      en: """
        German writes the day with a stop before the month: “4. März”, not “März 4”. After a \
        day (“vom 3. März 12 Spiele”) the figure belongs to what follows and is not reported.
        """),
    messages: [
      "order": Text(de: "„{text}“ statt „{right}“", en: "“{text}” instead of “{right}”")
    ],
    examples: [
      .bad("Die Brücke wurde am ⟦März 4⟧ gesperrt."),
      .bad("Seit ⟦Juli 19, 2024⟧ ist der Weg frei."),
      .good("Am 3. März 12 Spiele zu sehen, war zu viel."),
      .good("Vom Januar 27 v. Chr. bis zum März 14 n. Chr. herrschte Ruhe."),
      .good("Im März 2024 und am 4. März kamen im Mai 30 Gäste."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts(with: "0123456789") {
      for index in block.marks where block[index - 1] == 32 && block.isDigit(at: index) {
        inspect(block, index - 1, into: &findings)
      }
    }
  }

  private func inspect(_ block: BlockText, _ blank: Int, into findings: inout Findings) {
    // Months end in r, i, l, t or z; the cheap test first.
    switch block[blank - 1] {
    case 0x72, 0x69, 0x6C, 0x74, 0x7A: break
    default: return
    }
    let from = block.wordStart(before: blank)
    guard block.isCapital(at: from), blank - from <= 9 else { return }
    let month = block.string(from..<blank)
    guard Months.names.contains(month) else { return }
    var day = 0
    var end = blank + 1
    while block.isDigit(at: end), end - blank <= 3 {
      day = day * 10 + Int(block[end] - 48)
      end += 1
    }
    guard (1...31).contains(day), end - blank <= 3, !block.isDigit(at: end),
      !block.isLetter(at: end)
    else { return }
    // A year before or after Christ: “im Januar 27 v. Chr.”
    if block.has(" v. Chr", at: end) || block.has(" n. Chr", at: end) { return }
    // “3. März 12 Spiele”: a day is there already.
    let before = block.blanksStart(before: from)
    if block[before - 1] == 0x2E, block.isDigit(at: before - 2) { return }
    if block.isDigit(at: before - 1) { return }
    var year = ""
    var sure = false
    if block.has(", ", at: end), (0..<4).allSatisfy({ block.isDigit(at: end + 2 + $0) }),
      !block.isDigit(at: end + 6)
    {
      year = " " + block.string(end + 2..<end + 6)
      end += 6
      sure = true
    } else {
      // “im Mai 30 Gäste”: a noun after the figure is counted by it.
      switch block[end] {
      case 0x2E, 0x2C, 0x3B, 0x29, 0, 10:
        if block[end] == 0x2C, block.isDigit(at: end + 1) { return }
        if block[end] == 0x2E, block.isDigit(at: end + 1) { return }
      case 32:
        let next = end + 1
        guard block.isSmall(at: next), !isMeasure(block, next) else { return }
      default: return
      }
      // “im Mai 30”, but “am Mai 30”
      let word = block.string(block.wordStart(before: before)..<before)
      if word == "im" || word == "Im" { return }
      sure = word == "am" || word == "zwischen" || word == "Am" || word == "vom" || word == "zum"
    }
    let text = block.string(from..<end)
    let right = "\(day). \(month)\(year)"
    findings.add(
      "order", ["text": text, "right": right], at: TextRange(from, end),
      confidence: sure ? .high : .low,
      fix: .suggestion(.replace(TextRange(from, end), with: right)))
  }

  /// Adjectives and quantities that stand between a figure and its noun.
  private func isMeasure(_ block: BlockText, _ index: Int) -> Bool {
    let end = block.wordEnd(from: index)
    let word = block.string(index..<end)
    // An attribute ends in -e, -en, -er; function words that do are few.
    guard word.hasSuffix("e") || word.hasSuffix("en") || word.hasSuffix("er") else { return false }
    return !ClosedClass.opens.contains(word)
  }
}

/// The names of the months.
enum Months {
  static let names: Set<String> = [
    "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August",
    "September", "Oktober", "November", "Dezember",
  ]
}
