import CommandLineArguments
import Testing

struct HelpTests {
  private func help(_ name: String, _ language: HelpLanguage, width: Int = 80) -> String {
    bakery().help(for: bakery().commands.first { $0.name == name }, language, width: width)
  }

  @Test func theHelpOfACommandIsAligned() {
    #expect(
      help("bake", .en) == """
        Usage: bakery bake [OPTIONS] BREAD…

        Bakes bread.

        Arguments:
          BREAD…  the breads

        Options:
          -b, --brief                     short
          -k, --keep                      keep
          -o, --output FILE               where to
              --only BREAD,…              these only
              --colour auto|always|never  colour
              --shape auto|always|never   shape
          -j, --jobs N                    how many
          -h, --help                      this help

        A paragraph.

          bake rye

        """)
  }

  @Test func theHelpOfTheProgramListsItsCommandsInGerman() {
    let text = bakery().help(.de)
    #expect(text.hasPrefix("Aufruf: bakery BEFEHL [OPTIONEN] …\n\nMacht Brot.\n\nBefehle:\n"))
    #expect(text.contains("\n  bake BREAD…    backt Brot\n"))
    #expect(text.contains("\n  show [BREAD]   zeigt ein Brot\n"))
  }

  @Test(arguments: [50, 64, 100])
  func noLineIsWiderThanTheTerminal(width: Int) {
    for language in HelpLanguage.allCases {
      for text in [help("bake", language, width: width), bakery().help(language, width: width)] {
        for line in text.split(separator: "\n") {
          #expect(line.unicodeScalars.count <= width, "\(line)")
        }
      }
    }
  }

  @Test(arguments: Shell.allCases)
  func completionsNameEveryCommandOptionAndChoice(shell: Shell) {
    let script = bakery().completions(for: shell, .en)
    for word in ["bake", "show", "brief", "output", "auto always never"] {
      #expect(script.contains(word), "\(word)")
    }
  }
}

struct NearestTests {
  @Test(arguments: [
    ("--breif", "--brief"), ("--colur", "--colour"), ("--out", "--output"), ("--jbos", "--jobs"),
  ])
  func aTypoLeadsToItsWord(given: String, wanted: String) {
    #expect(nearest(to: given, among: ["--brief", "--colour", "--output", "--jobs"]) == wanted)
  }

  @Test(arguments: ["", "x", "entirely-else", "--zzzzz"])
  func whatIsFarFromEveryWordLeadsToNone(given: String) {
    #expect(nearest(to: given, among: ["--brief", "--colour", "--output"]) == nil)
  }
}
