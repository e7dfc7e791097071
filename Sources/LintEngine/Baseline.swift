package import LintModel

/// Findings that were there before: a later run reports only what is new.
///
/// A text file: a header, then one finding a line: fingerprint, check, article, text; only the
/// fingerprint counts, the rest is for the reader.
package struct Baseline: Sendable {
  private let fingerprints: Set<String>
  package static let empty = Baseline(fingerprints: [])
  private static let header = "# mtlint baseline "

  private init(fingerprints: Set<String>) { self.fingerprints = fingerprints }

  package var count: Int { fingerprints.count }

  func contains(_ fingerprint: String) -> Bool { fingerprints.contains(fingerprint) }

  /// A file that is no baseline, or one of another version.
  package enum ParseError: Error, Equatable {
    case noHeader
    case otherVersion(String)
    case badLine(Int)
  }

  package init(parsing bytes: [UInt8]) throws(ParseError) {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let first = lines.first, first.hasPrefix(Self.header) else { throw .noHeader }
    let version = first.dropFirst(Self.header.count)
    guard version == Fingerprints.version else { throw .otherVersion(String(version)) }
    var fingerprints: Set<String> = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty && line.first != "#" {
      let fingerprint = line.prefix { $0 != "\t" }
      guard fingerprint.hasPrefix(Fingerprints.version + "-"), fingerprint.count == 18 else {
        throw .badLine(index + 1)
      }
      fingerprints.insert(String(fingerprint))
    }
    self.fingerprints = fingerprints
  }

  package static var firstLine: String { header + Fingerprints.version + "\n" }

  /// The lines for one article, in text order.
  package static func lines(for report: ArticleReport) -> String {
    report.findings.map { found in
      let fields = [
        found.fingerprint, found.finding.check, report.article.raw.name,
        report.article.document.string(found.finding.range),
      ]
      return fields.map(singleLine).joined(separator: "\t") + "\n"
    }.joined()
  }

  private static func singleLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 32 || $0 == "\u{7F}" ? " " : $0 }))
  }
}
