import Testing

@testable import Lexicon

@Suite struct NounListTests {
  private func read(_ text: String) throws(LexiconError) -> NounList {
    try NounList(ListFile(Array(text.utf8), path: "nouns.tsv", columns: 4, required: 4))
  }

  @Test func aWordOfSeveralLinesHasWhatAllSay() throws {
    let list = try read("Zoll Elle\tf\t-\tmeasure\nZoll\tm\tZölle\t-\n")
    #expect(list.words == ["Zoll", "Elle"])
    #expect(list["Zoll"]?.genders == [.masculine, .feminine])
    #expect(list["Zoll"]?.plurals == ["Zölle"])
    #expect(list["Zoll"]?.classes == .measure)
    #expect(list["Meile"] == nil)
  }

  @Test func compoundsAreDeclinedLikeTheirHead() throws {
    let list = try read("Bote Rabe\tm\t-\tweak\nZoll\tm\t-\tmeasure\nRab\tm\t-\tweak\n")
    #expect(list.classes(of: "Eilbote") == .weak)
    #expect(list.classes(of: "Strafzoll").isEmpty)
    #expect(list.classes(of: "Abote").isEmpty)
    #expect(list.classes(of: "Kolkrab").isEmpty)
  }

  @Test(arguments: [
    "Zoll\tx\t-\t-", "Zoll\tm\t-\tweich", "Zoll Elle\tm\tZölle\t-", "Zoll\tm",
  ])
  func aLineThatCannotBeReadIsNamed(line: String) {
    #expect {
      _ = try read("# head\n\(line)\n")
    } throws: { error in
      guard case .badLine(let path, let number, _, _) = error as? LexiconError else { return false }
      return path == "nouns.tsv" && number == 2
    }
  }
}
