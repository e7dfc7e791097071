import LintModel

/// Reads numbers, dates, times, amounts, measures and scores as values that can be compared:
/// *3.000 Euro* and *3000 €* are one amount.
///
/// - Parameter tokens: those of a block.
/// - Parameter values: gets what is found, in text order, disjoint.
/// - Complexity: O(tokens).
func readValues(_ text: Span<UInt8>, _ tokens: ArraySlice<Token>, into values: inout [TypedValue]) {
  var index = tokens.startIndex
  while index < tokens.endIndex {
    let token = tokens[index]
    var next = index + 1
    switch token.kind {
    case .number:
      let end = readAmount(text, tokens, index, into: &values)
      next = end
    case .date:
      if let value = isoDate(text, token) {
        values.append(TypedValue(kind: .date, range: token.range, value: value, unit: nil))
      }
    case .time:
      values.append(
        TypedValue(kind: .time, range: token.range, value: isoTime(text, token), unit: nil))
    case .score:
      let value = integers(text, token).map(String.init).joined(separator: ":")
      values.append(TypedValue(kind: .score, range: token.range, value: value, unit: nil))
    case .ordinal:
      if let (value, last) = writtenDate(text, tokens, index) {
        let range = token.range.union(tokens[last].range)
        values.append(TypedValue(kind: .date, range: range, value: value, unit: nil))
        next = last + 1
      }
    default: break
    }
    index = next
  }
}

/// A number with its factor, and its currency or unit on either side; the index after it.
private func readAmount(
  _ text: Span<UInt8>, _ tokens: ArraySlice<Token>, _ index: Int, into values: inout [TypedValue]
) -> Int {
  let token = tokens[index]
  guard var value = decimal(text, token) else { return index + 1 }
  var range = token.range
  var next = index + 1
  if next < tokens.endIndex, let zeros = factor(text, tokens[next]) {
    value = shifted(value, by: zeros)
    range = range.union(tokens[next].range)
    next += 1
  }
  var kind = TypedValue.Kind.number
  var unit: String?
  if next < tokens.endIndex, let (found, name) = unitName(text, tokens[next]) {
    kind = found
    unit = name
    range = range.union(tokens[next].range)
    next += 1
  } else if index > tokens.startIndex, tokens[index - 1].kind == .currency,
    let (_, name) = unitName(text, tokens[index - 1]),
    values.last.map({ $0.range.end <= tokens[index - 1].start }) ?? true
  {
    kind = .amountOfMoney
    unit = name
    range = range.union(tokens[index - 1].range)
  }
  values.append(TypedValue(kind: kind, range: range, value: value, unit: unit))
  return next
}

private func string(_ text: Span<UInt8>, _ token: Token) -> String {
  text.extracting(token.range.indices).withUnsafeBufferPointer {
    String(decoding: $0, as: UTF8.self)
  }
}

/// The figure without grouping and with a point; `nil` for *1.2.3* and what is no decimal.
private func decimal(_ text: Span<UInt8>, _ token: Token) -> String? {
  var groups: [[UInt8]] = [[]]
  var marks: [UInt8] = []
  for at in token.range.indices {
    if isAsciiDigit(text[at]) {
      groups[groups.count - 1].append(text[at])
    } else {
      guard text[at] < 0x80 else { return nil }
      marks.append(text[at])
      groups.append([])
    }
  }
  guard token.length <= 64, groups.allSatisfy({ !$0.isEmpty }) else { return nil }
  guard let lastMark = marks.last else { return String(decoding: groups[0], as: UTF8.self) }
  let alike = marks.allSatisfy { $0 == lastMark }
  let inThrees = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
  // German groups with points; a single comma is the decimal mark, several are English groups.
  let grouped = alike && inThrees && (lastMark != UInt8(ascii: ",") || marks.count > 1)
  if grouped { return String(decoding: groups.joined(), as: UTF8.self) }
  guard marks.count == 1 || (!alike && marks.dropLast().allSatisfy { $0 != lastMark }) else {
    return nil
  }
  let whole = groups.dropLast().joined()
  return String(decoding: whole, as: UTF8.self) + "."
    + String(decoding: groups[groups.count - 1], as: UTF8.self)
}

/// Moves the point of a decimal to the right.
private func shifted(_ value: String, by zeros: Int) -> String {
  let parts = value.utf8.split(separator: UInt8(ascii: "."))
  guard let whole = parts.first else { return value }
  var digits = Array(whole)
  let fraction = parts.count > 1 ? Array(parts[1]) : []
  digits += fraction.prefix(zeros)
  digits += repeatElement(UInt8(ascii: "0"), count: max(0, zeros - fraction.count))
  let rest = fraction.dropFirst(zeros)
  let text = String(decoding: digits.drop { $0 == UInt8(ascii: "0") }, as: UTF8.self)
  let shown = text.isEmpty ? "0" : text
  return rest.isEmpty ? shown : shown + "." + String(decoding: rest, as: UTF8.self)
}

private func isWord(_ text: Span<UInt8>, _ token: Token, _ small: StaticString) -> Bool {
  Int(token.length) == small.utf8CodeUnitCount
    && matches(text, Int(token.start), text.count, small)
}

private func factor(_ text: Span<UInt8>, _ token: Token) -> Int? {
  guard token.isWordLike else { return nil }
  if isWord(text, token, "tausend") || isWord(text, token, "tsd.") { return 3 }
  if isWord(text, token, "million") || isWord(text, token, "millionen")
    || isWord(text, token, "mio.")
  {
    return 6
  }
  if isWord(text, token, "milliarde") || isWord(text, token, "milliarden")
    || isWord(text, token, "mrd.")
  {
    return 9
  }
  return isWord(text, token, "billion") || isWord(text, token, "billionen") ? 12 : nil
}

/// Kind and code of a unit or currency.
private func unitName(_ text: Span<UInt8>, _ token: Token) -> (TypedValue.Kind, String)? {
  switch token.kind {
  case .unit:
    let name = string(text, token)
    return name == "%" ? (.percentage, "%") : (.measure, name == "°C" ? "Cel" : name)
  case .currency:
    switch string(text, token) {
    case "€": return (.amountOfMoney, "EUR")
    case "$", "US$": return (.amountOfMoney, "USD")
    case "£": return (.amountOfMoney, "GBP")
    case "¥": return (.amountOfMoney, "JPY")
    case "₽": return (.amountOfMoney, "RUB")
    case "₴": return (.amountOfMoney, "UAH")
    case let other: return (.amountOfMoney, other)
    }
  case .word:
    if isWord(text, token, "prozent") { return (.percentage, "%") }
    if isWord(text, token, "euro") || isWord(text, token, "eur") {
      return (.amountOfMoney, "EUR")
    }
    if isWord(text, token, "us-dollar") || isWord(text, token, "dollar")
      || isWord(text, token, "usd")
    {
      return (.amountOfMoney, "USD")
    }
    if isWord(text, token, "franken") || isWord(text, token, "chf") {
      return (.amountOfMoney, "CHF")
    }
    if isWord(text, token, "rubel") { return (.amountOfMoney, "RUB") }
    if isWord(text, token, "kilometer") { return (.measure, "km") }
    if isWord(text, token, "meter") { return (.measure, "m") }
    if isWord(text, token, "kilogramm") { return (.measure, "kg") }
    return nil
  default: return nil
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// The integers of a token, at most nine digits each.
private func integers(_ text: Span<UInt8>, _ token: Token) -> [Int] {
  var result: [Int] = []
  var inDigits = false
  for at in token.range.indices {
    if isAsciiDigit(text[at]) {
      let digit = Int(text[at] & 15)
      if !inDigits { result.append(0) }
      let last = result[result.count - 1]
      result[result.count - 1] = last < 100_000_000 ? last * 10 + digit : last
      inDigits = true
    } else {
      inDigits = false
    }
  }
  return result
}

/// *19.06.2024*, *2024-06-19*, *6/19/2024*; a day without year begins with `--`.
private func isoDate(_ text: Span<UInt8>, _ token: Token) -> String? {
  let parts = integers(text, token)
  guard parts.count >= 2 else { return nil }
  var (day, month) = (parts[0], parts[1])
  guard parts.count == 3 else {
    return month <= 12 && day <= 31 ? "--\(padded(month, 2))-\(padded(day, 2))" : nil
  }
  if parts[0] > 31 { return "\(padded(parts[0], 4))-\(padded(parts[1], 2))-\(padded(parts[2], 2))" }
  let hasSlash = token.range.indices.contains { text[$0] == UInt8(ascii: "/") }
  if month > 12 || hasSlash && day <= 12 { (day, month) = (month, day) }
  guard month <= 12, day <= 31 else { return nil }
  // Two digits of a year: this century up to 49.
  let year = parts[2] < 50 ? 2000 + parts[2] : parts[2] < 100 ? 1900 + parts[2] : parts[2]
  return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
}

private func isoTime(_ text: Span<UInt8>, _ token: Token) -> String {
  integers(text, token).map { padded($0, 2) }.joined(separator: ":")
}

/// *3. Mai 2024*, *3. Mai*: value and the index of the last token.
private func writtenDate(
  _ text: Span<UInt8>, _ tokens: ArraySlice<Token>, _ index: Int
) -> (String, Int)? {
  let days = integers(text, tokens[index])
  guard days.count == 1, days[0] >= 1, days[0] <= 31, index + 1 < tokens.endIndex,
    let month = monthNumber(text, tokens[index + 1])
  else { return nil }
  let rest = "\(padded(month, 2))-\(padded(days[0], 2))"
  if index + 2 < tokens.endIndex, tokens[index + 2].kind == .number, tokens[index + 2].length == 4 {
    let years = integers(text, tokens[index + 2])
    if years.count == 1 { return ("\(padded(years[0], 4))-\(rest)", index + 2) }
  }
  return ("--\(rest)", index + 1)
}

private func monthNumber(_ text: Span<UInt8>, _ token: Token) -> Int? {
  guard token.isWordLike, token.length >= 3 else { return nil }
  let names: [StaticString] = [
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
    "oktober", "november", "dezember",
  ]
  if let at = names.firstIndex(where: { isWord(text, token, $0) }) { return at + 1 }
  return isWord(text, token, "jänner") ? 1 : nil
}
