import LintModel

/// An example of a check, with the marks taken out and turned into byte ranges.
struct MarkedText {
  var text: [UInt8] = []
  /// In text order.
  var marks: [TextRange] = []

  /// Returns `nil` when a mark is left open or closed twice.
  init?(_ example: String) {
    var open: Int?
    for scalar in example.unicodeScalars {
      switch scalar {
      case "⟦":
        guard open == nil else { return nil }
        open = text.count
      case "⟧":
        guard let start = open else { return nil }
        marks.append(TextRange(start, text.count))
        open = nil
      default: text.append(contentsOf: String(scalar).utf8)
      }
    }
    guard open == nil else { return nil }
  }

  /// The same after something else.
  func after(_ prefix: String) -> MarkedText {
    var result = self
    let shift = prefix.utf8.count
    result.text = Array(prefix.utf8) + text
    result.marks = marks.map {
      TextRange(Int($0.start) + shift, Int($0.end) + shift)
    }
    return result
  }

  func before(_ suffix: String) -> MarkedText {
    var result = self
    result.text += Array(suffix.utf8)
    return result
  }
}
