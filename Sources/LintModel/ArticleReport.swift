/// May the article be published?
public enum Verdict: String, Sendable, CaseIterable, Comparable {
  case publish
  case review
  case block

  private var rank: Int {
    switch self {
    case .publish: 0
    case .review: 1
    case .block: 2
    }
  }
  public static func < (a: Verdict, b: Verdict) -> Bool { a.rank < b.rank }
}

/// A finding that survived overlap resolution and suppression, with its place in the file.
public struct ReportedFinding: Sendable {
  public let finding: Finding
  public let place: OriginalPlace
  /// Index into `ArticleReport.sentences`; `nil` for what lies outside all sentences.
  public let sentence: Int?
  /// Stable name of the finding: survives edits elsewhere in the article.
  public let fingerprint: String
  /// The fixes that can be applied to the file; others would cross a seam of the format.
  public let fixes: [FileFix]
  /// Places of `finding.related`, in the same order.
  public let relatedPlaces: [OriginalPlace]
  /// Weaker findings of other checks at the same place.
  public let merged: [Finding]

  public init(
    finding: Finding, place: OriginalPlace, sentence: Int?, fingerprint: String,
    fixes: [FileFix], relatedPlaces: [OriginalPlace], merged: [Finding]
  ) {
    self.finding = finding
    self.place = place
    self.sentence = sentence
    self.fingerprint = fingerprint
    self.fixes = fixes
    self.relatedPlaces = relatedPlaces
    self.merged = merged
  }
}

/// A fix in bytes of the file.
public struct FileFix: Sendable {
  public let kind: Fix.Kind
  public let edits: [FileEdit]
  public init(kind: Fix.Kind, edits: [FileEdit]) {
    self.kind = kind
    self.edits = edits
  }
}

public struct FileEdit: Sendable {
  public let place: OriginalPlace
  public let replacement: String
  public init(place: OriginalPlace, replacement: String) {
    self.place = place
    self.replacement = replacement
  }
}

/// A sentence with its score.
public struct SentenceReport: Sendable {
  public let range: TextRange
  public let place: OriginalPlace
  public let block: Int
  public let words: Int
  public let penalty: Int
  /// 0 to 100; 100 is clean.
  public let score: Double
  /// Indices into `ArticleReport.findings`.
  public let findings: [Int]

  public init(
    range: TextRange, place: OriginalPlace, block: Int, words: Int, penalty: Int, score: Double,
    findings: [Int]
  ) {
    self.range = range
    self.place = place
    self.block = block
    self.words = words
    self.penalty = penalty
    self.score = score
    self.findings = findings
  }
}

/// A check that was wanted and could not run.
public struct SkippedCheck: Hashable, Sendable {
  public let check: String
  public let reason: Message
  public init(check: String, reason: Message) {
    self.check = check
    self.reason = reason
  }
}

/// A suppression of the article that silenced nothing.
public struct UnusedSuppression: Hashable, Sendable {
  public let suppression: Suppression
  public let reason: Message
  public init(suppression: Suppression, reason: Message) {
    self.suppression = suppression
    self.reason = reason
  }
}

/// How many findings were silenced, and by what.
public struct SilencedCounts: Hashable, Sendable {
  public var bySuppression = 0
  public var byBaseline = 0
  public init() {}
}

/// Everything that is said about one article.
public struct ArticleReport: Sendable {
  public let article: Article
  public let verdict: Verdict
  /// Why, strongest first; empty for a plain publish.
  public let reasons: [Message]
  /// 0 to 100; `nil` under 100 words.
  public let score: Double?
  /// MQM penalty points of the findings that count.
  public let penalty: Int
  /// Penalty points of typography, which are reported beside the score.
  public let tasteFindings: Int
  public let words: Int
  /// In text order.
  public let findings: [ReportedFinding]
  /// All sentences, in text order.
  public let sentences: [SentenceReport]
  /// Indices of the sentences to read first, worst first; at most three.
  public let readFirst: [Int]
  public let skipped: [SkippedCheck]
  public let silenced: SilencedCounts
  public let unusedSuppressions: [UnusedSuppression]

  public init(
    article: Article, verdict: Verdict, reasons: [Message], score: Double?, penalty: Int,
    tasteFindings: Int, words: Int, findings: [ReportedFinding], sentences: [SentenceReport],
    readFirst: [Int], skipped: [SkippedCheck], silenced: SilencedCounts,
    unusedSuppressions: [UnusedSuppression]
  ) {
    self.article = article
    self.verdict = verdict
    self.reasons = reasons
    self.score = score
    self.penalty = penalty
    self.tasteFindings = tasteFindings
    self.words = words
    self.findings = findings
    self.sentences = sentences
    self.readFirst = readFirst
    self.skipped = skipped
    self.silenced = silenced
    self.unusedSuppressions = unusedSuppressions
  }

  public func count(of tier: Tier) -> Int {
    findings.reduce(0) { $0 + ($1.finding.tier == tier ? 1 : 0) }
  }
}

/// What made a report, for comparison with a later one.
public struct ToolVersions: Hashable, Sendable {
  public let program: String
  /// ICU, cmark-gfm, word lists and so on, in fixed order.
  public let data: [DataVersion]
  public init(program: String, data: [DataVersion]) {
    self.program = program
    self.data = data
  }
}
