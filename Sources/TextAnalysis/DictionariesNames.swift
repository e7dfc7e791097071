import FileAccess
import LintModel

extension DictionaryReader {
  static let nameColumns = ["form", "variants", "never", "kind", "note"]

  /// Reads the lists of names of a language, `names/*.tsv`, and a project's own file, which wins.
  ///
  /// - Parameter project: path of the file, as the user named it.
  mutating func readNames(in path: String, project: String?) throws(DictionaryError) -> NameTable {
    var rows: [KnownName] = []
    if let project {
      let bytes: [UInt8]
      do { bytes = try readFile(project) } catch { throw .unreadable(error) }
      rows += try Self.rows(of: bytes, path: project, isOfProject: true)
      note(DataVersion(name: "names.tsv of the project", version: contentHash(bytes)))
    }
    if fileKind(of: "\(folder)/\(path)") == .folder {
      for file in try names(in: path) where file.hasSuffix(".tsv") {
        rows += try Self.rows(
          of: try read("\(path)/\(file)"), path: "\(folder)/\(path)/\(file)", isOfProject: false)
      }
    }
    var builder = NameTableBuilder()
    return builder.table(of: rows)
  }

  // MARK: - Rows

  private static func rows(
    of bytes: [UInt8], path: String, isOfProject: Bool
  ) throws(DictionaryError) -> [KnownName] {
    var rows: [KnownName] = []
    var lines: [String: Int] = [:]
    var sawHeader = false
    for line in DataLines(bytes) where line.bytes.first != UInt8(ascii: "#") {
      do throws(BadRow) {
        if let problem = line.problem { throw BadRow(problem, saveAsUTF8) }
        let fields = line.bytes.split(
          separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        if !sawHeader {
          let header = fields.map { String(decoding: $0, as: UTF8.self) }
          guard header == nameColumns else {
            throw BadRow(
              Text(
                de: "die erste Zeile nennt die Spalten nicht",
                en: "the first line does not name the columns"), headerAdvice)
          }
          sawHeader = true
          continue
        }
        let row = try KnownName(fields, isOfProject: isOfProject)
        if let first = lines.updateValue(line.number, forKey: row.form) {
          throw BadRow(
            Text(
              de: "„\(row.form)“ steht schon in Zeile \(first)",
              en: "“\(row.form)” already stands in line \(first)"),
            Text(de: "Die beiden Zeilen zusammenlegen.", en: "Make one line of the two."))
        }
        rows.append(row)
      } catch {
        throw .badLine(
          path: path, line: line.number, reason: error.reason, advice: error.advice)
      }
    }
    return rows
  }

  private static var headerAdvice: Text {
    let names = nameColumns.joined(separator: " ")
    return Text(
      de: "Mit diesen Wörtern beginnen, dazwischen je ein Tabulator: \(names)",
      en: "Begin with these words, a tabulator between each two: \(names)")
  }
}

extension KnownName {
  /// Of the peoples who say the family name first, the last word says nothing alone.
  var hasSurnameLast: Bool {
    !["zh", "ko", "vi", "hu", "km"].contains { note == $0 || note.hasPrefix($0 + " ") }
  }

  /// The fields of a line. All but the first may be missing at the end of the line.
  fileprivate init(
    _ fields: [ArraySlice<UInt8>], isOfProject: Bool
  ) throws(BadRow) {
    let columns = DictionaryReader.nameColumns
    guard fields.count <= columns.count else {
      throw BadRow(
        Text(
          de: "\(fields.count) Spalten, wo höchstens \(columns.count) erwartet werden",
          en: "\(fields.count) columns where at most \(columns.count) are expected"),
        Text(
          de: "Mehrere Schreibungen in einer Spalte mit „; “ trennen.",
          en: "Separate several spellings in one column by “; ”."))
    }
    let text = { (column: Int) in
      column < fields.count ? String(decoding: fields[column], as: UTF8.self) : ""
    }
    let form = text(0)
    guard !form.isEmpty else {
      throw BadRow(
        Text(de: "die Zeile nennt keine Form", en: "the line names no form"),
        Text(
          de: "Die gewünschte Schreibung gehört in die erste Spalte.",
          en: "Write the spelling that is wanted into the first column."))
    }
    let variants = Self.list(text(1))
    let never = Self.list(text(2)).map { (spelling: String) -> (text: String, isAmbiguous: Bool) in
      spelling.hasSuffix("?") ? (String(spelling.dropLast()), true) : (spelling, false)
    }
    if let both = never.first(where: { (row: (text: String, isAmbiguous: Bool)) in
      row.text == form || variants.contains(row.text)
    }) {
      throw BadRow(
        Text(
          de: "„\(both.text)“ ist zugleich erlaubt und ausgeschlossen",
          en: "“\(both.text)” is both accepted and never right"),
        Text(de: "Aus einer der Spalten streichen.", en: "Take it out of one of the columns."))
    }
    let given = text(3)
    let named: Kind? = given.isEmpty ? .other : Kind(rawValue: given)
    guard let kind = named else {
      let kinds = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw BadRow(
        Text(de: "„\(given)“ ist keine Art von Namen", en: "“\(given)” is no kind of name"),
        Text(de: "Möglich sind: \(kinds)", en: "Possible are: \(kinds)"))
    }
    self.init(
      form: form, variants: variants, never: never, kind: kind, note: text(4),
      isOfProject: isOfProject)
  }

  /// Spellings separated by semicolons.
  private static func list(_ field: String) -> [String] {
    guard !field.isEmpty else { return [] }
    return field.utf8.split(separator: UInt8(ascii: ";")).compactMap { piece in
      var piece = piece
      while piece.first == 32 { piece.removeFirst() }
      while piece.last == 32 { piece.removeLast() }
      return piece.isEmpty ? nil : String(Substring(piece))
    }
  }
}
