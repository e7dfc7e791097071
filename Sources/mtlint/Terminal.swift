import CommandLineArguments
import Glibc
import LintModel

/// What the surroundings say: environment and terminal.
enum Surroundings {
  /// A variable of the environment; `nil` when unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal; 80 where there is none, so that files look alike everywhere.
  static func width(_ descriptor: Int32) -> Int {
    var size = winsize()
    guard isTerminal(descriptor), ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 80 }
    return Int(size.ws_col)
  }

  /// German where the first of the variables that is set says so; else English.
  static func language() -> HelpLanguage {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? "C"
    // “de_DE.UTF-8”, “de”, “de@euro”.
    return locale.prefix { $0.isLetter } == "de" ? .de : .en
  }

  /// The language for a command line that may be wrong: what it asks for, else the environment's.
  static func language(asked words: [String]) -> HelpLanguage {
    if let asked = value(of: "--ui-language", in: words),
      let language = HelpLanguage(rawValue: asked)
    {
      return language
    }
    return language()
  }

  /// The value of an option, before the command line is understood or where it has no command.
  static func value(of option: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == "--" { break }
      if word == option, index + 1 < words.count { return words[index + 1] }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }

  /// Puts /dev/null where a standard descriptor was closed: a file that is opened later would
  /// take its number, and messages would be written into it.
  static func fillClosedDescriptors() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) < 0 {
      // Not for writing: a report that goes nowhere must show as an error.
      let filled = open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY)
      if filled > 2 { close(filled) }
    }
  }

  /// Whether a standard descriptor was open when the program began; what the runtime opened in its
  /// place is neither file, pipe nor terminal.
  static func isOpen(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT != 0
  }

  /// Whether to colour what goes to the descriptor.
  static func wantsColor(_ choice: ColorChoice, _ descriptor: Int32) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      isTerminal(descriptor) && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
    }
  }

  /// Cores this process may use, at most 8: beyond that the disk decides.
  static func defaultJobs() -> Int { min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

extension HelpLanguage {
  var ui: UILanguage { self == .de ? .de : .en }
}

/// Messages on standard error: `mtlint: …`, never mixed into a report.
struct Messenger {
  let language: HelpLanguage

  func say(_ de: String, _ en: String) {
    write("mtlint: \(language == .de ? de : en)\n")
  }

  /// What to do next, indented below the message.
  func advise(_ de: String, _ en: String) {
    write("  \(language == .de ? de : en)\n")
  }

  func write(_ text: String) {
    guard Surroundings.isOpen(2) else { return }
    var text = text
    // Nothing can be done when standard error fails.
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(2, bytes.baseAddress! + done, bytes.count - done)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        done += count
      }
    }
  }
}
