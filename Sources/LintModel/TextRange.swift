/// A half-open range of UTF-8 bytes in the text of a document.
public struct TextRange: Hashable, Sendable, BitwiseCopyable {
  public var start: UInt32
  public var end: UInt32

  /// - Precondition: `range` is not reversed; Swift's ranges never are.
  @inlinable
  public init(_ range: Range<UInt32>) {
    start = range.lowerBound
    end = range.upperBound
  }

  /// Clamps to the offsets a document can have; a reversed pair becomes empty at `start`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = max(self.start, UInt32(clamping: end))
  }

  @inlinable
  public var count: Int { Int(end - start) }
  @inlinable
  public var isEmpty: Bool { start == end }
  @inlinable
  public var indices: Range<Int> { Int(start)..<Int(end) }

  @inlinable
  public func union(_ other: TextRange) -> TextRange {
    TextRange(min(start, other.start)..<max(end, other.end))
  }

  @inlinable
  public func contains(_ offset: UInt32) -> Bool { start <= offset && offset < end }
  @inlinable
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share a byte; an empty range shares none.
  @inlinable
  public func overlaps(_ other: TextRange) -> Bool {
    max(start, other.start) < min(end, other.end)
  }
}

extension TextRange: Comparable {
  /// Text order; of two that start together, the shorter first.
  @inlinable
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
