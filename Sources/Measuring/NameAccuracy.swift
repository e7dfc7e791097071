import FileAccess
import LintModel
import TextAnalysis

/// How well the names that are found agree with the proper nouns of a treebank.
package struct NameAccuracy: Sendable {
  /// Such as `PUD test`.
  package let corpus: String
  /// Words of names.
  package var words = EndCounts()
  /// Runs of words, right when both ends are.
  package var runs = EndCounts()
  /// The words of each name that is too many (`+`) or missed (`-`), with their neighbours.
  package var errors: [String] = []
}

/// Finds names in the treebanks of a corpus folder and compares.
///
/// A gold run is a maximal sequence of words tagged PROPN, with the hyphens that the treebanks cut
/// off between them. Sentences stand alone: what an article would have shown of a name helps nothing.
package func nameAccuracy(corpora path: String, data: LanguageData) throws -> [NameAccuracy] {
  let treebanks = [
    ("PUD test", "PUD/de_pud-ud-test.conllu"), ("GSD test", "GSD/de_gsd-ud-test.conllu"),
    ("GSD dev", "GSD/de_gsd-ud-dev.conllu"),
  ]
  var analyzer = try data.analyzer()
  return try treebanks.map { name, file in
    var result = NameAccuracy(corpus: name)
    for sentence in goldNames(try readFile("\(path)/treebanks/\(file)")) {
      let raw = RawArticle(
        name: name, format: "text", parts: [Part(name: name, bytes: sentence.text)],
        text: sentence.text,
        blocks: [RawBlock(kind: .paragraph, range: TextRange(0, sentence.text.count))])
      let article = try analyzer.analyze(raw)
      result.add(sentence, article.names)
    }
    return result
  }
}

extension NameAccuracy {
  fileprivate mutating func add(_ sentence: GoldSentence, _ ledger: NameLedger) {
    let places = ledger.words.flatMap(\.places)
    var found = Set<Int>()
    for (number, word) in sentence.words.enumerated() where !word.isMark {
      let isFound = places.contains { $0.contains(UInt32(word.range.lowerBound)) }
      words.gold += word.isName ? 1 : 0
      words.predicted += isFound ? 1 : 0
      if isFound { found.insert(number) }
      if isFound && word.isName { words.truePositives += 1 }
      if isFound != word.isName {
        errors.append((isFound ? "+" : "-") + " " + sentence.around(number))
      }
    }
    let gold = Set(sentence.runs { number in sentence.words[number].isName })
    let predicted = Set(sentence.runs { number in found.contains(number) })
    runs.gold += gold.count
    runs.predicted += predicted.count
    runs.truePositives += gold.intersection(predicted).count
  }
}

/// The table that `mtlint-dev evaluate names` prints.
package func nameAccuracyTable(_ results: [NameAccuracy]) -> String {
  var lines = [
    "| treebank | words of names | precision | recall | F1 | whole names | precision | recall | F1 |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
  ]
  for result in results {
    let cells = [result.words, result.runs].flatMap { counts in
      ["\(counts.gold)", rate(counts.precision), rate(counts.recall), rate(counts.f1)]
    }
    lines.append("| \(result.corpus) | " + cells.joined(separator: " | ") + " |")
  }
  lines.append("\nGold: runs of PROPN. Sentences stand alone, without their article.")
  return lines.map { $0 + "\n" }.joined()
}

private func rate(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  let digits = String(repeating: "0", count: max(0, 3 - "\(thousandths % 1000)".count))
  return "\(thousandths / 1000).\(digits)\(thousandths % 1000)"
}

private struct GoldSentence {
  struct Word {
    let range: Range<Int>
    let isName: Bool
    let isMark: Bool
    let isHyphen: Bool
  }
  var text: [UInt8] = []
  var words: [Word] = []

  /// Maximal sequences of words, over single hyphens.
  func runs(_ belongs: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    var end = 0
    for (number, word) in words.enumerated() {
      if belongs(number) {
        if start == nil { start = number }
        end = number + 1
      } else if word.isHyphen, start != nil, end == number {
        continue
      } else if let first = start {
        runs.append(first..<end)
        start = nil
      }
    }
    if let first = start { runs.append(first..<end) }
    return runs
  }

  func around(_ number: Int) -> String {
    let range = words[number].range
    let from = words[max(0, number - 3)].range.lowerBound
    let to = words[min(words.count - 1, number + 3)].range.upperBound
    return String(decoding: text[from..<range.lowerBound], as: UTF8.self) + "⟦"
      + String(decoding: text[range], as: UTF8.self) + "⟧"
      + String(decoding: text[range.upperBound..<max(to, range.upperBound)], as: UTF8.self)
  }
}

/// Reads CoNLL-U: the text of each sentence and where its words stand in it.
private func goldNames(_ bytes: [UInt8]) -> [GoldSentence] {
  var result: [GoldSentence] = []
  var current = GoldSentence()
  var at = 0
  var surfaceEnd = 0
  let prefix = Array("# text = ".utf8)
  for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
    if line.isEmpty {
      if !current.words.isEmpty { result.append(current) }
      current = GoldSentence()
      at = 0
      surfaceEnd = 0
    } else if line.starts(with: prefix) {
      current.text = Array(line.dropFirst(prefix.count))
    } else if line.first != UInt8(ascii: "#") {
      let fields = line.split(separator: 9, omittingEmptySubsequences: false)
      guard fields.count > 3 else { continue }
      // *zum* stands in the text, its parts *zu dem* do not.
      if fields[0].contains(UInt8(ascii: "-")) {
        surfaceEnd =
          fields[0].split(separator: UInt8(ascii: "-")).last
          .flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
        if let range = find(fields[1], in: current.text, from: at) { at = range.upperBound }
        continue
      }
      guard let number = Int(String(decoding: fields[0], as: UTF8.self)), number > surfaceEnd,
        let range = find(fields[1], in: current.text, from: at)
      else { continue }
      at = range.upperBound
      let tag = String(decoding: fields[3], as: UTF8.self)
      current.words.append(
        GoldSentence.Word(
          range: range, isName: tag == "PROPN", isMark: tag == "PUNCT" || tag == "SYM",
          isHyphen: fields[1].elementsEqual("-".utf8)))
    }
  }
  if !current.words.isEmpty { result.append(current) }
  return result
}

private func find(_ word: ArraySlice<UInt8>, in text: [UInt8], from: Int) -> Range<Int>? {
  guard !word.isEmpty, text.count >= word.count else { return nil }
  var start = from
  while start + word.count <= text.count {
    if text[start..<start + word.count].elementsEqual(word) { return start..<start + word.count }
    start += 1
  }
  return nil
}
