import CommandLineArguments
import FileAccess
import LintModel
import Measuring

/// Draws findings for a person to judge.
struct SheetCommand: DevelopmentCommand {
  var count: Int?
  var seed: Int?
  var check: String?
  var tier: Tier?
  var unmarked = false
  var files: [String] = []

  static let name = "sheet"
  static let summary = Bilingual("draws findings at random and prints a sheet to judge")
  static let details = Bilingual(
    "Fill the first column with right, taste or wrong, the third with a reason; then: judged import."
  )
  static var options: [Option<Self>] {
    [
      .number("--n", "N", in: 1...100_000, \.count, de: "", en: "findings (default 100)"),
      .number("--seed", "N", in: 0...Int.max, \.seed, de: "", en: "default 1"),
      .value("--check", "CHECK", \.check, de: "", en: "findings of this check only"),
      .choice("--tier", \.tier, de: "", en: "findings of this tier only"),
      .flag("--unmarked", \.unmarked, de: "", en: "only findings that touch no mark"),
    ]
  }
  static var arguments: [Argument<Self>] {
    [.list("FILE", \.files, de: "", en: "a file of predictions, then files of records")]
  }

  func run() async throws {
    guard let predictions = files.first, files.count > 1 else {
      throw UsageError(.missingArgument(name: "a file of records"), command: "sheet")
    }
    var sheet = Sheet()
    sheet.check = check
    sheet.tier = tier
    sheet.unmarkedOnly = unmarked
    let drawn = try sheet.draw(
      predictions: predictions, texts: Array(files.dropFirst()), count: count ?? 100,
      seed: seed ?? 1)
    printOut(drawn.sheet)
    printError("\(min(count ?? 100, drawn.of)) of \(drawn.of) findings\n")
  }
}

/// Takes filled sheets into `Reports/judged.tsv`.
struct JudgedCommand: DevelopmentCommand {
  var arguments: [String] = []

  static let name = "judged"
  static let summary = Bilingual(
    "judged import SHEET.tsv … takes filled sheets into Reports/judged.tsv")
  static var arguments: [Argument<Self>] {
    [.list("import SHEET", \.arguments, de: "", en: "sheets drawn with the command sheet")]
  }

  func run() async throws {
    guard arguments.first == "import" else {
      throw UsageError(.missingArgument(name: "import"), command: "judged")
    }
    var table = try GeneratedFiles.judged(root: ".")
    for path in arguments.dropFirst() {
      let text = String(decoding: try readFile(path), as: UTF8.self)
      table.merge(try Sheet.read(text, path: path))
    }
    try writeFile(Array(table.text.utf8), to: "Reports/judged.tsv")
    printOut("Reports/judged.tsv: \(table.rows.count) judged findings; now run: mtlint-dev docs\n")
  }
}
