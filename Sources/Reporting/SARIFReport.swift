import LintModel

/// SARIF 2.1.0, one run.
///
/// GitHub shows results by `primaryLocationLineHash` only, so that key carries our fingerprint.
struct SARIFReport: ReportWriter {
  private let context: ReportContext
  private let checks: CheckIndex
  private var failures: [(name: String, reason: String)] = []
  private var skipped: [(name: String, check: SkippedCheck)] = []
  private var json = JSONWriter()

  init(_ context: ReportContext) {
    self.context = context
    checks = CheckIndex(context.checks)
  }

  mutating func begin() -> [UInt8] {
    json.beginObject()
    json.key("$schema")
    json.string(
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    json.key("version")
    json.string("2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { SARIFTool(context).writeDriver(&$0) }
    }
    json.key("taxonomies")
    json.beginArray()
    json.object { SARIFTool.writeTaxonomy(&$0) }
    json.endArray()
    json.key("language")
    json.string(context.language.rawValue)
    json.key("columnKind")
    json.string("utf16CodeUnits")
    // A lone carriage return ends a line here; SARIF's default knows the other two.
    json.key("newlineSequences")
    json.array(["\r\n", "\n", "\r"]) { $0.string($1) }
    json.key("results")
    json.beginArray()
    return json.take()
  }

  mutating func article(_ report: ArticleReport) -> [UInt8] {
    let results = SARIFResults(report, context, checks)
    for index in report.findings.indices { json.object { results.write(index, &$0) } }
    skipped += report.skipped.map { (report.article.raw.name, $0) }
    return json.take()
  }

  mutating func failure(name: String, reason: String) -> [UInt8] {
    failures.append((name, reason))
    return []
  }

  mutating func end() -> [UInt8] {
    json.endArray()
    json.key("invocations")
    json.beginArray()
    json.beginObject()
    json.key("executionSuccessful")
    json.boolean(failures.isEmpty)
    json.key("toolExecutionNotifications")
    json.array(failures) { json, failure in
      json.object { json in
        writeNotification("error", "\(failure.name): \(failure.reason)", of: failure.name, &json)
      }
    }
    if !skipped.isEmpty { writeSkipped() }
    json.endObject()
    json.endArray()
    json.endObject()
    json.endArray()
    json.endObject()
    json.newline()
    return json.take()
  }
}

extension SARIFReport {
  /// Checks that were wanted and could not run: faults of the configuration, not of the article.
  private mutating func writeSkipped() {
    let language = context.language
    json.key("toolConfigurationNotifications")
    json.array(skipped) { json, skipped in
      json.object { json in
        json.key("associatedRule")
        json.object { json in
          json.key("id")
          json.string(skipped.check.check)
        }
        let reason = skipped.check.reason.text(language)
        writeNotification(
          "warning", "\(Wording.notRun(language)): \(skipped.check.check): \(reason)",
          of: skipped.name, &json)
      }
    }
  }
}

private func writeNotification(
  _ level: String, _ text: String, of name: String, _ json: inout JSONWriter
) {
  json.key("level")
  json.string(level)
  json.key("message")
  json.object { $0.sarifText(text) }
  json.key("locations")
  json.beginArray()
  json.object { json in
    json.key("physicalLocation")
    json.object { json in
      json.key("artifactLocation")
      json.object { $0.artifactLocation(name) }
    }
  }
  json.endArray()
}

extension JSONWriter {
  /// The field `text` of a message; brackets would be read as links to places.
  mutating func sarifText(_ text: String) {
    key("text")
    guard text.utf8.contains(where: { $0 == 0x5B || $0 == 0x5C || $0 == 0x5D }) else {
      return string(text)
    }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "[" || scalar == "]" || scalar == "\\" { escaped.append("\\") }
      escaped.append(scalar)
    }
    string(String(escaped))
  }

  mutating func artifactLocation(_ name: String) {
    key("uri")
    string(uriReference(name))
  }
}

/// A path as a URI: relative ones stay relative, everything unusual is percent-encoded.
///
/// - Source: RFC 3986, unreserved characters and `/`. A colon could be read as a scheme.
func uriReference(_ path: String) -> String {
  var result: [UInt8] = path.utf8.first == 0x2F ? Array("file://".utf8) : []
  var rest = Array(path.utf8)[...]
  while rest.starts(with: [0x2E, 0x2F]) {
    rest = rest.dropFirst(2).drop { $0 == 0x2F }
  }
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in rest {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: result.append(byte)
    default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
