import FileAccess
import LintModel

extension DictionaryReader {
  private static var headerAdvice: Text {
    let names = phraseColumns.joined(separator: " ")
    return Text(
      de: "Mit diesen Wörtern beginnen, dazwischen je ein Tabulator: \(names)",
      en: "Begin with these words, a tabulator between each two: \(names)")
  }

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
        if let problem = line.problem { throw BadRow(problem, saveAsUTF8) }
        // By bytes: cutting a thousand strings by characters takes 4 ms of every start.
        let fields = line.bytes.split(
          separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
        ).map { String(decoding: $0, as: UTF8.self) }
        guard sawHeader else {
          guard fields == Self.phraseColumns else {
            throw BadRow(
              Text(
                de: "die erste Zeile nennt die Spalten nicht",
                en: "the first line does not name the columns"),
              Self.headerAdvice)
          }
          sawHeader = true
          continue
        }
        let row = try PhraseRow(fields)
        guard names.insert("\(row.check)/\(row.entry)").inserted else {
          let name = "\(row.check)/\(row.entry)"
          throw BadRow(
            Text(de: "zwei Zeilen heißen „\(name)“", en: "two lines are named “\(name)”"),
            Text(de: "Eine davon umbenennen.", en: "Rename one of them."))
        }
        let tokens = cutter.cut(row.phrase, &interner)
        guard !tokens.isEmpty else {
          throw BadRow(
            Text(de: "die Wendung ist leer", en: "the phrase is empty"),
            Text(de: "Sie gehört in die dritte Spalte.", en: "Write it into the third column."))
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
struct BadRow: Error {
  let reason: Text
  let advice: Text
  init(_ reason: Text, _ advice: Text) {
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
        Text(
          de: "\(fields.count) Spalten, wo \(columns.count) erwartet werden",
          en: "\(fields.count) columns where \(columns.count) are expected"),
        Text(
          de: "Mit je einem Tabulator trennen: \(columns.joined(separator: ", ")); "
            + "leere Felder bleiben stehen.",
          en: "Separate by one tabulator: \(columns.joined(separator: ", ")); empty fields stay."))
    }
    for (column, field) in zip(columns, fields).prefix(2) where !Self.isName(field) {
      throw BadRow(
        Text(de: "„\(field)“ taugt nicht als \(column)", en: "“\(field)” cannot be the \(column)"),
        Text(
          de:
            "Erlaubt sind kleine Buchstaben a bis z, Ziffern und einzelne Bindestriche dazwischen.",
          en: "Use small letters a to z, digits and single hyphens between them."))
    }
    guard let anchor = Phrase.Anchor(rawValue: fields[3]) else {
      throw BadRow(
        Text(de: "„\(fields[3])“ ist kein Anker", en: "“\(fields[3])” is no anchor"),
        Self.choices(Phrase.Anchor.allCases))
    }
    let severity = Severity(rawValue: fields[4])
    if severity == nil, !fields[4].isEmpty {
      throw BadRow(
        Text(de: "„\(fields[4])“ ist keine Schwere", en: "“\(fields[4])” is no severity"),
        Self.choices(
          Severity.allCases, Text(de: " Oder leer lassen.", en: " Or leave it empty.")))
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

  private static func choices<Choice: RawRepresentable<String>>(
    _ all: [Choice], _ more: Text = Text(de: "", en: "")
  ) -> Text {
    let names = all.map(\.rawValue).joined(separator: ", ")
    return Text(de: "Eines von: \(names).\(more.de)", en: "Use one of: \(names).\(more.en)")
  }
}
