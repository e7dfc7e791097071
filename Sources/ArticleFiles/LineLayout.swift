/// Whether the lines of a file are paragraphs, or pieces of paragraphs cut at a right margin.
///
/// Three kinds of file are met: wrapped at a width (mail, agencies), one paragraph a line (exports
/// of editors), one sentence a line (corpora). What tells them apart: in a wrapped text the next
/// word never fits into the line above, and a line rarely ends with a stop.
struct LineLayout {
  /// The longest line that a program wraps to, in bytes; longer lines are paragraphs.
  private static let widestWrap = 130
  /// Under this width nothing wraps prose.
  private static let narrowestWrap = 30
  /// Share of inner lines with a stop from which lines are sentences or paragraphs. Wrapped news
  /// has .05-.15 (a sentence ends about every 100 bytes), one sentence a line .9 and more.
  private static let shareOfStops = 0.6

  private var linesAreParagraphs = false
  /// The longest line of the file that can be wrapped, in bytes.
  private var width = 0

  init(_ text: [UInt8], from start: Int) {
    var previous: Line?
    var inner = 0
    var stops = 0
    var tooLong = 0
    var widest = 0
    forEachLine(text, from: start) { line in
      guard !line.content.isEmpty else {
        previous = nil
        return
      }
      if let previous {
        inner += 1
        if blockEnd(text, previous.content) != .none { stops += 1 }
        if previous.content.count > Self.widestWrap { tooLong += 1 }
      }
      if line.content.count <= Self.widestWrap { widest = max(widest, line.content.count) }
      previous = line.endsParagraph ? nil : line
    }
    width = widest
    // Two lines say too little about a file for a share; `joins` looks at the pair itself then.
    linesAreParagraphs =
      Double(stops) >= Self.shareOfStops * Double(max(inner, 1)) || tooLong * 2 > inner
  }

  /// Whether `line` continues the paragraph that `previous` belongs to.
  func joins(_ text: [UInt8], _ previous: Line, _ line: Line) -> Bool {
    let hasStop = blockEnd(text, previous.content) != .none
    let beginsSmall = beginsSmall(text, line.content)
    if !hasStop && beginsSmall { return true }
    if linesAreParagraphs || previous.content.count > Self.widestWrap { return false }
    guard width >= Self.narrowestWrap else { return false }
    // Would the first word have fitted? Then somebody ended the line there on purpose. A tenth of
    // slack: programs count columns, this counts bytes, and umlauts have two.
    let slack = width / 10
    return previous.content.count + 1 + firstWord(text, line.content) > width - slack
  }

  private func beginsSmall(_ text: [UInt8], _ content: Range<Int>) -> Bool {
    switch text[content.lowerBound] {
    case 0x61...0x7A: true
    // ß à … ÿ, without the division sign.
    case 0xC3: content.count > 1 && text[content.lowerBound + 1] >= 0x9F
    default: false
    }
  }

  private func firstWord(_ text: [UInt8], _ content: Range<Int>) -> Int {
    let end = text[content].prefix(Self.widestWrap).firstIndex { $0 == 32 || $0 == 9 }
    return (end ?? content.upperBound) - content.lowerBound
  }
}
