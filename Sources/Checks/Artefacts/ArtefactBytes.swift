import LintModel

/// Reads of a document's bytes that cannot trap: 0 stands outside.
struct ArtefactBytes {
  private let text: [UInt8]
  /// Where reading ends: the end of the block.
  private let end: UInt32

  init(_ sentence: Sentence) {
    text = sentence.document.text
    end = min(sentence.block.range.end, UInt32(clamping: text.count))
  }

  subscript(_ offset: UInt32) -> UInt8 { offset < end ? text[Int(offset)] : 0 }

  func before(_ offset: UInt32) -> UInt8 { offset == 0 ? 0 : self[offset - 1] }

  /// Whether the bytes of `piece` stand at an offset.
  func has(_ piece: StaticString, at offset: UInt32) -> Bool {
    var at = offset
    for scalar in piece.description.utf8 {
      if self[at] != scalar { return false }
      at += 1
    }
    return true
  }

  /// The offset after ASCII letters, digits and the marks in `also`.
  func skipName(_ offset: UInt32, also: [UInt8] = []) -> UInt32 {
    var at = offset
    while isAsciiAlphanumeric(self[at]) || also.contains(self[at]) { at += 1 }
    return at
  }

  /// The offset of a byte, searched for no further than `limit` bytes.
  func find(_ byte: UInt8, from offset: UInt32, limit: UInt32) -> UInt32? {
    var at = offset
    while at < end, at - offset < limit {
      if text[Int(at)] == byte { return at }
      at += 1
    }
    return nil
  }

  /// The bytes of a stretch in small letters, as text.
  func lowerCase(_ from: UInt32, _ to: UInt32) -> String {
    var bytes: [UInt8] = []
    var at = from
    while at < to {
      let byte = self[at]
      bytes.append(byte >= 65 && byte <= 90 ? byte + 32 : byte)
      at += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

func isAsciiLetter(_ byte: UInt8) -> Bool { byte | 32 >= 97 && byte | 32 <= 122 }
func isAsciiDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
func isAsciiAlphanumeric(_ byte: UInt8) -> Bool { isAsciiLetter(byte) || isAsciiDigit(byte) }
