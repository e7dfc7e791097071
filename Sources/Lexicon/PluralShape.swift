/// Whether one form can be the plural of another, by their endings alone.
///
/// Ding lists singulars and plurals side by side, and now and then one alternative too many; a
/// pair that does not fit is dropped.
enum PluralShape {
  /// What a plural may add to its singular, umlauts aside.
  private static let added: [Word] = [
    "", "e", "en", "n", "er", "s", "nen", "se", "es", "ien", "sen", "ta", "r",
  ]
  /// Endings of singulars, mostly foreign, that the plural changes.
  private static let changed: [Word] = [
    "um", "us", "a", "o", "is", "os", "on", "e", "as", "ma", "ium", "io", "i", "y", "x", "er", "ie",
  ]
  /// What stands in their place.
  private static let replacing: [Word] = [
    "en", "a", "i", "e", "ien", "ia", "es", "s", "mata", "men", "ata", "ies", "ces", "ina", "ora",
    "era", "nen", "oi", "anten", "ae", "n",
  ]

  static func fits(_ singular: Word, _ plural: Word) -> Bool {
    let stem = singular.withoutUmlauts
    let form = plural.withoutUmlauts
    let shared = stem.sharedPrefix(with: form)
    if shared == stem.count {
      return added.contains(form.dropFirst(shared)) || isChanged(stem, form)
    }
    return isChanged(stem, form)
  }

  private static func isChanged(_ stem: Word, _ form: Word) -> Bool {
    let shared = stem.sharedPrefix(with: form)
    for ending in changed where stem.hasSuffix(ending) {
      let kept = stem.count - ending.count
      if kept <= shared, replacing.contains(form.dropFirst(kept)) { return true }
    }
    // Kaufmann, Kaufleute
    let kept = stem.count - 4
    return stem.hasSuffix("mann" as Word) && kept <= shared && form.dropFirst(kept) == "leute"
  }
}
