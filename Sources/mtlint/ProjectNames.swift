import FileAccess
import LintEngine
import LintModel
import TextAnalysis

/// The lists of names that projects keep: named by `--names`, or found upwards from each article.
enum ProjectNames {
  private static let fileName = ".mtlint/names.tsv"

  /// A pack for each list in use.
  ///
  /// - Parameter named: the value of `--names`; then nothing is searched.
  static func packs(
    for inputs: Inputs, named: String?, _ language: ArticleLanguage, from folder: DictionaryFolder
  ) throws(DictionaryError) -> ArticlePacks {
    if let named { return ArticlePacks(try load(language, folder, named)) }
    var paths: [String?] = []
    var packs: [LanguagePack] = []
    var numbers: [Int] = []
    var found: [String: String?] = [:]
    for input in inputs.all {
      let start = input.path.map(Self.folder) ?? "."
      let path: String?
      if let known = found[start] {
        path = known
      } else {
        path = search(from: start)
        found[start] = .some(path)
      }
      if let number = paths.firstIndex(of: path) {
        numbers.append(number)
      } else {
        numbers.append(packs.count)
        paths.append(path)
        packs.append(try load(language, folder, path))
      }
    }
    guard !packs.isEmpty else { return ArticlePacks(try load(language, folder, nil)) }
    return ArticlePacks(packs, numbers: numbers)
  }

  private static func load(
    _ language: ArticleLanguage, _ folder: DictionaryFolder, _ names: String?
  ) throws(DictionaryError) -> LanguagePack {
    try LanguagePack.load(
      code: language.code, locale: language.locale, from: folder, projectNames: names)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The nearest list in the folder or above it.
  private static func search(from folder: String) -> String? {
    var place = folder
    var tried = 0
    // A folder above another one is reached by “..”, which links cannot mislead.
    while tried < mostFolders {
      let path = place == "/" ? "/\(fileName)" : "\(place)/\(fileName)"
      if fileKind(of: path) == .file { return path }
      if areSameFile(place, "\(place)/..") { return nil }
      place += "/.."
      tried += 1
    }
    return nil
  }

  private static let mostFolders = 64
}
