/// What a character is to the tokeniser.
enum ScalarClass: UInt8 {
  case space
  case letter
  case digit
  /// Combining marks, soft hyphens, joiners: part of the word they follow.
  case mark
  case currency
  case stop
  case openingBracket
  case closingBracket
  case dash
  case hyphen
  case emoji
  /// Control, bidirectional and zero-width characters, U+FFFD.
  case control
  /// Digits that are no part of a figure: ² ½ ①.
  case otherNumber
  case symbol
}

/// A scalar at `index`, decoded from valid UTF-8.
///
/// Broken bytes give U+FFFD of length 1: nothing here may trap, whatever a reader handed on.
@inline(__always)
func scalar(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> (value: UInt32, length: Int) {
  let first = text[index]
  if first < 0x80 { return (UInt32(first), 1) }
  func tail(_ at: Int) -> UInt32 { UInt32(text[index + at] & 0x3F) }
  if first < 0xE0, first >= 0xC2, index + 1 < end {
    return (UInt32(first & 0x1F) << 6 | tail(1), 2)
  }
  if first >= 0xE0, first < 0xF0, index + 2 < end {
    return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
  }
  if first >= 0xF0, first < 0xF5, index + 3 < end {
    return (UInt32(first & 7) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
  return (0xFFFD, 1)
}

/// The index of the scalar before `index`; `start` where none is.
@inline(__always)
func previousScalarIndex(_ text: Span<UInt8>, _ index: Int, _ start: Int) -> Int {
  var at = index - 1
  while at > start, text[at] & 0xC0 == 0x80 { at -= 1 }
  return max(at, start)
}

/// Unicode's White_Space, except what no UTF-8 text has.
@inline(__always)
func isSpace(_ value: UInt32) -> Bool {
  if value < 0x80 { return value == 32 || value >= 9 && value <= 13 }
  switch value {
  case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
  default: return false
  }
}

@inline(__always)
func isAsciiLetter(_ byte: UInt8) -> Bool { byte | 32 >= 97 && byte | 32 <= 122 }
@inline(__always)
func isAsciiDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

/// The class of a scalar that is not ASCII.
func classify(_ value: UInt32) -> ScalarClass {
  switch value {
  case 0xC0...0x24F: return value == 0xD7 || value == 0xF7 ? .symbol : .letter
  case 0x250...0x2AF: return .letter
  case 0x80...0xBF:
    switch value {
    case 0x85, 0xA0: return .space
    case 0xAA, 0xB5, 0xBA: return .letter
    case 0xAD: return .mark
    case 0xA2...0xA5: return .currency
    case 0xB2, 0xB3, 0xB9, 0xBC...0xBE: return .otherNumber
    case 0x80...0x9F: return .control
    default: return .symbol
    }
  case 0x300...0x36F: return .mark
  case 0x386, 0x388...0x3FF, 0x400...0x481, 0x48A...0x52F: return .letter
  case 0x2000...0x206F:
    switch value {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: return .space
    case 0x200C, 0x200D: return .mark
    case 0x2010, 0x2011: return .hyphen
    case 0x2012...0x2015: return .dash
    case 0x2026, 0x203C, 0x203D, 0x2047...0x2049: return .stop
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: return .control
    default: return .symbol
    }
  case 0x20A0...0x20CF: return .currency
  case 0x2212: return .dash
  case 0x3001...0x301F, 0xFF01...0xFF65:
    switch value {
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: return .stop
    case 0x3005...0x3007, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return .letter
    case 0xFF10...0xFF19: return .letter
    default: break
    }
  case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: return .letter
  case 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF, 0x1F000...0x1F0FF: return .emoji
  case 0xFE00...0xFE0F, 0xE0100...0xE01EF: return .mark
  case 0xFEFF, 0xFFFC, 0xFFFD: return .control
  default: break
  }
  guard let scalar = Unicode.Scalar(value) else { return .control }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .decimalNumber, .letterNumber:
    return .letter
  case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
  case .otherNumber: return .otherNumber
  case .currencySymbol: return .currency
  case .openPunctuation: return .openingBracket
  case .closePunctuation: return .closingBracket
  case .dashPunctuation: return .dash
  case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
  case .control, .format, .surrogate: return .control
  default:
    return scalar.properties.isEmojiPresentation ? .emoji : .symbol
  }
}
