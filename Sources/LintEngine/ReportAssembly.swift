import LintModel

/// Scores sentences and article, maps every place to the file, and decides.
func assembleReport(
  _ article: Article, findings: [FingerprintedFinding], skipped: [SkippedCheck],
  silenced: SilencedCounts, unusedSuppressions: [UnusedSuppression]
) -> ArticleReport {
  let document = article.document
  let reported = findings.map { found in
    let finding = found.group.finding
    return ReportedFinding(
      finding: finding,
      place: article.raw.runs.original(of: finding.range),
      sentence: sentence(of: finding, in: document),
      fingerprint: found.fingerprint,
      fixes: finding.fixes.compactMap { fileFix($0, article.raw.runs) },
      relatedPlaces: finding.related.map { article.raw.runs.original(of: $0.range) },
      merged: found.group.merged)
  }
  let sentences = score(reported, article)
  let words = sentences.reduce(0) { $0 + $1.words }
  let counting = reported.map(\.finding).filter { $0.tier != .preview }
  let penalty = counting.reduce(0) { $0 + $1.severity.penalty }
  let (verdict, reasons) = VerdictPolicy.verdict(
    errors: counting.filter { $0.tier == .error }, words: words, skipped: skipped)
  return ArticleReport(
    article: article, verdict: verdict, reasons: reasons,
    score: words < VerdictPolicy.minimumScoredWords
      ? nil : VerdictPolicy.score(penalty: penalty, words: words),
    penalty: penalty, tasteFindings: reported.count { $0.finding.severity == .neutral },
    words: words, findings: reported, sentences: sentences,
    readFirst: readFirst(sentences, reported), skipped: skipped, silenced: silenced,
    unusedSuppressions: unusedSuppressions)
}

/// The sentence a finding starts in, or the next one when it starts between two.
private func sentence(of finding: Finding, in document: Document) -> Int? {
  guard !document.sentences.isEmpty else { return nil }
  let index = document.sentenceIndex(at: finding.range.start)
  if let index, finding.range.start < document.sentences[index].range.end { return index }
  let next = (index ?? -1) + 1
  if next < document.sentences.count, document.sentences[next].range.overlaps(finding.range) {
    return next
  }
  return index ?? next
}

private func fileFix(_ fix: Fix, _ runs: RunMap) -> FileFix? {
  var edits: [FileEdit] = []
  for edit in fix.edits {
    guard let place = runs.seamless(edit.range) else { return nil }
    edits.append(FileEdit(place: place, replacement: edit.replacement))
  }
  return FileFix(kind: fix.kind, edits: edits)
}

private func score(_ findings: [ReportedFinding], _ article: Article) -> [SentenceReport] {
  let document = article.document
  var bySentence = [[Int]](repeating: [], count: document.sentences.count)
  for (index, found) in findings.enumerated() {
    if let sentence = found.sentence { bySentence[sentence].append(index) }
  }
  return document.sentences.indices.map { index in
    let span = document.sentences[index]
    let words = document.wordCount(ofSentence: index)
    let penalty = bySentence[index].reduce(0) { sum, number in
      let finding = findings[number].finding
      return finding.tier == .preview ? sum : sum + finding.severity.penalty
    }
    return SentenceReport(
      range: span.range, place: article.raw.runs.original(of: span.range), block: span.block,
      words: words, penalty: penalty, score: VerdictPolicy.score(penalty: penalty, words: words),
      findings: bySentence[index])
  }
}

/// Most penalty points first, then most findings believed with high confidence, then text order.
private func readFirst(_ sentences: [SentenceReport], _ findings: [ReportedFinding]) -> [Int] {
  let certain = { (sentence: SentenceReport) in
    sentence.findings.count { findings[$0].finding.confidence == .high }
  }
  let ranked = sentences.indices.filter { sentences[$0].penalty > 0 }.sorted {
    let a = sentences[$0]
    let b = sentences[$1]
    return (-a.penalty, -certain(a), $0) < (-b.penalty, -certain(b), $1)
  }
  return Array(ranked.prefix(VerdictPolicy.sentencesToReadFirst))
}
