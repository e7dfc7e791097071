import LintModel

struct ForeignBlock: ArticleCheck {
  let info = CheckInfo(
    id: "foreign-block", family: .language, category: .accuracy, its: .untranslated,
    severity: .critical,
    summary: Text(
      de: "Ein ganzer Absatz ist nicht in der Sprache des Artikels.",
      en: "A whole paragraph is not in the language of the article."),
    explanation: Text(
      de: """
        Ein Absatz blieb unübersetzt. Absätze, die als Zitat ausgezeichnet sind oder ganz in \
        Anführungszeichen stehen, dürfen fremd sein.
        """,
      en: """
        A paragraph was left untranslated. Paragraphs marked as a quotation, or wholly in \
        quotation marks, may be foreign.
        """),
    messages: ForeignLanguage.messages(
      de: "der Absatz ist {language}, nicht deutsch",
      en: "the paragraph is {language}, not German"),
    languages: .any, readsEveryLanguage: true,
    examples: [
      .bad(
        """
        Die Stadt hat am Montag entschieden, dass die alte Brücke nicht mehr zu retten ist. Sie \
        wird im Herbst abgerissen, und für den Verkehr gibt es dann nur noch den Weg über den Damm.

        ⟦The council said that it had no other choice.⟧
        """),
      .bad(
        """
        Der Minister will im Sommer nach Paris reisen, wo er mit den Gewerkschaften über das neue \
        Gesetz sprechen wird. Es ist nicht sein erster Besuch in der Stadt.

        ⟦Les syndicats ne sont pas d'accord avec cette loi.⟧
        """),
      .good(
        """
        Die Sängerin sagte auf der Bühne nur einen Satz, den alle verstanden haben:

        „This is for all of you who have been with us.“
        """),
      .good(
        """
        Auf der Liste stehen nur drei Namen, die man kennen muss.

        The Rolling Stones, Pink Floyd, Deep Purple
        """),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    let code = document.pack.code
    guard !document.language.isForeign(to: code) else { return }
    for block in document.blocks
    where block.language.isForeign(to: code) && block.kind != .quotation {
      let tokens = document.tokens[block.tokens]
      guard let first = tokens.first, let last = tokens.last, !isQuoted(tokens) else { continue }
      ForeignLanguage.report(
        block.language.code, in: document.pack, at: first.range.union(last.range),
        into: &findings)
    }
  }

  private func isQuoted(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first else { return false }
    return first.kind == .openingQuote || first.kind == .quote
  }
}
