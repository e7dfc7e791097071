import LintModel

struct MissingHyphen: SentenceCheck {
  let info = CheckInfo(
    id: "missing-hyphen", family: .spelling, category: .linguisticConventions, its: .misspelling,
    severity: .minor,
    summary: Text(
      de: "Zwischen den Teilen eines Wortes fehlt ein Bindestrich.",
      en: "A hyphen is missing between the parts of a word."),
    explanation: Text(
      de: """
        „US“ und „Anti“ stehen nie für sich, und vor ein Substantiv wird eine Kette ganz durchgekoppelt: \
        „die Safari-Park-Paviane“. Englische Namen („US Open“) bleiben außer Betracht.
        """,
      en: """
        “US” and “Anti” never stand alone, and a chain before a noun is hyphenated throughout: “die \
        Safari-Park-Paviane”. English names (“US Open”) are left alone.
        """),
    messages: [
      "hyphen": Text(
        de: "Bindestrich fehlt: „{chain}“", en: "hyphen missing: “{chain}”")
    ],
    needs: [.readings, .englishWords],
    examples: [
      .bad("Die ⟦US Regierung⟧ schweigt dazu."),
      .bad("Der ⟦Vize Präsident⟧ reist ab."),
      .bad("Die ⟦Tier-Park Ziegen⟧ sind satt."),
      .bad("Sie kauft einem ⟦VW Händler⟧ den Wagen ab."),
      .good("Die US-Regierung schweigt dazu."),
      .good("Sie gewann die US Open und lobte den Vize."),
      .good("Ich weiß, dass die EU Sanktionen plant."),
      .good("Der Tier-Park Ziegenhain öffnet heute."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for index in sentence.tokens.indices.dropLast() {
      let token = sentence.tokens[index]
      guard token.isCapitalised, token.kind == .word, token.length > 1,
        token.shape.isDisjoint(with: [.hasDigit, .decorated, .split]),
        token.shape.contains(.allCapitals) || token.shape.contains(.hyphenated) || token.length <= 6
      else { continue }
      let next = sentence.tokens[index + 1]
      guard next.isCapitalised, next.kind == .word, next.hasSpaceBefore,
        token.end + 1 == next.start,
        next.shape.isDisjoint(with: [.allCapitals, .hasDigit, .hyphenated, .innerCapital])
      else { continue }
      guard isCommonNoun(next, in: sentence) else { continue }
      let (first, second) = (WordPlace(sentence, index), WordPlace(sentence, index + 1))
      guard !first.isInTitle, !second.isFollowedByName,
        isBound(first) || isChain(first, second)
      else { continue }
      let range = token.range.union(next.range)
      let chain = sentence.text(token) + "-" + sentence.text(next)
      findings.add(
        "hyphen", ["chain": chain], at: range, fix: .suggestion(.replace(range, with: chain)))
    }
  }

  private func isCommonNoun(_ token: Token, in sentence: Sentence) -> Bool {
    let facts = sentence.facts(token)
    return facts.isKnown && facts.traits.isDisjoint(with: [.isEnglish, .isEnglishName])
      && facts.classes.contains(.noun) && !facts.classes.contains(.properNoun)
  }

  /// What is no word by itself.
  private func isBound(_ place: WordPlace) -> Bool {
    switch place.sentence.text(place.token) {
    case "US", "Anti", "Vize", "Pseudo", "Neo": true
    default: false
    }
  }

  /// *ein VW Händler*, *die Tier-Park Ziegen*: what stands before belongs to the second.
  private func isChain(_ first: WordPlace, _ second: WordPlace) -> Bool {
    let sentence = first.sentence
    guard let before = first.before, before.kind == .word else {
      return false
    }
    let other = sentence.agreement(of: second.token)
    if first.token.shape.contains(.hyphenated) {
      let own = sentence.agreement(of: first.token)
      let determiner = sentence.determinerAgreement(of: before)
      return !own.isEmpty && !determiner.isEmpty && determiner.isDisjoint(with: own)
        && !determiner.isDisjoint(with: other)
    }
    // Organisations have articles, but nobody says “einem VW”, “neuer EU” of them.
    guard first.token.shape.contains(.allCapitals), first.token.length <= 5 else { return false }
    return sentence.foldedReadings(before).contains {
      $0.wordClass == .indefiniteArticle && !$0.agreement.isDisjoint(with: other)
    }
  }
}

extension Sentence {
  /// Case, number and gender that a determiner can have; empty for other words.
  func determinerAgreement(of token: Token) -> Agreement {
    foldedReadings(token).reduce(into: Agreement()) {
      if $1.wordClass.isDeterminer { $0.formUnion($1.agreement) }
    }
  }
}
