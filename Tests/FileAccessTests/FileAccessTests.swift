import FileAccess
import Glibc
import Testing

/// A new folder that is removed with everything in it.
func withFolder(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/mtlint-test-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw FileError.system(path: "/tmp", code: errno) }
  let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  defer { remove(path) }
  try body(path)
}

private func remove(_ path: String) {
  if !isSymbolicLink(path), fileKind(of: path) == .folder {
    for name in (try? listFolder(path)) ?? [] { remove("\(path)/\(name)") }
    rmdir(path)
  } else {
    unlink(path)
  }
}

@Suite struct FileAccessTests {
  @Test func whatIsWrittenIsReadAgain() throws {
    try withFolder { folder in
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try writeFile(bytes, to: "\(folder)/a")
      #expect(try readFile("\(folder)/a") == bytes)
    }
  }

  @Test func writingLeavesNoTemporaryFile() throws {
    try withFolder { folder in
      try writeFile([1], to: "\(folder)/a")
      try writeFile([2], to: "\(folder)/a")
      #expect(try listFolder(folder) == ["a"])
      #expect(try readFile("\(folder)/a") == [2])
    }
  }

  @Test func aFailedWriteLeavesTheOldFile() throws {
    try withFolder { folder in
      mkdir("\(folder)/a", 0o755)
      #expect(throws: FileError.self) { try writeFile([1], to: "\(folder)/a") }
      let names = try listFolder(folder)
      #expect(names == ["a"])
    }
  }

  @Test func aFullDiskIsAnError() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    #expect(throws: FileError.system(path: "voll", code: ENOSPC)) {
      try write([UInt8](repeating: 0, count: 10_000), to: descriptor, path: "voll")
    }
  }

  @Test func aFolderIsNotReadAsAFile() throws {
    try withFolder { folder in
      #expect(throws: FileError.isFolder(path: folder)) { try readFile(folder) }
    }
  }

  @Test func aFileOverTheLimitIsAnErrorAndNotAPrefix() throws {
    try withFolder { folder in
      try writeFile([UInt8](repeating: 65, count: 100), to: "\(folder)/a")
      #expect(throws: FileError.tooLarge(path: "\(folder)/a", limit: 99)) {
        try readFile("\(folder)/a", limit: 99)
      }
      #expect(try readFile("\(folder)/a", limit: 100).count == 100)
    }
  }

  @Test func anUnreadableFileNamesTheReasonOfTheSystem() throws {
    #expect(throws: FileError.system(path: "/proc/self/mem", code: EIO)) {
      try readFile("/proc/self/mem")
    }
  }
}
