import LintModel

/// A stretch of an article on one line, with marks under the words that findings speak of.
struct Excerpt {
  struct Mark {
    let range: TextRange
    /// `^` where the finding is an error, `~` where it is less.
    let sign: UInt8
  }

  private(set) var line = TerminalText()
  /// One byte a column, blank where nothing is marked; no trailing blanks.
  private(set) var underline: [UInt8] = []

  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - window: what may be shown; never empty marks outside of it.
  ///   - marks: in text order; the last one painted wins.
  ///   - limit: columns.
  /// - Complexity: O(limit + marks), however long text and window are.
  init(_ text: [UInt8], window: TextRange, marks: [Mark], limit: Int) {
    let bounds = min(Int(window.start), text.count)..<min(Int(window.end), text.count)
    guard let first = marks.map(\.range.start).min(), let last = marks.map(\.range.end).max() else {
      return
    }
    let marked =
      clamp(Int(first), bounds)..<max(clamp(Int(first), bounds), clamp(Int(last), bounds))
    let cut = ExcerptCut(text, bounds: bounds, marked: marked, limit: limit)
    if cut.range.lowerBound > bounds.lowerBound { line.append("…") }
    draw(text, cut, marks)
    if cut.range.upperBound < bounds.upperBound { line.append("…") }
    while underline.last == 0x20 { underline.removeLast() }
  }

  private mutating func draw(_ text: [UInt8], _ cut: ExcerptCut, _ marks: [Mark]) {
    var columns = [(start: Int, end: Int)](repeating: (-1, -1), count: marks.count)
    var at = cut.range.lowerBound
    while true {
      for (index, mark) in marks.enumerated() {
        if columns[index].start < 0, Int(mark.range.start) <= at {
          columns[index].start = line.width
        }
        if columns[index].end < 0, Int(mark.range.end) <= at { columns[index].end = line.width }
      }
      guard at < cut.range.upperBound else { break }
      let length = characterLength(text, at: at)
      let isMarked = marks.contains { $0.range.contains(UInt32(clamping: at)) }
      // A line end of two bytes is one blank.
      let isDoubled = text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A
      if !isDoubled {
        for scalar in String(decoding: text[at..<at + length], as: UTF8.self).unicodeScalars {
          line.append(scalar, showsHyphenation: isMarked)
        }
      }
      at += length
    }
    underline = [UInt8](repeating: 0x20, count: line.width + 1)
    for (mark, place) in zip(marks, columns) where place.start >= 0 {
      let end = max(place.start + 1, place.end < 0 ? line.width : place.end)
      for column in place.start..<min(end, underline.count) { underline[column] = mark.sign }
    }
  }
}

/// Chooses which bytes of a window are shown.
private struct ExcerptCut {
  private(set) var range: Range<Int>
  private let text: [UInt8]
  private let bounds: Range<Int>

  init(_ text: [UInt8], bounds: Range<Int>, marked: Range<Int>, limit: Int) {
    self.text = text
    self.bounds = bounds
    range = marked.lowerBound..<marked.lowerBound
    let (end, _) = scanRight(from: bounds.lowerBound, to: bounds.upperBound, columns: limit - 1)
    if end == bounds.upperBound {
      range = bounds
      return
    }
    // Two columns for the dots at both ends, one for a mark at the very end.
    let room = limit - 3
    let markedWidth = extendRight(to: marked.upperBound, columns: room)
    guard markedWidth < room, range.upperBound == marked.upperBound else { return }
    var free = room - markedWidth
    // What one side does not need goes to the other; the side before the mark is read first.
    let wantedRight = peekRight(columns: free)
    free -= extendLeft(columns: max(free / 2, free - wantedRight))
    _ = extendRight(to: bounds.upperBound, columns: free)
    trimToWords(marked)
  }

  /// - Returns: columns added.
  private mutating func extendRight(to end: Int, columns: Int) -> Int {
    let (stop, used) = scanRight(from: range.upperBound, to: end, columns: columns)
    range = range.lowerBound..<stop
    return used
  }

  private func peekRight(columns: Int) -> Int {
    scanRight(from: range.upperBound, to: bounds.upperBound, columns: columns).used
  }

  private func scanRight(from start: Int, to end: Int, columns: Int) -> (stop: Int, used: Int) {
    var at = start
    var used = 0
    // Characters without a width may not make the excerpt long either.
    let limit = min(end, start + columns * 8)
    while at < limit {
      let length = characterLength(text, at: at)
      let width = shownWidth(at..<at + length)
      if used + width > columns { break }
      used += width
      at += length
    }
    return (min(at, end), used)
  }

  private mutating func extendLeft(columns: Int) -> Int {
    var at = range.lowerBound
    var used = 0
    let limit = max(bounds.lowerBound, at - columns * 8)
    while at > limit {
      var start = at - 1
      while start > limit, text[start] & 0xC0 == 0x80 { start -= 1 }
      let width = shownWidth(start..<at)
      if used + width > columns { break }
      used += width
      at = start
    }
    range = at..<range.upperBound
    return used
  }

  private func shownWidth(_ bytes: Range<Int>) -> Int {
    if text[bytes.lowerBound] < 0x80, text[bytes.lowerBound] >= 0x20 { return 1 }
    return String(decoding: text[bytes], as: UTF8.self).unicodeScalars.reduce(0) {
      var shown = TerminalText()
      shown.append($1, showsHyphenation: true)
      return $0 + shown.width
    }
  }

  /// Leaves out a word that the cut would halve, where a blank is near.
  private mutating func trimToWords(_ marked: Range<Int>) {
    let reach = 24  // bytes; longer than most German words
    var start = range.lowerBound
    var end = range.upperBound
    if start > bounds.lowerBound {
      let limit = min(marked.lowerBound, start + reach)
      if let blank = (start..<limit).first(where: { text[$0] == 0x20 || text[$0] == 0x0A }) {
        start = blank + 1
      }
    }
    if end < bounds.upperBound {
      let limit = max(marked.upperBound, end - reach)
      if limit < end,
        let blank = (limit..<end).last(where: { text[$0] == 0x20 || text[$0] == 0x0A })
      {
        end = blank
      }
    }
    range = start..<max(start, end)
  }
}

private func clamp(_ value: Int, _ bounds: Range<Int>) -> Int {
  min(max(value, bounds.lowerBound), bounds.upperBound)
}
