import Glibc

/// Whether the path itself is a symbolic link.
package func isSymbolicLink(_ path: String) -> Bool {
  var status = stat()
  return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
}

/// The first bytes of a file, at most `count`.
package func readStart(of path: String, count: Int) throws(FileError) -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .system(path: path, code: errno) }
  defer { close(descriptor) }
  var failure: Int32 = 0
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, got in
    let result = unsafe read(descriptor, buffer.baseAddress, count)
    if result < 0 { failure = errno }
    got = max(0, result)
  }
  if failure != 0 { throw .system(path: path, code: failure) }
  return bytes
}
