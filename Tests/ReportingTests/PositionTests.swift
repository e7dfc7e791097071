import LintModel
import Testing

@testable import Reporting

@Suite struct PositionTests {
  private func position(of words: String, in text: String) -> Position {
    position(of: Array(words.utf8), in: Array(text.utf8))
  }

  private func position(of words: [UInt8], in bytes: [UInt8]) -> Position {
    let start = bytes.indices.first { bytes[$0...].starts(with: words) } ?? -1
    return PositionTable(bytes, [start]).find(start)
  }

  @Test func umlautsAreTwoBytesAndOneCharacter() {
    let found = position(of: "x", in: "Größe x")
    #expect((found.byteColumn, found.column, found.utf16Column) == (9, 7, 7))
  }

  @Test func emojiAreTwoUnitsOfUTF16() {
    let found = position(of: "x", in: "a\n🚂x")
    #expect(found.line == 2)
    #expect((found.byteColumn, found.column, found.utf16Column) == (5, 2, 3))
    #expect((found.byte, found.codePoint, found.utf16) == (6, 3, 4))
  }

  @Test func aCombiningMarkIsACharacterOfItsOwn() {
    #expect(position(of: "x", in: "o\u{308}x").column == 3)
  }

  @Test(arguments: ["a\nb\nx", "a\r\nb\r\nx", "a\rb\rx", "\n\r\nx"])
  func everyLineEndIsOne(text: String) {
    let found = position(of: "x", in: text)
    #expect((found.line, found.column) == (3, 1))
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    let found = position(of: "x", in: "\u{FEFF}ax\n")
    #expect((found.byte, found.codePoint, found.byteColumn, found.column) == (4, 1, 2, 2))
  }

  @Test(arguments: [
    [0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0xC0, 0xAF],
    [0xF5], [0xFF, 0xFE],
  ])
  func illFormedBytesCountAsTheyDecode(bytes: [UInt8]) {
    let found = position(of: Array("x".utf8), in: bytes + Array("x".utf8))
    #expect(found.column == String(decoding: bytes, as: UTF8.self).unicodeScalars.count + 1)
  }

  @Test func anOffsetInsideACharacterIsItsStart() {
    #expect(PositionTable(Array("aß".utf8), [2]).find(2).column == 2)
  }

  @Test func offsetsBeyondTheEndAreItsEnd() {
    #expect(PositionTable(Array("ab".utf8), [90]).find(90).column == 3)
  }
}
