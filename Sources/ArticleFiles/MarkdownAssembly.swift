import LintModel

/// Puts the blocks of a Markdown file in order and leads their text back to the file.
struct MarkdownAssembly {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [RawBlock] = []
  private(set) var runs = RunBuilder()
  private(set) var defects: [Defect] = []
  private(set) var suppressions: [Suppression] = []

  /// The end of the source that the text so far came from.
  private var furthest = 0
  private let decoded: DecodedText
  /// Of defects that stand in the text: their number by the start of their range there.
  private var placed: [Int: TextRange] = [:]

  init(_ reader: MarkdownReader, decoded: DecodedText) {
    self.decoded = decoded
    let order = reader.blocks.indices.sorted {
      (reader.blocks[$0].start, $0) < (reader.blocks[$1].start, $1)
    }
    text.reserveCapacity(reader.aligner.text.count + 2 * order.count)
    var ranges = [TextRange](repeating: TextRange(0, 0), count: reader.blocks.count)
    for index in order {
      let block = reader.blocks[index]
      if !text.isEmpty { text += [10, 10] }
      let start = text.count
      var at = start
      for piece in reader.aligner.pieces[block.pieces] {
        add(piece, at: at)
        at += piece.count
      }
      text.append(contentsOf: reader.aligner.text[block.text])
      let range = trimmed(text, start..<text.count)
      ranges[index] = TextRange(range.lowerBound, range.upperBound)
      blocks.append(RawBlock(kind: block.kind, range: ranges[index]))
    }
    placeDefects()
    for found in reader.comments {
      let scope: TextRange
      if let block = found.block, block < ranges.count,
        reader.blocks[block].start <= found.comment.place.lowerBound
      {
        scope = ranges[block]
      } else {
        let next = order.first { reader.blocks[$0].start >= found.comment.place.upperBound }
        scope = next.map { ranges[$0] } ?? TextRange(text.count, text.count)
      }
      let place = found.comment.place
      suppressions.append(
        Suppression(
          check: found.comment.check, reason: found.comment.reason,
          place: decoded.runs.original(of: TextRange(place.lowerBound, place.upperBound)),
          scope: scope))
    }
  }

  private mutating func add(_ found: MarkdownAligner.Piece, at start: Int) {
    var piece = found
    // Blocks whose lines cmark told wrongly may reach into each other; the map must not run back.
    if piece.original.lowerBound < furthest {
      piece = MarkdownAligner.Piece(
        count: piece.count, original: furthest..<max(furthest, piece.original.upperBound),
        isVerbatim: false)
    }
    furthest = max(furthest, piece.original.upperBound)
    if !piece.isVerbatim, piece.count == piece.original.count, piece.original != found.original {
      piece = MarkdownAligner.Piece(
        count: piece.count, original: piece.original.dropLast(), isVerbatim: false)
    }
    let from = piece.original.lowerBound
    let original = TextRange(from, piece.original.upperBound)
    guard !decoded.runs.runs.isEmpty else {
      if piece.isVerbatim {
        runs.add(text: start, start + piece.count, original: from, piece.original.upperBound)
      } else {
        runs.addIndivisible(
          text: start, start + piece.count, original: from, piece.original.upperBound)
      }
      return
    }
    guard piece.isVerbatim else {
      let place = decoded.runs.original(of: original).range
      runs.addIndivisible(
        text: start, start + piece.count, original: Int(place.start), Int(place.end))
      return
    }
    // Invalid bytes within the piece cut it: what stands on either side leads back by itself.
    var low = decoded.runs.firstIndex(endingAfter: original.start)
    while low < decoded.runs.runs.count, decoded.runs.runs[low].text.start < original.end {
      let run = decoded.runs.runs[low]
      let a = max(run.text.start, original.start)
      let b = min(run.text.end, original.end)
      let textStart = start + Int(a - original.start)
      let textEnd = start + Int(b - original.start)
      if run.text.count == run.original.count {
        let file = Int(run.original.start + (a - run.text.start))
        runs.add(text: textStart, textEnd, original: file, file + Int(b - a))
      } else {
        runs.addIndivisible(
          text: textStart, textEnd, original: Int(run.original.start), Int(run.original.end))
      }
      if run.text.count == 3 { placed[Int(run.text.start)] = TextRange(textStart, textEnd) }
      low += 1
    }
  }

  /// A defect in code or front matter gets an empty range at the text that follows it.
  private mutating func placeDefects() {
    var next = 0
    let all = runs.runs
    for defect in decoded.defects {
      let file = decoded.runs.original(of: defect.range).range.start
      while next < all.count, all[next].original.start < file { next += 1 }
      let at = next < all.count ? Int(all[next].text.start) : text.count
      defects.append(
        Defect(
          kind: defect.kind, range: placed[Int(defect.range.start)] ?? TextRange(at, at),
          bytes: defect.bytes))
    }
  }
}

extension RunMap {
  fileprivate func firstIndex(endingAfter offset: UInt32) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].text.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
