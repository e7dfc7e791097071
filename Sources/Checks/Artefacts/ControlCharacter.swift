import LintModel

struct ControlCharacter: SentenceCheck {
  let info = CheckInfo(
    id: "control-character", family: .artefacts, category: .designAndMarkup, its: .characters,
    severity: .major,
    summary: Text(
      de: "Ein unsichtbares Steuerzeichen steht im Text.",
      en: "An invisible control character stands in the text."),
    explanation: Text(
      de: """
        Steuerzeichen und Zeichen der Schreibrichtung stören Suche, Satz und Lesen. Weiche \
        Trennstriche und die Verbinder in Emojis gehören zum Text.
        """,
      en: """
        Control characters and marks of writing direction disturb search, layout and reading. \
        Soft hyphens and the joiners of emojis belong to the text.
        """),
    messages: [
      "control": Text(
        de: "unsichtbares Zeichen {code}", en: "invisible character {code}")
    ],
    languages: .any, readsEveryLanguage: true,
    examples: [
      .bad("Der Rat⟦\u{202E}⟧ tagt heute."),
      .bad("Die Stadt⟦\u{07}⟧ baut; das Dorf⟦\u{200B}⟧ wartet."),
      .good("Ein Feuer\u{AD}wehr\u{AD}mann winkt 👩\u{200D}👧."),
      .good("Der Weg ist 5\u{A0}km lang."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    guard sentence.has(.control) || sentence.shapes.contains(.decorated) else { return }
    // Those that touch are one finding, named after the first.
    var run: (range: TextRange, first: UInt32)?
    for token in sentence.tokens
    where token.kind == .control || token.shape.contains(.decorated) && token.kind == .word {
      var at = token.start
      for scalar in sentence.text(token).unicodeScalars {
        let range = TextRange(at..<at + UInt32(UTF8.width(scalar)))
        at = range.end
        guard Self.isUnwanted(scalar.value) else { continue }
        if let open = run, open.range.end == range.start {
          run = (open.range.union(range), open.first)
        } else {
          report(run, into: &findings)
          run = (range, scalar.value)
        }
      }
    }
    report(run, into: &findings)
  }

  private func report(_ run: (range: TextRange, first: UInt32)?, into findings: inout Findings) {
    guard let run else { return }
    let digits = String(run.first, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    findings.add(
      "control", ["code": code], at: run.range,
      // A break opportunity without width does no harm but to searches.
      severity: run.first == 0x200B ? .minor : nil, fix: .safe(.delete(run.range)))
  }

  private static func isUnwanted(_ value: UInt32) -> Bool {
    switch value {
    case 0...8, 0x0E...0x1F, 0x7F, 0x80...0x84, 0x86...0x9F: true
    case 0x200B, 0x202A...0x202E, 0x2060, 0x2066...0x206F, 0xFEFF: true
    default: false
    }
  }
}
