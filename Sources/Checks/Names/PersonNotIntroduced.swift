import LintModel

struct PersonNotIntroduced: ArticleCheck {
  let info = CheckInfo(
    id: "person-not-introduced", family: .names, category: .accuracy, its: .omission,
    severity: .minor,
    summary: Text(
      de: "Wer spricht, wird nirgends mit Vornamen oder Amt genannt.",
      en: "Who speaks is nowhere named with a given name or office."),
    explanation: Text(
      de: """
        Ein Satz, der jemanden vorstellt, ging bei der Übersetzung verloren, oder der Nachname ist \
        falsch. Gemeldet wird ein unbekannter Nachname, der mindestens zweimal allein steht, davon \
        einmal neben einem Verb des Sagens.
        """,
      en: """
        A sentence that introduces somebody was lost in translation, or the surname is wrong. Reported \
        is an unknown surname that stands alone at least twice, once beside a verb of saying.
        """),
    messages: [
      "introduced": Text(
        de: "„{name}“ spricht, wird aber nie vorgestellt",
        en: "“{name}” speaks but is never introduced")
    ],
    needs: [.readings, .names, .words("speech-verbs")],
    examples: [
      .bad(
        "Der Umbau dauert an. ⟦Grebnowski⟧ sagte, es fehle Geld. Grebnowski ist zuversichtlich."),
      .bad("„Es fehlt Geld“, sagte ⟦Grebnowski⟧. Am Abend ging Grebnowski fort."),
      .good("Olga Grebnowski leitet den Umbau. Grebnowski sagte, es fehle Geld. Grebnowski ging."),
      .good("Der Umbau in Grebnowska dauert an. Grebnowska wächst."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    let ledger = article.names
    var alone = [Int](repeating: 0, count: ledger.words.count)
    var isIntroduced = [Bool](repeating: false, count: ledger.words.count)
    for mention in ledger.mentions {
      if mention.words.count == 1, mention.title == nil {
        alone[mention.words[0]] += 1
      } else {
        for word in mention.words { isIntroduced[word] = true }
      }
    }
    // Another spelling of somebody is no stranger.
    for pair in ledger.joined {
      isIntroduced[pair.first] = true
      isIntroduced[pair.second] = true
    }
    let listed = Set(ledger.hits.map(\.range.start))
    for mention in ledger.mentions where mention.words.count == 1 {
      let number = mention.words[0]
      guard alone[number] > 1, !isIntroduced[number],
        ledger.words[number].traits.isDisjoint(with: [
          .isKnown, .isGivenName, .isPlace, .isAllCapitals,
        ]), !ledger.words[number].places.contains(where: { listed.contains($0.start) }),
        speaks(mention, in: article.document), !isPart(number, isIntroduced, ledger)
      else { continue }
      isIntroduced[number] = true
      findings.add(
        "introduced", ["name": ledger.words[number].text], at: mention.name, confidence: .low)
    }
  }

  /// *Ahmed Al-Khateeb* introduces *Khateeb*, *Antonows* an *Antonow*.
  private func isPart(_ number: Int, _ isIntroduced: [Bool], _ ledger: NameLedger) -> Bool {
    let short = ledger.words[number].stem
    return ledger.words.prefix(Self.mostWords).indices.contains { other in
      let word = ledger.words[other].stem
      return isIntroduced[other] && word.count > short.count
        && (word.starts(with: short) || word.suffix(short.count) == short[...])
    }
  }

  /// An article has hundreds; more are compared with nobody, or hostile text takes quadratic time.
  private static let mostWords = 2000

  /// Directly before or after a verb of saying.
  private func speaks(_ mention: NameLedger.Mention, in document: Document) -> Bool {
    let verbs = document.pack.words("speech-verbs")
    let (first, last) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let before = first > 0 ? document.tokens[first - 1] : nil
    let after = last < document.tokens.count ? document.tokens[last] : nil
    if let before, verbs.contains(before.folded) {
      return after.map { !$0.isCapitalised && $0.kind != .hyphen } ?? true
    }
    // *die Zeitung Grebno sagte*: the noun says what it is.
    guard let after, verbs.contains(after.folded) else { return false }
    return before.map { !($0.kind == .word && $0.isCapitalised) } ?? true
  }
}
