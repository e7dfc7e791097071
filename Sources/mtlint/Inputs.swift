import ArticleFiles
import CommandLineArguments
import FileAccess
import LintEngine
import LintModel

/// The articles of a run: the arguments, with folders replaced by the articles in them.
struct Inputs: Sendable {
  struct Input: Sendable {
    /// `nil` for standard input.
    let path: String?
    let name: String
  }

  private(set) var all: [Input] = []
  /// Whether an argument led to no article; that has been said then.
  private(set) var hasFailed = false

  init(_ arguments: [String], _ standardInputName: String?, _ messenger: Messenger) {
    for argument in arguments {
      if argument == "-" {
        all.append(Input(path: nil, name: standardInputName ?? "stdin"))
      } else if fileKind(of: argument) == .folder {
        addArticles(of: argument, messenger)
      } else {
        all.append(Input(path: argument, name: argument))
      }
    }
  }

  private mutating func addArticles(of folder: String, _ messenger: Messenger) {
    let found: ArticleFolder
    do { found = try ArticleFolder.walk(folder) } catch {
      hasFailed = true
      messenger.complain(about: InputProblem(error.explanation(path: folder)), of: folder)
      return
    }
    for skipped in found.skipped {
      messenger.say(
        "\(printable(skipped.path)): übergangen: \(skipped.reason.de)",
        "\(printable(skipped.path)): skipped: \(skipped.reason.en)")
    }
    all += found.articles.map { Input(path: $0, name: $0) }
    if found.articles.isEmpty {
      hasFailed = true
      let extensions = ArticleFormat.allCases.flatMap(\.extensions).map { ".\($0)" }
        .joined(separator: ", ")
      messenger.say(
        "\(printable(folder)): kein Artikel in diesem Ordner",
        "\(printable(folder)): no article in this folder")
      messenger.advise(
        "Gesucht werden Dateien mit den Endungen \(extensions).",
        "Files with the extensions \(extensions) are looked for.")
    }
  }

  /// Reads an article; runs on any thread.
  func load(_ index: Int) throws(ArticleError) -> RawArticle {
    let input = all[index]
    if let path = input.path { return try loadArticle(path: path) }
    let bytes: [UInt8]
    do {
      bytes = try readToEnd(0, path: input.name, limit: maximumArticleBytes)
    } catch .tooLarge(_, let limit) {
      throw .tooLarge(limit: limit)
    } catch {
      throw .unreadable(error)
    }
    return try readArticle(bytes, name: input.name)
  }
}

/// Why an article was not checked, and what to do about it.
struct InputProblem {
  let reason: Text
  let advice: Text?

  init(reason: Text, advice: Text?) {
    self.reason = reason
    self.advice = advice
  }

  init(_ problem: ArticleProblem) { self.init(reason: problem.reason, advice: problem.advice) }

  init(_ failure: LintFailure<ArticleError>, path: String) {
    switch failure {
    case .load(let error): self.init(error.explanation(path: path))
    case .analysis:
      self.init(
        reason: Text(de: "ICU nimmt den Text nicht an", en: "ICU does not take the text"),
        advice: nil)
    }
  }
}

extension Messenger {
  func complain(about problem: InputProblem, of name: String) {
    say(
      "\(printable(name)): nicht geprüft: \(printable(problem.reason.de))",
      "\(printable(name)): not checked: \(printable(problem.reason.en))")
    if let advice = problem.advice { advise(printable(advice.de), printable(advice.en)) }
  }
}
