import LintModel

struct LeftOverTag: SentenceCheck {
  let info = CheckInfo(
    id: "left-over-tag", family: .artefacts, category: .designAndMarkup, its: .markup,
    severity: .critical,
    summary: Text(
      de: "Eine Marke von HTML steht im Text.", en: "A tag of HTML stands in the text."),
    explanation: Text(
      de: """
        Der Übersetzer hat eine Auszeichnung als Text behandelt. Nur Namen, die HTML kennt, \
        gelten; ein Vergleich wie „a < b“ ist keine Marke.
        """,
      en: """
        The translator took markup for text. Only names that HTML knows count; \
        a comparison such as “a < b” is no tag.
        """),
    messages: [
      "tag": Text(de: "„{text}“ ist übrig gebliebenes HTML", en: "“{text}” is left-over HTML"),
      "stray": Text(
        de: "„{text}“ am Anfang eines Absatzes ist der Rest einer Marke",
        en: "“{text}” at the start of a paragraph is the rest of a tag"),
    ],
    languages: .any,
    examples: [
      .bad("Der Rat tagt heute.⟦<br/>⟧ Morgen folgt die Wahl."),
      .bad("Die Stadt ⟦<b>⟧Lübeck⟦</b>⟧ feiert."),
      .bad("Der Rat tagt heute.\n\n⟦<⟧ (Dieser Hinweis stand unter dem Artikel.)"),
      .good("Im Modell gilt a <b und damit auch a < c."),
      .good("Er schrieb ihr <3 und ging."),
    ])

  private static let names: Set<String> = [
    "a", "b", "blockquote", "body", "br", "code", "div", "em", "figcaption", "figure", "font",
    "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "iframe", "img", "li", "ol",
    "p", "pre", "s", "script", "small", "span", "strong", "style", "sub", "sup", "table", "td",
    "th", "tr", "u", "ul", "video",
  ]
  private static let longest: UInt32 = 400  // bytes; a tag with an address in it

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.has(.symbol) else { return }
    for token in sentence.tokens where token.kind == .symbol && token.length == 1 {
      let bytes = ArtefactBytes(sentence)
      guard bytes[token.start] == UInt8(ascii: "<") else { continue }
      if token.start == sentence.block.range.start,
        bytes[token.end] == 32 || bytes[token.end] == UInt8(ascii: "(")
      {
        findings.add("stray", ["text": sentence.text(token)], at: token.range)
        continue
      }
      let name = bytes[token.end] == UInt8(ascii: "/") ? token.end + 1 : token.end
      let nameEnd = bytes.skipName(name)
      guard isAsciiLetter(bytes[name]), nameEnd - name <= 10,
        Self.names.contains(bytes.lowerCase(name, nameEnd)),
        let close = bytes.find(UInt8(ascii: ">"), from: nameEnd, limit: Self.longest),
        bytes.find(UInt8(ascii: "<"), from: nameEnd, limit: close - nameEnd) == nil
      else { continue }
      let range = TextRange(token.start..<close + 1)
      findings.add("tag", ["text": sentence.text(range)], at: range)
    }
  }
}
