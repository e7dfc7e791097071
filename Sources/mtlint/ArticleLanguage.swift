import CommandLineArguments
import LintModel

/// The language that articles should be in, and the region whose conventions hold.
struct ArticleLanguage {
  /// BCP 47, without region, such as `fr`.
  let code: String
  /// With the region where one is known, such as `de-AT`.
  let locale: String

  static let german = ArticleLanguage(code: "de", locale: LocaleChoice.germany.rawValue)

  private init(code: String, locale: String) {
    self.code = code
    self.locale = locale
  }

  /// - Parameters:
  ///   - language: the value of `--language`, such as `fr` or `fr-CA`.
  ///   - locale: the value of `--locale`, which is for German.
  init(_ language: String?, locale: LocaleChoice?) throws(UsageError) {
    guard let language else {
      self = Self(code: "de", locale: (locale ?? .germany).rawValue)
      return
    }
    let parts = language.split(
      whereSeparator: { $0 == "-" || $0 == "_" })
    let isCode = { (part: Substring, count: ClosedRange<Int>) in
      count.contains(part.utf8.count)
        && part.utf8.allSatisfy { $0 | 32 >= UInt8(ascii: "a") && $0 | 32 <= UInt8(ascii: "z") }
    }
    guard let first = parts.first, isCode(first, 2...3), parts.count <= 2,
      parts.dropFirst().allSatisfy({ isCode($0, 2...2) })
    else {
      throw Self.misuse(
        "--language erwartet einen Sprachcode wie „fr“ oder „fr-CA“; „mtlint languages“ zählt auf",
        "--language takes a language code such as “fr” or “fr-CA”; “mtlint languages” lists them")
    }
    code = first.lowercased()
    let region = parts.dropFirst().first.map { $0.uppercased() }
    switch (code, region, locale) {
    case ("de", nil, let locale): self.locale = (locale ?? .germany).rawValue
    // Liechtenstein writes as Switzerland does.
    case ("de", "LI", nil): self.locale = LocaleChoice.switzerland.rawValue
    case (_, let region?, nil): self.locale = "\(code)-\(region)"
    case (_, nil, nil): self.locale = code
    case ("de", _?, _?):
      throw Self.misuse(
        "--language nennt schon eine Region; --locale ist dann zu viel",
        "--language names a region already; --locale is one too many")
    case (_, _, _?):
      throw Self.misuse(
        "--locale gilt für deutsche Artikel; andere Regionen nennt --language, etwa „fr-CA“",
        "--locale is for German articles; name other regions with --language, such as “fr-CA”")
    }
  }

  private static func misuse(_ de: String, _ en: String) -> UsageError {
    UsageError(.other(Bilingual(de: de, en: en)), command: CheckCommand.name)
  }
}
