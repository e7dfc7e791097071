import Checks
import CommandLineArguments
import FileAccess
import Foundation
import LintModel
import Measuring
import Reporting

/// Measures speed and memory and renews `Reports/speed.md`.
struct SpeedCommand: DevelopmentCommand {
  var corpora: String?
  var megabytes: Int?
  var showsChecks = false

  static let name = "speed"
  static let summary = Bilingual("measures speed and memory and renews Reports/speed.md")
  static let details = Bilingual("Build with -c release: swift run -c release mtlint-dev speed.")
  static var options: [Option<Self>] {
    [
      .value("--corpora", "DIR", \.corpora, de: "", en: "default: ../shared/corpora"),
      .number("--megabytes", "N", in: 1...100, \.megabytes, de: "", en: "of text (default 8)"),
      .flag("--checks", \.showsChecks, de: "", en: "only what each check costs; renews nothing"),
    ]
  }

  func run() async throws {
    let input = try SpeedInput(
      corpora: corpora ?? "../shared/corpora", root: ".", bytes: (megabytes ?? 8) << 20)
    if showsChecks {
      printOut(try checkCosts(input))
      return
    }
    let context = ReportContext(
      versions: ToolVersions(program: "speed", data: []), checks: Catalog.checks.map(\.info),
      language: .en, color: false, width: 80)
    let speed = try SpeedReport(
      texts: input.texts, data: try languageData(nil), checks: Catalog.checks
    ) { report in
      var writer = reportWriter(.text, context)
      return writer.article(report).count
    }
    let text = stages(speed, input) + (try runs(input))
    #if DEBUG
      printError("mtlint-dev: a debug build; Reports/speed.md stays as it is\n")
    #else
      try writeFile(Array(text.utf8), to: "Reports/speed.md")
    #endif
    printOut(text)
  }

  private func stages(_ speed: SpeedReport, _ input: SpeedInput) -> String {
    let icu = speed.stages.first { $0.name.hasPrefix("ICU") }?.megabytesPerSecond ?? 0
    var text = """
      # Speed

      Made by `swift run -c release mtlint-dev speed`: \(input.origin), \(speed.bytes >> 20) MiB in \
      \(input.texts.count) articles, \(speed.sentences) sentences, \(speed.words) words, \
      \(speed.findings) findings; one core of \(ProcessInfo.processInfo.activeProcessorCount), best of \
      three rounds. Figures drift with the machine and its load: compare with ICU's line of the same run.
      All checks run, preview or not.

      | stage | MB/s | of ICU |
      | --- | ---: | ---: |

      """
    for stage in speed.stages {
      let rate = stage.megabytesPerSecond
      text += "| \(stage.name) | \(decimal(rate)) | \(decimal(rate / icu, 2)) |\n"
    }
    return text
      + "\nAnalysis and checks, article by article on one core, warm: "
      + "\(Int(speed.sentencesPerSecond.stable)) sentences a second with the stable checks, "
      + "\(Int(speed.sentencesPerSecond.all)) with all.\n"
      + "The ledger of names of an article of \(speed.ledger.words) words, \(speed.ledger.names) names: "
      + "\(thousandths(speed.ledger.milliseconds)) ms.\n\n"
  }

  private func thousandths(_ value: Double) -> String {
    let rounded = Int((value * 1000).rounded())
    let digits = String(rounded % 1000)
    return "\(rounded / 1000)." + String(repeating: "0", count: 3 - digits.utf8.count) + digits
  }

  private func checkCosts(_ input: SpeedInput) throws -> String {
    let costs = try CheckCosts(
      texts: input.texts, data: try languageData(nil), checks: Catalog.checks
    ).costs
    var text = "| check | ns a sentence |\n| --- | ---: |\n"
    for cost in costs { text += "| \(cost.check) | \(decimal(cost.nanosecondsPerSentence)) |\n" }
    let all = costs.reduce(0) { $0 + $1.nanosecondsPerSentence }
    return text + "| together | \(decimal(all)) |\n"
  }

  /// Whole runs of the program beside this one.
  private func runs(_ input: SpeedInput) throws -> String {
    let program =
      (executablePath() ?? "").split(separator: "/").dropLast()
      .map { "/" + $0 }.joined() + "/mtlint"
    let folder = FileManager.default.temporaryDirectory.path + "/mtlint-speed-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    func measure(_ bytes: [UInt8]) throws -> ChildRun {
      let path = "\(folder)/article.txt"
      try writeFile(bytes, to: path)
      return try measureChild(program, ["check", "--dictionaries", "Dictionaries", path])
    }
    let small = input.texts.first ?? []
    _ = try measure(small)
    let cold = try (0..<20).map { _ in try measure(small) }
    let times = cold.map(\.seconds).sorted()
    let peak = cold.map(\.peakMebibytes).max() ?? 0
    var text = """
      | whole runs of the program | seconds | peak MiB | status |
      | --- | ---: | ---: | ---: |
      | \(small.count) bytes, median of 20 | \(decimal(times[times.count / 2], 4)) | \(decimal(peak)) | \(cold[0].status) |

      """
    for size in [1, 4, 16] {
      let run = try measure(input.line(of: size << 20))
      text +=
        "| \(size) MiB on one line | \(decimal(run.seconds, 2)) | \(decimal(run.peakMebibytes)) | \(run.status) |\n"
    }
    return text
  }

  private func decimal(_ value: Double, _ digits: Int = 1) -> String {
    String(format: "%.\(digits)f", value)
  }
}
