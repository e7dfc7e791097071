import LintModel

struct CharacterEntity: SentenceCheck {
  let info = CheckInfo(
    id: "character-entity", family: .artefacts, category: .designAndMarkup, its: .markup,
    severity: .major,
    summary: Text(
      de: "Ein Zeichen steht als HTML-Name im Text.",
      en: "A character stands in the text as its HTML name."),
    explanation: Text(
      de: "„&amp;amp;“ statt „&“: Der Text wurde einmal zu oft oder zu selten umgewandelt.",
      en: "“&amp;amp;” instead of “&”: the text was converted once too often or too seldom."),
    messages: [
      "entity": Text(
        de: "„{text}“ ist der HTML-Name eines Zeichens",
        en: "“{text}” is the HTML name of a character")
    ],
    languages: .any,
    examples: [
      .bad("Müller ⟦&amp;⟧ Söhne schließt."),
      .bad("Er sagte⟦&nbsp;⟧nichts und schwieg ⟦&#8211;⟧ lange."),
      .good("Müller & Söhne; so heißt die Firma."),
      .good("Die Band Mumford&Sons; sie spielte gestern."),
    ])

  private static let characters: [String: String] = [
    "amp": "&", "nbsp": "\u{A0}", "quot": "\"", "lt": "<", "gt": ">", "apos": "'",
    "shy": "\u{AD}", "ndash": "–", "mdash": "—", "auml": "ä", "ouml": "ö", "uuml": "ü",
    "szlig": "ß", "laquo": "«", "raquo": "»", "bdquo": "„", "ldquo": "“", "rdquo": "”",
    "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "hellip": "…", "euro": "€", "copy": "©",
    "reg": "®", "deg": "°", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
    "times": "×", "middot": "·", "bull": "•", "thinsp": "\u{2009}", "zwnj": "", "zwj": "",
  ]

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.has(.symbol) else { return }
    for token in sentence.tokens where token.length == 1 {
      let bytes = ArtefactBytes(sentence)
      guard bytes[token.start] == UInt8(ascii: "&") else { continue }
      let end = bytes.skipName(token.end, also: [UInt8(ascii: "#")])
      guard end > token.end, end - token.end <= 8, bytes[end] == UInt8(ascii: ";") else { continue }
      let name = bytes.lowerCase(token.end, end)
      let range = TextRange(token.start..<end + 1)
      let isCapital = bytes[token.end] < 97 && bytes[token.end] >= 65
      if let character = Self.characters[name] {
        findings.add(
          "entity", ["text": sentence.text(range)], at: range,
          fix: .safe(.replace(range, with: isCapital ? character.uppercased() : character)))
      } else if name.utf8.first == UInt8(ascii: "#"), name.utf8.count >= 3,
        name.utf8.dropFirst().allSatisfy({ isAsciiAlphanumeric($0) })
      {
        findings.add("entity", ["text": sentence.text(range)], at: range)
      }
    }
  }
}
