import Testing

@testable import Lexicon

@Suite struct WordIndexTests {
  @Test func wordsKeepTheNumberOfTheirFirstMeeting() {
    var index = WordIndex()
    for number in 0..<1000 { #expect(index.insert(Word("w\(number)")) == number) }
    #expect(index.insert("w17") == 17)
    #expect(index.count == 1000)
    #expect(index[999] == "w999")
    #expect(index.find("w1000") == nil)
    #expect(index.find(Array("xw5x".utf8), 1..<3) == 5)
  }

  @Test func umlautsAreLettersWithCase() {
    #expect(Word("ÜBER-Größe").lowercased == "über-größe")
    #expect(Word("Häuser").withoutUmlauts == "hauser")
    #expect(Word("×É").lowercased == "×é")
    #expect(Word("Maß").sharedPrefix(with: "Mast") == 2)
  }
}
