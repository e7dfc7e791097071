import LintModel

/// What a token can be inside a noun phrase.
struct NominalWord {
  struct Roles: OptionSet {
    let rawValue: UInt16
    static var determiner: Roles { Roles(rawValue: 1) }
    static var fusedPreposition: Roles { Roles(rawValue: 2) }
    static var preposition: Roles { Roles(rawValue: 4) }
    /// Inflected, or never inflected as *Berliner*.
    static var adjective: Roles { Roles(rawValue: 8) }
    /// *sehr*, *gestern*, *nicht*, *groß*: before an adjective.
    static var adverb: Roles { Roles(rawValue: 16) }
    static var number: Roles { Roles(rawValue: 32) }
    static var noun: Roles { Roles(rawValue: 64) }
    static var coordinator: Roles { Roles(rawValue: 128) }
    /// Also a verb: *erwartete*.
    static var verb: Roles { Roles(rawValue: 256) }
    /// *Bau-* before *und Umbau*.
    static var suspended: Roles { Roles(rawValue: 512) }
    /// With a capital in the middle of a sentence: *Deutsche* Bundesbank.
    static var isCapitalised: Roles { Roles(rawValue: 1024) }
  }

  let roles: Roles
  /// Of the form in small letters.
  let small: WordFacts
  let written: WordFacts

  private static let none = NominalWord(roles: [], small: .none, written: .none)

  private init(roles: Roles, small: WordFacts, written: WordFacts) {
    self.roles = roles
    self.small = small
    self.written = written
  }

  /// - Parameter isFirst: whether a capital may be that of a sentence's first word.
  init(_ token: Token, written: WordFacts, small: WordFacts, isFirst: Bool) {
    switch token.kind {
    case .word, .abbreviation: break
    case .number, .ordinal:
      self = NominalWord(roles: .number, small: .none, written: .none)
      return
    default:
      self = .none
      return
    }
    // Of a capital inside a sentence, *Die* in a title, *Ihr*: what is written so is no noun.
    let isSmall =
      !token.isCapitalised || isFirst || written.classes.isDisjoint(with: .nouns)
    var roles = isSmall ? Self.roles(ofSmall: small.classes) : []
    if token.isCapitalised {
      // *ARGE* is no form of *arg*.
      if !token.shape.contains(.allCapitals),
        small.classes.contains(.adjective) || written.classes.contains(.adjective)
      {
        roles.insert(.adjective)
      }
      if !isFirst { roles.insert(.isCapitalised) }
    }
    // *Es*, *Seine*, *Laut* at the beginning are no nouns, though there are such.
    let isSmallWord = isFirst && !small.classes.isDisjoint(with: Self.closed)
    if token.isCapitalised && !isSmallWord || token.shape.contains(.innerCapital) {
      if token.shape.contains(.hyphenated), written.classes.isEmpty { roles.insert(.suspended) }
      // A word that nobody knows and that no small letters explain is a name or a noun.
      if !written.classes.isDisjoint(with: .nouns)
        || written.classes.isEmpty && !written.isKnown && small.classes.isEmpty
      {
        roles.insert(.noun)
      }
    }
    self.roles = roles
    self.small = small
    self.written = written
  }

  /// Classes that have few words, which begin sentences more often than nouns that look like them.
  private static let closed = WordClasses(
    .definiteArticle, .indefiniteArticle, .demonstrative, .indefinite, .possessive,
    .personalPronoun, .reflexivePronoun, .relativeOrInterrogative, .interrogativeAdverb,
    .preposition, .fusedPreposition, .subordinator, .coordinator, .comparisonParticle,
    .infinitiveConjunction, .negation, .particle, .adverb)

  private static func roles(ofSmall classes: WordClasses) -> Roles {
    var roles: Roles = []
    if !classes.isDisjoint(with: .determiners) { roles.insert(.determiner) }
    if classes.contains(.fusedPreposition) { roles.insert(.fusedPreposition) }
    if classes.contains(.preposition) { roles.insert(.preposition) }
    if classes.contains(.coordinator) { roles.insert(.coordinator) }
    if classes.contains(.verb) { roles.insert(.verb) }
    if classes.contains(.adjective) { roles.insert(.adjective) }
    // *das bedeutet großen Ärger*: a participle that could be an adverb is rather the verb.
    if !classes.isDisjoint(with: .adverbs), !classes.contains(.verb) || classes.contains(.adverb) {
      roles.insert(.adverb)
    }
    if classes.contains(.numeral) { roles.insert(.number) }
    return roles
  }
}

/// What a determiner allows, and which endings it asks adjectives for.
struct DeterminerReading {
  private(set) var agreement: Agreement = []
  private(set) var declension = Declension.any

  /// `nil` for words that are pronouns only: *man*, *denen*, *niemanden*.
  ///
  /// Readings as a pronoun are left out: *keiner* is no form of *kein* in the nominative.
  init?(_ readings: ArraySlice<Reading>, _ classes: WordClasses, _ lexemes: LexemeTable) {
    guard let wordClass = Self.order.first(where: { classes.contains($0) }) else { return nil }
    var shortest = Int.max
    var standsAlone = false
    var isUninflected = false
    for reading in readings where reading.wordClass == wordClass {
      let lemma = lexemes.utf8(reading.lemma)
      if lemma.count < shortest {
        shortest = lemma.count
        agreement = []
        (declension, standsAlone) = Self.kind(wordClass, lemma: lemma)
      }
      if lemma.count == shortest { agreement.formUnion(reading.agreement) }
      // *weniger Leute*: not inflected.
      if reading.agreement == .all { isUninflected = true }
    }
    if isUninflected { agreement = .all }
    if wordClass == .demonstrative || wordClass == .relativeOrInterrogative,
      agreement.isSubset(of: .genitive)
    {
      // *dessen Haus*, *wessen Haus*: a genitive, which agrees with nothing.
      agreement = .all
      declension = .strong
    } else if standsAlone {
      return nil
    }
  }

  /// The first that a form can be decides: *der* is an article, whatever else.
  private static let order: [WordClass] = [
    .definiteArticle, .indefiniteArticle, .possessive, .indefinite, .demonstrative,
    .relativeOrInterrogative,
  ]

  private static func kind(
    _ wordClass: WordClass, lemma: ArraySlice<UInt8>
  ) -> (Declension, standsAlone: Bool) {
    switch wordClass {
    case .definiteArticle: return (.weak, false)
    case .indefiniteArticle, .possessive: return (.mixed, false)
    default: break
    }
    return switch String(decoding: lemma, as: UTF8.self) {
    case "kein", "irgendein": (.mixed, false)
    case "dieser", "jener", "derselbe", "derjenige", "jed", "jedwed": (.weak, false)
    case "der", "wer", "was", "man", "jemand", "niemand", "jedermann", "irgendwer",
      "irgendjemand", "unsereins":
      (.any, true)
    default: (.any, false)
    }
  }
}
