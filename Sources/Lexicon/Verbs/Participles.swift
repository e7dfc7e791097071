/// The second participle: *gegeben*, *aufgegeben*, *vergeben*, *studiert*.
extension VerbRules {
  /// Those that the dictionary has; without any, the likeliest.
  func participles(_ infinitive: Word) -> [Word] {
    let candidates = candidates(infinitive)
    let flags = flags(infinitive)
    let bare = RegularVerb.participle(infinitive)
    var known = candidates.filter {
      has($0) || $0 == bare && flags.contains(.participleWithoutGe)
    }
    // Weak participles of verbs that are strong too, and those whose stress we cannot know.
    if flags.contains(.participleWithoutGe), !known.contains(bare) { known.append(bare) }
    if known.isEmpty { known = Array(candidates.prefix(isDual(infinitive) ? 2 : 1)) }
    return known
  }

  private static let unstressed: [Word] = ["be", "emp", "ent", "er", "ver", "zer"]
  private static let longestStressed = 6  // bytes

  private func isDual(_ infinitive: Word) -> Bool { structure.parts(infinitive)?.kind == .dual }

  /// What it can be by form, likeliest first.
  private func candidates(_ infinitive: Word) -> [Word] {
    let root = participlesOfRoot(infinitive)
    if !root.isEmpty {
      return isAlsoWeak(infinitive) ? root + weakCandidates(infinitive) : root
    }
    guard let parts = structure.parts(infinitive) else { return weakCandidates(infinitive) }
    if structure.isMadeOfNoun(parts) { return [RegularVerb.participle(infinitive)] }
    // A weak verb over a strong one takes nothing from it: *begleitet*, not *beglitten*.
    let isWeak = strongRoot(infinitive) == nil
    let ofBase =
      isWeak && strongRoot(parts.base) != nil
      ? weakBaseCandidates(parts.base) : participles(parts.base)
    let withoutGe = ofBase.map { Self.withoutGe($0, of: parts.base) }
    var found: [Word] =
      switch parts.kind {
      case .separable, .compound, .whole: ofBase
      case .inseparable: withoutGe
      case .dual: ofBase + withoutGe
      }
    if !isWeak, isAlsoWeak(infinitive) {
      let weak = RegularVerb.participle(parts.base)
      found += parts.kind == .inseparable ? [weak] : ["ge" + weak, weak]
    }
    var unique: [Word] = []
    for word in found where !unique.contains(word) { unique.append(word) }
    return unique.map { parts.prefix + $0 }
  }

  /// Of the base of a weak verb: by rule, though the base itself be strong.
  private func weakBaseCandidates(_ base: Word) -> [Word] {
    guard let parts = structure.parts(base) else { return weakCandidates(base) }
    return weakBaseCandidates(parts.base).map { participle in
      parts.kind == .inseparable
        ? parts.prefix + Self.withoutGe(participle, of: parts.base) : parts.prefix + participle
    }
  }

  private func weakCandidates(_ infinitive: Word) -> [Word] {
    let bare = RegularVerb.participle(infinitive)
    if infinitive.hasSuffix("ieren") { return [bare] }
    // *ermöglicht*: no verb *möglichen*, but a prefix all the same; *beten* and *ernten* are short.
    let isUnstressed =
      infinitive.count > Self.longestStressed
      && Self.unstressed.contains { infinitive.hasPrefix($0) }
    return isUnstressed ? [bare, "ge" + bare] : ["ge" + bare, bare]
  }

  /// *gegeben* → *geben*; not of *gewonnen*, whose *ge-* is the verb's.
  static func withoutGe(_ participle: Word, of infinitive: Word) -> Word {
    guard participle.hasPrefix("ge"), !infinitive.hasPrefix("ge") || participle.hasPrefix("gege")
    else { return participle }
    return participle.dropFirst(2)
  }
}
