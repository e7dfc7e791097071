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
  /// By check and first token; indices into `phrases`, longest phrase first.
  private let starts: [String: [LexemeID: [Int]]]
  private let firsts: [String: WordList]

  public init(_ phrases: [Phrase]) {
    self.phrases = phrases
    var starts: [String: [LexemeID: [Int]]] = [:]
    for (index, phrase) in phrases.enumerated() {
      guard let first = phrase.tokens.first else { continue }
      starts[phrase.check, default: [:]][first, default: []].append(index)
    }
    self.starts = starts.mapValues { byFirst in
      byFirst.mapValues { $0.sorted { phrases[$0].tokens.count > phrases[$1].tokens.count } }
    }
    firsts = starts.mapValues { WordList($0.keys) }
  }

  /// The phrases of `check` that stand in the sentence, in text order, without overlaps, longest first.
  public func matches(of check: String, in sentence: Sentence) -> [(
    phrase: Phrase, range: TextRange
  )] {
    guard let first = firsts[check] else { return [] }
    let tokens = sentence.tokens
    var result: [(phrase: Phrase, range: TextRange)] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if first.contains(tokens[index].folded),
        let match = starts[check]?[tokens[index].folded]?.lazy.map({ phrases[$0] }).first(where: {
          stands($0, in: sentence, at: index)
        })
      {
        let last = index + match.tokens.count - 1
        result.append((match, tokens[index].range.union(tokens[last].range)))
        index = last
      }
      index += 1
    }
    return result
  }

  private func stands(_ phrase: Phrase, in sentence: Sentence, at index: Int) -> Bool {
    let tokens = sentence.tokens
    guard index + phrase.tokens.count <= tokens.endIndex,
      zip(tokens[index...], phrase.tokens).allSatisfy({ $0.folded == $1 })
    else { return false }
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
