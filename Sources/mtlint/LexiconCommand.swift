import CommandLineArguments
import FileAccess
import Lexicon
import LintModel
import TextAnalysis

/// `mtlint lexicon build|info|lookup WORD…`.
struct LexiconCommand: Command {
  enum Task: String, CaseIterable { case build, info, lookup }

  var words: [String] = []
  var dictionaries: String?
  var language: HelpLanguage?

  static let name = "lexicon"
  static let summary = Bilingual(
    de: "übersetzt das Lexikon, beschreibt es oder schlägt Wörter darin nach",
    en: "compiles the lexicon, describes it or looks words up")

  static var options: [Option<Self>] {
    [
      .folderOfDictionaries(\.dictionaries),
      .languageOfInterface(\.language),
    ]
  }

  static var arguments: [Argument<Self>] {
    [
      .list(
        "TASK", \.words, de: "build, info oder lookup WORT…",
        en: "build, info or lookup WORD…")
    ]
  }

  static let details = Bilingual(
    de: """
      Das Lexikon entsteht beim ersten Gebrauch aus den Paketen hunspell-de-de, trans-de-en und \
      hunspell-en-us und liegt dann in MTLINT_CACHE, sonst in XDG_CACHE_HOME/mtlint oder \
      ~/.cache/mtlint. Ändert sich eine Quelle, entsteht es neu. Ohne trans-de-en oder \
      hunspell-en-us fehlt ihm, was daher kommt.

        mtlint lexicon build            macht es neu
        mtlint lexicon info             woraus es besteht und wo es liegt
        mtlint lexicon lookup Häuser    alles, was über eine Form bekannt ist
      """,
    en: """
      The lexicon is compiled at first use from the packages hunspell-de-de, trans-de-en and \
      hunspell-en-us and then lies in MTLINT_CACHE, else in XDG_CACHE_HOME/mtlint or \
      ~/.cache/mtlint. It is compiled again when a source changes. Without trans-de-en or \
      hunspell-en-us it lacks what comes from there.

        mtlint lexicon build            compiles it anew
        mtlint lexicon info             what it is made from and where it lies
        mtlint lexicon lookup Häuser    everything that is known of a form
      """)
}

/// The cache of this user.
func lexiconCache(_ folder: DictionaryFolder) -> LexiconCache {
  LexiconCache(
    folder: LexiconCache.folder(
      named: Surroundings.variable(LexiconCache.environmentName),
      cacheHome: Surroundings.variable("XDG_CACHE_HOME"), home: Surroundings.variable("HOME")),
    dictionaries: folder.path)
}

/// The lexicon for checks with these needs; says when that takes longer than a moment.
func openWords(
  _ needs: [Need], _ pack: LanguagePack, _ folder: DictionaryFolder, _ messenger: Messenger
) -> WordSource {
  WordSource.open(for: needs, languageCode: pack.code, cache: lexiconCache(folder)) {
    messenger.tell($0)
  }
}

extension Messenger {
  func tell(_ event: LexiconCache.Event) {
    switch event {
    case .compiling:
      say(
        "übersetze das Lexikon aus den Wörterbüchern, einmalig, einige Sekunden …",
        "compiling the lexicon from the dictionaries, once, some seconds …")
    case .compiled: break
    case .waiting:
      say(
        "warte auf einen anderen Lauf, der das Lexikon übersetzt …",
        "waiting for another run that compiles the lexicon …")
    case .notKept(let error):
      say(
        "das Lexikon kann nicht aufbewahrt werden und entsteht bei jedem Lauf neu: "
          + "\(printable(error.path)): \(error.germanReason)",
        "the lexicon cannot be kept and is compiled in every run: "
          + "\(printable(error.path)): \(error.reason)")
      advise(
        "Mit MTLINT_CACHE einen Ordner nennen, in den geschrieben werden kann.",
        "Name a folder that can be written with MTLINT_CACHE.")
    }
  }
}

/// One run of `mtlint lexicon`.
struct LexiconRun {
  private let command: LexiconCommand
  private let messenger: Messenger

  init(_ command: LexiconCommand, _ messenger: Messenger) {
    self.command = command
    self.messenger = messenger
  }

  func run() throws(UsageError) -> ExitStatus {
    let given = command.words.first ?? ""
    guard let task = LexiconCommand.Task(rawValue: given) else {
      throw UsageError(
        .badValue(
          option: "TASK", given: given,
          expected: Bilingual(de: "build, info oder lookup", en: "build, info or lookup")),
        nearest: nearest(to: given, among: LexiconCommand.Task.allCases.map(\.rawValue)),
        command: LexiconCommand.name)
    }
    let words = command.words.dropFirst()
    guard (task == .lookup) != words.isEmpty else {
      throw UsageError(
        .other(
          task == .lookup
            ? Bilingual(de: "lookup braucht ein Wort", en: "lookup needs a word")
            : Bilingual(
              de: "\(task.rawValue) nimmt kein Wort", en: "\(task.rawValue) takes no word")),
        command: LexiconCommand.name)
    }
    let cache: LexiconCache
    let pack: LanguagePack
    let folder: DictionaryFolder
    do throws(DictionaryError) {
      folder = try findDictionaries(command.dictionaries)
      cache = lexiconCache(folder)
      pack = try LanguagePack.load(code: "de", locale: "de-DE", from: folder)
    } catch {
      messenger.complain(about: error)
      return .usage
    }
    do throws(LexiconError) {
      let tell = { (event: LexiconCache.Event) in messenger.tell(event) }
      let lexicon = try task == .build ? cache.rebuild(tell) : cache.open(tell)
      if !lexicon.missingPackages.isEmpty { say(.missingPackages(lexicon.missingPackages)) }
      switch task {
      case .build, .info: return print(try describe(lexicon, cache))
      case .lookup:
        let lookup = WordLookup(
          lexicon, pack: pack, provenance: try Provenance(dictionaries: folder.path))
        return print(
          words.map { lookup.describe($0, messenger.language.ui) }.joined(separator: "\n"))
      }
    } catch {
      say(error)
      if case .badLine(_, _, _, let advice) = error {
        messenger.advise(printable(advice.de), printable(advice.en))
      }
      return .usage
    }
  }

  private func say(_ error: LexiconError) {
    let reason = WordSource.reason(error)
    messenger.say(printable(reason.text(.de)), printable(reason.text(.en)))
  }

  private func describe(_ lexicon: Lexicon, _ cache: LexiconCache) throws(LexiconError) -> String {
    let isGerman = messenger.language == .de
    var lines: [String] = []
    if let path = try cache.path(), fileKind(of: path) == .file {
      lines.append("\(isGerman ? "Datei" : "file")\t\(path)")
    } else {
      lines.append(isGerman ? "Datei\tkeine, im Speicher" : "file\tnone, in memory")
    }
    lines.append("\(isGerman ? "Bytes" : "bytes")\t\(lexicon.byteCount)")
    for part in lexicon.sizes { lines.append("  \(part.name)\t\(part.byteCount)") }
    lines.append("\(isGerman ? "Formen" : "forms")\t\(lexicon.formCount)")
    for (name, value) in lexicon.info { lines.append("\(name)\t\(value)") }
    return lines.map { $0 + "\n" }.joined()
  }

  private func print(_ text: String) -> ExitStatus {
    var output = Output(nil)
    output.write(Array(text.utf8))
    guard let failure = output.finish() else { return .clean }
    messenger.complain(aboutWriting: failure)
    return .inputOrOutput
  }
}
