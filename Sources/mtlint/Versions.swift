import ArticleFiles
import CommandLineArguments
import LintModel
import TextAnalysis

/// The version of the program; the only place that says it.
let programVersion = "0.1.0"

/// What a report names so that a later one can be compared with it.
func toolVersions(_ pack: LanguagePack) -> ToolVersions {
  ToolVersions(program: programVersion, data: libraryVersions() + pack.versions)
}

private func libraryVersions() -> [DataVersion] { [textBreakVersion(), markdownVersion()] }

/// The answer to `mtlint --version`: program, then one line for each piece of data.
func versionText(_ language: HelpLanguage) -> String {
  var lines = ["mtlint \(programVersion)"]
  do throws(DictionaryError) {
    let folder = try findDictionaries(nil)
    let pack = try LanguagePack.load(code: "de", locale: "de-DE", from: folder)
    lines += toolVersions(pack).data.map { "  \($0.name) \($0.version)" }
  } catch {
    lines += libraryVersions().map { "  \($0.name) \($0.version)" }
    lines.append(
      language == .de ? "  Sprachdaten: nicht gefunden" : "  language data: not found")
  }
  return lines.joined(separator: "\n") + "\n"
}
