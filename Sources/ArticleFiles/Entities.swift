/// Character references such as `&uuml;`, `&#252;` and `&#xFC;`.
struct Entities {
  private var known: [String: [UInt8]] = [:]

  /// The reference that begins at `index`, which holds `&`, and the text it stands for.
  mutating func reference(
    _ source: [UInt8], at index: Int, limit: Int
  ) -> (length: Int, text: [UInt8])? {
    // The longest name of HTML has 31 letters.
    let end = min(limit, index + 34)
    guard index + 2 < end, let stop = source[index..<end].firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let name = source[(index + 1)..<stop]
    guard let first = name.first else { return nil }
    if first == UInt8(ascii: "#") {
      return number(name.dropFirst()).map { (stop + 1 - index, $0) }
    }
    guard name.allSatisfy({ 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }) else {
      return nil
    }
    let key = String(decoding: name, as: UTF8.self)
    if let text = known[key] { return (stop + 1 - index, text) }
    let text = expansion(source[index...stop])
    // A text of unknown names only must not fill the memory.
    if known.count < 4096 { known[key] = text }
    return (stop + 1 - index, text)
  }

  private func number(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return Array(String(scalar ?? "\u{FFFD}").utf8)
  }

  /// What cmark itself makes of the reference: its table of 2,125 names is not public.
  private func expansion(_ reference: ArraySlice<UInt8>) -> [UInt8] {
    guard let document = MarkdownDocument(reference) else { return Array(reference) }
    while let event = document.next() {
      if event.kind == .text { return event.literal }
    }
    return Array(reference)
  }
}
