package import LintModel

/// What `mtlint explain CHECK` prints: what a check finds, how often it was right, how to silence it.
package func describeCheck(_ info: CheckInfo, _ context: ReportContext) -> [UInt8] {
  var out = TerminalWriter(color: context.color, width: context.width)
  let language = context.language
  out.write(info.id, .bold)
  out.write("  ")
  out.write(status(info, language), info.status == .stable ? .good : .doubtful)
  out.newline()
  out.wrap(info.summary(language), indent: 0)
  out.newline()
  for paragraph in paragraphs(info.explanation(language)) {
    out.newline()
    out.wrap(paragraph, indent: 0)
    out.newline()
  }
  out.newline()
  let facts: [(Text, String)] = [
    (Text(de: "Schwere", en: "Severity"), Wording.severity(info.severity)(language)),
    (Text(de: "Familie", en: "Family"), info.family.rawValue),
    (Text(de: "MQM", en: "MQM"), info.category.rawValue),
    (Text(de: "ITS 2.0", en: "ITS 2.0"), info.its.rawValue),
    (Text(de: "Gemessen", en: "Measured"), measured(info.measured, language)),
    (Text(de: "Braucht", en: "Needs"), needs(info.needs, language)),
    (Text(de: "Sprachen", en: "Languages"), languages(info.languages, language)),
  ]
  let labelWidth = facts.map { TerminalText($0.0(language)).width }.max() ?? 0
  for (label, value) in facts where !value.isEmpty {
    out.write(label(language), .dim)
    out.indent(to: labelWidth + 2)
    out.wrap(value, indent: labelWidth + 2)
    out.newline()
  }
  writeExamples(info, language, &out)
  out.newline()
  out.write(Text(de: "Stilllegen", en: "Silence it")(language), .bold)
  out.newline()
  for line in [
    "--disable \(info.id)",
    "<!-- mtlint:disable-next \(info.id) "
      + Text(de: "Grund", en: "reason")(language) + " -->",
    "--baseline " + Text(de: "DATEI", en: "FILE")(language),
  ] {
    out.write("  " + line)
    out.newline()
  }
  return out.bytes
}

/// What `mtlint checks` prints: all checks by family, one line each.
package func listChecks(_ infos: [CheckInfo], _ context: ReportContext) -> [UInt8] {
  var out = TerminalWriter(color: context.color, width: context.width)
  let language = context.language
  let idWidth = infos.map(\.id.utf8.count).max() ?? 0
  var isFirst = true
  for family in CheckFamily.allCases {
    let members = infos.filter { $0.family == family }
    guard !members.isEmpty else { continue }
    if !isFirst { out.newline() }
    isFirst = false
    out.write(family.rawValue, .bold)
    out.newline()
    for info in members {
      out.write("  " + info.id)
      out.indent(to: idWidth + 4)
      out.write(
        status(info, language), info.status == .stable ? .good : .doubtful)
      out.indent(to: idWidth + 4 + 9)
      out.wrap(info.summary(language), indent: idWidth + 4 + 9)
      out.newline()
    }
  }
  let stable = infos.count { $0.status == .stable }
  out.newline()
  out.wrap(
    Text(
      de: "\(infos.count) \(infos.count == 1 ? "Prüfung" : "Prüfungen"), davon \(stable) stabil; "
        + "die anderen laufen mit --preview.",
      en: "\(infos.count) \(infos.count == 1 ? "check" : "checks"), \(stable) of them stable; "
        + "the others run with --preview.")(language), indent: 0)
  out.newline()
  return out.bytes
}

private func status(_ info: CheckInfo, _ language: UILanguage) -> String {
  info.status == .stable
    ? Text(de: "stabil", en: "stable")(language) : Wording.preview(language)
}

private func measured(_ measured: Measured?, _ language: UILanguage) -> String {
  guard let measured, measured.judged > 0 else {
    return Text(de: "noch nicht", en: "not yet")(language)
  }
  let text = Text(
    de: "\(measured.right) von \(measured.judged) Befunden richtig, gelesen in Text, "
      + "auf den nicht abgestimmt wurde",
    en: "\(measured.right) of \(measured.judged) findings judged right on text it was not tuned on")
  return text(language)
}

private func languages(_ languages: CheckLanguages, _ language: UILanguage) -> String {
  switch languages {
  case .any: Text(de: "alle", en: "all")(language)
  case .only(let codes): codes.joined(separator: ", ")
  }
}

private func needs(_ needs: [Need], _ language: UILanguage) -> String {
  needs.map { need in
    switch need {
    case .words(let name): "\(Text(de: "Wortliste", en: "word list")(language)) \(name)"
    case .phrases: Text(de: "Wendungen", en: "phrases")(language)
    case .readings: Text(de: "Wortformen", en: "word forms")(language)
    case .glosses: Text(de: "englische Entsprechungen", en: "English glosses")(language)
    case .englishWords: Text(de: "englische Wortformen", en: "English word forms")(language)
    case .speller: Text(de: "Wörterbuch von Hunspell", en: "Hunspell dictionary")(language)
    case .tags: Text(de: "Wortarten", en: "parts of speech")(language)
    case .chunks: Text(de: "Satzglieder", en: "phrase structure")(language)
    case .names: Text(de: "Namen des Artikels", en: "names of the article")(language)
    case .source: Text(de: "Ausgangstext", en: "source text")(language)
    }
  }.joined(separator: ", ")
}

private func paragraphs(_ text: String) -> [String] {
  var result: [String] = []
  var current: [Substring] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.isEmpty {
      if !current.isEmpty { result.append(current.joined(separator: " ")) }
      current = []
    } else {
      current.append(line)
    }
  }
  if !current.isEmpty { result.append(current.joined(separator: " ")) }
  return result
}

/// Bad ones first; marked words are underlined, or stand in their brackets without colours.
private func writeExamples(
  _ info: CheckInfo, _ language: UILanguage, _ out: inout TerminalWriter
) {
  guard !info.examples.isEmpty else { return }
  out.newline()
  out.write(Text(de: "Beispiele", en: "Examples")(language), .bold)
  out.newline()
  let bad = info.examples.compactMap { if case .bad(let text) = $0 { text } else { nil } }
  let good = info.examples.compactMap { if case .good(let text) = $0 { text } else { nil } }
  for text in bad {
    out.write("  ✗ ", .bad)
    writeMarked(shorten(text, to: 400), &out)
    out.newline()
  }
  for text in good {
    out.write("  ✓ ", .good)
    writeMarked(shorten(text, to: 400), &out)
    out.newline()
  }
}

private func writeMarked(_ text: String, _ out: inout TerminalWriter) {
  var piece = ""
  var isMarked = false
  for scalar in text.unicodeScalars {
    let isBracket = scalar == "⟦" || scalar == "⟧"
    if isBracket && out.color {
      out.write(piece, isMarked ? .underlined : .plain)
      piece = ""
      isMarked = scalar == "⟦"
    } else {
      piece.unicodeScalars.append(scalar)
    }
  }
  out.write(piece, isMarked ? .underlined : .plain)
}
