import LintModel

extension VariantFinder {
  /// *Wladimir Puttin*, *George Busch*; *Pjoengjang*.
  mutating func compareWithLists() {
    guard !names.isEmpty else { return }
    for mention in words.mentions {
      let last = words.all[mention.words[mention.words.count - 1]]
      guard !hasSpelling(last.stem) || mention.words.count == 2 else { continue }
      if mention.words.count == 2 {
        let first = words.all[mention.words[0]]
        for person in listed.persons(given: first.key.sound) {
          guard first.stem != person.given || last.stem != person.surname,
            !isListed(mention, person.name),
            last.key.soundsLike(NameKey(person.surname))
              || first.stem == person.given && !last.isKnown
                && last.stem.count >= Self.shortestEdited
                && isOneEdit(last.stem[...], person.surname[...])
                && !isInflection(last.stem, person.surname)
          else { continue }
          add(mention, name: person.name)
          break
        }
      } else if mention.words.count == 1, !last.isKnown, last.before.isEmpty, !last.isGiven,
        mention.title == nil, let place = listed.place(sound: last.key.sound),
        names.word(last.stem[...]) == nil,
        NameKey.withoutDoubles(last.stem)
          == NameKey.withoutDoubles(Array(names.names[place].form.lowercased().utf8))
      {
        add(mention, name: place)
      }
    }
  }

  /// *Lawkow* here, *Lavkov* in the other articles of the run.
  mutating func compare(with shared: SharedNames) {
    for word in words.all
    where !word.isCandidate && word.stem.count >= Self.shortestSound && !word.isAllCapitals
      && word.behind.isEmpty && !word.isInLongerName && !word.isEnglish
    {
      for other in shared.others(than: word.stem, word.key) {
        let elsewhere = other.total
        guard words.number(of: other.stem[...]) == nil, !(word.isKnown && other.isKnown),
          !isListed(word),
          isListed(stem: other.stem) || other.isKnown
            || !word.isKnown && elsewhere > word.places.count,
          NameKey.withoutForeignAccents(word.stem) != NameKey.withoutForeignAccents(other.stem)
        else { continue }
        variants.append(
          NameLedger.Variant(
            relation: .otherArticle, reason: .sound,
            preference: isListed(stem: other.stem) ? .list : other.isKnown ? .lexicon : .majority,
            usual: other.text, usualPlaces: [], usualElsewhere: elsewhere, other: word.text,
            otherPlaces: word.places))
        break
      }
    }
  }

  /// Whether the mention is a spelling that the line itself lists.
  func isListed(_ mention: NameLedger.Mention, _ name: Int) -> Bool {
    let stems = mention.words.map { words.all[$0].stem }
    guard let first = names.word(stems[0][...]) else { return false }
    return names.spellings(from: first).contains {
      let spelling = names.spellings[Int($0)]
      return spelling.name == name && spelling.wordCount == stems.count
        && zip(names.words(of: spelling), stems).allSatisfy {
          names.utf8($0) == $1[...]
        }
    }
  }

  func hasSpelling(_ stem: [UInt8]) -> Bool {
    names.word(stem[...]).map { !names.spellings(from: $0).isEmpty } ?? false
  }

  mutating func add(_ mention: NameLedger.Mention, name: Int) {
    variants.append(
      NameLedger.Variant(
        relation: .romanisation, reason: .list, preference: .list, usual: names.names[name].form,
        usualPlaces: [], other: document.string(mention.name), otherPlaces: [mention.name]))
  }
}
