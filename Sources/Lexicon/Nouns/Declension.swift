import LintModel

/// A noun with all that decides about its forms.
struct NounEntry {
  let word: Word
  var flags: AffixFlags
  var genders: GenderSet
  /// Plurals that a source lists.
  var plurals: [Word]
  var classes: NounList.Classes = []
  /// Of the head of a compound that has no flags of its own.
  var headIsWeak: Bool?

  var hasFlags: Bool { !flags.isEmpty }
  func hasPlural(_ plural: Word) -> Bool { plurals.contains(plural) }
}

/// How the singular of a masculine noun is declined.
enum Declension {
  case strong
  /// *den Menschen, des Menschen*.
  case weak
  /// *den Magnet* or *den Magneten*.
  case weakOrStrong
  /// *den Namen, des Namens*.
  case likeName
}

extension Declension {
  init(of noun: NounEntry) {
    self = .strong
    guard noun.genders.contains(.masculine) else { return }
    if noun.word.hasSuffix("e"), noun.classes.contains(.likeName) {
      self = .likeName
      return
    }
    if noun.classes.contains(.weakOrStrong) {
      self = .weakOrStrong
    } else if noun.classes.contains(.weak) {
      self = .weak
    } else if noun.hasFlags {
      self = Self.byFlags(noun)
    } else {
      self = Self.byPlural(noun)
    }
    if self == .strong, noun.headIsWeak != false, Self.isDoubtful(noun) { self = .weakOrStrong }
  }

  /// Endings of weak nouns, nearly all of them persons.
  static let weakEndings: [Word] = [
    "ist", "ant", "ent", "oge", "graf", "graph", "nom", "soph", "urg", "arch", "krat", "aut",
    "pathe", "loge",
  ]
  /// Endings that weak nouns share with strong ones: *Soldat*, *Apparat*.
  private static let ambiguousEndings: [Word] = ["ot", "at", "et", "it", "ad", "ekt"]
  private static let strongEndings: [Word] = ["or", "us", "ismus", "el", "er", "en"]

  /// Whether the dictionary gives the word the endings of a weak noun and no others.
  static func isWeak(_ word: Word, _ flags: AffixFlags) -> Bool {
    guard !word.hasSuffix("or"), !word.hasSuffix("us") else { return false }
    if flags.contains(.withEn), flags.isDisjoint(with: [.withS, .withEs, .withE]) { return true }
    return flags.contains(.withN) && word.hasSuffix("e") && !flags.contains(.withS)
  }

  private static func byFlags(_ noun: NounEntry) -> Declension {
    guard isWeak(noun.word, noun.flags) else { return .strong }
    if noun.genders.contains(.feminine), !noun.word.hasSuffix("e") { return .strong }
    let isAmbiguous = noun.word.hasAnySuffix(ambiguousEndings) && !noun.flags.contains(.withIn)
    return isAmbiguous ? .weakOrStrong : .weak
  }

  private static func byPlural(_ noun: NounEntry) -> Declension {
    if let headIsWeak = noun.headIsWeak { return headIsWeak ? .weak : .strong }
    if noun.word.hasSuffix("e"), noun.hasPlural(noun.word + "n") {
      return noun.genders.contains(.feminine) ? .weakOrStrong : .weak
    }
    let isWeak =
      noun.word.hasAnySuffix(weakEndings) && noun.hasPlural(noun.word + "en")
      && !noun.genders.contains(.feminine)
    return isWeak ? .weak : .strong
  }

  /// A plural in -en proves nothing: *des Schmerzes, die Schmerzen*.
  private static func isDoubtful(_ noun: NounEntry) -> Bool {
    let word = noun.word
    guard !word.hasSuffix("e"), !word.hasAnySuffix(strongEndings), !word.hasSuffix("staat")
    else { return false }
    return noun.hasPlural(word + "en")
      || noun.flags.contains(.withEn) && !noun.flags.contains(.withE)
  }
}
