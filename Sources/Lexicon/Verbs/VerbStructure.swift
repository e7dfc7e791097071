/// How infinitives are made of others.
struct VerbStructure {
  /// A first part, and the infinitive that it is joined to.
  struct Parts {
    let prefix: Word
    let kind: PrefixKind
    let base: Word

    var isSeparable: Bool { kind == .separable || kind == .compound }
  }

  let infinitives: Set<Word>
  private let prefixes: VerbPrefixes
  private let longestPrefix: Int
  /// *tun* is the shortest verb that takes a prefix.
  private static let shortestBase = 3  // bytes

  init(infinitives: Set<Word>, prefixes: VerbPrefixes) {
    self.infinitives = infinitives
    self.prefixes = prefixes
    longestPrefix = prefixes.kinds.keys.map(\.count).max() ?? 0
  }

  /// The longest first part that leaves a verb: *heraus|geben*, not *her|ausgeben*.
  func parts(_ infinitive: Word) -> Parts? {
    let exception = prefixes.exceptions[infinitive]
    if exception == .whole { return nil }
    var length = min(longestPrefix, infinitive.count - Self.shortestBase)
    while length > 1 {
      let prefix = Word(infinitive.utf8.prefix(length))
      if let kind = prefixes.kinds[prefix] {
        let base = infinitive.dropFirst(length)
        if infinitives.contains(base) {
          return Parts(prefix: prefix, kind: exception ?? kind, base: base)
        }
      }
      length -= 1
    }
    return nil
  }

  /// Whether a verb was made of a noun by *be-*, *ver-*, and is conjugated weakly whatever its end:
  /// *beauftragen* of *Auftrag*, not of *auftragen*.
  func isMadeOfNoun(_ parts: Parts) -> Bool {
    parts.kind == .inseparable && self.parts(parts.base)?.isSeparable == true
  }
}
