/// A line of `phrases.tsv`: a fixed phrase that a check reports wherever it stands.
public struct Phrase: Sendable, Hashable {
  public enum Anchor: String, Sendable, CaseIterable {
    case anywhere
    /// Only at the start of a sentence.
    case start
    /// Only when the phrase is the whole sentence, final marks aside.
    case whole
    /// Only at the start of a block.
    case block
  }

  /// The id of the check that reports it.
  public let check: String
  /// Names the line, so that it can be silenced without its check.
  public let entry: String
  /// Folded ids of its tokens; never empty.
  public let tokens: [LexemeID]
  public let anchor: Anchor
  /// Overrides the severity of the check.
  public let severity: Severity?
  /// What to write instead; `nil` when only a person can tell, empty to delete.
  public let replacement: String?

  public init(
    check: String, entry: String, tokens: [LexemeID], anchor: Anchor, severity: Severity?,
    replacement: String?
  ) {
    self.check = check
    self.entry = entry
    self.tokens = tokens
    self.anchor = anchor
    self.severity = severity
    self.replacement = replacement
  }
}

/// All phrases of a language, found by their first token.
public struct PhraseTable: Sendable {
  public static let empty = PhraseTable([])
  public let phrases: [Phrase]
  /// By first token; indices into `phrases`, longest phrase first.
  private let starts: [LexemeID: [Int]]
  private let firsts: WordList

  public init(_ phrases: [Phrase]) {
    self.phrases = phrases
    var starts: [LexemeID: [Int]] = [:]
    for (index, phrase) in phrases.enumerated() {
      guard let first = phrase.tokens.first else { continue }
      starts[first, default: []].append(index)
    }
    self.starts = starts.mapValues { indices in
      indices.sorted {
        (-phrases[$0].tokens.count, $0) < (-phrases[$1].tokens.count, $1)
      }
    }
    firsts = WordList(starts.keys)
  }

  /// Where phrases of any check stand by their tokens, in text order, at one place the longest first.
  ///
  /// - Complexity: O(tokens); done once for a document, since nearly no sentence has one.
  func hits(in tokens: [Token]) -> [PhraseHit] {
    var hits: [PhraseHit] = []
    for index in tokens.indices where firsts.contains(tokens[index].folded) {
      for number in starts[tokens[index].folded] ?? [] {
        let phrase = phrases[number].tokens
        guard index + phrase.count <= tokens.count,
          zip(tokens[index...], phrase).allSatisfy({ $0.folded == $1 })
        else { continue }
        hits.append(PhraseHit(token: index, phrase: number))
      }
    }
    return hits
  }

  /// The phrases of `check` that stand in the sentence, in text order, without overlaps, longest first.
  public func matches(of check: String, in sentence: Sentence) -> [(
    phrase: Phrase, range: TextRange
  )] {
    // Nearly no sentence has one.
    if sentence.phraseHits.isEmpty { return [] }
    let hits = sentence.document.phraseHits(of: sentence)
    var result: [(phrase: Phrase, range: TextRange)] = []
    let tokens = sentence.tokens
    var end = tokens.startIndex
    for hit in hits where hit.token >= end {
      let phrase = phrases[hit.phrase]
      guard phrase.check == check, stands(phrase, in: sentence, at: hit.token) else { continue }
      end = hit.token + phrase.tokens.count
      result.append((phrase, tokens[hit.token].range.union(tokens[end - 1].range)))
    }
    return result
  }

  private func stands(_ phrase: Phrase, in sentence: Sentence, at index: Int) -> Bool {
    let tokens = sentence.tokens
    guard index + phrase.tokens.count <= tokens.endIndex else { return false }
    switch phrase.anchor {
    case .anywhere: return true
    case .start: return index == tokens.startIndex
    case .block: return index == sentence.block.tokens.lowerBound
    case .whole:
      return index == tokens.startIndex
        && tokens[(index + phrase.tokens.count)...].allSatisfy { $0.kind == .stop }
    }
  }
}

/// A place where the tokens of a phrase stand, whatever its anchor says.
struct PhraseHit: Sendable, BitwiseCopyable {
  /// Index into `Document.tokens`.
  let token: Int
  /// Index into `PhraseTable.phrases`.
  let phrase: Int
}
