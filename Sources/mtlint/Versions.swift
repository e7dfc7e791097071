import ArticleFiles
import CommandLineArguments
import FileAccess
import Lexicon
import LintModel
import TextAnalysis

/// The version of the program; the only place that says it.
let programVersion = "0.1.0"

/// What a report names so that a later one can be compared with it.
///
/// - Parameter words: names the lexicon, where the checks of the run ask one.
func toolVersions(_ pack: LanguagePack, _ words: WordSource) -> ToolVersions {
  let dictionary = SpellingFolders.installed.dictionary(for: pack.locale)
  return ToolVersions(
    program: programVersion,
    data: libraryVersions() + [dictionary?.version].compactMap { $0 } + words.versions
      + pack.versions)
}

extension WordSource {
  /// What the lexicon was made from; nothing where none was opened.
  fileprivate var versions: [DataVersion] {
    guard case .lexicon(let lexicon) = self else { return [] }
    return lexicon.info.map { DataVersion(name: "lexicon \($0.name)", version: $0.value) }
  }
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
    // Only one that is there already: to say a version, nothing is compiled.
    let cache = lexiconCache(folder)
    if let path = try? cache.path(), fileKind(of: path) == .file,
      let lexicon = try? cache.open({ _ in })
    {
      data += WordSource.lexicon(lexicon).versions
    }
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
