/// An article of the evaluation corpora, in any of their shapes.
package struct CorpusRecord: Decodable, Sendable {
  package struct Mark: Decodable, Sendable {
    package let para: Int?
    package let start: Int
    package let end: Int
    package let category: String
    package let severity: String
  }
  package struct Rater: Decodable, Sendable {
    package let spans: [Mark]
  }

  package let id: String
  package let doc: String?
  package let domain: String?
  package let kind: String?
  package let source: String?
  private let ownText: String?
  private let ownParagraphs: [String]?
  package let spans: [Mark]?
  package let raters: [Rater]?
  /// Of a sentence of a treebank.
  package private(set) var annotation: TreebankSentence?

  private enum CodingKeys: String, CodingKey {
    case id, doc, domain, kind, source, spans, raters
    case ownText = "text"
    case ownParagraphs = "paragraphs"
  }

  package init(id: String, paragraphs: [String]) {
    self.id = id
    doc = nil
    domain = nil
    kind = nil
    source = nil
    ownText = nil
    ownParagraphs = paragraphs
    spans = nil
    raters = nil
  }

  /// In the fold of the same sentence among the clean texts.
  package init(_ sentence: TreebankSentence) {
    self.init(id: sentence.id, paragraphs: [sentence.text])
    annotation = sentence
  }

  /// A record with `text` is one paragraph.
  package var paragraphs: [String] { ownParagraphs ?? ownText.map { [$0] } ?? [] }

  /// What offsets refer to, in code points.
  package var text: String { ownText ?? paragraphs.joined(separator: "\n\n") }

  /// Which of ten folds the article falls into: crc32 of its name, as in `folds.py`.
  package var fold: Int { Int(crc32(Array((doc ?? id).utf8)) % 10) }

  /// Marked stretches of `text`, in code points; `nil` when nobody marked the record.
  package var marks: [Range<Int>]? {
    if let raters {
      return raters.flatMap { $0.spans.map { $0.start..<max($0.start, $0.end) } }
    }
    guard let spans, let ownParagraphs else { return nil }
    var starts: [Int] = []
    var at = 0
    for paragraph in ownParagraphs {
      starts.append(at)
      at += paragraph.unicodeScalars.count + 2
    }
    return spans.compactMap { span in
      guard let para = span.para, starts.indices.contains(para) else { return nil }
      return starts[para] + span.start..<starts[para] + max(span.start, span.end)
    }
  }
}

/// CRC-32 of IEEE 802.3, as zlib's.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = (crc >> 1) ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
  return ~crc
}

/// Which articles may be looked at when: `folds.py` of the evaluation.
package enum Folds {
  /// For tuning.
  package static let tuning = 0..<5
  /// Repetition, spacing and artefacts: scored once, after the rules are frozen. Words were scored
  /// on fold 6 first, mended, and scored on this one, which no rule of theirs had seen.
  package static let fresh = 5
}
