import LintModel

/// How a piece of text stands out; nothing is said by it alone.
enum Style: String {
  case plain = ""
  case bold = "1"
  case dim = "2"
  case bad = "1;31"
  case doubtful = "33"
  case good = "32"
  case underlined = "4;31"
}

/// Collects terminal output; every text goes through `TerminalText`.
struct TerminalWriter {
  private(set) var bytes: [UInt8] = []
  let color: Bool
  /// Columns of the terminal.
  let width: Int
  /// Columns used in the current line.
  private(set) var column = 0

  /// Longer texts are cut: an argument of a message can be a megabyte.
  private static let longestText = 600  // columns; seven lines of a terminal

  init(color: Bool, width: Int) {
    self.color = color
    self.width = width
  }

  mutating func write(_ text: String, _ style: Style = .plain) {
    write(TerminalText(text), style)
  }

  mutating func write(_ text: TerminalText, _ style: Style = .plain) {
    setStyle(style)
    bytes += text.bytes
    if style != .plain { setStyle(.plain) }
    column += text.width
  }

  /// Switches the style of what follows, `plain` back to normal; nothing without colours.
  private mutating func setStyle(_ style: Style) {
    guard color, style != .plain || bytes.last != nil else { return }
    if style != .plain { escape(style.rawValue) } else if isStyled { escape("0") }
    isStyled = style != .plain
  }
  private var isStyled = false

  private mutating func escape(_ code: String) {
    bytes.append(0x1B)
    bytes += "[\(code)m".utf8
  }

  mutating func newline() {
    bytes.append(0x0A)
    column = 0
  }

  mutating func indent(to goal: Int) {
    while column < goal {
      bytes.append(0x20)
      column += 1
    }
  }

  /// Writes words from the current column on and breaks lines between them, with a hanging indent.
  ///
  /// - Parameter limit: characters; of a longer text the middle is left out.
  mutating func wrap(
    _ text: String, indent goal: Int, _ style: Style = .plain, upTo limit: Int = longestText
  ) {
    var rest = width
    var isFirst = true
    for word in shorten(text, to: limit).split(separator: " ") {
      let visible = TerminalText(String(word))
      rest = width - column - (isFirst ? 0 : 1)
      if visible.width > rest, column > goal {
        newline()
        indent(to: goal)
      } else if !isFirst {
        write(" ")
      }
      write(visible, style)
      isFirst = false
    }
  }

  /// Writes parts with a middle dot between them; breaks lines only there.
  mutating func wrap(parts: [String], indent goal: Int, _ style: Style = .plain) {
    for (index, part) in parts.enumerated() {
      let visible = TerminalText(part)
      if index > 0 {
        if column + 3 + visible.width > width, column > goal {
          newline()
          indent(to: goal)
        } else {
          write(index == 1 && parts[0].isEmpty ? "  " : " · ", style)
        }
      }
      write(visible, style)
    }
  }
}

/// The text, or its two ends around “…” when it has more characters than `limit`.
func shorten(_ text: String, to limit: Int) -> String {
  // A character has four bytes at most, so a short text need not be counted.
  guard text.utf8.count > limit else { return text }
  let scalars = text.unicodeScalars
  guard scalars.index(scalars.startIndex, offsetBy: limit + 1, limitedBy: scalars.endIndex) != nil
  else { return text }
  let tail = limit / 3
  var result = String.UnicodeScalarView(scalars.prefix(limit - tail - 1))
  result.append("…")
  result.append(contentsOf: scalars.suffix(tail))
  return String(result)
}

/// The text, or its beginning and “…”, in at most `limit` columns.
func clip(_ text: String, to limit: Int) -> TerminalText {
  var result = TerminalText()
  // As much as leaves a column for the dots.
  var beginning = TerminalText()
  for scalar in text.unicodeScalars {
    result.append(scalar)
    if result.width > limit {
      beginning.append("…")
      return beginning
    }
    if result.width < limit { beginning = result }
  }
  return result
}
