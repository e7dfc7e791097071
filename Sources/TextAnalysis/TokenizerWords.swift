import LintModel

extension Tokenizer {
  /// A word, or what begins like one: address, abbreviation, currency.
  ///
  /// - Returns: the index after it.
  mutating func word(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    // A letter that is read as an apostrophe (U+02BC) begins no word.
    let to = max(endOfWord(text, from, end), from + scalar(text, from, end).length)
    let next = byte(text, to, end)
    if next == UInt8(ascii: ":") || next == UInt8(ascii: ".") || next == UInt8(ascii: "@")
      || next == UInt8(ascii: "+"), let address = endOfAddress(text, from, to, end)
    {
      emit(text, from, address.end, address.kind)
      return address.end
    }
    if next == UInt8(ascii: "."), byte(text, to + 1, end) != UInt8(ascii: "."),
      isOneLetter(text, from, to) || isAbbreviation(text, from, to + 1)
    {
      emit(text, from, to + 1, .abbreviation)
      return to + 1
    }
    // US$, C$, A$, NZ$
    if next == UInt8(ascii: "$"), to - from <= 3, isUpper(text, from, to) {
      emit(text, from, to + 1, .currency)
      return to + 1
    }
    emit(text, from, to, isUnitAfterNumber(text, from, to) ? .unit : .word)
    return to
  }

  private func isUpper(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    for at in from..<to where text[at] < 65 || text[at] > 90 { return false }
    return true
  }

  private func isOneLetter(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    to - from == (text[from] < 0x80 ? 1 : scalar(text, from, to).length)
      && isLetter(text, from, to)
  }

  /// The index after the word that begins at `from`.
  func endOfWord(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end {
      let byte = text[index]
      if isAsciiLetter(byte) || isAsciiDigit(byte) {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "-"):
        if index > from, let next = afterHyphen(text, index, 1, end) {
          index = next
          continue
        }
        return index
      case UInt8(ascii: "'"), UInt8(ascii: "`"):
        if index > from, isLetter(text, index + 1, end) {
          index += 1
          continue
        }
        return index
      case UInt8(ascii: "_"):
        if index > from, isWordCharacter(text, index + 1, end) {
          index += 1
          continue
        }
        return index
      case UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "/"):
        if index > from, let next = endOfGenderForm(text, from, index, end) {
          index = next
          continue
        }
        return index
      case 0..<0x80: return index
      default: break
      }
      let (value, length) = scalar(text, index, end)
      // Most words with an umlaut end here.
      if value >= 0xC0, value < 0x250, value != 0xD7, value != 0xF7 {
        index += length
        continue
      }
      switch value {
      case 0x2019, 0x2BC, 0xB4, 0x2018:
        guard index > from, isLetter(text, index + length, end) else { return index }
        index += length
      case 0x200B, 0x2060, 0xFEFF:
        guard index > from, isWordCharacter(text, index + length, end) else { return index }
        index += length
      case 0xFFFD: return index
      default:
        switch classify(value) {
        case .letter, .mark: index += length
        case .hyphen:
          guard index > from, let next = afterHyphen(text, index, length, end) else { return index }
          index = next
        default: return index
        }
      }
    }
    return index
  }

  /// The index after a hyphen that belongs to the word before it: *US-Präsident*, *Farb-*.
  private func afterHyphen(
    _ text: Span<UInt8>, _ index: Int, _ length: Int, _ end: Int
  ) -> Int? {
    let next = index + length
    guard next < end else { return next }
    if isWordCharacter(text, next, end) { return next }
    // The hyphen of a suspended compound ends the word; of several hyphens none does.
    switch text[next] {
    case UInt8(ascii: "-"): return nil
    case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "."),
      UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: ":"):
      return next
    case 0..<0x80: return isSpaceOrEnd(text, next, end) ? next : nil
    default:
      // *Farb-­und*, *„Farb-“*; not before a dash.
      let value = scalar(text, next, end).value
      return isSpace(value) || value == 0x201C || value == 0x201D || value == 0xAB || value == 0xBB
        ? next : nil
    }
  }

  /// The index after *:innen*, */-in*, **n* at a word, or `nil`.
  private func endOfGenderForm(
    _ text: Span<UInt8>, _ from: Int, _ index: Int, _ end: Int
  ) -> Int? {
    let mark = text[index]
    var at = index + 1
    if mark == UInt8(ascii: "/"), byte(text, at, end) == UInt8(ascii: "-") { at += 1 }
    if byte(text, at, end) == UInt8(ascii: "i"), byte(text, at + 1, end) == UInt8(ascii: "n") {
      // *und/in* is no gender form: nouns have capitals.
      guard mark != UInt8(ascii: "/") || startsWithCapital(text, from, end) else { return nil }
      if matches(text, at, end, "innen") { return at + 5 }
      return isWordCharacter(text, at + 2, end) ? nil : at + 2
    }
    let letter = byte(text, at, end)
    if mark != UInt8(ascii: "/"), text[index - 1] == UInt8(ascii: "e"),
      letter == UInt8(ascii: "r") || letter == UInt8(ascii: "n") || letter == UInt8(ascii: "s"),
      !isWordCharacter(text, at + 1, end)
    {
      return at + 1
    }
    return nil
  }

  private func startsWithCapital(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Bool {
    let value = scalar(text, from, end).value
    return lowerCase(value) != value
  }

  /// Whether a word of few letters is the unit of the figure before it.
  private func isUnitAfterNumber(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    guard to - from <= 4, let last = tokens.last, last.kind == .number else { return false }
    return isUnit(text, from, to)
  }

  func isUnit(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var key: UInt32 = 0
    guard to - from <= 4, to > from else { return false }
    for at in from..<to { key = key << 8 | UInt32(text[at]) }
    switch key {
    // g h l m s t V W A K J N
    case 0x67, 0x68, 0x6C, 0x6D, 0x73, 0x74, 0x56, 0x57, 0x4B: return true
    // km cm mm kg mg ha kW MW GW kB MB GB TB Hz dB ml cl hl nm
    case 0x6B6D, 0x636D, 0x6D6D, 0x6B67, 0x6D67, 0x6861, 0x6B57, 0x4D57, 0x4757, 0x6B42, 0x4D42,
      0x4742, 0x5442, 0x487A, 0x6442, 0x6D6C, 0x636C, 0x686C, 0x6E6D:
      return true
    // kWh MWh GWh TWh kHz MHz GHz PS min hPa mph ppm
    case 0x6B5768, 0x4D5768, 0x475768, 0x545768, 0x6B487A, 0x4D487A, 0x47487A, 0x5053, 0x6D696E,
      0x685061, 0x6D7068, 0x70706D:
      return true
    default: return false
    }
  }
}
