import LintModel

/// The verbs that were added, for the rules of adjectives.
struct VerbInventory {
  struct Participle {
    let word: Word
    let infinitive: Word
  }
  var infinitives: [Word] = []
  /// Second participles.
  var participles: [Participle] = []
  var presentParticiples: [Participle] = []
}

/// Adds all forms of all verbs.
///
/// - Source: endings by rule; stems of strong verbs and prefixes from our lists; which participle a
///   verb has, and whether it is weak beside strong, from the dictionary.
func addVerbs(
  to table: inout FormTable, dictionary: GermanDictionary, ding: Ding, lists: LexiconLists
) -> VerbInventory {
  let infinitives = infinitives(dictionary: dictionary, ding: ding, lists: lists)
  let rules = VerbRules(infinitives: infinitives, dictionary: dictionary, lists: lists)
  var inventory = VerbInventory()
  inventory.infinitives = infinitives.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  for infinitive in inventory.infinitives {
    let traits: ReadingTraits =
      rules.isAuxiliary(infinitive) ? [.isAuxiliary, .isConfident] : .isConfident
    for form in rules.finiteForms(infinitive) {
      table.add(verb: form.word, lemma: infinitive, form.forms, traits: traits)
    }
    table.add(verb: infinitive, lemma: infinitive, .infinitive, traits: traits)
    let present = rules.presentParticiple(infinitive)
    table.add(verb: present, lemma: infinitive, .participle1, traits: traits)
    inventory.presentParticiples.append(.init(word: present, infinitive: infinitive))
    for participle in rules.participles(infinitive) {
      table.add(verb: participle, lemma: infinitive, .participle2, traits: traits)
      inventory.participles.append(.init(word: participle, infinitive: infinitive))
    }
    if let zu = rules.zuInfinitive(infinitive) {
      table.add(verb: zu, lemma: infinitive, .zuInfinitive, traits: traits)
    }
  }
  return inventory
}

/// What the form of an infinitive says about its conjugation.
struct VerbRules {
  let structure: VerbStructure
  let dictionary: GermanDictionary
  /// By infinitive, of strong and irregular verbs without prefix.
  private var finite: [Word: [VerbForm]] = [:]
  private var pasts: [Word: [Word]] = [:]
  private var rootParticiples: [Word: [Word]] = [:]
  private let irregular: Set<Word>

  /// Irregular verbs that are no auxiliaries.
  private static let fullVerbs: Set<Word> = ["wissen", "tun"]

  init(infinitives: Set<Word>, dictionary: GermanDictionary, lists: LexiconLists) {
    structure = VerbStructure(infinitives: infinitives, prefixes: lists.prefixes)
    self.dictionary = dictionary
    irregular = Set(lists.irregularVerbs.map(\.infinitive))
    for verb in lists.strongVerbs {
      finite[verb.infinitive] = verb.finiteForms()
      pasts[verb.infinitive] = verb.past
      rootParticiples[verb.infinitive] = verb.participles
    }
    for verb in lists.irregularVerbs {
      finite[verb.infinitive] = verb.finiteForms()
      pasts[verb.infinitive] = verb.past[0]
      rootParticiples[verb.infinitive] = verb.participles
    }
  }

  private func isIrregular(_ infinitive: Word) -> Bool { irregular.contains(infinitive) }

  /// haben, sein, werden and the modal verbs.
  func isAuxiliary(_ infinitive: Word) -> Bool {
    irregular.contains(infinitive) && !Self.fullVerbs.contains(infinitive)
  }

  /// Finite forms and imperatives.
  func finiteForms(_ infinitive: Word) -> [VerbForm] {
    let isFinal = structure.parts(infinitive)?.isSeparable == true && finite[infinitive] == nil
    var forms: [VerbForm] = []
    if let strong = strongRoot(infinitive) {
      forms = (finite[strong.root] ?? []).map {
        VerbForm(word: strong.prefix + $0.word, forms: $0.forms)
      }
      // *löscht* beside *lischt*.
      if isAlsoWeak(infinitive), !isIrregular(strong.root) {
        forms += RegularVerb.present(infinitive) + RegularVerb.past(infinitive)
      }
    } else {
      forms = RegularVerb.present(infinitive) + RegularVerb.past(infinitive)
    }
    guard isFinal else { return forms }
    return forms.map { VerbForm(word: $0.word, forms: $0.forms.union(.onlyVerbFinal)) }
  }

  /// *abzugeben*; `nil` where *zu* stands apart.
  func zuInfinitive(_ infinitive: Word) -> Word? {
    guard finite[infinitive] == nil, let parts = structure.parts(infinitive),
      parts.kind != .inseparable
    else { return nil }
    // *wieder|aufzunehmen*.
    if let inner = structure.parts(parts.base), inner.isSeparable,
      let zu = zuInfinitive(parts.base)
    {
      return parts.prefix + zu
    }
    return parts.prefix + "zu" + parts.base
  }

  func presentParticiple(_ infinitive: Word) -> Word {
    infinitive.hasSuffix("en") || infinitive.hasSuffix("eln") || infinitive.hasSuffix("ern")
      ? infinitive + "d" : infinitive.dropLast(1) + "end"
  }

  // MARK: - Strong verbs behind prefixes

  struct StrongRoot {
    let prefix: Word
    let root: Word
  }

  /// The strong or irregular verb that this one is conjugated like.
  ///
  /// A verb that the dictionary conjugates weakly is weak, unless it has the strong past too:
  /// *begleitete* has nothing to do with *gleiten*.
  func strongRoot(_ infinitive: Word) -> StrongRoot? {
    guard let found = rootByForm(infinitive) else { return nil }
    if found.prefix.isEmpty || isIrregular(found.root) || !isAlsoWeak(infinitive) { return found }
    if (pasts[found.root] ?? []).contains(where: { has(found.prefix + $0) }) { return found }
    // *ausgesandt* proves *sandte aus*; *beritten* proves nothing about *bereiten*.
    let isSeparable = structure.parts(infinitive)?.isSeparable == true
    return isSeparable && participlesOfRoot(found.root).contains { has(found.prefix + $0) }
      ? found : nil
  }

  private func rootByForm(_ infinitive: Word) -> StrongRoot? {
    if finite[infinitive] != nil { return StrongRoot(prefix: "", root: infinitive) }
    guard let parts = structure.parts(infinitive), !structure.isMadeOfNoun(parts),
      let inner = rootByForm(parts.base)
    else { return nil }
    return StrongRoot(prefix: parts.prefix + inner.prefix, root: inner.root)
  }

  /// Whether the dictionary gives it the past in -te.
  func isAlsoWeak(_ infinitive: Word) -> Bool { flags(infinitive).contains(.weakPast) }

  /// Flags of the infinitive, or of the verb that takes *ver-* to make it.
  func flags(_ infinitive: Word) -> AffixFlags {
    let own = dictionary.flags(infinitive)
    guard own.isEmpty, infinitive.hasPrefix("ver") else { return own }
    let base = dictionary.flags(infinitive.dropFirst(3))
    return base.contains(.withVer) ? base : []
  }

  /// Whether the dictionary has a form, also by its flag for *ver-*.
  func has(_ form: Word) -> Bool {
    dictionary.contains(form)
      || form.hasPrefix("ver") && dictionary.flags(form.dropFirst(3)).contains(.withVer)
  }

  func participlesOfRoot(_ root: Word) -> [Word] { rootParticiples[root] ?? [] }
}
