import LintModel

/// The words of the report for people, in both languages side by side.
enum Wording {
  static func verdict(_ verdict: Verdict) -> Text {
    switch verdict {
    case .publish: Text(de: "FREI", en: "PUBLISH")
    case .review: Text(de: "PRÜFEN", en: "REVIEW")
    case .block: Text(de: "STOPP", en: "BLOCK")
    }
  }

  static func severity(_ severity: Severity) -> Text {
    switch severity {
    case .neutral: Text(de: "Stil", en: "style")
    case .minor: Text(de: "leicht", en: "minor")
    case .major: Text(de: "schwer", en: "major")
    case .critical: Text(de: "kritisch", en: "critical")
    }
  }

  static func block(_ kind: BlockKind) -> Text? {
    switch kind {
    case .headline: Text(de: "Überschrift", en: "headline")
    case .teaser: Text(de: "Vorspann", en: "teaser")
    case .caption: Text(de: "Bildunterschrift", en: "caption")
    case .credit: Text(de: "Bildnachweis", en: "credit")
    case .listItem: Text(de: "Liste", en: "list")
    case .quotation: Text(de: "Zitatblock", en: "quotation")
    case .tableCell: Text(de: "Tabelle", en: "table")
    case .paragraph: nil
    }
  }

  static func role(_ role: RelatedPlace.Role) -> Text {
    switch role {
    case .firstOccurrence: Text(de: "zuerst", en: "first")
    case .otherSpelling: Text(de: "anders geschrieben", en: "spelled otherwise")
    case .antecedent: Text(de: "bezieht sich auf", en: "refers to")
    case .counterpart: Text(de: "gegenüber", en: "compare")
    }
  }

  static let failed = Text(de: "FEHLER", en: "FAILED")
  static let score = Text(de: "Wertung", en: "score")
  static let line = Text(de: "Zeile", en: "line")
  static let lines = Text(de: "Zeilen", en: "lines")
  static let readFirst = Text(de: "Zuerst lesen", en: "Read these first")
  static let more = Text(de: "Mehr vom selben", en: "More of the same")
  static let furtherOn = Text(de: "außerdem", en: "also")
  static let because = Text(de: "weil", en: "because")
  static let delete = Text(de: "streichen", en: "delete")
  static let perhaps = Text(de: "vielleicht", en: "perhaps")
  static let preview = Text(de: "Vorschau", en: "preview")
  static let noFindings = Text(de: "ohne Befund", en: "no findings")
  static let notRun = Text(de: "Nicht gelaufen", en: "Did not run")
  static let unused = Text(de: "Unnötig stillgelegt", en: "Needless suppression")
  static let article = Text(de: "Artikel", en: "article")

  static func words(_ count: Int) -> Text {
    Text(
      de: count == 1 ? "1 Wort" : "\(count) Wörter", en: count == 1 ? "1 word" : "\(count) words")
  }
  static func articles(_ count: Int) -> Text {
    Text(de: "\(count) Artikel", en: count == 1 ? "1 article" : "\(count) articles")
  }
  static func errors(_ count: Int) -> Text {
    Text(de: "\(count) Fehler", en: count == 1 ? "1 error" : "\(count) errors")
  }
  static func warnings(_ count: Int) -> Text {
    Text(
      de: count == 1 ? "1 Warnung" : "\(count) Warnungen",
      en: count == 1 ? "1 warning" : "\(count) warnings")
  }
  static func previews(_ count: Int) -> Text {
    Text(de: "\(count) in Vorschau", en: "\(count) in preview")
  }
  /// In the head of an article: why its verdict is milder than what stands below.
  static func uncounted(_ count: Int) -> Text {
    Text(
      de: "\(count) in Vorschau (\(count == 1 ? "zählt" : "zählen") nicht im Urteil)",
      en: "\(count) in preview (not counted in the verdict)")
  }
  static func failures(_ count: Int) -> Text {
    Text(
      de: count == 1 ? "1 nicht gelesen" : "\(count) nicht gelesen", en: "\(count) not read")
  }
  static func suppressed(_ count: Int) -> Text {
    Text(de: "\(count) stillgelegt", en: "\(count) suppressed")
  }
  static func known(_ count: Int) -> Text {
    Text(de: "\(count) in der Baseline", en: "\(count) in the baseline")
  }
  static func others(_ count: Int) -> Text {
    Text(de: "und \(count) weitere", en: "and \(count) more")
  }
  static func betterOnes(_ count: Int) -> Text {
    Text(
      de: "\(count) bessere Artikel sind nicht aufgeführt",
      en: "\(count) better articles are not listed")
  }
}

/// Tenths with the decimal mark of the language; rounded half away from zero.
func tenths(_ value: Double, _ language: UILanguage) -> String {
  let rounded = value.isFinite ? Int((min(max(value, 0), 1_000_000) * 10).rounded()) : 0
  return "\(rounded / 10)\(language == .de ? "," : ".")\(rounded % 10)"
}

/// The text in the quotes of the language.
func quoted(_ text: String, _ language: UILanguage) -> String {
  language == .de ? "„\(text)“" : "“\(text)”"
}
