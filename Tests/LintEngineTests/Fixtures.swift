import LintEngine
import LintModel
import TextAnalysis

/// Marks every occurrence of a word; its severity is part of the word's fate.
struct WordMarker: SentenceCheck {
  let info: CheckInfo
  let word: String

  init(
    _ word: String, id: String, family: CheckFamily = .repetition, severity: Severity = .major,
    isStable: Bool = true, needs: [Need] = [], languages: CheckLanguages = .german,
    readsEveryLanguage: Bool = false
  ) {
    var info = CheckInfo(
      id: id, family: family, category: .linguisticConventions, its: .grammar,
      severity: severity, summary: Text(de: "x", en: "x"), explanation: Text(de: "x", en: "x"),
      messages: ["found": Text(de: "„{word}“ gefunden", en: "found “{word}”")], needs: needs,
      languages: languages, readsEveryLanguage: readsEveryLanguage, examples: [])
    if isStable { info.measured = Measured(right: 40, wrong: 0, findings: 40) }
    self.info = info
    self.word = word
  }

  func inspect(_ sentence: Sentence, into findings: inout Findings) {
    for token in sentence.tokens where sentence.text(token) == word {
      findings.add(
        "found", ["word": word], at: token.range,
        fix: .safe(.replace(token.range, with: word.uppercased())))
    }
  }
}

let emptyPack = LanguagePack(
  code: "de", locale: "de-DE", lexemes: .empty, lists: [:], phrases: .empty, versions: [])

/// Plain paragraphs as an article; `suppressions` silence checks in the paragraph of that index.
func rawArticle(
  _ paragraphs: [String], name: String = "test.txt",
  suppressions: [(check: String, block: Int)] = []
) -> RawArticle {
  var text: [UInt8] = []
  var blocks: [RawBlock] = []
  for paragraph in paragraphs {
    if !text.isEmpty { text += [10, 10] }
    let start = text.count
    text += paragraph.utf8
    blocks.append(RawBlock(kind: .paragraph, range: TextRange(start, text.count)))
  }
  return RawArticle(
    name: name, format: "text", parts: [Part(name: name, bytes: text)], text: text, blocks: blocks,
    suppressions: suppressions.map {
      Suppression(
        check: $0.check, reason: "", place: OriginalPlace(range: TextRange(0, 0)),
        scope: blocks[$0.block].range)
    })
}

func report(
  _ paragraphs: [String], checks: [any Check], options: LintOptions = LintOptions(),
  suppressions: [(check: String, block: Int)] = []
) throws -> ArticleReport {
  var analyzer = try Analyzer(pack: emptyPack)
  let article = try analyzer.analyze(rawArticle(paragraphs, suppressions: suppressions))
  return try Linter(checks: checks, options: options).report(on: article)
}
