import LintEngine
import LintModel
import Testing

@Suite struct FingerprintTests {
  private let check = WordMarker("Köln", id: "city")
  private let sentence = "Der Zug kam am Abend in Köln an."

  @Test func theRecipeIsFixed() throws {
    // A change here breaks every stored baseline: raise `Fingerprints.version` with it.
    let found = try report([sentence], checks: [check]).findings
    #expect(found.map(\.fingerprint) == ["1-19917703fa40dea3"])
  }

  @Test func editsElsewhereLeaveItAlone() throws {
    let before = try report([sentence], checks: [check]).findings.map(\.fingerprint)
    let after = try report(["Neu davor.", sentence + " Und danach."], checks: [check])
    #expect(after.findings.map(\.fingerprint) == before)
  }

  @Test func theSameSentenceTwiceHasTwoFingerprints() throws {
    let found = try report([sentence, sentence], checks: [check]).findings
    #expect(Set(found.map(\.fingerprint)).count == 2)
  }

  @Test func aBaselineSilencesWhatItHoldsAndNothingNew() throws {
    let old = try report([sentence], checks: [check])
    let file = Baseline.firstLine + Baseline.lines(for: old)
    var options = LintOptions()
    options.baseline = try Baseline(parsing: Array(file.utf8))
    let new = try report([sentence, "Auch Köln blieb."], checks: [check], options: options)
    #expect(new.findings.map(\.sentence) == [1])
    #expect(new.silenced.byBaseline == 1)
  }

  @Test func whatIsNoBaselineIsRefused() {
    #expect(throws: Baseline.ParseError.noHeader) { try Baseline(parsing: Array("x\n".utf8)) }
    #expect(throws: Baseline.ParseError.otherVersion("9")) {
      try Baseline(parsing: Array("# mtlint baseline 9\n".utf8))
    }
    #expect(throws: Baseline.ParseError.badLine(2)) {
      try Baseline(parsing: Array((Baseline.firstLine + "abc\tcity\n").utf8))
    }
  }
}
