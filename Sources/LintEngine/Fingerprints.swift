import LintModel

/// Names findings by their text, so that edits elsewhere in the article leave them alone.
///
/// Hash: FNV-1a with 64 bits over check, hash of the folded text of the sentence, folded text of
/// the span and the number of the occurrence, with U+001F between. Ids of lexemes never enter:
/// they change with the lexicon.
struct Fingerprints {
  /// Changes when the recipe does; old baselines then say so instead of silently matching nothing.
  static let version = "1"

  private let document: Document
  private var occurrences: [UInt64: Int] = [:]
  /// Kept, since a hostile sentence may hold most of the article and most of its findings.
  private var sentence: (index: Int, digits: String)?

  init(_ document: Document) { self.document = document }

  /// The fingerprint of the next finding; call in text order.
  mutating func next(for finding: Finding) -> String {
    var hash = FNV1a64()
    hash.add(finding.check.utf8)
    hash.add(CollectionOfOne(0x1F))
    if let index = document.sentenceIndex(at: finding.range.start) {
      hash.add(digitsOfSentence(index).utf8)
    }
    hash.add(CollectionOfOne(0x1F))
    let tokens = tokenIndices(in: finding.range)
    if tokens.isEmpty {
      hash.add(document.utf8(finding.range))
    } else {
      add(tokens, to: &hash)
    }
    let occurrence = occurrences[hash.value, default: 0]
    occurrences[hash.value] = occurrence + 1
    hash.add(CollectionOfOne(0x1F))
    hash.add(String(occurrence).utf8)
    return Self.version + "-" + hash.digits
  }

  private mutating func digitsOfSentence(_ index: Int) -> String {
    if let sentence, sentence.index == index { return sentence.digits }
    var hash = FNV1a64()
    add(document.sentences[index].tokens, to: &hash)
    sentence = (index, hash.digits)
    return hash.digits
  }

  private func add(_ tokens: Range<Int>, to hash: inout FNV1a64) {
    for token in document.tokens[tokens] {
      hash.add(document.lexemes.utf8(token.folded))
      hash.add(CollectionOfOne(0x20))
    }
  }

  private func tokenIndices(in range: TextRange) -> Range<Int> {
    let first = firstToken(endingAfter: range.start)
    var last = first
    while last < document.tokens.count, document.tokens[last].start < range.end { last += 1 }
    return first..<last
  }

  private func firstToken(endingAfter offset: UInt32) -> Int {
    var low = 0
    var high = document.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if document.tokens[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Fowler-Noll-Vo 1a, 64 bits.
struct FNV1a64 {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// 16 hexadecimal digits.
  var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}

/// A finding that is reported, under its name.
struct FingerprintedFinding {
  let group: MergedFinding
  let fingerprint: String
}
