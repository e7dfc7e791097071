import LintModel
import Testing

@testable import TextAnalysis

private let lists = [
  "abbreviations": ["dr.", "nr.", "usw.", "ca."], "abbreviations-at-end": ["usw."],
  "sentence-starters": ["der", "die", "er", "trotzdem", "dann"],
  "before-ordinals": ["der", "am", "im"], "months": ["mai", "november"],
]

/// The sentences of a text, as a user would read them.
private func sentences(_ text: String) throws -> [String] {
  let document = try analysed(text)
  return document.sentences.map { document.string($0.range) }
}

private func analysed(_ text: String) throws -> Document {
  var analyzer = try Analyzer(pack: pack(lists))
  let bytes = Array(text.utf8)
  let raw = RawArticle(
    name: "a", format: "text", parts: [], text: bytes,
    blocks: [RawBlock(kind: .paragraph, range: TextRange(0, bytes.count))])
  return try analyzer.analyze(raw).document
}

@Suite struct SentenceSplitterTests {
  /// `|` stands between sentences.
  @Test(
    arguments: [
      "Der Zug hielt.| Die Leute stiegen aus.",
      "Am 3. Mai kam Dr. Weber.| Er blieb bis zum 6. November.",
      "Ihr Tor fiel in der 2. Liga.| Trotzdem verloren sie.",
      "Das war 2019.| Die Brücke steht noch.",
      "Ptolemaios XII. Auletes und Ludwig XIV. regierten lange.",
      "Obst, z. B. Äpfel, Birnen usw.| Der Korb war voll.",
      "George W. Busch sprach mit J. K. Rohling.",
      "Sie kamen auf Platz 3.| Die Menge jubelte.",
      "„Halt!“ rief er.| „Wer da?“ fragte sie.",
      "„Ich komme.“| Dann schwieg er.",
      "NEIN! …| Der Hund bellte.",
      "Na ja ... das wird schon.| Warten wir ab …",
      "Er ist gegangen.|Dann kam sie.",
      "Alle Bürger:innen sind gekommen.| Die Feier begann.",
      "Was?!| Der Wagen ist weg!",
      "Siehe Nr. 5 und ca. 20 weitere.| Der Rest fehlt.",
      "Überschrift ohne Punkt",
      "Überschrift ohne Punkt|\n\nDer Text darunter.",
      "Die 1., 2. und 3. Mannschaft.",
      "यह एक वाक्य है।| यह दूसरा है।",
      "这是一句话。|这是第二句。",
      "Am 19.06. kam er.| Der Zug fuhr um 18.30 Uhr.",
    ])
  func sentencesEndWhereAReaderSeesIt(marked: String) throws {
    let expected = marked.split(separator: "|").map { piece in
      String(piece.drop { $0.isWhitespace })
    }
    #expect(try sentences(marked.filter { $0 != "|" }) == expected)
  }

  @Test func aFigureThatKeepsItsStopIsAnOrdinal() throws {
    let document = try analysed("Am 3. Mai starb Ludwig XIV. und am 5.")
    let ordinals = document.tokens.filter { $0.kind == .ordinal }
    #expect(ordinals.map { document.string($0.range) } == ["3.", "XIV."])
    #expect(document.tokens.last?.kind == .stop)
  }

  @Test func sentencesCoverAllTokensInOrder() throws {
    let pieces = [
      "Haus", "3", ".", ". ", "XII", "!", "? ", "“", "„", " ", "Dr.", "usw.", "der ", "Der ",
      "\n\n",
      "…", "z.", ",", ")", "(", "中", "।", "19.06", "-", "🙂",
    ]
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<800 {
      let text = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let document = try analysed(text)
      var next = 0
      for sentence in document.sentences {
        #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty, "\(text)")
        next = sentence.tokens.upperBound
      }
      #expect(next == document.tokens.count, "\(text)")
      var end: UInt32 = 0
      for token in document.tokens {
        #expect(
          token.start >= end
            && Array(document.lexemes.utf8(token.surface))
              == Array(document.utf8(token.range)),
          "\(text)")
        end = token.end
      }
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [".", "1.", "1", "中.", ".“", "a.", ". ", "。中", "I. "])
  func aLongRunOfOneThingTakesLinearTime(piece: String) throws {
    let text = String(repeating: piece, count: 30_000)
    #expect(try analysed(text).text.count == text.utf8.count)
  }
}
