import LintModel

/// A line of `closed-classes.tsv` for one of its forms.
struct ClosedClassEntry {
  let form: Word
  let wordClass: WordClass
  let features: ListedFeatures
  let lemma: Word
}

extension ClosedClassEntry {
  static func read(_ path: String) throws(LexiconError) -> [ClosedClassEntry] {
    try entries(ListFile(path: path, columns: 4, required: 2))
  }

  static func entries(_ file: ListFile) throws(LexiconError) -> [ClosedClassEntry] {
    var entries: [ClosedClassEntry] = []
    for line in file.lines {
      guard let wordClass = classes[String(line[1])] else {
        throw line.bad(
          Text(
            de: "„\(line[1])“ ist keine Wortklasse", en: "“\(line[1])” is not a word class"),
          Text(
            de: "Eine von: \(classes.keys.sorted().joined(separator: ", ")).",
            en: "Choose one of: \(classes.keys.sorted().joined(separator: ", "))."))
      }
      guard let features = ListedFeatures(line[2]) else {
        throw line.bad(
          Text(
            de: "„\(line[2])“ sind keine Merkmale", en: "“\(line[2])” cannot be read as features"),
          Text(
            de: "Schreiben wie nom/acc.sg.f, +dat, 3sg oder like:dieser.",
            en: "Write as in nom/acc.sg.f, +dat, 3sg or like:dieser."))
      }
      for form in line.words(0) {
        let stem = features.declension == nil ? form : form.dropLast(1)
        guard (features.declension != nil) == form.hasSuffix("-") else {
          throw line.bad(
            Text(
              de: "„\(form.string)“: ein Stamm endet auf „-“, eine Form nicht",
              en: "“\(form.string)”: a stem ends in “-”, a form does not"),
            Text(
              de: "Den Strich setzen, wenn like: dasteht, und sonst streichen.",
              en: "Write the hyphen with like: and nowhere else."))
        }
        let lemma = line[3].isEmpty ? stem : Word(line[3])
        entries.append(
          ClosedClassEntry(form: stem, wordClass: wordClass, features: features, lemma: lemma))
      }
    }
    return entries
  }

  private static let classes: [String: WordClass] = [
    "definite-article": .definiteArticle, "indefinite-article": .indefiniteArticle,
    "demonstrative": .demonstrative, "indefinite": .indefinite, "possessive": .possessive,
    "personal-pronoun": .personalPronoun, "reflexive-pronoun": .reflexivePronoun,
    "relative-or-interrogative": .relativeOrInterrogative,
    "interrogative-adverb": .interrogativeAdverb, "adverb": .adverb, "negation": .negation,
    "particle": .particle, "preposition": .preposition, "fused-preposition": .fusedPreposition,
    "postposition": .postposition, "subordinator": .subordinator, "coordinator": .coordinator,
    "comparison-particle": .comparisonParticle,
    "infinitive-conjunction": .infinitiveConjunction, "numeral": .numeral,
    "interjection": .interjection,
  ]
}
