package import LintModel

/// Runs checks over articles and turns findings into reports.
package struct Linter: Sendable {
  private let sentenceChecks: [(slot: Int, check: any SentenceCheck)]
  private let articleChecks: [(slot: Int, check: any ArticleCheck)]
  private let selection: Selection
  private let all: [any Check]
  /// What the chosen checks state, by slot.
  private let origins: [Findings.Origin]
  private let baseline: Baseline

  /// - Parameter pack: of the articles; checks that do not know its language are left out. `nil`
  ///   leaves all in.
  package init(
    checks: [any Check], options: LintOptions = LintOptions(), pack: LanguagePack? = nil
  ) throws(UnknownCheck) {
    all = checks
    selection = try Selection(checks, options, pack)
    baseline = options.baseline
    origins = selection.checks.map { Findings.Origin($0.info) }
    // Told apart once: a dynamic cast in the loop over sentences costs more than a check.
    sentenceChecks = selection.checks.enumerated().compactMap { slot, check in
      (check as? any SentenceCheck).map { (slot, $0) }
    }
    articleChecks = selection.checks.enumerated().compactMap { slot, check in
      (check as? any ArticleCheck).map { (slot, $0) }
    }
  }

  /// The checks that run, in the order of the catalog.
  package var activeChecks: [CheckInfo] { selection.checks.map(\.info) }
  /// The number of checks that would run if all knew the language of the articles.
  package var chosenCount: Int { selection.chosenCount }

  package func report(on article: Article) -> ArticleReport {
    var skipped: [SkippedCheck] = []
    let found = findings(in: article, skipped: &skipped)
    let groups = mergeOverlaps(found)
    let (kept, silenced, unused) = silence(groups, in: article)
    return assembleReport(
      article, findings: kept, skipped: skipped, silenced: silenced, unusedSuppressions: unused)
  }

  // MARK: - Running

  /// All findings of the checks that can run, in text order.
  private func findings(in article: Article, skipped: inout [SkippedCheck]) -> [Finding] {
    let document = article.document
    let code = document.pack.code
    let runs = origins.map { origin in
      guard let reason = unmetNeed(origin.info.needs, in: article) else { return true }
      if let reason { skipped.append(SkippedCheck(check: origin.info.id, reason: reason)) }
      return false
    }
    var collected = origins.map { Findings(from: $0) }
    let sentences = document.sentences.indices.map(document.sentence)
    let isForeignArticle = document.language.isForeign(to: code)
    let native = sentences.filter { sentence in
      let span = document.sentences[sentence.index]
      return !isForeignArticle && !span.language.isForeign(to: code)
        && !document.blocks[span.block].language.isForeign(to: code)
    }
    for (slot, check) in sentenceChecks where runs[slot] {
      let readsAll = origins[slot].info.readsEveryLanguage
      check.inspect(all: readsAll ? sentences : native, into: &collected[slot])
    }
    for (slot, check) in articleChecks where runs[slot] {
      check.inspect(article, into: &collected[slot])
    }
    return collected.flatMap { findings in
      findings.all.filter { finding in
        selection.keeps(finding)
          && (findings.info.readsEveryLanguage
            || !isForeign(finding.range, in: document, code: code))
      }
    }
  }

  /// Nothing but the language is judged in text that is not in the article's language.
  private func isForeign(_ range: TextRange, in document: Document, code: String) -> Bool {
    if document.language.isForeign(to: code) { return true }
    guard let index = document.sentenceIndex(at: range.start) else { return false }
    let span = document.sentences[index]
    return range.start < span.range.end && span.language.isForeign(to: code)
      || document.blocks[span.block].range.contains(range.start)
        && document.blocks[span.block].language.isForeign(to: code)
  }

  /// `nil` when the check can run; `.some(nil)` when it has nothing to say here; else why not.
  private func unmetNeed(_ needs: [Need], in article: Article) -> Message?? {
    for need in needs {
      switch need {
      case .source:
        // Most articles come without one; that is no fault of the installation.
        if article.source == nil { return .some(nil) }
      case .words(let name):
        if !article.document.pack.has(list: name) {
          return .some(missing("missing-list", "words/\(name).txt"))
        }
      case .phrases:
        if article.document.pack.phrases.phrases.isEmpty {
          return .some(missing("missing-list", "phrases.tsv"))
        }
      case .readings, .glosses, .englishWords:
        guard article.document.pack.code == "de" else { continue }
        fallthrough
      case .speller, .tags, .chunks, .names:
        let annotations = article.document.annotations
        if !annotations.available.contains(need) {
          return .some(annotations.missing[need] ?? missing("missing-analysis", "\(need)"))
        }
      }
    }
    return nil
  }

  private func missing(_ id: String, _ name: String) -> Message {
    Message(
      id: id,
      template: Text(
        de: "„{name}“ fehlt für diese Sprache", en: "“{name}” is missing for this language"),
      ["name": name])
  }

  // MARK: - Silencing

  private func silence(
    _ groups: [MergedFinding], in article: Article
  ) -> (kept: [FingerprintedFinding], SilencedCounts, [UnusedSuppression]) {
    let selectors = article.raw.suppressions.map { CheckSelector($0.check) }
    var used = [Bool](repeating: false, count: selectors.count)
    var counts = SilencedCounts()
    var kept: [FingerprintedFinding] = []
    var fingerprints = Fingerprints(article.document)
    for group in groups {
      let fingerprint = fingerprints.next(for: group.finding)
      var isSilenced = false
      for (index, suppression) in article.raw.suppressions.enumerated()
      where suppression.scope.contains(group.finding.range.start) {
        if selectors[index].selects(group.finding) { isSilenced = true }
        if isSilenced || group.merged.contains(where: selectors[index].selects) {
          used[index] = true
        }
      }
      if isSilenced {
        counts.bySuppression += 1
      } else if baseline.contains(fingerprint) {
        counts.byBaseline += 1
      } else {
        kept.append(FingerprintedFinding(group: group, fingerprint: fingerprint))
      }
    }
    guard used.contains(false) else { return (kept, counts, []) }
    let active = Set(selection.checks.map(\.info.id))
    let known = Set(all.map(\.info.id))
    var unused: [UnusedSuppression] = []
    for (index, suppression) in article.raw.suppressions.enumerated() where !used[index] {
      let check = selectors[index].check
      // A check that this run leaves out had no chance to find anything.
      guard !known.contains(check) || active.contains(check) else { continue }
      unused.append(
        UnusedSuppression(
          suppression: suppression, reason: reason(check, isKnown: known.contains(check))))
    }
    return (kept, counts, unused)
  }

  private func reason(_ check: String, isKnown: Bool) -> Message {
    if check.isEmpty {
      return Message(
        id: "no-check",
        template: Text(
          de: "nennt keine Prüfung; erwartet wird „mtlint:disable-next PRÜFUNG Grund“",
          en: "names no check; expected is “mtlint:disable-next CHECK reason”"))
    }
    return isKnown
      ? Message(
        id: "nothing-found",
        template: Text(
          de: "„{check}“ findet im nächsten Block nichts",
          en: "“{check}” finds nothing in the next block"),
        ["check": check])
      : Message(
        id: "unknown-check",
        template: Text(
          de: "eine Prüfung „{check}“ gibt es nicht", en: "there is no check “{check}”"),
        ["check": check])
  }
}
