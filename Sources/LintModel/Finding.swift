/// How much an issue harms; MQM's levels and penalty points.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case neutral
  case minor
  case major
  case critical

  /// MQM penalty points: 0, 1, 5, 25.
  public var penalty: Int {
    switch self {
    case .neutral: 0
    case .minor: 1
    case .major: 5
    case .critical: 25
    }
  }

  public static func < (a: Severity, b: Severity) -> Bool { a.penalty < b.penalty }
}

public enum Confidence: String, Sendable, CaseIterable {
  case low
  case high
}

/// What a finding is worth: *error* may fail a build, *warning* is shown, *preview* must be asked for.
public enum Tier: String, Sendable, CaseIterable {
  case error
  case warning
  case preview
}

/// One change of text; an empty range inserts.
public struct Edit: Hashable, Sendable {
  public let range: TextRange
  public let replacement: String
  public init(range: TextRange, replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A correction: one or more edits that belong together, in text order, without overlaps.
public struct Fix: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// Right whenever the finding is; may be applied unseen.
    case safe
    /// A person decides.
    case suggestion
  }

  public let kind: Kind
  public let edits: [Edit]

  public init(_ kind: Kind, _ edits: [Edit]) {
    self.kind = kind
    self.edits = edits
  }

  public static func safe(_ edits: Edit...) -> Fix { Fix(.safe, edits) }
  public static func suggestion(_ edits: Edit...) -> Fix { Fix(.suggestion, edits) }
}

extension Edit {
  public static func delete(_ range: TextRange) -> Edit { Edit(range: range, replacement: "") }
  public static func replace(_ range: TextRange, with text: String) -> Edit {
    Edit(range: range, replacement: text)
  }
  public static func insert(_ text: String, at offset: UInt32) -> Edit {
    Edit(range: TextRange(offset..<offset), replacement: text)
  }
}

/// Another place that a finding speaks of.
public struct RelatedPlace: Hashable, Sendable {
  public enum Role: String, Sendable, CaseIterable {
    case firstOccurrence
    case otherSpelling
    case antecedent
    case counterpart
  }
  public let range: TextRange
  public let role: Role
  public init(range: TextRange, role: Role) {
    self.range = range
    self.role = role
  }
}

/// An issue that a check believes in; a person makes it an error.
public struct Finding: Hashable, Sendable {
  /// Id of the check.
  public let check: String
  public let family: CheckFamily
  /// The line of a data file that led to it; can be silenced as `check/entry`.
  public let entry: String?
  public let severity: Severity
  public let confidence: Confidence
  public let tier: Tier
  public let range: TextRange
  public let related: [RelatedPlace]
  public let message: Message
  /// Why it is believed, strongest first.
  public let evidence: [Message]
  /// Best first.
  public let fixes: [Fix]

  public init(
    check: String, family: CheckFamily, entry: String?, severity: Severity, confidence: Confidence,
    tier: Tier,
    range: TextRange, related: [RelatedPlace], message: Message, evidence: [Message],
    fixes: [Fix]
  ) {
    self.check = check
    self.family = family
    self.entry = entry
    self.severity = severity
    self.confidence = confidence
    self.tier = tier
    self.range = range
    self.related = related
    self.message = message
    self.evidence = evidence
    self.fixes = fixes
  }
}

/// Collects the findings of one check.
public struct Findings: Sendable {
  /// The statement of a check, shared: a copy of it costs as much as a check of a sentence.
  public final class Origin: Sendable {
    public let info: CheckInfo
    public init(_ info: CheckInfo) { self.info = info }
  }

  private let origin: Origin
  public private(set) var all: [Finding] = []

  public init(of info: CheckInfo) { origin = Origin(info) }
  public init(from origin: Origin) { self.origin = origin }

  public var info: CheckInfo { origin.info }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - template: a name in `info.messages`; an unknown one shows as itself and fails the tests of the check.
  ///   - arguments: values for the template's `{names}`; evidence shares them.
  ///   - terms: values that differ by language, such as *Femininum*.
  ///   - evidence: further names in `info.messages`.
  public mutating func add(
    _ template: String, _ arguments: KeyValuePairs<String, String> = [:],
    terms: KeyValuePairs<String, Text> = [:], at range: TextRange,
    severity: Severity? = nil, confidence: Confidence = .high, entry: String? = nil,
    related: [RelatedPlace] = [], evidence: [String] = [], fix: Fix? = nil
  ) {
    let values =
      arguments.map { Message.Argument(name: $0.key, value: $0.value) }
      + terms.map { Message.Argument(name: $0.key, value: $0.value) }
    let severity = severity ?? info.severity
    let tier: Tier =
      switch (info.status, confidence, severity) {
      case (.preview, _, _): .preview
      case (.stable, .low, _), (.stable, _, .neutral): .warning
      case (.stable, .high, _): .error
      }
    all.append(
      Finding(
        check: info.id, family: info.family, entry: entry, severity: severity,
        confidence: confidence, tier: tier,
        range: range, related: related, message: message(template, values),
        evidence: evidence.map { message($0, values) }, fixes: fix.map { [$0] } ?? []))
  }

  private func message(_ name: String, _ arguments: [Message.Argument]) -> Message {
    Message(
      id: name, template: info.messages[name] ?? Text(de: name, en: name), arguments: arguments)
  }
}
