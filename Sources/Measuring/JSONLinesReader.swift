import CGzip
import Foundation

package enum MeasuringError: Error, CustomStringConvertible {
  case unreadable(path: String, reason: String)
  case badRecord(path: String, line: Int, reason: String)
  case corporaMissing(path: String)
  case failed(command: String, output: String)
  case other(String)

  package var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .badRecord(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .corporaMissing(let path):
      """
      \(path): there are no corpora here
        Give their folder with --corpora, or put them beside the checkout as ../shared/corpora.
      """
    case .failed(let command, let output): "\(command) failed:\n\(output)"
    case .other(let text): text
    }
  }
}

/// Reads a file of JSON lines, plain or gzipped, record by record.
package struct JSONLinesReader: ~Copyable {
  private let path: String
  private let file: OpaquePointer
  private var buffer: [UInt8] = []
  private var start = 0
  private var line = 0
  /// Lines read so far.
  package var lineNumber: Int { line }
  private var atEnd = false

  package init(_ path: String) throws(MeasuringError) {
    guard let file = gzip_file_open(path) else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    self.path = path
    self.file = file
  }

  deinit { gzip_file_close(file) }

  /// The next line that is not blank; `nil` at the end.
  package mutating func nextLine() throws(MeasuringError) -> [UInt8]? {
    while true {
      if let end = buffer[start...].firstIndex(of: 10) {
        let bytes = Array(buffer[start..<end])
        start = end + 1
        line += 1
        if bytes.contains(where: { $0 > 32 }) { return bytes }
        continue
      }
      if atEnd {
        let bytes = Array(buffer[start...])
        start = buffer.count
        line += 1
        return bytes.contains(where: { $0 > 32 }) ? bytes : nil
      }
      buffer.removeSubrange(..<start)
      start = 0
      let filled = buffer.count
      let wanted = 1 << 18
      buffer.append(contentsOf: repeatElement(0, count: wanted))
      let count = buffer.withUnsafeMutableBytes {
        gzip_file_read(file, $0.baseAddress! + filled, Int64(wanted))
      }
      guard count >= 0 else { throw .unreadable(path: path, reason: "the gzip data is damaged") }
      buffer.removeSubrange((filled + Int(count))...)
      atEnd = count == 0
    }
  }

  package mutating func next() throws(MeasuringError) -> CorpusRecord? {
    guard let bytes = try nextLine() else { return nil }
    return try CorpusRecord.decode(bytes, path: path, line: line)
  }

  package static func all(_ path: String) throws(MeasuringError) -> [CorpusRecord] {
    var reader = try JSONLinesReader(path)
    var records: [CorpusRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }
}

extension CorpusRecord {
  static func decode(
    _ bytes: [UInt8], path: String, line: Int
  ) throws(MeasuringError) -> CorpusRecord {
    do {
      return try JSONDecoder().decode(CorpusRecord.self, from: Data(bytes))
    } catch {
      throw .badRecord(
        path: path, line: line, reason: "no record with `id` and `text` or `paragraphs`")
    }
  }
}
