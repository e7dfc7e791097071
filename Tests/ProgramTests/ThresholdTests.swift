import Checks
import FileAccess
import Foundation
import LintModel
import TestSupport
import Testing

/// Statuses that findings of a stable check cause; which check is stable, the catalog says.
struct ThresholdTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  /// A stable check of major severity and an article that it finds fault with.
  ///
  /// - Returns: `nil` as long as nothing was judged, when no check can be stable.
  private func stableFault() throws -> (check: String, text: String)? {
    for info in Catalog.checks.map(\.info) where info.status == .stable && info.severity == .major {
      for case .bad(let example) in info.examples {
        let text = example.filter { $0 != "⟦" && $0 != "⟧" }
        return (info.id, cleanText + "\n" + text + "\n")
      }
    }
    if fileKind(of: "\(checkout)/Reports/judged.tsv") != nil {
      Issue.record("no major check is stable, though Reports/judged.tsv has judgements")
    }
    return nil
  }

  @Test func aMajorFindingOfAStableCheckEndsWithOne() throws {
    guard let (check, text) = try stableFault() else { return }
    let run = try shop.mtlint("check", "--only", check, "-", input: text)
    #expect(run.status == 1, "\(check): \(run.output)\(run.errors)")
    let severe = try shop.mtlint(
      "check", "--only", check, "--fail-at", "critical", "-", input: text)
    #expect(severe.status == 0, "\(check): \(severe.output)")
  }

  @Test func whatCannotBeReadWinsOverFindings() throws {
    guard let (check, text) = try stableFault() else { return }
    let run = try shop.mtlint("check", "--only", check, "gone.txt", "-", input: text)
    #expect(run.status == 3)
    #expect(run.output.contains(check), "\(run.output)")
  }

  @Test func aFindingOfAPreviewCheckNeverFails() throws {
    let preview = Catalog.checks.map(\.info).filter { $0.status == .preview }
    for info in preview.prefix(5) {
      for case .bad(let example) in info.examples.prefix(1) {
        let text = example.filter { $0 != "⟦" && $0 != "⟧" }
        let run = try shop.mtlint(
          "check", "--only", info.id, "--fail-at", "minor", "-",
          input: cleanText + "\n" + text + "\n")
        #expect(run.status == 0, "\(info.id): \(run.output)")
      }
    }
  }
}
