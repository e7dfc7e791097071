import Testing

@Suite struct SmallStartTests {
  private func isFound(_ text: String) throws -> Bool {
    try !Laboratory.findings(of: "small-sentence-start", in: text).isEmpty
  }

  @Test func whoWritesSmallThroughoutMeansIt() throws {
    #expect(try !isFound("der hafen ist zu.\n\ndie stadt schweigt dazu."))
    #expect(try isFound("der Hafen ist zu.\n\nDie Stadt schweigt dazu."))
  }
}
