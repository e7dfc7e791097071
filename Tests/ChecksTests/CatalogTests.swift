import Checks
import FileAccess
import LintModel
import Testing

@Suite struct CatalogTests {
  private static let folder = Laboratory.root + "/Sources/Checks"

  @Test func idsAreUnique() {
    let ids = Catalog.checks.map(\.info.id)
    #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")
  }

  @Test func idIsTheTypeInKebabCase() {
    for check in Catalog.written { #expect(check.info.id == kebabCase(typeName(check))) }
  }

  @Test func checkLiesInTheFolderOfItsFamilyInAFileOfItsName() {
    for check in Catalog.written {
      let family = "\(check.info.family)"
      let folder = family.prefix(1).uppercased() + family.dropFirst()
      let path = "\(folder)/\(typeName(check)).swift"
      #expect(fileKind(of: "\(Self.folder)/\(path)") == .file, "no file Sources/Checks/\(path)")
    }
  }

  @Test func everyCheckIsInTheCatalog() throws {
    let listed = Set(Catalog.written.map(typeName))
    for file in try sources() {
      let name = String(file.path.split(separator: "/").last?.dropLast(6) ?? "")
      let isCheck = ["SentenceCheck", "ArticleCheck"].contains {
        file.text.contains("struct \(name): \($0)")
      }
      guard isCheck else { continue }
      #expect(
        listed.contains(name),
        "\(file.path) runs nowhere; add this line to Sources/Checks/Catalog.swift:\n    \(name)(),")
    }
  }

  @Test func checksImportTheModelOnly() throws {
    for file in try sources() {
      for line in file.text.split(separator: "\n") where line.contains("import ") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at <= 1, words.count > at + 1 else {
          continue
        }
        #expect(words[at + 1] == "LintModel", "\(file.path): \(line)")
      }
    }
  }

  @Test func everyCheckHasTwoBadAndTwoGoodExamples() {
    for check in Catalog.checks {
      let bad = check.info.examples.count { if case .bad = $0 { true } else { false } }
      let good = check.info.examples.count - bad
      #expect(bad >= 2 && good >= 2, "\(check.info.id): \(bad) bad, \(good) good")
    }
  }

  @Test func everyTextStandsInTwoLanguages() {
    for check in Catalog.checks {
      let info = check.info
      #expect(!info.messages.isEmpty, "\(info.id) has no message")
      for text in [info.summary, info.explanation] + info.messages.values {
        #expect(!text.de.isEmpty && !text.en.isEmpty && text.de != text.en, "\(info.id): \(text)")
      }
    }
  }

  private func typeName(_ check: any Check) -> String { String(describing: type(of: check)) }

  /// *SpaceBeforeHyphen* → *space-before-hyphen*; a run of capitals is one word: *URLDebris* → *url-debris*.
  private func kebabCase(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (index, letter) in letters.enumerated() {
      let startsWord =
        letter.isUppercase && index > 0
        && (!letters[index - 1].isUppercase
          || index + 1 < letters.count && letters[index + 1].isLowercase)
      result += (startsWord ? "-" : "") + letter.lowercased()
    }
    return result
  }

  private func sources() throws -> [(path: String, text: String)] {
    try swiftFiles(in: Self.folder).map {
      ($0, String(decoding: try readFile($0), as: UTF8.self))
    }
  }

  private func swiftFiles(in folder: String) throws -> [String] {
    try listFolder(folder).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      if fileKind(of: path) == .folder { return try swiftFiles(in: path) }
      return name.hasSuffix(".swift") ? [path] : []
    }
  }
}
