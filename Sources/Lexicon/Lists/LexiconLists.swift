import FileAccess

/// What we know of German ourselves: the lists in `Dictionaries/de/lexicon`.
struct LexiconLists {
  let strongVerbs: [StrongVerb]
  let irregularVerbs: [IrregularVerb]
  /// Regular verbs that no dictionary has.
  let weakVerbs: [Word]
  /// Adjectives that no dictionary has, bare.
  let adjectives: [Word]
  let prefixes: VerbPrefixes
  let closedClasses: [ClosedClassEntry]
  let adverbs: [Word]
  /// Parts of names that are no German words: *van*, *bin*.
  let nameParticles: [Word]
  let nouns: NounList
  /// Folded, with their full stop.
  let abbreviations: [Word]

  /// - Parameter folder: `Dictionaries/de`.
  init(folder: String) throws(LexiconError) {
    let lists = "\(folder)/lexicon"
    strongVerbs = try StrongVerb.read("\(lists)/strong-verbs.tsv")
    irregularVerbs = try IrregularVerb.read("\(lists)/irregular-verbs.tsv")
    weakVerbs = try Self.words("\(lists)/weak-verbs.txt")
    adjectives = try Self.words("\(lists)/adjectives.txt")
    prefixes = try VerbPrefixes.read("\(lists)/verb-prefixes.tsv")
    closedClasses = try ClosedClassEntry.read("\(lists)/closed-classes.tsv")
    adverbs = try Self.words("\(lists)/adverbs.txt")
    nameParticles = try ListFile(path: "\(lists)/name-particles.tsv", columns: 2).lines
      .filter { $0[1] != "german" }.flatMap { $0.words(0) }
    nouns = try NounList.read("\(lists)/nouns.tsv")
    abbreviations = try Self.words("\(folder)/words/abbreviations.txt")
  }

  private static func words(_ path: String) throws(LexiconError) -> [Word] {
    try ListFile(path: path, columns: 1).lines.flatMap { $0.words(0) }
  }
}
