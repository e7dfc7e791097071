import Glibc

/// Size and time of the last change of a file: tells in microseconds whether it is still the same.
package struct FileStamp: Hashable, Sendable {
  package let byteCount: Int64
  package let modifiedNanoseconds: Int64
}

/// `nil` when there is no such file.
package func fileStamp(of path: String) -> FileStamp? {
  var status = stat()
  guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  return FileStamp(
    byteCount: Int64(status.st_size),
    modifiedNanoseconds: Int64(status.st_mtim.tv_sec) * 1_000_000_000
      + Int64(status.st_mtim.tv_nsec))
}

/// Makes a folder and those above it; one that exists is fine.
package func makeFolder(_ path: String) throws(FileError) {
  var made = path.hasPrefix("/") ? "" : "."
  for part in path.split(separator: "/") {
    made += "/\(part)"
    guard unsafe mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
    // A folder on the way may exist where nobody may write (EROFS, EACCES).
    let code = errno
    guard fileKind(of: made) == .folder else { throw .system(path: made, code: code) }
  }
}

/// Removes a file; one that is not there is fine.
package func removeFile(_ path: String) { _ = unsafe unlink(path) }

/// An exclusive lock between processes, held until the value goes away.
///
/// The kernel frees it when a process ends, however it ends.
package struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Waits for the lock.
  ///
  /// - Parameter isWaiting: called once when another process has it.
  package init(_ path: String, isWaiting: () -> Void) throws(FileError) {
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return }
    isWaiting()
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        let code = errno
        close(descriptor)
        throw .system(path: path, code: code)
      }
    }
  }

  /// Names the place up to which the lock is needed.
  package borrowing func hold() {}

  deinit { close(descriptor) }
}
