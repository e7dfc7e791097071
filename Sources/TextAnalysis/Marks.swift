import LintModel

/// Appends the offsets that `Annotations.marks` names.
///
/// - Parameter range: within the text.
/// - Complexity: O(range.count).
func appendMarks(of text: Span<UInt8>, _ range: Range<Int>, to marks: inout [UInt32]) {
  for index in range {
    let byte = text[index]
    if byte < 0x80 ? byte != 32 && !isAsciiLetter(byte) : byte == 0xE2 || byte == 0xC2 {
      marks.append(UInt32(truncatingIfNeeded: index))
    }
  }
}
