import LintModel

struct EnglishPlaceName: SentenceCheck {
  let info = CheckInfo(
    id: "english-place-name", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .major,
    summary: Text(
      de: "Ein Land oder eine Stadt trägt den englischen Namen.",
      en: "A country or city has its English name."),
    explanation: Text(
      de: """
        Länder, Gegenden und große Städte mit eigenem deutschen Namen. Teile von Namen („Air \
        India“, „New Mexico“) und Titel zählen nicht.
        """,
      en: """
        Countries, regions and large cities with a German name of their own. Parts of names (“Air \
        India”, “New Mexico”) and titles do not count.
        """),
    messages: [
      "name": Text(de: "„{text}“ heißt „{german}“", en: "“{text}” is “{german}” in German")
    ],
    needs: [.phrases, .englishWords],
    examples: [
      .bad("Die Flüchtlinge kamen aus ⟦Syria⟧ und blieben."),
      .bad("Er reiste im Mai nach ⟦Brazil⟧."),
      .good("Sie flog mit Air India und landete in New Mexico."),
      .good("Er gewann die Tour de France."),
      .good("Im Film „Brazil“ regnet es oft."),
      .good("Scotland Yard lobt Ware, die „made in Germany“ ist."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for match in sentence.language.phrases.matches(of: info.id, in: sentence) {
      let tokens = sentence.indices(in: match.range)
      guard sentence.isCapitalised(tokens), !sentence.hasNameBeside(tokens),
        !sentence.isQuoted(tokens), sentence.title(around: match.range) == nil,
        !sentence.isInEnglishName(tokens), !sentence.isInLoanPhrase(match.range),
        !endsName(tokens, in: sentence)
      else { continue }
      findings.add("name", match.phrase, at: match.range, in: sentence)
    }
  }

  /// *Tour de France*: a small word of another language leads to it.
  private func endsName(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
    guard let before = sentence.token(before: tokens.lowerBound), before.isWordLike else {
      return false
    }
    return ["title-connectors-romance", "title-connectors-english"].contains {
      sentence.language.words($0).contains(before.folded)
    }
  }
}
