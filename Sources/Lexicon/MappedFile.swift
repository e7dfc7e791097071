import Glibc

/// Bytes that do not change: a file in the address space, or a copy in memory.
///
/// A file is opened in microseconds whatever its size, and its pages are shared by all processes.
/// Sendable though it holds a pointer: nothing writes to what it points at until the last user is
/// gone. Reading outside gives zeros, so that a damaged file gives wrong words and never a trap.
@safe final class MappedFile: @unchecked Sendable {
  private let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool

  /// Maps a file; `nil` when it cannot be opened or is empty.
  static func open(_ path: String) -> MappedFile? {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0
    else { return nil }
    let count = Int(status.st_size)
    guard let base = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe base != MAP_FAILED
    else { return nil }
    return unsafe MappedFile(base: UnsafeRawPointer(base), count: count, isMapped: true)
  }

  /// Copies bytes to where a mapped file would be.
  convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
    unsafe bytes.withUnsafeBytes { source in
      if let start = source.baseAddress {
        unsafe copy.copyMemory(from: start, byteCount: source.count)
      }
    }
    unsafe self.init(base: UnsafeRawPointer(copy), count: bytes.count, isMapped: false)
  }

  private init(base: UnsafeRawPointer, count: Int, isMapped: Bool) {
    unsafe self.base = base
    self.count = count
    self.isMapped = isMapped
  }

  deinit {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
    } else {
      unsafe base.deallocate()
    }
  }

  func byte(_ at: Int) -> UInt8 {
    at >= 0 && at < count ? unsafe base.load(fromByteOffset: at, as: UInt8.self) : 0
  }

  func uint16(_ at: Int) -> UInt16 {
    guard at >= 0, at <= count - 2 else { return 0 }
    return unsafe UInt16(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt16.self))
  }

  func uint32(_ at: Int) -> UInt32 {
    guard at >= 0, at <= count - 4 else { return 0 }
    return unsafe UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self))
  }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    return unsafe Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
  }
}

/// Part of a mapped file, with offsets of its own.
struct Section: Sendable {
  let file: MappedFile
  let start: Int
  let count: Int

  func byte(_ at: Int) -> UInt8 { at < count ? file.byte(start + at) : 0 }
  func uint16(_ at: Int) -> UInt16 { at < count ? file.uint16(start + at) : 0 }
  func uint32(_ at: Int) -> UInt32 { at < count ? file.uint32(start + at) : 0 }
  func bytes(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    return file.bytes(start + range.lowerBound..<start + range.upperBound)
  }
}

/// Little-endian numbers at the end of an array of bytes.
extension [UInt8] {
  mutating func append(uint16 value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }
  mutating func append(uint32 value: UInt32) {
    append(uint16: UInt16(truncatingIfNeeded: value))
    append(uint16: UInt16(truncatingIfNeeded: value >> 16))
  }
  mutating func append(_ value: UInt32, size: Int) {
    for place in 0..<size { append(UInt8(truncatingIfNeeded: value >> UInt32(8 * place))) }
  }
}
