import LintModel

/// A pronoun that can be nothing but a subject: *ich, du, er, wir, man*.
struct SubjectPronoun {
  static let longest = 3  // bytes
  /// Persons in the singular, as in `VerbForms.persons`.
  private static let singular: UInt32 = 7

  private let sentence: Sentence
  private let index: Int
  /// As in `VerbForms.persons`.
  private let person: UInt32

  /// - Returns: nil where the word is no such pronoun.
  init?(_ sentence: Sentence, _ index: Int) {
    let token = sentence.tokens[index]
    person = sentence.subjectPerson(at: index)
    // *das Ich*, *Spider Man*: with a capital it is a noun or a name.
    guard person != 0, !token.shape.contains(.allCapitals),
      !token.isCapitalised || sentence.beginsClause(index)
    else { return nil }
    self.sentence = sentence
    self.index = index
  }

  var messageName: String {
    switch VerbForms(rawValue: person) {
    case .firstSingular: "first-singular"
    case .secondSingular: "second-singular"
    case .firstPlural: "first-plural"
    default: "third-singular"
    }
  }

  /// The index of a finite verb beside the pronoun that only another subject can have.
  var clashingVerb: Int? {
    guard !isJoined, !isForeign else { return nil }
    let verb: Int
    if clashes(at: index + 1) {
      guard
        sentence.isOnlyFinite(at: index + 1)
          ? !agrees(at: index - 1) : isOnlyVerbOfClause(index + 1)
      else { return nil }
      verb = index + 1
    } else if clashes(at: index - 1) {
      guard !joinsAfter(index - 1), !hasVerbAfter, !hasSubjectBefore, !isOrder(index - 1)
      else { return nil }
      verb = index - 1
    } else {
      guard let last = lastOfSubordinateClause else { return nil }
      verb = last
    }
    return isInTitle ? nil : verb
  }

  /// *dass wir das Haus gekauft hat*: the verb that closes the clause which a conjunction opens
  /// before the pronoun.
  private var lastOfSubordinateClause: Int? {
    guard let opener = sentence.token(before: index), opensSubordinateClause(opener),
      sentence.token(before: index - 1).map({ $0.kind == .comma }) ?? true
    else { return nil }
    var place = index + 1
    while let token = sentence.token(at: place), !sentence.isBoundary(token) {
      // A verb of the pronoun, or one more subject.
      if agrees(at: place) || token.kind == .slash
        || sentence.foldedFacts(token).classes.contains(.coordinator)
      {
        return nil
      }
      place += 1
    }
    guard let end = sentence.token(at: place), end.kind == .comma || end.kind == .stop,
      place > index + 2, sentence.isOnlyFinite(at: place - 1), clashes(at: place - 1)
    else { return nil }
    return place - 1
  }

  private func opensSubordinateClause(_ token: Token?) -> Bool {
    guard let token, token.kind == .word else { return false }
    let classes = sentence.foldedFacts(token).classes
    return classes.contains(.subordinator) || classes.contains(.relativeOrInterrogative)
      || classes.contains(.interrogativeAdverb)
  }

  private func clashes(at place: Int) -> Bool {
    guard sentence.isAlwaysFinite(at: place) else { return false }
    let persons = sentence.finitePersons(at: place)
    return persons & person == 0 && !isClipped(persons)
      && (persons & Self.singular != 0 || !isCoordinated)
  }

  private func agrees(at place: Int) -> Bool { sentence.finitePersons(at: place) & person != 0 }

  /// *ich könnt*, *er wollt*: the form has lost its *e*.
  private func isClipped(_ persons: UInt32) -> Bool {
    persons == VerbForms.secondPlural.rawValue
      && person & (VerbForms.firstSingular.rawValue | VerbForms.thirdSingular.rawValue) != 0
  }

  /// *er und ich*, *wie ich*, *ich du*: what stands before shares the verb, or takes the pronoun.
  private var isJoined: Bool {
    guard let before = sentence.token(before: index) else { return false }
    switch before.kind {
    case .slash, .hyphen, .apostrophe: return true
    case .word: break
    default: return false
    }
    let classes = sentence.foldedFacts(before).classes
    if classes.contains(.personalPronoun) { return true }
    // *Leute wie ich*; after a comma it opens a clause, *, als wir*.
    return classes.contains(.comparisonParticle)
      && sentence.token(before: index - 1).map { $0.kind != .comma } ?? false
  }

  /// *er und ich haben*, *weder sie noch er haben*, *Sie und auch ich*; at the beginning of a sentence the conjunction joins
  /// that to the one before. A verb in the singular agrees with the nearer of the two.
  private var isCoordinated: Bool {
    [index - 1, index - 2].contains {
      sentence.canBe(.coordinator, at: $0) && sentence.token(before: $0) != nil
    }
  }

  /// *Arc du Triomphe*, or the rest of a sentence that a line break cut in two.
  private var isForeign: Bool {
    if sentence.token(before: index) == nil {
      return !sentence.tokens[index].isCapitalised
        && sentence.finitePersons(at: index + 1) & Self.singular == 0
    }
    return person == VerbForms.secondSingular.rawValue
      && sentence.token(at: index + 1)?.isCapitalised ?? false
  }

  /// *haben er und ich*, *sind er, sie und ich*
  private func joinsAfter(_ verb: Int) -> Bool {
    guard sentence.finitePersons(at: verb) & Self.singular == 0 else { return false }
    for place in (index + 1)..<(index + 4) {
      guard let token = sentence.token(at: place) else { return false }
      if token.kind == .slash || token.kind == .comma && place == index + 1 { return true }
      guard token.kind == .word else { return false }
      if isCopula(place) { return true }
    }
    return false
  }

  /// A word that joins subjects.
  private func isCopula(_ place: Int) -> Bool {
    guard sentence.canBe(.coordinator, at: place) || sentence.canBe(.comparisonParticle, at: place)
    else { return false }
    switch sentence.document.lexemes.string(sentence.tokens[place].folded) {
    case "und", "oder", "sowie", "beziehungsweise", "wie", "als": return true
    default: return false
    }
  }

  /// Before the clause ends, a verb that the pronoun is the subject of: *er sagte wir sollten*.
  private var hasVerbAfter: Bool {
    var place = index + 1
    while let token = sentence.token(at: place), !sentence.isBoundary(token), !isCopula(place) {
      if agrees(at: place),
        place == index + 1 && !isParticiple(place) || sentence.isOnlyFinite(at: place)
      {
        return true
      }
      place += 1
    }
    return false
  }

  private func isParticiple(_ place: Int) -> Bool {
    sentence.foldedReadings(sentence.tokens[place]).contains {
      $0.verbForms.contains(.participle2)
    }
  }

  /// *verweile du hier*: an imperative may name whom it addresses.
  private func isOrder(_ place: Int) -> Bool {
    person == VerbForms.secondSingular.rawValue
      && sentence.foldedReadings(sentence.tokens[place]).contains {
        $0.verbForms.contains(.imperative)
      }
  }

  /// *er hat wir*: the verb has its subject, and the pronoun another fault.
  private var hasSubjectBefore: Bool {
    guard let before = sentence.token(before: index - 1), before.kind == .word else { return false }
    let persons = sentence.finitePersons(at: index - 1)
    return sentence.foldedReadings(before).contains { $0.persons & persons != 0 }
  }

  /// A form that is an infinitive, too, where nothing else could be the verb of the pronoun: not in
  /// the clause, nor after a comma that may only part infinitives, nor an auxiliary before, which
  /// *er soll bleiben und ich gehen* would share.
  private func isOnlyVerbOfClause(_ verb: Int) -> Bool {
    guard let end = sentence.tokens.last(where: { $0.kind == .stop }),
      sentence.document.string(end.range) == "."
    else { return false }
    var place = verb + 1
    while let token = sentence.token(at: place), !sentence.isBoundary(token) {
      if agrees(at: place) { return false }
      place += 1
    }
    let isClosed =
      sentence.token(at: place)?.kind == .stop
      || opensSubordinateClause(sentence.token(at: place + 1))
        && !opensSubordinateClause(sentence.token(before: index))
    for other in sentence.tokens.indices where other != verb {
      if other < index ? isAuxiliary(other) : !isClosed && agrees(at: other) { return false }
    }
    place = index
    while let token = sentence.token(before: place), !sentence.isBoundary(token) {
      if agrees(at: place - 1) { return false }
      place -= 1
    }
    return true
  }

  private func isAuxiliary(_ place: Int) -> Bool {
    sentence.canBe(.verb, at: place)
      && sentence.foldedReadings(sentence.tokens[place]).contains {
        $0.traits.contains(.isAuxiliary) && $0.verbForms.isFinite
      }
  }

  private var isInTitle: Bool {
    let start = sentence.tokens[index].start
    return sentence.document.annotations.titles.contains { $0.contains(start) }
  }
}
