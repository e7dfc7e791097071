import CommandLineArguments
import Testing

struct ParsingTests {
  @Test func aValueFollowsItsOptionOrAnEqualsSign() throws {
    #expect(try bake("--output", "a", "rye")?.output == "a")
    #expect(try bake("--output=a=b", "rye")?.output == "a=b")
    #expect(try bake("-o", "a", "rye")?.output == "a")
    #expect(try bake("-oa", "rye")?.output == "a")
  }

  @Test func shortFlagsMayStandTogether() throws {
    let command = try #require(try bake("-bkj3", "rye"))
    #expect(command.brief && command.keep && command.jobs == 3)
  }

  @Test func listsGrowByCommasAndByRepetition() throws {
    #expect(try bake("--only", "a,b", "--only=c, d", "rye")?.only == ["a", "b", "c", "d"])
  }

  @Test func optionsMayFollowArguments() throws {
    let command = try #require(try bake("rye", "--brief", "spelt"))
    #expect(command.brief && command.breads == ["rye", "spelt"])
  }

  @Test func afterTwoDashesEverythingIsAnArgument() throws {
    #expect(try bake("--", "--brief", "-")?.breads == ["--brief", "-"])
  }

  @Test func aDashAloneIsAnArgument() throws {
    #expect(try bake("-")?.breads == ["-"])
    #expect(try bake("-o", "-", "rye")?.output == "-")
  }

  @Test func choicesAreTheCasesOfTheirEnumeration() throws {
    #expect(try bake("--colour", "never", "rye")?.colour == .never)
    #expect(try bake("--shape=always", "rye")?.shape == .always)
    #expect(try bake("rye")?.shape == nil)
  }

  @Test func helpIsAskedForAnywhereBeforeTwoDashes() throws {
    #expect(try bake("rye", "--help") == nil)
    #expect(try bake("-bh") == nil)
    #expect(try bake("--", "--help") != nil)
  }

  @Test(arguments: [
    (["bake"], "BREAD is missing"),
    (["bake", "--breif", "rye"], "unknown option “--breif”\n  Did you mean “--brief”?"),
    (["bake", "-brief", "rye"], "unknown option “-brief”\n  Did you mean “--brief”?"),
    (["bake", "--output"], "--output needs a value (FILE)"),
    (["bake", "--output", "--brief", "rye"], "--output needs a value (FILE)"),
    (["bake", "--brief=yes", "rye"], "--brief takes no value, “yes” given"),
    (["bake", "--jobs", "9", "rye"], "--jobs: “9” given, expected a whole number from 1 to 8"),
    (["bake", "--jobs", "99999999999999999999", "rye"], "expected a whole number from 1 to 8"),
    (
      ["bake", "--colour", "newer", "rye"],
      "--colour: “newer” given, expected auto, always or never\n  Did you mean “never”?"
    ),
    (["bake", "--only", ",", "rye"], "expected BREAD, not empty"),
    (["show", "rye", "spelt"], "“spelt” is one argument too many"),
    (["bkae", "rye"], "unknown command “bkae”\n  Did you mean “bake”?"),
    (["help", "shwo"], "Did you mean “show”?"),
    (["rye.txt"], "Did you mean “bakery bake rye.txt”?"),
    (["-"], "Did you mean “bakery bake -”?"),
    (["--versoin"], "Did you mean “--version”?"),
    (["wholly-different"], "unknown command “wholly-different”\n  Help: bakery --help"),
    (["bake", "--\u{1B}[31m"], "unknown option “--\\u{1B}[31m”"),
  ])
  func aUsageErrorNamesWhatWasGivenAndExpected(words: [String], part: String) {
    let text: String
    do {
      _ = try bakery().parse(words, fileCommand: "bake", isFile: { $0.hasSuffix(".txt") })
      text = "no error"
    } catch {
      text = error.text(.en, program: "bakery")
    }
    #expect(text.contains(part), "\(text)")
  }

  @Test func aUsageErrorEndsWithTheWayToHelp() {
    #expect(complaint("bake", "--nothing").hasSuffix("\n  Help: bakery bake --help\n"))
    #expect(complaint("--nothing").hasSuffix("\n  Help: bakery --help\n"))
  }

  @Test func errorsAreAlsoWrittenInGerman() {
    #expect(throws: UsageError(.missingArgument(name: "BREAD"))) {
      _ = try Self.rethrown { () throws(UsageError) in try Bake.parse([]) }
    }
    let error = UsageError(.unknownOption(given: "--x"), nearest: "--y", command: "bake")
    #expect(
      error.text(.de, program: "bakery")
        == "bakery: unbekannte Option „--x“\n  Meinten Sie „--y“?\n  Hilfe: bakery bake --help\n")
  }

  /// `#expect(throws:)` compares the whole error; only the reason matters here.
  private static func rethrown<T>(_ body: () throws(UsageError) -> T) throws -> T {
    do {
      return try body()
    } catch {
      throw UsageError(error.reason)
    }
  }

  @Test func aProgramTellsItsCommandsApart() throws {
    guard case .run(.show(let show)) = try bakery().parse(["show", "rye"]) else {
      Issue.record("not the command that was asked for")
      return
    }
    #expect(show.bread == "rye")
  }

  @Test func aProgramAloneAsksForHelp() throws {
    guard case .help(nil) = try bakery().parse([]) else {
      Issue.record("no help")
      return
    }
  }
}
