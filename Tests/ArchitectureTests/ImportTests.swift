import FileAccess
import Testing

/// What each module may import; the picture of the architecture in `CONTRIBUTING.md`, as a table.
private let allowed: [String: Set<String>] = [
  "LintModel": [],
  "CommandLineArguments": [],
  "FileAccess": ["Glibc"],
  "Lexicon": ["LintModel", "FileAccess", "Dispatch", "Glibc", "Synchronization"],
  "TextAnalysis": ["LintModel", "FileAccess", "Lexicon", "CTextBreak", "CSpelling"],
  "Checks": ["LintModel"],
  "LintEngine": ["LintModel", "TextAnalysis", "Synchronization"],
  "ArticleFiles": ["LintModel", "FileAccess", "CMarkdown", "Synchronization"],
  "Reporting": ["LintModel"],
  "Measuring": [
    "LintModel", "FileAccess", "TextAnalysis", "Checks", "LintEngine", "ArticleFiles", "Reporting",
    "CGzip", "CTextBreak", "Lexicon", "Foundation", "Synchronization", "Glibc",
  ],
  "mtlint": [
    "LintModel", "CommandLineArguments", "FileAccess", "Lexicon", "TextAnalysis", "Checks",
    "LintEngine",
    "ArticleFiles", "Reporting", "Glibc", "Synchronization",
  ],
  "mtlint-dev": [
    "LintModel", "CommandLineArguments", "FileAccess", "Lexicon", "TextAnalysis", "Checks",
    "LintEngine",
    "ArticleFiles", "Reporting", "Measuring", "Foundation", "Glibc",
  ],
]

@Suite struct ImportTests {
  @Test(arguments: allowed.keys.sorted())
  func aModuleImportsOnlyWhatLiesBelowIt(_ module: String) throws {
    let files = try swiftFiles(in: "\(checkout)/Sources/\(module)")
    #expect(!files.isEmpty)
    for file in files {
      for line in try lines(of: file) {
        guard let imported = importedModule(line) else { continue }
        #expect(allowed[module]?.contains(imported) == true, "\(file) imports \(imported)")
      }
    }
  }

  @Test func everySwiftModuleIsInTheTable() throws {
    let modules = try listFolder("\(checkout)/Sources").filter {
      try !swiftFiles(in: "\(checkout)/Sources/\($0)").isEmpty
    }
    #expect(Set(modules) == Set(allowed.keys))
  }

  @Test func cTargetsAndSwiftNeverMix() throws {
    for module in try listFolder("\(checkout)/Sources") where module.hasPrefix("C") {
      guard fileKind(of: "\(checkout)/Sources/\(module)/include") == .folder else { continue }
      #expect(try swiftFiles(in: "\(checkout)/Sources/\(module)").isEmpty)
    }
  }
}

@Suite struct SafetyTests {
  @Test func nothingEscapesTheCompilersGuarantees() throws {
    var unchecked: [String] = []
    for file in try swiftFiles(in: "\(checkout)/Sources") {
      for (number, line) in try lines(of: file).enumerated() {
        let place = "\(file):\(number + 1)"
        let code = line.split(separator: "//", maxSplits: 1, omittingEmptySubsequences: false)[0]
        for escape in ["try!", "fatalError(", " as! ", "nonisolated(unsafe)", "static var "]
        where code.contains(escape) && !isComputedStatic(code) {
          Issue.record("\(place) says \(escape)")
        }
        if code.contains("@unchecked Sendable") { unchecked.append(file) }
      }
    }
    // One at most: a memory-mapped file in TextAnalysis.
    #expect(unchecked.allSatisfy { $0.hasSuffix("/MappedFile.swift") } && unchecked.count <= 1)
  }

  /// `static var x: T { … }` holds no state.
  private func isComputedStatic(_ code: some StringProtocol) -> Bool {
    code.contains("static var ") && (code.contains("{") || !code.contains("="))
  }

  @Test func noSourceFileIsTooLongToRead() throws {
    for file in try swiftFiles(in: "\(checkout)/Sources") {
      let count = try lines(of: file).count
      #expect(count <= 400, "\(file) has \(count) lines: two rooms in one?")
    }
  }
}

// MARK: - Reading the checkout

private var checkout: String {
  #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/\($1)" }
}

private func swiftFiles(in folder: String) throws -> [String] {
  var files: [String] = []
  for name in try listFolder(folder) {
    let path = "\(folder)/\(name)"
    if fileKind(of: path) == .folder {
      files += try swiftFiles(in: path)
    } else if name.hasSuffix(".swift") {
      files.append(path)
    }
  }
  return files
}

private func lines(of path: String) throws -> [Substring] {
  String(decoding: try readFile(path), as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false)
}

private func importedModule(_ line: Substring) -> String? {
  var words = line.split(separator: " ")[...]
  guard !line.hasPrefix(" ") else { return nil }
  if let first = words.first,
    ["package", "public", "internal", "private", "@testable"].contains(first)
  {
    words = words.dropFirst()
  }
  guard words.first == "import", words.count >= 2 else { return nil }
  return String(words.dropFirst().first ?? "")
}
