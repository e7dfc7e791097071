import LintModel

struct EnglishNumberFormat: ArticleCheck {
  let info = CheckInfo(
    id: "english-number-format", family: .typography, category: .localeConventions,
    its: .localeViolation, severity: .minor,
    summary: Text(
      de: "Eine Zahl ist englisch geschrieben: Komma für Tausend, Punkt für Bruchteile.",
      en: "A number is written in the English way: comma for thousands, point for fractions."),
    explanation: Text(
      de: """
        Deutsch schreibt „1.250,80“, „3,5 Prozent“ und „4 Millionen Dollar“, nicht „1,250.80“, \
        „3.5 Prozent“ und „$4 Millionen“. In der Schweiz ist der Dezimalpunkt bei Geld üblich.
        """,
      en: """
        German writes “1.250,80”, “3,5 Prozent” and “4 Millionen Dollar”, not “1,250.80”, \
        “3.5 Prozent” and “$4 Millionen”. In Switzerland a point is usual with money.
        """),
    messages: [
      "number": Text(de: "englische Schreibung „{text}“", en: "English spelling “{text}”"),
      "currency": Text(
        de: "Währungszeichen vor der Zahl in „{text}“",
        en: "currency sign before the figure in “{text}”"),
      "clock": Text(de: "englische Uhrzeit „{text}“", en: "English time of day “{text}”"),
    ],
    examples: [
      .bad("Der Schaden beträgt ⟦1,250.80⟧ Euro."),
      .bad("Die Preise stiegen um ⟦3.5⟧ Prozent."),
      .bad("Der Klub zahlte ⟦$4 Millionen⟧ für ihn."),
      .bad("Das Treffen beginnt um ⟦9 p.m.⟧ im Rathaus."),
      .good("Der Schaden beträgt 1.250,80 Euro, 3,5 Prozent mehr; 3.500 Prozent wären viel."),
      .good("Version 3.5 kostet $40, Paragraf 2.1 gilt."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts(with: "0123456789") {
      for index in block.marks {
        switch block[index] {
        case 0x2C: thousands(block, index, into: &findings)
        case 0x2E:
          point(block, index, into: &findings)
          if block[index + 1] == 0x6D { clock(block, index + 1, into: &findings) }
        case 0x24: currency(block, index, into: &findings)
        case 0x30...0x39:
          let next = block.blanksEnd(from: index + 1)
          if block[next] == 0x70, block[next + 1] == 0x6D {
            clock(block, next + 1, into: &findings)
          }
        default: break
        }
      }
    }
  }

  private func figures(_ block: BlockText, before index: Int) -> Int {
    var at = index
    while block.isDigit(at: at - 1) { at -= 1 }
    return at
  }

  private func figures(_ block: BlockText, from index: Int) -> Int {
    var at = index
    while block.isDigit(at: at) { at += 1 }
    return at
  }

  /// “1,250.80”, “1,250,000”: certain. “3,000 Menschen” may be three with three decimals.
  private func thousands(_ block: BlockText, _ comma: Int, into findings: inout Findings) {
    guard block.isDigit(at: comma - 1), block.isDigit(at: comma + 1) else { return }
    let from = figures(block, before: comma)
    var end = figures(block, from: comma + 1)
    guard comma - from <= 3, end - comma == 4, block[from] != 0x30, startsNumber(block, from) else {
      return
    }
    var isSure = false
    while block[end] == 0x2C, figures(block, from: end + 1) == end + 4 {
      end += 4
      isSure = true
    }
    if block[end] == 0x2E, block.isDigit(at: end + 1) {
      end = figures(block, from: end + 1)
      isSure = true
    }
    guard block[end] != 0x2C || !block.isDigit(at: end + 1) else { return }
    // Round thousands of things that are counted: “3,000 Menschen”.
    if !isSure {
      guard block.has("00", at: end - 2), block[end] == 32, block.isCapital(at: end + 1),
        block.isSmall(at: block.after(end + 1))
      else { return }
      let noun = block.string(end + 1..<block.wordEnd(from: end + 1))
      if NumberWords.measures.contains(noun) { return }
    }
    findings.add(
      "number", ["text": block.string(from..<end)], at: TextRange(from, end),
      confidence: isSure ? .high : .low)
  }

  /// “3.5 Prozent”: one or two figures after the point, and a unit.
  private func point(_ block: BlockText, _ point: Int, into findings: inout Findings) {
    guard block.isDigit(at: point - 1), block.isDigit(at: point + 1) else { return }
    let from = figures(block, before: point)
    let end = figures(block, from: point + 1)
    guard end - point <= 3, startsNumber(block, from) else { return }
    var unit = end
    if block[unit] == 32 { unit += 1 }
    let isPercent = block[unit] == 0x25
    let word = block.string(unit..<max(unit, block.wordEnd(from: unit)))
    guard isPercent || unit > end && NumberWords.units.contains(word) else { return }
    findings.add(
      "number", ["text": block.string(from..<end)], at: TextRange(from, end),
      fix: .suggestion(.replace(TextRange(point, point + 1), with: ",")))
  }

  private func currency(_ block: BlockText, _ sign: Int, into findings: inout Findings) {
    guard block.isDigit(at: sign + 1) else { return }
    var end = sign + 1
    while block.isDigit(at: end)
      || (block[end] == 0x2E || block[end] == 0x2C) && block.isDigit(at: end + 1)
    {
      end += 1
    }
    guard block[end] == 32 else { return }
    let wordEnd = block.wordEnd(from: end + 1)
    guard NumberWords.scales.contains(block.string(end + 1..<max(end + 1, wordEnd))) else { return }
    findings.add(
      "currency", ["text": block.string(sign..<wordEnd)], at: TextRange(sign, wordEnd))
  }

  /// “9 p.m.”, “10:30 am”
  private func clock(_ block: BlockText, _ m: Int, into findings: inout Findings) {
    var at = m - 1
    let isDotted = block[at] == 0x2E
    if isDotted { at -= 1 }
    // “am” is German; “pm” and the dotted forms are not.
    guard block[at] == 0x70 || isDotted && block[at] == 0x61, !block.isLetter(at: m + 1) else {
      return
    }
    var from = block.blanksStart(before: at)
    guard block.isDigit(at: from - 1) else { return }
    while block.isDigit(at: from - 1)
      || (block[from - 1] == 0x3A || block[from - 1] == 0x2E) && block.isDigit(at: from - 2)
    {
      from -= 1
    }
    let end = isDotted && block[m + 1] == 0x2E ? m + 2 : m + 1
    // “1pm” may be part of a name.
    findings.add(
      "clock", ["text": block.string(from..<end)], at: TextRange(from, end),
      confidence: isDotted ? .high : .low)
  }

  private func startsNumber(_ block: BlockText, _ from: Int) -> Bool {
    switch block[from - 1] {
    case 0x2E, 0x2C, 0x2D, 0x2F, 0x3A, 0x5F: return false
    default: return !block.isLetter(before: from)
    }
  }
}

/// Words after figures.
enum NumberWords {
  static let scales: Set<String> = [
    "Million", "Millionen", "Milliarde", "Milliarden", "Billion", "Billionen", "Tausend", "Mio",
    "Mrd",
  ]
  static let units: Set<String> = [
    "Prozent", "Prozentpunkte", "Prozentpunkten", "Million", "Millionen", "Milliarde",
    "Milliarden", "Billionen", "Kilometer", "Kilometern", "Meter", "Metern", "Zentimeter",
    "Millimeter", "Kilogramm", "Gramm", "Tonnen", "Liter", "Grad", "Kilometern", "Sekunden",
    "Minuten", "Stunden",
  ]
  /// Things that are measured rather than counted: “3,000 Kilogramm” may be three.
  static let measures: Set<String> = [
    "Prozent", "Kilometer", "Kilometern", "Meter", "Metern", "Kilogramm", "Gramm", "Liter",
    "Tonnen", "Sekunden", "Grad", "Millionen", "Milliarden", "Volt", "Watt", "Uhr",
  ]
}
