import FileAccess

/// Text to measure speed on.
package struct SpeedInput {
  /// Where the text comes from, for the report.
  package let origin: String
  /// Articles of about 4 kB.
  package let texts: [[UInt8]]

  /// Clean text of the corpora where they are, else our own sample articles, repeated.
  package init(corpora: String, root: String, bytes wanted: Int) throws {
    var paragraphs: [String] = []
    let names = ["newstest2020_en-de_references", "ud_pud", "ud_gsd"]
    if fileKind(of: "\(corpora)/clean") == .folder {
      origin = "clean news and web text of the corpora"
      for name in names {
        let records = try JSONLinesReader.all("\(corpora)/clean/\(name).jsonl.gz")
        paragraphs += records.filter { Folds.tuning.contains($0.fold) }.flatMap(\.paragraphs)
      }
    } else {
      origin = "the sample articles of Reports/sample (the corpora are absent)"
      for name in try listFolder("\(root)/Reports/sample") where name.hasSuffix(".md") {
        let text = String(decoding: try readFile("\(root)/Reports/sample/\(name)"), as: UTF8.self)
        paragraphs += text.split(separator: "\n").map(String.init).filter { $0.hasSuffix(".") }
      }
    }
    guard !paragraphs.isEmpty else { throw MeasuringError.other("there is no text to measure on") }
    var texts: [[UInt8]] = []
    var text: [UInt8] = []
    var count = 0
    var index = 0
    while count < wanted {
      text.append(contentsOf: paragraphs[index % paragraphs.count].utf8)
      text.append(contentsOf: [10, 10])
      index += 1
      if text.count >= 4096 {
        count += text.count
        texts.append(text)
        text = []
      }
    }
    self.texts = texts
  }

  /// All text on one line of at least `count` bytes.
  package func line(of count: Int) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(count + 8192)
    while line.count < count {
      for text in texts where line.count < count {
        line.append(contentsOf: text.map { $0 == 10 ? 32 : $0 })
      }
    }
    return line
  }
}
