import Foundation
import TestSupport
import Testing

/// What mtlint does where something is missing: the network, a dictionary package.
///
/// Both are taken away by a namespace of Linux, which needs root or unprivileged user namespaces
/// (`sysctl kernel.unprivileged_userns_clone=1`).
struct InstallationTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  @Test func nothingNeedsANetwork() throws {
    try shop.write("a.txt", faultyText)
    let run = try shop.isolated(
      ["--net"],
      """
      [ "$(grep -c : /proc/net/dev)" = 1 ] || { echo more than loopback >&2; exit 99; }
      exec '\(builtPrograms)/mtlint' check --preview --format json --fail-at block a.txt
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(#""check":"doubled-word""#))
    #expect(run.output.contains(#""skipped":[]"#), "\(run.output)")
  }

  @Test func checksThatNeedNoPackageStillRun() throws {
    try shop.write("a.txt", faultyText)
    let run = try shop.isolated(
      ["--mount"],
      """
      mount -t tmpfs none /usr/share/hunspell || exit 99
      exec '\(builtPrograms)/mtlint' check --only doubled-word --brief a.txt
      """)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("[doubled-word]"))
    #expect(run.errors.isEmpty)
  }

  @Test func theVersionNamesTheDictionariesAndTheLexicon() throws {
    // Compiles it where no test has.
    #expect(try shop.mtlint("lexicon", "info").status == 0)
    let run = try shop.mtlint("--version")
    #expect(run.status == 0, "\(run.errors)")
    for name in ["Hunspell de_DE 20161207 ", "Hunspell en_US ", "lexicon content "] {
      #expect(run.output.contains("\n  \(name)"), "\(run.output)")
    }
  }
}

extension Workshop {
  /// Runs a shell script in namespaces of its own; the test fails where that is not permitted.
  func isolated(_ namespaces: [String], _ script: String) throws -> Run {
    let root = geteuid() == 0 ? [] : ["--map-root-user"]
    let permitted = try run("/usr/bin/unshare", root + namespaces + ["/bin/true"])
    try #require(
      permitted.status == 0,
      "unshare is not permitted here: run the tests as root, or allow user namespaces")
    return try run("/usr/bin/unshare", root + namespaces + ["/bin/sh", "-c", script])
  }
}
