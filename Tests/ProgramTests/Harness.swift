import Dispatch
import FileAccess
import Foundation

/// How a program ended and what it said.
struct Run {
  /// The exit status; 128 + signal when a signal ended it.
  let status: Int32
  let output: String
  let errors: String
}

/// A folder of its own for one test, removed with it.
final class Workshop {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "mtlint-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders above it.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  func read(_ name: String) throws -> String {
    String(decoding: try readFile("\(path)/\(name)"), as: UTF8.self)
  }

  /// Runs the built program in this folder, for 20 seconds at most.
  func mtlint(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    program: String? = nil, output: FileHandle? = nil, folder: String? = nil
  ) throws -> Run {
    try run(
      program ?? "\(builtPrograms)/mtlint", arguments, input: Array(input.utf8), environment,
      output, folder)
  }

  func mtlint(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try run("\(builtPrograms)/mtlint", arguments, input: [], environment, nil, nil)
  }

  /// Runs another program in this folder.
  func run(_ program: String, _ arguments: [String]) throws -> Run {
    try run(program, arguments, input: [], [:], nil, nil)
  }

  private func run(
    _ program: String, _ arguments: [String], input: [UInt8], _ environment: [String: String],
    _ output: FileHandle?, _ folder: String?
  ) throws -> Run {
    // Files instead of pipes: nothing can block, however much is said.
    let number = UUID().uuidString
    let inputPath = try write(".run/\(number).in", input)
    let outputPath = try write(".run/\(number).out", "")
    let errorPath = try write(".run/\(number).err", "")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? path)
    process.environment = [
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8",
      "MTLINT_CACHE": "\(checkout)/.build/lexicon",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle(forReadingAtPath: inputPath)
    process.standardOutput = output ?? FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle(forWritingAtPath: errorPath)
    try process.run()
    let id = process.processIdentifier
    let guardian = DispatchWorkItem { kill(id, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 20, execute: guardian)
    process.waitUntilExit()
    guardian.cancel()
    return Run(
      status: process.terminationReason == .exit
        ? process.terminationStatus : 128 + process.terminationStatus,
      output: String(decoding: try readFile(outputPath), as: UTF8.self),
      errors: String(decoding: try readFile(errorPath), as: UTF8.self))
  }
}

/// The folder of the built programs: that of the test bundle.
var builtPrograms: String {
  let path = executablePath() ?? CommandLine.arguments[0]
  return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

var checkout: String {
  #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }
}

/// Clean German, long enough to be told from other languages.
let cleanText = """
  Die Feuerwehr hat am Montag einen Hund aus dem Fluss gerettet. Das Tier war auf dünnes Eis \
  gelaufen und eingebrochen. Ein Nachbar hörte das Bellen und rief die Leitstelle an.

  Der Einsatz dauerte eine halbe Stunde. Der Hund ist wohlauf und wieder bei seiner Besitzerin.

  """

/// The same with one word that stands twice.
let faultyText = cleanText.replacingOccurrences(of: "aus dem Fluss", with: "aus dem Fluss Fluss")
