import LintModel

struct PartTranslatedName: SentenceCheck {
  let info = CheckInfo(
    id: "part-translated-name", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .major,
    summary: Text(
      de: "Ein geographischer Name ist nicht oder nur halb übersetzt.",
      en: "A geographical name is not translated, or half."),
    explanation: Text(
      de: """
        „North Koreas“ ist weder englisch noch deutsch. Gemeldet werden Länder, Meere und Gegenden \
        aus mehreren Wörtern, die im Deutschen anders heißen; Namen, die englisch bleiben \
        („North Carolina“), und Teile längerer Namen („Bank of South Africa“) nicht.
        """,
      en: """
        “North Koreas” is neither English nor German. Countries, seas and regions of several \
        words are reported that have another name in German; names that stay English \
        (“North Carolina”) and parts of longer ones (“Bank of South Africa”) are not.
        """),
    messages: [
      "name": Text(de: "„{text}“ heißt „{german}“", en: "“{text}” is “{german}” in German")
    ],
    needs: [.phrases, .englishWords],
    examples: [
      .bad("Das sind ⟦North Koreas⟧ neue Waffen."),
      .bad("Er lebt seit Jahren in ⟦Saudi Arabia⟧ und arbeitet dort."),
      .bad("Das Schiff sank im ⟦Gulf of Mexico⟧ vor der Küste."),
      .good("Beide South Carolinas hat nie jemand gesehen, North Carolina schon."),
      .good("Das teilte die Central Bank of South Africa mit."),
      .good("Er las es in der „New Zealand“ am Morgen."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for match in sentence.language.phrases.matches(of: info.id, in: sentence) {
      let tokens = sentence.indices(in: match.range)
      guard sentence.isCapitalised(tokens), !sentence.hasKnownNameBeside(tokens),
        !sentence.isQuoted(tokens), !sentence.isInsideLongerTitle(match.range)
      else { continue }
      findings.add("name", match.phrase, at: match.range, in: sentence)
    }
  }
}
