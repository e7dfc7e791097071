import LintModel

struct LostSentenceBoundary: ArticleCheck {
  let info = CheckInfo(
    id: "lost-sentence-boundary", family: .spacing, category: .linguisticConventions,
    its: .typographical, severity: .major,
    summary: Text(
      de: "Zwischen zwei Sätzen fehlt der Punkt.",
      en: "The stop between two sentences is missing."),
    explanation: Text(
      de: """
        Ein Wort, das nur am Satzanfang groß steht, folgt ohne Satzzeichen auf ein kleines Wort: \
        „… blieb leer Dieser Platz …“. Titel in Anführungszeichen und Zeilen ohne Punkt sind ausgenommen.
        """,
      en: """
        A word that is capitalised only at the start of a sentence follows a small word without \
        a mark: “… blieb leer Dieser Platz …”. Titles in quotation marks and lines without a stop are \
        left out.
        """),
    messages: [
      "lost": Text(
        de: "vor „{word}“ fehlt ein Punkt oder das Wort gehört klein",
        en: "a stop is missing before “{word}”, or the word belongs in small letters")
    ],
    examples: [
      .bad("Am Abend blieb der Saal ⟦leer Dieser⟧ Platz gilt seit Jahren als schwierig."),
      .bad("Die Gäste wurden spät ⟦begrüßt Außerdem⟧ fehlten die Stühle."),
      .good("Am Abend blieb der Saal leer. Dieser Platz gilt als schwierig."),
      .good("Im Kino lief gestern Abend „leise Dieser Sommer“ noch einmal."),
    ])

  private static let openers: Set<String> = [
    "Dies", "Diese", "Dieser", "Dieses", "Diesen", "Diesem", "Es", "Er", "Außerdem",
    "Zudem", "Allerdings", "Jedoch", "Dabei", "Dadurch", "Deshalb", "Daher", "Dennoch", "Trotzdem",
    "Danach", "Anschließend", "Obwohl", "Während", "Nachdem", "Hier", "Dort",
    "Nun", "Jetzt", "Auch", "Doch",
  ]

  private static let initials = openers.reduce(into: ByteSet()) { $0.insert($1.utf8.first ?? 0) }
  private static let longestOpener = openers.map(\.utf8.count).max() ?? 0

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    for block in document.blocks where block.kind == .paragraph {
      let text = BlockText(document, block)
      // Nearly every noun comes here: the cheap tests first.
      for token in document.tokens[block.tokens]
      where token.isCapitalised && Self.initials.contains(text[Int(token.start)]) {
        inspect(text, Int(token.start) - 1, into: &findings)
      }
    }
  }

  /// Whether a quotation is open: the number of marks before a place is odd.
  private func isQuoted(_ block: BlockText, _ place: Int) -> Bool {
    var isOpen = false
    for index in block.marks.prefix(while: { $0 < place }) {
      switch block[index] {
      case 0x22: isOpen.toggle()
      case 0xE2
      where block.has("„", at: index) || block.has("“", at: index) || block.has("”", at: index):
        isOpen.toggle()
      default: break
      }
    }
    return isOpen
  }

  private func inspect(_ block: BlockText, _ blank: Int, into findings: inout Findings) {
    guard block[blank] == 32, block.isLetter(before: blank) else { return }
    let end = block.wordEnd(from: blank + 1)
    guard block[end] == 32, end - blank <= Self.longestOpener + 1,
      Self.openers.contains(block.string(blank + 1..<end))
    else { return }
    let from = block.wordStart(before: blank)
    // A small content word before: names and titles are capitals.
    guard block.isSmall(at: from), blank - from >= 4, block[from - 1] == 32 else { return }
    let word = block.string(from..<blank)
    guard !ClosedClass.opens.contains(word), !ClosedClass.joins.contains(word),
      !isQuoted(block, blank)
    else { return }
    // The next word is small, or a noun after “Dieser”; a run of capitals is a title.
    findings.add(
      "lost", ["word": block.string(blank + 1..<end)], at: TextRange(from, end), confidence: .low,
      fix: .suggestion(.insert(".", at: UInt32(blank))))
  }
}
