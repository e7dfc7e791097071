/// The strings behind the lexeme ids of one document.
///
/// Ids below `base.count` belong to the language pack and mean the same in every document;
/// the others are this document's overlay.
public struct LexemeTable: Sendable {
  public let base: Lexemes
  public let overlay: Lexemes

  public init(base: Lexemes, overlay: Lexemes) {
    self.base = base
    self.overlay = overlay
  }

  @inlinable
  public var count: Int { base.count + overlay.count }

  @inlinable
  public func utf8(_ id: LexemeID) -> ArraySlice<UInt8> {
    let index = Int(id.rawValue)
    return index < base.count ? base.utf8(index) : overlay.utf8(index - base.count)
  }

  public func string(_ id: LexemeID) -> String { String(decoding: utf8(id), as: UTF8.self) }
}

/// Strings by index, in one pool.
public struct Lexemes: Sendable {
  public let pool: [UInt8]
  /// `count + 1` offsets into the pool.
  public let offsets: [UInt32]

  public static let empty = Lexemes(pool: [], offsets: [0])

  public init(pool: [UInt8], offsets: [UInt32]) {
    self.pool = pool
    self.offsets = offsets.isEmpty ? [0] : offsets
  }

  @inlinable
  public var count: Int { offsets.count - 1 }

  /// The bytes of string `index`; empty when there is none.
  @inlinable
  public func utf8(_ index: Int) -> ArraySlice<UInt8> {
    guard index >= 0, index < count else { return [] }
    return pool[Int(offsets[index])..<Int(offsets[index + 1])]
  }
}
