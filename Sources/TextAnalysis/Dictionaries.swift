package import FileAccess
package import LintModel

package enum DictionaryError: Error {
  /// No folder with language data; the places that were tried, in order.
  case notFound(tried: [String])
  /// Neither language data nor a dictionary for Hunspell; the languages that have either.
  case noLanguage(code: String, known: [String])
  case unreadable(FileError)
  /// A line of a data file that cannot be used; lines count from 1.
  case badLine(path: String, line: Int, reason: Text, advice: Text)
}

/// The folder `Dictionaries/`.
package struct DictionaryFolder: Sendable {
  package let path: String
  package init(path: String) { self.path = path }

  /// The environment variable that names the folder.
  package static let environmentName = "MTLINT_DICTIONARIES"

  /// Finds the folder: the one that is named, else one that belongs to the program.
  ///
  /// The current directory is never searched unasked: what lies there belongs to someone else.
  /// A folder that is named and missing is an error, not a reason to take another.
  ///
  /// - Parameters:
  ///   - explicit: the value of `--dictionaries`.
  ///   - environment: the value of `MTLINT_DICTIONARIES`; empty counts as unset.
  ///   - executable: absolute path of the running program, links resolved.
  package static func find(
    explicit: String?, environment: String?, executable: String?
  ) throws(DictionaryError) -> DictionaryFolder {
    let named = explicit ?? environment.flatMap { $0.isEmpty ? nil : $0 }
    let tried = named.map { [$0] } ?? places(around: executable ?? "")
    for place in tried where fileKind(of: place) == .folder {
      return DictionaryFolder(path: place)
    }
    throw .notFound(tried: tried)
  }

  /// Whether a language has lists of ours.
  package func hasLanguage(_ code: String) -> Bool {
    fileKind(of: Self.joined(path, code)) == .folder
      && fileKind(of: Self.joined(path, "\(code)/words")) == .folder
  }

  /// The languages that articles can be in, sorted: those with data of ours, and those with a
  /// dictionary for Hunspell.
  package func languages(spelling: SpellingFolders = .installed) -> [String] {
    let own = ((try? listFolder(path)) ?? []).filter { $0.utf8.count <= 3 && hasLanguage($0) }
    return Set(own + spelling.languages).sorted()
  }

  /// Where the data of a program may lie, nearest first.
  private static func places(around executable: String) -> [String] {
    var folders = executable.split(separator: "/", omittingEmptySubsequences: true)
    guard !folders.isEmpty else { return [] }
    folders.removeLast()
    let path = { (parts: ArraySlice<Substring>) in "/" + parts.joined(separator: "/") }
    let here = path(folders[...])
    var places = [
      joined(here, "Dictionaries"), joined(path(folders.dropLast()), "share/mtlint"),
    ]
    // The checkout that built it: the folder that holds `.build`.
    if let build = folders.lastIndex(of: ".build") {
      places.append(joined(path(folders[..<build]), "Dictionaries"))
    }
    return places
  }

  private static func joined(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
