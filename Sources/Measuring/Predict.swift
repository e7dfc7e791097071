import ArticleFiles
package import LintEngine
package import LintModel
import TextAnalysis

/// A finding as the scorers of the evaluation read it.
package struct PredictedSpan: Sendable {
  /// Code points of the record's text.
  package let range: Range<Int>
  package let check: String
  package let category: MQMCategory
  package let severity: Severity
  package let tier: Tier
  /// Other places that the finding speaks of, such as the other spelling of a name.
  package var related: [Range<Int>] = []
}

/// The findings in one record.
package struct Prediction: Sendable {
  package let id: String
  package let spans: [PredictedSpan]
  package let penalty: Int
  package let sentences: Int

  /// One line of JSON, without its end.
  ///
  /// A span has `related` only where the finding names other places; scorers may ignore it.
  package var json: String {
    var line = "{\"id\":\(quoted(id)),\"spans\":["
    for (index, span) in spans.enumerated() {
      line += index == 0 ? "" : ","
      line += "{\"start\":\(span.range.lowerBound),\"end\":\(span.range.upperBound)"
      line += ",\"rule\":\(quoted(span.check)),\"category\":\(quoted(span.category.rawValue))"
      line += ",\"severity\":\"\(span.severity.rawValue)\",\"tier\":\"\(span.tier.rawValue)\""
      if !span.related.isEmpty {
        let places = span.related.map { "{\"start\":\($0.lowerBound),\"end\":\($0.upperBound)}" }
        line += ",\"related\":[\(places.joined(separator: ","))]"
      }
      line += "}"
    }
    return line + "],\"score\":\(penalty)}"
  }
}

/// A JSON string.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case let control where control.value < 0x20:
      let digits = String(control.value, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// Runs the linter over records of the corpora.
package struct Predictor: Sendable {
  private let data: LanguageData
  private let linter: Linter
  private let includeTaste: Bool
  private let includePreview: Bool
  private let categories: [String: MQMCategory]

  /// - Parameter only: ids of checks; empty: all that `includePreview` lets run.
  package init(
    data: LanguageData, checks: [any Check], only: [String] = [], includeTaste: Bool = false,
    includePreview: Bool = false
  ) throws(UnknownCheck) {
    var options = LintOptions()
    options.only = only
    options.includePreview = includePreview
    self.data = data
    linter = try Linter(checks: checks, options: options)
    self.includeTaste = includeTaste
    // Who names a check asks for its findings, preview or not.
    self.includePreview = includePreview || !only.isEmpty
    categories = Dictionary(
      checks.map { ($0.info.id, $0.info.category) }, uniquingKeysWith: { first, _ in first })
  }

  package func predict(_ records: [CorpusRecord]) async throws(MeasuringError) -> [Prediction] {
    try await predict(count: records.count) { records[$0] }
  }

  /// Reads a file record by record and hands the predictions on, in order.
  package func predict(
    file path: String, emit: (Prediction) throws(MeasuringError) -> Void
  ) async throws(MeasuringError) {
    var reader = try JSONLinesReader(path)
    let chunkSize = 512
    while true {
      var lines: [[UInt8]] = []
      let first = reader.lineNumber
      while lines.count < chunkSize, let line = try reader.nextLine() { lines.append(line) }
      if lines.isEmpty { return }
      let chunk = lines
      let predictions = try await predict(count: chunk.count) {
        (index: Int) throws(MeasuringError) -> CorpusRecord in
        try CorpusRecord.decode(chunk[index], path: path, line: first + index + 1)
      }
      for prediction in predictions { try emit(prediction) }
    }
  }

  private func predict(
    count: Int, record: @escaping @Sendable (Int) throws(MeasuringError) -> CorpusRecord
  ) async throws(MeasuringError) -> [Prediction] {
    var predictions: [Prediction] = []
    var failure: MeasuringError?
    await lintInParallel(
      count: count, workers: 2, packs: ArticlePacks(data.pack), words: data.words, linter: linter,
      load: { (index: Int) throws(MeasuringError) -> RawArticle in
        let record = try record(index)
        return rawArticle(of: record)
      },
      emit: { index, result in
        switch result {
        case .success(let report): predictions.append(prediction(from: report))
        case .failure(.load(let error)): failure = failure ?? error
        case .failure(.analysis(let error)): failure = failure ?? .other("analysis: \(error)")
        }
      })
    if let failure { throw failure }
    return predictions
  }

  private func prediction(from report: ArticleReport) -> Prediction {
    let bytes = report.article.raw.parts.first?.bytes ?? []
    let found = report.findings.filter {
      (includeTaste || $0.finding.severity > .neutral)
        && (includePreview || $0.finding.tier != .preview)
    }
    let places = found.flatMap { [$0.place] + $0.relatedPlaces }.map(\.range)
    let offsets = codePoints(in: bytes, at: places.flatMap { [Int($0.start), Int($0.end)] })
    var ranges = places.indices.map { place in
      offsets[2 * place]..<max(offsets[2 * place], offsets[2 * place + 1])
    }[...]
    let spans = found.compactMap { reported -> PredictedSpan? in
      guard let range = ranges.popFirst() else { return nil }
      let related = ranges.prefix(reported.relatedPlaces.count)
      ranges = ranges.dropFirst(related.count)
      return PredictedSpan(
        range: range, check: reported.finding.check,
        category: categories[reported.finding.check] ?? .linguisticConventions,
        severity: reported.finding.severity, tier: reported.finding.tier, related: Array(related))
    }
    return Prediction(
      id: report.article.raw.name, spans: spans, penalty: report.penalty,
      sentences: report.sentences.count)
  }
}

/// The text of a record as the reader of plain text gives it: what a user would see.
package func rawArticle(of record: CorpusRecord) -> RawArticle {
  readPlainText(Array(record.text.utf8), name: record.id)
}

/// How many code points stand before each byte offset.
func codePoints(in bytes: [UInt8], at offsets: [Int]) -> [Int] {
  var result = [Int](repeating: 0, count: offsets.count)
  var count = 0
  var at = 0
  for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
    let end = min(max(0, offsets[index]), bytes.count)
    while at < end {
      // Continuation bytes are 10xxxxxx.
      if bytes[at] & 0xC0 != 0x80 { count += 1 }
      at += 1
    }
    result[index] = count
  }
  return result
}
