/// Tells languages apart by their function words and letters.
struct LanguageIdentifier {
  /// BCP 47, in the order of their bits; data in `Dictionaries/languages/<code>/`.
  static let codes = ["de", "en", "fr", "es", "it", "nl", "pl", "ru", "uk"]
}
