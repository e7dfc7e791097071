import LintModel

/// Stands in the text for a code span, and for a picture within a sentence.
///
/// Left out entirely, „Der Befehl `ls` zeigt“ would have two spaces and no object; as text, code would
/// be checked as German. U+FFFC, meant for this, is reported as debris where a file contains it.
private let placeholder = Array("\u{25A1}".utf8)

/// Reads Markdown of GitHub's flavour.
///
/// Left out of the text: front matter, code, raw HTML, targets of links, marks of footnotes.
func markdown(
  _ decoded: DecodedText, bytes: [UInt8], name: String
) throws(ArticleError) -> RawArticle {
  let frontMatter = FrontMatter(decoded.bytes, from: decoded.start)
  let start = frontMatter?.end ?? decoded.start
  try refuseExcessiveMarkup(decoded.bytes, from: start)
  guard let document = MarkdownDocument(decoded.bytes[start...]) else {
    throw .tooLarge(limit: maximumArticleBytes)
  }
  var reader = MarkdownReader(decoded.bytes, from: start)
  while let event = document.next() { reader.take(event) }
  let assembly = MarkdownAssembly(reader, decoded: decoded)
  return RawArticle(
    name: name, format: ArticleFormat.markdown.rawValue, parts: [Part(name: name, bytes: bytes)],
    text: assembly.text, blocks: assembly.blocks, runs: assembly.runs.map,
    metadata: frontMatter?.metadata ?? Metadata(), defects: assembly.defects,
    suppressions: assembly.suppressions)
}

/// Turns cmark's nodes into blocks of decoded text.
struct MarkdownReader {
  struct Block {
    var kind: BlockKind
    /// In the aligner's text and pieces.
    var text: Range<Int>
    var pieces: Range<Int>
    /// In the source; decides the order, because cmark moves footnotes to the end.
    var start: Int
  }

  struct Comment {
    let comment: SuppressionComment
    /// Index of the block that holds it; `nil` when it stands between blocks.
    let block: Int?
  }

  let source: [UInt8]
  private(set) var aligner: MarkdownAligner
  private(set) var blocks: [Block] = []
  private(set) var comments: [Comment] = []

  /// Starts of lines in the source, and its end.
  private let lines: [Int]
  /// Kinds that quotations and list items around the node give, innermost last.
  private var around: [BlockKind] = []
  private var open: OpenBlock?
  /// Behind all text so far; cmark gives tables that follow a paragraph the paragraph's lines.
  private var furthest = 0
  /// cmark moves footnotes behind everything else.
  private var isInFootnotes = false
  private var lastCell: (line: Int, cursor: Int)?
  /// Blocks up to and with the first heading; 0 before it.
  private var blocksToHeading = 0

  private struct OpenBlock {
    var block: Block
    var emphasis = 0
    /// All of its text is emphasised.
    var isEmphasised = true
    var images = 0
    var image: (text: Int, pieces: Int, cursor: Int)?
    /// Text outside pictures.
    var hasWords = false
    var hasPicture = false
  }

  init(_ source: [UInt8], from start: Int) {
    self.source = source
    aligner = MarkdownAligner(source: source)
    var lines = [start]
    var index = start
    while index < source.count {
      let byte = source[index]
      index += 1
      if byte == 13, index < source.count, source[index] == 10 { index += 1 }
      if byte == 10 || byte == 13 { lines.append(index) }
    }
    lines.append(source.count)
    self.lines = lines
  }

  private func line(_ number: Int) -> Range<Int> {
    let index = min(number, lines.count - 2)
    return lines[index]..<lines[index + 1]
  }

  mutating func take(_ event: MarkdownDocument.Event) {
    switch event.kind {
    case .footnote: isInFootnotes = true
    case .quote: nest(.quotation, event)
    case .item: nest(.listItem, event)
    case .heading: event.isEntering ? begin(.headline, event) : end()
    case .paragraph: event.isEntering ? begin(around.last ?? .paragraph, event) : end()
    case .cell: event.isEntering ? begin(.tableCell, event) : endCell(event)
    case .htmlBlock:
      guard event.isEntering else { return }
      // A comment that ends on its first line has no last line with cmark.
      let start = line(event.startLine).lowerBound
      let end = max(line(event.endLine).upperBound, start + event.literal.count)
      let range = start..<min(end, source.count)
      for comment in SuppressionComment.all(in: source, range) {
        comments.append(Comment(comment: comment, block: nil))
      }
    default: if open != nil { takeInline(event) }
    }
  }

  private mutating func nest(_ kind: BlockKind, _ event: MarkdownDocument.Event) {
    if event.isEntering { around.append(kind) } else { _ = around.popLast() }
  }

  private mutating func begin(_ kind: BlockKind, _ event: MarkdownDocument.Event) {
    let first = line(event.startLine)
    var start = min(first.lowerBound + event.startColumn, first.upperBound)
    if kind == .tableCell {
      start = lastCell?.line == event.startLine ? lastCell?.cursor ?? start : first.lowerBound
    }
    if !isInFootnotes { start = max(start, furthest) }
    aligner.cursor = start
    let end = line(max(event.startLine, event.endLine)).upperBound
    // Wrong lines: look a little further than any row or line of prose is long.
    aligner.limit = end > start ? end : min(source.count, start + 1 << 16)
    open = OpenBlock(
      block: Block(
        kind: kind, text: aligner.text.count..<aligner.text.count,
        pieces: aligner.pieces.count..<aligner.pieces.count, start: start))
  }

  private mutating func endCell(_ event: MarkdownDocument.Event) {
    // The bar after the cell, so that an equal word of the next cell is not taken for this one's.
    let bar = aligner.source[aligner.cursor..<max(aligner.cursor, aligner.limit)]
      .firstIndex(of: UInt8(ascii: "|"))
    lastCell = (event.startLine, bar.map { $0 + 1 } ?? aligner.cursor)
    end()
  }

  private mutating func end() {
    guard var done = open else { return }
    open = nil
    furthest = max(furthest, aligner.cursor)
    done.block.text = done.block.text.lowerBound..<aligner.text.count
    done.block.pieces = done.block.pieces.lowerBound..<aligner.pieces.count
    let content = trimmed(aligner.text, done.block.text)
    guard !content.isEmpty else { return }
    if done.block.kind == .paragraph {
      if done.hasPicture && !done.hasWords {
        done.block.kind = .caption
      } else if blocksToHeading == blocks.count, blocksToHeading > 0, done.isEmphasised {
        done.block.kind = .teaser
      } else if let kind = pictureKind(aligner.text, content) {
        done.block.kind = kind
      }
    }
    blocks.append(done.block)
    if done.block.kind == .headline, blocksToHeading == 0 { blocksToHeading = blocks.count }
  }

  private mutating func takeInline(_ event: MarkdownDocument.Event) {
    let place = line(event.startLine)
    switch event.kind {
    case .text:
      noteWords(event.literal)
      aligner.add(
        event.literal, hint: place.lowerBound + event.startColumn, line: place)
    case .softBreak, .hardBreak: aligner.addLineEnd()
    case .code:
      noteWords([0x78])
      aligner.addIndivisible(
        placeholder, from: aligner.findCode() ?? aligner.cursor..<aligner.cursor)
    case .html: takeHTML(event)
    case .emphasis: open?.emphasis += event.isEntering ? 1 : -1
    case .image: takeImage(event)
    default: break
    }
  }

  private mutating func noteWords(_ literal: [UInt8]) {
    guard literal.contains(where: { $0 > 32 }), open?.images == 0 else { return }
    open?.hasWords = true
    if open?.emphasis == 0 { open?.isEmphasised = false }
  }

  private mutating func takeHTML(_ event: MarkdownDocument.Event) {
    guard let place = aligner.find(event.literal) else { return }
    let tag = event.literal.prefix(4).map { 0x41...0x5A ~= $0 ? $0 + 32 : $0 }
    if tag.starts(with: Array("<br".utf8)) {
      aligner.addIndivisible([10], from: place)
      return
    }
    aligner.cursor = place.upperBound
    for comment in SuppressionComment.all(in: source, place) {
      comments.append(Comment(comment: comment, block: blocks.count))
    }
  }

  /// The description of a picture that stands alone is a caption; within text it is left out.
  private mutating func takeImage(_ event: MarkdownDocument.Event) {
    if event.isEntering {
      open?.images += 1
      if open?.images == 1 {
        open?.image = (aligner.text.count, aligner.pieces.count, aligner.cursor)
      }
      return
    }
    open?.images -= 1
    guard open?.images == 0, let image = open?.image else { return }
    open?.hasPicture = true
    if open?.hasWords == true {
      aligner.truncate(text: image.text, pieces: image.pieces)
      aligner.addIndivisible(placeholder, from: image.cursor..<aligner.cursor)
    }
  }
}
