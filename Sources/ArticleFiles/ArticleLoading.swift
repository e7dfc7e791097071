import FileAccess
package import LintModel

/// Reads the bytes of an article.
///
/// - Parameter name: as shown to the user; its extension gives the format when `format` is `nil`.
/// - Complexity: O(n).
package func readArticle(
  _ bytes: [UInt8], name: String, format: ArticleFormat? = nil
) throws(ArticleError) -> RawArticle {
  if bytes.count > maximumArticleBytes { throw .tooLarge(limit: maximumArticleBytes) }
  let decoded = decode(bytes, invalid: try examine(bytes))
  switch format ?? ArticleFormat.named(by: name) ?? .text {
  case .text: return plainText(decoded, bytes: bytes, name: name)
  case .markdown: return try markdown(decoded, bytes: bytes, name: name)
  }
}

/// Reads an article from a file, a pipe or an open descriptor (`/dev/fd/N`).
///
/// - Parameter name: as shown to the user; the path when `nil`.
package func loadArticle(
  path: String, name: String? = nil, format: ArticleFormat? = nil
) throws(ArticleError) -> RawArticle {
  let bytes: [UInt8]
  do {
    bytes = try readFile(path, limit: maximumArticleBytes)
  } catch .tooLarge(_, let limit) {
    throw .tooLarge(limit: limit)
  } catch {
    throw .unreadable(error)
  }
  return try readArticle(bytes, name: name ?? path, format: format)
}
