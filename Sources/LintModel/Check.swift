/// A pure function from text to findings.
///
/// No files, clock, network, randomness or shared state; the same article gives the same findings
/// in the same order.
public protocol Check: Sendable {
  var info: CheckInfo { get }
}

/// A check that looks at one sentence at a time.
public protocol SentenceCheck: Check {
  func inspect(_ sentence: Sentence, into findings: inout Findings)
  /// The engine calls this once for a document; it is not for checks to write.
  func inspect(all sentences: [Sentence], into findings: inout Findings)
}

extension SentenceCheck {
  @inlinable
  public func inspect(all sentences: [Sentence], into findings: inout Findings) {
    for sentence in sentences { inspect(sentence, into: &findings) }
  }
}

/// A check of sentences that looks things up once for a document, such as word lists by name.
public protocol PreparedCheck: SentenceCheck {
  associatedtype Preparation
  func prepare(for document: Document) -> Preparation
  func inspect(
    _ sentence: Sentence, with preparation: Preparation, into findings: inout Findings)
}

extension PreparedCheck {
  @inlinable
  public func inspect(_ sentence: Sentence, into findings: inout Findings) {
    inspect(sentence, with: prepare(for: sentence.document), into: &findings)
  }

  @inlinable
  public func inspect(all sentences: [Sentence], into findings: inout Findings) {
    guard let first = sentences.first else { return }
    let preparation = prepare(for: first.document)
    for sentence in sentences { inspect(sentence, with: preparation, into: &findings) }
  }
}

/// A check that must see the whole article: repeated sentences, names, register.
public protocol ArticleCheck: Check {
  func inspect(_ article: Article, into findings: inout Findings)
}

/// The folder a check lives in, and the group it is shown under.
public enum CheckFamily: String, Sendable, CaseIterable {
  case language
  case repetition
  case untranslated
  case names
  case nounPhrases = "noun-phrases"
  case clauses
  case spelling
  case spacing
  case typography
  case artefacts
  case calque
  case consistency
  case source
}

/// MQM 2.0's top level. mtlint maps to MQM; it does not annotate in it.
public enum MQMCategory: String, Sendable, CaseIterable {
  case accuracy = "Accuracy"
  case linguisticConventions = "Linguistic conventions"
  case terminology = "Terminology"
  case style = "Style"
  case localeConventions = "Locale conventions"
  case audienceAppropriateness = "Audience appropriateness"
  case designAndMarkup = "Design and markup"
}

/// ITS 2.0 localization quality issue types that checks use.
public enum ITSType: String, Sendable, CaseIterable {
  case terminology, mistranslation, omission, untranslated, addition, duplication
  case inconsistency, grammar, legal, register, misspelling, typographical, formatting
  case inconsistentEntities = "inconsistent-entities"
  case localeViolation = "locale-violation"
  case numbers, markup, whitespace, characters, uncategorized, other
}

public enum CheckStatus: String, Sendable {
  /// Shown to be right on text it was not tuned on.
  case stable
  case preview
}

/// Something a check cannot work without. The engine skips the check, visibly, where it is missing.
public enum Need: Hashable, Sendable {
  case words(String)
  case phrases
  /// Forms and readings of the German lexicon. Needed in German only, as are `glosses` and
  /// `englishWords`: a check of every language does without them elsewhere.
  case readings
  /// What only the bilingual dictionary says: glosses, verb frames, and three in five of the forms,
  /// so that a check that takes a word for unknown or for no noun needs it.
  case glosses
  /// Forms of the English dictionary, by which words and titles of other languages are told.
  case englishWords
  /// The speller's dictionary of the article's language.
  case speller
  case tags
  case chunks
  case names
  case source
}

/// The languages of articles that a check can read.
public enum CheckLanguages: Hashable, Sendable {
  /// It looks at marks, bytes and repetitions, or the words that it looks for come from the lists of
  /// the language. Where a language has no lists at all, a check that needs one does not know it.
  case any
  /// BCP 47, without region.
  case only([String])

  public static let german = CheckLanguages.only(["de"])

  public func contains(_ code: String) -> Bool {
    switch self {
    case .any: true
    case .only(let codes): codes.contains(code)
    }
  }
}

/// A sentence with marks around the exact extents of the findings: `Er ⟦ging ging⟧.`
public enum Example: Hashable, Sendable {
  case bad(String)
  case good(String)
}

/// What was read and judged of a check's findings on text it was not tuned on.
public struct Measured: Hashable, Sendable {
  public let right: Int
  public let wrong: Int
  /// Findings on the fresh text, judged or not.
  public let findings: Int

  public init(right: Int, wrong: Int, findings: Int) {
    self.right = right
    self.wrong = wrong
    self.findings = findings
  }

  public var judged: Int { right + wrong }
  public var precision: Double? { judged == 0 ? nil : Double(right) / Double(judged) }

  /// At least 30 judged and .80 right, or everything judged and nothing wrong (design §1).
  public var earnsStable: Bool {
    judged >= 30 && right * 5 >= judged * 4 || judged > 0 && judged >= findings && wrong == 0
  }
}

/// Everything that is said about a check.
public struct CheckInfo: Sendable {
  public let id: String
  public let family: CheckFamily
  public let category: MQMCategory
  public let its: ITSType
  /// Of a finding that does not say otherwise.
  public let severity: Severity
  public let summary: Text
  public let explanation: Text
  public let messages: [String: Text]
  public let needs: [Need]
  /// In articles of other languages the check does not run, and that is no fault.
  public let languages: CheckLanguages
  public let examples: [Example]
  /// Also runs on text in a language other than the article's.
  public let readsEveryLanguage: Bool
  /// Reports a fact of the file's bytes, which no reading could show to be otherwise: such a check
  /// is stable by construction. Everything that judges language must be measured.
  public let statesFact: Bool
  /// What was measured; `Catalog` fills it in.
  public var measured: Measured?

  public var status: CheckStatus {
    statesFact || measured?.earnsStable == true ? .stable : .preview
  }

  public init(
    id: String, family: CheckFamily, category: MQMCategory, its: ITSType, severity: Severity,
    summary: Text, explanation: Text, messages: [String: Text], needs: [Need] = [],
    languages: CheckLanguages = .german,
    readsEveryLanguage: Bool = false, statesFact: Bool = false, examples: [Example]
  ) {
    self.id = id
    self.family = family
    self.category = category
    self.its = its
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.messages = messages
    self.needs = needs
    self.languages = languages
    self.readsEveryLanguage = readsEveryLanguage
    self.statesFact = statesFact
    self.examples = examples
  }

  /// Whether the check can read articles of the pack's language.
  public func knows(_ pack: LanguagePack) -> Bool {
    guard languages.contains(pack.code) else { return false }
    guard !pack.hasOwnData else { return true }
    return !needs.contains {
      switch $0 {
      case .words, .phrases: true
      default: false
      }
    }
  }
}
