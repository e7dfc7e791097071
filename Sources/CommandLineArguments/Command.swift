/// The languages in which help and errors are written.
package enum HelpLanguage: String, Sendable, CaseIterable {
  case de, en
}

/// A piece of help in both languages.
package struct Bilingual: Sendable, Equatable {
  package let de: String
  package let en: String

  package init(de: String, en: String) {
    self.de = de
    self.en = en
  }

  /// A text that is the same in both: a name, a number, a list of choices.
  package init(_ both: String) { self.init(de: both, en: both) }

  package func callAsFunction(_ language: HelpLanguage) -> String {
    language == .de ? de : en
  }
}

/// A subcommand: a struct of plain variables, and the description of how arguments fill them.
///
/// Parsing, help, completions and usage errors all come from this one description:
///
/// ```swift
/// struct CheckCommand: Command {
///   var brief = false
///   var articles: [String] = []
///   static let name = "check"
///   static let summary = Bilingual(de: "prüft Artikel", en: "checks articles")
///   static var options: [Option<Self>] {
///     [.flag("--brief", \.brief, de: "eine Zeile je Fund", en: "one line a finding")]
///   }
///   static var arguments: [Argument<Self>] {
///     [.list("ARTICLE", \.articles, de: "Dateien", en: "files")]
///   }
/// }
/// ```
package protocol Command {
  init()
  /// As it is typed: `check`.
  static var name: String { get }
  /// What the command does, one line without a full stop.
  static var summary: Bilingual { get }
  /// What is worth knowing beside the options; shown below them, paragraphs parted by a blank line.
  static var details: Bilingual { get }
  static var options: [Option<Self>] { get }
  static var arguments: [Argument<Self>] { get }
}

extension Command {
  package static var details: Bilingual { Bilingual("") }
  package static var options: [Option<Self>] { [] }
  package static var arguments: [Argument<Self>] { [] }
}

/// How an option is written and what it is for; the part of it that help needs.
package struct OptionDescription: Sendable {
  /// With dashes: `--output`.
  package let name: String
  /// One letter: `o` for `-o`.
  package let short: Character?
  /// What stands for the value in help, `nil` for a flag: `FILE`.
  package let placeholder: String?
  package let choices: [String]
  package let summary: Bilingual

  package var takesValue: Bool { placeholder != nil }
}

/// How a positional argument is shown.
package struct ArgumentDescription: Sendable {
  /// `ARTICLE`; a repeated one is shown with `…`.
  package let name: String
  package let isRepeated: Bool
  package let isRequired: Bool
  package let summary: Bilingual

  /// `ARTICLE…`, or in brackets when it may be left out.
  var synopsis: String {
    let text = isRepeated ? "\(name)…" : name
    return isRequired ? text : "[\(text)]"
  }
}

/// An option of a command, bound to the variable it fills.
package struct Option<Target> {
  package let description: OptionDescription
  /// Takes the value given; an empty text for a flag.
  let apply: (inout Target, String) throws(ValueError) -> Void
}

/// A positional argument of a command, bound to the variable it fills.
package struct Argument<Target> {
  package let description: ArgumentDescription
  let apply: (inout Target, String) -> Void
}

/// Why a value does not do; the parser adds where it stood.
package struct ValueError: Error {
  /// What would do, as the end of “expected …”.
  let expected: Bilingual
}
