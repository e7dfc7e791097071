import LintModel

struct ForeignSentence: SentenceCheck {
  let info = CheckInfo(
    id: "foreign-sentence", family: .language, category: .accuracy, its: .untranslated,
    severity: .major,
    summary: Text(
      de: "Ein Satz ist nicht in der Sprache des Artikels.",
      en: "A sentence is not in the language of the article."),
    explanation: Text(
      de: """
        Ein Satz in einem deutschen Absatz blieb unübersetzt. Was in Anführungszeichen steht, \
        zählt nicht, und fremde Namen und Titel allein genügen nicht.
        """,
      en: """
        A sentence in a German paragraph was left untranslated. What stands in quotation marks \
        does not count, and foreign names and titles alone are not enough.
        """),
    messages: ForeignLanguage.messages(
      de: "der Satz ist {language}, nicht deutsch", en: "the sentence is {language}, not German"),
    languages: .any, readsEveryLanguage: true,
    examples: [
      .bad(
        """
        Der Trainer hat die Mannschaft gelobt, die in der zweiten Hälfte nicht mehr zu halten war. \
        ⟦They have been the best team of the season.⟧
        """),
      .bad(
        """
        Die Regierung will das Gesetz noch in diesem Jahr ändern, aber sie hat dafür nicht genug \
        Stimmen. ⟦Il ne s'agit pas de la première fois.⟧
        """),
      .good("Der Film heißt „The Man Who Was Not There“, und er läuft in allen Kinos."),
      .good("Die Firma Bed Bath and Beyond of New Jersey hat Insolvenz angemeldet."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    let document = sentence.document
    let language = document.sentences[sentence.index].language
    let code = document.pack.code
    guard language.isForeign(to: code), !sentence.block.language.isForeign(to: code),
      !document.language.isForeign(to: code), sentence.block.kind != .quotation
    else { return }
    ForeignLanguage.report(language.code, in: document.pack, at: sentence.range, into: &findings)
  }
}
