import Checks
import LintModel
import Testing

/// Every example of every check is documentation and test.
@Suite struct ExampleTests {
  /// The same example in other surroundings must give the same findings, moved.
  enum Setting: String, CaseIterable {
    case asItIs, afterWideCharacters, withoutNewline

    func place(_ example: MarkedText) -> MarkedText {
      switch self {
      case .asItIs: return example.before("\n")
      case .withoutNewline: return example
      case .afterWideCharacters:
        // An example of several blocks keeps them: the sentence before is then one of its own.
        let blocks = String(decoding: example.text, as: UTF8.self).contains("\n\n")
        return example.after("Größe 👩‍👩‍👧 zählt." + (blocks ? "\n\n" : " ")).before("\n")
      }
    }
  }

  struct Trial: CustomTestStringConvertible {
    let check: any Check
    let example: String
    let isBad: Bool
    let setting: Setting
    var testDescription: String { "\(check.info.id), \(setting): \(example.prefix(60))" }

    static let all: [Trial] = Catalog.checks.flatMap { check in
      check.info.examples.flatMap { example in
        let (text, isBad) =
          switch example {
          case .bad(let text): (text, true)
          case .good(let text): (text, false)
          }
        return Setting.allCases.map {
          Trial(check: check, example: text, isBad: isBad, setting: $0)
        }
      }
    }
  }

  @Test(arguments: Trial.all)
  func exampleGivesExactlyItsMarkedFindings(_ trial: Trial) throws {
    let marked = try #require(MarkedText(trial.example), "unbalanced ⟦ ⟧: \(trial.example)")
    #expect(marked.marks.isEmpty != trial.isBad, "bad examples have marks, good ones have none")
    let placed = trial.setting.place(marked)
    let findings = try Laboratory.findings(of: trial.check, in: placed.text)
    let texts = { (ranges: [TextRange]) in
      ranges.map {
        "\($0.start)…\($0.end) \(String(decoding: placed.text[$0.indices], as: UTF8.self))"
      }
    }
    #expect(texts(findings.map(\.range)) == texts(placed.marks.sorted()))
  }

  @Test(arguments: Trial.all.filter { $0.isBad && $0.setting == .asItIs })
  func messagesOfExampleAreComplete(_ trial: Trial) throws {
    let text = try #require(MarkedText(trial.example)).text
    for finding in try Laboratory.findings(of: trial.check, in: text) {
      for message in [finding.message] + finding.evidence {
        #expect(trial.check.info.messages[message.id] != nil, "no message “\(message.id)”")
        let names = Set(message.arguments.map(\.name))
        for language in UILanguage.allCases {
          let missing = placeholders(message.template(language)).subtracting(names)
          #expect(missing.isEmpty, "“\(message.id)” has no argument for \(missing.sorted())")
        }
      }
    }
  }

  @Test(arguments: Trial.all.filter { $0.isBad && $0.setting == .asItIs })
  func safeFixesOfExampleLeaveNothingToFix(_ trial: Trial) throws {
    let text = try #require(MarkedText(trial.example)).text
    let findings = try Laboratory.findings(of: trial.check, in: text)
    let mended = Laboratory.mended(text, by: findings)
    let rest = try Laboratory.findings(of: trial.check, in: mended)
    #expect(
      rest.allSatisfy { $0.fixes.allSatisfy { $0.kind != .safe } },
      "\(String(decoding: mended, as: UTF8.self))")
  }

  private func placeholders(_ template: String) -> Set<String> {
    Set(
      template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
        String($0.prefix { $0 != "}" })
      })
  }
}
