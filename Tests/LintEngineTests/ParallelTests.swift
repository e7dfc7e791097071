import LintEngine
import LintModel
import Testing
import TextAnalysis

private struct NoSuchArticle: Error, Equatable {
  let index: Int
}

@Suite struct ParallelTests {
  private func run(workers: Int) async throws -> [String] {
    let linter = try Linter(checks: [WordMarker("Köln", id: "city")])
    var lines: [String] = []
    await lintInParallel(
      count: 40, workers: workers, packs: ArticlePacks(emptyPack), words: .notWanted,
      linter: linter,
      load: { (index) throws(NoSuchArticle) in
        if index % 10 == 7 { throw NoSuchArticle(index: index) }
        // The first is the longest, so that the others must wait for it.
        let length = index == 0 ? 2000 : index
        return rawArticle([String](repeating: "Man sah Köln.", count: length), name: "\(index)")
      },
      emit: { index, result in
        switch result {
        case .success(let report):
          lines.append("\(index) \(report.article.raw.name) \(report.findings.count)")
        case .failure(.load(let error)): lines.append("\(index) failed \(error.index)")
        case .failure(.analysis): lines.append("\(index) analysis")
        }
      })
    return lines
  }

  @Test func resultsComeInOrderAndTheSameForAnyNumberOfWorkers() async throws {
    let one = try await run(workers: 1)
    #expect(one.count == 40)
    #expect(one[7] == "7 failed 7")
    #expect(one[0] == "0 0 2000")
    #expect(try await run(workers: 2) == one)
    #expect(try await run(workers: 5) == one)
  }
}
