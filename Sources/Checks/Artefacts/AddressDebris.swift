import LintModel

struct AddressDebris: SentenceCheck {
  let info = CheckInfo(
    id: "address-debris", family: .artefacts, category: .designAndMarkup, its: .formatting,
    severity: .minor,
    summary: Text(
      de: "Eine Adresse oder ein Zeitstempel ist zerbrochen oder gehört nicht in den Text.",
      en: "An address or a time stamp is broken or does not belong to the text."),
    explanation: Text(
      de: """
        Übersetzer setzen Leerzeichen in Adressen („https: //“), und Feeds lassen Zeitstempel für \
        Maschinen stehen. Eine ganze Adresse ist in Ordnung.
        """,
      en: """
        Translators put spaces into addresses (“https: //”), and feeds leave time stamps meant \
        for machines. A whole address is fine.
        """),
    messages: [
      "broken": Text(
        de: "die Adresse „{text}“ ist durch ein Leerzeichen zerbrochen",
        en: "the address “{text}” is broken by a space"),
      "stamp": Text(
        de: "„{text}“ ist ein Zeitstempel für Maschinen", en: "“{text}” is a machine’s time stamp"),
    ],
    languages: .any,
    examples: [
      .bad("Mehr unter ⟦https: //⟧ beispiel.de im Netz."),
      .bad("Stand: ⟦2024-06-19T08:30:00Z⟧, Redaktion Nord."),
      .good("Mehr unter https://beispiel.de/archiv im Netz."),
      .good("Das Protokoll heißt http: so steht es im Buch."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let text = sentence.document.text
    for token in sentence.tokens {
      switch token.kind {
      case .word where token.length == 4 || token.length == 5:
        if text[Int(token.start)] | 32 == UInt8(ascii: "h") { broken(token) }
      case .date, .number: stamp(token)
      default: continue
      }
    }

    func broken(_ token: Token) {
      let bytes = ArtefactBytes(sentence)
      let name = bytes.lowerCase(token.start, token.end)
      guard name == "http" || name == "https" else { return }
      var at = token.end
      var spaces = 0
      for expected in [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "/")] {
        while bytes[at] == 32, spaces < 4 {
          spaces += 1
          at += 1
        }
        guard bytes[at] == expected else { return }
        at += 1
      }
      guard spaces > 0 else { return }
      let range = TextRange(token.start..<at)
      findings.add("broken", ["text": sentence.text(range)], at: range)
    }

    func stamp(_ token: Token) {
      let bytes = ArtefactBytes(sentence)
      // 2024-06-19T08:30
      let start = token.start
      guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
        bytes[start + 10] == UInt8(ascii: "T"), isAsciiDigit(bytes[start + 11]),
        isAsciiDigit(bytes[start + 12]), bytes[start + 13] == UInt8(ascii: ":")
      else { return }
      let end = bytes.skipName(start, also: [45, 58, 46, 43])
      let last = bytes[end - 1] == UInt8(ascii: ".") ? end - 1 : end
      let range = TextRange(start..<last)
      findings.add("stamp", ["text": sentence.text(range)], at: range)
    }
  }
}
