import LintModel

struct MixedScripts: ArticleCheck {
  let info = CheckInfo(
    id: "mixed-scripts", family: .spelling, category: .designAndMarkup, its: .characters,
    severity: .major,
    summary: Text(
      de: "In einem lateinischen Wort steht ein Buchstabe einer anderen Schrift.",
      en: "A Latin word holds a letter of another script."),
    explanation: Text(
      de: """
        Ein kyrillisches „а“ sieht aus wie ein lateinisches; Suche, Trennung und Rechtschreibung \
        erkennen das Wort dann nicht. Zeichen wie „μ“ in „μm“ und Wörter, die ganz in einer \
        Schrift stehen, sind richtig.
        """,
      en: """
        A Cyrillic “а” looks like a Latin one; search, hyphenation and spelling then miss the \
        word. Signs such as “μ” in “μm”, and words all in one script, are right.
        """),
    messages: [
      "mixed": Text(
        de: "„{word}“ enthält einen Buchstaben anderer Schrift: „{letter}“ ({code})",
        en: "“{word}” holds a letter of another script: “{letter}” ({code})")
    ],
    readsEveryLanguage: true,
    examples: [
      .bad("Der ⟦m\u{430}nchmal⟧ kalte Wind wehte."),
      .bad("Die ⟦K\u{3BF}sten⟧ steigen, der ⟦\u{41C}arkt⟧ fällt."),
      .good("Der Faden ist 5 μm dick und hat 3 kΩ."),
      .good("Die Zeitung „Правда“ und das α-Teilchen."),
      .good("Manchmal weht der Wind, die Kosten steigen."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    // German text has no byte of these scripts, so most articles end here.
    let document = article.document
    guard (UInt8(0xCE)...0xD1).contains(where: document.bytesBeyondASCII.contains) else { return }
    for token in document.tokens where token.kind == .word {
      let text = document.utf8(token.range)
      guard text.contains(where: Self.isLead) else { continue }
      inspect(token, String(decoding: text, as: UTF8.self), into: &findings)
    }
  }

  /// Greek and Cyrillic, U+0380 to U+047F.
  private static func isLead(_ byte: UInt8) -> Bool { byte >= 0xCE && byte <= 0xD1 }

  private func inspect(_ token: Token, _ word: String, into findings: inout Findings) {
    var mended = ""
    var first: Unicode.Scalar?
    // The parts of a chain may be in different scripts: “Mendelejew-Таблица”.
    for part in word.split(separator: "-", omittingEmptySubsequences: false) {
      if !mended.isEmpty || part.startIndex != word.startIndex { mended += "-" }
      guard let letters = Self.latin(part) else {
        mended += part
        continue
      }
      first = first ?? part.unicodeScalars.first { Self.lookalikes[$0] != nil }
      mended += letters
    }
    guard let first else { return }
    let digits = String(first.value, radix: 16, uppercase: true)
    findings.add(
      "mixed", ["word": word, "letter": String(first), "code": "U+0" + digits], at: token.range,
      fix: .safe(.replace(token.range, with: mended)))
  }

  /// The part in Latin letters; `nil` when it is not a Latin word with lookalikes in it.
  private static func latin(_ part: Substring) -> String? {
    var result = String.UnicodeScalarView()
    var foreign = 0
    for scalar in part.unicodeScalars {
      guard scalar.value >= 0x370, scalar.value < 0x530 else {
        result.append(scalar)
        continue
      }
      guard let latin = lookalikes[scalar] else { return nil }
      result.append(latin)
      foreign += 1
    }
    // A Greek or Cyrillic word with a Latin slip is no Latin word.
    return foreign > 0 && result.count > 2 * foreign ? String(result) : nil
  }

  /// Letters that cannot be told from Latin ones by looking.
  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      // Cyrillic
      ("аеорсухіјѕһАВЕЅІЈКМНОРСТХ", "aeopcyxijshABESIJKMHOPCTX"),
      // Greek
      ("ονιαΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oviaABEZHIKMNOPTYX"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (foreign, latin) in pairs {
      for (from, to) in zip(foreign.unicodeScalars, latin.unicodeScalars) { table[from] = to }
    }
    return table
  }()
}
