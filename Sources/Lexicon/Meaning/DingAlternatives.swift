/// One of the expressions that a side of a Ding entry gives for one meaning, with what brackets say.
struct DingAlternative {
  /// Number of the sub-entry, from 0; those of both sides correspond.
  var subEntry = 0
  /// What stands outside of brackets, cut at spaces.
  var words: [Range<Int>] = []
  /// Inside of `(…)`.
  var parentheses: [Range<Int>] = []
  /// How many of `parentheses` stand before the first tag.
  var parenthesesBeforeTag = 0
  /// Inside of `{…}`.
  var tags: [Range<Int>] = []

  fileprivate mutating func clear(subEntry: Int) {
    self.subEntry = subEntry
    words.removeAll(keepingCapacity: true)
    parentheses.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    parenthesesBeforeTag = 0
  }
}

/// Cuts a side of an entry into alternatives.
///
/// - Parameters:
///   - bytes: the file.
///   - range: one side of a line.
///   - alternative: storage that is used again for each; its ranges are offsets in `bytes`.
///   - body: called for each alternative in order.
func visitAlternatives(
  _ bytes: [UInt8], _ range: Range<Int>, _ alternative: inout DingAlternative,
  _ body: (DingAlternative) -> Void
) {
  alternative.clear(subEntry: 0)
  var at = range.lowerBound
  var wordStart: Int?
  func endWord() {
    if let start = wordStart { alternative.words.append(start..<at) }
    wordStart = nil
  }
  while at < range.upperBound {
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: "|"):
      endWord()
      body(alternative)
      alternative.clear(subEntry: alternative.subEntry + (byte == UInt8(ascii: "|") ? 1 : 0))
    case 32: endWord()
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
      guard let close = closing(byte, bytes, at + 1..<range.upperBound) else { break }
      endWord()
      switch byte {
      case UInt8(ascii: "("):
        alternative.parentheses.append(at + 1..<close)
        if alternative.tags.isEmpty { alternative.parenthesesBeforeTag += 1 }
      case UInt8(ascii: "{"): alternative.tags.append(at + 1..<close)
      default: break
      }
      at = close
    case UInt8(ascii: "/") where wordStart == nil:
      // An abbreviation, */FAQ/*.
      if let close = closing(byte, bytes, at + 1..<range.upperBound) { at = close }
    default: if wordStart == nil { wordStart = at }
    }
    at += 1
  }
  endWord()
  body(alternative)
}

/// Where a bracket closes. An abbreviation between slashes is short and a word of its own, so that
/// *Kapital / Geld* is none.
private func closing(_ open: UInt8, _ bytes: [UInt8], _ range: Range<Int>) -> Int? {
  let close: UInt8
  switch open {
  case UInt8(ascii: "("): close = UInt8(ascii: ")")
  case UInt8(ascii: "["): close = UInt8(ascii: "]")
  case UInt8(ascii: "{"): close = UInt8(ascii: "}")
  case UInt8(ascii: "<"): close = UInt8(ascii: ">")
  default:
    guard let first = range.first, bytes[first] != 32 else { return nil }
    for at in range.prefix(longestAbbreviation) where bytes[at] == open {
      let next = at + 1 < range.upperBound ? bytes[at + 1] : 32
      return next == 32 || next == UInt8(ascii: ";") ? at : nil
    }
    return nil
  }
  return range.first { bytes[$0] == close }
}

private let longestAbbreviation = 30  // bytes

/// Whether a word of a side begins with these letters.
func begins(_ bytes: [UInt8], _ word: Range<Int>, _ prefix: StaticString) -> Bool {
  let length = prefix.utf8CodeUnitCount
  guard word.count >= length else { return false }
  for place in 0..<length
  where unsafe bytes[word.lowerBound + place] != prefix.utf8Start[place] { return false }
  return true
}

func equals(_ bytes: [UInt8], _ word: Range<Int>, _ other: StaticString) -> Bool {
  word.count == other.utf8CodeUnitCount && begins(bytes, word, other)
}
