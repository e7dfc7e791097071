import LintModel
import Testing

@Suite struct TokenTests {
  @Test func aTokenHasSixteenBytes() {
    #expect(MemoryLayout<Token>.stride == 16)
    #expect(MemoryLayout<Token>.size == 16)
  }

  @Test func aMessageFillsItsTemplateAndKeepsUnknownNames() {
    let message = Message(id: "x", template: Text(de: "„{a}“ und {b}", en: "{a}"), ["a": "{b}"])
    #expect(message.text(.de) == "„{b}“ und {b}")
    #expect(message.text(.en) == "{b}")
  }
}
