import ArticleFiles
import FileAccess
import LintModel
import Testing

private let sentence = "Die Bäckerei öffnet früh, und schon wenig später stehen Gäste vor der Tür."

@Suite struct EncodingTests {
  @Test func anInvalidByteIsADefectAndPositionsStayRight() throws {
    let bytes = Array("Der Wal".utf8) + [0xFF] + Array(" taucht auf.".utf8)
    let article = try readArticle(bytes, name: "a.txt")
    #expect(String(decoding: article.text, as: UTF8.self) == "Der Wal\u{FFFD} taucht auf.")
    #expect(article.defects.map(\.bytes) == ["FF"])
    #expect(article.defects.map(\.range) == [TextRange(7, 10)])
    #expect(original(of: "taucht", in: article) == "taucht")
  }

  /// Unicode Standard, tables 3-8 to 3-11.
  @Test(
    arguments: [
      ([0xC0, 0xAF], 2), ([0xE0, 0x80, 0xBF], 3), ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x91, 0x92], 3),
      ([0xE1, 0x80], 1), ([0xF0, 0x91, 0x92], 1), ([0xF1, 0xBF, 0x41], 1),
    ] as [([UInt8], Int)])
  func maximalSubpartsBecomeOneReplacementEach(_ bad: [UInt8], _ count: Int) throws {
    let filler = Array(
      String(repeating: "Ein ganz gewöhnlicher Satz für den Rest. ", count: 9).utf8)
    let article = try readArticle(filler + bad + filler, name: "a.txt")
    #expect(article.defects.count == count)
    #expect(String(validating: article.text, as: UTF8.self) != nil)
  }

  @Test func latinOneIsRefusedWithTheCommandToType() {
    let latin = sentence.unicodeScalars.map { UInt8(clamping: $0.value) }
    let problem = failure(latin)
    #expect(problem == .otherEncoding("ISO-8859-1"))
    #expect(
      problem?.explanation(path: "mein artikel.txt").advice?.en
        == "Convert it: iconv -f ISO-8859-1 -t UTF-8 'mein artikel.txt' > 'mein artikel.utf8.txt'")
  }

  @Test func windowsQuotesTellWindows1252FromLatinOne() {
    let latin = sentence.unicodeScalars.map { UInt8(clamping: $0.value) }
    #expect(failure([0x84] + latin + [0x93]) == .otherEncoding("WINDOWS-1252"))
  }

  @Test(arguments: [true, false])
  func wideEncodingsAreToldWithAndWithoutMark(_ hasMark: Bool) {
    var sixteen: [UInt8] = hasMark ? [0xFE, 0xFF] : []
    for unit in sentence.utf16 { sixteen += [UInt8(unit >> 8), UInt8(unit & 255)] }
    #expect(failure(sixteen) == .otherEncoding(hasMark ? "UTF-16" : "UTF-16BE"))
    var thirtyTwo: [UInt8] = hasMark ? [0xFF, 0xFE, 0, 0] : []
    for scalar in sentence.unicodeScalars {
      thirtyTwo += [UInt8(scalar.value & 255), UInt8(scalar.value >> 8), 0, 0]
    }
    #expect(failure(thirtyTwo) == .otherEncoding(hasMark ? "UTF-32" : "UTF-32LE"))
  }

  @Test func aFewNulBytesStayInTheText() throws {
    let article = try read("Der Bus\0 hält hier nicht.")
    #expect(article.text.contains(0))
    #expect(article.runs.runs.isEmpty)
  }

  @Test func binaryDataIsRefusedWithItsPlace() {
    let bytes = Array("Kopf".utf8) + [UInt8](repeating: 0, count: 400)
    #expect(failure(bytes) == .binary(offset: 4, kind: nil))
    #expect(failure(Array("%PDF-1.7 und so weiter".utf8)) == .binary(offset: 0, kind: "PDF"))
  }

  @Test func emptyAndBlankFilesAreErrors() {
    #expect(failure([]) == .empty)
    #expect(failure(Array("\u{FEFF} \r\n\t\u{A0}\n".utf8)) == .blank)
  }

  @Test func theLimitIsNamedInTheError() {
    let error = failure([UInt8](repeating: 0x61, count: maximumArticleBytes + 1))
    #expect(error == .tooLarge(limit: maximumArticleBytes))
    #expect(error?.explanation(path: "a").reason.en == "the file has more than 64 MiB")
  }

  @Test func aMissingFileIsNamedInBothLanguages() {
    #expect(throws: ArticleError.unreadable(.system(path: "/nirgends/a.txt", code: 2))) {
      try loadArticle(path: "/nirgends/a.txt")
    }
    let reason = ArticleError.unreadable(.system(path: "a", code: 2)).explanation(path: "a").reason
    #expect(reason == Text(de: "die Datei gibt es nicht", en: "No such file or directory"))
  }
}
