import Foundation
import TestSupport
import Testing

/// Where the language data is looked for.
struct DictionaryTests {
  private let shop: Workshop
  init() throws {
    shop = try Workshop()
    try shop.write("elsewhere/a.txt", cleanText)
  }

  /// Copies the program to `folder`, as an installation would.
  private func install(into folder: String) throws -> String {
    let target = "\(shop.path)/\(folder)"
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    // By a program of its own: a process that starts meanwhile would inherit our open file, and
    // a file that is open for writing cannot be run.
    _ = try shop.mtlint("\(builtPrograms)/mtlint", target, program: "/bin/cp")
    return "\(target)/mtlint"
  }

  private func copyDictionaries(to folder: String) throws {
    let target = URL(fileURLWithPath: "\(shop.path)/\(folder)")
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(checkout)/Dictionaries", toPath: target.path)
  }

  private func check(_ program: String, _ environment: [String: String] = [:]) throws -> Run {
    try shop.mtlint(
      "check", "a.txt", environment: environment, program: program,
      folder: "\(shop.path)/elsewhere")
  }

  @Test func theyAreFoundBesideAMovedProgram() throws {
    let program = try install(into: "opt")
    try copyDictionaries(to: "opt/Dictionaries")
    #expect(try check(program).status == 0)
  }

  @Test func theyAreFoundInTheShareFolderBesideIt() throws {
    let program = try install(into: "usr/bin")
    try copyDictionaries(to: "usr/share/mtlint")
    #expect(try check(program).status == 0)
  }

  @Test func theCurrentFolderIsNeverAskedUnasked() throws {
    try copyDictionaries(to: "elsewhere/Dictionaries")
    let program = try install(into: "opt")
    let run = try check(program, ["MTLINT_DICTIONARIES": "\(shop.path)/nowhere"])
    #expect(run.status == 2)
  }

  @Test func whenTheyAreMissingThePlacesTriedAreNamed() throws {
    let run = try shop.mtlint("check", "--dictionaries", "nowhere", "elsewhere/a.txt")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("nowhere"), "\(run.errors)")
    #expect(run.errors.contains("MTLINT_DICTIONARIES"), "\(run.errors)")
  }

  @Test func aMovedProgramWithoutThemSaysWhereItLooked() throws {
    let run = try check(try install(into: "opt/bin"))
    #expect(run.status == 2 && run.output.isEmpty)
    for place in ["opt/bin/Dictionaries", "opt/share/mtlint"] {
      #expect(run.errors.contains("\(shop.path)/\(place)\n"), "\(run.errors)")
    }
  }

  @Test func theOptionWinsOverTheEnvironment() throws {
    let run = try shop.mtlint(
      "check", "--dictionaries", "\(checkout)/Dictionaries", "elsewhere/a.txt",
      environment: ["MTLINT_DICTIONARIES": "nowhere"])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func theEnvironmentNamesThem() throws {
    let program = try install(into: "opt")
    let run = try check(program, ["MTLINT_DICTIONARIES": "\(checkout)/Dictionaries"])
    #expect(run.status == 0, "\(run.errors)")
  }
}
