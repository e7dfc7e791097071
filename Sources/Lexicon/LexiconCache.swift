package import FileAccess

/// Where the compiled lexicon of this user lies, and how it gets there.
package struct LexiconCache: Sendable {
  /// What a user may want to hear while the lexicon is opened.
  package enum Event: Sendable {
    /// It is compiled, which takes some seconds, once.
    case compiling
    case compiled(path: String)
    /// Another process compiles it.
    case waiting
    /// It could not be kept, so the next run compiles it again.
    case notKept(FileError)
  }

  /// The environment variable that names the folder.
  package static let environmentName = "MTLINT_CACHE"
  /// Files of other keys that are kept, for other versions of mtlint.
  private static let keptFiles = 2

  let folder: String?
  private let lists: String

  /// - Parameters:
  ///   - folder: where compiled lexica are kept; `nil` keeps none.
  ///   - dictionaries: the folder `Dictionaries/`.
  package init(folder: String?, dictionaries: String) {
    self.folder = folder
    lists = dictionaries
  }

  /// The folder for a user: `MTLINT_CACHE`, else `mtlint` in `XDG_CACHE_HOME`, else in
  /// `~/.cache`; `nil` where there is none of them.
  package static func folder(named: String?, cacheHome: String?, home: String?) -> String? {
    if let named, !named.isEmpty { return named }
    // The XDG specification has relative paths ignored.
    if let cacheHome, cacheHome.hasPrefix("/") { return "\(cacheHome)/mtlint" }
    if let home, home.hasPrefix("/") { return "\(home)/.cache/mtlint" }
    return nil
  }

  /// Where the lexicon of today's sources lies or would lie.
  package func path() throws(LexiconError) -> String? {
    let key = try LexiconSources.key(lists: lists)
    return folder.map { "\($0)/\(Self.fileName(key))" }
  }

  private static func fileName(_ key: String) -> String { "lexicon-\(key).bin" }

  /// Opens the lexicon, compiling it first where it is missing or its sources have changed.
  ///
  /// Safe when many processes start at once: one compiles, the others wait for it. What cannot be
  /// kept is used from memory.
  package func open(_ tell: (Event) -> Void) throws(LexiconError) -> Lexicon {
    let key = try LexiconSources.key(lists: lists)
    guard let folder else { return try compile(key, tell) }
    let path = "\(folder)/\(Self.fileName(key))"
    if let lexicon = Self.map(path, key) { return lexicon }
    do {
      try makeFolder(folder)
      let lock = try FileLock("\(folder)/lexicon.lock") { tell(.waiting) }
      defer { lock.hold() }
      // The process that had the lock has made it, most likely.
      if let lexicon = Self.map(path, key) { return lexicon }
      return try compile(key, keptAt: path, tell)
    } catch let error as FileError {
      tell(.notKept(error))
      return try compile(key, tell)
    } catch let error as LexiconError {
      throw error
    } catch {
      return try compile(key, tell)
    }
  }

  /// Compiles the lexicon whether it is there or not.
  package func rebuild(_ tell: (Event) -> Void) throws(LexiconError) -> Lexicon {
    if let path = try path() { removeFile(path) }
    return try open(tell)
  }

  private func compile(_ key: String, _ tell: (Event) -> Void) throws(LexiconError) -> Lexicon {
    tell(.compiling)
    return try Self.lexicon(MappedFile(compileLexicon(LexiconSources(lists: lists), key: key)), key)
  }

  private func compile(
    _ key: String, keptAt path: String, _ tell: (Event) -> Void
  ) throws(LexiconError) -> Lexicon {
    tell(.compiling)
    let bytes = try compileLexicon(LexiconSources(lists: lists), key: key)
    do {
      try writeFile(bytes, to: path)
      tell(.compiled(path: path))
      removeOthers(than: path)
      if let lexicon = Self.map(path, key) { return lexicon }
    } catch { tell(.notKept(error)) }
    return try Self.lexicon(MappedFile(bytes), key)
  }

  private static func map(_ path: String, _ key: String) -> Lexicon? {
    MappedFile.open(path).flatMap { LexiconFile($0, key: key) }.map { Lexicon($0) }
  }

  private static func lexicon(_ file: MappedFile, _ key: String) throws(LexiconError) -> Lexicon {
    guard let parts = LexiconFile(file, key: key) else { throw .damaged }
    return Lexicon(parts)
  }

  /// Removes compiled lexica of other keys but for the youngest.
  private func removeOthers(than path: String) {
    guard let folder, let names = try? listFolder(folder) else { return }
    let others = names.filter { $0.hasPrefix("lexicon-") && $0.hasSuffix(".bin") }
      .map { "\(folder)/\($0)" }.filter { $0 != path }
      .sorted {
        (fileStamp(of: $0)?.modifiedNanoseconds ?? 0)
          > (fileStamp(of: $1)?.modifiedNanoseconds ?? 0)
      }
    for old in others.dropFirst(Self.keptFiles - 1) { removeFile(old) }
  }
}
