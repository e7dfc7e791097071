import ArticleFiles
import CTextBreak
import FileAccess
import LintEngine
package import LintModel
import TextAnalysis

/// Measures how fast mtlint is, beside ICU's sentence iterator in the same run.
package struct SpeedReport {
  package struct Stage {
    package let name: String
    package let seconds: Double
    package let bytes: Int
    package var megabytesPerSecond: Double { Double(bytes) / seconds / 1e6 }
  }

  package private(set) var stages: [Stage] = []
  package private(set) var sentences = 0
  package private(set) var words = 0
  package private(set) var findings = 0
  package private(set) var bytes = 0
  /// Of analysis and checks together, one article after the other, as the program works.
  package private(set) var sentencesPerSecond = (stable: 0.0, all: 0.0)
  /// Of the ledger of names of one article, and how many words and names it has.
  package private(set) var ledger = (milliseconds: 0.0, words: 0, names: 0)

  /// Times each stage over all texts, on one core; the best of `rounds` after one round unmeasured.
  ///
  /// - Parameter render: writes a report and returns how many bytes it has.
  package init(
    texts: [[UInt8]], data: LanguageData, checks: [any Check], rounds: Int = 3,
    render: (ArticleReport) -> Int
  ) throws {
    var options = LintOptions()
    options.includePreview = true
    let linter = try Linter(checks: checks, options: options)
    let stableLinter = try Linter(checks: checks)
    var analyzer = try data.analyzer()
    // As the program runs: words are looked up where a check asks for them.
    let stableNeeds = stableLinter.activeChecks.flatMap(\.needs)
    let asksForWords = stableNeeds.contains(where: WordSource.needs.contains)
    var stableAnalyzer = try Analyzer(
      pack: data.pack, words: asksForWords ? data.words : .notWanted)
    bytes = texts.reduce(0) { $0 + $1.count }
    var best: [String: Double] = [:]
    let clock = ContinuousClock()
    for round in 0...rounds {
      func time<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
        let start = clock.now
        let result = try work()
        let seconds = start.duration(to: clock.now).seconds
        if round > 0 { best[name] = min(best[name] ?? .infinity, seconds) }
        return result
      }
      let raws = time("read") { texts.map { readPlainText($0, name: "speed.txt") } }
      try time("ICU sentences alone") { try iterate(raws) }
      // `analyzer` cannot be captured by a closure: it is not copyable.
      let start = clock.now
      var articles: [Article] = []
      for raw in raws { articles.append(try analyzer.analyze(raw)) }
      let seconds = start.duration(to: clock.now).seconds
      if round > 0 { best["analyse"] = min(best["analyse"] ?? .infinity, seconds) }
      let stableStart = clock.now
      for raw in raws { _ = stableLinter.report(on: try stableAnalyzer.analyze(raw)) }
      let allStart = clock.now
      for raw in raws { _ = linter.report(on: try analyzer.analyze(raw)) }
      let allEnd = clock.now
      if round > 0 {
        let stable = stableStart.duration(to: allStart).seconds
        best["stable"] = min(best["stable"] ?? .infinity, stable)
        best["all"] = min(best["all"] ?? .infinity, allStart.duration(to: allEnd).seconds)
      }
      let reports = time("check") { articles.map(linter.report(on:)) }
      _ = time("report") { reports.reduce(0) { $0 + render($1) } }
      sentences = articles.reduce(0) { $0 + $1.document.sentences.count }
      words = reports.reduce(0) { $0 + $1.words }
      findings = reports.reduce(0) { $0 + $1.findings.count }
    }
    sentencesPerSecond = (
      stable: Double(sentences) / max(best["stable"] ?? 0, 1e-9),
      all: Double(sentences) / max(best["all"] ?? 0, 1e-9)
    )
    ledger = try Self.timeLedger(of: texts, &analyzer)
    stages = ["read", "ICU sentences alone", "analyse", "check", "report"].map {
      Stage(name: $0, seconds: max(best[$0] ?? 0, 1e-9), bytes: bytes)
    }
  }
}

extension SpeedReport {
  /// Words; the article that the ledger is timed on.
  private static let longArticle = 3000

  /// The first texts together make one article, as long as a long read.
  private static func timeLedger(
    of texts: [[UInt8]], _ analyzer: inout Analyzer
  ) throws -> (milliseconds: Double, words: Int, names: Int) {
    var text: [UInt8] = []
    var words = 0
    for piece in texts where words < longArticle {
      text += piece + Array("\n\n".utf8)
      words += piece.count { $0 == 32 }
    }
    let document = try analyzer.analyze(readPlainText(text, name: "speed.txt")).document
    let clock = ContinuousClock()
    var best = Double.infinity
    var names = 0
    for _ in 0..<20 {
      let start = clock.now
      names = analyzer.names(of: document).mentions.count
      best = min(best, start.duration(to: clock.now).seconds)
    }
    return (best * 1000, words, names)
  }
}

extension Duration {
  package var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

/// ICU's sentence iterator over every block, and nothing else.
private func iterate(_ raws: [RawArticle]) throws(MeasuringError) {
  guard let iterator = text_break_open("de") else { throw .other("ICU could not be opened") }
  defer { text_break_close(iterator) }
  for raw in raws {
    for block in raw.blocks {
      raw.text[block.range.indices].withUnsafeBytes { bytes in
        let characters = bytes.bindMemory(to: CChar.self)
        guard text_break_set(iterator, characters.baseAddress, Int64(characters.count)) else {
          return
        }
        while text_break_next(iterator) >= 0 {}
      }
    }
  }
}
