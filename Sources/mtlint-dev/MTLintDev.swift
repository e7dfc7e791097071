import CommandLineArguments
import FileAccess
import Foundation
import LintEngine

/// Measures mtlint; for its developers.
@main
struct MTLintDev {
  static func main() async {
    exit(await run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ words: [String]) async -> Int32 {
    do {
      try await start(words)
      return 0
    } catch let error as UsageError {
      printError(error.text(.en, program: "mtlint-dev"))
      return 2
    } catch let error as UnknownCheck {
      printError("mtlint-dev: there is no check “\(printable(error.name))”\n")
      return 2
    } catch let error as FileError {
      printError("mtlint-dev: \(error.reason)\n")
      return 3
    } catch {
      printError("mtlint-dev: \(error)\n")
      return 3
    }
  }

  private static func start(_ words: [String]) async throws {
    switch try program().parse(words) {
    case .help(let command): printOut(program().help(for: command, .en))
    case .version: printOut("mtlint-dev\n")
    case .run(let request): try await request.run()
    }
  }

  static func program() -> Program<any DevelopmentCommand> {
    Program(
      name: "mtlint-dev",
      summary: Bilingual("measures mtlint on the evaluation corpora"),
      commands: [
        Subcommand(PlantCommand.self) { $0 },
        Subcommand(PredictCommand.self) { $0 },
        Subcommand(EvaluateCommand.self) { $0 },
        Subcommand(SpeedCommand.self) { $0 },
        Subcommand(SheetCommand.self) { $0 },
        Subcommand(JudgedCommand.self) { $0 },
        Subcommand(DocsCommand.self) { $0 },
      ])
  }
}

/// A subcommand that can run.
protocol DevelopmentCommand: Command, Sendable {
  func run() async throws
}

func printOut(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
func printError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
