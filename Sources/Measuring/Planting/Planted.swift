/// A clean text with one error in it.
package struct Planted: Sendable {
  package let id: String
  package let paragraphs: [String]
  package let kind: String
  package let recipe: String
  package let isScoredOnly: Bool
  /// The error, in code points of the paragraphs joined by a blank line.
  package let span: Range<Int>
}

/// What a recipe does to a text.
struct Planting {
  var paragraphs: [[Unicode.Scalar]]
  var paragraph: Int
  /// In code points of that paragraph.
  var mark: Range<Int>

  /// Replaces a stretch; of the replacement, `marked` is the error (all of it by default).
  init(
    _ text: CleanText, paragraph: Int, replacing range: Range<Int>, with replacement: String,
    marked: Range<Int>? = nil
  ) {
    let scalars = Array(replacement.unicodeScalars)
    paragraphs = text.paragraphs
    paragraphs[paragraph].replaceSubrange(range, with: scalars)
    self.paragraph = paragraph
    let marked = marked ?? 0..<scalars.count
    mark = range.lowerBound + marked.lowerBound..<range.lowerBound + marked.upperBound
  }

  /// Inserts a paragraph that is wrong as a whole.
  init(_ text: CleanText, inserting paragraph: [Unicode.Scalar], at index: Int) {
    paragraphs = text.paragraphs
    paragraphs.insert(paragraph, at: index)
    self.paragraph = index
    mark = 0..<paragraph.count
  }

  var span: Range<Int> {
    let before = paragraphs[..<paragraph].reduce(0) { $0 + $1.count + 2 }
    return before + mark.lowerBound..<before + mark.upperBound
  }
}

/// One way to make one kind of error.
struct Recipe: Sendable {
  let kind: String
  let name: String
  /// Never printed or written as text: whoever tunes a rule sees only its recall.
  let isScoredOnly: Bool
  /// How often at most it may plant in one text, each time at another place or another error.
  var rounds = 1
  /// `nil` when the text offers no place for it.
  let plant: @Sendable (CleanText, inout SeededGenerator) -> Planting?

  static func open(
    _ kind: String, _ name: String,
    _ plant: @escaping @Sendable (CleanText, inout SeededGenerator) -> Planting?
  ) -> Recipe { Recipe(kind: kind, name: name, isScoredOnly: false, plant: plant) }

  static func scoredOnly(
    _ kind: String, _ name: String,
    _ plant: @escaping @Sendable (CleanText, inout SeededGenerator) -> Planting?
  ) -> Recipe { Recipe(kind: kind, name: name, isScoredOnly: true, plant: plant) }
}
