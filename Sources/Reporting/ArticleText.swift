import LintModel

/// One article in the report for people.
struct ArticleText {
  private let report: ArticleReport
  private let context: ReportContext
  private let positions: Positions
  /// By finding: whether it is shown in full.
  private let isShown: [Bool]

  /// Findings of one check that are shown in full; what goes beyond is named by its line.
  private static let shownPerCheck = 5

  init(_ report: ArticleReport, _ context: ReportContext) {
    self.report = report
    self.context = context
    positions = Positions(report.places(allSentences: false), in: report.article.raw)
    isShown = Self.choose(report)
  }

  /// The first five of each check, and five more of the sentences to read first.
  private static func choose(_ report: ArticleReport) -> [Bool] {
    var counts: [String: Int] = [:]
    for found in report.findings { counts[found.finding.check, default: 0] += 1 }
    var shown: [String: Int] = [:]
    return report.findings.map { found in
      let check = found.finding.check
      let number = shown[check, default: 0]
      let isUrgent = found.sentence.map(report.readFirst.contains) ?? false
      guard number < (isUrgent ? 2 : 1) * shownPerCheck else { return false }
      shown[check] = number + 1
      return true
    }
  }

  private var language: UILanguage { context.language }

  func write(to out: inout TerminalWriter) {
    writeHeader(&out)
    guard !report.isClean else { return }
    writeReadFirst(&out)
    var index = 0
    while index < report.findings.count {
      let sentence = report.findings[index].sentence
      var end = index + 1
      while end < report.findings.count, sentence != nil, report.findings[end].sentence == sentence
      {
        end += 1
      }
      let shown = (index..<end).filter { isShown[$0] }
      if !shown.isEmpty { writeSentence(sentence, shown, &out) }
      index = end
    }
    writeRest(&out)
    writeNotices(&out)
  }

  // MARK: - Head

  private func writeHeader(_ out: inout TerminalWriter) {
    out.write(Wording.verdict(report.verdict)(language), report.verdict.style)
    out.write("  ")
    out.write(shorten(report.article.raw.name, to: 200), .bold)
    let indent = 2
    var parts: [String] = []
    if let score = report.score {
      parts.append("\(Wording.score(language)) \(tenths(score, language))")
    }
    parts.append(Wording.words(report.words)(language))
    let errors = report.count(of: .error)
    let warnings = report.count(of: .warning)
    let previews = report.count(of: .preview)
    if errors > 0 { parts.append(Wording.errors(errors)(language)) }
    if warnings > 0 { parts.append(Wording.warnings(warnings)(language)) }
    if previews > 0 { parts.append(Wording.uncounted(previews)(language)) }
    if report.findings.isEmpty { parts.append(Wording.noFindings(language)) }
    parts += silenced
    out.wrap(parts: [""] + parts, indent: indent)
    out.newline()
    if !report.reasons.isEmpty {
      out.indent(to: indent)
      out.wrap(report.reasons.map { $0.text(language) }.joined(separator: "; "), indent: indent)
      out.newline()
    }
  }

  private var silenced: [String] {
    var parts: [String] = []
    let counts = report.silenced
    if counts.bySuppression > 0 {
      parts.append(Wording.suppressed(counts.bySuppression)(language))
    }
    if counts.byBaseline > 0 { parts.append(Wording.known(counts.byBaseline)(language)) }
    return parts
  }

  private func writeReadFirst(_ out: inout TerminalWriter) {
    // With a single bad sentence there is nothing to choose from.
    guard report.sentences.count(where: { !$0.findings.isEmpty }) > 1, !report.readFirst.isEmpty
    else { return }
    out.newline()
    out.write(Wording.readFirst(language), .bold)
    out.newline()
    let label = report.readFirst.map { "\(Wording.line(language)) \(line(ofSentence: $0))" }
    let width = label.map(\.count).max() ?? 0
    for (sentence, label) in zip(report.readFirst, label)
    where report.sentences.indices.contains(sentence) {
      out.indent(to: 2)
      out.write(label, .dim)
      out.indent(to: 2 + width + 2)
      let range = report.sentences[sentence].range
      let beginning = report.article.document.string(
        TextRange(Int(range.start), min(Int(range.end), Int(range.start) + context.width * 4)))
      out.write(clip(beginning, to: context.width - out.column))
      out.newline()
    }
  }

  private func line(ofSentence index: Int) -> Int {
    report.sentences.indices.contains(index)
      ? positions.start(of: report.sentences[index].place).line : 1
  }

  // MARK: - Sentences

  private func writeSentence(_ sentence: Int?, _ shown: [Int], _ out: inout TerminalWriter) {
    out.newline()
    let first = positions.start(of: report.findings[shown[0]].place).line
    out.write("\(Wording.line(language)) \(first)", .dim)
    if let sentence, report.sentences.indices.contains(sentence) {
      let about = report.sentences[sentence]
      let blocks = report.article.document.blocks
      if blocks.indices.contains(about.block), let kind = Wording.block(blocks[about.block].kind) {
        out.write(" · \(kind(language))", .dim)
      }
      if about.penalty > 0 {
        out.write(" · \(Wording.score(language)) \(tenths(about.score, language))", .dim)
      }
    }
    out.newline()
    let limit = context.width - 2
    var rest = shown[...]
    while let head = rest.first {
      // Marks that fit on one line share it.
      let start = report.findings[head].finding.range.start
      let group = rest.prefix { index in
        index == head || Int(report.findings[index].finding.range.end) - Int(start) < limit - 12
      }
      writeExcerpt(Array(group), sentence, limit, &out)
      for index in group { FindingText(report, index, positions, context).write(to: &out) }
      rest = rest.dropFirst(group.count)
    }
  }

  private func writeExcerpt(
    _ group: [Int], _ sentence: Int?, _ limit: Int, _ out: inout TerminalWriter
  ) {
    let findings = group.map { report.findings[$0].finding }
    var window = findings[0].range
    for finding in findings { window = window.union(finding.range) }
    let text = report.article.document.text
    if let sentence, report.sentences.indices.contains(sentence) {
      window = window.union(report.sentences[sentence].range)
    } else {
      window = line(around: window, in: text, reach: limit)
    }
    let marks = findings.sorted { $0.tier != .error && $1.tier == .error }.map {
      Excerpt.Mark(range: $0.range, sign: $0.tier == .error ? UInt8(ascii: "^") : UInt8(ascii: "~"))
    }
    let excerpt = Excerpt(text, window: window, marks: marks, limit: limit)
    out.indent(to: 2)
    out.write(excerpt.line)
    out.newline()
    out.indent(to: 2)
    let style: Style = findings.contains { $0.tier == .error } ? .bad : .doubtful
    out.write(String(decoding: excerpt.underline, as: UTF8.self), style)
    out.newline()
  }

  /// What surrounds a range on its line, at most `reach` bytes to each side, on character bounds.
  private func line(around range: TextRange, in text: [UInt8], reach: Int) -> TextRange {
    var start = min(Int(range.start), text.count)
    var end = min(Int(range.end), text.count)
    let first = max(0, start - reach)
    let last = min(text.count, end + reach)
    while start > first, text[start - 1] != 0x0A { start -= 1 }
    while end < last, text[end] != 0x0A { end += 1 }
    while start < min(Int(range.start), text.count), text[start] & 0xC0 == 0x80 { start += 1 }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return TextRange(start, end)
  }

  // MARK: - End

  /// Checks with more findings than are shown, with the lines of the others.
  private func writeRest(_ out: inout TerminalWriter) {
    var order: [String] = []
    var lines: [String: [Int]] = [:]
    for (index, found) in report.findings.enumerated() where !isShown[index] {
      let check = found.finding.check
      if lines[check] == nil { order.append(check) }
      lines[check, default: []].append(positions.start(of: found.place).line)
    }
    guard !order.isEmpty else { return }
    out.newline()
    out.write(Wording.more(language), .bold)
    out.newline()
    for check in order {
      let all = lines[check] ?? []
      var distinct: [Int] = []
      for line in all where distinct.last != line { distinct.append(line) }
      let named = distinct.prefix(20).map(String.init).joined(separator: ", ")
      let label = distinct.count == 1 ? Wording.line : Wording.lines
      out.indent(to: 2)
      out.wrap(
        "[\(check)] \(Wording.others(all.count)(language)): \(label(language)) \(named)"
          + (distinct.count > 20 ? ", …" : ""), indent: 4)
      out.newline()
    }
  }

  private func writeNotices(_ out: inout TerminalWriter) {
    guard !report.skipped.isEmpty || !report.unusedSuppressions.isEmpty else { return }
    out.newline()
    // One missing package stops many checks: each reason is told once.
    var reasons: [Message] = []
    for skipped in report.skipped where !reasons.contains(skipped.reason) {
      reasons.append(skipped.reason)
    }
    for reason in reasons {
      let checks = report.skipped.filter { $0.reason == reason }.map { "[\($0.check)]" }
      out.wrap(
        // Ids of ours, however many: each check that did not run is named.
        "\(Wording.notRun(language)): \(checks.joined(separator: " ")) \(reason.text(language))",
        indent: 2, upTo: .max)
      out.newline()
    }
    for unused in report.unusedSuppressions {
      let line = positions.start(of: unused.suppression.place).line
      out.wrap(
        "\(Wording.unused(language)), \(Wording.line(language)) \(line): "
          + unused.reason.text(language), indent: 2)
      out.newline()
    }
  }
}
