import CommandLineArguments
import FileAccess
import LintModel
import TextAnalysis

/// The folder of language data: named by option or environment, else where installations keep it.
///
/// Never the current directory unasked: a stranger's folder would decide what is right.
func findDictionaries(_ option: String?) throws(DictionaryError) -> DictionaryFolder {
  if let named = option ?? Surroundings.variable("MTLINT_DICTIONARIES") {
    guard fileKind(of: named) == .folder else { throw .notFound(tried: [named]) }
    return DictionaryFolder(path: named)
  }
  var tried: [String] = []
  if let program = executablePath() {
    let folder = parent(of: program)
    tried = ["\(folder)/Dictionaries", "\(parent(of: folder))/share/mtlint/Dictionaries"]
    // Built by SwiftPM: <checkout>/.build/<triple>/<configuration>/mtlint.
    if let build = program.firstRange(of: "/.build/") {
      tried.append("\(program[..<build.lowerBound])/Dictionaries")
    }
  }
  for place in tried where fileKind(of: place) == .folder { return DictionaryFolder(path: place) }
  throw .notFound(tried: tried)
}

extension Messenger {
  func complain(about error: DictionaryError) {
    switch error {
    case .notFound(let tried):
      say("Sprachdaten nicht gefunden; gesucht in:", "language data not found; looked in:")
      for place in tried { advise(printable(place), printable(place)) }
      advise(
        "Ordner „Dictionaries“ mit --dictionaries DIR oder MTLINT_DICTIONARIES nennen.",
        "Name the folder “Dictionaries” with --dictionaries DIR or MTLINT_DICTIONARIES.")
    case .noLanguage(let code, let folder):
      say(
        "\(printable(folder)): keine Daten für die Sprache „\(code)“",
        "\(printable(folder)): no data for the language “\(code)”")
      advise(
        "Erwartet wird der Ordner \(printable(folder))/\(code).",
        "The folder \(printable(folder))/\(code) is expected.")
    case .unreadable(let error):
      complain(aboutReading: error)
    case .badLine(let path, let line, let reason, let advice):
      say("\(printable(path)):\(line): \(reason)", "\(printable(path)):\(line): \(reason)")
      advise(advice, advice)
    }
  }
}

private func parent(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}
