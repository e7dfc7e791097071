import LintModel

/// One finding in the report for people: reason, evidence, fix, related places.
struct FindingText {
  private let report: ArticleReport
  private let found: ReportedFinding
  private let positions: Positions
  private let context: ReportContext

  private static let mostRelated = 3
  private static let mostFixes = 3
  private static let longestQuote = 48  // columns

  init(_ report: ArticleReport, _ index: Int, _ positions: Positions, _ context: ReportContext) {
    self.report = report
    found = report.findings[index]
    self.positions = positions
    self.context = context
  }

  private var language: UILanguage { context.language }
  private let indent = 4

  func write(to out: inout TerminalWriter) {
    let finding = found.finding
    out.indent(to: 2)
    writeHead(finding, &out)
    for evidence in finding.evidence {
      out.indent(to: indent)
      out.wrap("\(Wording.because(language)): \(evidence.text(language))", indent: indent + 2)
      out.newline()
    }
    writeFixes(&out)
    writeRelated(&out)
    for other in found.merged {
      out.indent(to: indent)
      out.write(Wording.furtherOn(language) + " ", .dim)
      writeHead(other, &out)
    }
  }

  /// Severity, what is wrong, check. A question mark stands with what is less than an error.
  private func writeHead(_ finding: Finding, _ out: inout TerminalWriter) {
    let isError = finding.tier == .error
    let label = Wording.severity(finding.severity)(language) + (isError ? "" : "?")
    let isBad = isError && finding.severity >= .major
    out.write(isError ? label + ":" : label, isBad ? .bad : .doubtful)
    out.write(" ")
    let name = finding.entry.map { "\(finding.check)/\($0)" } ?? finding.check
    let status = finding.tier == .preview ? ", \(Wording.preview(language))" : ""
    out.wrap("\(finding.message.text(language))", indent: indent)
    let tag = TerminalText("[\(name)\(status)]")
    if out.column + 2 + tag.width > context.width {
      out.newline()
      out.indent(to: indent)
    } else {
      out.write("  ")
    }
    out.write(tag, .dim)
    out.newline()
  }

  private func writeFixes(_ out: inout TerminalWriter) {
    for fix in found.finding.fixes.prefix(Self.mostFixes) {
      out.indent(to: indent)
      out.write("→ ", .good)
      let perhaps = fix.kind == .suggestion ? Wording.perhaps(language) + " " : ""
      out.wrap(perhaps + describe(fix), indent: indent + 2)
      out.newline()
    }
  }

  /// The marked words as they would read; what is deleted whole is said, not shown.
  private func describe(_ fix: Fix) -> String {
    guard let first = fix.edits.first else { return Wording.delete(language) }
    let marked = found.finding.range
    var all = first.range
    for edit in fix.edits { all = all.union(edit.range) }
    if fix.edits.count == 1, first.replacement.isEmpty, first.range.contains(marked) {
      return Wording.delete(language)
    }
    let shown = wholeWords(all.union(marked).count > 200 ? all : all.union(marked))
    var result = ""
    var at = shown.start
    for edit in fix.edits where edit.range.start >= at && edit.range.end <= shown.end {
      result += report.article.document.string(TextRange(at..<edit.range.start))
      result += edit.replacement
      at = edit.range.end
    }
    result += report.article.document.string(TextRange(at..<shown.end))
    return quoted(shorten(trimmed(result), to: Self.longestQuote * 2), language)
  }

  private func trimmed(_ text: String) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\n" || scalar == "\r" }
    var scalars = text.unicodeScalars[...]
    scalars = scalars.drop(while: isBlank)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// The range, grown to whole words, at most 40 bytes to each side.
  private func wholeWords(_ range: TextRange) -> TextRange {
    let text = report.article.document.text
    let isInWord = { (at: Int) in
      switch text[at] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80..., UInt8(ascii: "-"): true
      default: false
      }
    }
    var start = min(Int(range.start), text.count)
    var end = min(Int(range.end), text.count)
    let first = max(0, start - 40)
    let last = min(text.count, end + 40)
    while start > first, isInWord(start - 1) { start -= 1 }
    while end < last, isInWord(end) { end += 1 }
    while start < min(Int(range.start), text.count), text[start] & 0xC0 == 0x80 { start += 1 }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return TextRange(start, end)
  }

  private func quotedText(_ range: TextRange) -> String {
    // Long texts are cut before they become a string: four bytes a character, both ends kept.
    let most = 400
    let document = report.article.document
    let text =
      range.count <= most
      ? document.string(range)
      : document.string(TextRange(Int(range.start), Int(range.start) + most))
        .replacingLastCharacter() + "…"
    return quoted(shorten(trimmed(text), to: Self.longestQuote), language)
  }

  private func writeRelated(_ out: inout TerminalWriter) {
    // What is underlined already needs no line of its own.
    let own = found.finding.range
    let related = zip(found.finding.related, found.relatedPlaces).filter { place, _ in
      place.range.start < own.start || place.range.end > own.end
    }
    for (place, original) in related.prefix(Self.mostRelated) {
      out.indent(to: indent)
      let line = positions.start(of: original).line
      out.wrap(
        "\(Wording.role(place.role)(language)), \(Wording.line(language)) \(line): "
          + quotedText(place.range), indent: indent + 2)
      out.newline()
    }
    let others = related.count - Self.mostRelated
    if others > 0 {
      out.indent(to: indent)
      out.write(Wording.others(others)(language), .dim)
      out.newline()
    }
  }
}

extension String {
  /// Without the last scalar, which a cut through bytes may have halved.
  fileprivate func replacingLastCharacter() -> String {
    String(unicodeScalars.dropLast())
  }
}
