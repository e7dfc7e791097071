import Lexicon
package import TextAnalysis

/// The lexicon of the installed packages, compiled once for all tests of a checkout.
///
/// - Throws: where a package is missing: the tests do not pass without their lexicon.
package func testLexicon(root: String) throws -> WordSource {
  let cache = LexiconCache(folder: "\(root)/.build/lexicon", dictionaries: "\(root)/Dictionaries")
  return .lexicon(try cache.open { _ in })
}
