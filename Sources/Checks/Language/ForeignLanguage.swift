import LintModel

/// The languages that are told apart, as the interface names them.
enum ForeignLanguage {
  private static let names: [(code: String, de: String, en: String)] = [
    ("en", "englisch", "English"), ("fr", "französisch", "French"),
    ("es", "spanisch", "Spanish"), ("it", "italienisch", "Italian"),
    ("nl", "niederländisch", "Dutch"), ("pl", "polnisch", "Polish"),
    ("ru", "russisch", "Russian"), ("uk", "ukrainisch", "Ukrainian"),
    ("mis", "in einer anderen Sprache", "in another language"),
  ]

  /// One message a language, named by its code: the name of a language differs in both interfaces.
  static func messages(de: String, en: String) -> [String: Text] {
    var messages: [String: Text] = [:]
    for name in names {
      messages[name.code] = Text(de: filled(de, name.de), en: filled(en, name.en))
    }
    return messages
  }

  private static func filled(_ template: String, _ language: String) -> String {
    template.split(separator: "{language}", omittingEmptySubsequences: false).joined(
      separator: language)
  }
}
