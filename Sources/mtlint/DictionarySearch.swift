import CommandLineArguments
import FileAccess
import LintModel
import TextAnalysis

/// The folder of language data: named by option or environment, else where installations keep it.
func findDictionaries(_ option: String?) throws(DictionaryError) -> DictionaryFolder {
  try DictionaryFolder.find(
    explicit: option, environment: Surroundings.variable(DictionaryFolder.environmentName),
    executable: executablePath())
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
      say(
        "\(printable(path)):\(line): \(printable(reason.de))",
        "\(printable(path)):\(line): \(printable(reason.en))")
      advise(printable(advice.de), printable(advice.en))
    }
  }
}
