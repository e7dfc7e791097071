import Foundation
import TestSupport
import Testing

/// Where articles come from.
struct InputTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  @Test func standardInputIsReadForADash() throws {
    let run = try shop.mtlint(
      "check", "--only", "doubled-word", "--brief", "-", input: faultyText)
    #expect(run.output.contains("doubled-word"), "\(run.errors)")
  }

  @Test func standardInputBearsTheNameThatIsGiven() throws {
    let run = try shop.mtlint(
      "check", "--only", "doubled-word", "--brief", "--stdin-filename", "desk/a.md", "-",
      input: faultyText)
    #expect(run.output.contains("desk/a.md:1:"), "\(run.errors)")
  }

  @Test func theNameOfStandardInputDecidesItsFormat() throws {
    let text = cleanText + "\nEr tippte den Befehl `der der` ein.\n"
    let markdown = try shop.mtlint(
      "check", "--only", "doubled-word", "--brief", "--stdin-filename", "a.md", "-", input: text)
    #expect(!markdown.output.contains("doubled-word"), "\(markdown.output)")
  }

  @Test func anOpenDescriptorIsAnArticle() throws {
    let run = try shop.mtlint(
      "check", "--only", "doubled-word", "--brief", "/dev/fd/0", input: faultyText)
    #expect(run.output.contains("doubled-word"), "\(run.errors)")
  }

  @Test func aFolderIsWalkedInOrder() throws {
    try shop.write("in/b/two.txt", faultyText)
    try shop.write("in/a.txt", faultyText)
    let run = try shop.mtlint("check", "--only", "doubled-word", "--brief", "in")
    let first = try #require(run.output.range(of: "in/a.txt:1:"))
    let second = try #require(run.output.range(of: "in/b/two.txt:1:"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func pipesAndBinariesInAFolderAreSkippedWithANotice() throws {
    try shop.write("in/a.txt", cleanText)
    try shop.write("in/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0, 0xFF])
    #expect(mkfifo("\(shop.path)/in/pipe.txt", 0o600) == 0)
    let run = try shop.mtlint("check", "--only", "doubled-word", "in")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("in/pipe.txt"), "\(run.errors)")
    #expect(run.errors.contains("in/picture.txt"), "\(run.errors)")
  }

  @Test func aFolderWithoutArticlesEndsWithThree() throws {
    try shop.write("in/a.bin", [0, 1, 2])
    let run = try shop.mtlint("check", "in")
    #expect(run.status == 3)
    #expect(run.errors.contains("in: "), "\(run.errors)")
  }

  @Test func severalJobsGiveTheSameBytesAsOne() throws {
    for number in 0..<12 {
      try shop.write(
        "in/\(number).txt", String(repeating: number % 3 == 0 ? faultyText : cleanText, count: 8))
    }
    for format in ["text", "json", "jsonl", "sarif"] {
      let one = try shop.mtlint(
        "check", "--only", "doubled-word", "--format", format, "--jobs", "1", "in")
      let two = try shop.mtlint(
        "check", "--only", "doubled-word", "--format", format, "--jobs", "2", "in")
      #expect(!one.output.isEmpty && one.output == two.output)
    }
  }
}
