import LintModel
import Testing

@testable import TextAnalysis

@Suite struct LexemeOverlayTests {
  private let words = pack(["all": ["haus", "und"]])

  /// The strings of the forms of a text, as it is written and folded, by the ids they got.
  private func ids(
    of text: String, _ overlay: inout LexemeOverlay
  ) -> [(surface: LexemeID, folded: LexemeID)] {
    overlay.beginDocument()
    let bytes = Array(text.utf8)
    var start = 0
    return bytes.split(separator: 32).map { piece in
      defer { start += piece.count + 1 }
      let form = overlay.form(bytes.span, start, start + piece.count)
      return (form.surface, form.folded)
    }
  }

  private func overlay() -> LexemeOverlay {
    LexemeOverlay(base: words.index, baseCount: words.lexemes.count, slotCount: 4)
  }

  @Test func idsDoNotDependOnWhatWasReadBefore() {
    let text = "Haus und Hof und Donaudampfschifffahrtsgesellschaft haus Hof"
    var fresh = overlay()
    var used = overlay()
    _ = ids(of: "Hof hof Wiese und Donaudampfschifffahrtskapitän Haus", &used)
    let alone = ids(of: text, &fresh)
    let after = ids(of: text, &used)
    #expect(alone.map(\.surface) == after.map(\.surface))
    #expect(alone.map(\.folded) == after.map(\.folded))
    #expect(fresh.lexemes.pool == used.lexemes.pool)
    #expect(fresh.lexemes.offsets == used.lexemes.offsets)
  }

  @Test func numbersOfFormsStayTheSame() {
    var overlay = overlay()
    let first = ids(of: "Wiese und Hof", &overlay).map { overlay.number(of: $0.surface) }
    let again = ids(of: "Hof Wiese und", &overlay).map { overlay.number(of: $0.surface) }
    #expect(Set(first) == Set(again))
    #expect(overlay.number(of: Array("Wiese".utf8)) == first[0])
    #expect(overlay.utf8(ofForm: first[2]) == Array("Hof".utf8))
  }
}
