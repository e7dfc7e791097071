import LintModel

struct ReplacementCharacter: ArticleCheck {
  let info = CheckInfo(
    id: "replacement-character", family: .artefacts, category: .designAndMarkup, its: .characters,
    severity: .critical,
    summary: Text(
      de: "Ein Zeichen ging verloren.", en: "A character was lost."),
    explanation: Text(
      de: """
        Ein Byte ist kein gültiges UTF-8, oder das Ersatzzeichen U+FFFD steht schon im Text. \
        Was dort stand, weiß nur die Quelle.
        """,
      en: """
        A byte is not valid UTF-8, or the replacement character U+FFFD stands in the text already. \
        Only the source knows what stood there.
        """),
    messages: [
      "lost": Text(
        de: "hier ging ein Zeichen verloren (U+FFFD)", en: "a character was lost here (U+FFFD)"),
      "invalid": Text(
        de: "ungültiges UTF-8: Byte {bytes}", en: "invalid UTF-8: byte {bytes}"),
    ],
    readsEveryLanguage: true,
    examples: [
      .bad("Die M⟦\u{FFFD}⟧nchner Messe beginnt."),
      .bad("Er rief: ⟦\u{FFFD}\u{FFFD}⟧Halt!"),
      .good("Warum? Weil die Tür offen stand."),
      .good("Die Raute ◆ und das Fragezeichen ? sind Zeichen."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let defects = article.raw.defects.filter { $0.kind == .invalidByte }.sorted {
      $0.range < $1.range
    }
    for defect in defects {
      findings.add("invalid", ["bytes": defect.bytes], at: defect.range)
    }
    let document = article.document
    var next = 0
    for block in document.blocks {
      var at = Int(block.range.start)
      let end = min(Int(block.range.end), document.text.count)
      while at + 3 <= end {
        guard isReplacement(document.text, at) else {
          at += 1
          continue
        }
        let start = at
        while at + 3 <= end, isReplacement(document.text, at) { at += 3 }
        let range = TextRange(start, at)
        while next < defects.count, defects[next].range.end <= range.start { next += 1 }
        if next < defects.count, defects[next].range.overlaps(range) { continue }
        findings.add("lost", at: range)
      }
    }
  }

  private func isReplacement(_ text: [UInt8], _ at: Int) -> Bool {
    text[at] == 0xEF && text[at + 1] == 0xBF && text[at + 2] == 0xBD
  }
}
