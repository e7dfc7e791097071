import LintModel

/// `mtlint-report/1`: one object for the whole run; see Reports/schema.
struct JSONReport: ReportWriter {
  private let context: ReportContext
  private let checks: CheckIndex
  private var summary = RunSummary()
  private var failures: [(name: String, reason: String)] = []
  private var json = JSONWriter()

  init(_ context: ReportContext) {
    self.context = context
    checks = CheckIndex(context.checks)
  }

  mutating func begin() -> [UInt8] {
    json.beginObject()
    json.reportHeader(context)
    json.key("articles")
    json.beginArray()
    return json.take()
  }

  mutating func article(_ report: ArticleReport) -> [UInt8] {
    summary.add(report)
    json.object { ArticleJSON(report, context, checks).writeFields(to: &$0) }
    return json.take()
  }

  mutating func failure(name: String, reason: String) -> [UInt8] {
    summary.addFailure(name: name, reason: reason)
    failures.append((name, reason))
    return []
  }

  mutating func end() -> [UInt8] {
    json.endArray()
    json.key("failures")
    json.array(failures) { json, failure in
      json.object { json in
        json.key("name")
        json.string(failure.name)
        json.key("reason")
        json.string(failure.reason)
      }
    }
    json.key("summary")
    let summary = summary
    json.object { json in
      json.key("articles")
      json.integer(summary.rows.count - summary.failures)
      for verdict in Verdict.allCases {
        json.key(text: verdict.rawValue)
        json.integer(summary.count(of: verdict))
      }
      json.key("failures")
      json.integer(summary.failures)
      json.key("words")
      json.integer(summary.rows.reduce(0) { $0 + $1.words })
      json.key("errors")
      json.integer(summary.rows.reduce(0) { $0 + $1.errors })
      json.key("warnings")
      json.integer(summary.rows.reduce(0) { $0 + $1.warnings })
      json.key("previews")
      json.integer(summary.rows.reduce(0) { $0 + $1.previews })
    }
    json.endObject()
    json.newline()
    return json.take()
  }
}

/// One object a line: an article, or the reason why there is none.
struct JSONLinesReport: ReportWriter {
  private let context: ReportContext
  private let checks: CheckIndex
  private var json = JSONWriter()

  init(_ context: ReportContext) {
    self.context = context
    checks = CheckIndex(context.checks)
  }

  mutating func begin() -> [UInt8] { [] }

  mutating func article(_ report: ArticleReport) -> [UInt8] {
    json.object { json in
      json.reportHeader(context)
      json.key("kind")
      json.string("article")
      ArticleJSON(report, context, checks).writeFields(to: &json)
    }
    json.newline()
    return json.take()
  }

  mutating func failure(name: String, reason: String) -> [UInt8] {
    json.object { json in
      json.reportHeader(context)
      json.key("kind")
      json.string("failure")
      json.key("name")
      json.string(name)
      json.key("reason")
      json.string(reason)
    }
    json.newline()
    return json.take()
  }

  mutating func end() -> [UInt8] { [] }
}

extension JSONWriter {
  /// Schema and versions, for comparison with a later run.
  fileprivate mutating func reportHeader(_ context: ReportContext) {
    key("schema")
    string("mtlint-report/1")
    key("program")
    string(context.versions.program)
    key("data")
    object { json in
      var seen: Set<String> = []
      for version in context.versions.data where seen.insert(version.name).inserted {
        json.key(text: version.name)
        json.string(version.version)
      }
    }
    key("language")
    string(context.language.rawValue)
  }
}

/// Facts on checks by their id.
struct CheckIndex {
  private let infos: [CheckInfo]
  private let numbers: [String: Int]

  init(_ infos: [CheckInfo]) {
    self.infos = infos
    numbers = Dictionary(
      infos.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
  }

  func number(of check: String) -> Int? { numbers[check] }
  subscript(check: String) -> CheckInfo? { numbers[check].map { infos[$0] } }
}
