import ArticleFiles
import Checks
import FileAccess
import LintModel
import Synchronization
import TestSupport
import TextAnalysis

/// Runs one check on a piece of text, without the engine: nothing is merged or silenced.
struct Laboratory {
  private static let pack = Result { () throws -> LanguagePack in
    try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: root + "/Dictionaries"))
  }

  private static let words = Result { () throws -> WordSource in try testLexicon(root: root) }

  /// One for all tests: an analyser that is asked for its first word opens Hunspell, 80 ms.
  private static let analyzer = Result { () throws -> SharedAnalyzer in
    SharedAnalyzer(try Analyzer(pack: pack.get(), words: words.get()))
  }

  private final class SharedAnalyzer: Sendable {
    private let analyzer: Mutex<Analyzer>
    init(_ analyzer: consuming sending Analyzer) { self.analyzer = Mutex(analyzer) }
    func analyze(_ raw: RawArticle) throws -> Article {
      try analyzer.withLock { try $0.analyze(raw) }
    }
  }

  /// The folder that holds `Package.swift`.
  static var root: String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }

  static func findings(of check: any Check, in text: [UInt8]) throws -> [Finding] {
    let article = try analyzer.get().analyze(readPlainText(text, name: "example.txt"))
    var findings = Findings(of: check.info)
    if let check = check as? any ArticleCheck { check.inspect(article, into: &findings) }
    if let check = check as? any SentenceCheck {
      for index in article.document.sentences.indices {
        check.inspect(article.document.sentence(index), into: &findings)
      }
    }
    return findings.all.sorted { $0.range < $1.range }
  }

  static func findings(of id: String, in text: String) throws -> [Finding] {
    try Catalog.checks.filter { $0.info.id == id }.flatMap {
      try findings(of: $0, in: Array(text.utf8))
    }
  }

  /// The text with the safe fixes applied; a fix that overlaps an earlier one is left out.
  static func mended(_ text: [UInt8], by findings: [Finding]) -> [UInt8] {
    let edits = findings.flatMap(\.fixes).filter { $0.kind == .safe }.flatMap(\.edits)
    var result: [UInt8] = []
    var done = 0
    for edit in edits.sorted(by: { $0.range < $1.range }) where Int(edit.range.start) >= done {
      result += text[done..<Int(edit.range.start)] + Array(edit.replacement.utf8)
      done = Int(edit.range.end)
    }
    return result + text[done...]
  }
}
