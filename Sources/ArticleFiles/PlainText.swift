package import LintModel

/// Reads plain text: blocks are separated by blank lines.
package func readPlainText(_ bytes: [UInt8], name: String) -> RawArticle {
  var blocks: [RawBlock] = []
  var start = 0
  var index = 0
  func close(at end: Int) {
    var from = start
    var to = end
    while from < to, bytes[from] <= 32 { from += 1 }
    while to > from, bytes[to - 1] <= 32 { to -= 1 }
    if from < to { blocks.append(RawBlock(kind: .paragraph, range: TextRange(from, to))) }
  }
  while index < bytes.count {
    if bytes[index] == 10, index + 1 < bytes.count, bytes[index + 1] == 10 {
      close(at: index)
      start = index + 1
    }
    index += 1
  }
  close(at: bytes.count)
  return RawArticle(
    name: name, format: "text", parts: [Part(name: name, bytes: bytes)], text: bytes,
    blocks: blocks)
}
