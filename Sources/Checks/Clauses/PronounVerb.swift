import LintModel

struct PronounVerb: SentenceCheck {
  let info = CheckInfo(
    id: "pronoun-verb", family: .clauses, category: .linguisticConventions, its: .grammar,
    severity: .major,
    summary: Text(
      de: "Ein Pronomen steht neben einem Verb in anderer Person.",
      en: "A pronoun stands beside a verb in another person."),
    explanation: Text(
      de: """
        „wir hat“, „er haben“: Das Verb richtet sich in Person und Zahl nach seinem Subjekt, und \
        „ich“, „du“, „er“, „wir“ und „man“ können nichts anderes sein. „sie“ und „es“ sind auch \
        Objekte und werden nicht geprüft, ebenso verbundene Subjekte („er und ich haben“) und \
        Vergleiche („Leute wie ich sind“). Eine Form, die auch Infinitiv ist („er haben“), gilt nur \
        dann als Verb des Satzes, wenn kein anderes da ist.
        """,
      en: """
        “wir hat”, “er haben”: the verb takes person and number of its subject, and “ich”, “du”, \
        “er”, “wir” and “man” can be nothing else. “sie” and “es” are objects, too, and are not \
        checked, nor are joined subjects (“er und ich haben”) and comparisons (“Leute wie ich \
        sind”). A form that is an infinitive, too (“er haben”), counts as the verb of its sentence \
        only if there is no other.
        """),
    messages: [
      "first-singular": Text(
        de: "„{pronoun}“ ist 1. Person Singular, „{verb}“ nicht",
        en: "“{pronoun}” is first person singular, “{verb}” is not"),
      "second-singular": Text(
        de: "„{pronoun}“ ist 2. Person Singular, „{verb}“ nicht",
        en: "“{pronoun}” is second person singular, “{verb}” is not"),
      "third-singular": Text(
        de: "„{pronoun}“ ist 3. Person Singular, „{verb}“ nicht",
        en: "“{pronoun}” is third person singular, “{verb}” is not"),
      "first-plural": Text(
        de: "„{pronoun}“ ist 1. Person Plural, „{verb}“ nicht",
        en: "“{pronoun}” is first person plural, “{verb}” is not"),
      "verb-1": Text(
        de: "„{verb}“ ist 1. Person Singular", en: "“{verb}” is first person singular"),
      "verb-2": Text(
        de: "„{verb}“ ist 2. Person Singular", en: "“{verb}” is second person singular"),
      "verb-4": Text(
        de: "„{verb}“ ist 3. Person Singular", en: "“{verb}” is third person singular"),
      "verb-5": Text(
        de: "„{verb}“ ist 1. oder 3. Person Singular",
        en: "“{verb}” is first or third person singular"),
      "verb-16": Text(
        de: "„{verb}“ ist 2. Person Plural", en: "“{verb}” is second person plural"),
      "verb-20": Text(
        de: "„{verb}“ ist 3. Person Singular oder 2. Person Plural",
        en: "“{verb}” is third person singular or second person plural"),
      "verb-32": Text(
        de: "„{verb}“ ist 3. Person Plural", en: "“{verb}” is third person plural"),
      "verb-40": Text(
        de: "„{verb}“ ist 1. oder 3. Person Plural",
        en: "“{verb}” is first or third person plural"),
    ],
    needs: [.readings],
    examples: [
      .bad("Am Abend ⟦hat wir⟧ den Zug verpasst."),
      .bad("Sie glaubt, dass ⟦ich kommt⟧."),
      .bad("⟦Er haben⟧ das Haus gekauft."),
      .bad("Danach ⟦sind man⟧ ratlos."),
      .bad("Ich weiß, warum ⟦er gestern nicht da sind⟧."),
      .good(
        "Sie und auch ich waren dort. Ich weiß, dass er und ich recht hatten, und was wir alle sind."
      ),
      .good("Er und ich haben das Haus gekauft. Dann haben er und ich es verkauft."),
      .good("Es wurden mehrere verletzt. Es sind drei."),
      .good("Sie wusste, dass er haben wollte, was Leute wie ich haben."),
      .good("Wenn ich du wäre, ginge ich. Verweile du hier."),
      .good("Er soll bleiben und ich gehen. Kann er schwimmen?"),
      .good("Das heißt ich bin dabei, und er sagte wir sollten warten."),
    ])

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for index in sentence.tokens.indices {
      let token = sentence.tokens[index]
      guard token.length <= SubjectPronoun.longest, token.kind == .word,
        let pronoun = SubjectPronoun(sentence, index), let verb = pronoun.clashingVerb
      else { continue }
      let verbToken = sentence.tokens[verb]
      let persons = sentence.finitePersons(at: verb)
      let evidence = "verb-\(persons)"
      findings.add(
        pronoun.messageName,
        ["pronoun": sentence.text(token), "verb": sentence.text(verbToken)],
        at: token.range.union(verbToken.range),
        evidence: info.messages[evidence] == nil ? [] : [evidence])
    }
  }
}
