import LintModel

/// Makes the ledger of names of an article.
struct LedgerBuilder {
  let pack: LanguagePack
  let listed: ListedNames
  /// Of the run, where its articles share a ledger.
  let shared: SharedNames?
  private let finder: NameFinder
  /// Of one worker: the same names come in many articles.
  private let keys = NameKeys()

  init(_ pack: LanguagePack, shared: SharedNames? = nil) {
    self.pack = pack
    self.shared = shared
    listed = ListedNames(pack)
    finder = NameFinder(pack)
  }

  /// - Complexity: O(tokens), and the number of names by the names that sound alike.
  func ledger(of document: Document) -> NameLedger {
    let found = finder.names(
      in: document.tokens, sentences: document.sentences, lexemes: document.lexemes,
      words: document.annotations.words)
    var words = LedgerWords(found, in: document, finder, keys)
    words.add(
      candidates: finder.candidates(
        beside: found, in: document.tokens, sentences: document.sentences,
        lexemes: document.lexemes, words: document.annotations.words),
      in: document, finder)
    let (variants, joined) = variants(of: words, in: document)
    // Candidates come last and are no words of the ledger.
    let count = words.all.prefix { !$0.isCandidate }.count
    return NameLedger(
      words: words.all[..<count].map {
        NameLedger.Word(
          text: $0.text, places: $0.places, stem: $0.stem, traits: $0.traits)
      },
      mentions: words.mentions,
      joined: joined.filter { $0.first < count && $0.second < count }, variants: variants,
      hits: hits(in: document, names: words.mentions))
  }
}
