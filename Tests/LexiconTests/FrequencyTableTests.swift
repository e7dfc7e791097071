import FileAccess
import Foundation
import Testing

@testable import Lexicon

private let folder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(
    path: "Dictionaries/frequencies")

private func bands(_ language: String) throws -> [String: UInt8] {
  let path = folder.appending(path: "\(language).bands").path
  var result: [String: UInt8] = [:]
  try FrequencyTable(try readFile(path), path: path).visit { word, band in
    result[String(decoding: word, as: UTF8.self)] = band
  }
  return result
}

/// Codes “ein” and “er”; words ein, einer, klein.
private let sample: [UInt8] =
  Array("mtlint bands 1\n".utf8) + [2, 3] + Array("ein".utf8) + [2] + Array("er".utf8)
  + [3, 0, 0, 0, 0x01, 0x80, 70, 0x31, 0x81, 66, 0x03] + Array("kl".utf8) + [0x80, 55]

@Suite struct FrequencyTableTests {
  @Test func wordsComeWithTheirBandsInOrder() throws {
    let table = try FrequencyTable(sample, path: "a")
    var words: [String] = []
    try table.visit { words.append("\(String(decoding: $0, as: UTF8.self)) \($1)") }
    #expect(words == ["ein 70", "einer 66", "klein 55"])
  }

  @Test func everyTruncationIsAnErrorAndNoTrap() {
    for length in 0..<sample.count {
      #expect(throws: FrequencyError.self, "\(length)") {
        try FrequencyTable(Array(sample.prefix(length)), path: "a").visit { _, _ in }
      }
    }
  }

  @Test func anUnknownCodeIsReportedAtItsWord() throws {
    var bytes = sample
    bytes[bytes.count - 2] = 0x85
    let table = try FrequencyTable(bytes, path: "a")
    #expect(throws: FrequencyError.damaged(path: "a", offset: sample.count - 5)) {
      try table.visit { _, _ in }
    }
  }

  @Test func anotherVersionIsNotRead() {
    #expect(throws: FrequencyError.otherFormat(path: "a")) {
      try FrequencyTable(Array("mtlint bands 2\n".utf8) + sample.dropFirst(15), path: "a")
    }
  }

  @Test func sharpSIsLookedUpAsTwoLetters() {
    #expect(FrequencyTable.key(for: Array("straße".utf8)) == Array("strasse".utf8))
    #expect(FrequencyTable.key(for: Array("bär".utf8)) == Array("bär".utf8))
    #expect(FrequencyTable.key(for: Array("ß".utf8)) == Array("ss".utf8))
  }

  @Test func frequentWordsStandHighInTheirOwnLanguageOnly() throws {
    let german = try bands("de")
    let english = try bands("en")
    #expect(german.count > 90_000)
    #expect(english.count > 50_000)
    #expect(german["und"] ?? 0 > 70)
    #expect(english["the"] ?? 0 > 70)
    #expect(german["strasse"] ?? 0 > 45)
    for (germanWord, englishWord) in [
      ("nicht", "not"), ("regierung", "government"), ("häuser", "houses"),
    ] {
      #expect(german[germanWord] ?? 0 > (english[germanWord] ?? 0) + 10, "\(germanWord)")
      #expect(english[englishWord] ?? 0 > (german[englishWord] ?? 0) + 10, "\(englishWord)")
    }
  }

  @Test func bothFilesStayBelowTheirLimit() throws {
    let sizes = try ["de", "en"].map {
      try readFile(folder.appending(path: "\($0).bands").path).count
    }
    #expect(sizes.reduce(0, +) <= 600_000)  // bytes
  }
}
