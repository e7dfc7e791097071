import Foundation
package import LintModel

/// Findings drawn at random for a person to judge.
///
/// The first two columns are those of `folds.py`, so that its tally reads the sheet as well.
package struct Sheet: Sendable {
  static let header = "verdict\trule\treason\tset\tid\tstart\tend\ttext\tsource"

  package var check: String?
  package var tier: Tier?
  /// Only findings that touch no mark, in records that carry marks.
  package var unmarkedOnly = false

  package init() {}

  private struct PredictionLine: Decodable {
    struct Span: Decodable {
      let start: Int
      let end: Int
      let rule: String
      let tier: String?
    }
    let id: String
    let spans: [Span]
  }

  /// - Returns: the sheet, and of how many findings it was drawn.
  package func draw(
    predictions: String, texts: [String], count: Int, seed: Int
  ) throws -> (sheet: String, of: Int) {
    var found: [String: [PredictionLine.Span]] = [:]
    var reader = try JSONLinesReader(predictions)
    while let line = try reader.nextLine() {
      let prediction = try JSONDecoder().decode(PredictionLine.self, from: Data(line))
      found[prediction.id] = prediction.spans
    }
    var rows: [String] = []
    for path in texts {
      var records = try JSONLinesReader(path)
      let set = setName(of: path)
      while let record = try records.next() {
        let scalars = Array(record.text.unicodeScalars)
        for span in found[record.id] ?? [] where isWanted(span, in: record) {
          let text = excerptLine(scalars, span.start..<max(span.start, span.end), context: 120)
          rows.append(
            [
              "", span.rule, "", "\(set)/\(record.fold)", record.id, String(span.start),
              String(span.end), oneLine(text), oneLine(record.source ?? ""),
            ].joined(separator: "\t"))
        }
      }
    }
    var generator = SeededGenerator(seed: UInt64(seed))
    generator.shuffle(&rows)
    let lines = [Self.header] + rows.prefix(count)
    return (lines.joined(separator: "\n") + "\n", rows.count)
  }

  private func isWanted(_ span: PredictionLine.Span, in record: CorpusRecord) -> Bool {
    if let check, span.rule != check { return false }
    if let tier, span.tier != tier.rawValue { return false }
    guard unmarkedOnly else { return true }
    guard let marks = record.marks else { return false }
    return !marks.contains { span.start < $0.upperBound && $0.lowerBound < span.end }
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The rows of a filled sheet; those without a verdict are left out.
  package static func read(_ text: String, path: String) throws(MeasuringError) -> [JudgedFinding] {
    var rows: [JudgedFinding] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard number > 0, fields.count > 1 else { continue }
      guard fields.count >= 7, let start = Int(fields[5]), let end = Int(fields[6]) else {
        throw .badRecord(path: path, line: number + 1, reason: "not \(header)")
      }
      // `folds.py` calls a wrong finding false.
      let word = fields[0].split(separator: " ").joined().lowercased()
      if word.isEmpty { continue }
      guard let verdict = JudgedVerdict(rawValue: word == "false" ? "wrong" : word) else {
        throw .badRecord(
          path: path, line: number + 1, reason: "the verdict is neither right, taste nor wrong")
      }
      rows.append(
        JudgedFinding(
          set: fields[3], id: fields[4], start: start, end: end, check: fields[1],
          verdict: verdict, reason: fields[2]))
    }
    return rows
  }
}

/// `news` for `corpora/news.jsonl.gz`.
func setName(of path: String) -> String {
  let name = predictionName(of: path)
  return name.hasSuffix(".jsonl") ? String(name.dropLast(6)) : name
}
