/// What an article file says about itself.
public struct Metadata: Hashable, Sendable {
  public var title: String?
  /// BCP 47, as the file states it.
  public var language: String?
  /// The machine translation system.
  public var engine: String?
  /// Where the text came from: an agency, a feed, an address.
  public var source: String?
  public var desk: String?
  /// As the file states it; not interpreted.
  public var date: String?
  public init() {}
}

public enum BlockKind: String, Sendable, CaseIterable {
  case headline
  case teaser
  case caption
  case credit
  case listItem = "list-item"
  case quotation
  case paragraph
  case tableCell = "table-cell"
}

/// A piece of text that stands by itself, as the reader of a format found it.
public struct RawBlock: Hashable, Sendable {
  public let kind: BlockKind
  public let range: TextRange
  /// BCP 47, when the format says it.
  public let language: String?

  public init(kind: BlockKind, range: TextRange, language: String? = nil) {
    self.kind = kind
    self.range = range
    self.language = language
  }
}

/// A place in the file an article came from.
public struct OriginalPlace: Hashable, Sendable {
  /// Index into `RawArticle.parts`; 0 but for containers.
  public let part: Int
  public let range: TextRange
  public init(part: Int = 0, range: TextRange) {
    self.part = part
    self.range = range
  }
}

/// A file, or a member of a container file.
public struct Part: Hashable, Sendable {
  public let name: String
  public let bytes: [UInt8]
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// Leads from decoded text back to the bytes of the file.
public struct RunMap: Hashable, Sendable {
  /// A stretch of decoded text and where it came from.
  ///
  /// Of equal length: byte by byte. Otherwise one indivisible thing, such as `&amp;` for `&`.
  public struct Run: Hashable, Sendable {
    public let text: TextRange
    public let part: Int
    public let original: TextRange
    public init(text: TextRange, part: Int = 0, original: TextRange) {
      self.text = text
      self.part = part
      self.original = original
    }
    var isVerbatim: Bool { text.count == original.count }
  }

  /// In text order, disjoint; text between them (block separators) belongs to none. Empty: identity.
  public let runs: [Run]

  public static let identity = RunMap(runs: [])
  public init(runs: [Run]) { self.runs = runs }

  /// The smallest stretch of the file that holds the range; an empty range gives an empty stretch.
  public func original(of range: TextRange) -> OriginalPlace {
    guard !runs.isEmpty else { return OriginalPlace(range: range) }
    if range.isEmpty {
      let (part, at) = offset(of: range.start, asEnd: false)
      return OriginalPlace(part: part, range: TextRange(at..<at))
    }
    let (part, start) = offset(of: range.start, asEnd: false)
    let (endPart, end) = offset(of: range.end, asEnd: true)
    // A range over two parts keeps the one it starts in.
    return OriginalPlace(
      part: part, range: TextRange(start..<max(start, endPart == part ? end : start)))
  }

  /// The place of an edit; `nil` when replacing it would touch bytes that are not in the range.
  public func seamless(_ range: TextRange) -> OriginalPlace? {
    guard !runs.isEmpty else { return OriginalPlace(range: range) }
    let index = run(at: range.start)
    guard index < runs.count else { return nil }
    let run = runs[index]
    guard run.text.start <= range.start, range.end <= run.text.end else { return nil }
    if !run.isVerbatim && run.text != range { return nil }
    return original(of: range)
  }

  /// Index of the first run that ends after `offset`, or at it where no other begins there.
  private func run(at offset: UInt32) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.end <= offset { low = middle + 1 } else { high = middle }
    }
    if low > 0, runs[low - 1].text.end == offset, low == runs.count || runs[low].text.start > offset
    {
      return low - 1
    }
    return low
  }

  private func offset(of offset: UInt32, asEnd: Bool) -> (part: Int, at: UInt32) {
    let index = asEnd && offset > 0 ? run(at: offset - 1) : run(at: offset)
    guard index < runs.count else {
      let last = runs[runs.count - 1]
      return (last.part, last.original.end)
    }
    let run = runs[index]
    if offset <= run.text.start { return (run.part, run.original.start) }
    if offset >= run.text.end { return (run.part, run.original.end) }
    if run.isVerbatim { return (run.part, run.original.start + (offset - run.text.start)) }
    return (run.part, asEnd ? run.original.end : run.original.start)
  }
}

/// Bytes that a reader could not take as text, kept visible.
public struct Defect: Hashable, Sendable {
  public enum Kind: String, Sendable {
    /// Not UTF-8; U+FFFD stands in the text instead.
    case invalidByte
    /// A link, block or entity that the format leaves open.
    case brokenMarkup
  }
  public let kind: Kind
  /// In the article's text; empty, before the text that follows, for a defect in what is left out.
  public let range: TextRange
  /// The bytes, as hexadecimal digits: `C3 28`.
  public let bytes: String
  public init(kind: Kind, range: TextRange, bytes: String) {
    self.kind = kind
    self.range = range
    self.bytes = bytes
  }
}

/// `mtlint:disable-next CHECK reason` in a comment of the format.
public struct Suppression: Hashable, Sendable {
  /// Check id, or `check/entry`.
  public let check: String
  public let reason: String
  /// The comment in the file.
  public let place: OriginalPlace
  /// The text it speaks of: the next block; empty when none follows.
  public let scope: TextRange
  public init(check: String, reason: String, place: OriginalPlace, scope: TextRange) {
    self.check = check
    self.reason = reason
    self.place = place
    self.scope = scope
  }
}

/// An article as its file gives it: decoded text in blocks, and the way back to the bytes.
public struct RawArticle: Sendable {
  /// As shown to the user: the path given, or the name of standard input.
  public let name: String
  /// Such as `text` or `markdown`.
  public let format: String
  public let parts: [Part]
  /// Valid UTF-8. Blocks index it; what stands between them is never read as language.
  public let text: [UInt8]
  public let blocks: [RawBlock]
  public let runs: RunMap
  public let metadata: Metadata
  public let defects: [Defect]
  public let suppressions: [Suppression]
  /// The text that was translated, where the format carries it.
  public let source: RawSource?

  public init(
    name: String, format: String, parts: [Part], text: [UInt8], blocks: [RawBlock],
    runs: RunMap = .identity, metadata: Metadata = Metadata(), defects: [Defect] = [],
    suppressions: [Suppression] = [], source: RawSource? = nil
  ) {
    self.name = name
    self.format = format
    self.parts = parts
    self.text = text
    self.blocks = blocks
    self.runs = runs
    self.metadata = metadata
    self.defects = defects
    self.suppressions = suppressions
    self.source = source
  }
}

/// The source of a translation, block by block where the format pairs them.
public struct RawSource: Sendable {
  /// BCP 47, when known.
  public let language: String?
  public let text: [UInt8]
  public let blocks: [RawBlock]
  /// Pairs of (translation block, source block); empty when the format does not say.
  public let pairs: [BlockPair]

  public struct BlockPair: Hashable, Sendable {
    public let translation: Int
    public let source: Int
    public init(translation: Int, source: Int) {
      self.translation = translation
      self.source = source
    }
  }

  public init(language: String?, text: [UInt8], blocks: [RawBlock], pairs: [BlockPair]) {
    self.language = language
    self.text = text
    self.blocks = blocks
    self.pairs = pairs
  }
}
