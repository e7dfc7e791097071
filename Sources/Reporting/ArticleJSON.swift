import LintModel

/// The fields of one article in `json` and `jsonl`.
struct ArticleJSON {
  private let report: ArticleReport
  private let language: UILanguage
  private let checks: CheckIndex
  private let positions: Positions

  init(_ report: ArticleReport, _ context: ReportContext, _ checks: CheckIndex) {
    self.report = report
    language = context.language
    self.checks = checks
    positions = Positions(report.places(allSentences: true), in: report.article.raw)
  }

  /// Into an object that is open.
  func writeFields(to json: inout JSONWriter) {
    let raw = report.article.raw
    json.key("name")
    json.string(raw.name)
    json.key("format")
    json.string(raw.format)
    json.key("parts")
    json.array(raw.parts) { $0.string($1.name) }
    json.key("metadata")
    json.object { writeMetadata(raw.metadata, &$0) }
    json.key("textLanguage")
    json.object { json in
      json.key("code")
      json.string(report.article.document.language.code)
      json.key("confidence")
      json.string(report.article.document.language.confidence.rawValue)
    }
    writeVerdict(&json)
    json.key("findings")
    json.array(report.findings) { json, found in json.object { write(found, &$0) } }
    json.key("sentences")
    json.array(report.sentences) { json, sentence in json.object { write(sentence, &$0) } }
    json.key("readFirst")
    json.array(report.readFirst) { $0.integer($1) }
    writeNotices(&json)
    json.key("names")
    json.array(report.article.names.clusters(in: report.article.document)) { json, cluster in
      json.object { write(cluster, &$0) }
    }
  }

  private func writeMetadata(_ metadata: Metadata, _ json: inout JSONWriter) {
    json.key("title")
    json.string(metadata.title)
    json.key("language")
    json.string(metadata.language)
    json.key("engine")
    json.string(metadata.engine)
    json.key("source")
    json.string(metadata.source)
    json.key("desk")
    json.string(metadata.desk)
    json.key("date")
    json.string(metadata.date)
  }

  private func writeVerdict(_ json: inout JSONWriter) {
    json.key("verdict")
    json.string(report.verdict.rawValue)
    json.key("reasons")
    json.array(report.reasons) { json, reason in write(reason, &json) }
    json.key("score")
    json.number(report.score)
    json.key("penalty")
    json.integer(report.penalty)
    json.key("words")
    json.integer(report.words)
    json.key("counts")
    json.object { json in
      for tier in Tier.allCases {
        json.key(text: tier.rawValue)
        json.integer(report.count(of: tier))
      }
      json.key("taste")
      json.integer(report.tasteFindings)
    }
  }

  private func writeNotices(_ json: inout JSONWriter) {
    json.key("skipped")
    json.array(report.skipped) { json, skipped in
      json.object { json in
        json.key("check")
        json.string(skipped.check)
        json.key("reason")
        write(skipped.reason, &json)
      }
    }
    json.key("silenced")
    json.object { json in
      json.key("bySuppression")
      json.integer(report.silenced.bySuppression)
      json.key("byBaseline")
      json.integer(report.silenced.byBaseline)
    }
    json.key("unusedSuppressions")
    json.array(report.unusedSuppressions) { json, unused in
      json.object { json in
        json.key("check")
        json.string(unused.suppression.check)
        json.key("statedReason")
        json.string(unused.suppression.reason)
        json.key("reason")
        write(unused.reason, &json)
        json.key("place")
        write(unused.suppression.place, &json)
      }
    }
  }

  // MARK: - Findings

  private func write(_ found: ReportedFinding, _ json: inout JSONWriter) {
    let finding = found.finding
    writeIdentity(finding, &json)
    json.key("fingerprint")
    json.string(found.fingerprint)
    json.key("text")
    json.string(report.article.document.string(finding.range))
    json.key("place")
    write(found.place, &json)
    json.key("sentence")
    if let sentence = found.sentence { json.integer(sentence) } else { json.null() }
    json.key("related")
    json.array(zip(finding.related, found.relatedPlaces)) { json, related in
      json.object { json in
        json.key("role")
        json.string(related.0.role.rawValue)
        json.key("text")
        json.string(report.article.document.string(related.0.range))
        json.key("place")
        write(related.1, &json)
      }
    }
    json.key("fixes")
    json.array(found.fixes) { json, fix in
      json.object { json in
        json.key("kind")
        json.string(fix.kind.rawValue)
        json.key("edits")
        json.array(fix.edits) { json, edit in
          json.object { json in
            json.key("part")
            json.integer(edit.place.part)
            json.key("bytes")
            writeRange(Int(edit.place.range.start), Int(edit.place.range.end), &json)
            json.key("replacement")
            json.string(edit.replacement)
          }
        }
      }
    }
    json.key("merged")
    json.array(found.merged) { json, other in json.object { writeIdentity(other, &$0) } }
  }

  /// What a finding is, without its place.
  private func writeIdentity(_ finding: Finding, _ json: inout JSONWriter) {
    json.key("check")
    json.string(finding.check)
    json.key("entry")
    json.string(finding.entry)
    json.key("family")
    json.string(finding.family.rawValue)
    json.key("severity")
    json.string(finding.severity.rawValue)
    json.key("confidence")
    json.string(finding.confidence.rawValue)
    json.key("tier")
    json.string(finding.tier.rawValue)
    let info = checks[finding.check]
    json.key("category")
    json.string(info?.category.rawValue)
    json.key("itsType")
    json.string(info?.its.rawValue)
    json.key("message")
    write(finding.message, &json)
    json.key("evidence")
    json.array(finding.evidence) { json, message in write(message, &json) }
  }

  private func write(_ message: Message, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(message.id)
      json.key("arguments")
      json.object { json in
        for (index, argument) in message.arguments.enumerated()
        where !message.arguments[..<index].contains(where: { $0.name == argument.name }) {
          json.key(text: argument.name)
          json.string(argument.value(language))
        }
      }
      json.key("text")
      json.string(message.text(language))
    }
  }

  private func write(_ sentence: SentenceReport, _ json: inout JSONWriter) {
    let blocks = report.article.document.blocks
    json.key("part")
    json.integer(sentence.place.part)
    json.key("bytes")
    writeRange(Int(sentence.place.range.start), Int(sentence.place.range.end), &json)
    json.key("line")
    json.integer(positions.start(of: sentence.place).line)
    json.key("block")
    json.string(
      blocks.indices.contains(sentence.block) ? blocks[sentence.block].kind.rawValue : nil)
    json.key("words")
    json.integer(sentence.words)
    json.key("penalty")
    json.integer(sentence.penalty)
    json.key("score")
    json.number(sentence.score)
    json.key("findings")
    json.array(sentence.findings) { $0.integer($1) }
    if !sentence.findings.isEmpty {
      json.key("text")
      json.string(report.article.document.string(sentence.range))
    }
  }

  private func write(_ cluster: NameLedger.Cluster, _ json: inout JSONWriter) {
    json.key("kind")
    json.string(cluster.kind.rawValue)
    json.key("form")
    json.string(cluster.form)
    json.key("usual")
    json.string(cluster.known.map { report.article.document.pack.names.names[$0].form })
    json.key("mentions")
    json.array(cluster.mentions) { json, number in
      let mention = report.article.names.mentions[number]
      let place = report.article.raw.runs.original(of: mention.range)
      json.object { json in
        json.key("form")
        json.string(report.article.document.string(mention.name))
        json.key("part")
        json.integer(place.part)
        json.key("bytes")
        writeRange(Int(place.range.start), Int(place.range.end), &json)
      }
    }
  }

  // MARK: - Places

  private func write(_ place: OriginalPlace, _ json: inout JSONWriter) {
    let start = positions.start(of: place)
    let end = positions.end(of: place)
    json.object { json in
      json.key("part")
      json.integer(place.part)
      json.key("bytes")
      writeRange(start.byte, end.byte, &json)
      json.key("codePoints")
      writeRange(start.codePoint, end.codePoint, &json)
      json.key("utf16")
      writeRange(start.utf16, end.utf16, &json)
      json.key("start")
      write(start, &json)
      json.key("end")
      write(end, &json)
    }
  }

  private func write(_ position: Position, _ json: inout JSONWriter) {
    json.object { json in
      json.key("line")
      json.integer(position.line)
      json.key("column")
      json.integer(position.column)
      json.key("byteColumn")
      json.integer(position.byteColumn)
      json.key("utf16Column")
      json.integer(position.utf16Column)
    }
  }

  private func writeRange(_ start: Int, _ end: Int, _ json: inout JSONWriter) {
    json.beginArray()
    json.integer(start)
    json.integer(end)
    json.endArray()
  }
}
