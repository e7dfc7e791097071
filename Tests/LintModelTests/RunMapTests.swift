import LintModel
import Testing

/// `a**b**c &amp; d`: emphasis inside a word and an entity.
private let map = RunMap(runs: [
  .init(text: TextRange(0, 1), original: TextRange(0, 1)),
  .init(text: TextRange(1, 2), original: TextRange(3, 4)),
  .init(text: TextRange(2, 4), original: TextRange(6, 8)),
  .init(text: TextRange(4, 5), original: TextRange(8, 13)),
  .init(text: TextRange(5, 7), original: TextRange(13, 15)),
])

@Suite struct RunMapTests {
  @Test func aWordWithMarkupInsideLeadsToAllOfIt() {
    #expect(map.original(of: TextRange(0, 3)).range == TextRange(0, 7))
  }

  @Test func aPartOfAWordLeadsToItsOwnBytes() {
    #expect(map.original(of: TextRange(1, 2)).range == TextRange(3, 4))
  }

  @Test func anEntityIsIndivisible() {
    #expect(map.original(of: TextRange(4, 5)).range == TextRange(8, 13))
    #expect(map.seamless(TextRange(4, 5))?.range == TextRange(8, 13))
  }

  @Test func anEditAcrossASeamIsRefused() {
    #expect(map.seamless(TextRange(0, 2)) == nil)
    #expect(map.seamless(TextRange(2, 3))?.range == TextRange(6, 7))
  }

  @Test func plainTextIsItsOwnMap() {
    #expect(RunMap.identity.original(of: TextRange(3, 9)).range == TextRange(3, 9))
  }

  @Test func theEndOfTheTextIsTheEndOfTheLastRun() {
    #expect(map.original(of: TextRange(7, 7)).range == TextRange(15, 15))
  }
}
