import CommandLineArguments
import LintEngine

/// What the program was asked to do.
enum Request {
  case check(CheckCommand)
  case list(ListCommand)
  case explain(ExplainCommand)
  case lexicon(LexiconCommand)
  case languages(LanguagesCommand)
  case names(NamesCommand)
  case completions(CompletionsCommand)
}

var mtlintProgram: Program<Request> {
  Program(
    name: "mtlint",
    summary: Bilingual(
      de: "findet Fehler in maschinell übersetzten deutschen Artikeln",
      en: "finds errors in machine-translated German articles"),
    details: Bilingual(
      de: """
        Anfangen:

          mtlint check artikel.md

        Die Texte verlassen den Rechner nicht.
        """,
      en: """
        To begin:

          mtlint check article.md

        No text leaves the machine.
        """),
    commands: [
      Subcommand(CheckCommand.self, Request.check),
      Subcommand(ListCommand.self, Request.list),
      Subcommand(ExplainCommand.self, Request.explain),
      Subcommand(LexiconCommand.self, Request.lexicon),
      Subcommand(LanguagesCommand.self, Request.languages),
      Subcommand(NamesCommand.self, Request.names),
      Subcommand(CompletionsCommand.self, Request.completions),
    ])
}

enum ColorChoice: String, CaseIterable { case auto, always, never }

/// Regions whose conventions the language data knows.
enum LocaleChoice: String, CaseIterable {
  case germany = "de-DE"
  case austria = "de-AT"
  case switzerland = "de-CH"
}

/// Whether each article has a ledger of names to itself, or all articles of a run have one.
enum LedgerChoice: String, CaseIterable { case article, shared }

enum FormatChoice: String, CaseIterable { case text, json, jsonl, sarif }

struct CheckCommand: Command {
  var only: [String] = []
  var disabled: [String] = []
  var includesPreview = false
  var articleLanguage: String?
  var locale: LocaleChoice?
  var language: HelpLanguage?
  var format = FormatChoice.text
  var isBrief = false
  var color = ColorChoice.auto
  var output: String?
  var baseline: String?
  var writesBaseline = false
  var failAt = FailThreshold.major
  var dictionaries: String?
  var standardInputName: String?
  var jobs: Int?
  var requiresAll = false
  var names: String?
  var ledger = LedgerChoice.article
  var articles: [String] = []

  static let name = "check"
  static let summary = Bilingual(
    de: "prüft Artikel und berichtet Satz für Satz",
    en: "checks articles and reports sentence by sentence")

  static var options: [Option<Self>] {
    [
      .list(
        "--only", "CHECK", \.only, de: "nur diese Prüfungen, auch CHECK/EINTRAG",
        en: "these checks only, also CHECK/ENTRY"),
      .list(
        "--disable", "CHECK", \.disabled, de: "diese Prüfungen nicht, auch CHECK/EINTRAG",
        en: "leave these checks out, also CHECK/ENTRY"),
      .flag(
        "--preview", \.includesPreview,
        de: "auch Prüfungen, deren Treffsicherheit noch nicht belegt ist",
        en: "also checks whose precision is not yet shown"),
      .value(
        "--language", short: "l", "CODE", \.articleLanguage,
        de: "Sprache der Artikel (sonst de); „mtlint languages“ zählt auf",
        en: "language of the articles (default de); “mtlint languages” lists them"),
      .choice(
        "--locale", \.locale, de: "wessen deutsche Schreibung gilt (sonst de-DE)",
        en: "whose German conventions hold (default de-DE)"),
      .choice(
        "--format", short: "f", \.format, de: "Form des Berichts (sonst text)",
        en: "form of the report (default text)"),
      .flag(
        "--brief", short: "b", \.isBrief, de: "eine Zeile je Fund: Pfad:Zeile:Spalte",
        en: "one line a finding: path:line:column"),
      .value(
        "--output", short: "o", "FILE", \.output, de: "Bericht in diese Datei",
        en: "write the report to this file"),
      .choice(
        "--fail-at", \.failAt,
        de: "ab welcher Schwere oder welchem Urteil der Status 1 ist (sonst major)",
        en: "severity or verdict from which the status is 1 (default major)"),
      .value(
        "--baseline", "FILE", \.baseline, de: "Funde in dieser Datei nicht mehr melden",
        en: "do not report findings that stand in this file"),
      .flag(
        "--write-baseline", \.writesBaseline,
        de: "alle Funde in die Datei von --baseline schreiben, nichts melden",
        en: "write all findings to the file of --baseline and report none"),
      .value(
        "--stdin-filename", "NAME", \.standardInputName,
        de: "Name der Standardeingabe im Bericht; die Endung bestimmt das Format",
        en: "name of standard input in the report; its ending decides the format"),
      .number(
        "--jobs", short: "j", "N", in: 1...64, \.jobs,
        de: "Artikel zugleich (sonst Zahl der Kerne, höchstens 8); der Bericht bleibt derselbe",
        en: "articles at a time (default: cores, at most 8); the report stays the same"),
      .flag(
        "--require-all", \.requiresAll,
        de: "Status 2, wenn eine Prüfung mangels Daten nicht laufen konnte",
        en: "status 2 when a check could not run for lack of data"),
      .listOfNames(\.names),
      .choice(
        "--ledger", \.ledger,
        de: "shared: Artikel eines Laufs schreiben Namen gleich (sonst article)",
        en: "shared: the articles of a run spell names alike (default article)"),
      .folderOfDictionaries(\.dictionaries),
      .choice(
        "--color", \.color, de: "Farben (sonst auto: nur am Terminal, nie mit NO_COLOR)",
        en: "colours (default auto: on a terminal, never with NO_COLOR)"),
      .languageOfInterface(\.language),
    ]
  }

  static var arguments: [Argument<Self>] { [.articles(\.articles)] }

  static let details = Bilingual(
    de: """
      Status: 0 ohne Funde; 1 Funde ab --fail-at; 2 falscher Aufruf oder falsche Einstellung; \
      3 ein Artikel war nicht zu lesen oder der Bericht nicht zu schreiben, der Rest ist getan.

      Beispiele:

        mtlint check artikel.md
        mtlint check --brief --fail-at critical texte/
        curl -s https://example.org/artikel.txt | mtlint check -
        mtlint check --baseline bekannt.tsv --write-baseline texte/
      """,
    en: """
      Status: 0 clean; 1 findings at or above --fail-at; 2 wrong use or configuration; \
      3 an article could not be read or the report not written, the rest is done.

      Examples:

        mtlint check article.md
        mtlint check --brief --fail-at critical texts/
        curl -s https://example.org/article.txt | mtlint check -
        mtlint check --baseline known.tsv --write-baseline texts/
      """)
}

struct ListCommand: Command {
  var language: HelpLanguage?
  static let name = "checks"
  static let summary = Bilingual(
    de: "zählt alle Prüfungen auf", en: "lists all checks")
  static var options: [Option<Self>] { [.languageOfInterface(\.language)] }
}

struct ExplainCommand: Command {
  var check: String?
  var language: HelpLanguage?
  static let name = "explain"
  static let summary = Bilingual(
    de: "erklärt eine Prüfung mit Beispielen und Messwerten",
    en: "explains a check with examples and measurements")
  static var options: [Option<Self>] { [.languageOfInterface(\.language)] }
  static var arguments: [Argument<Self>] {
    [
      .value(
        "CHECK", \.check, de: "Name aus „mtlint checks“ oder aus einem Bericht",
        en: "a name from “mtlint checks” or a report")
    ]
  }
}

struct CompletionsCommand: Command {
  var shell: String?
  var language: HelpLanguage?
  static let name = "completions"
  static let summary = Bilingual(
    de: "schreibt Vervollständigungen für eine Shell", en: "writes completions for a shell")
  static var options: [Option<Self>] { [.languageOfInterface(\.language)] }
  static var arguments: [Argument<Self>] {
    [.value("SHELL", \.shell, de: "bash, zsh oder fish", en: "bash, zsh or fish")]
  }
  static let details = Bilingual(
    de: "Zum Beispiel:\n\n  source <(mtlint completions bash)",
    en: "For example:\n\n  source <(mtlint completions bash)")
}

extension Argument where Target: Command {
  /// The articles, the same in every command.
  static func articles(_ path: WritableKeyPath<Target, [String]>) -> Self {
    .list(
      "ARTICLE", path, de: "Dateien, Ordner oder „-“ für die Standardeingabe",
      en: "files, folders or “-” for standard input")
  }
}

extension Option {
  /// `--dictionaries`, the same in every command.
  static func folderOfDictionaries(_ path: WritableKeyPath<Target, String?>) -> Self {
    .value(
      "--dictionaries", "DIR", path,
      de: "Ordner der Sprachdaten (sonst MTLINT_DICTIONARIES oder neben dem Programm)",
      en: "folder of the language data (default: MTLINT_DICTIONARIES or beside the program)")
  }

  /// `--ui-language`, the same in every command.
  static func languageOfInterface(
    _ path: WritableKeyPath<Target, HelpLanguage?>
  ) -> Self {
    .choice(
      "--ui-language", path,
      de: "Sprache der Meldungen (sonst nach LC_ALL, LC_MESSAGES, LANG; json und sarif englisch)",
      en: "language of messages (default from LC_ALL, LC_MESSAGES, LANG; json and sarif in English)"
    )
  }
}
