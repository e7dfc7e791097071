/// The formats that articles are read in.
package enum ArticleFormat: String, CaseIterable, Sendable {
  case text
  case markdown

  /// Extensions without the dot, in lower case.
  package var extensions: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown", "mdown", "mkd", "mkdn"]
    }
  }

  /// The format that a file's extension stands for; `nil` when it stands for none.
  package static func named(by path: String) -> ArticleFormat? {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let tail = path[path.index(after: dot)...]
    guard tail.utf8.count <= 16 else { return nil }
    let lowered = String(
      decoding: tail.utf8.map { 0x41...0x5A ~= $0 ? $0 + 32 : $0 }, as: UTF8.self)
    return allCases.first { $0.extensions.contains(lowered) }
  }
}
