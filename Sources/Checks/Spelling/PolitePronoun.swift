import LintModel

struct PolitePronoun: ArticleCheck {
  let info = CheckInfo(
    id: "polite-pronoun", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Ein Pronomen der dritten Person ist großgeschrieben.",
      en: "A pronoun of the third person has a capital."),
    explanation: Text(
      de: """
        „Die Familie und Ihr Haus“: Mit großem Anfangsbuchstaben ist es die Höflichkeitsform. Gemeldet \
        wird nur außerhalb von Anführungszeichen und nur in Artikeln, die dort niemanden anreden und \
        in denen niemand „ich“ oder „wir“ sagt.
        """,
      en: """
        “Die Familie und Ihr Haus”: with a capital the pronoun addresses the reader. Reported only \
        outside quotation marks, and only in articles that address nobody there and in which nobody \
        says “ich” or “wir”.
        """),
    messages: [
      "capital": Text(
        de: "„{word}“ redet den Leser an; gemeint ist „{small}“",
        en: "“{word}” addresses the reader; “{small}” is meant")
    ],
    needs: [.readings, .words("speaker-words")],
    examples: [
      .bad(
        """
        Die Ministerin kam am Montag in die Stadt. Sie sprach mit ⟦Ihren⟧ Beratern über den Haushalt. \
        Danach fuhr sie weiter. Der Rat tagte ohne sie. Es regnete. Am Abend war alles vorbei.
        """),
      .bad(
        """
        Die Firma wächst seit Jahren. Aber ⟦Sie⟧ hat Schulden. Die Bank wartet. Der Chef ist krank. \
        Niemand vertritt ihn. Das kostet Zeit.
        """),
      .good(
        """
        Die Firma wächst seit Jahren. Wenn Sie dort kaufen, hilft das Ihren Nachbarn. Die Bank wartet. \
        Der Chef ist krank. Niemand vertritt ihn. Das kostet Zeit.
        """),
      .good(
        """
        Der Arzt kam ins Zimmer. „Wo ist Ihre Jacke?“, fragte er. Die Frau zeigte auf den Schrank. \
        Es war kalt. Draußen schneite es. Der Bus kam nicht.
        """),
    ])

  /// Sentences; what is shorter is a notice or an advertisement, which address the reader.
  private static let shortest = 6

  func inspect(_ article: Article, into findings: inout Findings) {
    let document = article.document
    guard document.sentences.count >= Self.shortest else { return }
    let suspects = suspects(in: document)
    guard !suspects.isEmpty, !isAddressed(document) else { return }
    for suspect in suspects {
      let sentence = document.sentence(suspect.sentence)
      let token = sentence.tokens[suspect.token]
      let small = document.lexemes.string(token.folded)
      findings.add(
        "capital", ["word": sentence.text(token), "small": small], at: token.range,
        fix: .suggestion(.replace(token.range, with: small)))
    }
  }

  private func suspects(in document: Document) -> [(sentence: Int, token: Int)] {
    var suspects: [(sentence: Int, token: Int)] = []
    visitUnquoted(document) { token, index, sentence in
      if token.isCapitalised, token.length >= Self.shortestPronoun,
        Self.initials.contains(document.text[Int(token.start)]),
        isSuspect(index, in: document.sentence(sentence))
      {
        suspects.append((sentence, index))
      }
      return true
    }
    return suspects
  }

  private static let shortestPronoun = 3  // bytes
  /// Of *Ihr* and *Sie*; most words with a capital leave here.
  private static let initials: ByteSet = "IS"

  private func isAddressed(_ document: Document) -> Bool {
    let speakers = document.pack.words("speaker-words")
    var isAddressed = false
    visitUnquoted(document) { token, index, sentence in
      isAddressed =
        speakers.contains(token.folded)
        || token.isCapitalised && addresses(index, in: document.sentence(sentence))
      return !isAddressed
    }
    return isAddressed
  }

  /// Calls `body` with every word outside quotation marks, until it returns false.
  ///
  /// - Parameter body: gets the word, its index and that of its sentence.
  private func visitUnquoted(_ document: Document, _ body: (Token, Int, Int) -> Bool) {
    for block in document.blocks {
      var quotes = QuotationDepth()
      for number in block.sentences {
        for index in document.sentences[number].tokens {
          let token = document.tokens[index]
          if quotes.read(token) || quotes.isInside { continue }
          if token.kind == .word, !body(token, index, number) { return }
        }
      }
    }
  }

  /// Whether the article speaks to its reader here.
  private func addresses(_ index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    guard let before = sentence.token(before: index), token.isCapitalised,
      sentence.text(token) == "Sie"
    else { return false }
    // *wenn Sie*, *können Sie*, *Sie können*
    if sentence.foldedReadings(before).contains(where: {
      $0.wordClass == .subordinator || $0.wordClass == .relativeOrInterrogative
        || $0.wordClass == .interrogativeAdverb
    }) {
      return true
    }
    return [before, sentence.token(at: index + 1)].contains { neighbour in
      neighbour.map { canBe(.thirdPlural, $0, in: sentence) } ?? false
    }
  }

  private func canBe(_ person: VerbForms, _ token: Token, in sentence: Sentence) -> Bool {
    token.kind == .word && sentence.foldedReadings(token).contains { $0.verbForms.canBe(person) }
  }

  /// A capital inside a sentence.
  private func isSuspect(_ index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    guard !token.shape.contains(.allCapitals),
      let before = sentence.token(before: index), before.kind == .word || before.kind == .comma
    else { return false }
    let form = sentence.document.lexemes.utf8(token.folded)
    guard form.starts(with: "ihr".utf8) || form.elementsEqual("sie".utf8) else { return false }
    switch sentence.document.lexemes.string(token.folded) {
    case "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres": return true
    case "sie":
      return sentence.token(at: index + 1).map { canBe(.thirdSingular, $0, in: sentence) } ?? false
    default: return false
    }
  }
}

/// Whether the reader of tokens is inside quotation marks.
struct QuotationDepth {
  private(set) var isInside = false

  /// - Returns: whether the token is such a mark.
  mutating func read(_ token: Token) -> Bool {
    switch token.kind {
    case .openingQuote: isInside = true
    case .closingQuote: isInside = false
    case .quote: isInside.toggle()
    default: return false
    }
    return true
  }
}
