import LintModel

struct WeakMasculine: SentenceCheck {
  let info = CheckInfo(
    id: "weak-masculine", family: .nounPhrases, category: .linguisticConventions,
    its: .grammar, severity: .minor,
    summary: Text(
      de: "Einem schwach deklinierten Maskulinum fehlt die Endung.",
      en: "A weak masculine noun lacks its ending."),
    explanation: Text(
      de: """
        „dem Präsident“, „den Soldat“, „mit Herr Koch“: Diese Substantive haben in allen Fällen außer \
        dem Nominativ die Endung -en oder -n. Ohne Artikel vor einem Namen stehen sie richtig ohne \
        Endung („mit Präsident Koch“), nur „Herr“ nicht.
        """,
      en: """
        “dem Präsident”, “den Soldat”, “mit Herr Koch”: these nouns have the ending -en or -n in every \
        case but the nominative. Without an article before a name they stand rightly without it (“mit \
        Präsident Koch”), except “Herr”.
        """),
    messages: [
      "ending": Text(
        de: "„{noun}“ wird schwach dekliniert: „{phrase}“",
        en: "“{noun}” is a weak noun: “{phrase}”"),
      "readings": Text(
        de: "„{noun}“ ist Nominativ; „{determiner}“ ist {determinerReadings}",
        en: "“{noun}” is nominative; “{determiner}” is {determinerReadings}"),
      "governs": Text(
        de: "„{determiner}“ verlangt {determinerReadings}",
        en: "“{determiner}” governs the {determinerReadings}"),
    ],
    needs: [
      .readings, .chunks, .englishWords, .words("doubtful-nouns"), .words("bare-nouns"),
      .words("count-nouns"), .words("case-prepositions"),
    ],
    examples: [
      .bad("Sie dankte ⟦dem Präsident⟧ für die Rede."),
      .bad("Das Haus gehört ⟦einem jungen Student⟧ aus Kiel."),
      .bad("Sie sprach ⟦mit Herr⟧ Koch über das Haus."),
      .good("Sie dankte dem Präsidenten und sprach mit Präsident Koch."),
      .good("Der Präsident, dem Herr Koch folgte, und der junge Student kamen."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for chunk in sentence.chunks where chunk.nounAgreement == Self.nominative {
      let phrase = NounPhrase(chunk, in: sentence)
      guard phrase.isWeak, !phrase.isBeforeEnglish else { continue }
      if let determiner = phrase.determiner {
        guard chunk.determinerAgreement.isDisjoint(with: chunk.nounAgreement),
          !chunk.determinerAgreement.isDisjoint(with: Self.oblique), !phrase.mayBePronoun,
          chunk.numerals == 0
        else { continue }
        add(
          "readings", phrase, determiner,
          chunk.determinerAgreement.intersection(Self.oblique).described, to: &findings)
      } else if let preposition = phrase.preposition, chunk.tokens.count == 1,
        phrase.isHonorificBeforeName, !chunk.government.contains(.nominative),
        sentence.language.words("case-prepositions").contains(preposition.folded)
      {
        add("governs", phrase, preposition, chunk.government.described, to: &findings)
      }
    }
  }

  private func add(
    _ evidence: String, _ phrase: NounPhrase, _ governor: Token, _ readings: Text,
    to findings: inout Findings
  ) {
    let sentence = phrase.sentence
    let noun = sentence.text(phrase.noun)
    let correction = phrase.weakForm
    let before = TextRange(governor.start..<phrase.noun.start)
    findings.add(
      "ending",
      [
        "noun": noun, "phrase": sentence.text(before) + correction,
        "determiner": sentence.text(governor),
      ],
      terms: ["determinerReadings": readings],
      at: governor.range.union(phrase.noun.range), evidence: [evidence],
      fix: .suggestion(.replace(phrase.noun.range, with: correction)))
  }

  fileprivate static let nominative = Agreement.nominative.intersection(.masculine)
    .intersection(.singular)
  fileprivate static let oblique = Agreement([.accusative, .dative, .genitive])
    .intersection(.masculine).intersection(.singular)
}

extension NounPhrase {
  /// *dem Präsident*: of the masculine in another case the noun has the nominative.
  var isWeakClash: Bool {
    chunk.nounAgreement == WeakMasculine.nominative
      && !chunk.determinerAgreement.isDisjoint(with: WeakMasculine.oblique)
  }

  /// Weak nouns have *-en* or *-n* elsewhere, so that the bare form is a nominative only.
  fileprivate var isWeak: Bool {
    let facts = sentence.facts(noun)
    return facts.classes.isOnly(.noun) && (facts.origin == .lexicon || facts.origin == .compound)
      && noun.shape.isDisjoint(with: [.allCapitals, .hasDigit, .innerCapital])
      && sentence.readings(noun).allSatisfy { $0.traits.contains(.isConfident) }
      && !sentence.text(noun).hasSuffix("e")
  }

  /// *beim Patient Blood Management*
  fileprivate var isBeforeEnglish: Bool {
    guard let after, after.isCapitalised else { return false }
    return sentence.facts(after).traits.contains(.isEnglish)
  }

  /// *Herr* before a name; other titles stand there without an ending.
  fileprivate var isHonorificBeforeName: Bool {
    folded(noun) == "herr" && after?.isCapitalised == true && after?.kind == .word
  }

  /// *Präsidenten*, *Herrn*.
  fileprivate var weakForm: String {
    let text = sentence.text(noun)
    return text + (folded(noun).hasSuffix("herr") || folded(noun).hasSuffix("bauer") ? "n" : "en")
  }
}
