import ArticleFiles
import LintModel

/// `kind: text` of every block, in order.
func outline(_ article: RawArticle) -> [String] {
  article.blocks.map {
    "\($0.kind.rawValue): \(String(decoding: article.text[$0.range.indices], as: UTF8.self))"
  }
}

func read(_ text: String, as format: ArticleFormat = .text) throws -> RawArticle {
  try readArticle(Array(text.utf8), name: "artikel", format: format)
}

/// The bytes of the file that the first occurrence of `words` in the text came from.
func original(of words: String, in article: RawArticle) -> String? {
  let wanted = Array(words.utf8)
  guard article.text.count >= wanted.count else { return nil }
  for start in 0...(article.text.count - wanted.count)
  where article.text[start..<(start + wanted.count)].elementsEqual(wanted) {
    let place = article.runs.original(of: TextRange(start, start + wanted.count))
    return String(decoding: article.parts[0].bytes[place.range.indices], as: UTF8.self)
  }
  return nil
}

/// The error that reading the bytes ends with.
func failure(_ bytes: [UInt8], format: ArticleFormat = .text) -> ArticleError? {
  do throws(ArticleError) {
    _ = try readArticle(bytes, name: "artikel.txt", format: format)
    return nil
  } catch {
    return error
  }
}
