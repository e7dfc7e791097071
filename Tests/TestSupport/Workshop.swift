import FileAccess
import Glibc

/// How a program ended and what it said.
package struct Run: Sendable {
  /// The exit status; 128 + signal when a signal ended it.
  package let status: Int32
  package let output: String
  package let errors: String
}

/// A folder of its own for one test, removed with it, in which programs run.
package final class Workshop: Sendable {
  private let folder: TemporaryFolder
  package var path: String { folder.path }

  package init() throws { folder = try TemporaryFolder() }

  /// Writes a file, with the folders above it.
  @discardableResult
  package func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    var above = path
    for part in name.split(separator: "/").dropLast() {
      above += "/\(part)"
      mkdir(above, 0o777)
    }
    return try folder.write(Array(bytes), to: name)
  }

  @discardableResult
  package func write(_ name: String, _ text: String) throws -> String {
    try write(name, text.utf8)
  }

  package func read(_ name: String) throws -> String {
    String(decoding: try readFile("\(path)/\(name)"), as: UTF8.self)
  }

  /// Runs the built program in this folder, for two minutes at most: a debug build takes one to compile the
  /// lexicon, which the first test does that needs it.
  ///
  /// - Parameter output: a descriptor that takes the place of standard output.
  package func mtlint(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    program: String? = nil, output: Int32? = nil, folder: String? = nil
  ) throws -> Run {
    try run(
      program ?? builtProgram("mtlint"), arguments, input: Array(input.utf8), environment,
      output, folder)
  }

  package func mtlint(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    try run(builtProgram("mtlint"), arguments, input: [], environment, nil, nil)
  }

  /// Runs another program in this folder.
  package func run(_ program: String, _ arguments: [String]) throws -> Run {
    try run(program, arguments, input: [], [:], nil, nil)
  }

  private func run(
    _ program: String, _ arguments: [String], input: [UInt8], _ environment: [String: String],
    _ output: Int32?, _ folder: String?
  ) throws -> Run {
    let outcome = try TestSupport.run(
      program, arguments, in: folder ?? path, input: input,
      environment: ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }, timeLimit: 120,
      output: output, measuresPeak: false)
    return Run(status: outcome.status, output: outcome.outputText, errors: outcome.errorText)
  }
}

/// The folder of the built programs.
package var builtPrograms: String { folder(of: builtProgram("mtlint")) }
