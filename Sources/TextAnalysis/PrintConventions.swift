/// Habits of print that decide what a mark means.
struct PrintConventions {
  /// « opens and » closes, whatever stands around them; else their place decides.
  let guillemetsPointOutwards: Bool
  /// A stop after a figure makes an ordinal before a capital, too: *am 3. Mai*. Elsewhere only a
  /// small letter shows that no sentence has ended.
  let stopsMakeOrdinals: Bool

  static let german = PrintConventions("de")

  /// - Parameter language: BCP 47, without region.
  init(_ language: String) {
    switch language {
    case "ca", "el", "es", "fr", "gl", "it", "nb", "nn", "no", "pt", "ro", "ru", "uk":
      guillemetsPointOutwards = true
    default: guillemetsPointOutwards = false
    }
    stopsMakeOrdinals = language == "de"
  }
}
