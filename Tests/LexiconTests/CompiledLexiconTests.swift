import FileAccess
import Testing

@testable import Lexicon

@Suite struct CompiledLexiconTests {
  private static let checkout = #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/\($1)" }

  /// In memory: a kept one could be the one of older rules.
  private static let lexicon = Result { () throws -> Lexicon in
    try LexiconCache(folder: nil, dictionaries: "\(checkout)/Dictionaries").open { _ in }
  }

  /// Compiled lexica are kept under a key with the compiler's version: a change of the rules without
  /// a new version would leave users with what the old rules wrote.
  @Test func whatTheCompilerWritesIsRecordedForItsVersion() throws {
    let lexicon = try Self.lexicon.get()
    let written = lexicon.info.map { "\($0.name)\t\($0.value)\n" }.joined()
    let path = "\(Self.checkout)/Tests/LexiconTests/compiled.tsv"
    #expect(
      String(decoding: try readFile(path), as: UTF8.self) == written,
      """
      The compiled lexicon has changed. Raise lexiconCompilerVersion if the compiler did it (not our \
      lists or a package), look at what changed, and put these lines into Tests/LexiconTests/compiled.tsv:
      \(written)
      """)
  }

  @Test func theGermanCoreStaysSmall() throws {
    let lexicon = try Self.lexicon.get()
    #expect(lexicon.formCount > 1_000_000)
    let sizes = Dictionary(uniqueKeysWithValues: lexicon.sizes.map { ($0.name, $0.byteCount) })
    let german = ["germanForms", "signatures", "modifiers", "forbidden", "germanBands", "filter"]
    #expect(german.reduce(0) { $0 + (sizes[$1] ?? 0) } <= 12 << 20, "\(sizes)")
  }
}
