/// All infinitives: those of the dictionary, of Ding, and of our lists.
func infinitives(
  dictionary: GermanDictionary, ding: Ding, lists: LexiconLists
) -> Set<Word> {
  let roots = lists.strongVerbs.map(\.infinitive) + lists.irregularVerbs.map(\.infinitive)
  var found = Set(roots).union(lists.weakVerbs)
  let rootIndex = Set(roots)
  let rootLengths = Set(roots.map(\.count))
  for word in dictionary.words where word.utf8.last == UInt8(ascii: "n") && !word.isCapitalized {
    let flags = dictionary.flags(word)
    if !flags.isDisjoint(with: [.participle1, .weakPast]) {
      if let verb = verbOfZuInfinitive(word, flags, dictionary, lists) {
        found.insert(verb)
        continue
      }
    } else if flags.isDisjoint(with: [.firstPerson, .secondAndThirdPerson])
      || !rootLengths.contains(where: {
        // A strong verb or the past of one, *kämen*: its end tells.
        $0 < word.count && rootIndex.contains(Word(word.utf8.suffix($0)))
      })
    {
      continue
    }
    found.insert(word)
    if flags.contains(.withVer), !word.hasPrefix("ver") { found.insert("ver" + word) }
  }
  for word in ding.verbs.words
  where word.count > shortestDingVerb && !dictionary.contains(word) {
    found.insert(word)
  }
  return found
}

/// Shorter ones in Ding are misprints and ends of phrases.
private let shortestDingVerb = 4  // bytes

/// *abgeben* of *abzugeben*: only -d can be joined to it, and without *zu*, or after a first part
/// and *zu*, it is a verb.
private func verbOfZuInfinitive(
  _ word: Word, _ flags: AffixFlags, _ dictionary: GermanDictionary, _ lists: LexiconLists
) -> Word? {
  let ofVerbs: AffixFlags = [
    .participle1, .firstPerson, .secondAndThirdPerson, .weakPast, .participleWithoutGe,
  ]
  guard flags.intersection(ofVerbs) == .participle1 else { return nil }
  for at in word.utf8.indices.dropFirst(2)
  where at + 1 < word.count && word.utf8[at] == UInt8(ascii: "z")
    && word.utf8[at + 1] == UInt8(ascii: "u")
  {
    let prefix = Word(word.utf8[..<at])
    let base = Word(word.utf8[(at + 2)...])
    if dictionary.contains(prefix + base)
      || lists.prefixes.kinds[prefix] != nil && dictionary.contains(base)
    {
      return prefix + base
    }
  }
  return nil
}
