import LintModel

struct WrongGivenName: ArticleCheck {
  let info = CheckInfo(
    id: "wrong-given-name", family: .names, category: .accuracy, its: .mistranslation,
    severity: .major,
    summary: Text(
      de: "Ein Mensch hat an einer Stelle einen anderen Vornamen.",
      en: "A person has another given name in one place."),
    explanation: Text(
      de: """
        Gemeldet wird ein Vorname, der einmal vor einem Nachnamen steht, den der Artikel sonst mit \
        einem anderen nennt, wenn nichts von Familie in der Nähe steht. Zwei Menschen gleichen Namens \
        kommen vor; deshalb ist das ein Hinweis.
        """,
      en: """
        A given name is reported that stands once before a surname which the article otherwise has \
        with another one, when nothing near speaks of family. Two people can share a surname; so this \
        is a hint.
        """),
    messages: [
      "other": Text(
        de: "„{surname}“ heißt anderswo im Artikel „{usual}“",
        en: "“{surname}” is “{usual}” elsewhere in the article"),
      "count": Text(
        de: "„{usual}“ steht {count}-mal, „{text}“ einmal",
        en: "“{usual}” stands {count} times, “{text}” once"),
    ],
    needs: [.readings, .names, .words("family-words"), .words("given-names")],
    examples: [
      .bad(
        "Jens Holdorf tritt zurück. Das sagte Holdorf am Montag. Am Abend ging ⟦Peter⟧ Holdorf fort."
      ),
      .bad(
        "Ministerin Anna Wieprecht kam. Die Ministerin schwieg. Später gab ⟦Laura⟧ Wieprecht auf. Wieprecht ging."
      ),
      .good("Jens Holdorf tritt zurück. Sein Bruder Peter Holdorf bleibt. Holdorf schwieg."),
      .good("Jens Holdorf tritt zurück. Das sagte Holdorf am Montag. Jens Holdorf ging fort."),
    ])

  func inspect(_ article: Article, into findings: inout Findings) {
    var full: [Int: [Int]] = [:]
    var alone: [Int: Int] = [:]
    for (number, mention) in article.names.mentions.enumerated() {
      if mention.words.count == 2, mention.tokens.count == 2 || hasInitial(mention, article),
        canBeGiven(article.document.tokens[mention.tokens.lowerBound], article)
      {
        full[mention.words[1], default: []].append(number)
      } else if mention.words.count == 1 {
        alone[mention.words[0], default: 0] += 1
      }
    }
    let joined = Set(article.names.joined)
    for (surname, mentions) in full.sorted(by: { $0.key < $1.key }) where mentions.count > 1 {
      inspect(mentions, surname, alone[surname] ?? 0, joined, article, &findings)
    }
  }

  private func inspect(
    _ mentions: [Int], _ surname: Int, _ alone: Int, _ joined: Set<NameLedger.WordPair>,
    _ article: Article,
    _ findings: inout Findings
  ) {
    let names = article.names
    var counts: [Int: Int] = [:]
    for number in mentions { counts[names.mentions[number].words[0], default: 0] += 1 }
    guard counts.count == 2,
      let usual = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      let other = counts.first(where: { $0.key != usual.key }), other.value == 1,
      usual.value + alone > 1
    else { return }
    let areOneName =
      joined.contains(NameLedger.WordPair(usual.key, other.key))
      || joined.contains(NameLedger.WordPair(other.key, usual.key))
    guard !areOneName,
      let number = mentions.first(where: { names.mentions[$0].words[0] == other.key }),
      let first = mentions.first(where: { names.mentions[$0].words[0] == usual.key })
    else { return }
    let mention = names.mentions[number]
    guard isGiven(names.mentions[first], article) else { return }
    // Who is introduced first is somebody; the other comes later, and with no title of his own.
    guard number > first, !speaksOfFamily(mention, article),
      isAlone(names.words[other.key], mention)
    else { return }
    let place = article.document.tokens[mention.tokens.lowerBound].range
    let usualText = names.words[usual.key].text + " " + names.words[surname].text
    findings.add(
      "other",
      [
        "surname": names.words[surname].text, "usual": usualText,
        "count": "\(usual.value)", "text": article.document.string(mention.name),
      ], at: place, confidence: .low,
      related: [RelatedPlace(range: names.mentions[first].range, role: .antecedent)],
      evidence: ["count"],
      fix: .suggestion(.replace(place, with: names.words[usual.key].text)))
  }

  /// No acronym, word or place: *FC Köln*, *Central Park*, *Provinz Limburg*.
  private func canBeGiven(_ token: Token, _ article: Article) -> Bool {
    let words = article.document.annotations.words
    let isEnglish =
      words.facts(token.folded).traits.contains(.isEnglish)
      && !words.facts(token.folded).traits.contains(.isEnglishName)
    if article.document.pack.words("given-names").contains(token.folded) {
      return !token.shape.contains(.allCapitals)
    }
    return token.shape.isDisjoint(with: [.allCapitals, .innerCapital, .hasDigit]) && !isEnglish
      && !words.readings(token.surface).contains {
        $0.wordClass == .noun || $0.traits.contains(.isPlace)
      }
  }

  private func isGiven(_ mention: NameLedger.Mention, _ article: Article) -> Bool {
    article.document.pack.words("given-names").contains(
      article.document.tokens[mention.tokens.lowerBound].folded)
  }

  /// *Lyndon B. Johnson*
  private func hasInitial(_ mention: NameLedger.Mention, _ article: Article) -> Bool {
    mention.tokens.count == 3 && article.document.tokens[mention.tokens.lowerBound + 1].length <= 2
  }

  /// The given name stands nowhere else: who is called by it alone is a person of his own.
  private func isAlone(_ word: NameLedger.Word, _ mention: NameLedger.Mention) -> Bool {
    word.places.count == 1
  }

  /// *Bruder*, *Familie*, *Ehepaar* in the sentence or the one before.
  private func speaksOfFamily(_ mention: NameLedger.Mention, _ article: Article) -> Bool {
    let document = article.document
    guard let index = document.sentenceIndex(at: mention.range.start) else { return true }
    let family = document.pack.words("family-words")
    return (max(0, index - 1)...index).contains { number in
      document.tokens[document.sentences[number].tokens].contains { family.contains($0.folded) }
    }
  }
}
