/// Nouns without the ending that case or number asks for.
enum NounFormRecipes {
  static let all: [Recipe] = weak + numerals + genitives

  // MARK: - Weak masculines

  static let weak: [Recipe] = [
    GrammarRecipes.open("weak-masculine", "latin") { text in
      weakMasculine(
        text,
        [
          "präsident", "student", "polizist", "journalist", "patient", "tourist", "demonstrant",
          "konkurrent", "agent", "assistent", "dirigent", "lieferant", "kommandant", "terrorist",
          "spezialist", "komponist", "kapitalist", "aktivist", "korrespondent", "dozent",
          "produzent", "musikant", "emigrant", "intendant", "jurist", "präsident",
        ], ending: "en")
    },
    GrammarRecipes.scoredOnly("weak-masculine", "other") { text in
      weakMasculine(
        text,
        [
          "soldat", "kandidat", "diplomat", "demokrat", "mensch", "held", "fürst", "graf",
          "prinz", "pilot", "patriot", "bär", "elefant", "architekt", "philosoph", "fotograf",
          "athlet", "planet", "satellit", "paragraf", "monarch", "katholik", "bandit", "poet",
          "automat", "prophet", "hirt", "narr", "tyrann", "kamerad", "idiot", "bürokrat",
        ], ending: "en")
    },
    GrammarRecipes.scoredOnly("weak-masculine", "in-e") { text in
      weakMasculine(
        text,
        [
          "kollege", "zeuge", "experte", "neffe", "franzose", "türke", "chinese", "bote", "löwe",
          "psychologe", "biologe", "archäologe", "stratege", "däne", "schwede", "finne", "pole",
          "brite", "ire", "grieche", "sklave", "riese", "hase", "knabe", "gatte", "pate",
          "nachfahre", "laie", "insasse", "matrose", "kurde", "serbe", "kroate", "bulgare",
          "schotte", "gefährte", "nomade", "psychiater", "genosse", "rivale",
        ], ending: "n")
    },
  ]

  private static let objectDeterminers: Set = [
    "dem", "den", "des", "einem", "einen", "eines", "diesem", "diesen", "dieses", "jenem",
    "jenen", "jedem", "jeden", "seinem", "seinen", "seines", "ihrem", "ihren", "ihres", "keinem",
    "keinen", "meinem", "meinen", "unserem", "unseren", "im", "zum", "vom", "beim",
  ]

  /// *den Student* is wrong as singular and as plural, so that no annotation is needed.
  private static func weakMasculine(
    _ text: CleanText, _ nouns: [String], ending: String
  ) -> [Planting] {
    text.words.indices.compactMap { index in
      let noun = text.words[index]
      let string = text.core(noun)
      guard !noun.isFirst, text.isCapitalised(noun), text.isLetters(noun),
        noun.core.lowerBound == noun.range.lowerBound, string.hasSuffix(ending),
        !text.precedesCapital(index)
      else { return nil }
      let singular = String(string.dropLast(ending.count))
      guard nouns.contains(where: { singular.lowercased().hasSuffix($0) }) else { return nil }
      for distance in 1...2 where text.isBareRun(index - distance, distance) {
        let determiner = text.words[index - distance]
        guard determiner.paragraph == noun.paragraph,
          objectDeterminers.contains(text.string(determiner).lowercased()),
          distance == 1 || text.isWeakAdjective(text.words[index - 1])
        else { continue }
        let range = determiner.range.lowerBound..<noun.core.upperBound
        let before = text.string(noun.paragraph, range.lowerBound..<noun.core.lowerBound)
        return Planting(
          text, paragraph: noun.paragraph, replacing: range, with: before + singular)
      }
      return nil
    }
  }

  // MARK: - After numerals

  static let numerals: [Recipe] = [
    GrammarRecipes.open("numeral-singular", "number-word") { text in
      singular(text) {
        ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
          .contains($0)
      }
    },
    GrammarRecipes.open("numeral-singular", "many") { text in
      singular(text) { ["viele", "vielen", "vieler"].contains($0) }
    },
    GrammarRecipes.scoredOnly("numeral-singular", "figures") { text in
      singular(text) { form in
        form.count <= 3 && form.allSatisfy(\.isASCII) && (Int(form) ?? 0) >= 2
      }
    },
    GrammarRecipes.scoredOnly("numeral-singular", "several") { text in
      singular(text) {
        [
          "mehrere", "mehreren", "zahlreiche", "zahlreichen", "beide", "beiden", "einige",
          "einigen",
        ]
        .contains($0)
      }
    },
  ]

  /// *drei Prozent*, *fünf Mann*, *zwei Glas*.
  private static let measures = [
    "prozent", "euro", "dollar", "meter", "liter", "gramm", "grad", "stück", "uhr", "paar", "fuß",
    "pfund", "blatt", "glas", "mark", "mann", "mal", "zoll", "franken", "hektar", "watt", "volt",
    "hertz", "byte", "tonne", "bar", "kilo", "sack", "fass", "bund", "satz", "band", "laib",
    "schritt", "punkt", "jahr", "monat", "tag", "rubel", "pint", "schluck", "schuss", "karat",
    "knoten", "bit", "pixel", "lot", "dutzend", "tasse", "flasche", "kiste", "million",
    "milliarde", "hundert", "tausend", "viertel", "drittel", "gang", "arten", "art",
  ]

  private static func singular(
    _ text: CleanText, after isNumeral: (String) -> Bool
  ) -> [Planting] {
    guard let words = text.annotation?.words else { return [] }
    return words.indices.compactMap { index in
      let noun = words[index]
      guard noun.tag == "NOUN", noun.feature("Number") == "Plur",
        let singular = text.singular(of: noun)
      else { return nil }
      var first = index - 1
      while first > 0, words[first].tag == "ADJ", words[first].head == index,
        words[first].relation == "amod", !isNumeral(words[first].form.lowercased())
      {
        first -= 1
      }
      guard first >= 0, words[first].head == index, isNumeral(words[first].form.lowercased()),
        (first..<index).allSatisfy({ words[$0].isNext(to: words[$0 + 1]) })
      else { return nil }
      // *einige Hoffnung*, *einige Mühe*.
      if ["einige", "einigen"].contains(words[first].form.lowercased()),
        noun.feature("Gender") == "Fem"
      {
        return nil
      }
      // *Band 2 Seiten*, *im Jahre 5*: no count.
      if Int(words[first].form) != nil, first > 0,
        ["NOUN", "PROPN", "NUM", "SYM"].contains(words[first - 1].tag)
          || words[first - 1].isNext(to: words[first]) == false
      {
        return nil
      }
      return text.editing(
        [(noun.range, singular)], marking: words[first].range.lowerBound..<noun.range.upperBound)
    }
  }

  fileprivate static func isMeasure(_ noun: String) -> Bool {
    measures.contains { noun.lowercased().hasSuffix($0) }
  }

  // MARK: - Genitive

  static let genitives: [Recipe] = [
    GrammarRecipes.open("genitive-s", "after-des") { text in
      genitive(text) { $0.form == "des" && $1.adjectives.isEmpty }
    },
    GrammarRecipes.scoredOnly("genitive-s", "des-and-adjective") { text in
      genitive(text) { $0.form == "des" && !$1.adjectives.isEmpty }
    },
    GrammarRecipes.scoredOnly("genitive-s", "other-determiner") { text in
      genitive(text) { determiner, phrase in
        // *dieses Haus*, but *dieses Plan*.
        determiner.form != "des"
          && (determiner.kind == .ein || phrase.gold.column == .masculine)
      }
    },
  ]

  /// Months, days, languages and what the dictionaries let stand without -s.
  private static let maySayNothing = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember", "tag", "mittwoch", "sonnabend", "islam", "euro", "dollar",
    "internet", "barock", "rokoko", "jazz", "rock", "pop", "biedermeier", "dativ", "genitiv",
    "deutsch", "englisch", "französisch", "tango", "koran", "iran", "irak", "sudan", "quartz",
    "parkett", "video", "radar", "web", "blues", "reggae", "hip-hop", "ich", "selbst", "über",
    "gegenüber", "dschihad", "ramadan", "poker", "fußball", "status", "service", "management",
  ]

  private static func genitive(
    _ text: CleanText, where isWanted: (PlantedDeterminer, AnnotatedPhrase) -> Bool
  ) -> [Planting] {
    text.phrases.compactMap { phrase in
      guard let article = phrase.article, article.form.hasSuffix("es") || article.form == "des",
        [.masculine, .neuter].contains(phrase.gold.column),
        phrase.gold.grammaticalCase == .genitive, isWanted(article, phrase),
        !phrase.precedesCapital
      else { return nil }
      let (form, lemma) = (phrase.noun.form, phrase.noun.lemma)
      let isWeekday = ["montag", "dienstag", "donnerstag", "freitag", "samstag", "sonntag"]
        .contains(lemma.lowercased())
      guard ["s", "es", "ses"].contains(where: { form == lemma + $0 }),
        !isWeekday, !lemma.hasSuffix("s"),
        !maySayNothing.contains(where: {
          $0 != "tag" && lemma.lowercased().hasSuffix($0)
        })
      else { return nil }
      return text.editing([(phrase.noun.range, lemma)], marking: phrase.range)
    }
  }
}

extension CleanText {
  fileprivate func isWeakAdjective(_ word: Word) -> Bool {
    !isCapitalised(word) && string(word).hasSuffix("en") && string(word).count >= 5
  }

  /// Another form than the plural, or than the plural without the *-n* of its dative.
  fileprivate func singular(of noun: TreebankSentence.Word) -> String? {
    let (form, lemma) = (noun.form, noun.lemma)
    guard form != lemma, lemma.count >= 3, lemma.first?.isUppercase == true,
      lemma.allSatisfy(\.isLetter), !noun.features.contains("Foreign"),
      !vocabulary.grammar.isAdjectival(form), !vocabulary.grammar.isAdjectival(lemma),
      !NounFormRecipes.isMeasure(lemma)
    else { return nil }
    let isDativeOnly = ["er", "el", "en", "chen", "lein"].contains { lemma.hasSuffix($0) }
    if isDativeOnly, form == lemma + "n" { return nil }
    let (plain, stem) = (form.withoutUmlauts, lemma.withoutUmlauts)
    let shared = zip(plain, stem).prefix { $0 == $1 }.count
    return shared + 2 >= stem.count ? lemma : nil
  }
}

extension String {
  fileprivate var withoutUmlauts: String {
    let plain: [Unicode.Scalar: Unicode.Scalar] = ["ä": "a", "ö": "o", "ü": "u"]
    return String(scalars: lowercased().unicodeScalars.map { plain[$0] ?? $0 })
  }
}
