import LintModel

struct MarkdownDebris: SentenceCheck {
  let info = CheckInfo(
    id: "markdown-debris", family: .artefacts, category: .designAndMarkup, its: .markup,
    severity: .major,
    summary: Text(
      de: "Zerbrochene Zeichen von Markdown stehen im Text.",
      en: "Broken signs of Markdown stand in the text."),
    explanation: Text(
      de: """
        Beim Übersetzen geraten Leerzeichen zwischen die Sternchen und ihr Wort („** Fakten**“), \
        und Links in Klammern verlieren ihren Text. Heile Auszeichnung („**Fakten**“), verhüllte \
        Wörter („Sch**ße“) und Trennzeilen („***“) bleiben.
        """,
      en: """
        Translation puts spaces between asterisks and their word (“** Fakten**”), and links in \
        brackets lose their text. Whole markup (“**Fakten**”), masked words (“Sch**ße”) and \
        dividing lines (“***”) stay.
        """),
    messages: [
      "stars": Text(
        de: "„{text}“ ist zerbrochenes Markdown", en: "“{text}” is broken Markdown"),
      "fence": Text(
        de: "„{text}“ umschließt Programmtext, keinen Artikel",
        en: "“{text}” encloses code, not an article"),
      "link": Text(de: "„{text}“ ist ein zerbrochener Link", en: "“{text}” is a broken link"),
    ],
    languages: .any,
    examples: [
      .bad("Das sind die ⟦**⟧ Fakten** zur Reform."),
      .bad("Mehr dazu [im Archiv⟦] (⟧https://beispiel.de/archiv)."),
      .bad("⟦```⟧ Der Rat tagt heute."),
      .good("Sie nannte ihn einen Sch**kerl und lachte."),
      .good("Die Lehrer*innen streiken*, und **alle** wissen es."),
      .good("Mehr dazu [im Archiv](https://beispiel.de/archiv)."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.has(.symbol) || sentence.has(.closingBracket) else { return }
    var done: UInt32 = 0
    var isOpen = false
    for token in sentence.tokens
    where token.start >= done && (token.kind == .symbol || token.kind == .closingBracket) {
      let bytes = ArtefactBytes(sentence)
      let sign = bytes[token.start]
      switch sign {
      case UInt8(ascii: "*"), UInt8(ascii: "`"):
        if bytes.before(token.start) == sign { continue }
        var end = token.start
        while bytes[end] == sign { end += 1 }
        done = end
        let range = TextRange(token.start..<end)
        if sign == UInt8(ascii: "`") {
          if range.count == 3 { findings.add("fence", ["text": sentence.text(range)], at: range) }
        } else if range.count == 2 {
          isOpen.toggle()
          let inner = isOpen ? bytes[end] : bytes.before(token.start)
          let outer = isOpen ? bytes.before(token.start) : bytes[end]
          // A mark that stands alone between blanks marks nothing.
          if inner == 32, isOpen || outer == 32 || bytes.before(token.start) == 32 {
            findings.add("stars", ["text": sentence.text(range)], at: range)
          }
        }
      case UInt8(ascii: "]"):
        guard bytes[token.end] == 32, bytes[token.end + 1] == UInt8(ascii: "("),
          bytes.has("http", at: token.end + 2) || bytes.has("www.", at: token.end + 2)
        else { continue }
        let range = TextRange(token.start..<token.end + 2)
        findings.add("link", ["text": sentence.text(range)], at: range)
      default: continue
      }
    }
  }
}
