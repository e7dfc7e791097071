import TestSupport
import Testing

/// A file that somebody might send, and what must come of it.
struct HostileFile: Sendable, CustomTestStringConvertible {
  /// Its ending chooses the format.
  let name: String
  let status: ClosedRange<Int32>
  /// Must stand in the output or among the errors; empty: nothing is asked.
  let says: String
  let content: @Sendable () -> [UInt8]

  init(
    _ name: String, status: ClosedRange<Int32> = 0...1, says: String = "",
    _ content: @escaping @Sendable () -> [UInt8]
  ) {
    self.name = name
    self.status = status
    self.says = says
    self.content = content
  }

  init(
    _ name: String, status: ClosedRange<Int32> = 0...1, says: String = "",
    text: @escaping @Sendable () -> String
  ) {
    self.init(name, status: status, says: says) { Array(text().utf8) }
  }

  var testDescription: String { name }
}

private let sentence = "Der Zug hielt am Abend in der Stadt, und alle stiegen aus. "

private func repeated(_ text: String, _ count: Int) -> String {
  String(repeating: text, count: count)
}

private func inside(_ bytes: [UInt8]) -> [UInt8] {
  Array((sentence + "Danach ").utf8) + bytes + Array(" fuhr er weiter. \(sentence)".utf8)
}

let hostileFiles: [HostileFile] = [
  // Bytes that are not UTF-8
  HostileFile("overlong.txt", says: "C0") { inside([0xC0, 0xAF]) },
  HostileFile("surrogate.txt", says: "ED") { inside([0xED, 0xA0, 0x80]) },
  HostileFile("beyond-unicode.txt", says: "F5") { inside([0xF5, 0x80, 0x80, 0x80]) },
  HostileFile("cut-off-scalar.txt", says: "E2 82") { Array(sentence.utf8) + [0xE2, 0x82] },
  HostileFile("stray-continuation.md", says: "80") { inside([0x80]) },
  HostileFile("utf16-le.txt", status: 3...3, says: "iconv") {
    [0xFF, 0xFE] + sentence.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  },
  HostileFile("utf16-be-without-mark.txt", status: 3...3, says: "iconv") {
    repeated(sentence, 5).utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
  },
  HostileFile("latin-1.txt", status: 3...3, says: "iconv") {
    repeated("Die Größe der Straßen und Plätze überraschte alle Gäste. ", 10).unicodeScalars.map {
      UInt8($0.value)
    }
  },
  HostileFile("random-bytes.txt", status: 3...3) {
    var state: UInt64 = 7
    return (0..<100_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
  },
  HostileFile("only-nul.txt", status: 3...3) { [UInt8](repeating: 0, count: 10_000) },
  HostileFile("empty.md", status: 3...3) { [] },
  HostileFile("only-white-space.txt", status: 3...3) { Array(" \n\t\r\n \u{A0}\n".utf8) },
  HostileFile("only-byte-order-mark.txt", status: 3...3) { [0xEF, 0xBB, 0xBF] },

  // Characters that print badly or not at all
  HostileFile("one-nul.txt", text: { sentence + "Ein \u{0} Zeichen. " + sentence }),
  HostileFile(
    "line-separators.txt", text: { "Erster Absatz hier.\u{2028}Zweiter.\u{2029}Dritter Absatz." }),
  HostileFile(
    "bidi-overrides.txt", says: "202E",
    text: { sentence + "Die Datei \u{202E}gpj.exe\u{202C} lag auf dem Tisch. " + sentence }),
  HostileFile(
    "zero-width-run.txt", text: { "Wort" + repeated("\u{200B}", 50_000) + "teil. " + sentence }),
  HostileFile("zero-width-only.txt", status: 0...3, text: { repeated("\u{200B}\u{200D}", 10_000) }),
  HostileFile(
    "combining-marks.txt", text: { "Z" + repeated("\u{301}", 10_000) + "ug. " + sentence }),
  HostileFile(
    "emoji-sequences.txt", text: { sentence + repeated("👩‍👩‍👧‍👦", 2_000) + " " + sentence }),
  HostileFile("flags-and-tags.txt", text: { sentence + repeated("🏴\u{E0067}\u{E007F}🇩🇪", 1_000) }),
  HostileFile(
    "terminal-escapes.txt",
    text: { sentence + "Er \u{1B}[2J\u{1B}]0;Titel\u{7} sah sah \u{9B}31m nichts. " + sentence }),
  HostileFile("carriage-returns.txt", text: { repeated("Ein Satz steht hier.\r", 20_000) }),
  HostileFile(
    "soft-hyphens.txt", text: { repeated("Fuß\u{AD}ball\u{AD}", 5_000) + ". " + sentence }),
  HostileFile("private-use.txt", text: { sentence + repeated("\u{E000}\u{10FFFD}", 5_000) }),

  // Sizes
  HostileFile(
    "token-of-a-megabyte.txt", text: { sentence + repeated("a", 1 << 20) + ". " + sentence }),
  HostileFile("hyphens.txt", text: { sentence + repeated("-", 200_000) }),
  HostileFile("digits.txt", text: { sentence + repeated("7", 200_000) + " Leute kamen. " }),
  HostileFile("digits-and-points.txt", text: { repeated("7.", 100_000) }),
  HostileFile("stops.txt", text: { sentence + repeated(".", 300_000) }),
  HostileFile("brackets.txt", text: { sentence + repeated("(", 100_000) }),
  HostileFile("brackets.md", text: { sentence + repeated("[", 100_000) }),
  HostileFile(
    "closed-brackets.md", text: { sentence + repeated("[", 50_000) + repeated("](x)", 50_000) }),
  HostileFile("quotes.txt", text: { repeated("„Er „sagte „nichts ", 20_000) }),
  HostileFile("block-quotes.md", text: { repeated(">", 100_000) + " Tief unten steht ein Satz." }),
  HostileFile(
    "nested-lists.md",
    text: { (0..<1_000).map { repeated(" ", $0 * 2) + "- Punkt \($0)\n" }.joined() }),
  HostileFile("list-markers.md", text: { repeated("- ", 50_000) + "Ende." }),
  HostileFile("emphasis.md", text: { repeated("*a **a ", 30_000) }),
  HostileFile("backticks.md", text: { (1..<1_000).map { repeated("`", $0) + " " }.joined() }),
  HostileFile("unclosed-fence.md", text: { sentence + "\n\n```\n" + repeated(sentence, 18_000) }),
  HostileFile("unclosed-comment.md", text: { repeated("<!-- ", 100_000) + sentence }),
  HostileFile("unclosed-front-matter.md", text: { "---\n" + repeated("a: b\n", 100_000) }),
  HostileFile("entities.md", text: { repeated("&amp;&#x41;&nosuch;", 30_000) + "\n\n" + sentence }),
  HostileFile(
    "suppressions.md",
    text: { repeated("<!-- mtlint:disable-next x -->\n\n\(sentence)\n\n", 2_000) }),
  HostileFile("blank-lines.txt", text: { sentence + repeated("\n", 1_000_000) + sentence }),
  HostileFile("one-word-again.txt", text: { repeated("Zug ", 200_000) + "." }),
  HostileFile("one-sentence-again.txt", text: { repeated(sentence, 20_000) }),
  HostileFile("one-paragraph-again.md", text: { repeated(sentence + "\n\n", 20_000) }),
  HostileFile("letters-apart.txt", text: { repeated("a b ", 200_000) }),
  HostileFile("table.md", text: { "|a|b|\n|-|-|\n" + repeated("|Zug|Stadt|\n", 20_000) }),

  // Names that a ledger could compare with each other, all with all
  HostileFile("names-in-two-forms.txt") {
    Array(
      repeated(
        "Am Tag kam Kiew an. Dort lag Kyjiw. In Kharkiv schneite es, Nordkorea schwieg, Nord Korea "
          + "auch. ", 4000
      ).utf8)
  },
  HostileFile("names-without-a-stop.txt", text: { repeated("Lawrow Lavrov ", 20_000) }),
  HostileFile(
    "names-with-hyphens.txt", text: { repeated("Selenskyj-Zelensky Zelensky-Selenskyj ", 20_000) }),
  HostileFile("two-bearers-of-each-name.txt") {
    Array(
      (0..<4000).map { number in
        "Wladimir Grebno kam. Vladimir Grebno ging. Peter Grebno\(number) schwieg. "
          + "Hans Grebno\(number) lachte. "
      }.joined().utf8)
  },
]
