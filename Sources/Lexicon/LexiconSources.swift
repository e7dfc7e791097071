import FileAccess

/// The bytes that the lexicon is compiled from.
struct LexiconSources: Sendable {
  let germanAffix: [UInt8]
  let germanDictionary: [UInt8]
  let ding: [UInt8]
  let englishAffix: [UInt8]
  let englishDictionary: [UInt8]
  /// The folder `Dictionaries/`.
  let lists: String

  init(lists: String) throws(LexiconError) {
    try Self.requirePackages()
    let paths = SourcePackage.germanDictionary.paths
    germanAffix = try Self.read(paths[0])
    germanDictionary = try Self.read(paths[1])
    ding = try Self.read(SourcePackage.dictionaryOfTranslations.paths[0])
    let english = SourcePackage.englishDictionary.paths
    englishAffix = try Self.read(english[0])
    englishDictionary = try Self.read(english[1])
    self.lists = lists
  }

  static func read(_ path: String) throws(LexiconError) -> [UInt8] {
    do { return try readFile(path) } catch { throw .unreadable(error) }
  }

  /// Folders and files of ours that the compiler reads, inside `Dictionaries/`.
  static let ownFolders = ["de/lexicon", "frequencies"]

  private static func requirePackages() throws(LexiconError) {
    let missing = SourcePackage.allCases.filter { package in
      !package.paths.allSatisfy { fileStamp(of: $0) != nil }
    }
    if !missing.isEmpty { throw .missingPackages(missing) }
  }

  /// 16 hexadecimal digits that change when a source, our data or the compiler changes.
  ///
  /// From sizes and times, since reading 20 MB at every start would take longer than everything
  /// else.
  static func key(lists: String) throws(LexiconError) -> String {
    try requirePackages()
    var hash = ContentHash()
    hash.add("mtlint lexicon \(lexiconCompilerVersion)")
    var paths = SourcePackage.allCases.flatMap(\.paths)
    for folder in ownFolders {
      do {
        for name in try listFolder("\(lists)/\(folder)") {
          paths.append("\(lists)/\(folder)/\(name)")
        }
      } catch { throw .unreadable(error) }
    }
    for path in paths {
      // The place of our data does not matter: two checkouts of one version share a lexicon.
      hash.add(path.hasPrefix(lists) ? String(path.dropFirst(lists.count)) : path)
      guard let stamp = fileStamp(of: path) else { continue }
      hash.add("\(stamp.byteCount) \(stamp.modifiedNanoseconds)")
    }
    return hash.digits
  }
}

/// FNV-1a, 64 bits.
package struct ContentHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Adds a string and its end.
  package mutating func add(_ string: String) { add(Array(string.utf8) + [0]) }

  /// 16 hexadecimal digits.
  package var digits: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
