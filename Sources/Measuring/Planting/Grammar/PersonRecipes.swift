/// A finite verb of another person than the personal pronoun beside it.
enum PersonRecipes {
  static let all: [Recipe] = [
    GrammarRecipes.open("pronoun-verb", "auxiliary") { text in
      change(text) { pronoun, verb in forms(pronoun, verb.form, in: auxiliaries) }
    },
    GrammarRecipes.open("pronoun-verb", "present") { text in
      change(text) { pronoun, verb in
        verb.tag == "VERB" && verb.feature("Tense") == "Pres" ? present(pronoun, verb) : []
      }
    },
    GrammarRecipes.scoredOnly("pronoun-verb", "modal") { text in
      change(text) { pronoun, verb in forms(pronoun, verb.form, in: modals) }
    },
    GrammarRecipes.scoredOnly("pronoun-verb", "past") { text in
      change(text) { pronoun, verb in
        verb.tag == "VERB" && verb.feature("Tense") == "Past" ? past(pronoun, verb) : []
      }
    },
  ]

  /// *ich*, *er*, *wir* of one tense.
  private static let auxiliaries = [
    ["habe", "hat", "haben"], ["hatte", "hatte", "hatten"], ["bin", "ist", "sind"],
    ["war", "war", "waren"], ["werde", "wird", "werden"], ["wurde", "wurde", "wurden"],
  ]
  private static let modals = [
    ["kann", "kann", "können"], ["konnte", "konnte", "konnten"], ["muss", "muss", "müssen"],
    ["musste", "musste", "mussten"], ["soll", "soll", "sollen"], ["sollte", "sollte", "sollten"],
    ["will", "will", "wollen"], ["wollte", "wollte", "wollten"], ["darf", "darf", "dürfen"],
    ["durfte", "durfte", "durften"], ["mag", "mag", "mögen"],
  ]
  /// Not *sie* and *es*, which leave the number open, and not *ihr*, which may own something.
  private static let persons = ["ich": 0, "er": 1, "man": 1, "wir": 2]

  private static func forms(_ pronoun: String, _ form: String, in table: [[String]]) -> [String] {
    guard let person = persons[pronoun] else { return [] }
    let form = form.lowercased()
    return table.filter { $0[person] == form }.flatMap { row in
      // *er habe* is a subjunctive.
      row.indices.filter { row[$0] != form && (person != 1 || $0 == 2) }.map { row[$0] }
    }
  }

  private static func present(_ pronoun: String, _ verb: TreebankSentence.Word) -> [String] {
    let (form, lemma) = (verb.form.lowercased(), verb.lemma)
    guard lemma.hasSuffix("en"), lemma.count > 4, lemma.allSatisfy(\.isLowercase),
      form.prefix(2) == lemma.prefix(2) || form.prefix(1) == lemma.prefix(1) && form.count < 7
    else { return [] }
    let stem = String(lemma.dropLast(2))
    let third = stem.hasSuffix("d") || stem.hasSuffix("t") ? stem + "et" : stem + "t"
    switch pronoun {
    case "er", "man": return form.hasSuffix("t") && form != lemma ? [lemma] : []
    case "ich": return form == stem + "e" ? [lemma, third] : []
    case "wir": return form == lemma ? [third] : []
    default: return []
    }
  }

  private static func past(_ pronoun: String, _ verb: TreebankSentence.Word) -> [String] {
    let form = verb.form.lowercased()
    if pronoun == "wir" {
      guard form.hasSuffix("en"), form.count > 4 else { return [] }
      return [String(form.dropLast(form.hasSuffix("ten") ? 1 : 2))]
    }
    if form.hasSuffix("te") { return [form + "n"] }
    return form.hasSuffix("e") || form.hasSuffix("n") ? [] : [form + "en"]
  }

  private static func change(
    _ text: CleanText, _ wrong: (_ pronoun: String, _ verb: TreebankSentence.Word) -> [String]
  ) -> [Planting] {
    guard let sentence = text.annotation else { return [] }
    let words = sentence.words
    return words.indices.flatMap { index -> [Planting] in
      let pronoun = words[index]
      guard pronoun.tag == "PRON", pronoun.relation.hasPrefix("nsubj"),
        persons[pronoun.form.lowercased()] != nil, let head = pronoun.head,
        !sentence.children(of: index).contains(where: { words[$0].relation == "conj" })
      else { return [] }
      return [index - 1, index + 1].flatMap { place -> [Planting] in
        guard words.indices.contains(place), sentence.isFinite(place, of: head),
          words[place].feature("Mood") == "Ind",
          words[min(index, place)].isNext(to: words[max(index, place)]),
          !sentence.hasParticle(place)
        else { return [] }
        let range =
          words[min(index, place)].range.lowerBound..<words[max(index, place)].range.upperBound
        return wrong(pronoun.form.lowercased(), words[place]).map {
          text.editing([text.replacing(words[place], with: $0)], marking: range)
        }
      }
    }
  }
}

extension TreebankSentence {
  /// The predicate itself, or its auxiliary.
  fileprivate func isFinite(_ word: Int, of head: Int) -> Bool {
    let isVerb = words[word].tag == "VERB" || words[word].tag == "AUX"
    return isVerb && (word == head || words[word].head == head)
      && (word == head || words[word].relation.hasPrefix("aux") || words[word].relation == "cop")
  }

  /// *fängt … an*: the lemma is *anfangen*.
  func hasParticle(_ verb: Int) -> Bool {
    children(of: verb).contains { words[$0].relation == "compound:prt" }
  }
}
