import LintModel

struct UnbalancedBrackets: ArticleCheck {
  let info = CheckInfo(
    id: "unbalanced-brackets", family: .spacing, category: .linguisticConventions,
    its: .typographical, severity: .minor,
    summary: Text(
      de: "Eine Klammer ist nicht geschlossen oder nicht geöffnet.",
      en: "A bracket is left open or was never opened."),
    explanation: Text(
      de: """
        Gezählt wird über einen Absatz. Aufzählungszeichen („a)“), Gesichter („:-)“) und Klammern, \
        die über mehrere Absätze reichen, sind ausgenommen.
        """,
      en: """
        Counted over a paragraph. List labels (“a)”), faces (“:-)”) and brackets over several \
        paragraphs are left out.
        """),
    messages: [
      "open": Text(de: "Klammer wird nicht geschlossen", en: "bracket is never closed"),
      "close": Text(de: "Klammer wurde nicht geöffnet", en: "bracket was never opened"),
    ],
    languages: .any,
    examples: [
      .bad("Der See ⟦(⟧früher ein Moor ist heute ein Park."),
      .bad("Der See, früher ein Moor⟦)⟧, ist heute ein Park."),
      .good("Dafür spricht: a) der Preis, 2) die Lage (am See)."),
      .good("Schön hier :-) und ;) sowie (endlich :)"),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    var carried = 0
    for block in article.blockTexts(with: "()") {
      var open: [Int] = []
      var closers: [Int] = []
      for index in block.marks {
        if block[index] == 0x28 {
          if isFace(block, index) { continue }
          open.append(index)
        } else if block[index] == 0x29 {
          if open.isEmpty {
            if isFace(block, index) || isLabel(block, index) { continue }
            closers.append(index)
          } else {
            open.removeLast()
          }
        }
      }
      // A bracket of an earlier paragraph closes here.
      let lone = closers.dropFirst(carried)
      carried = max(0, carried - closers.count)
      // One a block: those that follow are lost with the first.
      if let closer = lone.first {
        findings.add("close", at: TextRange(closer, closer + 1), confidence: .low)
      }
      guard let opener = open.first else { continue }
      if closesLater(article, after: block.end) {
        carried += open.count
      } else {
        findings.add("open", at: TextRange(opener, opener + 1), confidence: .low)
      }
    }
  }

  /// Whether one of the next paragraphs closes a bracket before it opens one.
  private func closesLater(_ article: Article, after end: Int) -> Bool {
    let text = article.document.text
    for index in end..<min(text.count, end + 2_000) {
      if text[index] == 0x28 { return false }
      if text[index] == 0x29 { return true }
    }
    return false
  }

  /// “:)”, “;-(”, “(:”, “(-;”
  private func isFace(_ block: BlockText, _ index: Int) -> Bool {
    func isEyes(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x3B || byte == 0x3D }
    func isNose(_ byte: UInt8) -> Bool {
      byte == 0x2D || byte == 0x27 || byte == 0x5E
    }
    for step in [-1, 1] {
      if isEyes(block[index + step]) { return true }
      if isNose(block[index + step]), isEyes(block[index + 2 * step]) { return true }
    }
    return false
  }

  /// “a)”, “12)”, “iv)” after a blank.
  private func isLabel(_ block: BlockText, _ index: Int) -> Bool {
    var at = index
    while at > block.start, !block.isSpace(at: at - 1), index - at < 6 {
      at -= 1
      switch block[at] {
      case 0x2A, 0x30...0x39, 0x69, 0x76, 0x78, 0x2E, 0x49, 0x56, 0x58: break
      default: if index - at > 1 { return false }
      }
    }
    return index - at <= 5 && index > at
  }
}
