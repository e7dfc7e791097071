import LintModel

/// What the checks of variants say alike: why two spellings are one name, and which one is right.
enum VariantFinding {
  static let messages: [String: Text] = [
    "sound": Text(
      de: "beide klingen gleich, und nichts im Artikel trennt sie",
      en: "both sound alike, and nothing in the article tells them apart"),
    "partner": Text(
      de: "beide stehen beim selben Vor- oder Nachnamen",
      en: "both stand with the same given name or surname"),
    "title": Text(
      de: "vor beiden steht dasselbe Amt", en: "the same office stands before both"),
    "list": Text(
      de: "„{usual}“ steht in den Listen der Namen, wie sie im Deutschen üblich sind",
      en: "“{usual}” is in the lists of names as German usually has them"),
    "lexicon": Text(
      de: "das Wörterbuch kennt „{usual}“", en: "the dictionary knows “{usual}”"),
    "majority": Text(
      de: "der Artikel schreibt öfter „{usual}“", en: "the article has “{usual}” more often"),
    "first": Text(
      de: "der Artikel schreibt zuerst „{usual}“", en: "the article has “{usual}” first"),
  ]

  /// Adds one finding, at the first place of the unusual spelling; the others are related places,
  /// and the fix changes all.
  static func add(
    _ variant: NameLedger.Variant, _ template: String, in document: Document,
    to findings: inout Findings
  ) {
    let places = variant.otherPlaces.filter { !document.isInQuotedTitle($0) }
    guard let first = places.first else { return }
    let related =
      places.dropFirst().map { RelatedPlace(range: $0, role: .firstOccurrence) }
      + variant.usualPlaces.map { RelatedPlace(range: $0, role: .otherSpelling) }
    var evidence = [variant.preference.rawValue]
    if variant.reason != .list { evidence.insert(variant.reason.rawValue, at: 0) }
    let edits = places.map { Edit.replace($0, with: variant.usual) }
    findings.add(
      template,
      [
        "other": variant.other, "usual": variant.usual,
        "count": "\(max(variant.usualPlaces.count, variant.usualElsewhere))",
      ],
      at: first, related: related.sorted { $0.range < $1.range }, evidence: evidence,
      fix: Fix(.suggestion, edits))
  }
}

extension Document {
  /// Whether a place lies in the title of a work that stands in quotation marks. Names in another
  /// language are titles, too, to the finder of titles: *Los Angeles Clippers*.
  func isInQuotedTitle(_ range: TextRange) -> Bool {
    annotations.titles.contains {
      guard $0.contains(range), $0.start > 0 else { return false }
      // The last bytes of " „ “ ‚ ‘ » «.
      return [0x22, 0x9E, 0x9C, 0x9A, 0x98, 0xBB, 0xAB].contains(text[Int($0.start) - 1])
    }
  }

  /// Whether a place lies in the title of a work.
  func isInTitle(_ range: TextRange) -> Bool {
    annotations.titles.contains { $0.contains(range) }
  }
}
