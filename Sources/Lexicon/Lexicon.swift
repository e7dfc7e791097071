import LintModel

/// The compiled lexicon: what is known of German forms, and which words are English.
///
/// Immutable, shared by all workers; nothing that leaves it points into the file.
package final class Lexicon: Sendable {
  private let forms: FrontCodedTable
  private let signatures: Signatures
  private let modifiers: FrontCodedTable
  private let forbidden: FrontCodedTable
  /// Forms and modifiers.
  let filter: WordFilter
  private let english: FrontCodedTable
  private let bands: FrontCodedTable
  let file: LexiconFile

  init(_ file: LexiconFile) {
    self.file = file
    forms = file.table(.germanForms)
    signatures = Signatures(file.section(.signatures))
    modifiers = file.table(.modifiers)
    forbidden = file.table(.forbidden)
    filter = WordFilter(file.section(.filter))
    english = file.table(.englishForms)
    bands = file.table(.germanBands)
  }

  /// What the file was made from: names and versions, in a fixed order.
  package var info: [(name: String, value: String)] {
    let section = file.section(.info)
    return section.bytes(0..<section.count).split(separator: 10).map { line in
      let fields = line.split(separator: 9, maxSplits: 1)
      return (
        String(decoding: fields.first ?? [], as: UTF8.self),
        String(decoding: fields.dropFirst().first ?? [], as: UTF8.self)
      )
    }
  }

  /// What `info` says of a package that was not installed.
  static let valueOfMissing = "missing"

  /// The packages that were not installed when it was compiled; what comes from them is missing.
  package var missingPackages: [SourcePackage] {
    info.compactMap { $0.value == Self.valueOfMissing ? SourcePackage(rawValue: $0.name) : nil }
  }

  /// The parts of the file with their sizes.
  package var sizes: [(name: String, byteCount: Int)] {
    LexiconPart.allCases.map { ("\($0)", file.section($0).count) }
  }

  package var formCount: Int { forms.count }
  package var byteCount: Int { file.file.count }

  package func contains(_ form: Span<UInt8>) -> Bool { forms.find(form) != nil }

  /// The readings of a form as it is written; empty when the lexicon does not have it.
  package func readings(_ form: [UInt8]) -> [LexiconReading] {
    guard let signature = forms.find(form.span) else { return [] }
    return signatures.readings(signature, of: form)
  }

  /// Whether a form in lower case can stand before the head of a compound, and is no form itself.
  package func isModifier(_ form: Span<UInt8>) -> Bool { modifiers.find(form) != nil }

  package func isForbidden(_ form: Span<UInt8>) -> Bool { forbidden.find(form) != nil }

  /// Zipf frequency × 10 of a folded form in German text, 0 below the table.
  package func germanBand(_ folded: [UInt8]) -> UInt8 {
    UInt8(truncatingIfNeeded: bands.find(FrequencyTable.key(for: folded).span) ?? 0)
  }

  /// How a verb is used; `nil` when Ding does not describe it.
  package func frames(of infinitive: String) -> VerbFrames? {
    VerbFrameTable(index: file.table(.verbFrameIndex), section: file.section(.verbFrames))
      .frames(Word(infinitive))
  }

  /// German words for an English one in lower case, commonest first.
  package func germanGlosses(of english: String) -> [Gloss] {
    GlossTable(index: file.table(.glossIndex), section: file.section(.glosses))
      .glosses(Word(english))
  }

  /// English words for a German one, a noun with its capital; commonest first.
  package func englishGlosses(of german: String) -> [Gloss] {
    GlossTable(index: file.table(.germanGlossIndex), section: file.section(.germanGlosses))
      .glosses(Word(german))
  }

  package func english(_ folded: [UInt8]) -> EnglishEntry? {
    english.find(folded.span).map { EnglishEntry(rawValue: UInt16(truncatingIfNeeded: $0)) }
  }
}

/// What is known of an English form: band in the low byte, then traits.
package struct EnglishEntry: Hashable, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(band: UInt8, isWord: Bool, isName: Bool) {
    rawValue = UInt16(band) | (isWord ? 0x100 : 0) | (isName ? 0x200 : 0)
  }

  /// Zipf frequency × 10 in English text, 0 below the table.
  package var band: UInt8 { UInt8(truncatingIfNeeded: rawValue) }
  /// The dictionary has it in lower case.
  package var isWord: Bool { rawValue & 0x100 != 0 }
  /// The dictionary has it with a capital only.
  package var isName: Bool { rawValue & 0x200 != 0 }
}
