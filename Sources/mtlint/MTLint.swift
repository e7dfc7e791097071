import ArticleFiles
import Checks
import FileAccess
import LintEngine
import LintModel
import TextAnalysis

@main
struct MTLint {
  static func main() throws {
    let pack = try LanguagePack.load(
      code: "de", locale: "de-DE", from: DictionaryFolder(path: "Dictionaries"))
    var analyzer = try Analyzer(pack: pack)
    let linter = try Linter(checks: Catalog.checks)
    for path in CommandLine.arguments.dropFirst() {
      let article = try analyzer.analyze(readPlainText(try readFile(path), name: path))
      for finding in linter.report(on: article).findings.map(\.finding) {
        print(path, finding.range, finding.message.text(.de))
      }
    }
  }
}
