import LintModel

struct ExonymBesideEndonym: ArticleCheck {
  let info = CheckInfo(
    id: "exonym-beside-endonym", family: .names, category: .terminology,
    its: .inconsistentEntities, severity: .minor,
    summary: Text(
      de: "Ein Name steht im Artikel auf Deutsch und in fremder Form.",
      en: "A name stands in the article in German and in a foreign form."),
    explanation: Text(
      de: """
        „Pjöngjang“ im ersten Satz, „Pyongyang“ im dritten: für Leser sind es zwei Orte. Auch Formen, \
        die allein ein anderer Name sein könnten („Milan“), zählen neben der deutschen.
        """,
      en: """
        “Pjöngjang” in the first sentence, “Pyongyang” in the third: readers take them for two places. \
        Forms that alone could be another name (“Milan”) count beside the German one, too.
        """),
    messages: [
      "beside": Text(
        de: "„{text}“ heißt anderswo im Artikel „{german}“",
        en: "“{text}” is “{german}” elsewhere in the article"),
      "list": Text(
        de: "die Listen der Namen führen beide als einen Namen; üblich ist „{form}“",
        en: "the lists of names have both as one name; “{form}” is usual"),
    ],
    needs: [.readings, .names],
    examples: [
      .bad("Pjöngjang schwieg zunächst. Später meldete sich ⟦Pyongyang⟧ doch noch."),
      .bad("Der Flug ging nach Mailand. In ⟦Milan⟧ wartete ein Bus."),
      .good("Pjöngjang schwieg zunächst. Später meldete sich Pjöngjang doch noch."),
      .good("Der Flug ging nach Mailand. Dort spielt heute der AC Milan."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    for place in ListedPlaces.all(in: article) {
      guard let german = place.german.first else { continue }
      let name = article.document.pack.names.names[place.name]
      // A given name has as many spellings as bearers.
      let foreign =
        name.kind == .givenName
        ? place.foreign : (place.foreign + place.ambiguous).sorted { $0.range < $1.range }
      guard let first = foreign.first else { continue }
      let text = article.document.string(first.range)
      let other = article.document.string(german.range)
      // *Sergej Lawrow* and *Lavrov*: the surname is what differs.
      let form = first.isSurname ? name.lastWord : name.form
      findings.add(
        "beside", ["text": text, "german": first.isSurname ? form : other, "form": form],
        at: first.range,
        related: foreign.dropFirst().map { RelatedPlace(range: $0.range, role: .firstOccurrence) }
          + place.german.map { RelatedPlace(range: $0.range, role: .otherSpelling) },
        evidence: ["list"],
        fix: Fix(
          .suggestion,
          foreign.map {
            .replace(
              $0.range, with: $0.isSurname ? name.lastWord : first.isSurname ? name.form : other)
          }))
    }
  }
}
