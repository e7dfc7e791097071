extension Program {
  /// The help of the program, or of one of its commands.
  ///
  /// - Parameter width: columns of the terminal; text is wrapped at 50 to 100.
  package func help(
    for command: Subcommand<Request>? = nil, _ language: HelpLanguage, width: Int = 80
  ) -> String {
    let width = min(100, max(50, width))
    guard let command else { return overview(language, width) }
    var page = HelpPage(width: width)
    let usage =
      [
        name, command.name,
        command.options.isEmpty ? nil : language == .de ? "[OPTIONEN]" : "[OPTIONS]",
      ]
      .compactMap { $0 } + command.arguments.map(\.synopsis)
    page.line("\(language == .de ? "Aufruf" : "Usage"): \(usage.joined(separator: " "))")
    page.paragraph(sentence(command.summary(language)))
    page.table(
      language == .de ? "Argumente" : "Arguments",
      command.arguments.map { ($0.isRepeated ? "\($0.name)…" : $0.name, $0.summary(language)) })
    let help = (
      "-h, --help", language == .de ? "diese Hilfe" : "this help"
    )
    page.table(
      language == .de ? "Optionen" : "Options",
      command.options.map { ($0.synopsis, $0.summary(language)) } + [help])
    page.paragraphs(command.details(language))
    return page.text
  }

  private func overview(_ language: HelpLanguage, _ width: Int) -> String {
    var page = HelpPage(width: width)
    page.line(
      language == .de ? "Aufruf: \(name) BEFEHL [OPTIONEN] …" : "Usage: \(name) COMMAND [OPTIONS] …"
    )
    page.paragraph(sentence(summary(language)))
    page.table(
      language == .de ? "Befehle" : "Commands",
      commands.map { command in
        ([command.name] + command.arguments.map(\.synopsis)).joined(separator: " ")
      }.enumerated().map { ($1, commands[$0].summary(language)) } + [
        (
          language == .de ? "help [BEFEHL]" : "help [COMMAND]",
          language == .de
            ? "zeigt diese Hilfe oder die eines Befehls" : "shows this help or that of a command"
        )
      ])
    page.table(
      language == .de ? "Optionen" : "Options",
      [
        ("-h, --help", language == .de ? "diese Hilfe" : "this help"),
        (
          "-V, --version",
          language == .de
            ? "Version des Programms und seiner Daten" : "version of the program and its data"
        ),
      ])
    page.paragraphs(details(language))
    return page.text
  }

  private func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }
}

extension OptionDescription {
  /// `-o, --output FILE`; four columns are kept for the short form.
  fileprivate var synopsis: String {
    let short = short.map { "-\($0), " } ?? "    "
    return short + name + (placeholder.map { " \($0)" } ?? "")
  }
}

/// Lines wrapped at a width.
private struct HelpPage {
  let width: Int
  private(set) var text = ""

  init(width: Int) { self.width = width }

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func paragraph(_ words: String) {
    text += "\n"
    for line in wrapped(words, to: width) { self.line(line) }
  }

  /// Paragraphs parted by a blank line; one that begins with a space is an example and stays as it is.
  mutating func paragraphs(_ texts: String) {
    var block: [Substring] = []
    let lines: [Substring] = texts.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines + [""] {
      if !line.isEmpty {
        block.append(line)
      } else if let first = block.first {
        if first.hasPrefix(" ") {
          text += "\n"
          for line in block { self.line(String(line)) }
        } else {
          paragraph(block.joined(separator: " "))
        }
        block = []
      }
    }
  }

  /// Two aligned columns; what is too long for the first stands on a line of its own.
  mutating func table(_ title: String, _ rows: [(left: String, right: String)]) {
    guard !rows.isEmpty else { return }
    text += "\n\(title):\n"
    let longest = width * 2 / 5
    let lengths = rows.map(\.left.unicodeScalars.count).filter { $0 <= longest }
    let column = (lengths.max() ?? longest) + 4
    for (left, right) in rows {
      var start = "  " + left
      if start.unicodeScalars.count + 2 > column {
        line(start)
        start = ""
      }
      for line in wrapped(right, to: width - column) {
        let gap = String(repeating: " ", count: max(0, column - start.unicodeScalars.count))
        self.line(start + gap + line)
        start = ""
      }
    }
  }
}

/// Breaks at spaces; a word longer than the width stays whole.
private func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if line.isEmpty {
      line = String(word)
    } else if line.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
      line += " " + word
    } else {
      lines.append(line)
      line = String(word)
    }
  }
  return lines + [line]
}
