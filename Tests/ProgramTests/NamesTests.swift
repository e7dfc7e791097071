import TestSupport
import Testing

private let text = """
  Wladimir Grebnew kam am Montag in Pjöngjang an. Am Abend sprach Vladimir Grebnew im Rathaus der \
  Stadt, und danach reiste er nach Kharkiv weiter, wo ihn am Bahnhof niemand erwartete.

  """

@Suite struct NamesTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  private func run(_ arguments: String...) throws -> Run { try shop.mtlint(arguments) }

  @Test func theTableShowsWhoIsSpelledHow() throws {
    try shop.write("a.txt", text)
    let run = try run("names", "a.txt", "--ui-language", "en")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Wladimir Grebnew 1, Vladimir Grebnew 1"), "\(run.output)")
    #expect(run.output.contains("a.txt:1"))
    #expect(run.output.contains("Charkiw"))
  }

  @Test func theRowsAreAListThatCanBeRead() throws {
    try shop.write("a.txt", text)
    let rows = try run("names", "--format", "tsv", "-o", "names.tsv", "a.txt")
    #expect(rows.status == 0, "\(rows.errors)")
    let check = try run("check", "--names", "names.tsv", "--preview", "--brief", "a.txt")
    #expect(check.errors.isEmpty, "\(check.errors)")
    // What the lists have as foreign stands in `never`, and is then the choice of this house.
    #expect(rows.output.isEmpty)
    #expect(try shop.read("names.tsv").contains("Charkiw\t\tKharkiv\tcity\t"))
    #expect(
      check.output.contains("“Kharkiv” is spelled “Charkiw” in this house"), "\(check.output)")
  }

  @Test func theListOfTheProjectIsFoundAboveTheArticle() throws {
    try shop.write("desk/2026/a.txt", text)
    let names = ["check", "--preview", "--only", "foreign-name-form", "--brief"]
    let without = try shop.mtlint(names + ["desk/2026/a.txt"])
    #expect(without.output.contains("“Kharkiv” is “Charkiw”"), "\(without.output)\(without.errors)")
    try shop.write("desk/.mtlint/names.tsv", "form\tvariants\tnever\tkind\tnote\nKharkiv\n")
    let with = try shop.mtlint(names + ["desk/2026/a.txt"])
    #expect(!with.output.contains("Kharkiv"), "\(with.output)\(with.errors)")
    // An article that lies elsewhere has nothing to do with it.
    try shop.write("other/b.txt", text)
    let both = try shop.mtlint(names + ["desk/2026/a.txt", "other/b.txt"])
    #expect(both.output.contains("other/b.txt:1") && !both.output.contains("desk/2026/a.txt:1"))
  }

  @Test func aWrongLineOfTheListIsNamedWithFileAndLine() throws {
    try shop.write("a.txt", text)
    try shop.write("list.tsv", "form\tvariants\tnever\tkind\tnote\nKiew\t\t\ttown\t\n")
    let run = try run("check", "--names", "list.tsv", "--ui-language", "en", "a.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("list.tsv:2: “town” is no kind of name"), "\(run.errors)")
    #expect(run.errors.contains("city"), "\(run.errors)")
  }

  @Test func aListThatIsMissingIsAFault() throws {
    try shop.write("a.txt", text)
    let run = try run("check", "--names", "nowhere.tsv", "a.txt")
    #expect(run.status == 2)
    #expect(run.errors.contains("nowhere.tsv"))
  }

  @Test func articlesOfARunShareALedgerWhenAsked() throws {
    try shop.write("a.txt", "Der Abgeordnete Lawkow kam. Lawkow lachte. Dann ging Lawkow.\n")
    try shop.write("b.txt", "Am Abend sprach Lavkov im Rathaus der Stadt.\n")
    let names = ["check", "--only", "name-spelled-two-ways", "--brief", "--ui-language", "en"]
    let apart = try shop.mtlint(names + ["a.txt", "b.txt"])
    #expect(apart.output.isEmpty, "\(apart.output)")
    let shared = try shop.mtlint(names + ["--ledger", "shared", "a.txt", "b.txt"])
    #expect(
      shared.output.contains("“Lavkov” is “Lawkow” in other articles of the run (3 times)"),
      "\(shared.output)\(shared.errors)")
  }

  @Test func theLedgerStandsInTheReportForMachines() throws {
    try shop.write("a.txt", text)
    let run = try run("check", "--format", "json", "--preview", "--fail-at", "block", "a.txt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("\"form\":\"Pjöngjang\",\"usual\":\"Pjöngjang\""))
    #expect(run.output.contains("\"form\":\"Wladimir Grebnew\""))
  }
}
