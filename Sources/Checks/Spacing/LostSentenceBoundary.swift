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
    for block in article.blockTexts where block.kind == .paragraph {
      var quotes = 0
      for index in block.indices {
        switch block[index] {
        case 0x22: quotes += 1
        case 0xE2
        where block.has("„", at: index) || block.has("“", at: index) || block.has("”", at: index):
          quotes += 1
        case 32 where quotes & 1 == 0 && block[index + 1] >= 0x41 && block[index + 1] <= 0x5A:
          inspect(block, index, into: &findings)
        default: break
        }
      }
    }
  }

  private func inspect(_ block: BlockText, _ blank: Int, into findings: inout Findings) {
    // Nearly every noun comes here: the cheap tests first.
    guard Self.initials.contains(block[blank + 1]), block.isLetter(before: blank) else {
      return
    }
    let end = block.wordEnd(from: blank + 1)
    guard block[end] == 32, end - blank <= Self.longestOpener + 1,
      Self.openers.contains(block.string(blank + 1..<end))
    else { return }
    let from = block.wordStart(before: blank)
    // A small content word before: names and titles are capitals.
    guard block.isSmall(at: from), blank - from >= 4, block[from - 1] == 32 else { return }
    let word = block.string(from..<blank)
    guard !ClosedClass.opens.contains(word), !ClosedClass.joins.contains(word) else { return }
    // The next word is small, or a noun after “Dieser”; a run of capitals is a title.
    findings.add(
      "lost", ["word": block.string(blank + 1..<end)], at: TextRange(from, end), confidence: .low,
      fix: .suggestion(.insert(".", at: UInt32(blank))))
  }
}
