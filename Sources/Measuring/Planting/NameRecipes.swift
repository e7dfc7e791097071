/// One name written two ways in an article, or wrongly at one of its places.
///
/// Names, first names and their forms come from the texts; the tables are the planter's own.
enum NameRecipes {
  static let all: [Recipe] = variants + letters + typos + firstNames + exonyms + genitives + splits

  /// Articles are long and names are rare: one text may be planted in more than once.
  private static let rounds = 25

  private static func open(
    _ kind: String, _ name: String,
    _ plant: @escaping @Sendable (CleanText, inout SeededGenerator) -> Planting?
  ) -> Recipe { Recipe(kind: kind, name: name, isScoredOnly: false, rounds: rounds, plant: plant) }

  private static func scoredOnly(
    _ kind: String, _ name: String,
    _ plant: @escaping @Sendable (CleanText, inout SeededGenerator) -> Planting?
  ) -> Recipe { Recipe(kind: kind, name: name, isScoredOnly: true, rounds: rounds, plant: plant) }

  // MARK: - Spellings

  static let variants: [Recipe] = [
    open("name-variant", "german-all") { romanise($0, &$1, Romanisation.toGerman, all: true) },
    open("name-variant", "english-one") { romanise($0, &$1, Romanisation.toEnglish, all: false) },
    scoredOnly("name-variant", "english-all") {
      romanise($0, &$1, Romanisation.toEnglish, all: true, afterFirst: false)
    },
    scoredOnly("name-variant", "german-one") {
      romanise($0, &$1, Romanisation.toGerman, all: false, afterFirst: false)
    },
  ]

  static let letters: [Recipe] = [
    open("name-letters", "single") { text, generator in
      text.rewriteName(&generator, afterFirst: true) { name, generator in
        change(name, &generator) { word, at in
          isConsonant(word[at]) && word[at] == word[at - 1]
            ? Array(word[..<at] + word[(at + 1)...]) : nil
        }
      }
    },
    scoredOnly("name-letters", "doubled") { text, generator in
      text.rewriteName(&generator, afterFirst: false) { name, generator in
        change(name, &generator) { word, at in
          let mayDouble = "lmnprstfdb".unicodeScalars.contains(word[at])
          guard mayDouble, at + 1 < word.count, isVowel(word[at - 1]), isVowel(word[at + 1]) else {
            return nil
          }
          return Array(word[...at] + word[at...])
        }
      }
    },
    scoredOnly("name-letters", "umlaut-or-silent") { text, generator in
      text.rewriteName(&generator, afterFirst: false) { name, generator in
        let lost: [Unicode.Scalar: Unicode.Scalar] = [
          "ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U",
        ]
        let plain = String(scalars: name.unicodeScalars.map { lost[$0] ?? $0 })
        return plain == name ? withoutSilentLetter(name, &generator) : plain
      }
    },
  ]

  static let typos: [Recipe] = [
    open("name-typo", "swapped-or-dropped") { text, generator in
      typo(text, &generator) { word, generator in
        let at = 1 + generator.below(word.count - 2)
        var result = word
        if generator.below(2) == 0 { result.swapAt(at, at + 1) } else { result.remove(at: at) }
        return result
      }
    },
    scoredOnly("name-typo", "doubled-or-replaced") { text, generator in
      typo(text, &generator) { word, generator in
        let at = 1 + generator.below(word.count - 1)
        var result = word
        if generator.below(2) == 0 {
          result.insert(word[at], at: at)
        } else {
          guard let key = generator.pick(SpellingRecipes.neighbours(of: word[at])) else {
            return nil
          }
          result[at] = key
        }
        return result
      }
    },
  ]

  // MARK: - Other names

  static let firstNames: [Recipe] = [
    open("name-first", "any") { firstName($0, &$1) { _, _ in true } },
    scoredOnly("name-first", "same-initial") { firstName($0, &$1) { $0.first == $1.first } },
  ]

  static let exonyms: [Recipe] = [
    open("name-exonym", "native") { exonym($0, &$1, PlantedExonyms.first) },
    scoredOnly("name-exonym", "native-2") { exonym($0, &$1, PlantedExonyms.second) },
  ]

  static let genitives: [Recipe] = [
    open("name-genitive", "apostrophe") { genitive($0, &$1, ["'s", "\u{2019}s"]) },
    scoredOnly("name-genitive", "doubled") { genitive($0, &$1, ["s's", "s\u{2019}s"]) },
  ]

  static let splits: [Recipe] = [
    open("name-split", "cut") { text, generator in
      text.rewriteName(&generator, afterFirst: true) { name, generator in
        cut(name, &generator)
      }
    },
    scoredOnly("name-split", "joint-lost") { jointLost($0, &$1) },
  ]

  // MARK: - How

  private static func romanise(
    _ text: CleanText, _ generator: inout SeededGenerator, _ table: [Correspondence], all: Bool,
    afterFirst: Bool = true
  ) -> Planting? {
    text.rewriteName(&generator, afterFirst: afterFirst) { name, generator in
      Romanisation.rewrite(name, by: table, all: all, &generator)
    }
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    "aeiouäöüy".unicodeScalars.contains(letter)
  }

  private static func isConsonant(_ letter: Unicode.Scalar) -> Bool {
    !isVowel(letter) && letter.properties.isAlphabetic
  }

  /// One of the changes that are possible after the first letter.
  private static func change(
    _ name: String, _ generator: inout SeededGenerator,
    _ changed: (_ word: [Unicode.Scalar], _ at: Int) -> [Unicode.Scalar]?
  ) -> String? {
    let word = Array(name.unicodeScalars)
    return generator.pick(word.indices.dropFirst().compactMap { changed(word, $0) })
      .map(String.init(scalars:))
  }

  /// *Jonson*, *Margat*, *Blakburn*: a letter that is not heard is lost.
  private static func withoutSilentLetter(
    _ name: String, _ generator: inout SeededGenerator
  ) -> String? {
    change(name, &generator) { word, at in
      let next: Unicode.Scalar? = at + 1 < word.count ? word[at + 1] : nil
      let isSilent =
        switch (word[at - 1], word[at], next) {
        case ("c", "k", let next?): next != "c"
        case ("c", "k", nil), ("d", "t", _), ("t", "z", _): true
        case ("t", "h", _), ("g", "h", _), ("r", "h", _), ("k", "h", _): true
        case (let before, "h", let next?): isVowel(before) && isConsonant(next) && next != "h"
        case (let before, "e", nil): isConsonant(before)
        case (_, "e", "y"): at + 2 == word.count
        default: false
        }
      guard isSilent else { return nil }
      // Of *ck* the *c* goes, of *tz* the *t*.
      let lost = "kz".unicodeScalars.contains(word[at]) ? at - 1 : at
      return Array(word[..<lost] + word[(lost + 1)...])
    }
  }

  /// One edit in a name whose first name or office, the word before, comes again.
  private static func typo(
    _ text: CleanText, _ generator: inout SeededGenerator,
    _ change: ([Unicode.Scalar], inout SeededGenerator) -> [Unicode.Scalar]?
  ) -> Planting? {
    var count: [String: Int] = [:]
    for word in text.words where text.isCapitalised(word) {
      count[text.core(word), default: 0] += 1
    }
    func followsRepeated(_ mention: NameMention) -> Bool {
      guard mention.name.count >= 6, mention.index > 0 else { return false }
      let before = text.words[mention.index - 1]
      return before.paragraph == mention.word.paragraph && text.isCapitalised(before)
        && text.isLetters(before) && before.core.upperBound == before.range.upperBound
        && before.core.count >= 3 && count[text.core(before), default: 0] >= 2
    }
    return text.rewriteName(&generator, afterFirst: false, among: followsRepeated) {
      name, generator in
      change(Array(name.unicodeScalars), &generator).map(String.init(scalars:))
    }
  }

  /// At the second place of a full name, the first name of a person of another text.
  private static func firstName(
    _ text: CleanText, _ generator: inout SeededGenerator,
    where isWanted: (_ old: String, _ new: String) -> Bool
  ) -> Planting? {
    let persons = text.fullNames(
      nouns: text.vocabulary.names.nouns, capitalised: text.vocabulary.capitalised)
    var places = persons.indices.filter { later in
      text.vocabulary.names.firstNames.contains(persons[later].first)
        && persons[..<later].contains {
          $0.first == persons[later].first && $0.last == persons[later].last
        }
    }
    generator.shuffle(&places)
    let own = Set(text.words.map { text.core($0) })
    for place in places {
      let person = persons[place]
      let others = text.vocabulary.names.firstNames.filter {
        !own.contains($0) && isWanted(person.first, $0)
      }
      guard let other = generator.pick(others) else { continue }
      let word = text.words[person.index]
      return Planting(text, paragraph: word.paragraph, replacing: word.core, with: other)
    }
    return nil
  }

  private static func exonym(
    _ text: CleanText, _ generator: inout SeededGenerator, _ pairs: [String: String]
  ) -> Planting? {
    let mentions = text.mentions(of: pairs)
    let places = mentions.filter { mention in
      !mention.isGenitive
        && mentions.contains {
          $0.native == mention.native && $0.sentence != mention.sentence
        }
    }
    return generator.pick(places).map {
      Planting(text, paragraph: $0.paragraph, replacing: $0.range, with: $0.native)
    }
  }

  private static func genitive(
    _ text: CleanText, _ generator: inout SeededGenerator, _ endings: [String]
  ) -> Planting? {
    let places = text.repeatedNames().filter { group in group.contains { !$0.isGenitive } }
      .flatMap { $0.filter(\.isGenitive) }
    guard let place = generator.pick(places), let ending = generator.pick(endings) else {
      return nil
    }
    return text.replace(place, with: place.name + ending)
  }

  /// *Nord Korea*, *Balti More*.
  private static func cut(_ name: String, _ generator: inout SeededGenerator) -> String? {
    let word = Array(name.unicodeScalars)
    guard word.count >= 7 else { return nil }
    let heads = ["Nord", "Süd", "Ost", "West", "Mittel", "Groß", "Neu", "Hong"]
    let natural = heads.filter { name.hasPrefix($0) && name.count >= $0.count + 4 }.map(\.count)
    let syllables = (3...word.count - 4).filter {
      !isVowel(word[$0]) && isVowel(word[$0 + 1]) && word[..<$0].contains(where: isVowel)
        // *Ste Phen* would cut a sound.
        && (isVowel(word[$0 - 1]) || !"hkt".unicodeScalars.contains(word[$0]))
    }
    guard let at = natural.first ?? generator.pick(Array(syllables)) else { return nil }
    return String(scalars: Array(word[..<at])) + " "
      + capitalised(String(scalars: Array(word[at...])))
  }

  /// *Saudi Arabien*, *Saudiarabien*, *Losangeles*: one of a name's two words loses its joint.
  private static func jointLost(
    _ text: CleanText, _ generator: inout SeededGenerator
  ) -> Planting? {
    let nouns = text.vocabulary.names.nouns
    let hyphened = text.repeatedNames { word in
      let parts = word.split(separator: "-").map(String.init)
      let isName =
        parts.count == 2
        && parts.allSatisfy { part in
          part.count >= 3 && part.first?.isUppercase == true && !nouns.contains(part)
            && part.dropFirst().allSatisfy { $0.isLowercase }
        }
      return isName ? word : nil
    }
    .flatMap { $0 }
    var plantings = hyphened.map {
      text.replace($0, with: text.core($0.word).replacing("-", with: " "))
    }
    let names = text.fullNames(nouns: nouns, capitalised: text.vocabulary.capitalised)
    for name in names {
      let places = names.filter { $0.first == name.first && $0.last == name.last }
      guard places.count >= 2 else { continue }
      let (first, last) = (text.words[name.index], text.words[name.index + 1])
      plantings.append(
        Planting(
          text, paragraph: first.paragraph,
          replacing: first.core.lowerBound..<last.core.upperBound,
          with: text.core(first) + text.core(last)))
    }
    return generator.pick(plantings)
  }
}
