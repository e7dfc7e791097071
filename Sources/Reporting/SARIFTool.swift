import LintModel

/// The part of a SARIF run that speaks of the program and its checks.
struct SARIFTool {
  private let context: ReportContext

  init(_ context: ReportContext) { self.context = context }

  func writeDriver(_ json: inout JSONWriter) {
    json.key("name")
    json.string("mtlint")
    json.key("version")
    json.string(context.versions.program)
    json.key("properties")
    json.object { json in
      json.key("data")
      json.object { json in
        var seen: Set<String> = []
        for version in context.versions.data where seen.insert(version.name).inserted {
          json.key(text: version.name)
          json.string(version.version)
        }
      }
    }
    json.key("supportedTaxonomies")
    json.beginArray()
    json.object { json in
      json.key("name")
      json.string("MQM")
      json.key("index")
      json.integer(0)
    }
    json.endArray()
    json.key("rules")
    json.array(context.checks) { json, info in json.object { writeRule(info, &$0) } }
  }

  private func writeRule(_ info: CheckInfo, _ json: inout JSONWriter) {
    let language = context.language
    json.key("id")
    json.string(info.id)
    json.key("name")
    json.string(pascalCase(info.id))
    json.key("shortDescription")
    json.object { $0.sarifText(info.summary(language)) }
    json.key("fullDescription")
    json.object { $0.sarifText(info.explanation(language)) }
    json.key("help")
    json.object { json in
      json.sarifText("\(info.summary(language))\n\n\(info.explanation(language))")
      json.key("markdown")
      json.string(markdown(info))
    }
    json.key("defaultConfiguration")
    json.object { json in
      json.key("level")
      json.string(level(info.severity, info.status == .stable ? .error : .preview))
    }
    json.key("properties")
    json.object { json in
      json.key("tags")
      json.array([info.family.rawValue, info.category.rawValue]) { $0.string($1) }
      json.key("mqmCategory")
      json.string(info.category.rawValue)
      json.key("itsType")
      json.string(info.its.rawValue)
      json.key("severity")
      json.string(info.severity.rawValue)
      json.key("status")
      json.string(info.status.rawValue)
      if let measured = info.measured, measured.judged > 0 {
        json.key("judgedRight")
        json.integer(measured.right)
        json.key("judged")
        json.integer(measured.judged)
      }
    }
    json.key("relationships")
    json.beginArray()
    json.object { json in
      json.key("target")
      json.object { $0.taxon(info.category) }
      json.key("kinds")
      json.array(["superset"]) { $0.string($1) }
    }
    json.endArray()
  }

  private func markdown(_ info: CheckInfo) -> String {
    let language = context.language
    var result = "**\(info.summary(language))**\n\n\(info.explanation(language))\n"
    for example in info.examples {
      switch example {
      case .bad(let text): result += "\n- ✗ \(text)"
      case .good(let text): result += "\n- ✓ \(text)"
      }
    }
    return result
  }

  private func pascalCase(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// MQM's top level as a taxonomy.
  static func writeTaxonomy(_ json: inout JSONWriter) {
    json.key("name")
    json.string("MQM")
    json.key("version")
    json.string("2.0")
    json.key("shortDescription")
    json.object { $0.sarifText("Multidimensional Quality Metrics, top level; checks map to it") }
    json.key("taxa")
    json.array(MQMCategory.allCases) { json, category in
      json.object { json in
        json.key("id")
        json.string(category.rawValue)
        json.key("name")
        json.string(category.rawValue)
      }
    }
  }
}

/// SARIF's level of a finding: what may fail a build, what is shown, what was asked for.
func level(_ severity: Severity, _ tier: Tier) -> String {
  switch (tier, severity) {
  case (.preview, _), (_, .neutral): "note"
  case (.error, .major), (.error, .critical): "error"
  default: "warning"
  }
}

extension JSONWriter {
  /// A reference to a category in the taxonomy.
  mutating func taxon(_ category: MQMCategory) {
    key("id")
    string(category.rawValue)
    if let index = MQMCategory.allCases.firstIndex(of: category) {
      key("index")
      integer(index)
    }
    key("toolComponent")
    object { json in
      json.key("name")
      json.string("MQM")
      json.key("index")
      json.integer(0)
    }
  }
}
