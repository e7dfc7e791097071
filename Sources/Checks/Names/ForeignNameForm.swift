import LintModel

struct ForeignNameForm: ArticleCheck {
  let info = CheckInfo(
    id: "foreign-name-form", family: .names, category: .terminology, its: .terminology,
    severity: .minor,
    summary: Text(
      de: "Ein Name steht in fremder Form, wo das Deutsche eine eigene hat.",
      en: "A name stands in a foreign form where German has its own."),
    explanation: Text(
      de: """
        „Pyongyang“ heißt im Deutschen „Pjöngjang“, „Sergey Lavrov“ „Sergej Lawrow“. Was mehr als \
        eine Form hat (Kiew/Kyjiw), ist eine Frage des Hauses und wird nie gemeldet; eine eigene \
        Liste (`--names`) geht vor.
        """,
      en: """
        “Pyongyang” is “Pjöngjang” in German, “Sergey Lavrov” is “Sergej Lawrow”. Where more than one \
        form is accepted (Kiew/Kyjiw), the choice is the house's and never reported; a list of your \
        own (`--names`) comes first.
        """),
    messages: [
      "foreign": Text(
        de: "„{text}“ heißt im Deutschen „{form}“", en: "“{text}” is “{form}” in German"),
      "house": Text(
        de: "„{text}“ schreibt dieses Haus „{form}“",
        en: "“{text}” is spelled “{form}” in this house"),
      "listed": Text(
        de: "so in den Listen der Namen; auch richtig: {variants}",
        en: "so in the lists of names; also right: {variants}"),
      "listed-alone": Text(de: "so in den Listen der Namen", en: "so in the lists of names"),
      "project": Text(
        de: "so in der Namensliste des Projekts", en: "so in the project's list of names"),
    ],
    needs: [.readings, .names],
    examples: [
      .bad("Der Gipfel in ⟦Pyongyang⟧ endete ohne Ergebnis."),
      .bad("Gestern landete ⟦Sergey Lavrov⟧ in Wien."),
      .good("Der Gipfel in Pjöngjang endete ohne Ergebnis."),
      .good("Der Zug nach Kyjiw fiel aus, der nach Kiew auch."),
      .good("Die Warsaw Philharmonic spielte in Pjöngjang (Pyongyang)."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for place in ListedPlaces.all(in: article) where place.german.isEmpty {
      let name = article.document.pack.names.names[place.name]
      guard let first = place.foreign.first else { continue }
      // Of a person the surname alone is replaced by the surname.
      let form = first.isSurname ? name.lastWord : name.form
      let evidence =
        name.isOfProject ? "project" : name.variants.isEmpty ? "listed-alone" : "listed"
      findings.add(
        name.isOfProject ? "house" : "foreign",
        [
          "text": article.document.string(first.range), "form": form,
          "variants": name.variants.joined(separator: ", "),
        ],
        at: first.range, related: related(place.foreign.dropFirst()), evidence: [evidence],
        fix: Fix(
          .suggestion,
          place.foreign.map {
            .replace($0.range, with: $0.isSurname ? name.lastWord : name.form)
          }))
    }
  }

  private func related(_ hits: ArraySlice<NameLedger.Hit>) -> [RelatedPlace] {
    hits.map { RelatedPlace(range: $0.range, role: .firstOccurrence) }
  }
}

extension KnownName {
  /// The surname of a person.
  var lastWord: String {
    String(decoding: form.utf8.split(separator: 32).last ?? form.utf8[...], as: UTF8.self)
  }
}
