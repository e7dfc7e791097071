import LintModel

/// The lines between `---` and `---` at the start of a file.
struct FrontMatter {
  var metadata = Metadata()
  /// Where the article begins.
  var end: Int

  /// A longer one is a text that happens to begin with a rule.
  private static let mostLines = 500

  /// `nil` when the text has none: it must be closed, and its first entry must be `key: value`.
  init?(_ text: [UInt8], from start: Int) {
    guard text[start...].starts(with: Array("---".utf8)) else { return nil }
    var lines: [Range<Int>] = []
    var at = start
    var close: Int?
    while at < text.count, lines.count < Self.mostLines {
      let end = text[at...].firstIndex { $0 == 10 || $0 == 13 } ?? text.count
      var next = min(end + 1, text.count)
      if end + 1 < text.count, text[end] == 13, text[end + 1] == 10 { next += 1 }
      let content = trimmed(text, at..<end)
      if lines.isEmpty {
        guard text[content].elementsEqual("---".utf8) else { return nil }
      } else if text[content].elementsEqual("---".utf8) || text[content].elementsEqual("...".utf8) {
        close = next
        break
      }
      lines.append(at..<end)
      at = next
    }
    guard let close else { return nil }
    end = close
    var hasEntry = false
    for line in lines.dropFirst() {
      guard let first = text[line].first, first != UInt8(ascii: "#") else { continue }
      guard let colon = text[line].firstIndex(of: UInt8(ascii: ":")) else {
        // Items of a list and folded lines belong to the entry before.
        if !hasEntry, !trimmed(text, line).isEmpty { return nil }
        continue
      }
      hasEntry = true
      guard first != 32, first != 9, first != UInt8(ascii: "-") else { continue }
      let key = String(
        decoding: text[trimmed(text, line.lowerBound..<colon)].map {
          0x41...0x5A ~= $0 ? $0 + 32 : $0
        }, as: UTF8.self)
      let value = Self.value(text, trimmed(text, (colon + 1)..<line.upperBound))
      guard !value.isEmpty else { continue }
      switch key {
      case "title": metadata.title = value
      case "language", "lang": metadata.language = value
      case "engine", "translator", "system": metadata.engine = value
      case "source": metadata.source = value
      case "desk": metadata.desk = value
      case "date": metadata.date = value
      default: break
      }
    }
    guard hasEntry || lines.count == 1 else { return nil }
  }

  /// A plain or quoted scalar of YAML, without a comment after it.
  private static func value(_ text: [UInt8], _ range: Range<Int>) -> String {
    guard let first = text[range].first else { return "" }
    var result: [UInt8] = []
    var index = range.lowerBound
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      index += 1
      while index < range.upperBound {
        let byte = text[index]
        let next = index + 1 < range.upperBound ? text[index + 1] : 0
        if byte == first, first == UInt8(ascii: "'"), next == first {
          index += 1
        } else if byte == first {
          break
        } else if byte == UInt8(ascii: "\\"), first == UInt8(ascii: "\""),
          next == UInt8(ascii: "\"") || next == UInt8(ascii: "\\")
        {
          index += 1
        }
        result.append(text[index])
        index += 1
      }
    } else {
      while index < range.upperBound {
        if text[index] == UInt8(ascii: "#"), index > range.lowerBound, text[index - 1] == 32 {
          break
        }
        result.append(text[index])
        index += 1
      }
    }
    return String(decoding: result[trimmed(result, 0..<result.count)], as: UTF8.self)
  }
}
