/// Text that is safe to write to a terminal, and the columns it takes.
///
/// The one place where article text becomes terminal output: control characters, terminal escapes,
/// bidirectional and other invisible characters come out as something that can be seen.
struct TerminalText {
  private(set) var bytes: [UInt8] = []
  private(set) var width = 0
  /// Zero-width characters since the last one with a width.
  private var marks = 0
  private var base: Unicode.Scalar = " "
  private var isJoined = false
  private var isHalfFlag = false

  /// More marks than this on one letter are left out: they would be drawn over other lines.
  private static let mostMarks = 8

  init() {}

  init(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  /// - Parameter showsHyphenation: whether a soft hyphen is made visible; it is left out otherwise.
  mutating func append(_ scalar: Unicode.Scalar, showsHyphenation: Bool = false) {
    if (0x20..<0x7F).contains(scalar.value) {
      write(scalar, columns: 1)
      return
    }
    if scalar.value == 0xAD && !showsHyphenation { return }
    if let visible = visibleForm(of: scalar) {
      for scalar in visible.unicodeScalars { write(scalar, columns: 1) }
      return
    }
    let columns = columnCount(of: scalar)
    if columns == 0 {
      guard marks < Self.mostMarks else { return }
      marks += 1
      append(utf8Of: scalar)
      // U+FE0F asks for the coloured, wide form of a character that is narrow by itself.
      if scalar.value == 0xFE0F, base.properties.isEmoji, columnCount(of: base) == 1 { width += 1 }
      isJoined = scalar.value == 0x200D
    } else if isJoined || isHalfFlag && isRegional(scalar) {
      append(utf8Of: scalar)
      isJoined = false
      isHalfFlag = false
    } else {
      write(scalar, columns: columns)
      isHalfFlag = isRegional(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar, columns: Int) {
    append(utf8Of: scalar)
    width += columns
    base = scalar
    marks = 0
    isJoined = false
    isHalfFlag = false
  }

  private mutating func append(utf8Of scalar: Unicode.Scalar) {
    if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
  }

  /// How an invisible or dangerous character is shown; `nil` for all others.
  private func visibleForm(of scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    // A line end or a tab in a sentence is a space to its reader.
    if value == 0x09 || value == 0x0A || value == 0x0D { return " " }
    if value < 0x20 { return picture(0x2400 + value) }
    if value == 0x7F { return picture(0x2421) }
    let isEmojiPart =
      value == 0x200D && base.properties.isEmoji
      || (0xE0020...0xE007F).contains(value) && base.value == 0x1F3F4
    if isEmojiPart { return nil }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      return "<U+\(hexadecimal(value))>"
    default: return nil
    }
  }

  private func picture(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String(Character($0)) } ?? "?"
  }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}

/// Columns that a terminal gives a character that prints.
///
/// Emoji sequences count as one picture (two columns), as most terminals now draw them.
/// - Source: Unicode Standard Annex 11, wide and full-width ranges; UTS 51 for emoji.
func columnCount(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return 1 }
  // Vowels and final consonants that join the Hangul letter before.
  if (0x1160...0x11FF).contains(value) || (0x1F3FB...0x1F3FF).contains(value) { return 0 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  if value < 0x1100 { return 1 }
  let isWide =
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF,
      0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  return isWide ? 2 : 1
}
