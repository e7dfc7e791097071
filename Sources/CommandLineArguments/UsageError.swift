/// What was wrong with a command line: facts, which `text` turns into sentences.
package struct UsageError: Error, Equatable {
  package enum Reason: Equatable {
    case unknownCommand(given: String)
    /// A file where a command was expected.
    case missingCommand(suggested: String, given: String)
    case unknownOption(given: String)
    case missingValue(option: String, placeholder: String)
    case badValue(option: String, given: String, expected: Bilingual)
    case needlessValue(option: String, given: String)
    case missingArgument(name: String)
    case needlessArgument(given: String)
    /// A rule of the program that goes beyond the description, such as options that exclude each other.
    case other(Bilingual)

    package static func == (a: Self, b: Self) -> Bool {
      a.sentence(.en) == b.sentence(.en)
    }
  }

  package let reason: Reason
  /// What was probably meant.
  package let nearest: String?
  /// The command whose help is named; `nil` for that of the program.
  package var command: String?

  package init(_ reason: Reason, nearest: String? = nil, command: String? = nil) {
    self.reason = reason
    self.nearest = nearest
    self.command = command
  }

  /// Two or three lines: what is wrong, what was probably meant, where help is.
  package func text(_ language: HelpLanguage, program: String) -> String {
    var lines = ["\(program): \(reason.sentence(language))"]
    if let nearest {
      lines.append(
        language == .de ? "  Meinten Sie „\(nearest)“?" : "  Did you mean “\(nearest)”?")
    }
    let help = [program, command, "--help"].compactMap { $0 }.joined(separator: " ")
    lines.append(language == .de ? "  Hilfe: \(help)" : "  Help: \(help)")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension UsageError.Reason {
  fileprivate func sentence(_ language: HelpLanguage) -> String {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    // What the user typed goes to a terminal: no control character reaches it.
    switch self {
    case .unknownCommand(let given):
      let given = printable(given)
      return say("unbekannter Befehl „\(given)“", "unknown command “\(given)”")
    case .missingCommand(let suggested, let given):
      let given = printable(given)
      return say(
        "„\(given)“ ist kein Befehl, sondern eine Datei; \(suggested) prüft sie",
        "“\(given)” is a file and not a command; \(suggested) checks it")
    case .unknownOption(let given):
      let given = printable(given)
      return say("unbekannte Option „\(given)“", "unknown option “\(given)”")
    case .missingValue(let option, let placeholder):
      return say(
        "nach \(option) fehlt der Wert (\(placeholder))",
        "\(option) needs a value (\(placeholder))")
    case .badValue(let option, let given, let expected):
      let given = printable(given)
      return say(
        "\(option): „\(given)“ gegeben, erwartet ist \(expected.de)",
        "\(option): “\(given)” given, expected \(expected.en)")
    case .needlessValue(let option, let given):
      let given = printable(given)
      return say(
        "\(option) nimmt keinen Wert, „\(given)“ gegeben",
        "\(option) takes no value, “\(given)” given")
    case .missingArgument(let name):
      return say("\(name) fehlt", "\(name) is missing")
    case .needlessArgument(let given):
      let given = printable(given)
      return say("„\(given)“ ist ein Argument zu viel", "“\(given)” is one argument too many")
    case .other(let text):
      return text(language)
    }
  }
}

/// The text with control characters shown as `\u{1B}`.
package func printable(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
