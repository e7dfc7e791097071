import LintModel

/// The findings of one article as SARIF results.
struct SARIFResults {
  private let report: ArticleReport
  private let language: UILanguage
  private let checks: CheckIndex
  private let positions: Positions

  /// Bytes; a repeated paragraph need not stand there whole.
  private static let longestSnippet = 1_000

  init(_ report: ArticleReport, _ context: ReportContext, _ checks: CheckIndex) {
    self.report = report
    language = context.language
    self.checks = checks
    positions = Positions(report.places(allSentences: false), in: report.article.raw)
  }

  func write(_ index: Int, _ json: inout JSONWriter) {
    let found = report.findings[index]
    let finding = found.finding
    json.key("ruleId")
    json.string(finding.check)
    if let number = checks.number(of: finding.check) {
      json.key("ruleIndex")
      json.integer(number)
    }
    json.key("level")
    json.string(level(finding.severity, finding.tier))
    json.key("message")
    json.object { $0.sarifText(text(of: finding)) }
    json.key("locations")
    json.beginArray()
    json.object { writeLocation(found.place, &$0) }
    json.endArray()
    json.key("partialFingerprints")
    json.object { json in
      json.key("primaryLocationLineHash")
      json.string(found.fingerprint + ":1")
      json.key("mtlintFingerprint/v1")
      json.string(found.fingerprint)
    }
    writeRelated(found, &json)
    writeFixes(found, &json)
    if let category = checks[finding.check]?.category {
      json.key("taxa")
      json.beginArray()
      json.object { $0.taxon(category) }
      json.endArray()
    }
    json.key("properties")
    json.object { writeProperties(found, &$0) }
  }

  /// Message and evidence as sentences on lines of their own.
  private func text(of finding: Finding) -> String {
    var text = finding.message.text(language)
    for evidence in finding.evidence { text += "\n" + evidence.text(language) }
    return text
  }

  private func writeRelated(_ found: ReportedFinding, _ json: inout JSONWriter) {
    guard !found.relatedPlaces.isEmpty else { return }
    json.key("relatedLocations")
    json.array(zip(found.finding.related, found.relatedPlaces).enumerated()) { json, pair in
      json.object { json in
        json.key("id")
        json.integer(pair.offset)
        json.key("message")
        json.object { $0.sarifText(Wording.role(pair.element.0.role)(language)) }
        writeLocation(pair.element.1, &json)
      }
    }
  }

  private func writeFixes(_ found: ReportedFinding, _ json: inout JSONWriter) {
    let fixes = found.fixes.filter { !$0.edits.isEmpty }
    guard !fixes.isEmpty else { return }
    json.key("fixes")
    json.array(fixes) { json, fix in
      json.object { json in
        json.key("description")
        json.object { $0.sarifText(fix.kind.rawValue) }
        json.key("artifactChanges")
        json.beginArray()
        json.object { json in
          json.key("artifactLocation")
          json.object { $0.artifactLocation(report.article.raw.name) }
          json.key("replacements")
          json.array(fix.edits) { json, edit in
            json.object { json in
              json.key("deletedRegion")
              json.object { writeRegion(edit.place, &$0) }
              json.key("insertedContent")
              json.object { json in
                json.key("text")
                json.string(edit.replacement)
              }
            }
          }
        }
        json.endArray()
      }
    }
  }

  private func writeProperties(_ found: ReportedFinding, _ json: inout JSONWriter) {
    let finding = found.finding
    json.key("tier")
    json.string(finding.tier.rawValue)
    json.key("severity")
    json.string(finding.severity.rawValue)
    json.key("confidence")
    json.string(finding.confidence.rawValue)
    json.key("messageId")
    json.string(finding.message.id)
    if let entry = finding.entry {
      json.key("entry")
      json.string(entry)
    }
    if let sentence = found.sentence, report.sentences.indices.contains(sentence) {
      json.key("sentenceScore")
      json.number(report.sentences[sentence].score)
    }
    json.key("verdict")
    json.string(report.verdict.rawValue)
    if !found.merged.isEmpty {
      json.key("merged")
      json.array(found.merged) { json, other in
        json.object { json in
          json.key("check")
          json.string(other.check)
          json.key("text")
          json.string(other.message.text(language))
        }
      }
    }
  }

  private func writeLocation(_ place: OriginalPlace, _ json: inout JSONWriter) {
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { $0.artifactLocation(report.article.raw.name) }
      json.key("region")
      json.object { json in
        writeRegion(place, &json)
        writeSnippet(place, &json)
      }
    }
  }

  private func writeRegion(_ place: OriginalPlace, _ json: inout JSONWriter) {
    let start = positions.start(of: place)
    let end = positions.end(of: place)
    json.key("startLine")
    json.integer(start.line)
    json.key("startColumn")
    json.integer(start.utf16Column)
    json.key("endLine")
    json.integer(end.line)
    json.key("endColumn")
    json.integer(end.utf16Column)
    json.key("charOffset")
    json.integer(start.utf16)
    json.key("charLength")
    json.integer(end.utf16 - start.utf16)
    json.key("byteOffset")
    json.integer(start.byte)
    json.key("byteLength")
    json.integer(end.byte - start.byte)
  }

  /// The bytes of the file, markup included; left out where they are many.
  private func writeSnippet(_ place: OriginalPlace, _ json: inout JSONWriter) {
    let parts = report.article.raw.parts
    guard parts.indices.contains(place.part), !place.range.isEmpty,
      place.range.count <= Self.longestSnippet,
      place.range.indices.upperBound <= parts[place.part].bytes.count
    else { return }
    json.key("snippet")
    json.object { json in
      json.key("text")
      json.string(
        String(decoding: parts[place.part].bytes[place.range.indices], as: UTF8.self))
    }
  }
}
