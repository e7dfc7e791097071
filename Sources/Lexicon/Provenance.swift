import FileAccess

/// Looks a word up in the sources of the lexicon, for whoever wants to know why a reading is there.
///
/// The compiled file keeps no sources: they would double its readings. The sources are read anew,
/// some 25 MB, which takes about a tenth of a second.
package struct Provenance {
  private let dictionary: [UInt8]
  /// Empty where its package is missing.
  private let ding: [UInt8]
  /// Name inside `Dictionaries/` and bytes.
  private let lists: [(name: String, bytes: [UInt8])]

  /// - Parameter folder: `Dictionaries/`.
  package init(dictionaries folder: String) throws(LexiconError) {
    dictionary = try LexiconSources.read(SourcePackage.germanDictionary.paths[1])
    let translations = SourcePackage.dictionaryOfTranslations
    ding = translations.isInstalled ? try LexiconSources.read(translations.paths[0]) : []
    var lists: [(name: String, bytes: [UInt8])] = []
    do throws(FileError) {
      for name in try listFolder("\(folder)/de/lexicon").sorted() {
        lists.append(("de/lexicon/\(name)", try readFile("\(folder)/de/lexicon/\(name)")))
      }
    } catch { throw .unreadable(error) }
    self.lists = lists
  }

  /// The sources that have a word as it is written: `igerman98`, `Ding`, `de/lexicon/nouns.tsv:12`.
  package func sources(of word: [UInt8]) -> [String] {
    guard !word.isEmpty else { return [] }
    var sources: [String] = []
    if isEntry(word) { sources.append("igerman98") }
    if isInDing(word) { sources.append("Ding") }
    for list in lists {
      if let line = line(of: word, in: list.bytes) { sources.append("\(list.name):\(line)") }
    }
    return sources
  }

  /// A line of the dictionary that is the word, or the word and its flags.
  private func isEntry(_ word: [UInt8]) -> Bool {
    places(of: word, in: dictionary).contains { place in
      let end = place + word.count
      return dictionary[place - 1] == UInt8(ascii: "\n")
        && (end == dictionary.count || dictionary[end] == UInt8(ascii: "/")
          || dictionary[end] == UInt8(ascii: "\n"))
    }
  }

  /// A whole word of the German side.
  private func isInDing(_ word: [UInt8]) -> Bool {
    places(of: word, in: ding).contains { place in
      let end = place + word.count
      guard !Self.isWordByte(ding[place - 1]), end == ding.count || !Self.isWordByte(ding[end])
      else { return false }
      var at = end
      while at + 1 < ding.count, ding[at] != UInt8(ascii: "\n") {
        if ding[at] == UInt8(ascii: ":"), ding[at + 1] == UInt8(ascii: ":") { return true }
        at += 1
      }
      return false
    }
  }

  /// The number of the first line that has the word, comments aside.
  private func line(of word: [UInt8], in list: [UInt8]) -> Int? {
    for (number, line) in list.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .enumerated()
    where line.first != UInt8(ascii: "#") {
      let words = line.split { $0 == 9 || $0 == 32 || $0 == UInt8(ascii: ",") }
      if words.contains(where: { $0.elementsEqual(word) }) { return number + 1 }
    }
    return nil
  }

  /// Where the bytes stand, the very first place aside: both files begin with a line of their own.
  private func places(of word: [UInt8], in text: [UInt8]) -> [Int] {
    var places: [Int] = []
    let first = word[0]
    var at = 1
    while at + word.count <= text.count {
      if text[at] == first, text[at..<at + word.count].elementsEqual(word) { places.append(at) }
      at += 1
    }
    return places
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 97 && byte | 0x20 <= 122 || byte == UInt8(ascii: "-")
  }
}
