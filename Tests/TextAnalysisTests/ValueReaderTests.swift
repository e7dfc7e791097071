import LintModel
import Testing

@testable import TextAnalysis

@Suite struct ValueReaderTests {
  /// Values as `kind value unit`.
  private func values(_ text: String) throws -> [String] {
    var analyzer = try Analyzer(
      pack: pack([
        "months": ["mai"], "abbreviations": ["mrd."], "before-ordinals": ["am"],
      ]))
    let bytes = Array(text.utf8)
    let raw = RawArticle(
      name: "a", format: "text", parts: [], text: bytes,
      blocks: [RawBlock(kind: .paragraph, range: TextRange(0, bytes.count))])
    return try analyzer.analyze(raw).document.annotations.values.map {
      "\($0.kind) \($0.value) \($0.unit ?? "-")"
    }
  }

  @Test(arguments: [
    ("Es kostet 3.000 Euro.", "amountOfMoney 3000 EUR"),
    ("Es kostet 3000 €.", "amountOfMoney 3000 EUR"),
    ("Etwa $ 7 im Jahr", "amountOfMoney 7 USD"),
    ("Rund 1,5 Mrd. Euro", "amountOfMoney 1500000000 EUR"),
    ("Es sind 12,5 Prozent", "percentage 12.5 %"),
    ("Nach 20 km hielt er", "measure 20 km"),
    ("Um 18.30 Uhr", "time 18:30 -"),
    ("Am 3. Mai 2024 kam er", "date 2024-05-03 -"),
    ("Am 19.06.2024 kam er", "date 2024-06-19 -"),
    ("Am 6/19/2024 kam er", "date 2024-06-19 -"),
    ("Es stand 2:0 zur Pause", "score 2:0 -"),
    ("Es waren 1,200,000 Leute", "number 1200000 -"),
  ]) func aFigureHasAValue(text: String, expected: String) throws {
    #expect(try values(text) == [expected])
  }

  @Test func whatIsNoDecimalHasNoValue() throws {
    #expect(try values("Version 1.2.3 lief").isEmpty)
  }
}
