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
    for (index, word) in words.enumerated() {
      if word == "--" { break }
      let value =
        word == "--ui-language" && index + 1 < words.count
        ? words[index + 1]
        : word.hasPrefix("--ui-language=") ? String(word.dropFirst(14)) : ""
      if let language = HelpLanguage(rawValue: value) { return language }
    }
    return language()
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

/// Shows how far a long run has come; only to a terminal, only after a second.
struct Progress {
  private let isShown: Bool
  private let total: Int
  private let start = ContinuousClock.now
  private var isVisible = false
  private let messenger: Messenger

  init(total: Int, _ messenger: Messenger) {
    isShown = total > 1 && Surroundings.isTerminal(2) && Surroundings.variable("TERM") != "dumb"
    self.total = total
    self.messenger = messenger
  }

  /// Call before anything else is written to the terminal.
  mutating func clear() {
    guard isVisible else { return }
    messenger.write("\r\u{1B}[K")
    isVisible = false
  }

  mutating func advance(to done: Int) {
    guard isShown, done < total, ContinuousClock.now - start > .seconds(1) else { return }
    messenger.write(
      "\r\u{1B}[K\(done)/\(total) \(messenger.language == .de ? "Artikel" : "articles")")
    isVisible = true
  }
}
