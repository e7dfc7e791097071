import LintModel

struct MixedRomanisation: ArticleCheck {
  let info = CheckInfo(
    id: "mixed-romanisation", family: .names, category: .terminology,
    its: .inconsistentEntities, severity: .minor,
    summary: Text(
      de: "Vornamen einer Sprache folgen zweierlei Umschrift.",
      en: "Given names of one language follow two romanisations."),
    explanation: Text(
      de: """
        „Sergej“ ist deutsche Umschrift, „Yevgeny“ englische. Wer selbst so unterschreibt, darf es; \
        gemischt sehen die Namen eines Artikels nach Versehen aus. Verglichen werden Vornamen, die \
        die Listen einer Sprache zuordnen.
        """,
      en: """
        “Sergej” is German romanisation, “Yevgeny” English. Somebody may sign like that; mixed in one \
        article it looks like an oversight. Compared are given names that the lists give to a language.
        """),
    messages: [
      "mixed": Text(
        de: "„{text}“ folgt anderer Umschrift als „{other}“; deutsch „{form}“",
        en: "“{text}” follows another romanisation than “{other}”; in German “{form}”"),
      "list": Text(
        de: "die Listen der Vornamen haben „{form}“ als deutsche Umschrift",
        en: "the lists of given names have “{form}” as the German romanisation"),
    ],
    needs: [.readings, .names],
    examples: [
      .bad("Sergej Grebnew kam am Montag an. Mit ihm reiste ⟦Yevgeny⟧ Dorkin."),
      .bad("Jewgeni Dorkin schwieg. Am Abend sprach ⟦Dmitry⟧ Grebnew."),
      .good("Sergej Grebnew kam am Montag an. Mit ihm reiste Jewgeni Dorkin."),
      .good("Sergey Grebnew kam am Montag an. Mit ihm reiste Yevgeny Dorkin."),
    ])

  /// Slavic languages in Cyrillic. Arabic given names are borne in a dozen countries, each with a
  /// romanisation of its own.
  private static let languages: Set<String> = ["ru", "uk", "be", "bg"]

  func inspect(_ article: Article, into findings: inout Findings) {
    let names = article.document.pack.names.names
    var german: [String: NameLedger.Hit] = [:]
    for hit in article.names.hits where hit.standing == .usual {
      let name = names[hit.name]
      // A name that is written alike everywhere shows no system.
      guard name.kind == .givenName || name.kind == .person && !hit.isSurname,
        !name.never.isEmpty, let language = name.language, Self.languages.contains(language),
        german[language] == nil
      else { continue }
      german[language] = hit
    }
    guard !german.isEmpty else { return }
    var seen = Set<Int>()
    for hit in article.names.hits where hit.standing == .never || hit.standing == .ambiguous {
      let name = names[hit.name]
      guard name.kind == .givenName, let language = name.language, let other = german[language],
        other.name != hit.name, !article.document.isInTitle(hit.range),
        seen.insert(hit.name).inserted
      else { continue }
      findings.add(
        "mixed",
        [
          "text": article.document.string(hit.range), "form": name.form,
          "other": article.document.string(other.range),
        ],
        at: hit.range, confidence: .low,
        related: [RelatedPlace(range: other.range, role: .counterpart)], evidence: ["list"],
        fix: .suggestion(.replace(hit.range, with: name.form)))
    }
  }
}

extension KnownName {
  /// BCP 47 code of the language that it comes from.
  var language: String? { note.split(separator: " ").first.map(String.init) }
}
