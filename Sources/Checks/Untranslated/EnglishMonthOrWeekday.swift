import LintModel

struct EnglishMonthOrWeekday: SentenceCheck {
  let info = CheckInfo(
    id: "english-month-or-weekday", family: .untranslated, category: .accuracy,
    its: .untranslated, severity: .major,
    summary: Text(
      de: "Ein Monat oder Wochentag ist englisch.", en: "A month or weekday is English."),
    explanation: Text(
      de: """
        Monate zählen bei einer Zahl oder nach einem Wort wie „im“ und „seit“: „June“, „May“ und \
        „March“ sind auch Namen. Teile von Namen („Black Friday“, „Sunday Times“) zählen nicht.
        """,
      en: """
        Months count beside a figure or after a word such as “im” and “seit”: “June”, “May” and \
        “March” are names too. Parts of names (“Black Friday”, “Sunday Times”) do not count.
        """),
    messages: [
      "name": Text(de: "„{text}“ heißt „{german}“", en: "“{text}” is “{german}” in German")
    ],
    needs: [.phrases, .words("before-time")],
    examples: [
      .bad("Der Prozess beginnt am 19. ⟦June⟧ in Köln."),
      .bad("Er kommt am ⟦Monday⟧ zurück."),
      .bad("Das Gesetz gilt seit ⟦May⟧ 3 im ganzen Land."),
      .good("Am Black Friday kaufte er die Sunday Times."),
      .good("Theresa May 2019 und Miranda July trafen June."),
      .good("Er heißt Friday und wohnt hier."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for match in sentence.language.phrases.matches(of: info.id, in: sentence) {
      let tokens = sentence.indices(in: match.range)
      guard sentence.isCapitalised(tokens), !sentence.hasNameBeside(tokens),
        !sentence.isQuoted(tokens), sentence.title(around: match.range) == nil,
        isTime(tokens, match.phrase, in: sentence)
      else { continue }
      findings.add("name", match.phrase, at: match.range, in: sentence)
    }
  }

  private func isTime(_ tokens: Range<Int>, _ phrase: Phrase, in sentence: Sentence) -> Bool {
    let before = sentence.token(before: tokens.lowerBound)
    let next = sentence.token(at: tokens.upperBound)
    if before?.kind == .ordinal || next?.kind == .ordinal || isDay(next, in: sentence) {
      return true
    }
    // *May* and *March* are words and names too often.
    if phrase.entry == "may" || phrase.entry == "march" || tokens.count > 1 { return false }
    guard let before else { return false }
    return sentence.language.words("before-time").contains(before.folded)
  }

  /// A figure of one or two digits.
  private func isDay(_ token: Token?, in sentence: Sentence) -> Bool {
    guard let token, token.kind == .number else { return false }
    return token.length <= 2
  }
}
