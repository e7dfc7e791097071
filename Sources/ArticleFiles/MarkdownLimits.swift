import LintModel

/// Columns that a table may have. cmark-gfm's time grows with their square: 2,000 take 20 ms a table,
/// 30,000 take 3.8 s.
private let mostTableColumns = 2_000

/// Refuses markup that cmark-gfm would need minutes for.
func refuseExcessiveMarkup(_ text: [UInt8], from start: Int) throws(ArticleError) {
  var bars = 0
  // Only the row of dashes below the head makes a table.
  var isDelimiterRow = true
  for index in start..<text.count {
    switch text[index] {
    case 10, 13:
      bars = 0
      isDelimiterRow = true
    case UInt8(ascii: "|"):
      bars += 1
      if bars > mostTableColumns, isDelimiterRow {
        throw .excessiveMarkup(
          Message(
            id: "wide-table",
            template: Text(
              de: "eine Tabelle hat mehr als {limit} Spalten",
              en: "a table has more than {limit} columns"),
            ["limit": "\(mostTableColumns)"]))
      }
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), 32, 9: break
    default: isDelimiterRow = false
    }
  }
}
