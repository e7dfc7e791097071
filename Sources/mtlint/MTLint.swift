import CommandLineArguments
import FileAccess
import Glibc
import TextAnalysis

@main
struct MTLint {
  static func main() async {
    // A closed pipe shows as an error of write(), so that a report to a file is not lost with it.
    signal(SIGPIPE, SIG_IGN)
    Surroundings.fillClosedDescriptors()
    exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ words: [String]) async -> ExitStatus {
    let messenger = Messenger(language: Surroundings.language(asked: words))
    do throws(UsageError) {
      let outcome = try mtlintProgram.parse(
        words, fileCommand: CheckCommand.name, isFile: { fileKind(of: $0) != nil })
      switch outcome {
      case .help(let command):
        let text = mtlintProgram.help(
          for: command, messenger.language, width: Surroundings.width(1))
        return print(Array(text.utf8), messenger)
      case .version:
        return showVersion(words, messenger)
      case .run(let request):
        return try await run(request, messenger)
      }
    } catch {
      messenger.write(error.text(messenger.language, program: mtlintProgram.name))
      return .usage
    }
  }

  private static func run(
    _ request: Request, _ messenger: Messenger
  ) async throws(UsageError) -> ExitStatus {
    switch request {
    case .check(let command):
      return try await CheckRun(command, messenger).run()
    case .list:
      return print(listOfChecks(messenger.language), messenger)
    case .languages(let command):
      do throws(DictionaryError) {
        let folder = try findDictionaries(command.dictionaries)
        return print(listOfLanguages(folder, messenger.language), messenger)
      } catch {
        messenger.complain(about: error)
        return .usage
      }
    case .names(let command):
      return try NamesRun(command, messenger).run()
    case .explain(let command):
      return print(try explanation(of: command.check ?? "", messenger.language), messenger)
    case .lexicon(let command):
      return try LexiconRun(command, messenger).run()
    case .completions(let command):
      let given = command.shell ?? ""
      guard let shell = Shell(rawValue: given) else {
        throw UsageError(
          .badValue(
            option: "SHELL", given: given,
            expected: Bilingual(de: "bash, zsh oder fish", en: "bash, zsh or fish")),
          nearest: nearest(to: given, among: Shell.allCases.map(\.rawValue)),
          command: CompletionsCommand.name)
      }
      return print(
        Array(mtlintProgram.completions(for: shell, messenger.language).utf8), messenger)
    }
  }

  private static func showVersion(_ words: [String], _ messenger: Messenger) -> ExitStatus {
    let named = Surroundings.value(of: "--dictionaries", in: words)
    let (text, problem) = versionText(dictionaries: named)
    let printed = print(Array(text.utf8), messenger)
    guard let problem else { return printed }
    messenger.complain(about: problem)
    // Unasked, the version of the program is still an answer.
    return named == nil ? printed : .usage
  }

  private static func print(_ bytes: [UInt8], _ messenger: Messenger) -> ExitStatus {
    var output = Output(nil)
    output.write(bytes)
    guard let failure = output.finish() else { return .clean }
    messenger.complain(aboutWriting: failure)
    return .inputOrOutput
  }
}
