import FileAccess
package import LintModel

/// A Hunspell dictionary that is installed: an affix file and a word list of one name.
package struct SpellingDictionary: Hashable, Sendable {
  package let folder: String
  /// The name of both files without their endings, such as `de_AT`.
  package let name: String

  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  package var affixPath: String { "\(folder)/\(name).aff" }
  package var wordsPath: String { "\(folder)/\(name).dic" }
}

/// Where Hunspell dictionaries lie.
package struct SpellingFolders: Hashable, Sendable {
  /// In the order they are searched.
  package let paths: [String]
  package init(paths: [String]) { self.paths = paths }

  /// Debian's places.
  package static let installed = SpellingFolders(
    paths: ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/share/myspell"])

  /// The dictionary of a locale.
  ///
  /// German and English are checked against one country's spelling: de-AT and de-CH fall back to
  /// de_DE, all of English to en_US, and nothing else will do. For any other language the region
  /// counts less than having a dictionary at all.
  ///
  /// - Parameter locale: BCP 47 language with or without region.
  /// - Returns: `nil` when none is installed.
  package func dictionary(for locale: String) -> SpellingDictionary? {
    let parts = locale.split(separator: "-")
    // A locale becomes part of a path.
    guard let language = parts.first, !language.isEmpty,
      parts.allSatisfy({ $0.utf8.allSatisfy(isAsciiLetterOrDigit) })
    else { return nil }
    var names: [String] = []
    switch language {
    case "de":
      names = parts.last == "LI" ? ["de_CH", "de_DE"] : [parts.joined(separator: "_"), "de_DE"]
    case "en": names = ["en_US"]
    default:
      names = [parts.joined(separator: "_"), "\(language)_\(language.uppercased())", "\(language)"]
    }
    for name in names {
      if let found = dictionary(named: name) { return found }
    }
    guard language != "de", language != "en" else { return nil }
    for folder in paths {
      for file in (try? listFolder(folder)) ?? []
      where file.hasPrefix("\(language)_") && file.hasSuffix(".dic") {
        let name = String(file.dropLast(4))
        if let found = dictionary(named: name) { return found }
      }
    }
    return nil
  }

  private func dictionary(named name: String) -> SpellingDictionary? {
    for folder in paths {
      let found = SpellingDictionary(folder: folder, name: name)
      if fileKind(of: found.affixPath) == .file, fileKind(of: found.wordsPath) == .file {
        return found
      }
    }
    return nil
  }

  /// The languages that have a dictionary, as codes of ISO 639, sorted.
  package var languages: [String] {
    var codes: Set<String> = []
    for folder in paths {
      for file in (try? listFolder(folder)) ?? [] where file.hasSuffix(".dic") {
        let code = String(file.prefix { $0 != "_" && $0 != "." && $0 != "-" })
        if code.utf8.count == 2 || code.utf8.count == 3, dictionary(for: code) != nil {
          codes.insert(code)
        }
      }
    }
    return codes.sorted()
  }
}

private func isAsciiLetterOrDigit(_ byte: UInt8) -> Bool {
  byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122 || isAsciiDigit(byte)
}

// MARK: - Versions

extension SpellingDictionary {
  /// What a report names: the version that the affix file states, where it does, and a hash of the
  /// contents of both files.
  ///
  /// - Returns: `nil` when a file cannot be read.
  package var version: DataVersion? {
    guard let affixes = try? readFile(affixPath), let words = try? readFile(wordsPath) else {
      return nil
    }
    let stated = statedVersion(affixes).map { $0 + " " } ?? ""
    return DataVersion(
      name: "Hunspell \(name)", version: stated + contentHash(affixes, words))
  }

  /// `# Version: 20161207` in the comments at the beginning.
  private func statedVersion(_ affixes: [UInt8]) -> String? {
    for line in DataLines(Array(affixes.prefix(4096))) {
      guard line.bytes.first == UInt8(ascii: "#") else { return nil }
      let words = line.text.split { $0 == " " || $0 == "\t" }
      guard words.count >= 3, words[1] == "Version:" || words[1] == "VERSION:" else { continue }
      return String(words[2])
    }
    return nil
  }
}

/// Eight bytes at a time: a dictionary has megabytes, and every report names it.
private func contentHash(_ files: [UInt8]...) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for bytes in files {
    bytes.withUnsafeBytes { raw in
      var at = 0
      while at + 8 <= raw.count {
        hash = (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x100_0000_01B3
        // Multiplication carries upwards only; without this the high bytes would hardly count.
        hash ^= hash >> 29
        at += 8
      }
      for byte in raw[at...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    hash = (hash ^ UInt64(bytes.count)) &* 0x100_0000_01B3
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
