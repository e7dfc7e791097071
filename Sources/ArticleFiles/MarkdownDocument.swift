import CMarkdown

/// A text parsed by cmark-gfm; walks its nodes in document order and frees them.
@safe struct MarkdownDocument: ~Copyable {
  private let handle: OpaquePointer

  /// `nil` when memory is short.
  init?(_ text: ArraySlice<UInt8>) {
    let parsed = unsafe text.withUnsafeBufferPointer {
      unsafe markdown_parse($0.baseAddress, $0.count)
    }
    guard let parsed = unsafe parsed else { return nil }
    unsafe handle = parsed
  }

  deinit { unsafe markdown_free(handle) }

  struct Event {
    enum Kind: Int32 {
      case other, paragraph, heading, quote, item, cell, htmlBlock, text, softBreak, hardBreak
      case code, html, emphasis, image, footnoteReference, footnote
    }
    let kind: Kind
    let isEntering: Bool
    /// From 0.
    let startLine: Int
    /// From 0, in bytes; a hint for inlines.
    let startColumn: Int
    let endLine: Int
    let literal: [UInt8]
  }

  borrowing func next() -> Event? {
    var event = unsafe markdown_event()
    guard unsafe markdown_next(handle, &event) != 0 else { return nil }
    let literal = unsafe [UInt8](
      UnsafeRawBufferPointer(start: event.literal, count: event.literal_length))
    return unsafe Event(
      kind: Event.Kind(rawValue: event.kind) ?? .other, isEntering: event.entering != 0,
      startLine: max(0, Int(event.start_line) - 1),
      startColumn: max(0, Int(event.start_column) - 1),
      endLine: max(0, Int(event.end_line) - 1), literal: literal)
  }
}
