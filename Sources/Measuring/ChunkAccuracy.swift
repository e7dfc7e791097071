import LintModel
import TextAnalysis

/// How well the noun phrases that are found agree with those of a treebank.
package struct ChunkAccuracy: Sendable {
  /// Such as `PUD test`.
  package let corpus: String
  /// Phrases whose noun is tagged NOUN, right when both ends are.
  package var nouns = EndCounts()
  /// The same of PROPN.
  package var names = EndCounts()
  /// Phrases with an attribute of several words, *der in Berlin lebende Mann*, counted apart: how
  /// many there are, and of how many the noun is the head of a chunk.
  package var extended = EndCounts()
  /// Phrases that are too many (`+`) or missed (`-`).
  package var errors: [String] = []
}

/// Finds phrases in the treebanks of a corpus folder and compares.
///
/// A base noun phrase goes from the leftmost determiner, number, adjective or adverb of these to its
/// noun, without genitives, prepositions, clauses and appositions; the article in *im* is no part.
package func chunkAccuracy(corpora path: String, data: LanguageData) throws -> [ChunkAccuracy] {
  let treebanks = [
    ("PUD test", "PUD/de_pud-ud-test.conllu"), ("GSD test", "GSD/de_gsd-ud-test.conllu"),
    ("GSD dev", "GSD/de_gsd-ud-dev.conllu"),
  ]
  var analyzer = try data.analyzer()
  return try treebanks.map { name, file in
    var result = ChunkAccuracy(corpus: name)
    for sentence in try treebank("\(path)/treebanks/\(file)") {
      let bytes = Array(sentence.text.utf8)
      let raw = RawArticle(
        name: name, format: "text", parts: [Part(name: name, bytes: bytes)], text: bytes,
        blocks: [RawBlock(kind: .paragraph, range: TextRange(0, bytes.count))])
      result.add(sentence, try analyzer.analyze(raw).document)
    }
    return result
  }
}

/// The table that `mtlint-dev evaluate chunks` prints.
package func chunkAccuracyTable(_ results: [ChunkAccuracy]) -> String {
  var lines = [
    "| treebank | base noun phrases | precision | recall | F1 | names | F1 | long attributes | head found |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
  ]
  for result in results {
    let nouns = result.nouns
    let cells = [
      "\(nouns.gold)", rate(nouns.precision), rate(nouns.recall), rate(nouns.f1),
      "\(result.names.gold)", rate(result.names.f1), "\(result.extended.gold)",
      share(result.extended.truePositives, result.extended.gold),
    ]
    lines.append("| \(result.corpus) | " + cells.joined(separator: " | ") + " |")
  }
  lines.append("\nGold: from the first determiner, number or adjective to the noun.")
  return lines.map { $0 + "\n" }.joined()
}

private func rate(_ value: Double) -> String { share(Int((value * 1000).rounded()), 1000) }

extension ChunkAccuracy {
  fileprivate mutating func add(_ sentence: TreebankSentence, _ document: Document) {
    let scalars = Array(sentence.text.unicodeScalars)
    var offsets: [UInt32: Int] = [:]
    var byte: UInt32 = 0
    for (number, scalar) in scalars.enumerated() {
      offsets[byte] = number
      byte += UInt32(UTF8.width(scalar))
    }
    offsets[byte] = scalars.count
    var predicted: [Range<Int>: Int] = [:]
    for chunk in document.annotations.chunks {
      let first = document.tokens[chunk.tokens.lowerBound]
      let head = document.tokens[chunk.head]
      guard let start = offsets[first.start], let end = offsets[head.end],
        let noun = offsets[head.start]
      else { continue }
      predicted[start..<end] = noun
    }
    var isDone: Set<Range<Int>> = []
    for index in sentence.words.indices {
      let word = sentence.words[index]
      guard word.tag == "NOUN" || word.tag == "PROPN",
        let gold = sentence.basePhrase(of: index)
      else { continue }
      if gold.isExtended {
        extended.gold += 1
        for (range, noun) in predicted where range.upperBound == word.range.upperBound {
          isDone.insert(range)
          if noun == word.range.lowerBound { extended.truePositives += 1 }
        }
        // What stands inside is not asked for.
        for range in predicted.keys where range.overlaps(gold.range) { isDone.insert(range) }
        continue
      }
      let isFound = predicted[gold.range] != nil
      if isFound { isDone.insert(gold.range) }
      if word.tag == "NOUN" {
        nouns.gold += 1
        if isFound { nouns.truePositives += 1 }
        nouns.predicted += isFound ? 1 : 0
        if !isFound { errors.append("- " + excerptLine(scalars, gold.range, context: 30)) }
      } else {
        names.gold += 1
        if isFound { names.truePositives += 1 }
        names.predicted += isFound ? 1 : 0
      }
    }
    for (range, noun) in predicted where !isDone.contains(range) {
      let tag = sentence.words.first { $0.range.upperBound == range.upperBound }?.tag
      if tag == "PROPN"
        || tag == nil
          && sentence.words.contains(where: {
            $0.range.lowerBound == noun && $0.tag == "PROPN"
          })
      {
        names.predicted += 1
      } else {
        nouns.predicted += 1
        errors.append("+ " + excerptLine(scalars, range, context: 30))
      }
    }
  }
}

extension TreebankSentence {
  /// `nil` where the noun is a part of a name or of a compound.
  fileprivate func basePhrase(of index: Int) -> (range: Range<Int>, isExtended: Bool)? {
    let noun = words[index]
    guard !noun.relation.hasPrefix("flat"), !noun.relation.hasPrefix("compound") else { return nil }
    var first = index
    var isExtended = false
    for child in children(of: index).reversed() where child < index {
      let relation = words[child].relation
      guard relation.hasPrefix("det") || relation == "amod" || relation == "nummod" else {
        continue
      }
      guard !words[child].isFused else { continue }
      let start = subtree(child).min() ?? child
      // Longer attributes have nouns or prepositions in them.
      if subtree(child).contains(where: {
        ["NOUN", "PROPN", "ADP", "PRON"].contains(words[$0].tag)
      }) {
        isExtended = true
      }
      if start < first { first = start }
    }
    let range = words[first].range.lowerBound..<noun.range.upperBound
    return (range, isExtended)
  }

  private func subtree(_ word: Int) -> [Int] {
    children(of: word).reduce(into: [word]) { $0 += subtree($1) }
  }
}
