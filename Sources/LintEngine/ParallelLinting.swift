package import LintModel
import Synchronization
package import TextAnalysis

/// Why an article has no report.
package enum LintFailure<LoadError: Error & Sendable>: Error, Sendable {
  case load(LoadError)
  case analysis(AnalysisError)
}

/// Which language pack an article gets: projects may have names of their own.
package struct ArticlePacks: Sendable {
  /// Never empty.
  package let all: [LanguagePack]
  /// By article; empty where all have the first.
  private let numbers: [Int]

  package init(_ pack: LanguagePack) {
    all = [pack]
    numbers = []
  }

  /// - Parameter numbers: for each article an index into `all`.
  package init(_ all: [LanguagePack], numbers: [Int]) {
    self.all = all
    self.numbers = numbers
  }

  package func number(of article: Int) -> Int {
    numbers.indices.contains(article) ? min(numbers[article], all.count - 1) : 0
  }
}

/// Loads, analyses and checks articles on several cores; results come in the order of the input.
///
/// At most `window` finished reports wait for an earlier one, so that memory stays bounded however
/// long the first article takes.
///
/// - Parameters:
///   - count: articles are 0..<count.
///   - packs: the language of each article, with the names of its project.
///   - words: where the workers ask for word forms.
///   - names: of all articles, where they share a ledger.
///   - endsProgram: what the workers hold is left to the system, which is faster than to free a
///     dictionary of Hunspell word by word: 10 ms of a run of 65.
///   - load: runs on any thread.
///   - emit: called on the caller's task, in order, once for each article.
package func lintInParallel<LoadError: Error & Sendable>(
  count: Int, workers: Int, packs: ArticlePacks, words: WordSource, names: SharedNames? = nil,
  linter: Linter, endsProgram: Bool = false,
  isolation: isolated (any Actor)? = #isolation,
  load: @escaping @Sendable (Int) throws(LoadError) -> RawArticle,
  emit: (Int, Result<ArticleReport, LintFailure<LoadError>>) -> Void
) async {
  typealias Outcome = Result<ArticleReport, LintFailure<LoadError>>
  let pool = AnalyzerPool(packs: packs, words: words, names: names)
  if endsProgram { _ = unsafe Unmanaged.passRetained(pool) }
  // One article, one core: no thread is started, and the result is the same.
  if workers <= 1 || count <= 1 {
    for index in 0..<count { emit(index, pool.lint(index, linter, load)) }
    return
  }
  let window = workers * 4
  await withTaskGroup(of: (Int, Outcome).self, isolation: isolation) { group in
    var started = 0
    var running = 0
    var emitted = 0
    var waiting: [Int: Outcome] = [:]
    while emitted < count {
      while started < count, running < workers, started - emitted < window {
        let index = started
        group.addTask { (index, pool.lint(index, linter, load)) }
        started += 1
        running += 1
      }
      guard let (index, outcome) = await group.next() else { return }
      running -= 1
      waiting[index] = outcome
      while let next = waiting.removeValue(forKey: emitted) {
        emit(emitted, next)
        emitted += 1
      }
    }
  }
}

/// Analyzers that wait for work: each is used by one thread at a time and kept for the next.
private final class AnalyzerPool: Sendable {
  private let packs: ArticlePacks
  private let words: WordSource
  private let names: SharedNames?
  /// By number of the pack.
  private let idle: Mutex<[[Slot]]>

  /// Holds what cannot be copied. Sendable because the pool hands it to one thread at a time.
  private final class Slot: Sendable {
    let analyzer: Mutex<Analyzer>
    init(_ analyzer: consuming sending Analyzer) { self.analyzer = Mutex(analyzer) }
  }

  init(packs: ArticlePacks, words: WordSource, names: SharedNames?) {
    self.packs = packs
    self.words = words
    self.names = names
    idle = Mutex([[Slot]](repeating: [], count: packs.all.count))
  }

  func lint<LoadError: Error & Sendable>(
    _ index: Int, _ linter: Linter, _ load: (Int) throws(LoadError) -> RawArticle
  ) -> Result<ArticleReport, LintFailure<LoadError>> {
    let raw: RawArticle
    do { raw = try load(index) } catch { return .failure(.load(error)) }
    do throws(AnalysisError) {
      let number = packs.number(of: index)
      let slot = try take(number)
      defer { idle.withLock { $0[number].append(slot) } }
      let article = try slot.analyzer.withLock { (analyzer) throws(AnalysisError) in
        try analyzer.analyze(raw)
      }
      return .success(linter.report(on: article))
    } catch { return .failure(.analysis(error)) }
  }

  private func take(_ number: Int) throws(AnalysisError) -> Slot {
    if let slot = idle.withLock({ $0[number].popLast() }) { return slot }
    return Slot(try Analyzer(pack: packs.all[number], words: words, names: names))
  }
}
