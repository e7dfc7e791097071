import LintModel

/// Text of a file as valid UTF-8, with the way back to its bytes.
struct DecodedText {
  /// The file's own bytes wherever they are valid, so that nothing is copied then.
  var bytes: [UInt8]
  /// Where the text begins: after a byte order mark.
  var start: Int
  var runs: RunMap
  /// Ranges in `bytes`.
  var defects: [Defect]
}

private let replacementCharacter: [UInt8] = [0xEF, 0xBF, 0xBD]

/// Bytes at the start that every UTF-8 decoder drops.
func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// Puts U+FFFD where bytes are not UTF-8.
///
/// - Complexity: O(n); without invalid bytes, no copy and an identity map.
/// - Source: Unicode Standard, chapter 3.9, “U+FFFD Substitution of Maximal Subparts”.
func decode(_ bytes: [UInt8], invalid: Bool) -> DecodedText {
  let start = byteOrderMarkLength(bytes)
  guard invalid else {
    return DecodedText(bytes: bytes, start: start, runs: .identity, defects: [])
  }
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + 64)
  var runs = RunBuilder()
  var defects: [Defect] = []
  var index = 0
  var valid = 0
  func flush(to end: Int) {
    guard valid < end else { return }
    runs.add(text: text.count, text.count + end - valid, original: valid, end)
    text.append(contentsOf: bytes[valid..<end])
  }
  while index < bytes.count {
    if bytes[index] < 0x80 {
      index += 1
      continue
    }
    switch sequence(bytes, at: index) {
    case .valid(let length): index += length
    case .invalid(let length):
      flush(to: index)
      let from = text.count
      runs.addIndivisible(text: from, from + 3, original: index, index + length)
      text.append(contentsOf: replacementCharacter)
      defects.append(
        Defect(
          kind: .invalidByte, range: TextRange(from, from + 3),
          bytes: hexadecimal(bytes[index..<(index + length)])))
      index += length
      valid = index
    }
  }
  flush(to: bytes.count)
  return DecodedText(bytes: text, start: start, runs: runs.map, defects: defects)
}

enum ByteSequence: Equatable {
  /// A scalar of so many bytes.
  case valid(Int)
  /// A maximal subpart of an ill-formed sequence: one U+FFFD stands for it.
  case invalid(Int)
}

/// The sequence that begins at `index`, which must be in range.
func sequence(_ bytes: [UInt8], at index: Int) -> ByteSequence {
  let lead = bytes[index]
  let length: Int
  // The second byte's range keeps out overlong forms, surrogates and what lies above U+10FFFF.
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch lead {
  case 0..<0x80: return .valid(1)
  case 0xC2...0xDF: length = 2
  case 0xE0:
    length = 3
    second = 0xA0...0xBF
  case 0xED:
    length = 3
    second = 0x80...0x9F
  case 0xE1...0xEF: length = 3
  case 0xF0:
    length = 4
    second = 0x90...0xBF
  case 0xF1...0xF3: length = 4
  case 0xF4:
    length = 4
    second = 0x80...0x8F
  default: return .invalid(1)
  }
  guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return .invalid(1) }
  var got = 2
  while got < length {
    guard index + got < bytes.count, 0x80...0xBF ~= bytes[index + got] else { return .invalid(got) }
    got += 1
  }
  return .valid(length)
}

private func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
  bytes.map { byte in
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0\(digits)" : digits
  }.joined(separator: " ")
}
