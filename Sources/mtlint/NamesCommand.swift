import ArticleFiles
import CommandLineArguments
import FileAccess
import LintEngine
import LintModel
import Reporting
import TextAnalysis

/// `mtlint names ARTICLE…`: who and what is named, and how it is spelled.
struct NamesCommand: Command {
  enum Format: String, CaseIterable { case table, tsv }

  var format = Format.table
  var names: String?
  var output: String?
  var dictionaries: String?
  var standardInputName: String?
  var language: HelpLanguage?
  var articles: [String] = []

  static let name = "names"
  static let summary = Bilingual(
    de: "zählt die Namen von Artikeln auf, mit allen Schreibungen",
    en: "lists the names of articles, with all spellings")

  static var options: [Option<Self>] {
    [
      .choice(
        "--format", short: "f", \.format,
        de: "table für Menschen, tsv als Anfang einer eigenen Liste (sonst table)",
        en: "table for people, tsv as the start of a list of your own (default table)"),
      .listOfNames(\.names),
      .value(
        "--output", short: "o", "FILE", \.output, de: "in diese Datei", en: "write to this file"),
      .value(
        "--stdin-filename", "NAME", \.standardInputName, de: "Name der Standardeingabe",
        en: "name of standard input"),
      .folderOfDictionaries(\.dictionaries),
      .languageOfInterface(\.language),
    ]
  }

  static var arguments: [Argument<Self>] { [.articles(\.articles)] }

  static let details = Bilingual(
    de: """
      Eine Liste des Projekts hat die Spalten form, variants, never, kind und note, mit Tabulatoren \
      dazwischen und „; “ zwischen mehreren Schreibungen; „?“ nach einer Schreibung in never heißt: \
      könnte auch ein anderer Name sein. Sie liegt als .mtlint/names.tsv beim Artikel oder darüber.

        mtlint names --format tsv texte/ > .mtlint/names.tsv

      Status: 0 getan; 2 falscher Aufruf oder falsche Einstellung; 3 ein Artikel war nicht zu lesen.
      """,
    en: """
      A project's list has the columns form, variants, never, kind and note, with tabulators between \
      them and “; ” between several spellings; “?” after a spelling in never says that it could be \
      another name, too. It lies as .mtlint/names.tsv beside the article or above it.

        mtlint names --format tsv texts/ > .mtlint/names.tsv

      Status: 0 done; 2 wrong use or configuration; 3 an article could not be read.
      """)
}

extension Option {
  /// `--names`, the same in every command.
  static func listOfNames(_ path: WritableKeyPath<Target, String?>) -> Self {
    .value(
      "--names", "FILE", path,
      de: "Namensliste des Projekts (sonst .mtlint/names.tsv beim Artikel oder darüber)",
      en: "the project's list of names (default: .mtlint/names.tsv beside the article or above it)")
  }
}

/// One run of `mtlint names`.
struct NamesRun {
  private let command: NamesCommand
  private let messenger: Messenger

  init(_ command: NamesCommand, _ messenger: Messenger) {
    self.command = command
    self.messenger = messenger
  }

  func run() throws(UsageError) -> ExitStatus {
    let inputs = Inputs(command.articles, command.standardInputName, messenger)
    var status = inputs.hasFailed ? ExitStatus.inputOrOutput : .clean
    let folder: DictionaryFolder
    let packs: ArticlePacks
    do throws(DictionaryError) {
      folder = try findDictionaries(command.dictionaries)
      packs = try ProjectNames.packs(for: inputs, named: command.names, .german, from: folder)
    } catch {
      messenger.complain(about: error)
      return .usage
    }
    let words = openWords([.readings], packs.all[0], folder, messenger)
    if case .missing(let reason) = words {
      messenger.say(printable(reason.text(.de)), printable(reason.text(.en)))
      return .usage
    }
    var table = NameListing(messenger.language.ui)
    do throws(AnalysisError) {
      var analyzer = try Analyzer(pack: packs.all[0], words: words)
      var number = 0
      for index in inputs.all.indices {
        if packs.number(of: index) != number {
          number = packs.number(of: index)
          analyzer = try Analyzer(pack: packs.all[number], words: words)
        }
        let name = inputs.all[index].name
        let raw: RawArticle
        do { raw = try inputs.load(index) } catch {
          messenger.complain(about: InputProblem(.load(error), path: name), of: name)
          status.raise(to: .inputOrOutput)
          continue
        }
        table.add(try analyzer.analyze(raw))
      }
    } catch {
      messenger.say("ICU nimmt den Text nicht an", "ICU does not take the text")
      return .inputOrOutput
    }
    var output = Output(command.output)
    output.write(Array((command.format == .tsv ? table.rows : table.text).utf8))
    if let failure = output.finish() {
      messenger.complain(aboutWriting: failure)
      status.raise(to: .inputOrOutput)
    }
    return status
  }
}
