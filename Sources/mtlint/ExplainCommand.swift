import Checks
import CommandLineArguments
import LintModel
import Reporting

/// Every check of the program, in the order of the catalog.
var allChecks: [any Check] { Catalog.checks }

/// The answer to `mtlint checks`.
func listOfChecks(_ language: HelpLanguage) -> [UInt8] {
  listChecks(allChecks.map(\.info), terminalContext(language))
}

/// The answer to `mtlint explain CHECK`; `CHECK/ENTRY` explains the check.
func explanation(of name: String, _ language: HelpLanguage) throws(UsageError) -> [UInt8] {
  let id = String(name.prefix { $0 != "/" })
  let infos = allChecks.map(\.info)
  guard let info = infos.first(where: { $0.id == id }) else {
    throw UsageError(
      .other(
        Bilingual(
          de: "unbekannte Prüfung „\(printable(name))“; „mtlint checks“ zählt alle auf",
          en: "unknown check “\(printable(name))”; “mtlint checks” lists all")),
      nearest: nearest(to: id, among: infos.map(\.id)), command: ExplainCommand.name)
  }
  return describeCheck(info, terminalContext(language))
}

private func terminalContext(_ language: HelpLanguage) -> ReportContext {
  ReportContext(
    versions: ToolVersions(program: programVersion, data: []), checks: [],
    language: language.ui, color: Surroundings.wantsColor(.auto, 1),
    width: Surroundings.width(1))
}
