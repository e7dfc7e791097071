import ArticleFiles
import Checks
import FileAccess
import LintEngine
import LintModel
import Reporting
import TestSupport
import Testing
import TextAnalysis

#if DEBUG
  private let mutations = 1_500
#else
  private let mutations = 100_000
#endif

/// SplitMix64: the same mutations on every machine.
private struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private let seed = """
  ---
  title: Ein Titel
  language: de
  ---

  # Der Zug hält **in** Köln

  Datei – Ein Zug steht am 6.März 2026 im Bahn*hof*. Foto: Eva Muster/Agentur

  „Wir fahren fahren &amp; warten“, sagte Dr. Müller (62) um 18:30 Uhr. Die Züge -Fahrpläne
  der Stadt der Stadt gelten nicht… [Mehr](https://example.org/a_b) lesen Sie ` hier `.

  > Ein Zitat steht hier. Ein Zitat steht hier.
  > - Punkt eins, z. B. 3.000 Euro
  >   2. Punkt 2:0

  | a | b |
  |---|---|
  | Zug | 3,5 % |

  <!-- mtlint:disable-next doubled-word Absicht -->
  Er er kam.
  """

private let inserts: [[UInt8]] =
  [
    "\u{202E}", "\u{200B}", "\u{0}", "\r", "\n\n", "„", "“", "\"", "'", "(", "]", "**", "`",
    "```\n",
    "&#x", "&amp;", "<!--", "-->", "<b>", "|", "\\", "> ", "- ", "1. ", "  ", "\t", "-", " -X", ".",
    "…", "👩‍👩‍👧", "\u{301}", "\u{AD}", "ß", "İ", "ſ", "ﬁ", "漢", "\u{FEFF}", "://", "@", "#", "%",
  ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F]]

@Suite struct MutationTests {
  /// Every path from bytes to bytes, on text that is nearly right: nothing may trap, and every
  /// range that comes out must lie within what went in.
  @Test(arguments: 0..<4)
  func noMutationTraps(_ quarter: Int) throws {
    let folder = try DictionaryFolder.forTests()
    let pack = try LanguagePack.load(code: "de", locale: "de-DE", from: folder)
    var analyzer = try Analyzer(
      pack: pack, words: testLexicon(root: DictionaryFolder.checkout))
    var options = LintOptions()
    options.includePreview = true
    let linter = try Linter(checks: Catalog.checks, options: options)
    var random = Generator(state: UInt64(quarter))
    let context = ReportContext(
      versions: ToolVersions(program: "test", data: []), checks: Catalog.checks.map(\.info),
      language: .de, color: false, width: 80)
    let original = Array(seed.utf8)
    for round in 0..<mutations / 4 {
      let bytes = mutate(original, &random)
      guard
        let raw = try? readArticle(
          bytes, name: "m", format: round % 2 == 0 ? .markdown : .text)
      else { continue }
      let report = linter.report(on: try analyzer.analyze(raw))
      for found in report.findings {
        #expect(Int(found.finding.range.end) <= raw.text.count)
        #expect(Int(found.place.range.end) <= bytes.count)
        for edit in found.fixes.flatMap(\.edits) {
          #expect(Int(edit.place.range.end) <= bytes.count)
        }
      }
      let format = ReportFormat.allCases[round % ReportFormat.allCases.count]
      var writer = reportWriter(format, context)
      let output = writer.begin() + writer.article(report) + writer.end()
      #expect(String(validating: output, as: UTF8.self) != nil)
    }
  }

  private func mutate(_ original: [UInt8], _ random: inout Generator) -> [UInt8] {
    var bytes = original
    for _ in 0...Int.random(in: 0...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes.insert(contentsOf: inserts.randomElement(using: &random) ?? [], at: at)
      case 1:
        bytes.removeSubrange(at..<min(bytes.count, at + Int.random(in: 0...9, using: &random)))
      case 2: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &random) }
      case 3:
        let from = Int.random(in: 0...bytes.count, using: &random)
        let piece = bytes[from..<min(bytes.count, from + 40)]
        bytes.insert(contentsOf: Array(piece), at: at)
      default: bytes.removeSubrange(at...)
      }
    }
    return bytes
  }
}

extension DictionaryFolder {
  /// The checkout's own.
  static func forTests() throws -> DictionaryFolder {
    DictionaryFolder(path: checkout + "/Dictionaries")
  }

  static var checkout: String {
    #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }
  }
}
