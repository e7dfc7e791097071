import Glibc
import Lexicon
package import LintModel
package import TextAnalysis

/// What a user's run has: pack and lexicon. Measuring without the lexicon would measure another
/// program.
package struct LanguageData: Sendable {
  package let pack: LanguagePack
  package let words: WordSource

  package init(pack: LanguagePack, words: WordSource) {
    self.pack = pack
    self.words = words
  }

  /// - Throws: also where the lexicon cannot be opened or lacks a package.
  package init(german folder: DictionaryFolder) throws {
    let variable = { (name: String) in getenv(name).map { String(cString: $0) } }
    let cache = LexiconCache(
      folder: LexiconCache.folder(
        named: variable(LexiconCache.environmentName), cacheHome: variable("XDG_CACHE_HOME"),
        home: variable("HOME")), dictionaries: folder.path)
    pack = try LanguagePack.load(code: "de", locale: "de-DE", from: folder)
    do throws(LexiconError) {
      let lexicon = try cache.open { _ in }
      let missing = lexicon.missingPackages
      guard missing.isEmpty else { throw .missingPackages(missing) }
      words = .lexicon(lexicon)
    } catch {
      throw MeasuringError.other(WordSource.reason(error).text(.en))
    }
  }

  package func analyzer() throws -> Analyzer { try Analyzer(pack: pack, words: words) }
}
