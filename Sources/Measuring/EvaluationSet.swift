import FileAccess
import Foundation
import LintModel

/// Records of one file in the chosen folds, with the linter's findings, written where a scorer reads them.
struct EvaluationSet {
  let name: String
  let records: [CorpusRecord]
  let predictions: [Prediction]
  /// The records, as they stand in the corpus.
  let goldPath: String
  /// Findings of all checks.
  let allPath: String
  /// Findings of stable checks.
  let stablePath: String

  /// - Parameter folds: `nil` takes all records.
  init(
    _ path: String, folds: Range<Int>?, predictor: Predictor, folder: String
  ) async throws {
    var reader = try JSONLinesReader(path)
    var records: [CorpusRecord] = []
    var gold: [UInt8] = []
    while let line = try reader.nextLine() {
      let record = try CorpusRecord.decode(line, path: path, line: reader.lineNumber)
      if let folds, !folds.contains(record.fold) { continue }
      records.append(record)
      gold.append(contentsOf: line)
      gold.append(10)
    }
    name = setName(of: path)
    self.records = records
    predictions = try await predictor.predict(records)
    // Two folders of the corpora hold files of one name.
    let base = "\(folder)/" + path.split(separator: "/").suffix(2).joined(separator: "-")
    goldPath = "\(base).gold.jsonl"
    allPath = "\(base).all.jsonl"
    stablePath = "\(base).stable.jsonl"
    try writeFile(gold, to: goldPath)
    let all = predictions.map { $0.json + "\n" }.joined()
    try writeFile(Array(all.utf8), to: allPath)
    let stable = predictions.map { $0.stableOnly.json + "\n" }.joined()
    try writeFile(Array(stable.utf8), to: stablePath)
  }
}

extension Prediction {
  var stableOnly: Prediction {
    let kept = spans.filter { $0.tier != .preview }
    return Prediction(id: id, spans: kept, penalty: penalty, sentences: sentences)
  }
}

/// What `badmt_score.py --json` prints.
struct MarkedScore: Decodable {
  let findings: Int
  let touching: Int
  let chance: Double
  let hit: [String: [Int]]
}

/// What `score.py --clean --json -` prints.
struct CleanScore: Decodable {
  struct Group: Decodable {
    let findings: Int
    let rate: Double
    enum CodingKeys: String, CodingKey {
      case findings
      case rate = "per_1000"
    }
  }
  let sentences: Int
  let groups: [String: Group]
}

/// What `score.py --gold --json -` prints, as far as it is used.
struct RatedScore: Decodable {
  struct View: Decodable {
    struct Rule: Decodable {
      let predicted: Int
      let precision: Double
    }
    let chance: Double
    let rules: [String: Rule]
    enum CodingKeys: String, CodingKey {
      case chance = "chance_p"
      case rules
    }
  }
  let views: [String: View]
}

/// Runs a scorer of the evaluation and decodes what it prints.
func runScorer<Score: Decodable>(
  _ script: String, _ arguments: [String], as type: Score.Type
) throws -> Score {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["python3", script] + arguments
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    throw MeasuringError.failed(
      command: "python3 \(script)", output: String(decoding: data, as: UTF8.self))
  }
  return try JSONDecoder().decode(type, from: data)
}
