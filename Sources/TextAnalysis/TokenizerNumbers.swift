import LintModel

extension Tokenizer {
  /// A figure: number, date, time, score, or a word that begins with digits (*50-jährige*, *3D*).
  mutating func figure(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    let first = endOfDigits(text, from, end)
    if first - from <= 4 {
      if let to = endOfDate(text, from, first, end) { return finish(text, from, to, .date, end) }
      if let (to, kind) = endOfTime(text, from, first, end) {
        return finish(text, from, to, kind, end)
      }
      if let to = endOfScore(text, from, first, end) { return finish(text, from, to, .score, end) }
    }
    let to = endOfNumber(text, first, end)
    return finish(text, from, to, .number, end)
  }

  /// Emits a figure, or the word that it begins.
  private mutating func finish(
    _ text: Span<UInt8>, _ from: Int, _ to: Int, _ kind: TokenKind, _ end: Int
  ) -> Int {
    let next = byte(text, to, end)
    var isWord = false
    if next >= 0x80 {
      let nextClass = classify(scalar(text, to, end).value)
      isWord = nextClass == .letter || nextClass == .mark
    } else if isAsciiLetter(next) {
      let letters = endOfWord(text, to, end)
      isWord = !isUnit(text, to, letters)
    } else if next == UInt8(ascii: "-"), kind == .number {
      // *24-Stunden*, *20- bis 30-Jährige*; not *5-10*.
      isWord = isLetter(text, to + 1, end) || isSpaceOrEnd(text, to + 1, end)
    }
    guard isWord else {
      emit(text, from, to, kind)
      return to
    }
    let last = endOfWord(text, to - 1, end)
    emit(text, from, max(last, to), .word)
    return max(last, to)
  }

  private func endOfDigits(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end, isAsciiDigit(text[index]) { index += 1 }
    return index
  }

  /// Goes on over separators with digits after them.
  private func endOfNumber(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Int {
    var index = from
    while index + 1 < end {
      let next = text[index]
      guard next == UInt8(ascii: ".") || next == UInt8(ascii: ",") || next == UInt8(ascii: "'"),
        isAsciiDigit(text[index + 1])
      else { return index }
      index = endOfDigits(text, index + 1, end)
    }
    return index
  }

  private func value(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Int {
    var result = 0
    for at in from..<min(to, from + 9) { result = result * 10 + Int(text[at] & 15) }
    return result
  }

  /// *19.06.2024*, *1.2.24*, *2024-06-19*, *6/19/2024*.
  private func endOfDate(
    _ text: Span<UInt8>, _ from: Int, _ first: Int, _ end: Int
  ) -> Int? {
    let mark = byte(text, first, end)
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else {
      return nil
    }
    let second = endOfDigits(text, first + 1, end)
    guard second > first + 1, second - first <= 3, byte(text, second, end) == mark else {
      return nil
    }
    let third = endOfDigits(text, second + 1, end)
    let width = third - second - 1
    let a = value(text, from, first)
    let b = value(text, first + 1, second)
    if mark == UInt8(ascii: "-") {
      let isDate = first - from == 4 && width == 2 && b >= 1 && b <= 12
      return isDate && !isWordCharacter(text, third, end) ? third : nil
    }
    guard first - from <= 2, width == 4 || width == 2, !isWordCharacter(text, third, end),
      a >= 1, b >= 1, a <= 31, b <= 31, min(a, b) <= 12
    else { return nil }
    // 1.2.34.5 is a version or an address, not a date.
    if byte(text, third, end) == mark, isAsciiDigit(byte(text, third + 1, end)) { return nil }
    return third
  }

  /// *18:30*, *18:30:05*; *18.30* before *Uhr*; *2:0* is a score.
  private func endOfTime(
    _ text: Span<UInt8>, _ from: Int, _ first: Int, _ end: Int
  ) -> (Int, TokenKind)? {
    let mark = byte(text, first, end)
    let second = endOfDigits(text, first + 1, end)
    let width = second - first - 1
    guard width > 0 else { return nil }
    if mark == UInt8(ascii: ".") {
      guard first - from <= 2, width == 2, value(text, from, first) <= 24,
        value(text, first + 1, second) < 60
      else { return nil }
      var at = second
      while at < end, isSpace(scalar(text, at, end).value), at - second < 4 {
        at += scalar(text, at, end).length
      }
      return matches(text, at, end, "uhr") && !isLetter(text, at + 3, end) ? (second, .time) : nil
    }
    guard mark == UInt8(ascii: ":"), first - from <= 3, width <= 3 else { return nil }
    guard first - from <= 2, width == 2, value(text, from, first) <= 24,
      value(text, first + 1, second) < 60
    else { return (second, .score) }
    if byte(text, second, end) == UInt8(ascii: ":") {
      let third = endOfDigits(text, second + 1, end)
      if third - second == 3 { return (third, .time) }
    }
    return (second, .time)
  }

  /// *3-1*, *2–2*: falling or level, or begun with nothing; *3-4* is a span.
  private func endOfScore(
    _ text: Span<UInt8>, _ from: Int, _ first: Int, _ end: Int
  ) -> Int? {
    guard first - from == 1, byte(text, first, end) == UInt8(ascii: "-"),
      isAsciiDigit(byte(text, first + 1, end))
    else { return nil }
    let second = first + 2
    let next = byte(text, second, end)
    if isWordCharacter(text, second, end) || next == UInt8(ascii: "-") { return nil }
    if next == UInt8(ascii: ".") || next == UInt8(ascii: ","),
      isAsciiDigit(byte(text, second + 1, end))
    {
      return nil
    }
    // A figure or a hyphen before it makes it part of something longer: a telephone number.
    if let last = tokens.last, Int(last.end) == from, last.kind != .openingBracket { return nil }
    return text[from] >= text[first + 1] || text[from] == UInt8(ascii: "0") ? second : nil
  }
}
