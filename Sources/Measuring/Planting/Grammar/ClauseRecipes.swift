/// Clauses with a wrong verb form, a verb too many or none.
enum ClauseRecipes {
  static let all: [Recipe] = infinitives + doubled + missing

  // MARK: - Infinitives

  static let infinitives: [Recipe] = [
    GrammarRecipes.open("infinitive", "um-without-zu") { text in
      withoutZu(text) { sentence, zu in
        sentence.conjunction(of: zu, ["um"])
      }
    },
    GrammarRecipes.open("infinitive", "zu-and-past") { text in
      zuAnd(text) { PlantedVerbs.past[$0] }
    },
    GrammarRecipes.scoredOnly("infinitive", "without-zu") { text in
      withoutZu(text) { sentence, zu in
        if let conjunction = sentence.conjunction(of: zu, ["ohne", "statt", "anstatt"]) {
          return conjunction
        }
        // *die Möglichkeit, etwas zu ändern*.
        guard let verb = sentence.words[zu].head, sentence.words[verb].relation == "acl" else {
          return nil
        }
        return zu
      }
    },
    GrammarRecipes.scoredOnly("infinitive", "zu-and-present") { text in
      zuAnd(text) { PlantedVerbs.present[$0] }
    },
    GrammarRecipes.scoredOnly("infinitive", "wurde-and-infinitive", passive),
  ]

  private static func withoutZu(
    _ text: CleanText, from start: (TreebankSentence, Int) -> Int?
  ) -> [Planting] {
    guard let sentence = text.annotation else { return [] }
    let words = sentence.words
    return words.indices.compactMap { index in
      guard sentence.isZu(index), let first = start(sentence, index), first <= index else {
        return nil
      }
      let (zu, verb) = (words[index], words[index + 1])
      return text.editing(
        [(zu.range.lowerBound..<verb.range.lowerBound, "")],
        marking: words[first].range.lowerBound..<verb.range.upperBound)
    }
  }

  private static func zuAnd(_ text: CleanText, _ finite: (String) -> String?) -> [Planting] {
    guard let sentence = text.annotation else { return [] }
    let words = sentence.words
    return words.indices.compactMap { index in
      guard sentence.isZu(index), let form = finite(words[index + 1].form) else { return nil }
      return text.editing(
        [(words[index + 1].range, form)],
        marking: words[index].range.lowerBound..<words[index + 1].range.upperBound)
    }
  }

  /// *wurde gebaut* gives *wurde bauen*.
  private static func passive(_ text: CleanText) -> [Planting] {
    guard let sentence = text.annotation else { return [] }
    let words = sentence.words
    return words.indices.compactMap { index in
      guard words[index].relation == "aux:pass",
        ["wurde", "wurden"].contains(words[index].form.lowercased()), let verb = words[index].head,
        words[verb].tag == "VERB", words[verb].form != words[verb].lemma,
        words[verb].lemma.hasSuffix("n"), words[verb].lemma.allSatisfy(\.isLowercase),
        words[verb].form.hasSuffix("t") || words[verb].form.hasSuffix("en"),
        words[verb].form.first?.isLowercase == true,
        !sentence.children(of: verb).contains(where: {
          words[$0].relation == "conj" || words[$0].relation == "aux"
        })
      else { return nil }
      let range =
        words[min(index, verb)].range.lowerBound..<words[max(index, verb)].range.upperBound
      return text.editing([(words[verb].range, words[verb].lemma)], marking: range)
    }
  }

  // MARK: - Too many

  static let doubled: [Recipe] = [
    GrammarRecipes.open("doubled-finite", "auxiliary") { text in
      another(text, ["hat", "ist", "wird", "war", "wurde"])
    },
    GrammarRecipes.scoredOnly("doubled-finite", "modal") { text in
      another(text, ["kann", "muss", "soll", "will", "darf"])
    },
    GrammarRecipes.scoredOnly("doubled-finite", "auxiliary-at-end", again),
  ]

  /// Right behind a finite auxiliary, inside a clause.
  private static func another(_ text: CleanText, _ added: [String]) -> [Planting] {
    guard let words = text.annotation?.words else { return [] }
    let finite: Set = [
      "hat", "hatte", "ist", "war", "wird", "wurde", "kann", "muss", "soll", "konnte", "musste",
      "will", "wollte", "sollte",
    ]
    return words.indices.dropLast().flatMap { index -> [Planting] in
      let word = words[index]
      guard word.tag == "AUX", finite.contains(word.form.lowercased()),
        word.isNext(to: words[index + 1]),
        !["PUNCT", "AUX", "VERB", "CCONJ"].contains(words[index + 1].tag)
      else { return [] }
      return added.filter { $0 != word.form.lowercased() }.map {
        text.editing([(word.range, word.form + " " + $0)], marking: word.range)
      }
    }
  }

  /// *hat den Mann gesehen* gives *hat den Mann gesehen hat*.
  private static func again(_ text: CleanText) -> [Planting] {
    guard let sentence = text.annotation else { return [] }
    let words = sentence.words
    let auxiliaries: Set = ["hat", "haben", "ist", "sind", "wurde", "wurden", "hatte", "hatten"]
    return words.indices.compactMap { index in
      guard words[index].tag == "AUX", auxiliaries.contains(words[index].form),
        let verb = words[index].head, verb > index + 1, verb + 1 < words.count,
        words[verb].tag == "VERB", [".", "!", "?"].contains(words[verb + 1].form),
        !sentence.children(of: verb).contains(where: {
          words[$0].relation == "mark" || words[$0].relation.hasPrefix("aux") && $0 != index
        }),
        words[verb].relation != "acl:relcl"
      else { return nil }
      return text.editing(
        [(words[verb].range, words[verb].form + " " + words[index].form)],
        marking: words[verb].range)
    }
  }

  // MARK: - Missing

  static let missing: [Recipe] = [
    GrammarRecipes.open("no-finite", "dass") { text in
      withoutFinite(text, ["dass"]) { $0.tag == "VERB" || $0.relation == "cop" }
    },
    GrammarRecipes.scoredOnly("no-finite", "dass-auxiliary") { text in
      withoutFinite(text, ["dass"]) { $0.relation.hasPrefix("aux") }
    },
    GrammarRecipes.scoredOnly("no-finite", "other") { text in
      withoutFinite(text, ["weil", "obwohl", "wenn", "nachdem", "ob", "damit", "bevor"]) { _ in
        true
      }
    },
  ]

  /// Drops the finite verb at the end of a clause.
  private static func withoutFinite(
    _ text: CleanText, _ conjunctions: Set<String>,
    where isWanted: (TreebankSentence.Word) -> Bool
  ) -> [Planting] {
    guard let sentence = text.annotation else { return [] }
    let words = sentence.words
    return words.indices.compactMap { index in
      guard words[index].relation == "mark",
        conjunctions.contains(words[index].form.lowercased()), let predicate = words[index].head,
        predicate > index
      else { return nil }
      let members = [predicate] + sentence.children(of: predicate)
      let verbs = members.filter {
        words[$0].feature("Mood") != nil && (words[$0].tag == "VERB" || words[$0].tag == "AUX")
      }
      guard verbs.count == 1, let verb = verbs.first, verb > index + 2, isWanted(words[verb]),
        verb + 1 < words.count, words[verb + 1].tag == "PUNCT",
        words[verb - 1].isNext(to: words[verb]), words[verb - 1].tag != "PUNCT",
        !members.contains(where: { words[$0].relation == "conj" }),
        members.contains(where: { words[$0].relation.hasPrefix("nsubj") }),
        // Another verb in between could be taken for that of the clause.
        !(index..<verb).contains(where: { words[$0].feature("Mood") != nil })
      else { return nil }
      let range = words[index].range.lowerBound..<words[verb - 1].range.upperBound
      return Planting(
        text, paragraph: 0, replacing: range.lowerBound..<words[verb].range.upperBound,
        with: text.string(0, range))
    }
  }
}

extension TreebankSentence {
  /// *zu* directly before its infinitive.
  fileprivate func isZu(_ index: Int) -> Bool {
    let word = words[index]
    guard word.form == "zu", word.tag == "PART", !word.isFused, let head = word.head,
      index + 1 < words.count, word.isNext(to: words[index + 1])
    else { return false }
    let next = words[index + 1]
    return (next.tag == "VERB" || next.tag == "AUX") && next.form == next.lemma
      && next.form.hasSuffix("n") && (head == index + 1 || head <= index)
  }

  fileprivate func conjunction(of zu: Int, _ forms: Set<String>) -> Int? {
    words[zu].head.flatMap { head in
      children(of: head).last {
        $0 < zu && forms.contains(words[$0].form.lowercased()) && words[$0].relation == "mark"
      }
    }
  }
}

/// Finite forms that look like nothing else.
enum PlantedVerbs {
  static let past = [
    "gehen": "ging", "kommen": "kam", "sehen": "sah", "geben": "gab", "finden": "fand",
    "nehmen": "nahm", "bringen": "brachte", "halten": "hielt", "bleiben": "blieb",
    "stehen": "stand", "schreiben": "schrieb", "lesen": "las", "sprechen": "sprach",
    "helfen": "half", "gewinnen": "gewann", "tragen": "trug", "fahren": "fuhr", "werden": "wurde",
    "haben": "hatte", "sein": "war", "können": "konnte", "machen": "machte", "sagen": "sagte",
    "erhalten": "erhielt", "verlassen": "verließ", "bekommen": "bekam", "ziehen": "zog",
    "treffen": "traf", "schaffen": "schuf", "verlieren": "verlor", "beginnen": "begann",
    "lassen": "ließ", "liegen": "lag", "essen": "aß", "trinken": "trank", "schlafen": "schlief",
    "fliegen": "flog", "verstehen": "verstand", "entscheiden": "entschied", "tun": "tat",
    "verbringen": "verbrachte", "denken": "dachte", "wissen": "wusste", "verhindern": "verhinderte",
  ]
  static let present = [
    "zeigen": "zeigt", "spielen": "spielt", "leben": "lebt", "führen": "führt", "suchen": "sucht",
    "kaufen": "kauft", "legen": "legt", "setzen": "setzt", "stellen": "stellt", "lernen": "lernt",
    "holen": "holt", "hören": "hört", "machen": "macht", "sagen": "sagt", "gehen": "geht",
    "kommen": "kommt", "sehen": "sieht", "geben": "gibt", "nehmen": "nimmt", "finden": "findet",
    "halten": "hält", "lassen": "lässt", "werden": "wird", "sein": "ist", "haben": "hat",
    "arbeiten": "arbeitet", "bringen": "bringt", "bauen": "baut", "nutzen": "nutzt",
    "retten": "rettet", "schützen": "schützt", "bleiben": "bleibt", "schreiben": "schreibt",
    "lösen": "löst", "ändern": "ändert", "fördern": "fördert", "bieten": "bietet",
    "sprechen": "spricht", "helfen": "hilft", "sichern": "sichert", "stärken": "stärkt",
    "unterstützen": "unterstützt", "erreichen": "erreicht", "verhindern": "verhindert",
    "verbessern": "verbessert", "besuchen": "besucht", "erhalten": "erhält", "können": "kann",
  ]
}
