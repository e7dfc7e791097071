import LintModel

struct PlaceholderResidue: SentenceCheck {
  let info = CheckInfo(
    id: "placeholder-residue", family: .artefacts, category: .designAndMarkup, its: .markup,
    severity: .critical,
    summary: Text(
      de: "Ein Platzhalter wurde nicht gefüllt.", en: "A placeholder was not filled."),
    explanation: Text(
      de: """
        „{{name}}“, „%s“, „[Name]“ oder „Lorem ipsum“ stehen dort, wo ein Wert hingehört. \
        Zusätze in Klammern, die ein Zitat verständlich machen („[der Minister]“), bleiben.
        """,
      en: """
        “{{name}}”, “%s”, “[Name]” or “Lorem ipsum” stand where a value belongs. \
        Additions in brackets that explain a quotation (“[der Minister]”) stay.
        """),
    messages: [
      "placeholder": Text(
        de: "„{text}“ ist ein leerer Platzhalter", en: "“{text}” is an empty placeholder")
    ],
    needs: [.phrases],
    languages: .any,
    examples: [
      .bad("Guten Tag, ⟦{{vorname}}⟧, Ihr Paket ist da."),
      .bad("Es kamen ⟦%s⟧ Gäste nach ⟦[Ort]⟧."),
      .bad("Der Preis beträgt ⟦XXXX⟧ Euro."),
      .good("„Er [der Minister] weiß das“, sagte sie über die 20%-Regel."),
      .good("Die XXX. Spiele und die Größe XXXL sind kein Platzhalter."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    reportPhrases("placeholder", in: sentence, into: &findings)
    // What begins one: letters that are all X, a percent sign, a bracket.
    guard
      sentence.shapes.contains(.allCapitals) || sentence.has(.unit) || sentence.has(.openingBracket)
    else { return }
    var done: UInt32 = 0
    for token in sentence.tokens where token.start >= done {
      guard let end = end(of: token, in: sentence) else { continue }
      done = end
      let range = TextRange(token.start..<end)
      findings.add("placeholder", ["text": sentence.text(range)], at: range)
    }
  }

  /// Where a placeholder that starts with a token ends.
  private func end(of token: Token, in sentence: Sentence) -> UInt32? {
    // Letters that are all X: figures of clothes and games have three of them, and an L.
    if token.kind == .word {
      guard token.length >= 4, token.length <= 12, token.shape.contains(.allCapitals) else {
        return nil
      }
      let isX = sentence.document.utf8(token.range).allSatisfy { $0 == UInt8(ascii: "X") }
      return isX ? token.end : nil
    }
    guard token.length <= 2 else { return nil }
    let bytes = ArtefactBytes(sentence)
    let at = token.start
    switch bytes[at] {
    case UInt8(ascii: "{"):
      let double = bytes[at + 1] == UInt8(ascii: "{")
      let name = at + (double ? 2 : 1)
      let nameEnd = bytes.skipName(name, also: [95, 46, 45, 32])
      guard nameEnd > name, nameEnd - name <= 40, bytes[nameEnd] == UInt8(ascii: "}") else {
        return nil
      }
      return double && bytes[nameEnd + 1] == UInt8(ascii: "}") ? nameEnd + 2 : nameEnd + 1
    case UInt8(ascii: "%"):
      // printf: a letter alone; `20%s` is a typing error, not a placeholder.
      guard !isAsciiAlphanumeric(bytes.before(at)) else { return nil }
      let letter = bytes[at + 1]
      guard
        letter == UInt8(ascii: "s") || letter == UInt8(ascii: "d") || letter == UInt8(ascii: "@"),
        !isAsciiAlphanumeric(bytes[at + 2]), bytes[at + 2] < 0x80
      else { return nil }
      return at + 2
    case UInt8(ascii: "["):
      let nameEnd = bytes.skipName(at + 1, also: [95, 32])
      guard bytes[nameEnd] == UInt8(ascii: "]"), nameEnd - at <= 24,
        Self.fields.contains(bytes.lowerCase(at + 1, nameEnd))
      else { return nil }
      return nameEnd + 1
    default: return nil
    }
  }

  /// What forms ask for; in brackets, none of them explains a quotation.
  private static let fields: Set<String> = [
    "name", "vorname", "nachname", "ihr name", "dein name", "your name", "datum", "date", "ort",
    "stadt", "city", "firma", "company", "unternehmen", "betrag", "summe", "link", "url", "email",
    "telefonnummer", "adresse", "address", "titel", "title", "quelle", "source", "bild", "image",
    "placeholder", "platzhalter", "insert name", "name einfügen",
  ]
}
