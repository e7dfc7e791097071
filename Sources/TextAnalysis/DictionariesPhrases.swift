import FileAccess
import LintModel

extension DictionaryReader {
  static let phraseColumns = ["check", "entry", "phrase", "anchor", "severity", "replacement"]

  /// Reads `phrases.tsv`; a language may have none.
  ///
  /// An empty severity is the check's; an empty replacement is none, and `-` deletes the phrase.
  mutating func readPhrases(_ path: String) throws(DictionaryError) -> [Phrase] {
    guard fileKind(of: "\(folder)/\(path)") != nil else { return [] }
    var phrases: [Phrase] = []
    var names: Set<String> = []
    var sawHeader = false
    let cutter = PhraseCutter(self)
    for line in DataLines(try read(path)) where line.bytes.first != UInt8(ascii: "#") {
      do throws(BadRow) {
        if let problem = line.problem { throw BadRow(problem, "Save the file as UTF-8.") }
        let fields = line.text.split(separator: "\t", omittingEmptySubsequences: false)
          .map(String.init)
        guard sawHeader else {
          guard fields == Self.phraseColumns else {
            throw BadRow(
              "the first line does not name the columns",
              "Begin with these words, a tabulator between each two: "
                + Self.phraseColumns.joined(separator: " "))
          }
          sawHeader = true
          continue
        }
        let row = try PhraseRow(fields)
        guard names.insert("\(row.check)/\(row.entry)").inserted else {
          throw BadRow("two lines are named “\(row.check)/\(row.entry)”", "Rename one of them.")
        }
        let tokens = cutter.cut(row.phrase, &interner)
        guard !tokens.isEmpty else {
          throw BadRow("the phrase is empty", "Write it into the third column.")
        }
        phrases.append(
          Phrase(
            check: row.check, entry: row.entry, tokens: tokens, anchor: row.anchor,
            severity: row.severity, replacement: row.replacement))
      } catch {
        throw .badLine(
          path: "\(folder)/\(path)", line: line.number, reason: error.reason, advice: error.advice)
      }
    }
    return phrases
  }
}

/// What is wrong with a line, before it is known where it stands.
private struct BadRow: Error {
  let reason: String
  let advice: String
  init(_ reason: String, _ advice: String) {
    self.reason = reason
    self.advice = advice
  }
}

/// The fields of a line, each of its type.
private struct PhraseRow {
  let check: String
  let entry: String
  let phrase: String
  let anchor: Phrase.Anchor
  let severity: Severity?
  let replacement: String?

  init(_ fields: [String]) throws(BadRow) {
    let columns = DictionaryReader.phraseColumns
    guard fields.count == columns.count else {
      throw BadRow(
        "\(fields.count) columns where \(columns.count) are expected",
        "Separate by one tabulator: \(columns.joined(separator: ", ")); empty fields stay.")
    }
    for (column, field) in zip(columns, fields).prefix(2) where !Self.isName(field) {
      throw BadRow(
        "“\(field)” cannot be the \(column)",
        "Use small letters a to z, digits and single hyphens between them.")
    }
    guard let anchor = Phrase.Anchor(rawValue: fields[3]) else {
      throw BadRow("“\(fields[3])” is no anchor", Self.choices(Phrase.Anchor.allCases))
    }
    let severity = Severity(rawValue: fields[4])
    if severity == nil, !fields[4].isEmpty {
      throw BadRow(
        "“\(fields[4])” is no severity", Self.choices(Severity.allCases) + " Or leave it empty.")
    }
    check = fields[0]
    entry = fields[1]
    phrase = fields[2]
    self.anchor = anchor
    self.severity = severity
    replacement = fields[5].isEmpty ? nil : fields[5] == "-" ? "" : fields[5]
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        .allSatisfy { part in
          !part.isEmpty && part.allSatisfy { $0 >= 97 && $0 <= 122 || $0 >= 48 && $0 <= 57 }
        }
  }

  private static func choices<Choice: RawRepresentable<String>>(_ all: [Choice]) -> String {
    "Use one of: \(all.map(\.rawValue).joined(separator: ", "))."
  }
}
