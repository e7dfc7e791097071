import FileAccess
import Glibc
import Testing

@testable import TextAnalysis

@Suite struct DictionaryFolderTests {
  @Test func namedFolderIsTakenBeforeAllOthers() throws {
    let tree = try TemporaryTree(folders: ["named", "bin/Dictionaries"])
    let found = try DictionaryFolder.find(
      explicit: tree["named"], environment: tree["bin/Dictionaries"], executable: tree["bin/x"])
    #expect(found.path == tree["named"])
  }

  @Test func environmentIsTakenBeforeTheProgramsOwnFolder() throws {
    let tree = try TemporaryTree(folders: ["named", "bin/Dictionaries"])
    let found = try DictionaryFolder.find(
      explicit: nil, environment: tree["named"], executable: tree["bin/x"])
    #expect(found.path == tree["named"])
  }

  @Test func emptyEnvironmentCountsAsUnset() throws {
    let tree = try TemporaryTree(folders: ["bin/Dictionaries"])
    let found = try DictionaryFolder.find(
      explicit: nil, environment: "", executable: tree["bin/x"])
    #expect(found.path == tree["bin/Dictionaries"])
  }

  @Test func sharedFolderBesideTheProgramIsFound() throws {
    let tree = try TemporaryTree(folders: ["bin", "share/mtlint"])
    let found = try DictionaryFolder.find(
      explicit: nil, environment: nil, executable: tree["bin/x"])
    #expect(found.path == tree["share/mtlint"])
  }

  @Test func checkoutThatBuiltTheProgramIsFound() throws {
    let tree = try TemporaryTree(folders: [".build/x86_64/debug", "Dictionaries"])
    let found = try DictionaryFolder.find(
      explicit: nil, environment: nil, executable: tree[".build/x86_64/debug/x"])
    #expect(found.path == tree["Dictionaries"])
  }

  @Test func namedFolderThatIsMissingIsNotReplacedByAnother() throws {
    let tree = try TemporaryTree(folders: ["bin/Dictionaries"])
    #expect(tried(explicit: tree["gone"], executable: tree["bin/x"]) == [tree["gone"]])
  }

  @Test func errorListsAllPlacesTried() throws {
    let tree = try TemporaryTree(folders: [".build/debug"])
    #expect(
      tried(explicit: nil, executable: tree[".build/debug/x"]) == [
        tree[".build/debug/Dictionaries"], tree[".build/share/mtlint"], tree["Dictionaries"],
      ])
  }

  private func tried(explicit: String?, executable: String) -> [String]? {
    do {
      _ = try DictionaryFolder.find(
        explicit: explicit, environment: nil, executable: executable)
      return nil
    } catch {
      if case .notFound(let tried) = error { return tried }
      return nil
    }
  }
}

/// A folder of its own for one test, removed with it.
final class TemporaryTree {
  let root: String

  /// - Parameter files: text by relative path; folders are made as needed.
  init(folders: [String] = [], files: KeyValuePairs<String, String> = [:]) throws {
    var template = Array("\(P_tmpdir)/mtlint-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXFailure(code: errno) }
    root = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for folder in folders { makeFolder(folder) }
    for (path, text) in files {
      if let slash = path.lastIndex(of: "/") { makeFolder(String(path[..<slash])) }
      try writeFile(Array(text.utf8), to: self[path])
    }
  }

  struct POSIXFailure: Error { let code: Int32 }

  deinit { remove(root) }

  subscript(path: String) -> String { "\(root)/\(path)" }

  private func makeFolder(_ path: String) {
    var made = root
    for part in path.split(separator: "/") {
      made += "/\(part)"
      mkdir(made, 0o777)
    }
  }

  private func remove(_ path: String) {
    if fileKind(of: path) == .folder {
      for name in (try? listFolder(path)) ?? [] { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
