import ArticleFiles
import CommandLineArguments
import LintModel
import TextAnalysis

/// The version of the program; the only place that says it.
let programVersion = "0.1.0"

/// What a report names so that a later one can be compared with it.
func toolVersions(_ pack: LanguagePack) -> ToolVersions {
  let dictionary = SpellingFolders.installed.dictionary(for: pack.locale)
  return ToolVersions(
    program: programVersion,
    data: libraryVersions() + [dictionary?.version].compactMap { $0 } + pack.versions)
}

private func libraryVersions() -> [DataVersion] { [textBreakVersion(), markdownVersion()] }

/// The answer to `mtlint --version`: program, then one line for each piece of data.
///
/// - Returns: also why the language data is not among them, if so.
func versionText(dictionaries: String?) -> (String, DictionaryError?) {
  var data = libraryVersions()
  var problem: DictionaryError?
  do throws(DictionaryError) {
    let folder = try findDictionaries(dictionaries)
    data += try LanguagePack.load(code: "de", locale: "de-DE", from: folder).versions
  } catch { problem = error }
  // Every region that --locale may name.
  var dictionaries: [SpellingDictionary] = []
  for locale in LocaleChoice.allCases.map(\.rawValue) + ["en"] {
    guard let found = SpellingFolders.installed.dictionary(for: locale),
      !dictionaries.contains(found)
    else { continue }
    dictionaries.append(found)
  }
  data.insert(contentsOf: dictionaries.compactMap(\.version), at: libraryVersions().count)
  let lines = ["mtlint \(programVersion)"] + data.map { "  \($0.name) \($0.version)" }
  return (lines.joined(separator: "\n") + "\n", problem)
}
