import FileAccess
package import LintModel

/// The article files of a folder and of the folders in it.
package struct ArticleFolder: Sendable {
  /// A file or folder that was left out, and why.
  package struct Skipped: Hashable, Sendable {
    package let path: String
    package let reason: Text
  }

  /// Sorted; each path begins with the folder's as it was given.
  package let articles: [String]
  package let skipped: [Skipped]

  /// Levels of folders; a loop of links ends here even where the system does not stop it.
  private static let deepestFolder = 64

  /// Walks a folder; hidden entries are left out without a word, as everywhere.
  ///
  /// A link to a folder is not followed, so that no loop is walked and nothing is read twice.
  /// - Throws: when the folder itself cannot be listed.
  package static func walk(_ path: String) throws(ArticleError) -> ArticleFolder {
    var articles: [String] = []
    var skipped: [Skipped] = []
    var waiting = [(path: path, depth: 0)]
    while let (folder, depth) = waiting.popLast() {
      let names: [String]
      do {
        names = try listFolder(folder)
      } catch {
        if depth == 0 { throw .unreadable(error) }
        skipped.append(Skipped(path: folder, reason: germanAndEnglish(error)))
        continue
      }
      for name in names where !name.utf8.starts(with: [0x2E]) {
        let entry = folder.utf8.last == 0x2F ? folder + name : "\(folder)/\(name)"
        switch fileKind(of: entry) {
        case .folder:
          if isSymbolicLink(entry) {
            skipped.append(
              Skipped(
                path: entry,
                reason: Text(
                  de: "ein Link auf einen Ordner wird nicht verfolgt",
                  en: "a link to a folder is not followed")))
          } else if depth + 1 >= deepestFolder {
            skipped.append(
              Skipped(
                path: entry,
                reason: Text(
                  de: "mehr als \(deepestFolder) Ebenen tief",
                  en: "more than \(deepestFolder) levels deep")))
          } else {
            waiting.append((entry, depth + 1))
          }
        case .file:
          if ArticleFormat.named(by: name) == nil { continue }
          if let reason = binaryReason(entry) {
            skipped.append(Skipped(path: entry, reason: reason))
          } else {
            articles.append(entry)
          }
        case .pipe, .other:
          skipped.append(
            Skipped(
              path: entry,
              reason: Text(
                de: "weder Datei noch Ordner", en: "neither a file nor a folder")))
        case nil:
          if ArticleFormat.named(by: name) != nil {
            skipped.append(
              Skipped(
                path: entry,
                reason: Text(
                  de: "ein Link, der ins Leere führt", en: "a link that leads nowhere")))
          }
        }
      }
    }
    return ArticleFolder(
      articles: articles.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      skipped: skipped.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }
}

/// Why a file with the name of an article is none; `nil` when its start looks like text.
private func binaryReason(_ path: String) -> Text? {
  // An unreadable file stays an article, so that the run ends with its error and not with a notice.
  guard let start = try? readStart(of: path, count: 4096) else { return nil }
  do throws(ArticleError) {
    _ = try examine(start)
    return nil
  } catch {
    guard case .binary = error else { return nil }
    return error.explanation(path: path).reason
  }
}
