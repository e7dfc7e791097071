import FileAccess
import LintModel

/// The lines of a list of ours in `Dictionaries/<code>/lexicon`: columns parted by tabulators, `#`
/// begins a comment line.
struct ListFile {
  /// Lines with content, in the order of the file.
  private(set) var lines: [ListLine] = []

  /// - Parameter columns: how many a line must have; missing ones at the end are taken as empty
  ///   down to `required`.
  init(path: String, columns: Int, required: Int? = nil) throws(LexiconError) {
    let bytes: [UInt8]
    do { bytes = try readFile(path) } catch { throw .unreadable(error) }
    try self.init(bytes, path: path, columns: columns, required: required ?? columns)
  }

  init(
    _ bytes: [UInt8], path: String, columns: Int, required: Int
  ) throws(LexiconError) {
    for (index, bytes) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .badLine(
          path: path, line: index + 1,
          reason: Text(de: "die Zeile ist kein gültiges UTF-8", en: "the line is not valid UTF-8"),
          advice: Text(de: "Die Datei als UTF-8 speichern.", en: "Save the file as UTF-8."))
      }
      let isBlank = text.utf8.allSatisfy { $0 == 32 || $0 == 9 || $0 == 13 }
      if isBlank || text.utf8.first == UInt8(ascii: "#") { continue }
      let line = ListLine(path: path, number: index + 1, text: text, columns: columns)
      guard line.given >= required, line.given <= columns else {
        throw line.bad(
          Text(
            de: "die Zeile hat \(line.given) Spalten statt \(columns)",
            en: "the line has \(line.given) columns instead of \(columns)"),
          Text(
            de: "Spalten mit Tabulatoren trennen, wie am Anfang der Datei beschrieben.",
            en: "Part the columns with tabulators as the head of the file describes."))
      }
      lines.append(line)
    }
  }
}

/// One line of a list, cut into columns.
struct ListLine {
  let path: String
  let number: Int
  private let fields: [Substring]
  let given: Int

  init(path: String, number: Int, text: String, columns: Int) {
    self.path = path
    self.number = number
    let text = text.utf8.last == 13 ? text.dropLast() : text[...]
    let given = text.split(separator: "\t", omittingEmptySubsequences: false)
    self.given = given.count
    fields = given + Array(repeating: "", count: max(0, columns - given.count))
  }

  subscript(column: Int) -> Substring { column < fields.count ? fields[column] : "" }

  /// The words of a column, parted by blanks.
  func words(_ column: Int) -> [Word] { self[column].split(separator: " ").map { Word($0) } }

  /// Alternatives of a column, parted by commas; none for "-".
  func alternatives(_ column: Int) -> [Word] { Self.alternatives(self[column]) }

  static func alternatives(_ text: Substring) -> [Word] {
    text == "-" ? [] : text.split(separator: ",").map { Word($0) }
  }

  func bad(_ reason: Text, _ advice: Text) -> LexiconError {
    .badLine(path: path, line: number, reason: reason, advice: advice)
  }
}

extension Word {
  init(_ text: Substring) { self.init(Array(text.utf8)) }
}
