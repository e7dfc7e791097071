/// The word classes that tags in braces give to a part of an entry.
struct DingTags {
  private(set) var hasAdjective = false
  private(set) var hasAdverb = false
  private(set) var hasVerb = false

  init(_ text: [UInt8], _ range: Range<Int>) {
    for open in range where text[open] == UInt8(ascii: "{") {
      let tag = text[open + 1..<range.upperBound]
      hasAdjective = hasAdjective || tag.starts(with: "adj}".utf8)
      hasAdverb = hasAdverb || tag.starts(with: "adv}".utf8)
      hasVerb = hasVerb || tag.first == UInt8(ascii: "v")
    }
  }

  /// `{m}`, `{f}`, `{n}`, `{pl}`, or several with commas between them.
  struct Genders {
    private(set) var isMasculine = false
    private(set) var isFeminine = false
    private(set) var isNeuter = false
    private(set) var isPlural = false

    var isPluralOnly: Bool { isPlural && !isMasculine && !isFeminine && !isNeuter }
    var isMasculineAndFeminine: Bool { isMasculine && isFeminine && !isNeuter }

    /// The tag that opens at `open`; `nil` when it is of another kind.
    init?(_ text: [UInt8], _ open: Int, _ limit: Int) {
      var at = open + 1
      while at < limit {
        switch text[at] {
        case UInt8(ascii: "m"): isMasculine = true
        case UInt8(ascii: "f"): isFeminine = true
        case UInt8(ascii: "n"): isNeuter = true
        case UInt8(ascii: "p"):
          guard at + 1 < limit, text[at + 1] == UInt8(ascii: "l") else { return nil }
          isPlural = true
          at += 1
        default: return nil
        }
        at += 1
        guard at < limit else { return nil }
        if text[at] == UInt8(ascii: "}") { return }
        let separators = text[at..<limit].prefix { $0 == 44 || $0 == 47 || $0 == 32 }
        guard !separators.isEmpty else { return nil }
        at += separators.count
      }
      return nil
    }
  }
}
