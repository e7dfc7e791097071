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
    case .noLanguage(let code, let known):
      say(
        "für „\(code)“ gibt es weder Sprachdaten noch ein Wörterbuch für Hunspell",
        "there is neither language data nor a Hunspell dictionary for “\(code)”")
      let package = spellingPackage(of: code)
      let here = known.joined(separator: ", ")
      advise(
        "sudo apt install \(package); brauchbar sind hier: \(here)",
        "sudo apt install \(package); usable here: \(here)")
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
