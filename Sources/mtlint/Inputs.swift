import ArticleFiles
import CommandLineArguments
import FileAccess
import LintModel

/// Why an article was not checked.
struct InputError: Error, Sendable {
  let reason: Text
  /// What to do next, where that is known.
  var advice: Text?
}

extension Messenger {
  func complain(about error: InputError, of name: String) {
    say(
      "\(printable(name)): nicht geprüft: \(error.reason.de)",
      "\(printable(name)): not checked: \(error.reason.en)")
    if let advice = error.advice { advise(advice.de, advice.en) }
  }
}

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
        let found = articles(below: argument, messenger)
        all += found.map { Input(path: $0, name: $0) }
        if found.isEmpty {
          hasFailed = true
          messenger.say(
            "\(printable(argument)): kein Artikel in diesem Ordner",
            "\(printable(argument)): no article in this folder")
        }
      } else {
        all.append(Input(path: argument, name: argument))
      }
    }
  }

  /// Reads an article; runs on any thread.
  func load(_ index: Int) throws(InputError) -> RawArticle {
    let input = all[index]
    let bytes: [UInt8]
    do {
      if let path = input.path {
        bytes = try readFile(path)
      } else {
        bytes = try readToEnd(0, path: input.name)
      }
    } catch {
      throw InputError(reason: Text(de: error.germanReason, en: error.reason))
    }
    if bytes.isEmpty { throw InputError(reason: Text(de: "leere Datei", en: "empty file")) }
    if bytes.prefix(8192).contains(0) {
      throw InputError(reason: Text(de: "Binärdatei", en: "binary file"))
    }
    return readPlainText(bytes, name: input.name)
  }
}

private func articles(below folder: String, _ messenger: Messenger) -> [String] {
  guard let names = try? listFolder(folder) else { return [] }
  return names.flatMap { name -> [String] in
    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    switch fileKind(of: path) {
    case .folder: return articles(below: path, messenger)
    case .file where name.hasSuffix(".md") || name.hasSuffix(".txt"): return [path]
    default: return []
    }
  }
}
