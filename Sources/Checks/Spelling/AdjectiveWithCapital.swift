import LintModel

/// A word with a capital inside a sentence that could be an adjective and belongs to no name.
struct AdjectiveWithCapital {
  private let place: WordPlace
  private let sentence: Sentence

  init(_ place: WordPlace) {
    self.place = place
    sentence = place.sentence
  }

  /// *der Südafrikanische Präsident*: no name has these nouns.
  var belongsToPerson: Bool {
    guard let before = place.before, before.kind == .word,
      !before.isCapitalised || place.followsDeterminer, !place.isInTitle, let after = place.after,
      after.kind == .word, after.isCapitalised,
      sentence.foldedReadings(place.token).contains(where: { $0.wordClass == .adjective }),
      !sentence.readings(place.token).contains(where: {
        $0.wordClass == .noun || $0.wordClass == .properNoun
      })
    else { return false }
    let form = sentence.document.lexemes.utf8(place.token.folded)
    return sentence.language.words("common-heads").contains(after.folded)
      && ["ische", "ischen", "ischer", "isches", "ischem"].contains {
        form.suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }
}
