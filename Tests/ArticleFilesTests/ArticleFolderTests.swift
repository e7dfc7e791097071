import ArticleFiles
import FileAccess
import Glibc
import Testing

@Suite struct ArticleFolderTests {
  @Test func articlesAreFoundInOrderAndEverythingElseIsNamed() throws {
    var template = Array("/tmp/mtlint-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let inner = "\(folder)/b"
    mkdir(inner, 0o755)
    mkdir("\(folder)/.git", 0o755)
    try writeFile(Array("Hallo.".utf8), to: "\(folder)/z.md")
    try writeFile(Array("Hallo.".utf8), to: "\(inner)/a.TXT")
    try writeFile(Array("Hallo.".utf8), to: "\(folder)/.git/c.txt")
    try writeFile([UInt8](repeating: 0, count: 5000), to: "\(folder)/binary.txt")
    try writeFile(Array("{}".utf8), to: "\(folder)/data.json")
    mkfifo("\(folder)/pipe.txt", 0o644)
    symlink(folder, "\(inner)/loop")
    symlink("nowhere", "\(folder)/dead.md")
    let made = [
      "b/a.TXT", "b/loop", "z.md", ".git/c.txt", "binary.txt", "data.json", "pipe.txt", "dead.md",
    ]
    defer {
      for name in made { unlink("\(folder)/\(name)") }
      for name in ["/b", "/.git", ""] { rmdir(folder + name) }
    }

    let found = try ArticleFolder.walk(folder)
    #expect(found.articles == ["\(inner)/a.TXT", "\(folder)/z.md"])
    #expect(
      found.skipped.map(\.path)
        == ["b/loop", "binary.txt", "dead.md", "pipe.txt"].map { "\(folder)/\($0)" })
  }

  @Test func aFolderThatIsNotThereIsAnError() {
    #expect(throws: ArticleError.unreadable(.system(path: "/nirgends", code: 2))) {
      try ArticleFolder.walk("/nirgends")
    }
  }
}
