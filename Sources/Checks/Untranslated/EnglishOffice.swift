import LintModel

struct EnglishOffice: SentenceCheck {
  let info = CheckInfo(
    id: "english-office", family: .untranslated, category: .accuracy, its: .untranslated,
    severity: .minor,
    summary: Text(
      de: "Ein Amt, ein Rang oder eine Behörde ist englisch.",
      en: "An office, a rank or an authority is English."),
    explanation: Text(
      de: """
        „Secretary of State“, „Lt. Col.“, „Department of Justice“. Ein abgekürzter Rang zählt vor \
        einem Namen, eine Behörde nur, wenn ihr Name nicht weitergeht („White House Down“). In \
        Anführungszeichen ist der englische Name gewollt.
        """,
      en: """
        “Secretary of State”, “Lt. Col.”, “Department of Justice”. A rank in short counts before \
        a name, an authority only where its name does not go on (“White House Down”). In \
        quotation marks the English name is meant.
        """),
    messages: [
      "office": Text(de: "„{text}“ heißt „{german}“", en: "“{text}” is “{german}” in German")
    ],
    needs: [.phrases, .englishWords],
    examples: [
      .bad("Der frühere ⟦Secretary of State⟧ reiste ab."),
      .bad("Das sagte ⟦Lt. Col.⟧ Smith der Zeitung."),
      .bad("Das Verfahren führt das ⟦Department of Justice⟧ seit Mai."),
      .good("Sie sahen White House Down im Kino."),
      .good("Lt. Polizei gab es keine Verletzten."),
      .good("Er trägt den Titel „Secretary of State“."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for match in sentence.language.phrases.matches(of: info.id, in: sentence) {
      let tokens = sentence.indices(in: match.range)
      guard let last = sentence.token(at: tokens.upperBound - 1), sentence.isCapitalised(tokens),
        !sentence.isQuoted(tokens),
        !isSmallEnglishWord(sentence.token(before: tokens.lowerBound), in: sentence),
        !goesOn(tokens, in: sentence),
        sentence.title(around: match.range) == nil || last.kind != .word
          || !sentence.isInsideLongerTitle(match.range),
        fits(last, tokens, in: sentence)
      else { continue }
      findings.add("office", match.phrase, at: match.range, in: sentence)
    }
  }

  /// *First Secretary of State*, *Mayor of London*, *Gesundheitsamt (Department of Health)*.
  private func goesOn(_ tokens: Range<Int>, in sentence: Sentence) -> Bool {
    guard sentence.tokens[tokens.upperBound - 1].kind == .word else { return false }
    if let before = sentence.token(before: tokens.lowerBound) {
      if before.kind == .openingBracket || before.kind == .word && sentence.canBeName(before) {
        return true
      }
      if before.isCapitalised, sentence.foldedFacts(before).traits.contains(.isEnglish) {
        return true
      }
    }
    return isSmallEnglishWord(sentence.token(at: tokens.upperBound), in: sentence)
  }

  private func fits(_ last: Token, _ tokens: Range<Int>, in sentence: Sentence) -> Bool {
    let next = sentence.token(at: tokens.upperBound)
    if last.kind == .abbreviation || last.kind == .stop {
      return next?.kind == .word && sentence.canBeName(next)
    }
    let isAuthority = sentence.language.words("organisation-words-english").contains(last.folded)
    return !isAuthority || !sentence.hasKnownNameBeside(tokens) && !sentence.canBeName(next)
  }

  /// *Friends of the White House*: the phrase ends a longer name.
  private func isSmallEnglishWord(_ token: Token?, in sentence: Sentence) -> Bool {
    guard let token, token.isWordLike else { return false }
    return sentence.language.words("title-connectors-english").contains(token.folded)
  }
}
