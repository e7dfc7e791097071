import FileAccess
import LintModel

extension DictionaryReader {
  static let nameColumns = ["form", "variants", "never", "kind", "note"]

  /// Reads the lists of names of a language, `names/*.tsv`, and a project's own file, which wins.
  ///
  /// - Parameter project: path of the file, as the user named it.
  mutating func readNames(in path: String, project: String?) throws(DictionaryError) -> NameTable {
    var bytes: [UInt8] = []
    var rows: [KnownNames.Row] = []
    if let project {
      let file: [UInt8]
      do { file = try readFile(project) } catch { throw .unreadable(error) }
      try Self.addRows(of: file, path: project, isOfProject: true, to: &rows, &bytes)
      note(DataVersion(name: "names.tsv of the project", version: contentHash(file)))
    }
    if fileKind(of: "\(folder)/\(path)") == .folder {
      for name in try names(in: path) where name.hasSuffix(".tsv") {
        try Self.addRows(
          of: try read("\(path)/\(name)"), path: "\(folder)/\(path)/\(name)", isOfProject: false,
          to: &rows, &bytes)
      }
    }
    guard !rows.isEmpty else { return .empty }
    var builder = NameTableBuilder(KnownNames(bytes: bytes, rows: rows))
    return builder.table()
  }

  // MARK: - Rows

  /// Of a project's list everything is looked at that can be wrong; of ours, which tests have
  /// examined, what reading them cannot do without.
  private static func addRows(
    of file: [UInt8], path: String, isOfProject: Bool, to rows: inout [KnownNames.Row],
    _ bytes: inout [UInt8]
  ) throws(DictionaryError) {
    let offset = bytes.count
    bytes += file
    var lines: [String: Int] = [:]
    var sawHeader = false
    for line in DataLines(file) where line.bytes.first != UInt8(ascii: "#") {
      do throws(BadRow) {
        if isOfProject, let problem = line.problem { throw BadRow(problem, saveAsUTF8) }
        guard sawHeader else {
          let header = line.bytes.split(
            separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
          ).map { String(decoding: $0, as: UTF8.self) }
          guard header == nameColumns else {
            throw BadRow(
              Text(
                de: "die erste Zeile nennt die Spalten nicht",
                en: "the first line does not name the columns"), headerAdvice)
          }
          sawHeader = true
          continue
        }
        let row = try KnownNames.Row(line.bytes, offset: offset, isOfProject: isOfProject)
        rows.append(row)
        guard isOfProject else { continue }
        let name = KnownNames(bytes: bytes, rows: [row])[0]
        try refuseContradiction(name)
        if let first = lines.updateValue(line.number, forKey: name.form) {
          throw BadRow(
            Text(
              de: "„\(name.form)“ steht schon in Zeile \(first)",
              en: "“\(name.form)” already stands in line \(first)"),
            Text(de: "Die beiden Zeilen zusammenlegen.", en: "Make one line of the two."))
        }
      } catch {
        throw .badLine(
          path: path, line: line.number, reason: error.reason, advice: error.advice)
      }
    }
  }

  private static func refuseContradiction(_ name: KnownName) throws(BadRow) {
    let both = name.never.first { spelling in
      spelling.text == name.form || name.variants.contains(spelling.text)
    }
    guard let both else { return }
    throw BadRow(
      Text(
        de: "„\(both.text)“ ist zugleich erlaubt und ausgeschlossen",
        en: "“\(both.text)” is both accepted and never right"),
      Text(de: "Aus einer der Spalten streichen.", en: "Take it out of one of the columns."))
  }

  private static var headerAdvice: Text {
    let names = nameColumns.joined(separator: " ")
    return Text(
      de: "Mit diesen Wörtern beginnen, dazwischen je ein Tabulator: \(names)",
      en: "Begin with these words, a tabulator between each two: \(names)")
  }
}

extension KnownNames.Row {
  /// Kinds by their names: a string costs more than the rest of a line.
  private static let kinds: [(name: [UInt8], kind: KnownName.Kind)] =
    KnownName.Kind.allCases.map { (Array($0.rawValue.utf8), $0) }

  /// The fields of a line. All but the first may be missing at the end of the line.
  ///
  /// - Parameter offset: where the file begins among the bytes of all files.
  fileprivate init(
    _ line: ArraySlice<UInt8>, offset: Int, isOfProject: Bool
  ) throws(BadRow) {
    let columns = DictionaryReader.nameColumns.count
    var fields: [TextRange] = []
    fields.reserveCapacity(columns)
    var start = line.startIndex
    for index in line.startIndex...line.endIndex
    where index == line.endIndex || line[index] == UInt8(ascii: "\t") {
      fields.append(TextRange(start + offset, index + offset))
      start = index + 1
    }
    guard fields.count <= columns else {
      throw BadRow(
        Text(
          de: "\(fields.count) Spalten, wo höchstens \(columns) erwartet werden",
          en: "\(fields.count) columns where at most \(columns) are expected"),
        Text(
          de: "Mehrere Schreibungen in einer Spalte mit „; “ trennen.",
          en: "Separate several spellings in one column by “; ”."))
    }
    guard let form = fields.first, !form.isEmpty else {
      throw BadRow(
        Text(de: "die Zeile nennt keine Form", en: "the line names no form"),
        Text(
          de: "Die gewünschte Schreibung gehört in die erste Spalte.",
          en: "Write the spelling that is wanted into the first column."))
    }
    let empty = TextRange(form.end..<form.end)
    let field = { (column: Int) in column < fields.count ? fields[column] : empty }
    let given = field(3)
    let name = line[(Int(given.start) - offset)..<(Int(given.end) - offset)]
    let kind = name.isEmpty ? .other : Self.kinds.first { $0.name[...] == name }?.kind
    guard let kind else {
      let kinds = KnownName.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      let text = String(decoding: name, as: UTF8.self)
      throw BadRow(
        Text(de: "„\(text)“ ist keine Art von Namen", en: "“\(text)” is no kind of name"),
        Text(de: "Möglich sind: \(kinds)", en: "Possible are: \(kinds)"))
    }
    self.init(
      form: form, variants: field(1), never: field(2), note: field(4), kind: kind,
      isOfProject: isOfProject)
  }
}
