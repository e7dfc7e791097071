import LintModel
import Reporting

/// A report made by hand, with every field filled, so that the formats are tested without an engine.
struct SampleReport {
  private(set) var text: [UInt8]
  private var findings: [ReportedFinding] = []
  private let name: String
  private let sentences: [TextRange]

  /// - Parameter sentences: joined by blanks; a paragraph break inside one ends its block.
  init(name: String = "artikel.md", sentences: [String], separator: String = " ") {
    self.name = name
    var text: [UInt8] = []
    var ranges: [TextRange] = []
    for sentence in sentences {
      if !text.isEmpty { text += separator.utf8 }
      let start = text.count
      text += sentence.utf8
      ranges.append(TextRange(start, text.count))
    }
    self.text = text
    self.sentences = ranges
  }

  /// The range of the n-th occurrence of `words`.
  func range(of words: String, occurrence: Int = 0) -> TextRange {
    let wanted = Array(words.utf8)
    var left = occurrence
    for start in text.indices where text[start...].starts(with: wanted) {
      if left == 0 { return TextRange(start, start + wanted.count) }
      left -= 1
    }
    return TextRange(0, 0)
  }

  mutating func add(
    _ check: String, at range: TextRange, severity: Severity = .major, tier: Tier = .error,
    message: Message, evidence: [Message] = [], related: [RelatedPlace] = [],
    fix: Fix? = nil, entry: String? = nil, merged: [Finding] = []
  ) {
    let finding = Self.finding(
      check, at: range, severity: severity, tier: tier, message: message, evidence: evidence,
      related: related, fix: fix, entry: entry)
    let digits = String(findings.count, radix: 16)
    findings.append(
      ReportedFinding(
        finding: finding, place: OriginalPlace(range: range),
        sentence: sentences.firstIndex { $0.contains(range.start) },
        fingerprint: "1-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits,
        fixes: finding.fixes.map { fix in
          FileFix(
            kind: fix.kind,
            edits: fix.edits.map {
              FileEdit(place: OriginalPlace(range: $0.range), replacement: $0.replacement)
            })
        },
        relatedPlaces: related.map { OriginalPlace(range: $0.range) }, merged: merged))
  }

  static func finding(
    _ check: String, at range: TextRange, severity: Severity = .major, tier: Tier = .error,
    message: Message, evidence: [Message] = [], related: [RelatedPlace] = [], fix: Fix? = nil,
    entry: String? = nil
  ) -> Finding {
    Finding(
      check: check, family: .repetition, entry: entry, severity: severity,
      confidence: tier == .error ? .high : .low, tier: tier, range: range, related: related,
      message: message, evidence: evidence, fixes: fix.map { [$0] } ?? [])
  }

  func report(
    verdict: Verdict = .review, reasons: [Message] = [], score: Double? = 87.25,
    readFirst: [Int] = [], skipped: [SkippedCheck] = [], silenced: SilencedCounts = .init(),
    unused: [UnusedSuppression] = [], file: [UInt8]? = nil, metadata: Metadata = Metadata(),
    names: NameLedger = .empty
  ) -> ArticleReport {
    let all = TextRange(0, text.count)
    let raw = RawArticle(
      name: name, format: "markdown", parts: [Part(name: name, bytes: file ?? text)], text: text,
      blocks: [RawBlock(kind: .paragraph, range: all)], metadata: metadata)
    let pack = LanguagePack(
      code: "de", locale: "de-DE", lexemes: .empty, lists: [:], phrases: PhraseTable([]),
      versions: [])
    let language = LanguageGuess(code: "de", confidence: .high)
    let document = Document(
      text: text,
      blocks: [
        Block(
          kind: .paragraph, range: all, tokens: 0..<0, sentences: 0..<sentences.count,
          language: language)
      ],
      sentences: sentences.map {
        SentenceSpan(range: $0, tokens: 0..<0, block: 0, language: language)
      },
      tokens: [], lexemes: LexemeTable(base: .empty, overlay: .empty), pack: pack,
      language: language, annotations: Annotations())
    let reported = sentences.indices.map { index in
      let mine = findings.indices.filter { findings[$0].sentence == index }
      let penalty = mine.reduce(0) { $0 + findings[$1].finding.severity.penalty }
      return SentenceReport(
        range: sentences[index], place: OriginalPlace(range: sentences[index]), block: 0,
        words: 10, penalty: penalty, score: max(0, 100 - 10 * Double(penalty)), findings: mine)
    }
    return ArticleReport(
      article: Article(raw: raw, document: document, names: names), verdict: verdict,
      reasons: reasons, score: score, penalty: reported.reduce(0) { $0 + $1.penalty },
      tasteFindings: 0, words: 10 * sentences.count, findings: findings, sentences: reported,
      readFirst: readFirst, skipped: skipped, silenced: silenced, unusedSuppressions: unused)
  }
}

/// Simple messages for tests.
func message(_ id: String, de: String, en: String, _ arguments: KeyValuePairs<String, String> = [:])
  -> Message
{
  Message(id: id, template: Text(de: de, en: en), arguments)
}

extension SampleReport {
  static let check = CheckInfo(
    id: "doubled-word", family: .repetition, category: .linguisticConventions, its: .duplication,
    severity: .major,
    summary: Text(
      de: "Ein Wort steht zweimal hintereinander.", en: "A word stands twice in a row."),
    explanation: Text(
      de: "Ein Übersetzer, der den Faden verliert, schreibt ein Wort noch einmal.",
      en: "A decoder that loses its place writes a word again."),
    messages: ["twice": Text(de: "„{word}“ steht zweimal", en: "“{word}” stands twice")],
    needs: [.words("may-repeat")],
    examples: [
      .bad("Der Zug hielt ⟦in in⟧ Köln."), .bad("⟦Gestern gestern⟧ schneite es."),
      .good("Er rief: Halt, halt!"), .good("Ich weiß, dass das das Ende ist."),
    ])

  static func context(
    _ language: UILanguage = .en, color: Bool = false, width: Int = 80
  ) -> ReportContext {
    var stable = check
    stable.measured = Measured(right: 41, wrong: 3, findings: 60)
    let spaced = CheckInfo(
      id: "spaced-hyphen", family: .spacing, category: .designAndMarkup, its: .whitespace,
      severity: .minor,
      summary: Text(
        de: "Vor einem Bindestrich steht ein Leerzeichen.", en: "A blank stands before a hyphen."),
      explanation: Text(de: "Der Zerteiler trennt Wörter.", en: "The tokeniser splits words."),
      messages: [:], examples: [])
    return ReportContext(
      versions: ToolVersions(
        program: "0.1.0", data: [DataVersion(name: "icu", version: "72.1")]),
      checks: [stable, spaced], language: language, color: color, width: width)
  }

  /// The article of the snapshots: one of everything.
  static func whole() -> ArticleReport {
    var sample = SampleReport(sentences: [
      "Der Zug hielt gestern in in Köln 🚂, weil die Größe der Brücke nicht reichte.",
      "Die Bahn schickte Truppen -Einsätze, und der Minister erklärte am Abend vor der Presse,"
        + " man habe alles getan, um die Reisenden rasch nach Hause zu bringen.",
      "Niemand wurde verletzt.",
      "Der Zug hielt gestern in in Köln 🚂, weil die Größe der Brücke nicht reichte.",
    ])
    let twice = { (word: String) in
      message("twice", de: "„{word}“ steht zweimal", en: "“{word}” stands twice", ["word": word])
    }
    let first = sample.range(of: "in in")
    sample.add(
      "doubled-word", at: first, message: twice("in"),
      evidence: [
        message(
          "no-pair", de: "„{word} {word}“ ist kein deutsches Paar",
          en: "“{word} {word}” is no German pair", ["word": "in"])
      ],
      fix: .safe(.delete(TextRange(first.start + 2..<first.end))))
    let hyphen = sample.range(of: "Truppen -Einsätze")
    sample.add(
      "spaced-hyphen", at: hyphen, severity: .minor, tier: .warning,
      message: message(
        "space", de: "Leerzeichen vor dem Bindestrich", en: "blank before the hyphen"),
      fix: .suggestion(.delete(TextRange(hyphen.start + 7..<hyphen.start + 8))),
      merged: [
        finding(
          "lower-case", at: hyphen, severity: .neutral, tier: .preview,
          message: message("small", de: "klein geschrieben", en: "written small"))
      ])
    let again = sample.range(of: "Der Zug hielt", occurrence: 1)
    let end = UInt32(sample.text.count)
    sample.add(
      "repeated-sentence", at: TextRange(again.start..<end), severity: .critical,
      message: message(
        "again", de: "der Satz steht schon in der Nähe", en: "the sentence stands nearby already"),
      related: [
        RelatedPlace(range: TextRange(0, Int(sample.sentences[0].end)), role: .firstOccurrence)
      ],
      fix: .suggestion(.delete(TextRange(again.start - 1..<end))), entry: "near")
    var silenced = SilencedCounts()
    silenced.bySuppression = 2
    silenced.byBaseline = 1
    var metadata = Metadata()
    metadata.title = "Zug in Köln"
    metadata.engine = "Beispiel \"MT\""
    return sample.report(
      verdict: .block,
      reasons: [message("critical", de: "ein kritischer Fehler", en: "one critical error")],
      readFirst: [3, 0],
      skipped: [
        SkippedCheck(
          check: "subject-verb",
          reason: message("readings", de: "Wortformen fehlen", en: "word forms are missing"))
      ],
      silenced: silenced,
      unused: [
        UnusedSuppression(
          suppression: Suppression(
            check: "doubled-wrd", reason: "Refrain", place: OriginalPlace(range: TextRange(0, 3)),
            scope: TextRange(0, 10)),
          reason: message(
            "unknown", de: "eine Prüfung „{check}“ gibt es nicht",
            en: "there is no check “{check}”", ["check": "doubled-wrd"]))
      ], metadata: metadata,
      names: NameLedger(
        words: [
          .init(
            text: "Köln", places: [sample.range(of: "Köln")], stem: Array("köln".utf8),
            traits: .isPlace)
        ],
        mentions: [
          .init(
            range: sample.range(of: "Köln"), name: sample.range(of: "Köln"), tokens: 0..<1,
            words: [0], title: nil)
        ]))
  }
}
