import Testing

@testable import LintModel

@Suite struct ByteSetTests {
  @Test func aTextLeavesItsBytesBeyondASCII() {
    for text in ["", "Straße", "„Ähnlich“ – und 👩‍👩‍👧", String(repeating: "abc ", count: 9) + "é"] {
      let bytes = Array(text.utf8)
      let set = ByteSet(beyondASCII: bytes)
      for byte in UInt8.min...UInt8.max {
        #expect(set.contains(byte) == (byte >= 0x80 && bytes.contains(byte)))
      }
    }
  }

  @Test func aLiteralStandsForTheFirstBytesOfItsCharacters() {
    let set: ByteSet = "(„"
    #expect(set.contains(UInt8(ascii: "(")) && set.contains(0xE2))
    #expect(!set.contains(0x80) && !set.contains(0x9E))
    #expect(set.isDisjoint(with: [0x29, 0xC2]))
    #expect(!set.isDisjoint(with: [0xE2]))
  }
}
