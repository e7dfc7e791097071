import ArticleFiles
import LintModel
import Testing

/// SplitMix64, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private let fragments = [
  "Wort", "Straße", "*", "**", "_", "`", "``", "[", "](x)", "![", "](b.jpg)", "\\*", "\\", "&amp;",
  "&uuml;", "&nope;", "&#0;", "&", "<br>", "<b>", "<!-- mtlint:disable-next a b -->", "<!--", "\n",
  "\n\n", "\r\n", "\r", "> ", "- ", "1. ", "    ", "\t", "# ", "---\n", "===\n", "| a | b |\n",
  "|---|---|\n", "\\|", "|", "~~", "[^1]", "[^1]: ", "```\n", "👩‍👩‍👧", "a\u{308}", "\u{FEFF}", "\0",
  "<https://example.org>", " ", "  \n", "[a]: /b\n", "[a]", "\u{2028}", "„Ja“", "- [x] ",
]

/// What must hold for every article, whatever its bytes.
private func problem(_ article: RawArticle) -> String? {
  guard String(validating: article.text, as: UTF8.self) != nil else { return "text is not UTF-8" }
  let file = article.parts[0].bytes
  var end: UInt32 = 0
  for block in article.blocks {
    if block.range.isEmpty { return "an empty block" }
    if block.range.start < end { return "blocks overlap" }
    end = block.range.end
    if Int(end) > article.text.count { return "a block ends after the text" }
  }
  var textEnd: UInt32 = 0
  var fileEnd: UInt32 = 0
  for run in article.runs.runs {
    if run.text.start < textEnd { return "runs overlap in the text" }
    if run.original.start < fileEnd { return "runs go backwards in the file" }
    textEnd = run.text.end
    fileEnd = run.original.end
    if Int(textEnd) > article.text.count || Int(fileEnd) > file.count { return "a run is too long" }
    if run.text.count == run.original.count,
      !article.text[run.text.indices].contains(0xBD),
      !article.text[run.text.indices].elementsEqual(file[run.original.indices])
    {
      return "a verbatim run has other bytes"
    }
  }
  for defect in article.defects where Int(defect.range.end) > article.text.count {
    return "a defect is outside"
  }
  for suppression in article.suppressions where Int(suppression.scope.end) > article.text.count {
    return "a suppression is outside"
  }
  return nil
}

@Suite struct PropertyTests {
  @Test(arguments: 0..<4)
  func randomMarkdownKeepsItsMap(_ seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    for _ in 0..<1_000 {
      var source = ""
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        source += fragments.randomElement(using: &random) ?? ""
      }
      guard let article = try? read(source, as: .markdown) else { continue }
      if let problem = problem(article) {
        Issue.record("\(problem): \(source.debugDescription)")
        return
      }
    }
  }

  @Test(arguments: ArticleFormat.allCases)
  func mutationsNeverTrap(_ format: ArticleFormat) throws {
    let sample = Array(
      """
      ---
      title: Probe
      ---
      # Wind & Wetter

      Am **Mon**tag kam &uuml;ber den See ein [Sturm](x), sagte „Anna“.
      > Zitat mit `Code`
      - Punkt\\*
      <!-- mtlint:disable-next a -->
      | a | b |
      |---|---|
      | c \\| d | e |
      """.utf8)
    var random = Seeded(state: 7)
    for _ in 0..<5_000 {
      var bytes = sample
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + 5))
        default:
          bytes.insert(
            contentsOf: sample[at % sample.count..<min(sample.count, at % sample.count + 9)], at: at
          )
        }
        if bytes.isEmpty { break }
      }
      guard let article = try? readArticle(bytes, name: "a", format: format) else { continue }
      if let problem = problem(article) {
        Issue.record("\(problem): \(bytes)")
        return
      }
    }
  }
}
