import LintModel

struct Mojibake: SentenceCheck {
  let info = CheckInfo(
    id: "mojibake", family: .artefacts, category: .designAndMarkup, its: .characters,
    severity: .critical,
    summary: Text(
      de: "Zeichen wurden in der falschen Kodierung gelesen.",
      en: "Characters were read in the wrong encoding."),
    explanation: Text(
      de: """
        UTF-8, das als Windows-1252 gelesen wurde, zeigt „Ã¼“ statt „ü“ und „â€ž“ statt „„“. \
        Einzelne Buchstaben wie „Â“ oder „ã“ in fremden Namen sind richtig.
        """,
      en: """
        UTF-8 read as Windows-1252 shows “Ã¼” instead of “ü” and “â€ž” instead of “„”. \
        Single letters such as “Â” or “ã” in foreign names are right.
        """),
    messages: [
      "garbled": Text(
        de: "„{text}“ ist ein falsch gelesenes Zeichen", en: "“{text}” is a garbled character")
    ],
    languages: .any,
    examples: [
      .bad("Die M⟦Ã¼⟧nchner Messe beginnt."),
      .bad("Er rief: ⟦â€ž⟧Halt!"),
      .good("SÃO PAULO und Âncora sind portugiesisch."),
      .good("Das Château in Câmara kostet 5 € am Tag."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    // Ã, Â and â: their first byte is that of umlauts, so the second counts.
    let present = sentence.document.bytesBeyondASCII
    guard present.contains(0x83) || present.contains(0x82) || present.contains(0xA2) else { return }
    let bytes = ArtefactBytes(sentence)
    var at = sentence.range.start
    while at < sentence.range.end {
      defer { at += 1 }
      guard bytes[at] == 0xC3 else { continue }
      switch bytes[at + 1] {
      case 0x83:  // Ã and a sign of U+0080…U+00BF, or one that Windows-1252 has in that place
        if bytes[at + 2] == 0xC2 {
          add(at, at + 4, String(decoding: [0xC3, bytes[at + 3]], as: UTF8.self))
        } else if bytes[at + 2] == 0xC5,
          [0x93, 0xA0, 0xA1, 0xB8, 0xBD, 0xBE].contains(bytes[at + 3])
        {
          add(at, at + 4, bytes[at + 3] == 0xB8 ? "ß" : bytes[at + 3] == 0x93 ? "Ü" : nil)
        } else if bytes[at + 2] == 0xE2, bytes[at + 3] == 0x80 {
          let letter: String? =
            switch bytes[at + 4] {
            case 0x9E: "Ä"
            case 0x93: "Ö"
            default: nil
            }
          add(at, at + 5, letter)
        }
      case 0x82:  // Â and a sign
        if bytes[at + 2] == 0xC2, bytes[at + 3] >= 0xA0 {
          add(at, at + 4, String(decoding: [0xC2, bytes[at + 3]], as: UTF8.self))
        }
      case 0xA2:  // â€ and a third sign
        if bytes.has("€", at: at + 2) {
          let third = bytes[at + 5]
          let length: UInt32 = third >= 0xE0 ? 3 : third >= 0xC2 ? 2 : 0
          add(at, at + 5 + length, nil)
        }
      default: continue
      }
    }

    func add(_ from: UInt32, _ to: UInt32, _ replacement: String?) {
      let range = TextRange(from..<to)
      findings.add(
        "garbled", ["text": sentence.text(range)], at: range,
        fix: replacement.map { .safe(.replace(range, with: $0)) })
    }
  }
}
