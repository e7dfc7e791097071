import LintModel

/// Adjectives in -er of places, which are never inflected: *Berliner*, *Londoner*, *Dresdner*.
struct PlaceAdjectives {
  let dictionary: GermanDictionary
  let ding: Ding

  func add(to table: inout FormTable) {
    let traits: ReadingTraits = [.isConfident, .isPlace]
    for word in dictionary.words where word.isCapitalized {
      let flags = dictionary.flags(word)
      if flags.contains(.withEr), !word.hasSuffix("e"), isPlace(word) {
        for form in dictionary.expand(word, .withEr) where form.hasSuffix("er") {
          addIndeclinable(form, traits: traits, to: &table)
        }
      }
      // An inhabitant, who has a feminine: *Kieler* with *Kielerin*.
      if flags.contains(.withIn), word.hasSuffix("er"), isInhabitant(word) {
        addIndeclinable(word, traits: traits, to: &table)
      }
    }
    for index in ding.nouns.indices where ding.nouns[index].isPlace {
      let place = ding.nounIndex[index]
      if takesEr(place) { addIndeclinable(place + "er", traits: .isPlace, to: &table) }
    }
  }

  /// Names of towns in a consonant; those in -en and -er change (*Dresdner*), and most countries
  /// have adjectives of their own (*irisch*).
  private func takesEr(_ place: Word) -> Bool {
    guard let last = place.utf8.last, isPlace(place) else { return false }
    if "bcdfghkmnprtxz".utf8.contains(last) {
      return !["en", "er", "ern", "land", "reich", "stan"].contains { place.hasSuffix($0 as Word) }
    }
    return place.hasSuffix("ingen" as Word) || place.hasSuffix("hausen" as Word)
  }

  /// A place of Ding, or what the dictionary has as a name: without gender, and never in compounds.
  private func isPlace(_ word: Word) -> Bool {
    let noun = ding.noun(word)
    if noun.isPlace { return noun.isCertainPlace || noun.genderCount <= Self.mostGendersOfPlace }
    return noun.genderCount == 0 && dictionary.contains(word)
      && !dictionary.commonNouns.contains(word)
  }

  /// Entries with a gender; a word with more is a common noun first, *Golf*.
  private static let mostGendersOfPlace = 3

  private func isInhabitant(_ word: Word) -> Bool {
    let stem = word.dropLast(2)
    // *Berlin-er*, *Schweiz-er*; *Brem-er* of *Bremen*, *Hall-er* of *Halle*.
    if isPlace(stem) || isPlace(stem + "e") { return true }
    // Not *Ess-er* of *essen*, nor *Spani-er*, who is a person only.
    let inEn = stem + "en"
    if isPlace(inEn), !stem.hasSuffix("i"), !dictionary.contains(inEn.uncapitalized) { return true }
    // *Dresdn-er* of *Dresden*, *Basl-er* of *Basel*.
    guard stem.hasSuffix("n") || stem.hasSuffix("l") else { return false }
    let last = Word(stem.utf8.suffix(1))
    return isPlace(stem.dropLast(1) + "e" + last)
  }
}
