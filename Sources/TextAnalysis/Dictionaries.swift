package import FileAccess
package import LintModel

package enum DictionaryError: Error {
  /// No folder with language data; the places that were tried.
  case notFound(tried: [String])
  case noLanguage(code: String, folder: String)
  case unreadable(FileError)
  /// A line of a data file that cannot be used.
  case badLine(path: String, line: Int, reason: String, advice: String)
}

/// The folder `Dictionaries/`.
package struct DictionaryFolder: Sendable {
  package let path: String
  package init(path: String) { self.path = path }
}

extension LanguagePack {
  /// Reads `Dictionaries/<code>/`.
  package static func load(
    code: String, locale: String, from folder: DictionaryFolder
  ) throws(DictionaryError) -> LanguagePack {
    let base = "\(folder.path)/\(code)"
    guard fileKind(of: base) == .folder else { throw .noLanguage(code: code, folder: folder.path) }
    var interner = LexemeInterner()
    var lists: [String: WordList] = [:]
    do {
      for file in try listFolder("\(base)/words") where file.hasSuffix(".txt") {
        let bytes = try readFile("\(base)/words/\(file)")
        var ids: [LexemeID] = []
        for line in bytes.split(separator: 10) where line.first != UInt8(ascii: "#") {
          ids.append(LexemeID(interner.intern(line, hash: LexemeInterner.hash(line))))
        }
        lists[String(file.dropLast(4))] = WordList(ids)
      }
    } catch { throw .unreadable(error) }
    return LanguagePack(
      code: code, locale: locale, lexemes: interner.lexemes, lists: lists, phrases: .empty,
      versions: [])
  }
}
