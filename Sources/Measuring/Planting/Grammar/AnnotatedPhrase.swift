/// A determiner, its adjectives and its noun, side by side, as the treebank has them.
struct AnnotatedPhrase {
  typealias Word = TreebankSentence.Word

  /// Directly before the determiner, or the first adjective.
  let preposition: Word?
  /// *im* and *zur* stand here as a whole.
  let determiner: Word?
  /// What the determiner is; that in *im* is *dem*.
  let article: PlantedDeterminer?
  let adjectives: [Word]
  let noun: Word
  let gold: Cell
  /// Before the phrase, where the preposition is not counted to it.
  let before: Word?
  let beforePreposition: Word?
  let after: Word?
  /// All that the form of the noun can be, as far as its looks and the treebanks tell.
  let nounCells: Set<Cell>

  var isFused: Bool { determiner?.isFused == true }
  var range: Range<Int> {
    (determiner ?? adjectives.first ?? noun).range.lowerBound..<noun.range.upperBound
  }
  /// *der Mann, die Frau und Kind sucht*: a pronoun could stand there.
  var mayFollowPronoun: Bool {
    guard let before, !isFused else { return false }
    return ["PUNCT", "SCONJ"].contains(before.tag) && before.form != "." || before.tag == "AUX"
      || ["und", "oder", "sondern"].contains(before.form)
  }
  /// Where two determiners in a row are no pronoun and the beginning of another phrase.
  var cannotFollowPronoun: Bool {
    guard let before else { return true }
    if isFused { return before.tag != "PUNCT" }
    if before.tag == "ADP" { return beforePreposition.map { $0.tag != "PUNCT" } ?? true }
    return before.tag == "NOUN" || before.tag == "PROPN"
  }
  var precedesCapital: Bool {
    after.map { $0.form.first?.isUppercase == true && $0.tag != "PUNCT" } ?? false
  }
  /// *Stadt und Land*, *Stadt / Land*.
  var isCoordinated: Bool {
    after.map { ["und", "oder", "noch", "wie", "/", "-", "–"].contains($0.form) } ?? false
  }
  var isPlural: Bool { gold.column == .plural }
  /// *den Wagen*, *der Soldaten*: one or more of them.
  var hasAmbiguousNumber: Bool { Set(nounCells.map { $0.column == .plural }).count > 1 }
}

extension CleanText {
  /// Noun phrases that the treebank's annotation and the planter's tables agree on.
  var phrases: [AnnotatedPhrase] {
    guard let annotation else { return [] }
    return annotation.words.indices.compactMap { phrase(annotation, noun: $0) }
  }

  private func phrase(_ sentence: TreebankSentence, noun: Int) -> AnnotatedPhrase? {
    let words = sentence.words
    let head = words[noun]
    guard head.tag == "NOUN", let gold = head.cell, head.isPlainNoun,
      !vocabulary.grammar.isAdjectival(head.form)
    else { return nil }
    var first = noun
    while first > 0, words[first - 1].isAttribute(of: noun) { first -= 1 }
    let adjectives = Array(words[first..<noun])
    guard zip(adjectives, adjectives.dropFirst() + [head]).allSatisfy({ $0.isNext(to: $1) }) else {
      return nil
    }
    var determiner: TreebankSentence.Word?
    var article: PlantedDeterminer?
    if first > 0, words[first - 1].head == noun, words[first - 1].tag == "DET" {
      let word = words[first - 1]
      article = PlantedDeterminer(word.form.lowercased())
      guard word.isNext(to: words[first]), let article, article.cells.contains(gold) else {
        return nil
      }
      determiner = word
      first -= 1
    }
    // Of *im*, the preposition stands in the same place.
    let before = first > 0 ? words[first - 1] : nil
    let preposition = before?.tag == "ADP" && before?.head == noun ? before : nil
    let outer = determiner?.isFused == true ? first - 2 : first - 1
    return AnnotatedPhrase(
      preposition: preposition, determiner: determiner, article: article, adjectives: adjectives,
      noun: head, gold: gold, before: outer >= 0 ? words[outer] : nil,
      beforePreposition: outer > 0 ? words[outer - 1] : nil,
      after: noun + 1 < words.count ? words[noun + 1] : nil,
      nounCells: vocabulary.grammar.cells(of: head.form, gold.column))
  }

  /// Replaces stretches within the one that is marked, in text order.
  func editing(_ edits: [(range: Range<Int>, string: String)], marking: Range<Int>) -> Planting {
    var result = ""
    var at = marking.lowerBound
    for edit in edits {
      result += string(0, at..<edit.range.lowerBound) + edit.string
      at = edit.range.upperBound
    }
    result += string(0, at..<marking.upperBound)
    return Planting(self, paragraph: 0, replacing: marking, with: result)
  }

  /// A word in the place of another keeps its capital.
  func replacing(_ word: TreebankSentence.Word, with form: String) -> (Range<Int>, String) {
    let isCapital = paragraphs[0][word.range.lowerBound].properties.isUppercase
    return (word.range, isCapital ? form.capitalisedFirst : form)
  }
}

extension TreebankSentence.Word {
  var cell: Cell? {
    let cases: [Substring: Case] = [
      "Nom": .nominative, "Acc": .accusative, "Dat": .dative, "Gen": .genitive,
    ]
    let genders: [Substring: Column] = ["Masc": .masculine, "Fem": .feminine, "Neut": .neuter]
    guard let grammaticalCase = feature("Case").flatMap({ cases[$0] }),
      let number = feature("Number")
    else { return nil }
    if number == "Plur" { return Cell(grammaticalCase, .plural) }
    return feature("Gender").flatMap { genders[$0] }.map { Cell(grammaticalCase, $0) }
  }

  /// Letters, with a capital at the beginning only.
  fileprivate var isPlainNoun: Bool {
    form.count >= 3 && form.first?.isUppercase == true && !isFused && !features.contains("Foreign")
      && form.dropFirst().allSatisfy { $0.isLowercase && $0.isLetter }
  }

  fileprivate func isAttribute(of noun: Int) -> Bool {
    head == noun && relation == "amod" && tag == "ADJ" && form.allSatisfy { $0.isLowercase }
  }

  /// With nothing but a blank between them.
  func isNext(to other: TreebankSentence.Word) -> Bool {
    range.upperBound + 1 == other.range.lowerBound
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
