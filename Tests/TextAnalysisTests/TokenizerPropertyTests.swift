import LintModel
import Testing

@testable import TextAnalysis

@Suite struct TokenizerPropertyTests {
  /// What is wrong with a cut, or `nil`.
  private func fault(_ cut: Cut) -> String? {
    var end = 0
    for token in cut.tokens {
      let range = token.range.indices
      if range.isEmpty { return "empty token at \(range.lowerBound)" }
      if range.lowerBound < end { return "tokens overlap at \(range.lowerBound)" }
      if range.upperBound > cut.text.count { return "token past the end" }
      if cut.text[range.lowerBound] & 0xC0 == 0x80 { return "inside a scalar: \(range)" }
      if range.upperBound < cut.text.count, cut.text[range.upperBound] & 0xC0 == 0x80 {
        return "ends inside a scalar: \(range)"
      }
      if let fault = gap(cut.text[end..<range.lowerBound]) { return fault }
      if cut.lexemes.utf8(token.surface) != cut.text[range] { return "surface id at \(range)" }
      end = range.upperBound
    }
    return gap(cut.text[end...])
  }

  private func gap(_ bytes: ArraySlice<UInt8>) -> String? {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return scalars.allSatisfy(\.properties.isWhitespace)
      ? nil : "left out: \(scalars.map(\.value)) at \(bytes.startIndex)"
  }

  @Test func randomBytesMadeValidAreCutWhole() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<600 {
      let count = Int.random(in: 0...80, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let cut = Cut(Array(String(decoding: bytes, as: UTF8.self).utf8))
      #expect(fault(cut) == nil, "\(bytes)")
    }
  }

  @Test func randomScalarsAreCutWhole() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        let top: UInt32 = [0x7F, 0x24F, 0x2FFF, 0x1FFFF, 0x10FFFF][
          Int.random(in: 0..<5, using: &generator)]
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...top, using: &generator)) {
          text.unicodeScalars.append(scalar)
        }
      }
      #expect(fault(Cut(text)) == nil, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func likelyPiecesInAnyOrderAreCutWhole() {
    let pieces = [
      "Haus", "z.", " ", "\u{A0}", "-", "–", ".", "...", ":", "innen", "*", "/", "@", "de", "www.",
      "http://", "12", "3", "„", "“", "'", "’", "\"", "(", ")", "#", "€", "$", "US", "%", "°", "C",
      "\u{AD}", "\u{200D}", "👩", "\u{FE0F}", "\u{308}", "ä", "İ", "ẞ", "\n", "1.2.2024", ",", "Uhr",
      "\u{0}", "\u{FFFD}", "中", "。", "\u{E0067}", "🇩", "½", "+", "_", "`",
    ]
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<1500 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      #expect(fault(Cut(text)) == nil, "\(text)")
    }
  }

  @Test func brokenUtf8DoesNotTrap() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<600 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(Cut(bytes).tokens.allSatisfy { Int($0.end) <= count })
    }
  }
}
