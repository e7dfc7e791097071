import LintModel

struct ScoreWithHyphen: ArticleCheck {
  let info = CheckInfo(
    id: "score-with-hyphen", family: .typography, category: .localeConventions,
    its: .localeViolation, severity: .minor,
    summary: Text(
      de: "Ein Spielergebnis steht mit Bindestrich statt mit Doppelpunkt.",
      en: "The result of a match is written with a hyphen instead of a colon."),
    explanation: Text(
      de: """
        Deutsch schreibt „3:1“, Englisch „3-1“. Gemeldet wird nur, wo die Umgebung ein Ergebnis \
        zeigt („3-1-Sieg“, „mit 3-1 gewonnen“); „4-4-2“ und „Klasse 3-4“ bleiben.
        """,
      en: """
        German writes “3:1”, English “3-1”. Reported only where the surroundings show a result \
        (“3-1-Sieg”, “mit 3-1 gewonnen”); “4-4-2” and “Klasse 3-4” are right.
        """),
    messages: [
      "score": Text(de: "„{text}“ statt „{right}“", en: "“{text}” instead of “{right}”")
    ],
    examples: [
      .bad("Nach dem ⟦3-1⟧-Sieg feierte die Stadt."),
      .bad("Sie haben das Finale mit ⟦2-0⟧ gewonnen."),
      .good("Im 4-4-2 spielte die Elf, für Klasse 3-4 gab es Eis."),
      .good("Das dauert 2-3 Tage, das Spiel endete 2:0."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for block in article.blockTexts(with: "-") {
      for index in block.marks where block[index] == 0x2D {
        guard block.isDigit(at: index - 1), block.isDigit(at: index + 1) else { continue }
        inspect(block, index, into: &findings)
      }
    }
  }

  private func inspect(_ block: BlockText, _ hyphen: Int, into findings: inout Findings) {
    var from = hyphen
    while block.isDigit(at: from - 1) { from -= 1 }
    var end = hyphen + 1
    while block.isDigit(at: end) { end += 1 }
    // Results of up to two figures (handball); longer ones are years or numbers.
    guard hyphen - from <= 2, end - hyphen <= 3, !block.isLetter(before: from) else { return }
    guard block[from - 1] == 32 || block[from - 1] == 0x28 || from == block.start else { return }
    let isCompound = block[end] == 0x2D && isResultNoun(block, end + 1)
    let isSure = isCompound || block[from - 1] == 32 && isResult(block, from, end)
    guard isSure || standsAlone(block, from, end) && speaksOfSport(block) else { return }
    let right = block.string(from..<hyphen) + ":" + block.string(hyphen + 1..<end)
    findings.add(
      "score", ["text": block.string(from..<end), "right": right], at: TextRange(from, end),
      confidence: isSure ? .high : .low,
      fix: .suggestion(.replace(TextRange(hyphen, hyphen + 1), with: ":")))
  }

  /// “(1-1)”, “Everton, 3-1,”: nothing that is counted follows.
  private func standsAlone(_ block: BlockText, _ from: Int, _ end: Int) -> Bool {
    guard end - from == 3 else { return false }
    switch block[end] {
    case 0x29: return block[from - 1] == 0x28
    case 0x2C, 0x2E, 0: return !block.isDigit(at: end + 1)
    default: return false
    }
  }

  private func speaksOfSport(_ block: BlockText) -> Bool {
    var found = 0
    for index in block.indices where block[index] == 32 {
      if ScoreWords.sport.contains(where: { block.has($0, at: index + 1) }) { found += 1 }
      if found == 2 { return true }
    }
    return false
  }

  private func isResultNoun(_ block: BlockText, _ index: Int) -> Bool {
    ScoreWords.nouns.contains { noun in block.has(noun, at: index) }
  }

  /// “mit 2-0 gewonnen”, “2-0 gegen”, “verlor 1-2”
  private func isResult(_ block: BlockText, _ from: Int, _ end: Int) -> Bool {
    guard block[end] != 0x2D else { return false }
    let before = block.string(block.wordStart(before: from - 1)..<from - 1)
    let next = block[end] == 32 ? end + 1 : end
    let after = next > end ? block.string(next..<max(next, block.wordEnd(from: next))) : ""
    let isVerb = ScoreWords.verbs.contains(before) || ScoreWords.verbs.contains(after)
    let isLink = before == "mit" || before == "zum" || before == "beim"
    return isVerb
      || isLink && (after == "gegen" || after == "in" || !after.isEmpty && isNear(block, end))
      || after == "gegen" && ScoreWords.verbs.contains(before)
  }

  /// A verb of results within the next few words.
  private func isNear(_ block: BlockText, _ end: Int) -> Bool {
    var at = end
    var words = 0
    while at < block.end, words < 6, block[at] != 0x2E {
      if block.isLetter(at: at) {
        let next = block.wordEnd(from: at)
        if ScoreWords.verbs.contains(block.string(at..<next)) { return true }
        words += 1
        at = next
      } else {
        at = block.after(at)
      }
    }
    return false
  }
}

/// Words of results.
enum ScoreWords {
  static let nouns: [StaticString] = [
    "Sieg", "Niederlage", "Erfolg", "Führung", "Rückstand", "Unentschieden", "Heimsieg",
    "Auswärtssieg", "Heimniederlage", "Heimerfolg", "Auswärtserfolg", "Auftakt", "Endstand",
    "Halbzeit", "Pausen", "Remis", "Triumph", "Pleite", "Ausgleich", "Endergebnis", "Gewinn",
  ]
  /// Beginnings of words; two of them make a paragraph one of sport.
  static let sport: [StaticString] = [
    "Tor", "Spiel", "Elfmeter", "Trainer", "Liga", "Finale", "Halbfinale", "Tabelle", "Punkte",
    "Saison", "Sieg", "Niederlage", "Mannschaft", "Stürmer", "Torwart", "Halbzeit", "gewann",
    "verlor",
  ]
  static let verbs: Set<String> = [
    "gewann", "gewannen", "gewonnen", "gewinnen", "gewinnt", "verlor", "verloren", "verlieren",
    "siegte", "siegten", "besiegte", "besiegten", "besiegt", "schlug", "schlugen", "geschlagen",
    "unterlag", "unterlagen", "führte", "führten", "bezwang", "bezwungen", "bezwangen",
  ]
}
