import Glibc

/// Why a file could not be read or written; the program writes the sentence.
package enum FileError: Error, Equatable {
  /// `errno` of the call that failed.
  case system(path: String, code: Int32)
  case isFolder(path: String)
  /// Neither a file, a pipe nor a terminal: a socket, a device.
  case notAFile(path: String)
  case tooLarge(path: String, limit: Int)

  /// The reason in the words of the system, without the path.
  package var reason: String {
    switch self {
    case .system(_, let code): unsafe String(cString: strerror(code))
    case .isFolder: "it is a folder"
    case .notAFile: "it is neither a file nor a pipe"
    case .tooLarge(_, let limit): "it has more than \(limit >> 20) MiB"
    }
  }
}

package enum FileKind: Sendable {
  case file, folder, pipe, other
}

/// What stands at a path, links followed; `nil` when nothing does.
package func fileKind(of path: String) -> FileKind? {
  var status = stat()
  guard unsafe stat(path, &status) == 0 else { return nil }
  return switch status.st_mode & S_IFMT {
  case S_IFREG: .file
  case S_IFDIR: .folder
  case S_IFIFO, S_IFCHR, S_IFSOCK: .pipe
  default: .other
  }
}

/// Reads a file, pipe or terminal to its end.
///
/// - Parameter limit: bytes; a longer file is an error, not a prefix.
package func readFile(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
  if fileKind(of: path) == .folder { throw .isFolder(path: path) }
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .system(path: path, code: errno) }
  defer { close(descriptor) }
  return try readToEnd(descriptor, path: path, limit: limit)
}

/// Reads an open descriptor to its end; `path` is for the error only.
package func readToEnd(
  _ descriptor: Int32, path: String, limit: Int = .max
) throws(FileError) -> [UInt8] {
  var status = stat()
  var expected = 0
  if unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
    expected = Int(status.st_size)
    if expected > limit { throw .tooLarge(path: path, limit: limit) }
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(expected + 1)
  while true {
    var failure: Int32 = 0
    // One byte more than expected, so that a file of the stated size needs no second buffer.
    let wanted = max(expected + 1 - bytes.count, 1 << 16)
    let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      var got = 0
      repeat {
        got = unsafe read(descriptor, buffer.baseAddress, wanted)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    if failure != 0 { throw .system(path: path, code: failure) }
    if chunk.isEmpty { return bytes }
    if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
    if bytes.count > limit { throw .tooLarge(path: path, limit: limit) }
  }
}

/// Writes all bytes to an open descriptor.
package func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
  var done = 0
  while done < bytes.count {
    let count = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done)
    }
    if count < 0 {
      if errno == EINTR { continue }
      throw .system(path: path, code: errno)
    }
    done += count
  }
}

/// Replaces a file in one step: readers see the old bytes or the new ones, never half.
package func writeFile(_ bytes: [UInt8], to path: String) throws(FileError) {
  let temporary = "\(path).\(getpid()).tmp"
  let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw .system(path: path, code: errno) }
  do {
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path: path)
  } catch {
    unsafe unlink(temporary)
    throw error
  }
  guard unsafe rename(temporary, path) == 0 else {
    let code = errno
    unsafe unlink(temporary)
    throw .system(path: path, code: code)
  }
}

/// The names in a folder, sorted by their bytes, without `.` and `..`.
package func listFolder(_ path: String) throws(FileError) -> [String] {
  guard let folder = unsafe opendir(path) else { throw .system(path: path, code: errno) }
  defer { unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
      unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// The path of the running program, links resolved; `nil` where /proc is missing.
package func executablePath() -> String? {
  var bytes = [CChar](repeating: 0, count: 4096)
  let count = unsafe readlink("/proc/self/exe", &bytes, bytes.count)
  return count > 0
    ? String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
}
