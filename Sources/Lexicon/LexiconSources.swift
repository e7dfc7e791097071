import FileAccess

/// The bytes that the lexicon is compiled from.
struct LexiconSources: Sendable {
  let germanAffix: [UInt8]
  let germanDictionary: [UInt8]
  /// Empty where its package is missing, as are the English files.
  let ding: [UInt8]
  let englishAffix: [UInt8]
  let englishDictionary: [UInt8]
  /// The folder `Dictionaries/`.
  let lists: String
  /// Packages that are not installed; the German dictionary is never among them.
  var missing: [SourcePackage] = []
}

extension LexiconSources {
  /// The sources as the packages installed them.
  init(lists: String) throws(LexiconError) {
    let installed = try Self.installedPackages()
    func files(_ package: SourcePackage) throws(LexiconError) -> [[UInt8]] {
      var files: [[UInt8]] = []
      for path in package.paths {
        files.append(installed.contains(package) ? try Self.read(path) : [])
      }
      return files
    }
    let german = try files(.germanDictionary)
    let english = try files(.englishDictionary)
    self.init(
      germanAffix: german[0], germanDictionary: german[1],
      ding: try files(.dictionaryOfTranslations)[0], englishAffix: english[0],
      englishDictionary: english[1], lists: lists,
      missing: SourcePackage.allCases.filter { !installed.contains($0) })
  }

  static func read(_ path: String) throws(LexiconError) -> [UInt8] {
    do { return try readFile(path) } catch { throw .unreadable(error) }
  }

  /// What the lexicon can be compiled from.
  ///
  /// - Throws: `LexiconError.missingPackages` without the German dictionary. It names every package
  ///   that is missing, so that one installation mends all.
  private static func installedPackages() throws(LexiconError) -> [SourcePackage] {
    let installed = SourcePackage.allCases.filter(\.isInstalled)
    guard installed.contains(.germanDictionary) else {
      throw .missingPackages(SourcePackage.allCases.filter { !installed.contains($0) })
    }
    return installed
  }

  /// 16 hexadecimal digits that change when a source, our data or the compiler changes, or a package
  /// comes or goes.
  ///
  /// Packages by the sizes and times of their files, since reading 20 MB at every start would take
  /// longer than everything else; our data by content, so that two checkouts share a lexicon.
  static func key(lists: String) throws(LexiconError) -> String {
    try key(lists: lists, packages: try installedPackages().flatMap(\.paths))
  }

  /// - Parameter packages: the files of the packages.
  static func key(lists: String, packages: [String]) throws(LexiconError) -> String {
    var hash = ContentHash()
    hash.add("mtlint lexicon \(lexiconCompilerVersion)")
    for path in packages {
      guard let stamp = fileStamp(of: path) else { continue }
      hash.add("\(path) \(stamp.byteCount) \(stamp.modifiedNanoseconds)")
    }
    do {
      for file in try ownFiles(lists) {
        hash.add(file)
        hash.add(try readFile("\(lists)/\(file)"))
      }
    } catch { throw .unreadable(error) }
    return hash.digits
  }

  /// The files of ours that the compiler reads, inside `Dictionaries/`.
  private static func ownFiles(_ lists: String) throws(FileError) -> [String] {
    var files = ["de/words/abbreviations.txt"]
    for folder in ["de/lexicon", "frequencies"] {
      for name in try listFolder("\(lists)/\(folder)") where isData(name) {
        files.append("\(folder)/\(name)")
      }
    }
    return files
  }

  private static func isData(_ name: String) -> Bool {
    [".tsv", ".txt", ".bands"].contains { name.hasSuffix($0) }
  }
}

/// A 64-bit hash of contents: FNV-1a over words of eight bytes, with the high bits folded in.
package struct ContentHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    let whole = bytes.count & ~7
    unsafe bytes.withUnsafeBytes { raw in
      for at in stride(from: 0, to: whole, by: 8) {
        mix(unsafe UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
      }
    }
    for byte in bytes[whole...] { mix(UInt64(byte)) }
    mix(UInt64(bytes.count))
  }

  package mutating func add(_ string: String) { add(Array(string.utf8)) }

  private mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0x100_0000_01B3
    state ^= state >> 29
  }

  /// 16 hexadecimal digits.
  package var digits: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
