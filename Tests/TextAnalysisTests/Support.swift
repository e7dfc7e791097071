import LintModel

@testable import TextAnalysis

/// A pack with the lists that a test names; entries are folded forms.
func pack(_ lists: [String: [String]] = [:]) -> LanguagePack {
  var interner = LexemeInterner()
  var words: [String: WordList] = [:]
  for (name, entries) in lists.sorted(by: { $0.key < $1.key }) {
    words[name] = WordList(
      entries.map { LexemeID(interner.intern(Array($0.utf8), hash: LexemeInterner.hash($0.utf8))) })
  }
  return LanguagePack(
    code: "de", locale: "de-DE", lexemes: interner.lexemes, lists: words, phrases: .empty,
    versions: [])
}

/// What a tokeniser makes of a text.
struct Cut {
  let text: [UInt8]
  let tokens: [Token]
  let lexemes: LexemeTable

  init(_ text: [UInt8], abbreviations: [String] = ["dr.", "usw.", "nr."]) {
    let pack = pack(["abbreviations": abbreviations])
    var tokenizer = Tokenizer(
      lexemes: LexemeOverlay(base: pack.index, baseCount: pack.lexemes.count),
      abbreviations: pack.words("abbreviations"))
    tokenizer.tokenize(text.span, 0..<text.count)
    self.text = text
    tokens = tokenizer.tokens
    lexemes = LexemeTable(base: pack.lexemes, overlay: tokenizer.lexemes.lexemes)
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  /// Tokens with their kinds: `Haus:word .:stop`.
  var described: String {
    tokens.map { "\(string($0)):\($0.kind)" }.joined(separator: " ")
  }
  var pieces: [String] { tokens.map(string) }
  var kinds: [TokenKind] { tokens.map(\.kind) }

  func string(_ token: Token) -> String {
    String(decoding: text[token.range.indices], as: UTF8.self)
  }
  func folded(_ index: Int) -> String { lexemes.string(tokens[index].folded) }
}

/// SplitMix64: the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
