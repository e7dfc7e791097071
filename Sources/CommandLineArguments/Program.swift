/// A program with subcommands; `Request` is the program's enumeration of them.
package struct Program<Request> {
  package let name: String
  package let summary: Bilingual
  /// Shown below the list of commands.
  package let details: Bilingual
  package let commands: [Subcommand<Request>]

  package init(
    name: String, summary: Bilingual, details: Bilingual = Bilingual(""),
    commands: [Subcommand<Request>]
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.commands = commands
  }

  /// What was asked for.
  package enum Outcome {
    case run(Request)
    /// Of a command, or of the program.
    case help(Subcommand<Request>?)
    case version
  }

  /// Understands a command line.
  ///
  /// - Parameters:
  ///   - words: without the program's own name.
  ///   - isFile: whether a word names a file, to suggest `fileCommand` before it.
  package func parse(
    _ words: [String], fileCommand: String? = nil, isFile: (String) -> Bool = { _ in false }
  ) throws(UsageError) -> Outcome {
    guard let first = words.first else { return .help(nil) }
    switch first {
    case "--help", "-h": return .help(nil)
    case "--version", "-V": return .version
    case "help":
      guard let wanted = words.dropFirst().first(where: { !$0.hasPrefix("-") }) else {
        return .help(nil)
      }
      return .help(try command(wanted))
    default: break
    }
    if let command = commands.first(where: { $0.name == first }) {
      switch try command.parse(Array(words.dropFirst())) {
      case .help: return .help(command)
      case .value(let request): return .run(request)
      }
    }
    if let fileCommand, !first.hasPrefix("-") || first == "-", first == "-" || isFile(first) {
      let line = ([name, fileCommand] + words.map(printable)).joined(separator: " ")
      throw UsageError(
        .missingCommand(suggested: "\(name) \(fileCommand)", given: first), nearest: line)
    }
    if first.hasPrefix("-") {
      // An option of a command before the command, or a typo of one of the program's own.
      let own = ["--help", "--version"]
      throw UsageError(.unknownOption(given: first), nearest: nearest(to: first, among: own))
    }
    return .help(try command(first))
  }

  private func command(_ name: String) throws(UsageError) -> Subcommand<Request> {
    if let found = commands.first(where: { $0.name == name }) { return found }
    throw UsageError(
      .unknownCommand(given: name),
      nearest: nearest(to: name, among: commands.map(\.name) + ["help"]))
  }
}

/// A command as a program lists it: its description, and how its arguments become a request.
package struct Subcommand<Request> {
  package let name: String
  package let summary: Bilingual
  package let details: Bilingual
  package let options: [OptionDescription]
  package let arguments: [ArgumentDescription]
  let parse: ([String]) throws(UsageError) -> Parsed<Request>

  package init<C: Command>(_ command: C.Type, _ wrap: @escaping (C) -> Request) {
    name = C.name
    summary = C.summary
    details = C.details
    options = C.options.map(\.description)
    arguments = C.arguments.map(\.description)
    parse = { (words: [String]) throws(UsageError) -> Parsed<Request> in
      switch try C.parse(words) {
      case .help: .help
      case .value(let command): .value(wrap(command))
      }
    }
  }
}
