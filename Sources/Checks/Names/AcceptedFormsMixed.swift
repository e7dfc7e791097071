import LintModel

struct AcceptedFormsMixed: ArticleCheck {
  let info = CheckInfo(
    id: "accepted-forms-mixed", family: .names, category: .terminology,
    its: .inconsistentEntities, severity: .minor,
    summary: Text(
      de: "Ein Ort oder Mensch steht in zwei Formen im Artikel, die beide richtig sind.",
      en: "A place or person stands in the article in two forms that are both right."),
    explanation: Text(
      de: """
        „Nimwegen“ und „Nijmegen“ sind beide richtig, „Kiew“ und „Kyjiw“ auch; nebeneinander sehen \
        sie nach zwei Orten aus. Welche Form gilt, ist eine Frage des Hauses. Ein Satz, der beide \
        nennt, erklärt sie und wird nicht gemeldet.
        """,
      en: """
        “Nimwegen” and “Nijmegen” are both right, so are “Kiew” and “Kyjiw”; side by side they look \
        like two places. Which one to use is for the house to say. A sentence that has both explains \
        them and is not reported.
        """),
    messages: [
      "mixed": Text(
        de: "„{text}“ heißt anderswo im Artikel „{other}“; beides ist richtig, aber nicht gemischt",
        en: "“{text}” is “{other}” elsewhere in the article; both are right, but not mixed"),
      "list": Text(
        de: "die Listen der Namen führen beide als einen Namen; üblicher ist „{form}“",
        en: "the lists of names have both as one name; “{form}” is more usual"),
    ],
    needs: [.readings, .names],
    examples: [
      .bad("Der Zug nach Nimwegen fiel aus. In ⟦Nijmegen⟧ wartete niemand."),
      .bad("Nach Kiew fährt kein Zug. ⟦Kyjiw⟧ wartet. Auch Kiew schweigt."),
      .good("Der Zug nach Nimwegen fiel aus. In Nimwegen wartete niemand."),
      .good("Der Zug nach Nimwegen, das dort Nijmegen heißt, fiel aus."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    let names = document.pack.names.names
    for place in ListedPlaces.all(in: article) where place.german.count > 1 {
      let name = names[place.name]
      guard name.kind == .city || name.kind == .person else { continue }
      // By spelling, in order of first use; of persons only the surname is compared.
      var order: [String] = []
      var groups: [String: [NameLedger.Hit]] = [:]
      for hit in place.german where !hit.isPartOfLonger || hit.isSurname {
        let text = document.string(hit.range)
        let word = String(decoding: text.utf8.split(separator: 32).last ?? [], as: UTF8.self)
        if groups[word] == nil { order.append(word) }
        groups[word, default: []].append(hit)
      }
      guard order.count == 2, let first = groups[order[0]], let second = groups[order[1]],
        !shareSentence(first, second, document),
        isSpelling(order[0], of: order[1])
      else { continue }
      let (usual, other) = first.count >= second.count ? (first, second) : (second, first)
      guard let rare = other.first, let main = usual.first else { continue }
      findings.add(
        "mixed",
        [
          "text": document.string(rare.range), "other": document.string(main.range),
          "form": name.form,
        ],
        at: rare.range, confidence: .low,
        related: (other.dropFirst() + usual).map {
          RelatedPlace(range: $0.range, role: .otherSpelling)
        }.sorted { $0.range < $1.range }, evidence: ["list"],
        fix: Fix(
          .suggestion, other.map { .replace($0.range, with: document.string(main.range)) }))
    }
  }

  private func shareSentence(
    _ first: [NameLedger.Hit], _ second: [NameLedger.Hit], _ document: Document
  ) -> Bool {
    let sentences = Set(first.map { document.sentenceIndex(at: $0.range.start) })
    return second.contains { sentences.contains(document.sentenceIndex(at: $0.range.start)) }
  }

  /// One place may change its name (*Bombay*, *Mumbai*); two spellings begin alike.
  private func isSpelling(_ a: String, of b: String) -> Bool {
    guard let first = a.first, let second = b.first, !a.allSatisfy(\.isUppercase) else {
      return false
    }
    // *Assad* is short for *al-Assad*.
    return first.lowercased() == second.lowercased() && !a.hasSuffix(b) && !b.hasSuffix(a)
  }
}
