import LintModel
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
  private func json(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\u{0}\u{1F}\n\t\r\u{8}\u{C}", #""\u0000\u001f\n\t\r\b\f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{7F}\u{85}\u{9B}", #""\u007f\u0085\u009b""#),
    ("„Größe“ 🚂 €\u{A0}", "\"„Größe“ 🚂 €\u{A0}\""), ("", #""""#), ("</script>", #""</script>""#),
  ])
  func textIsEscaped(text: String, expected: String) {
    #expect(json { $0.string(text) } == expected)
  }

  @Test func commasPlaceThemselves() {
    let text = json { json in
      json.object { json in
        json.key("a")
        json.array([1, -20]) { $0.integer($1) }
        json.key("b")
        json.object { _ in }
        json.key(text: "c\"")
        json.array([String?.none, "x"]) { $0.string($1) }
      }
    }
    #expect(text == #"{"a":[1,-20],"b":{},"c\"":[null,"x"]}"#)
  }

  @Test(arguments: [
    (0.0, "0"), (100.0, "100"), (87.256, "87.26"), (0.05, "0.05"), (-1.5, "-1.5"), (71.4, "71.4"),
    (Double.nan, "null"), (Double.infinity, "null"), (99.999, "100"),
  ])
  func numbersHaveTwoDecimalsAtMost(value: Double, expected: String) {
    #expect(json { $0.number(value) } == expected)
  }

  @Test func theGreatestIntegersDoNotTrap() {
    #expect(json { $0.integer(Int.min) } == "-9223372036854775808")
  }

  @Test(arguments: [
    ("artikel.md", "artikel.md"), ("./a/../b c.md", "a/../b%20c.md"),
    ("Größe.md", "Gr%C3%B6%C3%9Fe.md"),
    ("/tmp/x#y", "file:///tmp/x%23y"), ("c:x?", "c%3Ax%3F"), ("<stdin>", "%3Cstdin%3E"),
  ])
  func aPathBecomesAURI(path: String, uri: String) {
    #expect(uriReference(path) == uri)
  }

  @Test func bracketsInAMessageAreNoLinks() {
    #expect(json { json in json.object { $0.sarifText("[a](0)") } } == #"{"text":"\\[a\\](0)"}"#)
  }
}
