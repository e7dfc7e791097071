package import LintModel

/// The names of articles, for people and as the start of a list of names.
package struct NameListing {
  private struct Row {
    let kind: NameLedger.Kind
    /// What the lists have as usual, else what the articles use most.
    let form: String
    /// What the lists say of it.
    let known: KnownName?
    /// In order of first use.
    var spellings: [(text: String, count: Int)] = []
    var articles = 0
    /// Of the first mention.
    let place: String
  }

  private let language: UILanguage
  private var all: [Row] = []
  private var numbers: [String: Int] = [:]
  private var articleCount = 0

  package init(_ language: UILanguage) { self.language = language }

  package mutating func add(_ article: Article) {
    articleCount += 1
    let ledger = article.names
    var seen = Set<Int>()
    for cluster in ledger.clusters(in: article.document) {
      let known = cluster.known.map { article.document.pack.names.names[$0] }
      let form = known?.form ?? cluster.form
      let number = numbers[form] ?? all.count
      if number == all.count {
        numbers[form] = number
        let first = article.raw.runs.original(of: ledger.mentions[cluster.mentions[0]].range)
        let line = Positions([first], in: article.raw).start(of: first).line
        all.append(
          Row(
            kind: cluster.kind, form: form, known: known,
            place: "\(article.raw.name):\(line)"))
      }
      if seen.insert(number).inserted { all[number].articles += 1 }
      for mention in cluster.mentions {
        let text = article.document.string(ledger.mentions[mention].name)
        if let place = all[number].spellings.firstIndex(where: { $0.text == text }) {
          all[number].spellings[place].count += 1
        } else {
          all[number].spellings.append((text, 1))
        }
      }
    }
  }

  /// A line a name: kind, mentions, usual form, spellings with their counts, place of the first.
  package var text: String {
    let header = [
      Text(de: "Art", en: "kind"), Text(de: "Zahl", en: "count"), Text(de: "Name", en: "name"),
      Text(de: "Schreibungen", en: "spellings"), Text(de: "zuerst", en: "first"),
    ].map { $0(language) }
    var lines = [header]
    for row in all {
      let spellings =
        row.spellings.count == 1 && row.spellings[0].text == row.form
        ? "" : row.spellings.map { "\($0.text) \($0.count)" }.joined(separator: ", ")
      lines.append([
        Self.kind(row.kind)(language), "\(row.spellings.reduce(0) { $0 + $1.count })",
        row.form, spellings, row.place,
      ])
    }
    let widths = (0..<4).map { column in
      min(Self.widest, lines.map { TerminalText($0[column]).width }.max() ?? 0)
    }
    return lines.map { line in
      var result = ""
      for (column, cell) in line.enumerated() {
        let shown = TerminalText(cell)
        result += String(decoding: shown.bytes, as: UTF8.self)
        if column < 4 {
          result += String(repeating: " ", count: max(0, widths[column] - shown.width) + 2)
        }
      }
      return result + "\n"
    }.joined()
  }

  private static let widest = 40  // columns

  /// Lines for a project's list of names. What the articles write beside the form stands in
  /// `variants`, unless the lists have it as foreign: whoever edits the file moves it.
  package var rows: String {
    var lines = ["form\tvariants\tnever\tkind\tnote"]
    for row in all {
      let others = row.spellings.map(\.text).filter { $0 != row.form }
      let never = others.filter { text in row.known?.never.contains { $0.text == text } ?? false }
      let variants = others.filter { !never.contains($0) }
      let count = row.spellings.reduce(0) { $0 + $1.count }
      lines.append(
        [
          row.form, variants.joined(separator: "; "), never.joined(separator: "; "),
          row.known?.kind.rawValue ?? row.kind.rawValue,
          language == .de
            ? "Nennungen: \(count), Artikel: \(row.articles)"
            : "mentions: \(count), articles: \(row.articles)",
        ].map(Self.cell).joined(separator: "\t"))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Without what would end a cell or a line.
  private static func cell(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  private static func kind(_ kind: NameLedger.Kind) -> Text {
    switch kind {
    case .person: Text(de: "Person", en: "person")
    case .place: Text(de: "Ort", en: "place")
    case .organisation: Text(de: "Organisation", en: "organisation")
    case .other: Text(de: "–", en: "–")
    }
  }
}
