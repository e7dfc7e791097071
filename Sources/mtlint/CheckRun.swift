import ArticleFiles
import CommandLineArguments
import FileAccess
import LintEngine
import LintModel
import Reporting
import TextAnalysis

/// One run of `mtlint check`: from arguments to an exit status.
struct CheckRun {
  private let command: CheckCommand
  private let messenger: Messenger

  init(_ command: CheckCommand, _ messenger: Messenger) {
    self.command = command
    self.messenger = messenger
  }

  func run() async throws(UsageError) -> ExitStatus {
    // Everything that can be wrong with the command line, before the first article is read.
    guard !command.writesBaseline || command.baseline != nil else {
      throw misuse(
        "--write-baseline braucht --baseline FILE", "--write-baseline needs --baseline FILE")
    }
    guard command.articles.count(where: { $0 == "-" }) <= 1 else {
      throw misuse(
        "„-“ (Standardeingabe) kann nur einmal gelesen werden",
        "“-” (standard input) can be read only once")
    }
    let language = try ArticleLanguage(command.articleLanguage, locale: command.locale)
    let inputs = Inputs(command.articles, command.standardInputName, messenger)
    guard let (packs, folder) = loadPacks(language, inputs) else { return .usage }
    let pack = packs.all[0]
    let linter = try makeLinter(pack)
    try sayWhatIsKnown(linter, language)
    let words = openWords(linter.activeChecks.flatMap(\.needs), pack, folder, messenger)

    var status = ExitStatus.clean
    try protect(inputs)
    if inputs.hasFailed { status.raise(to: .inputOrOutput) }
    let shared = sharedNames(of: inputs, packs, words)

    var sink = ReportSink(
      command, linter.activeChecks, pack, words, messenger, names: inputs.all.map(\.name))
    sink.begin()
    await lintInParallel(
      count: inputs.all.count, workers: command.jobs ?? Surroundings.defaultJobs(), packs: packs,
      words: words, names: shared?.names, linter: linter, endsProgram: true,
      load: { (index: Int) throws(ArticleError) in
        if let raw = shared?.standardInput[index] { return try raw.get() }
        return try inputs.load(index)
      },
      emit: { index, outcome in
        switch outcome {
        case .success(let report):
          sink.add(report)
          if command.failAt.isReached(by: report), !command.writesBaseline {
            status.raise(to: .findings)
          }
          if command.requiresAll, !report.skipped.isEmpty { status.raise(to: .usage) }
        case .failure(let failure):
          let name = inputs.all[index].name
          sink.add(failure: InputProblem(failure, path: name), of: name)
          status.raise(to: .inputOrOutput)
        }
      })
    if !sink.finish() { status.raise(to: .inputOrOutput) }
    return status
  }

  private func misuse(_ de: String, _ en: String) -> UsageError {
    UsageError(.other(Bilingual(de: de, en: en)), command: CheckCommand.name)
  }

  /// An article that is also the output would be lost.
  private func protect(_ inputs: Inputs) throws(UsageError) {
    let written = [
      ("--output", command.output), ("--baseline", command.writesBaseline ? command.baseline : nil),
    ]
    for case (let option, let path?) in written where fileKind(of: path) == .file {
      for input in inputs.all {
        guard let article = input.path, areSameFile(article, path) else { continue }
        throw misuse(
          "\(option) \(printable(path)) würde den Artikel überschreiben",
          "\(option) \(printable(path)) would overwrite the article")
      }
    }
  }

  /// In other languages than German most checks have nothing to say; that is no fault, but worth a
  /// line.
  private func sayWhatIsKnown(
    _ linter: Linter, _ language: ArticleLanguage
  ) throws(UsageError) {
    let (known, all) = (linter.activeChecks.count, linter.chosenCount)
    guard known < all else { return }
    guard known > 0 else {
      throw misuse(
        "keine der gewählten Prüfungen kennt die Sprache „\(language.code)“",
        "none of the chosen checks knows the language “\(language.code)”")
    }
    messenger.say(
      "\(known) von \(all) Prüfungen kennen die Sprache „\(language.code)“",
      "\(known) of \(all) checks know the language “\(language.code)”")
  }

  private func makeLinter(_ pack: LanguagePack) throws(UsageError) -> Linter {
    var options = LintOptions()
    options.only = command.only
    options.disabled = command.disabled
    options.includePreview = command.includesPreview
    if let path = command.baseline, !command.writesBaseline {
      options.baseline = try readBaseline(path)
    }
    do { return try Linter(checks: allChecks, options: options, pack: pack) } catch {
      let name = printable(error.name)
      let entry = error.name.split(separator: "/", maxSplits: 1).dropFirst().first
      let meant = nearest(to: String(error.name.prefix { $0 != "/" }), among: error.known)
      throw UsageError(
        .other(
          Bilingual(
            de: "unbekannte Prüfung „\(name)“; „mtlint checks“ zählt alle auf",
            en: "unknown check “\(name)”; “mtlint checks” lists all")),
        nearest: meant.map { found in entry.map { "\(found)/\(printable(String($0)))" } ?? found },
        command: CheckCommand.name)
    }
  }

  private func readBaseline(_ path: String) throws(UsageError) -> Baseline {
    let bytes: [UInt8]
    do { bytes = try readFile(path) } catch {
      throw misuse(
        "--baseline \(printable(path)): \(error.germanReason); --write-baseline legt die Datei an",
        "--baseline \(printable(path)): \(error.reason); --write-baseline makes the file")
    }
    do { return try Baseline(parsing: bytes) } catch {
      let path = printable(path)
      switch error {
      case .noHeader:
        throw misuse("\(path): ist keine Baseline von mtlint", "\(path): is no baseline of mtlint")
      case .otherVersion:
        throw misuse(
          "\(path): Baseline einer anderen Version; --write-baseline schreibt sie neu",
          "\(path): a baseline of another version; --write-baseline renews it")
      case .badLine(let line):
        throw misuse(
          "\(path):\(line): kein Eintrag einer Baseline", "\(path):\(line): no entry of a baseline")
      }
    }
  }

  /// With `--ledger shared`: what all articles name. They are read twice, but for standard input,
  /// which can be read only once.
  private func sharedNames(
    of inputs: Inputs, _ packs: ArticlePacks, _ words: WordSource
  ) -> (names: SharedNames, standardInput: [Int: Result<RawArticle, ArticleError>])? {
    guard command.ledger == .shared, inputs.all.count > 1 else { return nil }
    var names = SharedNames()
    var standardInput: [Int: Result<RawArticle, ArticleError>] = [:]
    // What cannot be opened or read is said when the article is checked.
    guard var analyzer = try? Analyzer(pack: packs.all[0], words: words) else { return nil }
    for (index, input) in inputs.all.enumerated() {
      let raw = Result { () throws(ArticleError) in try inputs.load(index) }
      if input.path == nil { standardInput[index] = raw }
      guard case .success(let article) = raw, let analyzed = try? analyzer.analyze(article) else {
        continue
      }
      names.add(analyzed.names, article: index)
    }
    return (names, standardInput)
  }

  /// - Returns: `nil` when there is no usable language data; that has been said then.
  private func loadPacks(
    _ language: ArticleLanguage, _ inputs: Inputs
  ) -> (ArticlePacks, DictionaryFolder)? {
    do throws(DictionaryError) {
      let folder = try findDictionaries(command.dictionaries)
      let packs = try ProjectNames.packs(
        for: inputs, named: command.names, language, from: folder)
      return (packs, folder)
    } catch {
      messenger.complain(about: error)
      return nil
    }
  }
}
