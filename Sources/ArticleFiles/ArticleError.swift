package import FileAccess
package import LintModel

/// The most bytes that an article may have: 64 MiB.
///
/// Offsets would allow 4 GiB. The limit keeps the memory of a run under 1 GiB (text, tokens and
/// findings together need up to sixteen times the file), and no article comes near it: the longest
/// that were seen have 300 KB.
package let maximumArticleBytes = 64 << 20

/// Why a file is not read as an article.
package enum ArticleError: Error, Equatable {
  case empty
  /// White space, and nothing else.
  case blank
  /// `kind` is what the first bytes announce, such as “PDF”.
  case binary(offset: Int, kind: String?)
  /// Text in another encoding, by the name that iconv knows it under.
  case otherEncoding(String)
  case unknownEncoding(offset: Int)
  case tooLarge(limit: Int)
  /// Markup nested or repeated so much that reading it would take minutes.
  case excessiveMarkup(Message)
  case unreadable(FileError)

  /// The sentences for a user.
  ///
  /// - Parameter path: as the user typed it; it appears in commands to type, quoted for a shell.
  package func explanation(path: String) -> ArticleProblem {
    let quoted = quotedForShell(path)
    switch self {
    case .empty:
      return ArticleProblem(Text(de: "die Datei ist leer", en: "the file is empty"))
    case .blank:
      return ArticleProblem(
        Text(de: "die Datei enthält nur Leerraum", en: "the file has nothing but white space"))
    case .binary(let offset, let kind?):
      return ArticleProblem(
        Message(
          id: "binary-kind",
          template: Text(
            de: "kein Text, sondern {kind} (ab Byte {offset})",
            en: "not text but {kind} (from byte {offset})"),
          ["kind": kind, "offset": "\(offset)"]),
        Text(
          de: "Speichern Sie den Artikel als Text oder Markdown in UTF-8.",
          en: "Save the article as text or Markdown in UTF-8."))
    case .binary(let offset, nil):
      return ArticleProblem(
        Message(
          id: "binary",
          template: Text(
            de: "kein Text: bei Byte {offset} beginnen binäre Daten",
            en: "not text: binary data begins at byte {offset}"),
          ["offset": "\(offset)"]),
        Text(
          de: "Speichern Sie den Artikel als Text oder Markdown in UTF-8.",
          en: "Save the article as text or Markdown in UTF-8."))
    case .otherEncoding(let encoding):
      return ArticleProblem(
        Message(
          id: "encoding",
          template: Text(
            de: "der Text ist {encoding}, nicht UTF-8", en: "the text is {encoding}, not UTF-8"),
          ["encoding": encoding]),
        Message(
          id: "convert",
          template: Text(
            de: "Wandeln Sie ihn um: iconv -f {encoding} -t UTF-8 {file} > {new}",
            en: "Convert it: iconv -f {encoding} -t UTF-8 {file} > {new}"),
          ["encoding": encoding, "file": quoted, "new": quotedForShell(converted(path))]))
    case .unknownEncoding(let offset):
      return ArticleProblem(
        Message(
          id: "unknown-encoding",
          template: Text(
            de: "weder UTF-8 noch eine Kodierung, die erkannt wird (ab Byte {offset})",
            en: "neither UTF-8 nor an encoding that is recognised (from byte {offset})"),
          ["offset": "\(offset)"]),
        Message(
          id: "convert-unknown",
          template: Text(
            de: "Wandeln Sie ihn um: iconv -f KODIERUNG -t UTF-8 {file} > {new}",
            en: "Convert it: iconv -f ENCODING -t UTF-8 {file} > {new}"),
          ["file": quoted, "new": quotedForShell(converted(path))]))
    case .tooLarge(let limit):
      return ArticleProblem(
        Message(
          id: "too-large",
          template: Text(
            de: "die Datei hat mehr als {limit} MiB", en: "the file has more than {limit} MiB"),
          ["limit": "\(limit >> 20)"]),
        Text(
          de: "Teilen Sie sie: jede Datei soll ein Artikel sein.",
          en: "Split it: each file should be one article."))
    case .excessiveMarkup(let reason):
      return ArticleProblem(
        reason,
        Text(
          de: "Lesen Sie die Datei als Text: geben Sie ihr die Endung .txt.",
          en: "Read the file as text: give it the extension .txt."))
    case .unreadable(let error):
      return ArticleProblem(germanAndEnglish(error))
    }
  }
}

/// Why a file is not read, and what to do about it.
package struct ArticleProblem: Hashable, Sendable {
  package let reason: Text
  package let advice: Text?

  init(_ reason: Text, _ advice: Text? = nil) {
    self.reason = reason
    self.advice = advice
  }

  init(_ reason: Message, _ advice: Text? = nil) {
    self.init(reason.filled, advice)
  }

  init(_ reason: Message, _ advice: Message) {
    self.init(reason.filled, advice.filled)
  }
}

extension Message {
  fileprivate var filled: Text { Text(de: text(.de), en: text(.en)) }
}

/// `artikel.txt` becomes `artikel.utf8.txt`: converting in place would empty the file.
private func converted(_ path: String) -> String {
  guard path != "-" else { return "article.utf8.txt" }
  let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) }
  guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name ?? path.startIndex
  else { return path + ".utf8" }
  return "\(path[..<dot]).utf8\(path[dot...])"
}

/// A path as one word of a POSIX shell.
private func quotedForShell(_ path: String) -> String {
  let isPlain = path.utf8.allSatisfy {
    switch $0 {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2F, 0x2D, 0x5F, 0x2B, 0x80...: true
    default: false
    }
  }
  let safe = path.utf8.first == UInt8(ascii: "-") && path != "-" ? "./\(path)" : path
  if isPlain && !path.isEmpty { return safe }
  var quoted = "'"
  for scalar in safe.unicodeScalars {
    if scalar == "'" { quoted += "'\\''" } else { quoted.unicodeScalars.append(scalar) }
  }
  return quoted + "'"
}

func germanAndEnglish(_ error: FileError) -> Text {
  Text(de: error.germanReason, en: error.reason)
}
