import LintModel

/// The languages that are told apart, as the interface names them.
enum ForeignLanguage {
  private static let names: [(code: String, de: String, en: String)] = [
    ("de", "deutsch", "German"), ("en", "englisch", "English"), ("fr", "französisch", "French"),
    ("es", "spanisch", "Spanish"), ("it", "italienisch", "Italian"),
    ("nl", "niederländisch", "Dutch"), ("pl", "polnisch", "Polish"),
    ("ru", "russisch", "Russian"), ("uk", "ukrainisch", "Ukrainian"),
    ("mis", "in einer anderen Sprache", "in another language"),
  ]

  /// One message a language, named by its code: the name of a language differs in both interfaces.
  ///
  /// - Parameters:
  ///   - de: ends in “, nicht deutsch”, which articles in other languages replace.
  ///   - en: ends in “, not German”.
  static func messages(de: String, en: String) -> [String: Text] {
    var messages: [String: Text] = [
      unexpected: Text(
        de: filled(de, "in der Sprache „{found}“ geschrieben").replacingEnd(
          of: ", nicht deutsch", by: ", nicht in „{expected}“"),
        en: filled(en, "in the language “{found}”").replacingEnd(
          of: ", not German", by: ", not in “{expected}”"))
    ]
    for name in names {
      messages[name.code] = Text(de: filled(de, name.de), en: filled(en, name.en))
    }
    return messages
  }

  private static let unexpected = "unexpected"

  /// Reports a text in another language than the article should have.
  static func report(
    _ code: String, in pack: LanguagePack, at range: TextRange, into findings: inout Findings
  ) {
    if pack.code == "de" {
      findings.add(code, at: range)
    } else {
      findings.add(unexpected, ["found": code, "expected": pack.code], at: range)
    }
  }

  private static func filled(_ template: String, _ language: String) -> String {
    template.split(separator: "{language}", omittingEmptySubsequences: false).joined(
      separator: language)
  }
}

extension String {
  fileprivate func replacingEnd(of end: String, by other: String) -> String {
    hasSuffix(end) ? dropLast(end.count) + other : self
  }
}
