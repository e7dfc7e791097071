import CommandLineArguments

enum Colour: String, CaseIterable { case auto, always, never }

/// A command with an option of every kind.
struct Bake: Command {
  var brief = false
  var keep = false
  var output: String?
  var only: [String] = []
  var colour = Colour.auto
  var shape: Colour?
  var jobs: Int?
  var breads: [String] = []

  static let name = "bake"
  static let summary = Bilingual(de: "backt Brot", en: "bakes bread")
  static let details = Bilingual(
    de: "Ein Absatz.\n\n  bake rye", en: "A paragraph.\n\n  bake rye")
  static var options: [Option<Self>] {
    [
      .flag("--brief", short: "b", \.brief, de: "kurz", en: "short"),
      .flag("--keep", short: "k", \.keep, de: "behalten", en: "keep"),
      .value("--output", short: "o", "FILE", \.output, de: "wohin", en: "where to"),
      .list("--only", "BREAD", \.only, de: "nur diese", en: "these only"),
      .choice("--colour", \.colour, de: "Farbe", en: "colour"),
      .choice("--shape", \.shape, de: "Form", en: "shape"),
      .number("--jobs", short: "j", "N", in: 1...8, \.jobs, de: "wie viele", en: "how many"),
    ]
  }
  static var arguments: [Argument<Self>] {
    [.list("BREAD", \.breads, de: "die Brote", en: "the breads")]
  }
}

struct Show: Command {
  var bread: String?
  static let name = "show"
  static let summary = Bilingual(de: "zeigt ein Brot", en: "shows one bread")
  static var arguments: [Argument<Self>] {
    [.value("BREAD", \.bread, isRequired: false, de: "welches", en: "which")]
  }
}

enum Request {
  case bake(Bake)
  case show(Show)
}

func bakery() -> Program<Request> {
  Program(
    name: "bakery", summary: Bilingual(de: "macht Brot", en: "makes bread"),
    commands: [Subcommand(Bake.self, Request.bake), Subcommand(Show.self, Request.show)])
}

/// The command that the words fill; `nil` for help.
func bake(_ words: String...) throws(UsageError) -> Bake? {
  switch try Bake.parse(words) {
  case .help: nil
  case .value(let command): command
  }
}

/// The error that the words lead to, as an English text.
func complaint(_ words: String...) -> String {
  do {
    _ = try bakery().parse(words, fileCommand: "bake", isFile: { $0.hasSuffix(".txt") })
    return ""
  } catch {
    return error.text(.en, program: "bakery")
  }
}
