import CommandLineArguments
import LintModel
import TextAnalysis

struct LanguagesCommand: Command {
  var dictionaries: String?
  var language: HelpLanguage?
  static let name = "languages"
  static let summary = Bilingual(
    de: "zählt auf, in welchen Sprachen Artikel sein können",
    en: "lists the languages that articles can be in")
  static var options: [Option<Self>] {
    [
      .folderOfDictionaries(\.dictionaries),
      .languageOfInterface(\.language),
    ]
  }
}

/// The answer to `mtlint languages`: a line each, by code.
func listOfLanguages(_ folder: DictionaryFolder, _ language: HelpLanguage) -> [UInt8] {
  let isGerman = language == .de
  var text = ""
  for code in folder.languages() {
    let locale = code == "de" ? LocaleChoice.germany.rawValue : code
    guard
      let pack = try? LanguagePack.load(code: code, locale: locale, from: folder)
    else { continue }
    let count = allChecks.count { $0.info.knows(pack) }
    let checks =
      isGerman
      ? "\(count) von \(allChecks.count) Prüfungen" : "\(count) of \(allChecks.count) checks"
    let spelling: String
    if let dictionary = SpellingFolders.installed.dictionary(for: locale) {
      spelling = "Hunspell \(dictionary.name)"
    } else {
      spelling = missingDictionary(of: locale).text(language.ui)
    }
    text +=
      "\(code)\(String(repeating: " ", count: max(1, 5 - code.utf8.count)))\(checks), \(spelling)\n"
  }
  text +=
    isGerman
    ? "\nJedes weitere Wörterbuch für Hunspell bringt seine Sprache mit: sudo apt install hunspell-…\n"
    : "\nEvery other Hunspell dictionary brings its language: sudo apt install hunspell-…\n"
  return Array(text.utf8)
}
