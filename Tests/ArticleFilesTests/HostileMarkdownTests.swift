import ArticleFiles
import LintModel
import Testing

/// Debug builds read about 1 MB/s; a quadratic reader would need hours.
private let secondsAllowed = 20

@Suite(.serialized) struct HostileMarkdownTests {
  @Test(arguments: [
    ("deep quotes", String(repeating: ">", count: 100_000) + " a"),
    ("nested lists", String(repeating: "- ", count: 10_000) + "a"),
    ("brackets", String(repeating: "[", count: 100_000)),
    ("pictures", String(repeating: "![", count: 50_000) + "a"),
    ("closed brackets", String(repeating: "[a](", count: 30_000)),
    ("emphasis", String(repeating: "*a_", count: 50_000)),
    ("references", String(repeating: "&a;&amp;", count: 50_000)),
    ("code", String(repeating: "a` ``", count: 20_000)),
    ("an open fence", "```\n" + String(repeating: "code\n", count: 50_000)),
    ("blank lines", "a" + String(repeating: "\n", count: 300_000) + "b"),
    ("one line", String(repeating: "Wind und Wetter. ", count: 20_000)),
    (
      "a wide table",
      "|" + String(repeating: "a|", count: 1_900) + "\n|" + String(repeating: "-|", count: 1_900)
    ),
    ("comments", String(repeating: "<!-- ", count: 30_000)),
    ("tags", String(repeating: "a <b ", count: 30_000)),
    ("footnotes", String(repeating: "[^a]", count: 20_000)),
    ("definitions", String(repeating: "[a]: /b\n", count: 20_000)),
    ("growing quotes", (1...400).map { String(repeating: ">", count: $0) + "a\n" }.joined()),
  ])
  func hostileMarkdownIsReadInTime(_ name: String, _ source: String) throws {
    let clock = ContinuousClock()
    let time = clock.measure { _ = try? read(source, as: .markdown) }
    #expect(time < .seconds(secondsAllowed), "\(name): \(time)")
  }

  @Test func aTableOfThousandsOfColumnsIsRefusedWithItsLimit() {
    let row = "|" + String(repeating: "a|", count: 3_000)
    let dashes = "|" + String(repeating: "-|", count: 3_000)
    let error = failure(Array("\(row)\n\(dashes)".utf8), format: .markdown)
    #expect(
      error?.explanation(path: "a.md").reason.en == "a table has more than 2000 columns")
  }
}
