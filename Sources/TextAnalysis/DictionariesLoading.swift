import FileAccess
package import LintModel

extension LanguagePack {
  /// Reads `Dictionaries/<code>/` and the function words of all languages.
  ///
  /// A language without a folder will do when it has a dictionary for Hunspell: it gets a pack with
  /// nothing of its own.
  ///
  /// - Parameters:
  ///   - locale: the conventions that hold, such as `de-AT`; kept in the pack.
  ///   - spelling: where a dictionary may lie.
  ///   - projectNames: path of a project's own list of names, which wins over those of the language.
  package static func load(
    code: String, locale: String, from folder: DictionaryFolder,
    spelling: SpellingFolders = .installed, projectNames: String? = nil
  ) throws(DictionaryError) -> LanguagePack {
    let hasOwnData = folder.hasLanguage(code)
    guard hasOwnData || spelling.dictionary(for: locale) != nil else {
      throw .noLanguage(code: code, known: folder.languages(spelling: spelling))
    }
    var reader = DictionaryReader(folder: folder.path)
    try reader.readLists(in: "\(code)/words", prefix: "")
    for language in LanguageIdentifier.codes {
      try reader.readLists(in: "languages/\(language)", prefix: "languages/\(language)/")
    }
    let phrases = try reader.readPhrases("\(code)/phrases.tsv")
    let names = try reader.readNames(in: "\(code)/names", project: projectNames)
    return LanguagePack(
      code: code, locale: locale, lexemes: reader.interner.lexemes, lists: reader.lists,
      phrases: PhraseTable(phrases), names: names,
      versions: reader.versions.sorted { $0.name < $1.name },
      hasOwnData: hasOwnData)
  }
}

/// Reads data files into one table of lexemes; the first line that cannot be used ends it.
struct DictionaryReader {
  let folder: String
  var interner = LexemeInterner()
  private(set) var lists: [String: WordList] = [:]
  private(set) var versions: [DataVersion] = []

  init(folder: String) { self.folder = folder }

  /// Reads every `.txt` file of a folder as a word list; a folder that is missing has none.
  ///
  /// - Parameter prefix: goes before the name of the file in the name of the list.
  mutating func readLists(in path: String, prefix: String) throws(DictionaryError) {
    guard fileKind(of: "\(folder)/\(path)") == .folder else { return }
    for file in try names(in: path) where file.hasSuffix(".txt") {
      lists[prefix + file.dropLast(4)] = WordList(try readWords("\(path)/\(file)"))
    }
  }

  /// One word a line; `#` begins a comment line; folded as the tokeniser folds.
  private mutating func readWords(_ path: String) throws(DictionaryError) -> [LexemeID] {
    var ids: [LexemeID] = []
    var folded: [UInt8] = []
    let bytes = try read(path)
    for line in DataLines(bytes) where line.bytes.first != UInt8(ascii: "#") {
      if line.bytes.contains(where: { $0 == 32 || $0 == 9 }) {
        throw .badLine(
          path: "\(folder)/\(path)", line: line.number,
          reason: Text(
            de: "„\(line.text)“ ist mehr als ein Wort", en: "“\(line.text)” is more than one word"),
          advice: Text(
            de: "Ein Wort je Zeile; Wendungen gehören in phrases.tsv.",
            en: "Write one word per line; put phrases into phrases.tsv."))
      }
      if let problem = line.problem {
        throw .badLine(
          path: "\(folder)/\(path)", line: line.number, reason: problem,
          advice: saveAsUTF8)
      }
      foldForm(line.bytes, into: &folded)
      ids.append(LexemeID(interner.intern(folded, hash: LexemeInterner.hash(folded))))
    }
    return ids
  }

  /// The bytes of a file, noted among the versions.
  mutating func read(_ path: String) throws(DictionaryError) -> [UInt8] {
    do {
      let bytes = try readFile("\(folder)/\(path)")
      versions.append(DataVersion(name: path, version: contentHash(bytes)))
      return bytes
    } catch { throw .unreadable(error) }
  }

  /// Names a file that was read elsewhere among the versions.
  mutating func note(_ version: DataVersion) { versions.append(version) }

  func names(in path: String) throws(DictionaryError) -> [String] {
    do { return try listFolder("\(folder)/\(path)") } catch { throw .unreadable(error) }
  }
}

/// FNV-1a, 64 bits, as 16 hexadecimal digits.
func contentHash(_ bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

/// A line of a data file that says something, without its end and the blanks around it.
struct DataLine {
  let number: Int
  let bytes: ArraySlice<UInt8>
  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// Why the line cannot be text, if so.
  var problem: Text? {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
      ? nil
      : Text(de: "die Zeile ist kein gültiges UTF-8", en: "the line is not valid UTF-8")
  }
}

let saveAsUTF8 = Text(de: "Die Datei als UTF-8 speichern.", en: "Save the file as UTF-8.")

/// The lines of a data file that are not blank; CRLF and a byte order mark are taken as they come.
struct DataLines: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>
  private var number = 0

  init(_ bytes: [UInt8]) {
    rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  mutating func next() -> DataLine? {
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10) ?? rest.endIndex
      var line = rest[..<end]
      rest = rest[end...].dropFirst()
      number += 1
      while let last = line.last, last == 13 || last == 32 { line.removeLast() }
      while line.first == 32 { line.removeFirst() }
      if !line.isEmpty { return DataLine(number: number, bytes: line) }
    }
    return nil
  }
}
