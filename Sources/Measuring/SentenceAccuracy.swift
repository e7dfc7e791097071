import FileAccess
import LintModel
package import TextAnalysis

/// How well predicted ends of sentences agree with those of a treebank.
package struct EndCounts: Sendable {
  package var gold = 0
  package var predicted = 0
  package var truePositives = 0
  package var precision: Double {
    predicted == 0 ? 0 : Double(truePositives) / Double(predicted)
  }
  package var recall: Double { gold == 0 ? 0 : Double(truePositives) / Double(gold) }
  package var f1: Double {
    gold + predicted == 0 ? 0 : 2 * Double(truePositives) / Double(gold + predicted)
  }
}

/// Accuracy of the sentence splitter on one treebank.
package struct SentenceAccuracy: Sendable {
  /// Such as `PUD test`.
  package let corpus: String
  /// Over gold ends that carry a final mark; predictions at other gold ends are left out.
  package var restricted = EndCounts()
  /// Over all gold ends.
  package var unrestricted = EndCounts()
  /// Text around each wrong end, `⟦+⟧` for one too many and `⟦−⟧` for one missed.
  package var errors: [String] = []
}

/// Gold sentences of a paragraph: enough for every mark to have a neighbour.
private let sentencesOfParagraph = 5

/// Splits the treebanks of a corpus folder and compares.
///
/// Gold sentences that follow each other are joined to paragraphs of five. The end of a paragraph
/// is given, so it is not counted.
package func sentenceAccuracy(
  corpora path: String, dictionaries: DictionaryFolder
) throws -> [SentenceAccuracy] {
  let pack = try LanguagePack.load(code: "de", locale: "de-DE", from: dictionaries)
  let treebanks = [
    ("PUD test", "PUD/de_pud-ud-test.conllu"), ("GSD test", "GSD/de_gsd-ud-test.conllu"),
    ("GSD dev", "GSD/de_gsd-ud-dev.conllu"), ("LIT test", "LIT/de_lit-ud-test.conllu"),
  ]
  var analyzer = try Analyzer(pack: pack)
  return try treebanks.map { name, file in
    let sentences = goldSentences(try readFile("\(path)/treebanks/\(file)"))
    return try accuracy(corpus: name, of: sentences, &analyzer)
  }
}

private func accuracy(
  corpus: String, of sentences: [GoldSentence], _ analyzer: inout Analyzer
) throws -> SentenceAccuracy {
  var result = SentenceAccuracy(corpus: corpus)
  for start in stride(from: 0, to: sentences.count, by: sentencesOfParagraph) {
    var text: [UInt8] = []
    var gold: [Int: Bool] = [:]
    for sentence in sentences[start..<min(start + sentencesOfParagraph, sentences.count)] {
      text += sentence.text
      gold[text.count] = sentence.hasFinalMark
      if sentence.spaceAfter { text.append(32) }
    }
    while text.last == 32 { text.removeLast() }
    gold[text.count] = nil
    let raw = RawArticle(
      name: corpus, format: "text", parts: [Part(name: corpus, bytes: text)], text: text,
      blocks: [RawBlock(kind: .paragraph, range: TextRange(0, text.count))])
    let document = try analyzer.analyze(raw).document
    let predicted = Set(document.sentences.map { Int($0.range.end) }).subtracting([text.count])
    result.unrestricted.gold += gold.count
    result.restricted.gold += gold.values.count { $0 }
    result.unrestricted.predicted += predicted.count
    for end in predicted {
      guard let hasMark = gold[end] else {
        result.restricted.predicted += 1
        result.errors.append(excerpt(text, end, "⟦+⟧"))
        continue
      }
      result.unrestricted.truePositives += 1
      if hasMark {
        result.restricted.predicted += 1
        result.restricted.truePositives += 1
      }
    }
    for (end, hasMark) in gold where hasMark && !predicted.contains(end) {
      result.errors.append(excerpt(text, end, "⟦−⟧"))
    }
  }
  return result
}

private func excerpt(_ text: [UInt8], _ at: Int, _ mark: String) -> String {
  let before = String(decoding: text[max(0, at - 60)..<at], as: UTF8.self)
  let after = String(decoding: text[at..<min(text.count, at + 40)], as: UTF8.self)
  return before + mark + after
}

private struct GoldSentence {
  var text: [UInt8] = []
  var spaceAfter = true
  var hasFinalMark = false
}

/// Reads CoNLL-U: the text comment of each sentence, and whether space follows its last token.
private func goldSentences(_ bytes: [UInt8]) -> [GoldSentence] {
  var result: [GoldSentence] = []
  var current = GoldSentence()
  let prefix = Array("# text = ".utf8)
  let noSpace = Array("SpaceAfter=No".utf8)
  for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
    if line.isEmpty {
      if !current.text.isEmpty { result.append(current) }
      current = GoldSentence()
    } else if line.starts(with: prefix) {
      current.text = Array(line.dropFirst(prefix.count))
      while current.text.last == 32 { current.text.removeLast() }
      let last = String(decoding: current.text.suffix(8), as: UTF8.self)
      let closing: Set<Character> = ["\"", "“", "”", "«", "»", "'", "’", "‘", ")", "]"]
      let mark = last.reversed().first { !closing.contains($0) }
      current.hasFinalMark = mark.map { ".!?…".contains($0) } ?? false
    } else if line.first != UInt8(ascii: "#"), line.contains(9) {
      let fields = line.split(separator: 9, omittingEmptySubsequences: false)
      // The words inside a contraction say nothing of space.
      if let misc = fields.last, fields[0].allSatisfy({ $0 >= 48 && $0 <= 57 }) {
        current.spaceAfter = !misc.split(separator: 124).contains { $0.elementsEqual(noSpace) }
      }
    }
  }
  if !current.text.isEmpty { result.append(current) }
  return result
}
