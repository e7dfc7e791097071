import FileAccess
import Foundation

/// Writes one file of predictions for each file of records, under the same base name without `.gz`.
package func writePredictions(
  _ predictor: Predictor, of files: [String], to folder: String
) async throws {
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  for path in files {
    var lines: [UInt8] = []
    try await predictor.predict(file: path) { (prediction: Prediction) throws(MeasuringError) in
      lines.append(contentsOf: prediction.json.utf8)
      lines.append(10)
    }
    try writeFile(lines, to: "\(folder)/\(predictionName(of: path))")
  }
}

/// `news.jsonl` for `corpora/news.jsonl.gz`.
package func predictionName(of path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  return name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
}
