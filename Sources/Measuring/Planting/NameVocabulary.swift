/// Which words of the clean texts are names, by their company alone.
///
/// The planter must not share the lexicon or the finder of names that it measures. A noun shows
/// itself by an article or a number before it, a small twin or a noun at its end; a name by a
/// name, an office or a place word beside it. What shows neither is left alone.
struct NameVocabulary: Sendable {
  private(set) var names: Set<String> = []
  /// First words of two names in a row, the second of which stands alone in the same text too.
  private(set) var firstNames: [String] = []
  private(set) var nouns: Set<String> = []

  /// Fewer letters are too often an abbreviation or a part of one.
  static let shortestName = 5

  init() {}

  init(_ texts: [CleanText]) {
    let company = Company(texts)
    nouns = Set(company.withCapital.filter(company.isNoun))
    let hints = company.hints(texts, nouns: nouns)
    names = Set(
      company.withCapital.filter {
        $0.count >= Self.shortestName && !nouns.contains($0) && hints.contains($0)
          && !$0.unicodeScalars.dropFirst().contains(where: \.properties.isUppercase)
          && !company.isGenitive($0)
      })
    // A first name hardly ever stands without the last one.
    var withLast: [String: Int] = [:]
    var alone: [String: Int] = [:]
    var first: Set<String> = []
    for text in texts {
      let persons = text.fullNames(nouns: nouns, capitalised: company.withCapital)
      for person in persons {
        withLast[person.first, default: 0] += 1
        if person.standsAlone { first.insert(person.first) }
      }
      for word in text.words where text.isCapitalised(word) {
        alone[text.core(word), default: 0] += 1
      }
    }
    first = first.filter { name in
      let count = withLast[name, default: 0]
      return count >= 2 && count * 2 >= alone[name, default: 0]
    }
    firstNames = first.sorted()
  }

  /// Articles, pronouns and numbers, which a name hardly ever follows.
  fileprivate static let beforeNouns = CleanVocabulary.articles.union(
    """
    ihrem seinem unser unsere unserer unseren mein meine meinen meiner dein deine jede jeder jeden
    jedes welche welcher diesem dieses jene solche manche keinem viele vielen mehrere einige
    einigen alle allen aller beide beiden andere anderen anderer wenige zwei drei vier fünf sechs
    sieben acht neun zehn zwölf mehr weniger ohne pro sein ihr
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Last names that look like the genitive of a first name.
  fileprivate static let endingInS = Set(
    """
    Williams Roberts Edwards Richards Peters Stevens Adams Daniels Samuels Michaels Jacobs Johns
    Phillips Andrews Matthews Hughes Walters Simons Rogers Harris Davis Jones Evans Watts
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Nouns that need no article, and English words of titles.
  fileprivate static let neverNames = Set(
    """
    Januar Februar März April August September Oktober November Dezember Montag Dienstag Mittwoch
    Donnerstag Freitag Samstag Sonntag Ende Anfang Mitte Norden Süden Osten Westen Weihnachten
    Ostern Pfingsten Status Krebs Abschied Anstand Dosis Initiative Sport Museum Design Primer
    Chlor Glyphosat Gewahrsam Wasser Dollar Euro Prozent Frau Herr Herrn Doktor Professor Angst
    Hilfe Schaden Vegetarier Biophysiker Pariser Pension Paper Taxes Rule Local Choice Colour
    Front Board Closing Guide Everyday First Civil National Human Rights State County Street
    White Central Global United Vereinigten Vereinigte Staaten Labour Hurricane Census Bureau
    Fluss Massage Windows Islands Peloton Bulle Muttertier Mister Healthcare Broadcasting Exchange Wildlife Forest Landmark Theatres Observatory Astronomical
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// What stands beside the words with a capital.
private struct Company {
  private(set) var withCapital: Set<String> = []
  private var lowerCase: Set<String> = []
  private var afterArticle: Set<String> = []
  private var tails: Set<String> = []

  private static let endings = ["e", "en", "n", "er", "s", "es", "ern"]
  private static let suffixes = [
    "ung", "heit", "keit", "schaft", "tion", "tät", "ismus", "nis", "ment", "innen", "lager",
    "stoff", "werk", "tanker", "gewahrsam", "week", "beuge", "minister", "ministerin", "biologe",
    "physiker", "aldehyd", "kombinierer", "tier", "star", "chef", "leiter", "sprecher",
    "präsident", "trainer", "spieler", "kandidat", "erin", "orin", "istin", "isch", "lich",
    "konzern", "riese", "angaben", "kunft", "kost", "möbel", "technik", "logie", "wesen", "raum",
    "protokoll", "anwalt", "führer", "verteidiger", "vorsitzend", "kloster", "hafen", "stadion",
  ]

  init(_ texts: [CleanText]) {
    for text in texts {
      for (index, word) in text.words.enumerated() where text.isLetters(word) {
        let string = text.core(word)
        guard text.isCapitalised(word) else {
          lowerCase.insert(string)
          continue
        }
        guard !word.isFirst, word.core.count >= 3 else { continue }
        withCapital.insert(string)
        if text.followsNounMarker(index), !text.precedesCapital(index) {
          afterArticle.insert(string)
        }
      }
    }
    // Short tails end many a name: *-mann*, *-berg*; *-land* ends states.
    tails = Set(afterArticle.filter { $0.count >= 5 }.map { Self.plain($0) })
  }

  /// *Stürme* belongs to *Sturm*.
  private static func plain(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.lowercased().unicodeScalars.map { scalar in
          switch scalar {
          case "ä": "a"
          case "ö": "o"
          case "ü": "u"
          default: scalar
          }
        }))
  }

  func isNoun(_ word: String) -> Bool {
    if lowerCase.contains(word.lowercased()) || afterArticle.contains(word)
      || NameVocabulary.neverNames.contains(word)
    {
      return true
    }
    let plain = Self.plain(word)
    for ending in [""] + Self.endings {
      if afterArticle.contains(word + ending) { return true }
      guard plain.hasSuffix(ending) else { continue }
      let stem = String(plain.dropLast(ending.count))
      if stem.count >= 4, afterArticle.contains(capitalised(stem)) { return true }
      if Self.suffixes.contains(where: { stem.hasSuffix($0) }) { return true }
      guard stem.count >= 8 else { continue }
      if (3...stem.count - 5).contains(where: { tails.contains(String(stem.dropFirst($0))) }) {
        return true
      }
    }
    return false
  }

  /// *Amerikas* beside *Amerika*.
  func isGenitive(_ word: String) -> Bool {
    word.hasSuffix("s") && withCapital.contains(String(word.dropLast()))
      && !NameVocabulary.endingInS.contains(word)
  }

  /// Words that stand as names do: beside a name, after an office, after *in* or with a genitive.
  ///
  /// Two places at least must say so, and not after the same preposition or noun.
  func hints(_ texts: [CleanText], nouns: Set<String>) -> Set<String> {
    var strong: [String: Int] = [:]
    var weak: [String: Set<String>] = [:]
    for text in texts {
      for (index, word) in text.words.enumerated().dropFirst()
      where !word.isFirst && text.isLetters(word) && text.isCapitalised(word)
        && text.words[index - 1].paragraph == word.paragraph
      {
        let string = text.core(word)
        let before = text.words[index - 1]
        let previous = text.core(before)
        guard text.isBareRun(index - 1, 1), word.core.lowerBound == word.range.lowerBound else {
          continue
        }
        if text.isCapitalised(before) {
          let followsNumber = index > 1 && text.hasDigit(text.words[index - 2])
          if !nouns.contains(previous), !nouns.contains(string), !before.isFirst {
            strong[string, default: 0] += 1
            strong[previous, default: 0] += 1
          } else if !before.isFirst, !followsNumber, previous.count >= 4 {
            weak[string, default: []].insert(previous)
          }
        }
        if ["in", "nach", "aus"].contains(previous), !Self.looksPlural(string) {
          weak[string, default: []].insert(previous)
        }
        if string.hasSuffix("s"), withCapital.contains(String(string.dropLast())),
          text.precedesCapital(index), !text.followsNounMarker(index)
        {
          strong[String(string.dropLast()), default: 0] += 1
        }
      }
    }
    return withCapital.filter {
      let sure = strong[$0, default: 0]
      return sure >= 2 || sure + (weak[$0]?.count ?? 0) >= 2
    }
  }

  /// *in Flammen*; *in Syrien* is none.
  private static func looksPlural(_ word: String) -> Bool {
    !word.hasSuffix("ien")
      && ["e", "en", "er", "ern", "eln"].contains(where: { word.hasSuffix($0) })
  }
}

/// Two capitalised words in a row that are no nouns.
struct FullName {
  let first: String
  let last: String
  /// Of the first.
  let index: Int
  /// Whether the second stands somewhere without the first.
  let standsAlone: Bool
}

extension CleanText {
  fileprivate func followsNounMarker(_ index: Int) -> Bool {
    guard index > 0, words[index - 1].paragraph == words[index].paragraph,
      words[index].core.lowerBound == words[index].range.lowerBound
    else { return false }
    return NameVocabulary.beforeNouns.contains(string(words[index - 1]))
      || hasDigit(words[index - 1])
  }

  fileprivate func hasDigit(_ word: Word) -> Bool {
    paragraphs[word.paragraph][word.core].contains { $0.properties.numericType != nil }
  }

  /// *Boris Johnson*, with nothing capitalised before or after.
  ///
  /// - Parameter capitalised: words seen with a capital inside a sentence, which may begin one too.
  func fullNames(nouns: Set<String>, capitalised: Set<String>) -> [FullName] {
    func isNamePart(_ index: Int) -> Bool {
      let word = words[index]
      return word.core.count >= 3 && isLetters(word) && isCapitalised(word)
        && (!word.isFirst || capitalised.contains(core(word)))
        && !nouns.contains(core(word))
        && !core(word).unicodeScalars.dropFirst().contains(where: \.properties.isUppercase)
    }
    // *Los Angeles Clippers*
    func continuesName(_ index: Int) -> Bool {
      guard index > 0, words[index - 1].paragraph == words[index].paragraph else { return false }
      let before = words[index - 1]
      return before.core.upperBound == before.range.upperBound
        && (isNamePart(index - 1)
          || !before.isFirst && before.core.count <= 3 && isCapitalised(before))
    }
    var found: [(Int, String, String)] = []
    var inRuns: Set<Int> = []
    for index in words.indices.dropLast() {
      let (first, last) = (words[index], words[index + 1])
      guard first.paragraph == last.paragraph, first.core.upperBound == first.range.upperBound,
        last.core.lowerBound == last.range.lowerBound, !last.isFirst,
        isNamePart(index), isNamePart(index + 1)
      else { continue }
      inRuns.formUnion([index, index + 1])
      let isLonger =
        precedesCapital(index + 1) || !first.isFirst && continuesName(index)
      if !isLonger { found.append((index, core(first), core(last).withoutGenitive(in: self))) }
    }
    var alone: Set<String> = []
    for index in words.indices where !inRuns.contains(index) {
      alone.insert(core(words[index]).withoutGenitive(in: self))
    }
    return found.map {
      FullName(first: $0.1, last: $0.2, index: $0.0, standsAlone: alone.contains($0.2))
    }
  }
}

extension String {
  /// *Johnsons* as *Johnson*, where the vocabulary knows that one inside a sentence.
  func withoutGenitive(in text: CleanText) -> String {
    guard hasSuffix("s"), !NameVocabulary.endingInS.contains(self) else { return self }
    let stem = String(dropLast())
    return text.vocabulary.names.names.contains(stem) ? stem : self
  }
}
