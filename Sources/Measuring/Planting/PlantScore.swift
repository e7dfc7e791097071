import LintModel

/// How much of what was planted is found.
///
/// An error is found by a finding that touches it, or that names it as a related place: a finding
/// about a name may stand at either of its spellings.
package struct PlantScore: Sendable {
  package struct Row: Sendable {
    package let kind: String
    package let recipe: String
    package let isScoredOnly: Bool
    package var planted = 0
    /// Touched by a finding of any check or by a related place of it.
    package var found = 0
    /// Touched by a finding that is not preview.
    package var foundByStable = 0
  }

  package private(set) var rows: [Row] = []
  /// Plantings of open recipes that nothing touched.
  package private(set) var missed: [Planted] = []

  package init(_ planted: [Planted], _ predictions: [Prediction]) {
    for (text, prediction) in zip(planted, predictions) {
      if rows.last.map({ $0.kind == text.kind && $0.recipe == text.recipe }) != true {
        rows.append(Row(kind: text.kind, recipe: text.recipe, isScoredOnly: text.isScoredOnly))
      }
      let touching = prediction.spans.filter { span in
        ([span.range] + span.related).contains { $0.touches(text.span) }
      }
      rows[rows.count - 1].planted += 1
      if !touching.isEmpty { rows[rows.count - 1].found += 1 }
      if touching.contains(where: { $0.tier != .preview }) {
        rows[rows.count - 1].foundByStable += 1
      }
      if touching.isEmpty, !text.isScoredOnly { missed.append(text) }
    }
  }

  /// A Markdown table: kinds in order, open and scored-only recipes apart.
  package var table: String {
    var lines = [
      "| kind | recipe | | planted | found | recall | by stable checks |",
      "| --- | --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for row in rows {
      lines.append(
        "| \(row.kind) | \(row.recipe) | \(row.isScoredOnly ? "scored only" : "open")"
          + " | \(row.planted) | \(row.found) | \(share(row.found, row.planted))"
          + " | \(share(row.foundByStable, row.planted)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Range<Int> {
  /// Whether they share a place; an empty range counts as one place long.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    lowerBound < Swift.max(other.upperBound, other.lowerBound + 1)
      && other.lowerBound < Swift.max(upperBound, lowerBound + 1)
  }
}

/// `.981`; `1.000` when all; `–` of nothing.
func share(_ part: Int, _ whole: Int) -> String {
  guard whole > 0 else { return "–" }
  let thousandths = (part * 1000 + whole / 2) / whole
  if thousandths >= 1000 { return "1.000" }
  let digits = String(thousandths)
  return "." + String(repeating: "0", count: 3 - digits.count) + digits
}

extension Planted {
  /// One line of JSON, without its end.
  package var json: String {
    let paragraphs = paragraphs.map(quoted).joined(separator: ",")
    return "{\"id\":\(quoted(id)),\"paragraphs\":[\(paragraphs)],\"spans\":[{\"start\":"
      + "\(span.lowerBound),\"end\":\(span.upperBound),\"kind\":\"\(kind)\",\"recipe\":"
      + "\"\(recipe)\"}]}"
  }

  package var record: CorpusRecord { CorpusRecord(id: id, paragraphs: paragraphs) }

  /// The error with some text around it, on one line.
  package var excerpt: String {
    let scalars = Array(paragraphs.joined(separator: "\n\n").unicodeScalars)
    return excerptLine(scalars, span, context: 40)
  }
}

/// Text around a ⟦stretch⟧, white space joined.
func excerptLine(_ scalars: [Unicode.Scalar], _ range: Range<Int>, context: Int) -> String {
  func string(_ from: Int, _ to: Int) -> String {
    let start = min(max(0, from), scalars.count)
    let end = min(max(start, to), scalars.count)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end].map { $0.value < 0x20 ? " " : $0 })
    return String(view)
  }
  return string(range.lowerBound - context, range.lowerBound)
    + "⟦" + string(range.lowerBound, range.upperBound) + "⟧"
    + string(range.upperBound, range.upperBound + context)
}
