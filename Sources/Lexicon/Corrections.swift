import LintModel

/// Known words one edit away from an unknown form: what it may be meant for.
///
/// The same on every machine: no time limit, the work is bounded by the length of the form.
package struct Corrections: Sendable {
  /// At most so many are given; an editor reads no more.
  package static let mostGiven = 3
  private static let minimumLength = 4  // bytes; half of all three-letter strings are one edit away
  private static let maximumLength = 40  // bytes
  /// Letters that can be put in: a-z, then ä ö ü ß as two bytes.
  private static let letters: [[UInt8]] =
    (97...122).map { [$0] } + [[0xC3, 0xA4], [0xC3, 0xB6], [0xC3, 0xBC], [0xC3, 0x9F]]

  private static let transcribed: [(UInt8, UInt8, [UInt8])] = [
    (UInt8(ascii: "a"), UInt8(ascii: "e"), [0xC3, 0xA4]),
    (UInt8(ascii: "o"), UInt8(ascii: "e"), [0xC3, 0xB6]),
    (UInt8(ascii: "u"), UInt8(ascii: "e"), [0xC3, 0xBC]),
    (UInt8(ascii: "s"), UInt8(ascii: "s"), [0xC3, 0x9F]),
  ]

  private let analyzer: WordAnalyzer

  package init(_ analyzer: WordAnalyzer) { self.analyzer = analyzer }

  /// Likeliest first: by frequency in German text, then by the bytes.
  ///
  /// - Parameter form: unknown, letters only; a capital at the beginning is kept.
  package func corrections(of form: [UInt8]) -> [[UInt8]] {
    guard form.count >= Self.minimumLength, form.count <= Self.maximumLength else { return [] }
    let lexicon = analyzer.lexicon
    var found: [(word: [UInt8], band: UInt8)] = []
    visitEdits(of: HashedWord(form)) { from, to, letters, hash in
      guard lexicon.filter.mayContain(hash) else { return }
      let word = Array(form[..<from]) + letters + Array(form[to...])
      guard !found.contains(where: { $0.word == word }) else { return }
      guard lexicon.contains(word.span) else { return }
      let band = lexicon.germanBand(Word(word).lowercased.utf8)
      found.append((word, band))
    }
    found.sort {
      $0.band != $1.band ? $0.band > $1.band : $0.word.lexicographicallyPrecedes($1.word)
    }
    return found.prefix(Self.mostGiven).map(\.word)
  }

  /// Calls `body` with every edit: the bytes `from..<to` become `letters`, and the word that results
  /// has this hash.
  private func visitEdits(
    of word: HashedWord, _ body: (Int, Int, [UInt8], UInt64) -> Void
  ) {
    let starts = word.bytes.indices.filter { word.bytes[$0] & 0xC0 != 0x80 } + [word.count]
    for (number, from) in starts.enumerated() {
      // A letter put in; not before the capital of a noun.
      if number > 0 || word.bytes[0] >= 97 {
        for letter in Self.letters {
          body(from, from, letter, word.hash(replacing: from, from, with: letter))
        }
      }
      guard number + 1 < starts.count else { break }
      let next = starts[number + 1]
      let isCapital = number == 0 && Word(word.bytes).isCapitalized
      if !isCapital {
        body(from, next, [], word.hash(replacing: from, next, with: []))
        for letter in Self.letters where letter != Array(word.bytes[from..<next]) {
          body(from, next, letter, word.hash(replacing: from, next, with: letter))
        }
      }
      // A letter typed as two, as on a keyboard without it.
      if next < word.count,
        let letter = Self.transcribed.first(where: {
          word.bytes[from] == $0.0 && word.bytes[next] == $0.1
        })?.2
      {
        body(from, next + 1, letter, word.hash(replacing: from, next + 1, with: letter))
      }
      if number + 2 < starts.count, !isCapital {
        let afterNext = starts[number + 2]
        let swapped = Array(word.bytes[next..<afterNext]) + Array(word.bytes[from..<next])
        body(from, afterNext, swapped, word.hash(replacing: from, afterNext, with: swapped))
      }
    }
  }
}
