import CommandLineArguments
import FileAccess
import LintEngine
import LintModel
import Reporting
import TextAnalysis

/// Takes results in order and writes the report, or the baseline.
struct ReportSink {
  private let command: CheckCommand
  private let messenger: Messenger
  private var output: Output
  private var writer: any ReportWriter
  private let progress: Progress
  private var done = 0
  private var baselineText = ""
  private var baselineFindings = 0

  init(
    _ command: CheckCommand, _ checks: [CheckInfo], _ pack: LanguagePack, _ words: WordSource,
    _ messenger: Messenger, names: [String]
  ) {
    self.command = command
    self.messenger = messenger
    output = Output(command.writesBaseline ? nil : command.output)
    let isForPeople = command.format == .text
    let descriptor = output.descriptor ?? -1
    writer = reportWriter(
      command.reportFormat,
      ReportContext(
        // People do not see them, and the dictionaries take some milliseconds to hash.
        versions: isForPeople
          ? ToolVersions(program: programVersion, data: []) : toolVersions(pack, words),
        checks: checks,
        // Machines read English, whatever the desk speaks.
        language: isForPeople ? messenger.language.ui : command.language?.ui ?? .en,
        color: isForPeople && Surroundings.wantsColor(command.color, descriptor),
        width: Surroundings.width(descriptor)))
    progress = Progress(names, messenger)
  }

  mutating func begin() {
    guard !command.writesBaseline else { return }
    output.write(writer.begin())
  }

  mutating func add(_ report: ArticleReport) {
    progress.pause()
    if command.writesBaseline {
      baselineText += Baseline.lines(for: report)
      baselineFindings += report.findings.count
    } else {
      output.write(writer.article(report))
    }
    done += 1
    progress.resume(after: done)
  }

  mutating func add(failure: InputProblem, of name: String) {
    progress.pause()
    messenger.complain(about: failure, of: name)
    if !command.writesBaseline {
      let language: UILanguage =
        command.format == .text ? messenger.language.ui : command.language?.ui ?? .en
      output.write(writer.failure(name: name, reason: failure.reason(language)))
    }
    done += 1
    progress.resume(after: done)
  }

  /// - Returns: whether everything was written.
  mutating func finish() -> Bool {
    progress.pause()
    if command.writesBaseline { return writeBaseline() }
    output.write(writer.end())
    guard let failure = output.finish() else { return true }
    messenger.complain(aboutWriting: failure)
    return false
  }

  private func writeBaseline() -> Bool {
    guard let path = command.baseline else { return false }
    do {
      try writeFile(Array((Baseline.firstLine + baselineText).utf8), to: path)
    } catch {
      messenger.complain(aboutWriting: error)
      return false
    }
    let count = baselineFindings
    messenger.say(
      "\(printable(path)): \(count) \(count == 1 ? "Fund" : "Funde") geschrieben",
      "\(printable(path)): \(count) \(count == 1 ? "finding" : "findings") written")
    return true
  }
}

extension CheckCommand {
  fileprivate var reportFormat: ReportFormat {
    switch format {
    case .text: isBrief ? .brief : .text
    case .json: .json
    case .jsonl: .jsonl
    case .sarif: .sarif
    }
  }
}
