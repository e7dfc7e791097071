/// `<!-- mtlint:disable-next CHECK reason -->`.
struct SuppressionComment {
  /// Empty when the comment names no check: the engine says so.
  let check: String
  let reason: String
  /// From `<!--` to `-->`.
  let place: Range<Int>

  private static let marker = Array("mtlint:disable-next".utf8)

  /// All suppressions among the comments of a stretch of the source.
  static func all(in source: [UInt8], _ range: Range<Int>) -> [SuppressionComment] {
    var found: [SuppressionComment] = []
    var at = range.lowerBound
    let open = Array("<!--".utf8)
    let close = Array("-->".utf8)
    while at < range.upperBound, let start = source[at..<range.upperBound].firstIndex(of: open[0]) {
      guard source[start..<range.upperBound].starts(with: open) else {
        at = start + 1
        continue
      }
      var end = start + 4
      while end < range.upperBound, !source[end..<range.upperBound].starts(with: close) { end += 1 }
      let inside = trimmed(source, (start + 4)..<end)
      let placeEnd = min(end + 3, range.upperBound)
      if source[inside].starts(with: marker) {
        found.append(parse(source, inside.dropFirst(marker.count), start..<placeEnd))
      }
      at = placeEnd
    }
    return found
  }

  private static func parse(
    _ source: [UInt8], _ arguments: Range<Int>, _ place: Range<Int>
  ) -> SuppressionComment {
    let rest = trimmed(source, arguments)
    // “mtlint:disable-nextdoubled-word” names nothing.
    guard rest.lowerBound > arguments.lowerBound, !rest.isEmpty else {
      return SuppressionComment(check: "", reason: "", place: place)
    }
    let end = source[rest].firstIndex { $0 <= 32 } ?? rest.upperBound
    return SuppressionComment(
      check: String(decoding: source[rest.lowerBound..<end], as: UTF8.self),
      reason: String(decoding: source[trimmed(source, end..<rest.upperBound)], as: UTF8.self),
      place: place)
  }
}
