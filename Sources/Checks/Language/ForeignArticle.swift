import LintModel

struct ForeignArticle: ArticleCheck {
  let info = CheckInfo(
    id: "foreign-article", family: .language, category: .accuracy, its: .untranslated,
    severity: .critical,
    summary: Text(
      de: "Der ganze Artikel ist nicht deutsch, oder nicht in der Sprache von --language.",
      en: "The whole article is not German, or not in the language of --language."),
    explanation: Text(
      de: """
        Funktionswörter und Buchstaben sprechen für eine andere Sprache; dann läuft keine andere \
        Prüfung. Ein deutscher Artikel mit fremden Zitaten oder Namen bleibt deutsch.
        """,
      en: """
        Function words and letters speak for another language; then no other check runs. \
        A German article with foreign quotations or names stays German.
        """),
    messages: ForeignLanguage.messages(
      de: "der ganze Artikel ist {language}, nicht deutsch",
      en: "the whole article is {language}, not German"),
    languages: .any, readsEveryLanguage: true,
    examples: [
      .bad("⟦The council has decided that it will not build the bridge.⟧ It was too expensive."),
      .bad("⟦Le conseil a décidé qu'il ne fera pas construire le pont dans la ville.⟧"),
      .good("Der Rat hat entschieden. „The bridge is not what we need“, sagte er."),
      .good("New York Times, Washington Post, Wall Street Journal"),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    guard document.language.isForeign(to: document.pack.code) else { return }
    let first =
      document.sentences.first { $0.language.isForeign(to: document.pack.code) }?.range
      ?? document.sentences.first?.range
    guard let first else { return }
    ForeignLanguage.report(
      document.language.code, in: document.pack, at: first, into: &findings)
  }
}
