import LintModel

extension Sentence {
  /// Persons that a word can have as finite verb, as in `VerbForms.persons`; 0 where it is none.
  func finitePersons(at index: Int) -> UInt32 {
    guard let token = token(at: index), token.kind == .word, isWrittenAsVerb(token, at: index),
      foldedFacts(token).classes.contains(.verb)
    else { return 0 }
    return foldedReadings(token).reduce(0) { $0 | $1.verbForms.persons }
  }

  /// Small, or with a capital at the beginning of a sentence or quotation, where it is no noun.
  private func isWrittenAsVerb(_ token: Token, at index: Int) -> Bool {
    !token.isCapitalised
      || beginsClause(index) && facts(token).traits.contains(.isKnownInLowerCaseOnly)
  }

  /// Whether a word can be nothing but a finite verb: no infinitive or participle, no other class.
  func isOnlyFinite(at index: Int) -> Bool {
    isOnlyVerb(at: index) && foldedReadings(tokens[index]).allSatisfy { $0.verbForms.isOnlyFinite }
  }

  /// Whether a word can be nothing but a verb, and every reading is finite, too.
  func isAlwaysFinite(at index: Int) -> Bool {
    isOnlyVerb(at: index) && foldedReadings(tokens[index]).allSatisfy { $0.verbForms.isFinite }
  }

  /// Whether the lexicon has it as verb only.
  func isOnlyVerb(at index: Int) -> Bool {
    guard let token = token(at: index), token.kind == .word else { return false }
    let facts = foldedFacts(token)
    return facts.classes.isOnly(.verb) && facts.origin == .lexicon
      && isWrittenAsVerb(token, at: index)
  }

  /// Whether it has this class among its readings in small letters.
  func canBe(_ wordClass: WordClass, at index: Int) -> Bool {
    guard let token = token(at: index), token.kind == .word else { return false }
    return foldedFacts(token).classes.contains(wordClass)
  }

  /// Whether nothing of its sentence or quotation stands before a word.
  func beginsClause(_ index: Int) -> Bool {
    guard let before = token(before: index) else { return true }
    switch before.kind {
    case .openingQuote, .quote, .colon, .openingBracket, .dash, .stop, .hyphen: return true
    default: return false
    }
  }

  /// A mark that parts clauses, or may part them.
  func isBoundary(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .abbreviation, .number, .ordinal, .date, .time, .score, .currency, .unit,
      .hyphen, .apostrophe, .slash:
      false
    default: true
    }
  }
}

extension VerbForms {
  /// Finite, and nothing else but an imperative.
  var isOnlyFinite: Bool {
    isFinite && isDisjoint(with: [.infinitive, .participle1, .participle2, .zuInfinitive])
  }
}

extension Sentence {
  /// Whether a word could be a finite verb, written as it should be or with a capital. An infinitive
  /// always has a finite form that looks like it.
  func canBeVerb(at index: Int) -> Bool {
    guard let token = token(at: index), token.kind == .word else { return false }
    let facts = facts(token)
    if token.isCapitalised {
      guard
        index == tokens.startIndex || !facts.isKnown
          || facts.traits.contains(.isKnownInLowerCaseOnly)
          || beginsClause(index)
      else { return false }
    }
    return foldedReadings(token).contains {
      $0.verbForms.isFinite || !$0.verbForms.isDisjoint(with: [.imperative, .infinitive])
    }
  }

  /// The person of *ich, du, er, wir, man*, which are subjects wherever they stand; 0 of other words.
  func subjectPerson(at index: Int) -> UInt32 {
    guard let token = token(at: index), token.kind == .word, token.length <= 3 else { return 0 }
    let classes = foldedFacts(token).classes
    guard classes.contains(.personalPronoun) || classes.contains(.indefinite) else { return 0 }
    switch document.lexemes.string(token.folded) {
    case "ich": return VerbForms.firstSingular.rawValue
    case "du": return VerbForms.secondSingular.rawValue
    case "er", "man": return VerbForms.thirdSingular.rawValue
    case "wir": return VerbForms.firstPlural.rawValue
    default: return 0
    }
  }
}
