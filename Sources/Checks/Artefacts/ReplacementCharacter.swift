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
      "invalid-run": Text(
        de: "ungültiges UTF-8: Bytes {bytes}", en: "invalid UTF-8: bytes {bytes}"),
    ],
    languages: .any, readsEveryLanguage: true, statesFact: true,
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
    var first = 0
    while first < defects.count {
      // One character that was lost leaves several bad bytes side by side.
      var range = defects[first].range
      var shown = [defects[first].bytes]
      var end = first + 1
      while end < defects.count, defects[end].range.start == range.end {
        range = range.union(defects[end].range)
        if shown.count < Self.mostBytesShown { shown.append(defects[end].bytes) }
        end += 1
      }
      let isCut = end - first > shown.count
      findings.add(
        end - first == 1 ? "invalid" : "invalid-run",
        ["bytes": shown.joined(separator: " ") + (isCut ? " …" : "")], at: range)
      first = end
    }
    let document = article.document
    guard document.bytesBeyondASCII.contains(0xEF) else { return }
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

  private static let mostBytesShown = 8  // two characters of four bytes

  private func isReplacement(_ text: [UInt8], _ at: Int) -> Bool {
    text[at] == 0xEF && text[at + 1] == 0xBF && text[at + 2] == 0xBD
  }
}
